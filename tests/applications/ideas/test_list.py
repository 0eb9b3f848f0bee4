"""The list of ideas and the start page: who sees what, and what it costs."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from applications import waiting
from applications.ideas import actions as ideas
from applications.ideas import listing as ideas_listing
from applications.ideas import waiting as ideas_waiting
from applications.models import Idea
from core import clock
from fund.models import Appointment
from tests import factories
from tests.applications.ideas import desk

Role = Appointment.Role
State = Idea.State
LIST = reverse("applications:ideas")


def fresh(user) -> User:
    """The person as a new request knows them."""
    return User.objects.get(pk=user.pk)


def titles(user) -> list[str]:
    return [row.title for row in waiting.waiting_for(fresh(user))]


def shown(client, query: str = "") -> list[Idea]:
    return client.get(LIST + query).context["ideas"]


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("who", ["coordinator", "applicant"])
def test_the_list_costs_the_same_for_one_row_and_for_three(
    client, fund, call, applicant, request, who, count, django_assert_num_queries
):
    for _number in range(count):
        desk.handed_in(fund, applicant)
    client.force_login(request.getfixturevalue(who))
    with django_assert_num_queries(7):  # two of them a savepoint
        response = client.get(LIST)
    assert len(response.context["ideas"]) == count


@pytest.mark.parametrize("who", ["coordinator", "applicant", "chair"])
@pytest.mark.parametrize("stage", ["screened", "proposed", "invited", "closed"])
def test_the_page_of_an_idea_costs_little(client, call, request, who, stage):
    idea = request.getfixturevalue(stage)
    client.force_login(request.getfixturevalue(who))
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert client.get(idea.get_absolute_url()).status_code == 200
    assert len(queries) <= 15


def test_authors_see_their_own_and_staff_what_is_handed_in(
    client, fund, applicant, stranger, coordinator, draft
):
    mine = desk.handed_in(fund, stranger)
    client.force_login(coordinator)
    assert shown(client) == [mine]
    client.force_login(applicant)
    assert shown(client) == [draft]
    elsewhere = factories.make_role(factories.make_fund(), Role.COORDINATOR)
    client.force_login(elsewhere)
    assert shown(client) == []
    own = desk.written(fund, coordinator)
    client.force_login(coordinator)
    assert shown(client, "?view=mine") == [own]


def test_the_filters_are_addresses(client, fund, applicant, coordinator, closed):
    other = desk.handed_in(fund, applicant, title="Fler kuratorer")
    client.force_login(coordinator)
    assert shown(client) == [other, closed]
    assert shown(client, "?view=screening") == [other]
    assert shown(client, "?view=decided") == [closed]
    assert shown(client, "?state=not_taken_further") == [closed]
    assert shown(client, "?q=kurator") == [other]
    assert shown(client, f"?q={closed.registry_number}") == [closed]
    assert shown(client, "?q=zebra") == []
    assert shown(client, "?state=nonsense&view=x") == [other, closed]


def test_a_long_list_has_pages(client, fund, applicant, coordinator, monkeypatch):
    monkeypatch.setattr(ideas_listing, "PAGE", 2)
    rows = [desk.handed_in(fund, applicant) for _number in range(3)]
    client.force_login(coordinator)
    first = client.get(LIST)
    assert first.context["ideas"] == [rows[2], rows[1]]
    second = client.get(first.context["next_url"])
    assert second.context["ideas"] == [rows[0]]
    assert second.context["next_url"] == ""
    for nonsense in ("x", "9" * 30, "-1", "²"):
        assert shown(client, f"?after={nonsense}") == [rows[2], rows[1]]


def test_htmx_gets_the_same_rows(client, screened, coordinator):
    client.force_login(coordinator)
    part = client.get(LIST, headers={"HX-Request": "true"})
    assert part.templates[0].name == "applications/ideas/_table.html"
    assert part.content.decode().strip() in client.get(LIST).content.decode()


def test_an_empty_list_teaches(client, call, stranger, coordinator):
    client.force_login(stranger)
    assert "Du har inga idéer än" in client.get(LIST).content.decode()
    client.force_login(coordinator)
    assert "Inga idéer här just nu" in client.get(LIST).content.decode()


def test_the_order_of_the_list_has_an_index(fund, applicant, coordinator):
    desk.handed_in(fund, applicant)
    rows = ideas_listing.chosen(coordinator, {})[:50]
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute("SET LOCAL enable_sort = off")
    plan = rows.explain()
    assert "idea_list" in plan
    assert "Sort" not in plan


def test_an_idea_waits_for_one_after_the_other(
    fund, call, applicant, coordinator, chair, registrar
):
    idea = desk.written(fund, applicant)
    assert titles(applicant) == ["Skriv klart idén och lämna in den"]
    ideas.submit_idea(idea, by=applicant)
    assert titles(applicant) == titles(chair) == titles(registrar) == []
    assert titles(coordinator) == ["Pröva idén"]
    idea = desk.asked(idea, by=coordinator, days=3)
    [row] = waiting.waiting_for(fresh(applicant))
    assert (row.title, row.due) == (
        "Komplettera idén",
        clock.today() + timedelta(days=3),
    )
    assert titles(coordinator) == []
    with clock.travel(clock.now() + timedelta(days=4)):
        assert titles(coordinator) == [
            "Kompletteringen av idén är sen: bestäm vad som ska hända"
        ]
    ideas.submit_idea(idea, by=applicant)
    desk.proposed(idea, by=coordinator)
    assert titles(coordinator) == []
    assert titles(chair) == ["Besluta om idén"]
    idea = desk.decided(idea, by=coordinator, chair=chair)
    assert titles(chair) == []
    assert titles(applicant) == ["Gör idén till en ansökan"]
    desk.applied(idea, call, by=applicant)
    assert titles(applicant) == ["Gör klart ansökan och lämna in den"]


def test_nothing_waits_for_the_barred(fund, applicant, coordinator, chair):
    own = desk.handed_in(fund, coordinator)
    assert titles(coordinator) == []
    other = factories.make_role(fund, Role.COORDINATOR)
    ideas_screening = desk.proposed(own, by=other)
    from_chair = titles(chair)
    assert from_chair == ["Besluta om idén"]
    desk.screening.answer_on_conflict(ideas_screening, ground="j1", by=chair)
    assert titles(chair) == []


@pytest.mark.parametrize("who", ["applicant", "coordinator", "chair"])
def test_what_waits_is_one_question_however_much_it_is(fund, applicant, request, who):
    user = request.getfixturevalue(who)
    counts = []
    for _round in range(2):
        desk.handed_in(fund, applicant)
        desk.written(fund, applicant)
        with CaptureQueriesContext(connection) as queries:
            ideas_waiting.waiting_for(fresh(user))
        counts.append(len(queries))
    assert counts[0] == counts[1] == 3  # the person, what was given, the ideas


def test_the_menu_leads_there(client, call, stranger):
    client.force_login(stranger)
    page = client.get(LIST).content.decode()
    assert f'href="{LIST}" aria-current="page"' in page
