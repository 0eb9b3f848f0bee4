"""What follows when a meeting has had an application: a decision, money, a project at work?"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby

from applications.models import AgendaCase, Decision, Recommendation, RecommendedYear
from config.demo.copying import copy, reserve
from config.demo.scale_cases import REASON, Case, Scale
from config.demo.spread import ASSESSED, OUTCOMES
from config.demo.town import moment
from core import clock
from fund.models import AgendaItem, Entry, Grant, GrantYear, Meeting
from projects.models import (
    Baseline,
    Edge,
    Indicator,
    Measurement,
    Milestone,
    Node,
    Project,
    ProjectGrant,
    Target,
)

AT_ONCE = 25  # cases at a meeting
LINKS = (Node.Kind.ACTIVITY, Node.Kind.OUTPUT, Node.Kind.OUTCOME)
WORDS = ("Familjebehandling i hemmet", "24 familjer om året", "Färre placeringar")
GOING_ON = {Project.State.STARTING, Project.State.ONGOING}


def write(scale: Scale, cases: list[Case]) -> None:
    """Recommendations, meetings and decisions; of what is granted its money and work."""
    _recommendations(scale, [case for case in cases if case.state in ASSESSED])
    granted = [case for case in cases if case.code]
    grants = dict(
        zip((c.pk for c in granted), reserve(Grant, len(granted)), strict=True)
    )
    _grants(scale, granted, grants)
    _decisions(scale, [case for case in cases if case.state in OUTCOMES], grants)
    _entries(scale, granted, grants)
    _work(granted)


def _recommendations(scale: Scale, cases: list[Case]) -> None:
    keys = reserve(Recommendation, len(cases))
    advice = {
        case.pk: "reject" if OUTCOMES.get(case.state) == "reject" else "grant"
        for case in cases
    }
    copy(
        Recommendation,
        ["id", "application_id", "outcome", "version_hash", "signed_at"],
        (
            (pk, case.pk, advice[case.pk], case.sha256, _signed_at(case))
            for pk, case in zip(keys, cases, strict=True)
        ),
        number=1,
        reasons=REASON,
        plan_item=scale.line,
        signed_by=scale.coordinator,
    )
    copy(
        RecommendedYear,
        ["recommendation_id", "year", "board_id", "amount"],
        (
            (pk, year, case.boards[0].pk, case.yearly)
            for pk, case in zip(keys, cases, strict=True)
            if advice[case.pk] == "grant"
            for year in case.years
        ),
    )


def _signed_at(case: Case):
    ready = min(clock.now(), case.handed_in_at + timedelta(days=8))
    return case.decided_at - timedelta(days=14) if case.state in OUTCOMES else ready


def _grants(scale: Scale, cases: list[Case], grants: dict[int, int]) -> None:
    copy(
        Grant,
        ["id", "project_code", "title", "reference", "decided_on"],
        (
            (
                grants[case.pk],
                case.code,
                case.title,
                _minute(case),
                clock.day_of(case.decided_at),
            )
            for case in cases
        ),
        fund=scale.fund,
        rule_set=scale.rules,
        plan_item=scale.line,
    )
    copy(
        GrantYear,
        ["grant_id", "year", "board_id", "amount"],
        (
            (grants[case.pk], year, case.boards[0].pk, case.yearly)
            for case in cases
            for year in case.years
        ),
    )
    copy(
        ProjectGrant,
        ["project_id", "grant_id"],
        ((case.project, grants[case.pk]) for case in cases),
    )


def _minute(case: Case) -> str:
    return f"Skalprov {case.decided_at:%Y-%m-%d} § {case.number}"


def _decisions(scale: Scale, cases: list[Case], grants: dict[int, int]) -> None:
    by_day = sorted(cases, key=lambda case: (case.decided_at, case.pk))
    links = reserve(AgendaCase, len(cases))
    copy(
        AgendaCase,
        ["id", "item_id", "application_id"],
        (
            (pk, item, case.pk)
            for pk, item, case in zip(
                links, _agendas(scale, by_day), by_day, strict=True
            )
        ),
        without_memo=REASON,
    )
    columns = ["case_id", "application_id", "outcome", "minute", "decided_on"]
    copy(
        Decision,
        [*columns, "grant_id", "version_hash", "recorded_at"],
        (
            (
                pk,
                case.pk,
                OUTCOMES[case.state].value,
                _minute(case),
                clock.day_of(case.decided_at),
                grants.get(case.pk),
                case.sha256,
                case.decided_at,
            )
            for pk, case in zip(links, by_day, strict=True)
        ),
        level="group",
        body="steering_group",
        reasons=REASON,
        recorded_by=scale.coordinator,
    )


def _agendas(scale: Scale, cases: list[Case]) -> range:
    """Closed meetings of some cases each, of the same day; gives the points (keys)."""
    sittings = [
        found[first : first + AT_ONCE]
        for _day, same in groupby(cases, key=lambda case: case.decided_at)
        for found in [list(same)]
        for first in range(0, len(found), AT_ONCE)
    ]
    meetings = reserve(Meeting, len(sittings))
    copy(
        Meeting,
        ["id", "starts_at"],
        (
            (pk, sitting[0].decided_at)
            for pk, sitting in zip(meetings, sittings, strict=True)
        ),
        fund=scale.fund,
        place="Rådhuset",
        state=Meeting.State.CLOSED.value,
    )
    points = [
        (meeting, number, case.title)
        for meeting, sitting in zip(meetings, sittings, strict=True)
        for number, case in enumerate(sitting, 1)
    ]
    items = reserve(AgendaItem, len(points))
    copy(
        AgendaItem,
        ["id", "meeting_id", "number", "title"],
        ((pk, *point) for pk, point in zip(items, points, strict=True)),
        kind="case",
    )
    return items


def _entries(scale: Scale, cases: list[Case], grants: dict[int, int]) -> None:
    """Each promise in the ledger, nine tenths of each past year as a cost, and what was
    left when the project had ended. The numbers run on without a gap."""
    rows = [row for case in cases for row in _booked(case, grants[case.pk])]
    first = scale.entries + 1
    scale.entries += len(rows)
    copy(
        Entry,
        ["number", "kind", "amount", "booked_on", "grant_id", "board_id", "at"],
        ((first + n, *row) for n, row in enumerate(rows)),
        fund=scale.fund,
        reference="Skalprov",
        by=scale.finance,
    )


def _booked(case: Case, grant: int) -> Iterator[tuple]:
    total, cost = case.yearly * 2, case.yearly * Decimal("0.9")
    day, today, board = clock.day_of(case.decided_at), clock.today(), case.boards[0].pk
    yield "commitment", total, day, grant, None, case.decided_at
    for year in case.years:
        if (closing := date(year, 12, 15)) <= today:
            yield "actual", cost, closing, grant, board, moment(closing)
    if case.project_state not in GOING_ON:
        closing = date(case.years[1], 12, 31)
        yield "release", total - cost * 2, closing, grant, None, moment(closing)


def _work(cases: list[Case]) -> None:
    """A short chain with one figure that is followed, and two milestones."""
    nodes = reserve(Node, len(cases) * len(LINKS))
    chains = [
        (case, nodes[first : first + len(LINKS)])
        for case, first in zip(cases, range(0, len(nodes), len(LINKS)), strict=True)
    ]
    copy(
        Node,
        ["id", "project_id", "kind", "text", "position"],
        (
            (pk, case.project, kind.value, text, place)
            for case, chain in chains
            for place, (pk, kind, text) in enumerate(
                zip(chain, LINKS, WORDS, strict=True)
            )
        ),
    )
    copy(
        Edge,
        ["project_id", "source_id", "target_id", "position"],
        (
            (case.project, chain[n], chain[n + 1], n + 1)
            for case, chain in chains
            for n in range(len(LINKS) - 1)
        ),
        assumption="Det ena leder till det andra",
        evidence_level=1,
    )
    _figures(chains)
    _milestones(cases)


def _milestones(cases: list[Case]) -> None:
    today = clock.today()
    copy(
        Milestone,
        ["project_id", "title", "due_on", "done_on"],
        (
            (case.project, title, day, day if day <= today else None)
            for case in cases
            for title, day in (
                ("Halvvägs", date(case.years[0], 12, 1)),
                ("Slut", date(case.years[1], 12, 1)),
            )
        ),
    )


def _figures(chains: list[tuple[Case, range]]) -> None:
    indicators = reserve(Indicator, len(chains))
    copy(
        Indicator,
        ["id", "node_id"],
        (
            (pk, chain[-1])
            for pk, (_case, chain) in zip(indicators, chains, strict=True)
        ),
        name="Placeringar",
        unit="dygn",
        source="Egen statistik",
    )
    copy(Baseline, ["indicator_id"], ((pk,) for pk in indicators), value=31, persons=40)
    copy(Target, ["indicator_id"], ((pk,) for pk in indicators), value=20)
    today = clock.today()
    columns = ["indicator_id", "measured_on", "value", "entered_at", "entered_by_id"]
    copy(
        Measurement,
        [*columns, "approved_at", "approved_by_id"],
        (
            (pk, day, value, at, case.leader, at, case.owner)
            for pk, (case, _chain) in zip(indicators, chains, strict=True)
            for year, value in zip(case.years, (28, 24), strict=True)
            if (day := date(year, 6, 30)) <= today
            for at in [moment(day)]
        ),
        source="Egen statistik",
        persons=40,
        state=Measurement.State.APPROVED.value,
    )
