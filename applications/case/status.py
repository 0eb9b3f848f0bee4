"""Where is my application, and what happens next, by whom and when?

One line of PLACES for each state. A day is said when the facts hold one; otherwise what
is usual. Nothing here tells who assesses, or what they think.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.db.models import DateTimeField, F, Max, OuterRef, QuerySet, Subquery
from django.utils.translation import gettext as _

from applications.models import (
    AgendaCase,
    Application,
    Assessment,
    Decision,
    SupplementRequest,
)
from core import clock
from core.days import in_words
from fund.models import Meeting, RuleSet
from fund.models.appeal import Body
from projects.models import Project

State = Application.State
AT_WORK = {Project.State.ONGOING, Project.State.PAUSED, Project.State.CLOSING}


@dataclass(frozen=True)
class Facts:
    """The days that are known about one application."""

    today: date
    closes_on: date | None = None
    has_closed: bool = False
    supplement_due: date | None = None
    assess_by: date | None = None
    meeting_on: date | None = None  # where the case is on the agenda
    next_meeting_on: date | None = None  # the group's next, whatever is on its agenda
    put_off_until: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    project_state: str = Project.State.STARTING
    registry_number: str = ""
    final_body: str = ""  # who decides what the group only recommends


@dataclass(frozen=True)
class Status:
    """One sentence of where it is; what happens next, by whom, when."""

    where: str
    next: str
    who: str
    when: str


def with_facts(applications: QuerySet) -> QuerySet:
    """Each application with the days that its status may name, in the same query."""
    asked = SupplementRequest.objects.filter(
        application=OuterRef("pk"), received_at=None
    )
    assessing = Assessment.objects.filter(application=OuterRef("pk")).order_by()
    last_day = assessing.values("application").annotate(day=Max("due_on"))
    agenda = AgendaCase.objects.filter(application=OuterRef("pk"), decision=None)
    meetings = Meeting.objects.filter(
        fund=OuterRef("fund"),
        starts_at__gte=clock.now(),
        state__in=[Meeting.State.PLANNED, Meeting.State.NOTIFIED],
    )
    moment = DateTimeField()
    return applications.annotate(
        asked_due=Subquery(asked.values("due_on")[:1]),
        assess_by=Subquery(last_day.values("day")),
        meeting_at=Subquery(
            agenda.order_by("-pk").values("item__meeting__starts_at")[:1],
            output_field=moment,
        ),
        next_meeting_at=Subquery(
            meetings.order_by("starts_at").values("starts_at")[:1], output_field=moment
        ),
        put_off_until=Subquery(
            Decision.objects.filter(application=OuterRef("pk"))
            .order_by("-pk")
            .values("deferral__day")[:1]
        ),
        project_starts_on=F("project__starts_on"),
        project_ends_on=F("project__ends_on"),
        project_state=F("project__state"),
        final_body=Subquery(
            RuleSet.objects.filter(fund=OuterRef("fund"), valid_from__lte=clock.today())
            .order_by("-version")
            .values("final_body")[:1]
        ),
    )


def of(row) -> Status:
    """The status of an application of `with_facts`, with its call."""
    return status(row.state, _facts(row))


def status(state: str, facts: Facts) -> Status:
    return PLACES[state](facts)


def _facts(row) -> Facts:
    closes = row.call.closes_at
    return Facts(
        today=clock.today(),
        closes_on=clock.day_of(closes) if closes else None,
        has_closed=row.call.has_closed(),
        supplement_due=row.asked_due,
        assess_by=row.assess_by,
        meeting_on=_day(row.meeting_at),
        next_meeting_on=_day(row.next_meeting_at),
        put_off_until=row.put_off_until,
        starts_on=row.project_starts_on,
        ends_on=row.project_ends_on,
        project_state=row.project_state,
        registry_number=row.registry_number,
        final_body=row.final_body or "",
    )


def _day(moment) -> date | None:
    return clock.day_of(moment) if moment else None


# --- State by state -------------------------------------------------------------------


def _draft(facts: Facts) -> Status:
    where = _("You are writing. Nobody at the fund can read it until you hand it in.")
    if facts.has_closed:
        return Status(
            _("The call has closed, and the application was not handed in."),
            _("You can no longer hand it in here. Ask about the next call."),
            _("You"),
            _("The call closed %(day)s.") % {"day": in_words(facts.closes_on)}
            if facts.closes_on
            else "",
        )
    when = _("When you are ready. The call has no last day.")
    if facts.closes_on:
        when = _("By %(day)s.") % {"day": in_words(facts.closes_on)}
    return Status(where, _("You check your answers and hand in."), _("You"), when)


def _submitted(facts: Facts) -> Status:
    return Status(
        _("It has arrived."),
        _("It gets a registry number."),
        _("The registrar"),
        _("Usually within a few days."),
    )


def _registered(facts: Facts) -> Status:
    return Status(
        _("It is registered as %(number)s.") % {"number": facts.registry_number}
        if facts.registry_number
        else _("It is registered."),
        _("It is checked that all is there. You are asked if something is missing."),
        _("The coordinator"),
        _when_checked(facts),
    )


def _formal_check(facts: Facts) -> Status:
    return Status(
        _("It is being checked that all is there."),
        _("The assessment begins, or you are asked for what is missing."),
        _("The coordinator"),
        _when_checked(facts),
    )


def _when_checked(facts: Facts) -> str:
    if facts.closes_on and not facts.has_closed:
        return _("Usually within two weeks after the call closes %(day)s.") % {
            "day": in_words(facts.closes_on)
        }
    return _("Usually within two weeks.")


def _supplement(facts: Facts) -> Status:
    where = _("The fund has a question for you to answer.")
    what = _("You answer and hand in again.")
    if facts.supplement_due is None:
        return Status(where, what, _("You"), _("As soon as you can."))
    day = {"day": in_words(facts.supplement_due)}
    when = _("By %(day)s.") % day
    if facts.supplement_due < facts.today:
        when = _("The day was %(day)s. Answer as soon as you can.") % day
    return Status(where, what, _("You"), when)


def _preparation(facts: Facts) -> Status:
    when = _("Usually within six weeks.")
    if facts.assess_by and facts.assess_by >= facts.today:
        when = _("The assessments are to be ready by %(day)s.") % {
            "day": in_words(facts.assess_by)
        }
    elif facts.assess_by:
        when = _("It takes a little longer than was meant.")
    return Status(
        _("It is being assessed."),
        _(
            "At least two people assess it, each on their own. Then a recommendation is "
            "written."
        ),
        _("The assessors, and then the coordinator"),
        when,
    )


def _ready(facts: Facts) -> Status:
    return Status(
        _("It is assessed and waits for a meeting of the steering group."),
        _("It is put on the agenda of a meeting."),
        _("The coordinator"),
        _when_the_group_meets(facts),
    )


def _when_the_group_meets(facts: Facts) -> str:
    if facts.next_meeting_on:
        return _("The group meets next on %(day)s.") % {
            "day": in_words(facts.next_meeting_on)
        }
    return _("The day of the next meeting is not set yet.")


def _on_agenda(facts: Facts) -> Status:
    day = facts.meeting_on
    when = _("The day of the meeting is not set yet.")
    if day and day >= facts.today:
        when = _("On %(day)s.") % {"day": in_words(day)}
    elif day:
        when = _("The meeting was %(day)s. The decision is being written down.") % {
            "day": in_words(day)
        }
    return Status(
        _("It is on the agenda of the steering group."),
        _("The group decides, and you get a letter."),
        _("The steering group"),
        when,
    )


def _tabled(facts: Facts) -> Status:
    if facts.put_off_until and facts.put_off_until >= facts.today:
        day = {"day": in_words(facts.put_off_until)}
        return Status(
            _("The group put it off until %(day)s.") % day,
            _("It comes up again at another meeting."),
            _("The steering group"),
            _("After %(day)s.") % day,
        )
    return Status(
        _("The group put it off."),
        _("It comes up again at another meeting."),
        _("The steering group"),
        _when_the_group_meets(facts),
    )


def _with_body(facts: Facts) -> Status:
    body = Body(facts.final_body or Body.EXECUTIVE_BOARD).label
    return Status(
        _("The steering group has said what it recommends. Nothing is decided yet."),
        _("The decision is made, and you get a letter."),
        str(body),
        _("At one of its next meetings, usually within two months."),
    )


def _referred_back(facts: Facts) -> Status:
    return Status(
        _("The group wants to know more before it decides."),
        _("What is lacking is found out. You may be asked for a supplement."),
        _("The coordinator"),
        _("Usually within a month."),
    )


def _granted(facts: Facts) -> Status:
    if facts.project_state in AT_WORK:
        return _at_work(facts)
    if facts.project_state != Project.State.STARTING:
        return Status(
            _("The application was granted, and the project has ended."),
            _("What was learnt, and what lasts, is on the project's page."),
            _("The owner of the project and the fund"),
            _("Each effect is followed for as long as the plan says."),
        )
    when = _("Usually within a month.")
    if facts.starts_on and facts.starts_on >= facts.today:
        when = _("The project starts %(day)s by its plan.") % {
            "day": in_words(facts.starts_on)
        }
    return Status(
        _("The application is granted."),
        _("An agreement is written, and the project starts up."),
        _("The coordinator and the leader of the project"),
        when,
    )


def _at_work(facts: Facts) -> Status:
    when = ""
    if facts.ends_on:
        when = _("Until %(day)s by its plan.") % {"day": in_words(facts.ends_on)}
    return Status(
        _("The application was granted, and the project is at work."),
        _("The project follows its plan, measures and reports."),
        _("The leader of the project"),
        when,
    )


def _rejected(facts: Facts) -> Status:
    return Status(
        _("The application is rejected."),
        _("Read why in the decision, and how it can be appealed. You may apply again."),
        _("You"),
        _("The time for an appeal is said with the decision."),
    )


def _dismissed(facts: Facts) -> Status:
    return Status(
        _("The application could not be tried."),
        _("Read why. You may apply again."),
        _("You"),
        _("Whenever a call is open."),
    )


def _withdrawn(facts: Facts) -> Status:
    return Status(
        _("You took the application back."),
        _("Nothing more happens with it. You may apply again."),
        _("You"),
        _("Whenever a call is open."),
    )


PLACES: dict[str, Callable[[Facts], Status]] = {
    State.DRAFT: _draft,
    State.SUBMITTED: _submitted,
    State.REGISTERED: _registered,
    State.FORMAL_CHECK: _formal_check,
    State.SUPPLEMENT: _supplement,
    State.PREPARATION: _preparation,
    State.READY: _ready,
    State.ON_AGENDA: _on_agenda,
    State.TABLED: _tabled,
    State.WITH_BODY: _with_body,
    State.REFERRED_BACK: _referred_back,
    State.GRANTED: _granted,
    State.REJECTED: _rejected,
    State.DISMISSED: _dismissed,
    State.WITHDRAWN: _withdrawn,
}
