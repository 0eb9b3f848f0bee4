"""Is the group of domain 13.5 balanced, and when is it not?"""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.group import actions as group
from fund.group import balance, composition
from fund.meetings import actions as meetings
from fund.models import Appointment, RuleSet, Seat, Term
from fund.rules import actions as rules_actions
from tests import factories

Role = Appointment.Role
RULES = RuleSet()  # as they are until somebody adopts some
OK, WARN, FAIL = balance.Verdict.OK, balance.Verdict.WARN, balance.Verdict.FAIL


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def meeting(fund):
    meeting = factories.plan_meeting(fund, by=User.objects.system())
    terms = Term.objects.filter(seat__group__fund=fund)
    meetings.write_attendance(
        meeting, dict.fromkeys(terms, True), by=User.objects.system()
    )
    return meeting


def seats_of(fund) -> list[Seat]:
    seats = Seat.objects.filter(group__fund=fund)
    return list(seats.select_related("board").order_by("number"))


def verdicts(checks) -> dict[str, str]:
    return {check.code: check.verdict for check in checks}


def seat_of(fund, title: str) -> Seat:
    return Seat.objects.get(group__fund=fund, title=title)


def person_of(fund, title: str) -> User:
    return User.objects.get(terms__seat=seat_of(fund, title), terms__is_deputy=False)


def check_item(fund, meeting, *, conflicted=()):
    barred = [person.pk for person in conflicted]
    return verdicts(
        balance.check_item(meeting, conflicted=barred, seats=seats_of(fund))
    )


def test_the_group_of_the_example_is_balanced(fund):
    checks = composition.check_composition(seats_of(fund), RULES)

    assert verdicts(checks) == dict.fromkeys(["B1", "B2", "B3", "B4", "B5", "B6"], OK)
    why = {check.code: check.why for check in checks}
    assert "3 av 9" in why["B2"]
    assert "Kommunstyrelsen" in why["B2"]


def test_b2_fails_when_all_elected_seats_go_to_the_executive_board(fund):
    central = fund.municipality.boards.get(is_central=True)
    seats = seats_of(fund)
    for seat in seats:
        if seat.side in (Seat.Side.MAJORITY, Seat.Side.OPPOSITION):
            seat.board = central

    checks = {
        check.code: check for check in composition.check_composition(seats, RULES)
    }

    assert checks["B2"].verdict == FAIL
    assert "5 av 9" in checks["B2"].why
    assert checks["B4"].verdict == WARN


@pytest.mark.parametrize(
    ("voting", "verdict"), [(4, WARN), (5, OK), (6, WARN), (9, OK)]
)
def test_b1_wants_an_odd_number_from_five_to_eleven(fund, voting, verdict):
    seats = [seat for seat in seats_of(fund) if seat.is_voting][:voting]
    assert verdicts(composition.check_composition(seats, RULES))["B1"] == verdict


def test_b1_warns_of_more_than_eleven(fund):
    seats = [seat for seat in seats_of(fund) if seat.is_voting] * 2
    assert verdicts(composition.check_composition(seats[:13], RULES))["B1"] == WARN


def test_b3_fails_with_two_boards(fund):
    seats = [
        seat
        for seat in seats_of(fund)
        if seat.board and seat.board.name in ("Kommunstyrelsen", "Socialnämnden")
    ]
    assert verdicts(composition.check_composition(seats, RULES))["B3"] == FAIL


def test_b4_warns_without_the_executive_board(fund):
    seats = [
        seat for seat in seats_of(fund) if not (seat.board and seat.board.is_central)
    ]
    assert verdicts(composition.check_composition(seats, RULES))["B4"] == WARN


@pytest.mark.parametrize(
    ("title", "verdict"),
    [
        ("Ekonomidirektör", FAIL),
        ("Utvärderare", FAIL),
        ("Civilsamhället", WARN),
    ],
)
def test_b5_fails_without_economy_or_evaluation_and_else_warns(fund, title, verdict):
    seats = [seat for seat in seats_of(fund) if seat.title != title]
    assert verdicts(composition.check_composition(seats, RULES))["B5"] == verdict


