"""Whoever answers about a conflict of interest is told all whom it could be about."""

import pytest
from django.urls import reverse
from django.utils.html import strip_tags
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from applications.conflicts import named
from applications.decisions import actions as decisions
from applications.records import actions as records
from applications.register.gathering import record_papers
from projects.conflicts.actions import declare_conflict
from tests import everybody, factories

CONTENT = {
    "lead": "Socialnämnden",
    "parties": [
        {"name": "Socialnämnden", "endorsed_by": "Anders Ståhl"},
        {"name": "Föreningen Norra", "endorsed_by": "Ulla Ek"},
        {"name": "Skolan", "endorsed_by": "Anders Ståhl"},
    ],
    "sections": [
        {
            "answers": [
                {"key": "owner_name", "text": "Anders Ståhl, socialdirektör"},
                {"key": "leader_name", "text": ""},
                {"key": "evaluator", "text": "Högskolan"},
                {"key": "need", "text": "Något annat"},
            ]
        }
    ],
}


def test_each_is_named_once_and_nobody_is_left_out():
    assert named.in_words(CONTENT) == [
        ("Söker", "Socialnämnden"),
        ("Deltar", "Föreningen Norra, Skolan"),
        ("Äger projektet", "Anders Ståhl, socialdirektör"),
        ("Tillstyrker", "Anders Ståhl, Ulla Ek"),
        ("Utvärderar", "Högskolan"),
    ]


@pytest.fixture
def asked(case, member):
    everybody.unanswered(member)
    project = case.application.project
    project.leader = factories.make_user("Pia Ledare")
    project.save()
    return case


@pytest.mark.parametrize("name", ["conflict", "item", "meeting"])
def test_in_the_question_wherever_it_is_asked(client, asked, member, name):
    application, meeting = asked.application, asked.item.meeting
    args = {
        "conflict": [application.pk],
        "item": [meeting.pk, 1],
        "meeting": [meeting.pk],
    }
    client.force_login(member)
    page = client.get(reverse(f"applications:{name}", args=args[name]))
    assertContains(page, str(application.project.lead))
    assertContains(page, "Gäller något av det här dig")
    assertContains(page, application.get_absolute_url())
    assertContains(page, "Karin Sökande")  # wrote it
    assertContains(page, "Eva Brandt")  # has assessed it
    assertContains(page, "Pia Ledare")  # leads it by now


def test_who_has_declared_sees_again_whom_it_was_about(client, case, member):
    """The names that the answer rests on, to think again; not who wrote or assesses, and
    nothing to one who stands aside without having answered."""
    project = case.application.project
    declare_conflict(project, ground="j4", by=member)
    client.force_login(member)
    address = reverse("applications:conflict", args=[case.application_id])
    page = client.get(address)
    assert ("Söker", str(project.lead)) in page.context["named"]
    for words in ("Eva Brandt", "Karin Sökande", "75,0", "Läs ansökan"):
        assertNotContains(page, words)
    item = reverse("applications:item", args=[case.item.meeting_id, 1])
    assertContains(client.get(item), "Du har anmält jäv i ärendet")
    declare_conflict(project, ground="unsure", by=member)
    page = client.get(item)
    assertContains(page, "Du har sagt att du är osäker")
    assertNotContains(page, "Du har anmält jäv")


