"""What is the next step for this person in this case, and what is worth watching?

For somebody who reads the case: not an applicant, and without a conflict of interest.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import given
from applications.models import AgendaCase, Application
from applications.permissions import may_register_body_decision
from core import clock
from core.days import in_words
from core.numbers import in_kronor, in_millions
from fund.ledger import actions as ledger
from fund.models import Meeting, Seat
from fund.permissions import asked_about_conflicts
from projects.models import ConflictOfInterest

State = Application.State
Ground = ConflictOfInterest.Ground


@dataclass(frozen=True)
class Step:
    """One filled button at most; `is_post` when it does the thing at once."""

    title: str
    why: str = ""
    action: str = ""
    url: str = ""
    is_post: bool = False
    others: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Case:
    """What the case page has already read; nothing here asks the database again."""

    application: Application
    assessors: list
    is_judged: bool
    min_assessors: int
    agenda: AgendaCase | None
    due_on: date | None
    answers: list
    is_calibrating: bool = False

    def url(self, page: str) -> str:
        return reverse(f"applications:{page}", args=[self.application.pk])


def next_step(user, case: Case) -> Step:
    """What this person does next, or whom the case waits for."""
    is_open = any(a.user_id == user.pk and not a.is_done for a in case.assessors)
    if is_open and case.application.state == State.PREPARATION:
        return Step(
            _("Assess the application"),
            _("Give points and say why. The others do not see yours until all are in."),
            _("Go to the assessment"),
            case.url("assess"),
        )
    if case.is_calibrating and any(a.user_id == user.pk for a in case.assessors):
        return _talk(case)
    return STEPS[case.application.state](user, case)


def _talk(case: Case) -> Step:
    return Step(
        _("Talk through the points that are far apart"),
        _("Read what the others say, then keep your points or change them."),
        _("Go to the talk"),
        case.url("calibration"),
    )


def _given(user, perm: str, case: Case) -> bool:
    return given(user, f"fund.{perm}", case.application.fund)


def _submitted(user, case: Case) -> Step:
    if not _given(user, "register_cases", case):
        return _waits(_("The application waits to be registered."))
    if case.application.fund.enters_registry_numbers:
        return Step(
            _("Register the application"),
            _("Write the number that the municipality's registry gave the case."),
            _("Write the number"),
            case.url("register"),
        )
    return Step(
        _("Register the application"),
        _("The case gets the next number of the register."),
        _("Register"),
        case.url("register"),
        is_post=True,
        others=[
            (_("Register with a number of another registry"), case.url("register"))
        ],
    )


def _formal(user, case: Case) -> Step:
    if not _given(user, "prepare_cases", case):
        return _waits(_("The coordinator makes the formal check."))
    others = []
    if case.application.state == State.FORMAL_CHECK:
        others = [
            (_("Ask for a supplement"), case.url("supplement")),
            (_("Dismiss"), case.url("dismiss")),
        ]
    return Step(
        _("Make the formal check"),
        _("The program has looked already; you settle each point."),
        _("Go to the formal check"),
        case.url("formal"),
        others=others,
    )


def _supplement(user, case: Case) -> Step:
    due = in_words(case.due_on) if case.due_on else ""
    waits = _("The applicants have until %(day)s to answer.") % {"day": due}
    if not _given(user, "prepare_cases", case) or not case.due_on:
        return _waits(waits)
    change = (_("Give more time, or open more parts"), case.url("supplement_change"))
    if case.due_on >= clock.today():
        return Step(_("Wait for the supplement"), waits, others=[change])
    return Step(
        _("The supplement is late"),
        _("It should have come %(day)s. Talk to the applicants, or dismiss the case.")
        % {"day": due},
        others=[change, (_("Dismiss"), case.url("dismiss"))],
    )


def _preparation(user, case: Case) -> Step:
    if not _given(user, "prepare_cases", case):
        return _waits(_("The case is being prepared."))
    supplement = [(_("Ask for a supplement"), case.url("supplement"))]
    prepare = (_("Assessors and plans"), case.url("prepare"))
    if len(case.assessors) < case.min_assessors:
        return Step(
            _("Choose assessors"),
            _(
                "%(count)s are needed, and they assess without seeing each other's points."
            )
            % {"count": case.min_assessors},
            _("Choose assessors"),
            case.url("prepare"),
            others=supplement,
        )
    if not case.is_judged:
        return Step(
            _("Say what the plans say"),
            _("Before a recommendation, the case is held against the plans."),
            _("Go to the plans"),
            case.url("prepare"),
            others=supplement,
        )
    return _assessing(case, prepare, supplement)


def _assessing(case: Case, prepare: tuple, supplement: list) -> Step:
    """Assessors are chosen and the plans are judged: what is left before the meeting."""
    late = [assessor.name for assessor in case.assessors if not assessor.is_done]
    if late:
        waits = _("Not in yet: %(names)s.") % {"names": ", ".join(late)}
        return Step(_("Wait for the assessments"), waits, others=[prepare, *supplement])
    if case.is_calibrating:
        return Step(
            _("Follow the assessors' talk"),
            _("Points are far apart. No recommendation is signed while they talk."),
            _("Go to the talk"),
            case.url("calibration"),
            others=[
                (_("Compare the assessments"), case.url("assessments")),
                *supplement,
            ],
        )
    return Step(
        _("Write the recommendation"),
        _("All assessments are in and open."),
        _("Write the recommendation"),
        case.url("recommend"),
        others=[
            (_("Write the memo"), case.url("memo")),
            (_("Compare the assessments"), case.url("assessments")),
            *supplement,
        ],
    )


def _ready(user, case: Case) -> Step:
    if not _given(user, "prepare_cases", case):
        return _waits(_("The case waits for a meeting of the steering group."))
    others = [
        (_("Write the memo"), case.url("memo")),
        (_("Open the preparation again"), case.url("reopen")),
    ]
    return Step(
        _("Put the case on an agenda"),
        _("The recommendation is signed."),
        _("Choose a meeting"),
        case.url("agenda"),
        others=others,
    )


def _on_agenda(user, case: Case) -> Step:
    if case.agenda is None:
        return _waits(_("The case is on an agenda."))
    item, meeting = case.agenda.item, case.agenda.item.meeting
    day = clock.day_of(meeting.starts_at)
    to_item = reverse("applications:item", args=[meeting.pk, item.number])
    answered = any(answer.user_id == user.pk for answer in case.answers)
    asked = case.application.fund_id in asked_about_conflicts(user)
    if asked and not answered:
        return Step(
            _("Answer about a conflict of interest"),
            _("The assessments open for you when you have answered."),
            _("Answer"),
            case.url("conflict"),
        )
    if meeting.state == Meeting.State.OPEN and _given(user, "record_decisions", case):
        return Step(
            _("Write down the decision"),
            _("The meeting is in session."),
            _("Go to the decision"),
            to_item,
        )
    if meeting.state == Meeting.State.PLANNED and _given(user, "prepare_cases", case):
        rules = case.application.fund.rules_on(day)
        return Step(
            _("Send the papers"),
            _("They should be with the members %(day)s at the latest.")
            % {"day": in_words(day - timedelta(days=rules.notice_days))},
            _("Go to the meeting %(day)s") % {"day": in_words(day)},
            meeting.get_absolute_url(),
        )
    return Step(
        _("On the agenda %(day)s") % {"day": in_words(day)},
        _("Point %(number)s on the agenda.") % {"number": item.number},
        _("Go to the meeting"),
        to_item,
    )


def _with_body(user, case: Case) -> Step:
    waits = _("The steering group has recommended it, and another body decides.")
    if not any(
        _given(user, perm, case) for perm in ("prepare_cases", "register_cases")
    ):
        return _waits(waits)
    if not may_register_body_decision(user, case.application):
        return Step(
            _("Somebody else registers the decision"),
            _(
                "Who has recommended the case does not write down what was decided. The "
                "registrar or another coordinator can."
            ),
        )
    return Step(
        _("Register the decision"),
        waits,
        _("Register the decision"),
        case.url("body_decision"),
    )


def _referred_back(user, case: Case) -> Step:
    if not _given(user, "prepare_cases", case):
        return _waits(_("The steering group has sent the case back for preparation."))
    return Step(
        _("Prepare the case again"),
        _("The steering group has asked a question; see the history."),
        _("Take it back to preparation"),
        case.url("reopen"),
    )


def _closed(user, case: Case) -> Step:
    if case.application.state != State.GRANTED:
        return Step(case.application.get_state_display(), _("Nothing is left to do."))
    if not _given(user, "view_projects", case):
        return Step(_("The project is starting up"), _("Nothing is left to do here."))
    return Step(
        _("The project is starting up"),
        _("What happens from now on is on the project's own page."),
        _("Go to the project"),
        case.application.project.get_absolute_url(),
    )


def _waits(why: str) -> Step:
    return Step(_("Nothing for you right now"), why)


STEPS: dict[str, Callable[[object, Case], Step]] = {
    State.DRAFT: lambda user, case: _waits(_("The application is a draft.")),
    State.SUBMITTED: _submitted,
    State.REGISTERED: _formal,
    State.FORMAL_CHECK: _formal,
    State.SUPPLEMENT: _supplement,
    State.PREPARATION: _preparation,
    State.READY: _ready,
    State.TABLED: _ready,
    State.ON_AGENDA: _on_agenda,
    State.WITH_BODY: _with_body,
    State.REFERRED_BACK: _referred_back,
    State.GRANTED: _closed,
    State.REJECTED: _closed,
    State.DISMISSED: _closed,
    State.WITHDRAWN: _closed,
}


# --- What is worth watching -----------------------------------------------------------


@dataclass(frozen=True)
class Point:
    """One line of a why list: "ok", "hm" or "no"."""

    kind: str
    text: str
    note: str = ""
    url: str = ""


def conflict_points(answers: Iterable) -> list[Point]:
    """Who has a conflict of interest, or is not sure."""
    return [
        Point(
            "hm",
            _("Conflict of interest: %(name)s") % {"name": answer.user},
            answer.get_ground_display(),
        )
        for answer in answers
        if answer.ground != Ground.NONE
    ]


def memo_point(memos: Iterable[dict]) -> list[Point]:
    """Is there a finished memo for the recommendation in force? `memos` are told ones."""
    if any(m["state"] == "finished" and not m["voided_at"] for m in memos):
        return []
    why = _("The members read it before the meeting.")
    return [Point("hm", _("The memo is not finished"), why)]


def room_points(rows) -> list[Point]:
    """Is there room in the plan each year? `rows` are brief.Room."""
    short = [row for row in rows if row.is_covered and row.left < 0]
    beyond = [str(row.year) for row in rows if not row.is_covered]
    if not rows:
        return []
    if beyond and not short:
        note = _("The plan does not cover %(years)s.") % {"years": ", ".join(beyond)}
        return [Point("hm", _("A year is beyond the plan"), note)]
    if not short:
        return [Point("ok", _("The plan has room each year"))]
    lacks = ", ".join(f"{row.year}: {in_kronor(-row.left)}" for row in short)
    return [Point("no", _("The plan lacks room"), lacks)]


def money_point(application: Application, amount) -> Point:
    """Does the fund's available money cover the amount today?"""
    available = ledger.balance(application.fund).available
    note = _("%(amount)s of %(available)s left to grant.") % {
        "amount": in_millions(amount),
        "available": in_millions(available),
    }
    if amount > available:
        return Point("no", _("The money is not enough"), note)
    return Point("ok", _("The money is enough"), note)