@pytest.mark.parametrize(
    ("sides", "verdict"),
    [
        (["majority", "majority", "opposition"], OK),
        (["majority", "opposition"], OK),
        ([], OK),
        (["majority", "majority", "majority"], WARN),
        (["opposition"], WARN),
        (["majority", "majority", "majority", "opposition"], WARN),
    ],
)
def test_b6_wants_both_sides_and_one_seat_of_difference(fund, sides, verdict):
    officials = [seat for seat in seats_of(fund) if seat.side == "official"]
    for seat, side in zip(officials, sides, strict=False):
        seat.side = side
    assert verdicts(composition.check_composition(officials, RULES))["B6"] == verdict


def test_b9_says_which_seats_lack_a_member_or_a_deputy(fund):
    seats = seats_of(fund)
    terms = list(Term.objects.filter(seat__group__fund=fund))
    check = composition.check_terms(seats, terms, RULES)
    assert check.verdict == WARN
    assert "Ekonomidirektör" in check.why

    director = seat_of(fund, "Ekonomidirektör")
    without = [term for term in terms if term.seat_id != director.pk]
    check = composition.check_terms(seats, without, RULES)
    assert check.why.endswith(": Ekonomidirektör.")

    full = [
        Term(seat=seat, is_deputy=is_deputy)
        for seat in seats
        for is_deputy in (False, True)
    ]
    assert composition.check_terms(seats, full, RULES).verdict == OK


# The rules in force on the day say where the limits are.


def test_stricter_rules_are_followed(fund):
    seats = seats_of(fund)
    found = {
        code: verdicts(composition.check_composition(seats, rules))[code]
        for code, rules in {
            "B1": RuleSet(max_voters=7),
            "B2": RuleSet(max_board_percent=Decimal(20)),
            "B3": RuleSet(min_boards=6),
            "B4": RuleSet(max_central_percent=Decimal(20)),
        }.items()
    }
    assert found == {"B1": WARN, "B2": FAIL, "B3": FAIL, "B4": WARN}


def test_the_quorum_is_that_of_the_day_of_the_meeting(fund, meeting):
    voting = [voter.term.user for voter in balance.voters(meeting, conflicted=())]
    assert check_item(fund, meeting, conflicted=voting[:4])["quorum"] == OK
    by = User.objects.system()
    later = {"adopted_reference": "KF § 2", "quorum_percent": Decimal(60), "by": by}
    tomorrow = clock.today() + timedelta(days=1)
    rules_actions.adopt_rules(fund, valid_from=tomorrow, **later)
    assert check_item(fund, meeting, conflicted=voting[:4])["quorum"] == OK

    with clock.travel(clock.now() + timedelta(days=1)):
        next_time = factories.plan_meeting(fund, by=by)
    terms = Term.objects.filter(seat__group__fund=fund)
    meetings.write_attendance(next_time, dict.fromkeys(terms, True), by=by)
    assert check_item(fund, next_time, conflicted=voting[:4])["quorum"] == FAIL
    assert check_item(fund, next_time, conflicted=voting[:3])["quorum"] == OK


def test_a_group_without_rules_is_judged_by_the_usual_ones(fund):
    assert fund.rules_on(date(1999, 1, 1)).min_boards == 3


# B10: one case at a meeting, after conflicts of interest.


def test_b10_holds_when_all_are_there(fund, meeting):
    assert check_item(fund, meeting) == {"quorum": OK, "B2": OK, "B5": OK}


def test_b10_fails_without_the_finance_director_and_no_deputy_economist(fund, meeting):
    director = person_of(fund, "Ekonomidirektör")
    checks = check_item(fund, meeting, conflicted=[director])
    assert checks == {"quorum": OK, "B2": OK, "B5": FAIL}


