"""Who applies for what, and how far has it come? Each of thousands of cases, as drawn."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from accounts.models import Board, User
from applications.models import Application, Call, Criterion
from config.demo.copying import reserve
from config.demo.spread import ASSESSED, HOW, NEEDS, NEW, WHAT, WHOM, WITHOUT_NUMBER
from config.demo.town import moment
from core import clock
from fund.models import Fund, PlanItem, RuleSet
from projects.models import Project
from projects.versions.snapshot import canonical

ANSWERS = 16  # of the pattern's, the longest
REASON = "Skäl i en mening, ungefär så lång som en mening brukar vara."
State = Application.State


@dataclass
class Scale:
    """What the rows of all applications have in common. People are primary keys where
    rows only point at them."""

    fund: Fund
    rules: RuleSet
    calls: list[Call]
    criteria: dict[int, list[Criterion]]
    line: PlanItem
    boards: list[Board]
    coordinator: User
    finance: User
    assessors: list[int]
    applicants: list[int]
    leaders: list[int]
    permissions: dict[str, int]
    random: Random
    content: str
    answers: dict[str, str]
    entries: int = 1  # in the ledger so far: the capital


@dataclass(slots=True)
class Case:
    """One application with its project, before its rows are written."""

    pk: int
    project: int
    number: int
    state: str
    project_state: str
    call: Call
    title: str
    summary: str
    type: str
    by: int
    leader: int
    owner: int
    boards: tuple[Board, Board]
    created_at: datetime
    submitted_at: datetime | None
    decided_at: datetime
    years: tuple[int, int]
    yearly: Decimal
    sha256: str = ""

    @property
    def short_name(self) -> str:
        return f"Skalprov {self.number}"

    @property
    def registry_number(self) -> str:
        if self.state in WITHOUT_NUMBER:
            return ""
        return f"SKAL {self.created_at.year}/{self.number:06d}"

    @property
    def code(self) -> str:
        return f"SK{self.number:06d}" if self.state == State.GRANTED else ""

    @property
    def handed_in_at(self) -> datetime:
        """Of a case that is handed in."""
        return self.submitted_at or self.created_at

    @property
    def is_judged(self) -> bool:
        return self.state in ASSESSED or self.state == State.PREPARATION


def drawn(scale: Scale, first: int, states: list[str]) -> list[Case]:
    """The cases from number `first` on, with their keys taken."""
    keys = zip(
        reserve(Application, len(states)), reserve(Project, len(states)), strict=True
    )
    return [
        _case(scale, first + n, state, *pks)
        for n, (state, pks) in enumerate(zip(states, keys, strict=True))
    ]


def _case(scale: Scale, number: int, state: str, pk: int, project: int) -> Case:
    random = scale.random
    call, at = _written(scale, state)
    handed_in = min(clock.now(), at + timedelta(days=random.randrange(1, 20)))
    starts = at.year + random.choice([1, 1, 2])
    words = f"{random.choice(HOW)} {random.choice(WHAT)} för {random.choice(WHOM)}"
    lead, other = random.sample(scale.boards, 2)
    person = random.randrange(len(scale.leaders))
    return Case(
        pk=pk,
        project=project,
        number=number,
        state=state,
        project_state=_state_of_project(random, state, starts),
        call=call,
        title=f"{words} {number}"[:80],
        summary=random.choice(NEEDS),
        type=random.choice(Project.Type.values),
        by=random.choice(scale.applicants),
        leader=scale.leaders[person],
        owner=scale.leaders[person - 1],
        boards=(lead, other),
        created_at=at,
        submitted_at=None if state == State.DRAFT else handed_in,
        # Of a closed call, in the autumn: long enough ago that its minutes are done.
        decided_at=moment(date(at.year, 6 + random.randrange(3), 15)),
        years=(starts, starts + 1),
        yearly=Decimal(random.randrange(100, 3000) * 1000),
    )


def _written(scale: Scale, state: str) -> tuple[Call, datetime]:
    """In which call and when: what is new lately, all else in one that has closed."""
    random = scale.random
    if state in NEW:
        minutes = random.randrange(90 * 24 * 60)
        return scale.calls[-1], clock.now() - timedelta(minutes=minutes)
    call = random.choice(scale.calls[:-1])
    return call, call.opens_at + timedelta(minutes=random.randrange(80 * 24 * 60))


def _state_of_project(random: Random, state: str, starts: int) -> str:
    """A granted project is where the calendar puts it."""
    S, year = Project.State, clock.today().year
    if state != State.GRANTED:
        closed = (State.REJECTED, State.DISMISSED, State.WITHDRAWN)
        return str(S.DECLINED if state in closed else S.PROPOSED)
    if starts > year:
        return str(S.STARTING)
    if starts + 1 >= year:
        return str(S.ONGOING)
    ended = [S.CLOSING, S.REPORTED] if starts + 2 == year else [S.FOLLOWED_UP]
    return str(random.choice(ended if starts + 4 > year else [S.ARCHIVED]))


def frozen(content: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """A handed-in version as a text in which a case puts its own words, and its answers.

    What is not the case's own is the pattern's: the chain, the risks, the staff.
    """
    own = {name: f"‹{name}›" for name in ("title", "summary", "short_name")}
    found = {
        answer["key"]: answer["text"]
        for part in content["sections"]
        for answer in part["answers"]
    }
    longest = sorted(found.keys() - own.keys(), key=lambda key: (-len(found[key]), key))
    answers = {key: found[key] for key in longest[:ANSWERS]}
    kept = {
        **content,
        "title": own["title"],
        "summary": own["summary"],
        "lead": "‹lead›",
        "starts_on": "‹year1›-01-01",
        "ends_on": "‹year2›-12-31",
        "parties": [
            {**content["parties"][0], "name": name, "board_id": None}
            for name in ("‹lead›", "‹other›")
        ],
        "budget": _budget(("‹year1›", "‹year2›")),
        "sections": [_part(part, own | answers) for part in content["sections"]],
    }
    return canonical(kept), answers


def _budget(years: tuple[str, str]) -> dict[str, Any]:
    """As `projects.versions.snapshot` writes it, of one cost that the fund pays each year."""
    line: dict[str, Any] = {"payer": "Fonden", "payer_key": "fund", "rate": None}
    line |= {"cost_type": "Personal", "cost_type_key": "staff", "hours": None}
    return {
        "lines": [{**line, "year": year, "amount": "‹yearly›"} for year in years],
        "total": "‹total›",
        "requested": "‹total›",
        "requested_by_year": dict.fromkeys(years, "‹yearly›"),
    }


def _part(part: dict[str, Any], told: dict[str, str]) -> dict[str, Any]:
    """A section with what is told in it."""
    rows = [row for row in part["answers"] if row["key"] in told]
    return {**part, "answers": [{**row, "text": told[row["key"]]} for row in rows]}
