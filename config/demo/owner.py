"""How is the fund of Ekköping owned, and what do its owners do in a year?"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import translation

from config.demo import plans
from config.demo.town import Town, adopt_investment_plan, moment
from core.files import uploads
from fund.checks import actions as checks
from fund.models import CheckQuestion, Duty, DutyOccasion, FrameCarry, Plan
from fund.ownership import actions as ownership
from fund.plans import actions as plans_actions
from fund.wheel import actions as wheel

Thread = Iterator[datetime]

AT_FIRST = (
    "Fonden började som ett arbete för barn i familjehem, och förvaltningen kunde det. "
    "Risken är att de andra nämnderna ser fonden som socialnämndens."
)
LATER = (
    "Effekterna hamnar hos flera nämnder, och den som betalar är sällan den som sparar. "
    "Kommunstyrelsen ser helheten och står nära budgeten. Vi måste därför vara noga med "
    "att stå nära arbetet: ledningsgruppen besöker varje projekt en gång om året."
)
DONE = {
    "applications": "Genomgånget på ledningsgruppens möte, se protokollet.",
    "learning": "Seminariet hölls med projekten och deras chefer. Anteckningar finns.",
    "keeping": "Frågan ställdes till varje projektägare. Svaren står i projektens planer.",
    "communication": "En sida på webben och en artikel i kommunens tidning.",
    "group": "Genomgånget med ordföranden och samordnaren.",
}
PEOPLE = "Ingrid Larsson\nMaria Lindqvist\nTove Ekman\nHenrik Sjö"
# What was answered last year and this year; the place is that of the question.
ROUNDS = [
    [
        ("yes", ""),
        ("no", "Vi blandar ihop dem. Tas upp i kommunstyrelsen."),
        ("partly", "Kommunstyrelsen äger, men ingen talar för ägarskapet varje månad."),
        ("partly", "Målgruppen saknar röst."),
        ("partly", "Tre av fem nämnder."),
        ("yes", ""),
        ("no", "Ingen har frågat efter det."),
        ("no", ""),
    ],
    [
        ("yes", ""),
        ("yes", "Organisationen, KF 2022-11-28 § 131."),
        ("yes", ""),
        ("yes", ""),
        ("partly", "Kultur och fritid har det inte med."),
        ("yes", ""),
        ("partly", "Klart i två av tre projekt."),
        ("no", "Ingen har gjort det sedan i våras."),
    ],
]
START = [
    ("yes", ""),
    ("partly", "Ägaren ser en plan, ledaren ett försök. Vi tar det på seminariet."),
    ("yes", ""),
    ("yes", ""),
    ("no", "Ingen nämnd har sagt ja än."),
    ("partly", ""),
]
LATER_ON = [
    ("yes", ""),
    ("yes", ""),
    ("yes", ""),
    ("yes", ""),
    ("yes", "Utbildningsnämnden, i budgeten för nästa år."),
    ("yes", "Om frånvaron inte sjunkit vid halvtid."),
]


def threads(town: Town) -> list[Thread]:
    return [
        _ownership(town),
        _wheel(town),
        _checks(town),
        _of_a_project(town),
        _ends_of_years(town),
        _revision(town),
    ]


def _ownership(town: Town) -> Thread:
    yield moment(date(2022, 5, 2), 9)
    ownership.place_ownership(
        town.funds["main"],
        placement="department",
        department=town.departments["social"],
        since=date(2022, 5, 2),
        why=AT_FIRST,
        reference="KF 2022 § 45",
        spokesperson=town.people["anders"],
        by=town.people["maria"],
    )
    yield moment(date(2023, 12, 4), 9)
    ownership.place_ownership(
        town.funds["main"],
        placement="central",
        department=None,
        since=date(2024, 1, 1),
        why=LATER,
        reference="KF 2023-11-27 § 140",
        spokesperson=town.people["tove"],
        by=town.people["maria"],
    )


def _wheel(town: Town) -> Thread:
    """Two years of it. Since last spring nobody has told the inhabitants anything."""
    fund, maria, tove = (town.funds["main"], town.people["maria"], town.people["tove"])
    yield moment(date(town.today.year - 1, 1, 8), 9)
    with translation.override("sv"):
        owners = dict.fromkeys(Duty.values, maria)
        owners |= {"communication": tove, "keeping": tove}
        wheel.begin_usual(fund, owners=owners, by=maria)
    occasions = DutyOccasion.objects.filter(task__fund=fund, due_on__lt=town.today)
    due = occasions.select_related("task__owner").order_by("due_on", "pk")
    silent = town.today - timedelta(days=200)
    for place, occasion in enumerate(list(due)):
        late = 9 if place % 5 == 3 else -3
        on = occasion.due_on + timedelta(days=late)
        if on > town.today or (
            occasion.task.duty == "communication" and occasion.due_on > silent
        ):
            continue
        if occasion.task.duty == "keeping" and place % 4 == 1:
            yield moment(occasion.due_on - timedelta(days=9), 13)
            occasion.skip(reason="Inget projekt slutar i år.", by=maria)
            continue
        yield moment(on, 15)
        _finish(occasion, on)


def _finish(occasion: DutyOccasion, on: date) -> None:
    task = occasion.task
    words: dict[str, Any] = {"on": on, "text": DONE[task.duty], "by": task.owner}
    if task.duty == "learning":
        file = SimpleUploadedFile("anteckningar.txt", "Vad vi lärde oss.".encode())
        words |= {"file": file, "checked": uploads.check(file)}
    wheel.finish(occasion, **words)


def _checks(town: Town) -> Thread:
    for years_ago, answers in zip((1, 0), ROUNDS, strict=True):
        day = date(town.today.year - years_ago, 8, 28)
        yield moment(day, 15)
        checks.hold_round(
            town.funds["main"],
            held_on=day,
            participants=PEOPLE,
            note="Nästa genomgång i augusti.",
            answers=_answers(town, "fund", answers),
            by=town.people["maria"],
        )


def _of_a_project(town: Town) -> Thread:
    for day, answers in ((date(2024, 2, 5), START), (date(2025, 3, 3), LATER_ON)):
        yield moment(day, 15)
        checks.hold_round(
            town.project("skolnarvaro"),
            held_on=day,
            participants="Peter Åkesson\nDavid Nilsson\nSamira Haddad",
            note="",
            answers=_answers(town, "project", answers),
            by=town.people["maria"],
        )


def _answers(town: Town, scope: str, answers: list[tuple[str, str]]) -> dict:
    questions = CheckQuestion.objects.filter(fund=town.funds["main"], scope=scope)
    asked = questions.order_by("position")
    return dict(zip(asked, answers, strict=True))


def _ends_of_years(town: Town) -> Thread:
    """What the lines had left is carried over, asked about or lapses; what the last year
    left waits for Maria."""
    for year in range(2023, town.today.year):
        yield moment(date(year + 1, 1, 2), 3)
        for fund in town.funds.values():
            plans_actions.close_year(fund, year, by=town.by)
        if year == town.today.year - 1:
            return
        yield moment(date(year + 1, 2, 12), 14)
        rows = FrameCarry.objects.waiting().filter(from_year=year)
        for row in rows.select_related("item__plan__fund").order_by("pk"):
            plans_actions.answer_carry(
                row,
                carries=False,
                reference=f"KS {year + 1}-02-12 § 24",
                by=town.people["maria"],
            )


def _revision(town: Town) -> Thread:
    """The first plan in a second version; what was granted stays with its line."""
    first, last, _day, _reference, lines = plans.INVESTMENT[0]
    yield moment(plans.REVISED_ON, 15)
    before = Plan.objects.get(
        fund=town.funds["main"], kind="investment", first_year=first, replaces=None
    )
    adopt_investment_plan(
        town,
        first,
        last,
        on=plans.REVISED_ON,
        reference=plans.REVISED_REFERENCE,
        lines=[
            (code, text, frames | plans.REVISED_FRAMES.get(code, {}))
            for code, text, frames in lines
        ],
        replaces=before,
    )
