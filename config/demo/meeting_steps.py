"""The steps of a meeting as the demo takes them: called, papers sent, held, decided."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from accounts.models import Board, User
from applications.decisions import actions as decisions
from applications.meetings import attendance
from applications.models import AgendaCase
from applications.voting import actions as voting
from applications.voting import points
from config.demo import steps
from config.demo.town import Town, moment
from core import clock
from fund.meetings import actions as meetings
from fund.models import Meeting, Term
from projects.conflicts.actions import declare_conflict
from projects.models import Project

Amounts = dict[tuple[int, Board], Decimal]


def plan_meeting(town: Town, day: date, *, fund: str = "main") -> Meeting:
    return meetings.plan_meeting(
        town.funds[fund],
        starts_at=moment(day, 13, 15),
        place="Mötesrum Eken",
        by=town.people["maria"],
    )


def put_on_agenda(
    town: Town, key: str, meeting: Meeting, *, without_memo: str = ""
) -> AgendaCase:
    return decisions.put_on_agenda(
        town.application(key),
        meeting,
        without_memo=without_memo,
        by=town.people["maria"],
    )


def add_point(town: Town, meeting: Meeting, title: str, text: str) -> None:
    """A point that is no case."""
    meetings.add_agenda_item(
        meeting, title=title, kind="information", text=text, by=town.people["maria"]
    )


def send_papers(town: Town, meeting: Meeting) -> None:
    meetings.send_papers(meeting, by=town.people["maria"])


def terms_of(meeting: Meeting) -> list[Term]:
    rows = Term.objects.filter(seat__group__fund=meeting.fund).on(clock.today())
    return list(rows.select_related("seat", "user").order_by("seat__number", "pk"))


# Of those whose tie nobody has tried, wherever there is one.
ASKED_ALOUD = (
    "Ordföranden frågade dem på mötet. De leder verksamheter som berörs men har inte skrivit "
    "i ansökan, och gruppen såg inget jäv."
)


def answer_on_conflicts(
    project: Project, people: Iterable[User], conflicted: dict[str, tuple[str, str]]
) -> None:
    """Each answers for this project; `conflicted` is name → ground and own words."""
    for person in people:
        ground, note = conflicted.get(person.email.split("@")[0], ("none", ""))
        declare_conflict(project, ground=ground, note=note, by=person)


def hold(
    town: Town,
    meeting: Meeting,
    case: AgendaCase,
    *,
    outcome: str,
    minute: str,
    reasons: str,
    amounts: dict[int, int] | None = None,
    chair: str = "ingrid",
    absent: Iterable[str] = (),
    conflicted: dict[str, tuple[str, str]] | None = None,
    hands_over: bool = False,
    late: Iterable[str] = (),
    against: dict[str, str] | None = None,
    settles: dict[str, str] | None = None,
) -> None:
    """The meeting: attendance, conflicts, the decision, the end. Those who are `late`
    come before the case; `against` (name → why) vote to refer it back, and reserve;
    `settles` (heading → what is decided) are points that all agree on."""
    project = case.application.project
    terms = terms_of(meeting)
    gone = {town.people[key].pk for key in (*absent, *late)}
    present = {term: term.user_id not in gone for term in terms}
    meetings.write_attendance(meeting, present, by=town.people["maria"])
    there = {term.user for term, is_there in present.items() if is_there}
    voices = sorted(
        there | {town.people[key] for key in late}, key=lambda person: person.pk
    )
    answer_on_conflicts(project, voices, conflicted or {})
    meetings.open_meeting(meeting, by=town.people["maria"])
    case = AgendaCase.objects.get(pk=case.pk)
    came = {town.people[key].pk for key in late}
    for term in [term for term in terms if term.user_id in came]:
        attendance.move(case.item, term, is_arrival=True, by=town.people["maria"])
    _vote(town, case, outcome, against or {}, chair=chair)
    decisions.record_decision(
        case,
        outcome=outcome,
        reasons=reasons,
        minute=minute,
        amounts=steps.yearly(project, amounts) if amounts else None,
        hands_over=hands_over,
        word=ASKED_ALOUD,
        by=town.people[chair],
    )
    _reserve(town, case, against or {}, by=town.people[chair])
    _settle(meeting, settles or {}, by=town.people[chair])
    with clock.travel(clock.now() + timedelta(minutes=95)):
        meetings.close_meeting(meeting, by=town.people["maria"])


def _reserve(
    town: Town, case: AgendaCase, against: dict[str, str], *, by: User
) -> None:
    """Those who voted against it do not stand behind it, each with a reason."""
    item = AgendaCase.objects.get(pk=case.pk).item
    for key, why in against.items():
        voting.reserve(item, person=town.people[key], text=why, by=by)


def _settle(meeting: Meeting, texts: dict[str, str], *, by: User) -> None:
    for title, text in texts.items():
        item = meeting.items.get(title=title)
        points.decide(item, outcome="approve", text=text, by=by)


def _vote(
    town: Town, case: AgendaCase, outcome: str, against: dict[str, str], *, chair: str
) -> None:
    """The proposal against a motion to refer the case back."""
    if not against:
        return
    by, persons = town.people[chair], [town.people[key] for key in against]
    proposal = voting.move(case.item, outcome=outcome, by=by)
    other = voting.move(case.item, outcome="refer_back", moved_by=persons[0], by=by)
    voting.choose(
        case.item, method=voting.Method.VOTE, presiding=by, agreed=None, by=by
    )
    votes = {
        voter.term.user_id: other if voter.term.user in persons else proposal
        for voter in voting.voters_of(case.item)
    }
    voting.cast(case.item, votes, by=by)
