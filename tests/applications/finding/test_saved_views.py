"""A name for an address of the list: kept, shared, changed, taken away, brought back."""

import csv
import io
import threading

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from applications.finding import saved_views
from applications.models import SavedView
from core.refusals import TransitionRefused
from tests import factories
from tests.applications.finding.test_casework_list import titles

LIST = reverse("applications:list")
VIEWS = reverse("applications:views")
NEW = reverse("applications:view_new")


def make_view(owner, name="Unga", query="q=unga", **fields) -> SavedView:
    return saved_views.keep_view(
        SavedView(owner=owner, name=name, query=query, **fields)
    )


def keep(client, address: str, **answers):
    filled = {"name": "Unga", "position": "1", **answers}
    return client.post(f"{NEW}?{address}", filled)


def page(name: str, view: SavedView) -> str:
    return reverse(f"applications:{name}", args=[view.pk])


def tabs(response) -> list[str]:
    names = [tab["title"] for tab in response.context["saved"]]
    assert names[-1:] in ([], ["Ändra vyerna"])  # the way to change them comes last
    return names[:-1]


class TestKeeping:
    def test_the_address_is_kept_under_a_name(self, client, coordinator, submitted):
        client.force_login(coordinator)
        response = keep(client, "q=tidig&state=submitted&least=0,5+mkr&sort=oldest")

        view = SavedView.objects.get()
        assert (view.owner, view.is_shared) == (coordinator, False)
        assert response.url == view.get_absolute_url()
        shown = client.get(response.url)
        assert titles(shown) == [submitted.project.title]
        assert [tab["current"] for tab in shown.context["saved"]] == [True, False]
        assert shown.context["sorted"] == "ascending"

    def test_only_what_the_filters_understand_is_kept(self, client, coordinator, call):
        client.force_login(coordinator)
        keep(client, f"call={call.pk}&after=1.2&evil=%3Cb%3E&format=csv")
        assert SavedView.objects.get().query == f"call={call.pk}"

    @pytest.mark.parametrize("address", ["board=999999", "state=x", "least=mycket"])
    def test_an_address_that_makes_no_sense_is_not(self, client, coordinator, address):
        client.force_login(coordinator)
        assert keep(client, address).url == LIST
        assert not SavedView.objects.exists()

    @pytest.mark.parametrize(
        "answers",
        [{"name": ""}, {"name": "x" * 61}, {"position": "0"}, {"name": "a\0"}],
    )
    def test_what_is_wrong_is_said_and_kept(self, client, coordinator, answers):
        client.force_login(coordinator)
        response = keep(client, "q=unga", **answers)
        assert response.status_code == 200
        assert response.context["form"].errors
        assert not SavedView.objects.exists()

    def test_a_name_is_used_once(self, client, coordinator):
        client.force_login(coordinator)
        keep(client, "q=unga")
        response = keep(client, "q=gamla", name="UNGA")
        assert "name" in response.context["form"].errors
        assert SavedView.objects.count() == 1

    def test_one_view_is_shown_first(self, client, coordinator):
        make_view(coordinator, is_default=True)
        second = make_view(coordinator, "Gamla", "q=gamla", is_default=True)
        assert list(SavedView.objects.filter(is_default=True)) == [second]
        client.force_login(coordinator)
        assert client.get(LIST).url == second.get_absolute_url()
        everything = client.get(second.get_absolute_url()).context["tabs"][0]["url"]
        assert client.get(everything).status_code == 200

    def test_what_another_shows_first_is_theirs(
        self, client, coordinator, auditor, fund
    ):
        make_view(coordinator, is_default=True, is_shared=True, fund=fund)
        client.force_login(auditor)
        assert client.get(LIST).status_code == 200

    def test_there_is_an_end_to_how_many(self, coordinator, monkeypatch):
        monkeypatch.setattr(saved_views, "MOST", 1)
        make_view(coordinator)
        with pytest.raises(TransitionRefused):
            make_view(coordinator, "Gamla")

    @pytest.mark.django_db(transaction=True)
    def test_two_clicks_at_once_keep_one(self):
        owner = factories.make_user()
        ends = []

        def click():
            try:
                make_view(owner)
                ends.append("kept")
            except TransitionRefused:
                ends.append("refused")
            finally:
                connection.close()

        clicks = [threading.Thread(target=click) for _ in range(2)]
        for thread in clicks:
            thread.start()
        for thread in clicks:
            thread.join()
        assert sorted(ends) == ["kept", "refused"]


class TestSharing:
    def test_staff_of_the_fund_see_a_shared_view_and_others_do_not(
        self, client, coordinator, auditor, stranger, fund
    ):
        client.force_login(coordinator)
        keep(client, "q=tidig", shared_with=str(fund.pk))
        make_view(coordinator, "Min egen")

        def seen(person):
            client.force_login(person)
            return tabs(client.get(LIST))

        other = factories.make_role(factories.make_fund(), "coordinator")
        assert seen(coordinator) == ["Min egen", "Unga"]
        assert seen(auditor) == ["Unga"]
        assert seen(stranger) == seen(other) == []

    def test_a_shared_view_shares_no_rows(
        self, client, coordinator, submitted, stranger, fund
    ):
        view = make_view(coordinator, query="q=tidig", is_shared=True, fund=fund)
        client.force_login(stranger)
        assert titles(client.get(view.get_absolute_url())) == []

    def test_nobody_shares_with_a_fund_that_is_not_theirs(
        self, client, coordinator, stranger, fund
    ):
        client.force_login(stranger)
        response = keep(client, "q=unga", shared_with=str(fund.pk))
        assert "shared_with" in response.context["form"].errors


