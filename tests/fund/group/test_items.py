"""Who is there point by point, who votes, who leads, and what is said of an item?"""

from decimal import Decimal
from types import SimpleNamespace

import pytest

from accounts.models import Board, User
from fund.group import balance
from fund.meetings import actions as meetings
from fund.models import (
    AgendaItem,
    Movement,
    RuleSet,
    Seat,
    SteeringGroup,
    Term,
)
from tests import factories

NAMES = ["here", "away", "asked", "wanders", "late"]
OFF, WARNS, HOLDS = "off", "warn", "fail"
OK, WARN, FAIL = balance.Verdict.OK, balance.Verdict.WARN, balance.Verdict.FAIL


def seat(number: int, **fields) -> Seat:
    group = SteeringGroup(deputies_serve_side=False)
    return Seat(pk=number, number=number, is_voting=True, group=group, **fields)


def term(user: int, where: Seat | int, order: int = 0, **fields) -> Term:
    """Of a member, or of a deputy when it has an order."""
    where = where if isinstance(where, Seat) else seat(where)
    return Term(seat=where, user_id=user, order=order, is_deputy=order > 0, **fields)


class TestWhoIsThere:
    """`present` asks of one point, `Presence` of all: they say the same."""

    @pytest.fixture
    def scene(self) -> SimpleNamespace:
        fund = factories.make_fund()
        by = User.objects.system()
        meeting = factories.plan_meeting(fund, by=by)
        for title in ("Ett", "Två", "Tre", "Fyra"):
            kind = AgendaItem.Kind.OTHER
            meetings.add_agenda_item(meeting, title=title, kind=kind, by=by)
        terms = Term.objects.filter(seat__group__fund=fund).order_by("pk")
        here, away, asked, wanders, late = named = terms[:5]
        began = {here: True, away: False, asked: False, wanders: True}
        meetings.write_attendance(meeting, began, by=by)
        moves = [
            (asked, 2, True),
            (wanders, 1, False),
            (wanders, 2, True),
            (wanders, 4, False),
            (late, 3, True),  # was never asked to come
        ]
        for who, number, comes in moves:
            item = meeting.items.get(number=number)
            Movement.objects.create(item=item, term=who, is_arrival=comes, noted_by=by)
        names = dict(zip(NAMES, named, strict=True))
        return SimpleNamespace(meeting=meeting, named=names)

    @pytest.mark.parametrize(
        ("at", "there"),
        [
            (None, "here wanders"),
            (0, "here wanders"),
            (1, "here"),
            (2, "here asked wanders"),
            (3, "here asked wanders late"),
            (4, "here asked late"),
            (5, "here asked late"),
        ],
    )
    def test_at_each_point(self, scene, at, there):
        told = balance.present(scene.meeting, at=at)
        wanted = {scene.named[name].pk for name in there.split()}
        assert {each.pk for each in told} == wanted
        assert balance.Presence(scene.meeting).at(at or 0) == told

    def test_who_came_or_was_asked_and_when_somebody_moved(self, scene):
        here = balance.Presence(scene.meeting)
        assert {each.pk for each in here.terms} == {
            each.pk for each in scene.named.values()
        }
        assert here.numbers == {0, 1, 2, 3, 4}


@pytest.mark.parametrize(
    ("terms", "conflicted", "voters"),
    [
        ([], [], []),
        ([term(1, 1), term(2, 2)], [], [(1, 1), (2, 2)]),
        ([term(2, 2), term(1, 1)], [], [(1, 1), (2, 2)]),  # in the order of the seats
        ([term(1, 1), term(2, 2)], [1], [(2, 2)]),
        ([term(1, 1), term(9, 1, 1)], [], [(1, 1)]),
        ([term(9, 1, 1)], [], [(1, 9)]),
        ([term(1, 1), term(9, 1, 1)], [1], [(1, 9)]),
        ([term(1, 1), term(9, 1, 1)], [1, 9], []),
        ([term(8, 1, 2), term(9, 1, 1)], [], [(1, 9)]),  # the first in order
        ([term(9, 1, 1), term(9, 2, 1)], [], [(1, 9)]),  # nobody votes twice
        ([term(1, 1), term(1, 2, 1)], [], [(1, 1)]),
        ([term(1, seat(1)), term(2, Seat(pk=2, number=2, is_voting=False))], [], [(1, 1)]),
    ],
)  # fmt: skip
def test_who_votes(terms, conflicted, voters):
    found = balance.voters_among(terms, conflicted=conflicted)
    assert [(one.seat.number, one.term.user_id) for one in found] == voters
    assert [one.is_deputy for one in found] == [one.term.is_deputy for one in found]