def stale_check_point(application: Application) -> Point:
    return Point(
        "hm",
        _("The formal check was made before the supplement"),
        _("Answer its points on the new version."),
        reverse("applications:formal", args=[application.pk]),
    )


def start_point(starts_on, decided_on) -> list[Point]:
    """A project that has begun before the decision cannot be granted money."""
    if not starts_on or starts_on >= decided_on:
        return []
    return [
        Point(
            "no",
            _("The project starts before the decision"),
            _("Start %(day)s. Money is not granted for what is already done.")
            % {"day": in_words(starts_on)},
        )
    ]


def group_points(application: Application, day, barred: set[int]) -> list[Point]:
    """Could the group decide that day, if all who have no conflict come?"""
    seats: dict[int, tuple[bool, list[str]]] = {}
    taken: set[int] = set()
    rows = Seat.objects.filter(group__fund=application.fund).values_list(
        "pk", "is_voting", "competences", "terms__user", "terms__since", "terms__until"
    )
    for pk, is_voting, competences, person, since, until in rows:
        seats[pk] = (is_voting, competences)
        sits = person and since <= day and (until is None or until >= day)
        if sits and person not in barred:
            taken.add(pk)
    voting = {pk for pk, (is_voting, _skills) in seats.items() if is_voting}
    points = []
    if len(voting & taken) * 2 <= len(voting):
        points.append(
            Point(
                "no",
                _("Too few can vote"),
                _("%(count)s of %(seats)s seats have somebody without a conflict.")
                % {"count": len(voting & taken), "seats": len(voting)},
            )
        )
    if not any(Seat.Competence.ECONOMY in seats[pk][1] for pk in taken):
        points.append(
            Point(
                "no",
                _("Nobody with economic competence can take part"),
                _("Appoint a deputy, or the case has to be tabled."),
            )
        )
    return points
