"""Which deeds and texts stand at several states of a case, and who does a deed?"""

from django.utils.translation import gettext_lazy as _

from applications.steps.stages import Deed, Text, first, known

# The parts that somebody can have in a case: what a role in the fund was given, …
REGISTERS, PREPARES = "register_cases", "prepare_cases"
RECORDS, READS_PROJECTS = "record_decisions", "view_projects"
# … and what somebody is in this very case.
WRITES, ASSESSES, TALKS = "writes", "assesses", "talks"
ASKED, SETTLES = "is asked about a conflict", "settles for the body"
DELEGATED = "decides it by delegation"


YOU = _("You")
COORDINATOR = _("The coordinator")
GROUP = _("The steering group")
SUPPLEMENT = (_("Ask for a supplement"), "supplement")
DISMISS = (_("Dismiss"), "dismiss")
MEMO = (_("Write the memo"), "memo")
COMPARE = (_("Compare the assessments"), "assessments")
PREPARE = (_("Assessors and plans"), "prepare")
MORE_TIME = (_("Give more time, or open more parts"), "supplement_change")
UNTIL = known("supplement_due", _("The applicants have until %(day)s to answer."))
WHEN_CHECKED = first(
    known("closing_on", _("Usually within two weeks after the call closes %(day)s.")),
    _("Usually within two weeks."),
)
WHEN_THE_GROUP_MEETS = first(
    known("next_meeting_on", _("The group meets next on %(day)s.")),
    _("The day of the next meeting is not set yet."),
)
WITH_BODY = _("The steering group has recommended it, and another body decides.")


def check(*others: tuple[Text, str]) -> Deed:
    return Deed(
        _("Make the formal check"),
        _("The program has looked already; you settle each point."),
        _("Go to the formal check"),
        "formal",
        by=[PREPARES],
        others=others,
    )


def choose(situation: str, waits: Text = "") -> Deed:
    why = _("%(count)s are needed, and they assess without seeing each other's points.")
    return Deed(
        _("Choose assessors"),
        known("needed", why, "count"),
        _("Choose assessors"),
        "prepare",
        by=[PREPARES],
        situation=situation,
        waits=waits,
        others=[SUPPLEMENT],
    )


FINISH_MEMO = Deed(
    _("Write the memo"),
    _("The recommendation is signed. The members read the memo before the meeting."),
    _("Write the memo"),
    "memo",
    by=[PREPARES],
    situation="lacks_memo",
    waits=_("Write the memo for the meeting"),
    others=[
        (_("Choose a meeting without a memo"), "agenda"),
        (_("Open the preparation again"), "reopen"),
    ],
)


def to_agenda(waits: Text = "") -> Deed:
    return Deed(
        _("Put the case on an agenda"),
        _("The recommendation is signed."),
        _("Choose a meeting"),
        "agenda",
        by=[PREPARES],
        waits=waits,
        others=[MEMO, (_("Open the preparation again"), "reopen")],
    )


DECIDE_ALONE = Deed(
    _("Decide the case by delegation"),
    _("It is within your delegation. The group is told at its next meeting."),
    _("Read and decide"),
    "decide_alone",
    by=[DELEGATED],
    others=[(_("Put it on an agenda instead"), "agenda", PREPARES)],
)
NOTHING_LEFT = Deed(
    lambda facts: facts.state_words, _("Nothing is left to do."), waits=None
)

# What the rooms of those who write, assess and decide see to.
FINISH = Deed(_("Finish the application and hand it in"), page="tasks", by=[WRITES])
ADD = Deed(_("Supplement the application"), page="tasks", by=[WRITES])
ASSESS = Deed(
    _("Assess the application"),
    _("Give points and say why. The others do not see yours until all are in."),
    _("Go to the assessment"),
    "assess",
    by=[ASSESSES],
)
TALK = Deed(
    _("Talk through the points that are far apart"),
    _("Read what the others say, then keep your points or change them."),
    _("Go to the talk"),
    "calibration",
    by=[TALKS],
)
ANSWER = Deed(
    _("Answer about a conflict of interest"),
    _("The assessments open for you when you have answered."),
    _("Answer"),
    "conflict",
    by=[ASKED],
)
FOLLOW = Deed(
    _("Follow the assessors' talk"),
    _("Points are far apart. No recommendation is signed while they talk."),
    _("Go to the talk"),
    "calibration",
    by=[PREPARES],
    situation="is_calibrating",
    waits=_("The assessors talk it through, and are waited for: follow the talk"),
    others=[COMPARE, SUPPLEMENT],
)
RECOMMEND = Deed(
    _("Write the recommendation"),
    _("All assessments are in and open."),
    _("Write the recommendation"),
    "recommend",
    by=[PREPARES],
    waits=_("All assessments are in: write the recommendation"),
    others=[MEMO, COMPARE, SUPPLEMENT],
)