class TestOfTheSameSide:
    """Where the group has it so, a deputy steps in for any seat of the same side."""

    @pytest.fixture
    def seats(self) -> list[Seat]:
        fund = factories.make_fund()
        fund.steering_group.deputies_serve_side = True
        fund.steering_group.save()
        Term.objects.filter(seat__group__fund=fund, is_deputy=True).delete()
        rows = Seat.objects.filter(group__fund=fund).select_related("group", "board")
        return list(rows.order_by("number"))

    @pytest.mark.parametrize("number", [1, 2])
    def test_one_serves_one_seat_and_only_one_that_votes(self, seats, number):
        """As many as there are deputies, the first seats of the side first."""
        officials = [each for each in seats if each.side == Seat.Side.OFFICIAL]
        officials[0].is_voting = False
        officials[0].save()
        own = officials[-1]
        terms = [
            Term(seat=own, user_id=order, order=order, is_deputy=True)
            for order in range(1, number + 1)
        ]
        found = balance.voters_among(terms, conflicted=[])
        served = [own] if number == 1 else [officials[1], own]
        assert [one.seat for one in found] == served
        assert found[-1].term.user_id == 1  # of one's own seat first

    def test_never_a_seat_of_the_other_side(self, seats):
        elected = [each for each in seats if each.side == Seat.Side.OPPOSITION]
        terms = [
            Term(seat=elected[0], user_id=order, order=order, is_deputy=True)
            for order in range(1, len(seats) + 1)
        ]
        found = balance.voters_among(terms, conflicted=[])
        assert [one.seat for one in found] == elected

    def test_not_where_each_seat_has_its_own(self, seats):
        seats[0].group.deputies_serve_side = False
        where = next(each for each in seats if each.side == Seat.Side.OFFICIAL)
        where.group.deputies_serve_side = False
        terms = [Term(seat=where, user_id=n, order=n, is_deputy=True) for n in (1, 2)]
        found = balance.voters_among(terms, conflicted=[])
        assert [one.seat for one in found] == [where]


CHAIR, VICE = term(1, 1, is_chair=True), term(2, 2, is_vice_chair=True)


@pytest.mark.parametrize(
    ("terms", "conflicted", "leads"),
    [
        ([term(3, 3), VICE, CHAIR], [], CHAIR),
        ([term(3, 3), VICE, CHAIR], [1], VICE),
        ([term(3, 3), VICE], [], VICE),
        ([term(3, 3), VICE, CHAIR], [1, 2], None),
        ([term(3, 3)], [], None),
        ([VICE, CHAIR], [2, 3], CHAIR),
        ([], [], None),
    ],
)
def test_who_leads_an_item(terms, conflicted, leads):
    assert balance.who_chairs(terms, conflicted=conflicted) == leads


def verdicts(terms, *, conflicted=(), appointed=1, **rules) -> dict:
    found = balance.check_among(
        terms,
        conflicted=conflicted,
        appointed=appointed,
        rules=RuleSet(quorum_percent=Decimal(50), **rules),
    )
    return {check.code: check.verdict for check in found}


@pytest.mark.parametrize(
    ("severity", "of_item", "verdict"),
    [
        (HOLDS, HOLDS, FAIL),
        (WARNS, HOLDS, FAIL),  # for an item it is as severe as B10
        (HOLDS, WARNS, WARN),
        (WARNS, WARNS, WARN),
        (HOLDS, OFF, None),
        (OFF, HOLDS, None),  # but never asked when the group itself is not
        (OFF, WARNS, None),
    ],
)
def test_how_severe_a_rule_is_for_one_item(severity, of_item, verdict):
    """One board alone, and nobody who knows economy."""
    alone = term(1, seat(1, board=Board(pk=1, name="Nämnden")))
    found = verdicts(
        [alone], b2_severity=severity, b5_severity=severity, b10_severity=of_item
    )
    broken = {} if verdict is None else {"B2": verdict, "B5": verdict}
    assert found == {"quorum": OK, **broken}


@pytest.mark.parametrize(
    ("knows", "conflicted", "verdict"),
    [
        ("member", [], OK),
        ("member", [1], FAIL),
        ("adjunct", [], OK),
        ("adjunct", [2], FAIL),
        ("adjunct", [1], OK),
        ("nobody", [], FAIL),
    ],
)
def test_an_economist_takes_part_with_or_without_a_vote(knows, conflicted, verdict):
    economy = [Seat.Competence.ECONOMY]
    member = seat(1, competences=economy if knows == "member" else [])
    adjunct = seat(2, competences=economy if knows == "adjunct" else [])
    adjunct.is_voting = False
    terms = [term(1, member), term(2, adjunct)]
    found = verdicts(terms, conflicted=conflicted)
    assert found["B5"] == verdict


def test_a_deputy_of_two_seats_brings_what_the_seat_they_fill_asks_for():
    knows = seat(2, competences=[Seat.Competence.ECONOMY])
    assert verdicts([term(9, 1, 1), term(9, knows, 1)])["B5"] == FAIL
    assert verdicts([term(1, 1), term(9, knows, 1)])["B5"] == OK


def checks(*verdicts: str) -> list[balance.Check]:
    return [balance.Check("B", each, f"{each}.") for each in verdicts]


@pytest.mark.parametrize(
    ("found", "decides", "why"),
    [
        (checks(), True, ""),
        (checks(OK, WARN), True, ""),
        (checks(FAIL), False, "fail."),
        (checks(OK, FAIL, WARN), False, "fail."),
        (checks(FAIL, FAIL), False, "fail. fail."),
    ],
)
def test_what_fails_stops_a_decision_and_is_told(found, decides, why):
    assert balance.can_decide(found) == decides
    assert balance.why_not(found) == why


@pytest.mark.parametrize(
    ("percent", "words"),
    [
        ("50", "fler än hälften"),
        ("51", "mer än 51 procent"),
        ("49", "mer än 49 procent"),
        ("66.60", "mer än 66,6 procent"),
    ],
)
def test_how_many_are_needed_is_told(percent, words):
    rules = RuleSet(quorum_percent=Decimal(percent), b2_severity=OFF, b5_severity=OFF)
    (quorum,) = balance.check_among([], conflicted=[], appointed=9, rules=rules)
    assert quorum.why.startswith("0 av 9")
    assert words in quorum.why
