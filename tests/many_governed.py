"""Three rows or three hundred of what a page about governance lists (see `tests.many`)."""

from datetime import timedelta

from applications.models import (
    AgendaCase,
    Application,
    Disclosure,
    PaperVerdict,
    RecordedPaper,
)
from core import clock
from fund.models import (
    AgendaItem,
    Attendance,
    CheckAnswer,
    CheckRound,
    Condition,
    DutyOccasion,
    DutyTask,
    InterestDeclaration,
    Meeting,
    Minutes,
    MinutesEntry,
    MinutesParagraph,
    Ownership,
    Seat,
    Term,
)
from projects.models import (
    ConflictOfInterest,
    ConflictRuling,
    ProjectCheckAnswer,
    ProjectCheckRound,
)
from tests import many
from tests.scenes import Scene


def papers(scene: Scene, numbers: range) -> None:
    """Recorded by hand, and secret."""
    RecordedPaper.objects.bulk_create(
        RecordedPaper(
            application=scene.application,
            number=100 + number,
            kind="by_hand",
            direction="arrived",
            dated_on=many.day(number),
            subject=f"Brev {number}",
            kept_where="Pärm 3",
            secrecy="secret",
            ground=scene.ground,
            recorded_by=scene.registrar,
        )
        for number in numbers
    )


def disclosures(scene: Scene, numbers: range) -> None:
    Disclosure.objects.bulk_create(
        Disclosure(
            application=scene.application,
            asked_for=f"Allt {number}",
            asked_on=many.day(number),
            opened_by=scene.registrar,
        )
        for number in numbers
    )


def verdicts(scene: Scene, numbers: range) -> None:
    papers(scene, numbers)
    rows = scene.application.recorded_papers.filter(
        number__in=[100 + number for number in numbers]
    )
    PaperVerdict.objects.bulk_create(
        PaperVerdict(
            disclosure=scene.disclosure,
            paper=paper,
            findings={"name": ["Anna Berg"]},
            verdict="withheld",
            ground=scene.ground,
            judged_at=clock.now(),
            judged_by=scene.registrar,
        )
        for paper in rows
    )


def conditions(scene: Scene, numbers: range) -> None:
    Condition.objects.bulk_create(
        Condition(
            grant=scene.grant,
            kind="payment",
            text=f"Villkor {number}",
            owner=scene.applicant,
        )
        for number in numbers
    )


def seats(scene: Scene, numbers: range) -> None:
    Seat.objects.bulk_create(
        Seat(
            group=scene.fund.steering_group,
            number=number + 100,
            title=f"Plats {number}",
            side=Seat.Side.OUTSIDE,
            is_voting=False,
        )
        for number in numbers
    )


def group_years(scene: Scene, numbers: range) -> None:
    """Former members and meetings, each with one who was there."""
    seat = scene.fund.steering_group.seats.filter(is_voting=True).earliest("pk")
    terms = Term.objects.bulk_create(
        Term(seat=seat, user=user, since=many.day(number + 9), until=many.day(number))
        for number, user in zip(numbers, many.people(numbers), strict=True)
    )
    held = Meeting.objects.bulk_create(
        Meeting(
            fund=scene.fund,
            starts_at=clock.now() - timedelta(days=number + 5),
            state=Meeting.State.OPEN,
        )
        for number in numbers
    )
    Attendance.objects.bulk_create(
        Attendance(meeting=meeting, term=term, is_present=True)
        for meeting, term in zip(held, terms, strict=True)
    )
    Meeting.objects.filter(pk__in=[meeting.pk for meeting in held]).update(
        state=Meeting.State.CLOSED
    )


def declarations(scene: Scene, numbers: range) -> None:
    InterestDeclaration.objects.bulk_create(
        InterestDeclaration(
            fund=scene.fund,
            user=user,
            year=clock.today().year,
            number=1,
            has_nothing=True,
        )
        for user in many.people(numbers)
    )