class TestChanging:
    def test_the_owner_renames_and_unshares(self, client, coordinator, fund):
        view = make_view(coordinator, is_shared=True, fund=fund)
        client.force_login(coordinator)
        client.post(page("view_edit", view), {"name": "Äldre", "position": "3"})
        view.refresh_from_db()
        assert (view.name, view.is_shared, view.position, view.query) == (
            "Äldre",
            False,
            3,
            "q=unga",
        )

    def test_taken_away_and_brought_back(self, client, coordinator):
        view = make_view(coordinator, is_default=True)
        client.force_login(coordinator)
        response = client.post(page("view_remove", view), follow=True)
        assert view.name in [row.name for row in response.context["removed"]]
        assert tabs(client.get(LIST)) == []
        client.post(page("view_restore", view))
        client.post(page("view_restore", view))
        assert tabs(client.get(LIST)) == ["Unga"]

    def test_it_does_not_come_back_over_another_of_its_name(self, client, coordinator):
        view = make_view(coordinator)
        view.remove()
        make_view(coordinator)
        client.force_login(coordinator)
        client.post(page("view_restore", view))
        view.refresh_from_db()
        assert view.removed_at

    @pytest.mark.parametrize("name", ["view_edit", "view_remove"])
    @pytest.mark.parametrize(
        ("who", "shared", "private"),
        [("coordinator", 302, 404), ("auditor", 403, 404), ("stranger", 404, 404)],
    )
    def test_others_do_not(
        self, client, registrar, fund, name, who, shared, private, request
    ):
        common = make_view(registrar, is_shared=True, fund=fund)
        own = make_view(registrar, "Min egen")
        client.force_login(request.getfixturevalue(who))
        answers = {"name": "Ny", "shared_with": str(fund.pk)}
        assert client.post(page(name, common), answers).status_code == shared
        assert client.post(page(name, own), answers).status_code == private

    def test_only_the_owner_brings_back(self, client, registrar, coordinator, fund):
        view = make_view(registrar, is_shared=True, fund=fund)
        view.remove()
        client.force_login(coordinator)
        assert client.post(page("view_restore", view)).status_code == 403

    def test_the_page_needs_the_same_queries_for_one_and_for_many(
        self, client, coordinator, registrar, fund
    ):
        client.force_login(coordinator)
        counts = []
        for number in (1, 2, 3):
            make_view(coordinator, f"Min {number}")
            make_view(registrar, f"Allas {number}", is_shared=True, fund=fund)
            make_view(coordinator, f"Bort {number}").remove()
            client.get(VIEWS)
            with CaptureQueriesContext(connection) as queries:
                client.get(VIEWS)
            counts.append(len(queries))
        assert len(set(counts)) == 1
        assert counts[0] <= 10


def heads(response) -> list[str]:
    return [
        column["name"] for column in response.context["columns"] if column["is_shown"]
    ]


class TestColumns:
    CHOSEN = {"columns": ["lead", "score", "state"], "state": "submitted"}

    def test_a_link_says_which_and_the_files_have_just_those(
        self, client, coordinator, submitted
    ):
        client.force_login(coordinator)
        page = client.get(LIST, self.CHOSEN)
        assert heads(page) == ["lead", "score", "state"]
        assert titles(page) == [submitted.project.title]
        assert page.context["may_keep"]
        assert page.text.count('type="hidden" name="state" value="submitted"') == 2
        text = client.get(page.context["csv_url"]).getvalue().decode("utf-8-sig")
        [first, _row] = csv.reader(io.StringIO(text), delimiter=";")
        assert first == [
            "Diarienummer",
            "Ansökan",
            "Sökande",
            "Poäng av 100, median",
            "Poäng, lägsta",
            "Poäng, högsta",
            "Läge",
        ]
        for way in ("save_url", "sort_url", "clear_url"):
            assert "columns=lead&columns=score&columns=state" in page.context[way]

    @pytest.mark.parametrize("view", [None, {"name": "Unga", "is_default": True}])
    def test_they_are_kept_for_the_person_and_nobody_else(
        self, client, coordinator, registrar, submitted, view
    ):
        if view:
            make_view(coordinator, query="q=tidig", **view)
        client.force_login(coordinator)
        response = client.post(reverse("applications:columns"), self.CHOSEN)
        assert response.url.startswith(f"{LIST}?state=submitted&columns=lead")
        [kept] = SavedView.objects.all()
        assert kept.is_default
        assert kept.query.startswith("q=tidig" if view else "columns=lead")
        page = client.get(LIST, {"view": "waiting"})
        assert heads(page) == ["lead", "score", "state"]
        assert not page.context["may_keep"]
        assert heads(client.get(LIST, {"columns": "type"})) == ["type"]
        assert client.get(page.context["tabs"][0]["url"]).status_code == 200
        client.force_login(registrar)
        assert "lead" not in heads(client.get(LIST))

    @pytest.mark.parametrize("wrong", [{}, {"columns": "salary"}])
    def test_what_is_no_column_is_not_kept(self, client, coordinator, wrong):
        client.force_login(coordinator)
        response = client.post(reverse("applications:columns"), wrong, follow=True)
        assert "Välj minst en kolumn." in response.text
        assert not SavedView.objects.exists()