def test_b10_holds_when_the_deputy_of_the_finance_director_steps_in(fund, meeting):
    director = person_of(fund, "Ekonomidirektör")
    deputy = group.seat_person(
        seat_of(fund, "Ekonomidirektör"),
        factories.make_user("Johan"),
        since=date(2022, 1, 1),
        is_deputy=True,
        by=User.objects.system(),
    )
    meetings.write_attendance(meeting, {deputy: True}, by=User.objects.system())

    assert check_item(fund, meeting, conflicted=[director])["B5"] == OK
    voters = balance.voters(meeting, conflicted=[director.pk])
    assert [voter.term for voter in voters if voter.is_deputy] == [deputy]


def test_b10_an_economist_without_a_vote_is_enough(fund, meeting):
    director = person_of(fund, "Ekonomidirektör")
    adjunct = seat_of(fund, "Civilsamhället")
    adjunct.competences = ["economy"]
    adjunct.save()
    assert check_item(fund, meeting, conflicted=[director])["B5"] == OK


def test_b10_fails_when_conflicts_let_one_board_dominate(fund, meeting):
    head = person_of(fund, "Kultur- och fritidschef")
    assert check_item(fund, meeting, conflicted=[head])["B2"] == FAIL


def test_b10_quorum_counts_those_appointed_and_not_those_who_remain(fund, meeting):
    voting = [voter.term.user for voter in balance.voters(meeting, conflicted=())]
    assert check_item(fund, meeting, conflicted=voting[:4])["quorum"] == OK
    assert check_item(fund, meeting, conflicted=voting[:5])["quorum"] == FAIL


def test_nobody_votes_twice_as_deputy_of_two_seats(fund, meeting):
    johan = factories.make_user("Johan")
    by = User.objects.system()
    present = {}
    for title in ("Ekonomidirektör", "Folkhälsostrateg"):
        seat = seat_of(fund, title)
        term = group.seat_person(
            seat, johan, since=date(2022, 1, 1), is_deputy=True, by=by
        )
        present |= {term: True, seat.terms.get(is_deputy=False): False}
    meetings.write_attendance(meeting, present, by=by)

    voters = balance.voters(meeting, conflicted=())

    assert [voter.term.user for voter in voters].count(johan) == 1
    assert len(voters) == 8


# Seats and terms over time.


def test_a_new_member_begins_where_the_old_one_ends(fund):
    seat = seat_of(fund, "Ekonomidirektör")
    before = seat.terms.get()
    eva = factories.make_user("Eva")

    group.seat_person(seat, eva, since=date(2024, 3, 1), by=User.objects.system())

    before.refresh_from_db()
    assert before.until == date(2024, 2, 29)
    for day, user in [(date(2024, 2, 29), before.user), (date(2024, 3, 1), eva)]:
        assert [term.user for term in seat.terms.on(day)] == [user]
    roles = fund.appointments.filter(role=Role.MEMBER, until=None)
    assert roles.filter(user=eva).exists()
    assert not roles.filter(user=before.user).exists()


def test_a_term_cannot_begin_before_the_one_it_follows(fund):
    seat = seat_of(fund, "Ekonomidirektör")
    with pytest.raises(TransitionRefused):
        group.seat_person(
            seat,
            factories.make_user(),
            since=date(2022, 1, 1),
            by=User.objects.system(),
        )


def test_nobody_has_two_seats_and_there_is_one_chair(fund):
    director = person_of(fund, "Ekonomidirektör")
    seat = seat_of(fund, "Folkhälsostrateg")
    day, by = date(2024, 1, 1), User.objects.system()
    with pytest.raises(TransitionRefused):
        group.seat_person(seat, director, since=day, by=by)
    with pytest.raises(TransitionRefused):
        group.seat_person(seat, factories.make_user(), since=day, is_chair=True, by=by)
    assert factories.chair_of(fund)


def test_a_term_ends_once_and_not_before_it_begins(fund):
    term = seat_of(fund, "Ekonomidirektör").terms.get()
    by = User.objects.system()
    with pytest.raises(TransitionRefused):
        group.unseat(term, on=term.since - timedelta(days=1), by=by)
    group.unseat(term, on=clock.today(), by=by)
    with pytest.raises(TransitionRefused):
        group.unseat(term, on=clock.today(), by=by)
    assert not fund.appointments.filter(
        user=term.user, role=Role.MEMBER, until=None
    ).exists()