def answers(scene: Scene, numbers: range) -> None:
    """About conflicts of interest, each with a ruling."""
    users = many.people(numbers)
    ConflictOfInterest.objects.bulk_create(
        ConflictOfInterest(project=scene.application.project, user=user, ground="j4")
        for user in users
    )
    ConflictRuling.objects.bulk_create(
        ConflictRuling(
            project=scene.application.project,
            user=user,
            answered="unsure",
            ground="j4",
            reason="Vän till sökanden.",
            ruled_by=scene.chair,
        )
        for user in users
    )


def meetings(scene: Scene, numbers: range) -> None:
    Meeting.objects.bulk_create(
        Meeting(fund=scene.fund, starts_at=clock.now() - timedelta(days=number))
        for number in numbers
    )


def ownerships(scene: Scene, numbers: range) -> None:
    Ownership.objects.bulk_create(
        Ownership(
            fund=scene.fund,
            placement=Ownership.Placement.CENTRAL,
            since=many.day(number),
            written_by=scene.coordinator,
        )
        for number in numbers
    )


def minutes(scene: Scene, numbers: range) -> None:
    """Of meetings that are over; being written, in other years than the scene's."""
    meetings = Meeting.objects.bulk_create(
        Meeting(
            fund=scene.fund,
            starts_at=clock.now() - timedelta(days=1, minutes=number),
            state=Meeting.State.CLOSED,
        )
        for number in numbers
    )
    Minutes.objects.bulk_create(
        Minutes(
            meeting=meeting,
            fund=scene.fund,
            year=1900,
            first_number=number + 1,
            begun_by=scene.coordinator,
        )
        for number, meeting in zip(numbers, meetings, strict=True)
    )


def paragraphs(scene: Scene, numbers: range) -> None:
    MinutesParagraph.objects.bulk_create(
        MinutesParagraph(
            minutes=scene.minutes,
            fund=scene.fund,
            year=scene.minutes.year,
            number=number + 100,
            part=MinutesParagraph.Part.OTHER,
            heading=f"Fråga {number}",
            text="Nej.",
            changed_by=scene.coordinator,
        )
        for number in numbers
    )


def entries_of_minutes(scene: Scene, numbers: range) -> None:
    MinutesEntry.objects.bulk_create(
        MinutesEntry(
            minutes=scene.minutes,
            paragraph=scene.entry.paragraph,
            kind=MinutesEntry.Kind.ADDITION,
            text=f"Tillägg {number}",
            reason="Saknades",
            written_by=scene.coordinator,
        )
        for number in numbers
    )


def duties(scene: Scene, numbers: range) -> None:
    """Tasks of the coordinator's, each due today."""
    today = clock.today()
    tasks = DutyTask.objects.bulk_create(
        DutyTask(
            fund=scene.fund,
            duty="learning",
            title=f"Uppgift {number}",
            month=today.month,
            owner=scene.coordinator,
            made_by=scene.coordinator,
        )
        for number in numbers
    )
    DutyOccasion.objects.bulk_create(
        DutyOccasion(
            task=task, year=today.year, number=1, planned_on=today, due_on=today
        )
        for task in tasks
    )


def check_rounds(scene: Scene, numbers: range) -> None:
    """Of the fund and of the project, each with one answer."""
    question = scene.question
    for about, rounds, answers in (
        ({"fund": scene.fund}, CheckRound, CheckAnswer),
        ({"project": scene.project}, ProjectCheckRound, ProjectCheckAnswer),
    ):
        rows = rounds.objects.bulk_create(
            rounds(
                **about,
                held_on=many.day(number),
                participants="Maria",
                written_by=scene.coordinator,
            )
            for number in numbers
        )
        answers.objects.bulk_create(
            answers(round=row, question=question, answer="no") for row in rows
        )


def ready(scene: Scene, numbers: range) -> None:
    """Cases that wait for a meeting."""
    many.applications(scene, numbers, state=Application.State.READY)


def agenda(scene: Scene, numbers: range) -> None:
    cases = many.applications(scene, numbers, state=Application.State.ON_AGENDA)
    items = AgendaItem.objects.bulk_create(
        AgendaItem(meeting=scene.meeting, number=number + 10, title=f"Ärende {number}")
        for number in numbers
    )
    AgendaCase.objects.bulk_create(
        AgendaCase(item=item, application=case, without_memo="Skalprov")
        for item, case in zip(items, cases, strict=True)
    )
