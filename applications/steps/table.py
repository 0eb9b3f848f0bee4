"""What comes next in a case, who does it, and what does each read of it?

One line for each state, and what differs by situation. The start page, the page of the
case, the list of what waits and the page of the applicants all ask here. A day is said
when the facts hold one; otherwise what is usual. Nothing that the applicants read tells
who assesses, or what they think.
"""

from django.utils.translation import gettext_lazy as _

from applications.models import Application
from applications.steps import deeds
from applications.steps.stages import Deed, Stage, Status, ahead, first, known, past

State = Application.State


TABLE: dict[str, Stage] = {
    State.DRAFT: Stage(
        (
            Status(
                _("The call has closed, and the application was not handed in."),
                _("You can no longer hand it in here. Ask about the next call."),
                deeds.YOU,
                known("closes_on", _("The call closed %(day)s.")),
                situation="has_closed",
            ),
            Status(
                _(
                    "You are writing. Nobody at the fund can read it until you hand it in."
                ),
                _("You check your answers and hand in."),
                deeds.YOU,
                first(
                    known("closes_on", _("By %(day)s.")),
                    _("When you are ready. The call has no last day."),
                ),
            ),
        ),
        deeds.FINISH,
        _("The application is a draft."),
    ),
    State.SUBMITTED: Stage(
        Status(
            _("It has arrived."),
            _("It gets a registry number."),
            _("The registrar"),
            _("Usually within a few days."),
        ),
        (
            Deed(
                _("Register the application"),
                _("Write the number that the municipality's registry gave the case."),
                _("Write the number"),
                "register",
                by=[deeds.REGISTERS],
                situation="is_numbered_elsewhere",
                waits_at="detail",
            ),
            Deed(
                _("Register the application"),
                _("The case gets the next number of the register."),
                _("Register"),
                "register",
                by=[deeds.REGISTERS],
                waits_at="detail",
                is_post=True,
                others=[(_("Register with a number of another registry"), "register")],
            ),
        ),
        _("The application waits to be registered."),
    ),
    State.REGISTERED: Stage(
        Status(
            first(
                known(
                    "registry_number", _("It is registered as %(number)s."), "number"
                ),
                _("It is registered."),
            ),
            _(
                "It is checked that all is there. You are asked if something is missing."
            ),
            deeds.COORDINATOR,
            deeds.WHEN_CHECKED,
        ),
        deeds.check(),
        _("The coordinator makes the formal check."),
    ),
    State.FORMAL_CHECK: Stage(
        Status(
            _("It is being checked that all is there."),
            _("The assessment begins, or you are asked for what is missing."),
            deeds.COORDINATOR,
            deeds.WHEN_CHECKED,
        ),
        deeds.check(deeds.SUPPLEMENT, deeds.DISMISS),
        _("The coordinator makes the formal check."),
    ),
    State.SUPPLEMENT: Stage(
        Status(
            _("The fund has a question for you to answer."),
            _("You answer and hand in again."),
            deeds.YOU,
            first(
                ahead("supplement_due", _("By %(day)s.")),
                past(
                    "supplement_due",
                    _("The day was %(day)s. Answer as soon as you can."),
                ),
                _("As soon as you can."),
            ),
        ),
        (
            deeds.ADD,
            Deed(
                _("The supplement is late"),
                past(
                    "supplement_due",
                    _(
                        "It should have come %(day)s. Talk to the applicants, or "
                        "dismiss the case."
                    ),
                ),
                by=[deeds.PREPARES],
                situation="is_late",
                waits=_("The supplement is late: decide what next"),
                waits_at="detail",
                others=[deeds.MORE_TIME, deeds.DISMISS],
            ),
            Deed(
                _("Wait for the supplement"),
                deeds.UNTIL,
                by=[deeds.PREPARES],
                situation="supplement_due",
                waits=None,
                others=[deeds.MORE_TIME],
            ),
        ),
        deeds.UNTIL,
    ),
    State.PREPARATION: Stage(
        Status(
            _("It is being assessed."),
            _(
                "At least two people assess it, each on their own. Then a "
                "recommendation is written."
            ),
            _("The assessors, and then the coordinator"),
            first(
                ahead("assess_by", _("The assessments are to be ready by %(day)s.")),
                past("assess_by", _("It takes a little longer than was meant.")),
                _("Usually within six weeks."),
            ),
        ),
        (
            deeds.ASSESS,
            deeds.TALK,
            deeds.choose("has_no_assessor"),
            Deed(
                _("Say what the plans say"),
                _("Before a recommendation, the case is held against the plans."),
                _("Go to the plans"),
                "alignment",
                by=[deeds.PREPARES],
                situation="is_unjudged",
                waits=_("Say what the plans say about the case"),
                others=[deeds.SUPPLEMENT],
            ),
            deeds.choose("has_too_few_assessors", _("Choose one more assessor")),
            Deed(
                _("Wait for the assessments"),
                known("unfinished", _("Not in yet: %(names)s."), "names"),
                by=[deeds.PREPARES],
                situation="is_being_assessed",
                waits=None,
                others=[deeds.PREPARE, deeds.SUPPLEMENT],
            ),
            deeds.FOLLOW,
            deeds.RECOMMEND,
        ),
        _("The case is being prepared."),
    ),
    State.READY: Stage(
        Status(
            _("It is assessed and waits for a meeting of the steering group."),
            _("It is put on the agenda of a meeting."),
            deeds.COORDINATOR,
            deeds.WHEN_THE_GROUP_MEETS,
        ),
        (deeds.DECIDE_ALONE, deeds.FINISH_MEMO, deeds.to_agenda()),
        _("The case waits for a meeting of the steering group."),
    ),
    State.ON_AGENDA: Stage(
        Status(
            _("It is on the agenda of the steering group."),
            _("The group decides, and you get a letter."),
            deeds.GROUP,
            first(
                ahead("meeting_on", _("On %(day)s.")),
                past(
                    "meeting_on",
                    _("The meeting was %(day)s. The decision is being written down."),
                ),
                _("The day of the meeting is not set yet."),
            ),
        ),
        (
            deeds.ANSWER,
            Deed(
                _("Write down the decision"),
                _("The meeting is in session."),
                _("Go to the decision"),
                "item",
                by=[deeds.RECORDS],
                situation="is_in_session",
                waits=None,  # one line a meeting (meetings.waiting)
            ),
            Deed(
                _("Send the papers"),
                known(
                    "papers_by",
                    _("They should be with the members %(day)s at the latest."),
                ),
                known("meeting_on", _("Go to the meeting %(day)s")),
                "meeting",
                by=[deeds.PREPARES],
                situation="papers_by",
                waits=None,  # one line a meeting (meetings.waiting)
            ),
            Deed(
                known("meeting_on", _("On the agenda %(day)s")),
                known("point", _("Point %(number)s on the agenda."), "number"),
                _("Go to the meeting"),
                "item",
                situation="point",
                waits=None,
            ),
        ),
        _("The case is on an agenda."),
    ),
    State.TABLED: Stage(
        (
            Status(
                known("put_off_until", _("The group put it off until %(day)s.")),
                _("It comes up again at another meeting."),
                deeds.GROUP,
                known("put_off_until", _("After %(day)s.")),
                situation="is_put_off",
            ),
            Status(
                _("The group put it off."),
                _("It comes up again at another meeting."),
                deeds.GROUP,
                deeds.WHEN_THE_GROUP_MEETS,
            ),
        ),
        deeds.to_agenda(_("Put the case on an agenda again")),
        _("The case waits for a meeting of the steering group."),
    ),
    State.WITH_BODY: Stage(
        Status(
            _(
                "The steering group has said what it recommends. Nothing is decided yet."
            ),
            _("The decision is made, and you get a letter."),
            lambda facts: facts.body,
            _("At one of its next meetings, usually within two months."),
        ),
        (
            Deed(
                _("Register the decision"),
                deeds.WITH_BODY,
                _("Register the decision"),
                "body_decision",
                by=[deeds.SETTLES],
                waits=_("Register what was decided"),
            ),
            Deed(
                _("Somebody else registers the decision"),
                _(
                    "Who has recommended the case does not write down what was decided. "
                    "The registrar or another coordinator can."
                ),
                by=[deeds.PREPARES, deeds.REGISTERS],
                waits=None,
            ),
        ),
        deeds.WITH_BODY,
    ),
    State.REFERRED_BACK: Stage(
        Status(
            _("The group wants to know more before it decides."),
            _("What is lacking is found out. You may be asked for a supplement."),
            deeds.COORDINATOR,
            _("Usually within a month."),
        ),
        Deed(
            _("Prepare the case again"),
            _("The steering group has asked a question; see the history."),
            _("Take it back to preparation"),
            "reopen",
            by=[deeds.PREPARES],
            waits=_("Take the case back to preparation"),
        ),
        _("The steering group has sent the case back for preparation."),
    ),
    State.GRANTED: Stage(
        (
            Status(
                _("The application was granted, and the project is at work."),
                _("The project follows its plan, measures and reports."),
                _("The leader of the project"),
                known("ends_on", _("Until %(day)s by its plan.")),
                situation="is_at_work",
            ),
            Status(
                _("The application was granted, and the project has ended."),
                _("What was learnt, and what lasts, is on the project's page."),
                _("The owner of the project and the fund"),
                _("Each effect is followed for as long as the plan says."),
                situation="has_ended",
            ),
            Status(
                _("The application is granted."),
                _("An agreement is written, and the project starts up."),
                _("The coordinator and the leader of the project"),
                first(
                    ahead("starts_on", _("The project starts %(day)s by its plan.")),
                    _("Usually within a month."),
                ),
            ),
        ),
        (
            Deed(
                _("The project is starting up"),
                _("What happens from now on is on the project's own page."),
                _("Go to the project"),
                "project",
                by=[deeds.READS_PROJECTS],
                waits=None,
            ),
            Deed(
                _("The project is starting up"),
                _("Nothing is left to do here."),
                waits=None,
            ),
        ),
    ),
    State.REJECTED: Stage(
        Status(
            _("The application is rejected."),
            _(
                "Read why in the decision, and how it can be appealed. You may apply "
                "again."
            ),
            deeds.YOU,
            _("The time for an appeal is said with the decision."),
        ),
        deeds.NOTHING_LEFT,
    ),
    State.DISMISSED: Stage(
        Status(
            _("The application could not be tried."),
            _("Read why. You may apply again."),
            deeds.YOU,
            _("Whenever a call is open."),
        ),
        deeds.NOTHING_LEFT,
    ),
    State.WITHDRAWN: Stage(
        Status(
            _("You took the application back."),
            _("Nothing more happens with it. You may apply again."),
            deeds.YOU,
            _("Whenever a call is open."),
        ),
        deeds.NOTHING_LEFT,
    ),
}
