"""At which krona does a grant pass a limit, what is said of it, and who may let it?"""

from decimal import Decimal

import pytest

from accounts.models import Board, User
from core import clock
from core.refusals import TransitionRefused
from fund.limits import queries as limits
from fund.limits.queries import Obstacle, Passing
from fund.models import Fund, Grant, Override, RuleSet
from tests import factories
from tests.fund.books import another_board, board_of, found

LIMIT, FRAME, AVAILABLE = Override.Kind.LIMIT, Override.Kind.FRAME, "available"
YEAR = 2024


@pytest.fixture
def fund() -> Fund:
    return found()  # one million


def rules(**fields) -> RuleSet:
    return RuleSet(**{"min_amount": Decimal(0), **fields})


def obstacles(fund: Fund, amounts, *, rules: RuleSet, available=None) -> list[tuple]:
    """Kind and what is too much, of what would be passed."""
    found = limits.obstacles(
        fund,
        factories.plan_item(fund),
        {key: Decimal(amount) for key, amount in amounts.items()},
        rules=rules,
        on=clock.today(),
        available=available if available is None else Decimal(available),
    )
    return [(one.kind, one.allowed, one.short) for one in found]


@pytest.mark.parametrize(
    ("least", "most", "amount", "passed"),
    [
        (0, None, 1, []),
        (0, None, 1_000_000, []),
        (100, None, 100, []),
        (100, None, "99.99", [(LIMIT, 100, Decimal("0.01"))]),
        (100, None, 99, [(LIMIT, 100, 1)]),
        (0, 200, 200, []),
        (0, 200, "200.01", [(LIMIT, 200, Decimal("0.01"))]),
        (0, 200, 201, [(LIMIT, 200, 1)]),
        (100, 200, 150, []),
    ],
)
def test_the_least_and_the_largest_amount(fund, least, most, amount, passed):
    held = rules(min_amount=Decimal(least), max_amount=most and Decimal(most))
    amounts = {(YEAR, board_of(fund)): amount}
    assert obstacles(fund, amounts, rules=held) == passed


@pytest.mark.parametrize("amounts", [[], [0], [0, 0]])
def test_nothing_asked_passes_nothing(fund, amounts):
    held = rules(min_amount=Decimal(100))
    boards = [board_of(fund), another_board(fund)]
    asked = dict(zip([(YEAR, board) for board in boards], amounts, strict=False))
    assert obstacles(fund, asked, rules=held, available=-1) == []


@pytest.mark.parametrize(
    ("available", "passed"),
    [
        (500, []),
        ("499.99", [(AVAILABLE, Decimal("499.99"), Decimal("0.01"))]),
        (499, [(AVAILABLE, 499, 1)]),
        (0, [(AVAILABLE, 0, 500)]),
        (-100, [(AVAILABLE, -100, 600)]),
    ],
)
def test_what_the_page_has_read_is_what_there_is(fund, available, passed):
    amounts = {(YEAR, board_of(fund)): 500}
    assert obstacles(fund, amounts, rules=rules(), available=available) == passed


def test_what_nobody_has_read_is_read(fund):
    amounts = {(YEAR, board_of(fund)): 1_000_001}
    passed = [(AVAILABLE, 1_000_000, 1)]
    assert obstacles(fund, amounts, rules=rules()) == passed


class TestFrames:
    @pytest.fixture(autouse=True)
    def _frame(self, fund):
        factories.plan_item(fund).frames.filter(year=YEAR).update(amount=500)

    @pytest.mark.parametrize(
        ("first", "second", "short"),
        [(300, 200, None), (300, "200.01", Decimal("0.01")), (300, 201, 1)],
    )
    def test_all_boards_of_a_year_share_it(self, fund, first, second, short):
        amounts = {(YEAR, board_of(fund)): first, (YEAR, another_board(fund)): second}
        passed = [(FRAME, 500, short)] if short else []
        assert obstacles(fund, amounts, rules=rules()) == passed

    def test_each_year_has_its_own_and_one_without_has_none(self, fund):
        board: Board = board_of(fund)
        amounts = {(YEAR + 30, board): 7, (YEAR, board): 501, (YEAR + 1, board): 501}
        assert obstacles(fund, amounts, rules=rules()) == [
            (FRAME, 500, 1),
            (FRAME, 0, 7),
        ]


