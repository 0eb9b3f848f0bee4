"""What can be done when a point cannot be decided: only what would help is advised."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import Board, User
from applications.session.ways import Goes, Trial, Way, of_silent, out
from core import clock
from fund.group import actions as group_actions
from fund.models import RuleSet, Seat, SteeringGroup, Term
from projects.conflicts.actions import declare_conflict
from tests import everybody, factories
from tests.counting import MOST, number_of

GROUP = SteeringGroup(pk=1, deputies_serve_side=False)
CENTRAL, SOCIAL, SCHOOL, WORK, CULTURE = (
    Board(pk=number, name=name)
    for number, name in enumerate(
        ["Kommunstyrelsen", "Socialnämnden", "Skolan", "Arbete", "Kultur"], 1
    )
)
# As the demo's group: three of nine for the executive board, and it has the economist.
SEATS = [
    ("Ordförande", CENTRAL, []),
    ("Ledamot", SOCIAL, []),
    ("Vice", SCHOOL, []),
    ("Socialdirektör", SOCIAL, []),
    ("Skolchef", SCHOOL, []),
    ("Arbetschef", WORK, []),
    ("Kulturchef", CULTURE, []),
    ("Ekonomidirektör", CENTRAL, ["economy"]),
    ("Strateg", CENTRAL, []),
]


def sits(number: int, *, deputy: int = 0) -> Term:
    title, board, brings = SEATS[number]
    person = number + 100 * deputy + 1
    return Term(
        pk=person,
        seat=Seat(
            pk=number + 1,
            number=number,
            title=title,
            board=board,
            competences=brings,
            is_voting=True,
            group=GROUP,
        ),
        user=User(pk=person, name=f"{title} {deputy or ''}".strip()),
        is_deputy=bool(deputy),
        order=deputy,
    )


MEMBERS = [sits(number) for number in range(9)]


def ways(here, *, aside=(), sitting=None, later=None, doubtful=()) -> dict[str, Way]:
    trial = Trial(list(here), set(aside), appointed=9, rules=RuleSet())
    sitting = MEMBERS if sitting is None else sitting
    return {way.text: way for way in out(trial, sitting, later, doubtful)}


def found(rows: dict[str, Way], *words: str) -> Way:
    (way,) = [row for text, row in rows.items() if all(word in text for word in words)]
    return way


class TestOneBoardHasTooMany:
    """The director of social services stands aside: three of eight are one board's."""

    @pytest.fixture
    def rows(self):
        return ways(MEMBERS, aside={4})

    def test_one_of_that_board_may_leave(self, rows):
        way = found(rows, "Strateg", "lämnar")
        assert (way.goes, way.term) == (Goes.NOW, MEMBERS[8])
        assert way.why.startswith("Regeln som stoppar ärendet håller då:")
        assert "ingen nämnd" in way.why.lower()

    def test_the_economist_may_not(self, rows):
        way = found(rows, "Ekonomidirektör", "lämnar")
        assert way.goes == Goes.NOT
        assert "ekonomikompetens" in way.why

    def test_nobody_of_another_board_is_asked_to(self, rows):
        leave = [way.term.seat.board for way in rows.values() if way.term]
        assert set(leave) == {CENTRAL}

    def test_a_deputy_of_the_same_board_does_not_help_but_of_the_seat_does(self):
        chairs_deputy, directors = sits(0, deputy=1), sits(3, deputy=1)
        rows = ways(MEMBERS, aside={4}, sitting=[*MEMBERS, chairs_deputy])
        assert found(rows, "Alla som inte är här").goes == Goes.NOT
        rows = ways(MEMBERS, aside={4}, sitting=[*MEMBERS, directors])
        way = found(rows, "Socialdirektör 1", "kommer")
        assert (way.goes, way.is_arrival) == (Goes.IF, True)

    def test_a_deputy_to_come_is_for_a_later_meeting(self, rows):
        way = found(rows, "ersättare utses", "Socialdirektör")
        assert way.goes == Goes.LATER
        moment = factories.moment(2027, 1, 27)
        told = found(ways(MEMBERS, aside={4}, later=moment), "ersättare utses")
        assert "27 januari 2027" in told.why.replace("\xa0", " ")
        assert not any("Kulturchef" in text for text in rows)  # that one votes

    def test_a_doubt_may_be_decided(self):
        person = MEMBERS[3].user
        way = found(ways(MEMBERS, aside={4}, doubtful=[person]), "avgörs om")
        assert (way.goes, way.doubt) == (Goes.IF, person)

    def test_a_doubt_that_does_not_help_by_itself_is_told_with_who_must_come(self):
        """Three of seven votes; the doubt makes them eight, the deputy nine."""
        doubt, deputy = MEMBERS[4].user, sits(3, deputy=1)
        rows = ways(MEMBERS, aside={4, 5}, doubtful=[doubt], sitting=[*MEMBERS, deputy])
        alone, both = (
            found({text: way for text, way in rows.items() if way.term is who}, "jäv")
            for who in (None, deputy)
        )
        assert (alone.goes, alone.doubt) == (Goes.NOT, doubt)
        assert "3 av 8" in alone.why
        assert (both.goes, both.doubt, both.is_arrival) == (Goes.IF, doubt, True)
        assert str(deputy.user) in both.text

    def test_what_is_told_of_all_is_how_it_stands_with_all(self):
        here = [MEMBERS[n] for n in range(9) if n not in (5, 6)]
        way = found(ways(here, aside={4}), "Alla som inte är här")
        assert way.goes == Goes.NOT
        assert "3 av 8" in way.why

    def test_a_rule_that_must_hold_is_not_set_aside(self, rows):
        assert found(rows, "Besluta ändå").goes == Goes.NOT