class TestCards:
    """A member's agenda: what each case asks for, and what is recommended."""

    def card(self, client, case, person):
        client.force_login(person)
        page = client.get(case.item.meeting.get_absolute_url())
        return page, page.context["items"][0][4]

    def test_who_has_answered_reads_sum_recommendation_and_points(
        self, client, case, member
    ):
        page, card = self.card(client, case, member)
        assert card.economy.requested == case.application.requested_amount
        assert (card.total, card.recommended) == (1_000_000, "Bifall")
        assert card.points == 75
        years = ", ".join(str(year) for year in case.application.project.years())
        assert card.per_year == [(500_000, years)]
        assertContains(page, "Evidens från andra")
        assertContains(page, "Du har svarat")

    def test_who_has_not_reads_what_is_asked_for_and_no_more(
        self, client, asked, member
    ):
        page, card = self.card(client, asked, member)
        assert card.economy.requested == asked.application.requested_amount
        assert (card.recommended, card.points, card.is_open) == ("", None, False)
        assertContains(page, "1 svar om jäv återstår")
        assertNotContains(page, "Rekommenderat")

    def test_nor_when_it_is_decided_meanwhile(self, client, asked, member, chair):
        decisions.record_decision(
            asked, outcome="table", reasons="x", minute="§", by=chair
        )
        _page, card = self.card(client, asked, member)
        assert (card.recommended, card.total, card.points) == ("", None, None)

    def test_who_stands_aside_gets_no_card(self, client, case, member):
        declare_conflict(case.application.project, ground="j4", by=member)
        page, card = self.card(client, case, member)
        assert card is None
        assertContains(page, "Du avstår")
        assertNotContains(page, factories.WITHOUT_MEMO)

    def test_a_case_with_a_secret_paper_is_opened_at_its_point(
        self, client, case, registrar, ground, coordinator
    ):
        record_papers(case.application_id)
        paper = case.application.recorded_papers.get(kind="application")
        fields = {"secrecy": "secret", "ground": ground, "reason": "Rör enskilda"}
        records.correct_paper(paper, by=registrar, **fields)
        for person in (coordinator, factories.chair_of(case.application.fund)):
            assert self.card(client, case, person)[1] is None


class TestAnsweringOnTheAgenda:
    """The member answers where the question stands."""

    def send(self, client, case, data: dict):
        url = reverse("applications:conflict", args=[case.application_id])
        return client.post(url, {**data, "back": "meeting"})

    def test_the_answer_is_kept_and_the_case_opens(self, client, asked, member):
        client.force_login(member)
        url = asked.item.meeting.get_absolute_url()
        assertContains(client.get(url), "Är du jävig?")
        answer = self.send(client, asked, {"ground": "none"})
        assertRedirects(answer, f"{url}#point-1")
        assert asked.application.project.conflicts.get(user=member).ground == "none"
        page = client.get(url)
        assertNotContains(page, "Är du jävig?")
        assertContains(page, "Rekommenderat")
        assertContains(page, "Ändra ditt svar")

    def test_who_has_a_tie_that_the_program_sees_is_asked_why(
        self, client, asked, member
    ):
        asked.application.project.owner = member
        asked.application.project.save()
        client.force_login(member)
        page = self.send(client, asked, {"ground": "none"})
        assert page.context["form"].errors.keys() == {"note"}
        assertContains(page, "Du står som projektägare.")
        assert not asked.application.project.conflicts.filter(user=member).exists()

    def test_a_stranger_finds_nothing_to_answer(self, client, asked, stranger):
        client.force_login(stranger)
        assert self.send(client, asked, {"ground": "none"}).status_code == 404


class TestTheRoom:
    """What a member sees while the meeting goes on."""

    def look(self, client, case, person, **headers):
        client.force_login(person)
        args = [case.item.meeting_id]
        return client.get(reverse("applications:room", args=args), headers=headers)

    def test_the_point_the_proposal_and_ones_own_part(self, client, case, member):
        page = self.look(client, case, member)
        assert "Bifall, 1\xa0000\xa0000\xa0kr" in strip_tags(page.text)
        assertContains(page, "8 andra röstar med dig")
        assertContains(page, "Läs om")
        again = self.look(client, case, member, hx_request="true")
        assertNotContains(again, "<html")
        assertContains(again, "<div data-presence>")

    def test_who_has_not_answered_reads_no_proposal(self, client, asked, member):
        page = self.look(client, asked, member)
        assertContains(page, "Ärendet kan inte avgöras förrän du har gjort det.")
        assertNotContains(page, "Bifall")

    def test_who_stands_aside_reads_nothing_of_it(self, client, case, member):
        declare_conflict(case.application.project, ground="j4", by=member)
        page = self.look(client, case, member)
        assertContains(page, "Du deltar inte i den här punkten.")
        assertNotContains(page, "Bifall")

    def test_how_it_was_decided(self, client, case, member, chair):
        decisions.record_decision(
            case, outcome="table", reasons="x", minute="§ 7", by=chair
        )
        page = self.look(client, case, member)
        assertContains(page, "Bordläggning, § 7")
        assertContains(page, "Utan omröstning")

    def test_only_while_the_meeting_goes_on(self, client, planned, member, stranger):
        answer = self.look(client, planned, member)
        assertRedirects(answer, planned.item.meeting.get_absolute_url())
        assert self.look(client, planned, stranger).status_code == 404