@pytest.mark.parametrize(
    ("obstacle", "words"),
    [
        ((FRAME, 100, 50, 10, 60, 2024), ["2024", "40 kr", "100 kr", "60 kr", "50 kr"]),
        ((AVAILABLE, 40, 50, 10), ["kvar att bevilja", "40 kr", "50 kr", "10 kr"]),
        ((LIMIT, 40, 50, 10), ["högst 40 kr", "50 kr", "10 kr för mycket"]),
        ((LIMIT, 50, 40, 10), ["minst 50 kr", "40 kr", "10 kr för lite"]),
    ],
)
def test_each_limit_is_told_with_its_numbers(obstacle, words):
    kind, *numbers = obstacle
    told = Obstacle(kind, *map(Decimal, numbers[:4]), *numbers[4:]).sentence
    told = told.replace("\N{NO-BREAK SPACE}", " ")
    assert [word for word in words if word not in told] == []
    assert ("kvar att bevilja" in told) == (kind == AVAILABLE)
    assert ("2024" in told) == (kind == FRAME)


TOO_MUCH = Obstacle(FRAME, *map(Decimal, (100, 150, 50)), year=YEAR)
SHORT_OF_MONEY = Obstacle(AVAILABLE, *map(Decimal, (100, 150, 50)))


def passing(*kinds: str, body="council", reference="KF § 4", reason="Akut") -> Passing:
    return Passing(frozenset(kinds), body, reference, reason)


@pytest.mark.parametrize(
    ("found", "how", "refused"),
    [
        ([], None, []),
        ([TOO_MUCH], None, [TOO_MUCH]),
        ([TOO_MUCH], passing(FRAME), []),
        ([TOO_MUCH], passing(FRAME, body="executive_board"), []),
        ([TOO_MUCH], passing(FRAME, body="committee"), [TOO_MUCH]),
        ([TOO_MUCH], passing(AVAILABLE), [TOO_MUCH]),
        ([TOO_MUCH, SHORT_OF_MONEY], passing(FRAME), [SHORT_OF_MONEY]),
        ([TOO_MUCH, SHORT_OF_MONEY], passing(FRAME, AVAILABLE), []),
        (
            [TOO_MUCH, SHORT_OF_MONEY],
            passing(FRAME, AVAILABLE, body="executive_board"),
            [SHORT_OF_MONEY],  # of more than there is only the council may decide
        ),
    ],
)
def test_only_what_a_body_that_may_has_let_pass_passes(found, how, refused):
    held = RuleSet()
    if not refused:
        limits.require_passable(found, held, how)
        return
    with pytest.raises(TransitionRefused) as refusal:
        limits.require_passable(found, held, how)
    words = [one.sentence for one in refused]
    words += [limits.who_may(one.kind, held) for one in refused]
    assert str(refusal.value) == " ".join(words)


def test_who_may_is_told_once_for_all_years():
    twice = [TOO_MUCH, TOO_MUCH]
    with pytest.raises(TransitionRefused) as refusal:
        limits.require_passable(twice, RuleSet(), None)
    assert str(refusal.value).count(limits.who_may(FRAME, RuleSet())) == 1


def test_the_rules_say_who_may_or_that_nobody_may():
    held = RuleSet(frame_bodies=["council"], available_bodies=[])
    assert "ommunfullmäktige" in limits.who_may(FRAME, held)
    assert "ommunstyrelse" not in limits.who_may(FRAME, held)
    nobody = limits.who_may(AVAILABLE, held)
    assert "får ingen medge" in nobody
    with pytest.raises(TransitionRefused, match=nobody):
        limits.require_passable([SHORT_OF_MONEY], held, passing(AVAILABLE))


class TestKept:
    def grants(self, fund: Fund, number: int) -> list[Grant]:
        return Grant.objects.bulk_create(
            Grant(
                fund=fund,
                rule_set=fund.rule_sets.get(),
                plan_item=factories.plan_item(fund),
                project_code=f"SI{each}",
                title="Förbi",
                reference="KS",
                decided_on=factories.date(2023, 2, 1),
            )
            for each in range(number)
        )

    @pytest.mark.parametrize(
        ("reference", "reason"),
        [("", "Akut"), (" ", "Akut"), ("KF § 4", ""), ("KF § 4", " "), ("", "")],
    )
    def test_with_paragraph_and_reason_or_not_at_all(self, fund, reference, reason):
        (grant,) = self.grants(fund, 1)
        how = passing(AVAILABLE, reference=reference, reason=reason)
        with pytest.raises(TransitionRefused, match="paragraf"):
            limits.keep(grant, [SHORT_OF_MONEY], how, by=User.objects.system())
        assert not grant.overrides.exists()

    def test_a_list_tells_the_latest_fifty(self, fund):
        system, how = User.objects.system(), passing(AVAILABLE)
        for grant in self.grants(fund, limits.MOST + 1):
            limits.keep(grant, [SHORT_OF_MONEY], how, by=system)
        told = limits.told_of(Override.objects.filter(grant__fund=fund))
        assert [one.code for one in told] == [f"SI{n}" for n in range(50, 0, -1)]
        assert "KF § 4" in told[0].text
        assert SHORT_OF_MONEY.sentence in told[0].text