class TestTooFew:
    def test_nobody_is_asked_to_leave(self):
        rows = ways(MEMBERS[4:8])
        assert not any("lämnar" in text for text in rows)
        assert "beslutsför" in found(rows, "Besluta ändå").why

    def test_one_more_is_enough_when_one_was_missing(self):
        rows = ways(MEMBERS[3:7], sitting=MEMBERS)
        # four of nine: the fifth must bring the economy too
        assert found(rows, "Ekonomidirektör", "kommer").goes == Goes.IF
        assert not any("Ordförande" in text and "kommer" in text for text in rows)

    def test_all_who_are_away_together(self):
        rows = ways(MEMBERS[3:6])
        assert found(rows, "Alla som inte är här").goes == Goes.IF

    def test_those_who_stand_aside_are_not_called_in(self):
        rows = ways(MEMBERS[3:7], aside={8})
        assert not any("Ekonomidirektör" in t and "kommer" in t for t in rows)


class TestOneHasNotAnswered:
    """The rules hold; the case waits for the answer of one who is in the room."""

    def told(self, here, *silent: int) -> dict[str, Way]:
        trial = Trial(list(here), set(), appointed=9, rules=RuleSet())
        found = of_silent(trial, [MEMBERS[number].user for number in silent])
        return {way.text: way for way in found}

    def test_the_answer_or_that_the_person_leaves(self):
        rows = self.told(MEMBERS, 8)
        assert {way.goes for way in rows.values()} == {Goes.NOW}
        leaves = found(rows, "Strateg", "lämnar")
        assert (leaves.term, leaves.is_arrival) == (MEMBERS[8], False)
        assert "Vad svaret än blir" in found(rows, "Strateg", "svarar").why

    def test_who_is_needed_can_only_answer(self):
        rows = self.told(MEMBERS, 7)  # the economist
        assert found(rows, "Ekonomidirektör", "lämnar").goes == Goes.NOT
        assert found(rows, "Ekonomidirektör", "svarar").goes == Goes.IF

    def test_of_several_no_one_answer_is_enough(self):
        ((text, way),) = self.told(MEMBERS, 4, 5).items()
        assert text.startswith("2 har inte svarat om jäv")
        assert (way.goes, way.term) == (Goes.IF, None)
        assert way.people == (MEMBERS[4].user, MEMBERS[5].user)
        assert "När alla har svarat" in way.why


def test_a_point_that_waits_for_an_answer_offers_what_can_be_done(
    client, case, chair, member
):
    """And no decision, which would be refused; nor a decision once it is tabled so."""
    everybody.unanswered(member)
    client.force_login(chair)
    address = reverse("applications:item", args=[case.item.meeting_id, 1])
    page = client.get(address)
    assertContains(page, "Inte än: alla har inte svarat")
    assertContains(page, f"{member} svarar om jäv")
    assert (page.context["can_decide"], page.context["form"].years) == (False, [])
    assertContains(page, "?stopped=1")
    table = reverse("applications:case_table", args=[case.item.meeting_id, 1])
    assertContains(client.post(table), f"Har inte svarat om jäv: {member}.")

    live = reverse("applications:item_answers", args=[case.item.meeting_id, 1])
    assertNotContains(client.get(live, {"stopped": 1}), "Gå vidare till beslutet")
    declare_conflict(case.application.project, ground="none", by=member)
    assertContains(client.get(live, {"stopped": 1}), "Gå vidare till beslutet")
    assertNotContains(client.get(live), "Gå vidare till beslutet")
    assert client.get(address).context["can_decide"]


def test_the_ways_that_help_come_first():
    goes = [way.goes for way in ways(MEMBERS, aside={4}).values()]
    assert goes == sorted(goes, key=list(Goes).index)


def test_the_page_of_a_stopped_point_needs_few_questions(client, case, chair):
    """And one more where deputies serve for a whole side, however many ways are tried."""
    group = case.application.fund.steering_group
    seat = group.seats.get(title="Ordförande")
    group_actions.seat_person(
        seat, factories.make_user("Ulla"), since=clock.today(), is_deputy=True, by=chair
    )
    director = User.objects.get(terms__seat__title="Ekonomidirektör")
    declare_conflict(case.application.project, ground="j1", by=director)
    client.force_login(chair)
    address = reverse("applications:item", args=[case.item.meeting_id, 1])
    found = []
    for serves_side in (False, True):
        type(group).objects.update(deputies_serve_side=serves_side)
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            page = client.get(address)
        found.append(number_of(queries))
        assertContains(page, "Det här kan ni göra")
    assert found[0] <= MOST
    assert found[1] <= found[0] + 1
