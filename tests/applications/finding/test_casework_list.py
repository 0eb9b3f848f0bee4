"""The list: views, filters, search, paging, the same HTML by htmx, and its files."""

import csv
import io
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook
from pytest_django.asserts import assertInHTML

from applications.casework import actions as casework
from applications.finding import listing as finding_listing
from applications.models import Application
from core import clock
from projects.conflicts.actions import declare_conflict
from projects.models import Project
from tests import factories

LIST = reverse("applications:list")
EXPORT = reverse("applications:export")
State = Application.State


def titles(response) -> list[str]:
    return [row["title"] for row in response.context["rows"]]


def many(call, count: int, **fields) -> list[Application]:
    """Handed-in applications without their contents, a minute apart, the last first."""
    by = factories.make_user()
    now = clock.now()
    rows = []
    for number in range(count):
        project = factories.Project.objects.create(
            fund=call.fund, title=f"Projekt {number:03d}", created_by=by
        )
        rows.append(
            Application.objects.create(
                fund=call.fund,
                call=call,
                project=project,
                created_by=by,
                state=fields.get("state", State.SUBMITTED),
                registry_number=fields.get("registry_number", ""),
                submitted_at=now - timedelta(minutes=number // 2),
                submitted_by=by,
                requested_amount=1_000_000,
            )
        )
    return rows


def test_staff_see_what_is_handed_in_and_no_drafts(
    client, coordinator, submitted, call, applicant
):
    factories.make_draft(call, factories.make_user(), title="Ett utkast")
    client.force_login(coordinator)

    response = client.get(LIST)

    assert titles(response) == [submitted.project.title]


def test_a_draft_that_was_withdrawn_stays_the_applicants_own(
    client, coordinator, call, applicant
):
    draft = factories.make_draft(call, applicant)
    draft.withdraw(by=applicant, note="Ångrade oss")
    client.force_login(coordinator)

    assert titles(client.get(LIST)) == []
    assert client.get(draft.get_absolute_url()).status_code == 404


def test_others_see_only_their_own(client, submitted, stranger, applicant):
    client.force_login(stranger)
    assert titles(client.get(LIST)) == []
    client.force_login(applicant)
    assert titles(client.get(LIST)) == [submitted.project.title]


@pytest.mark.parametrize(
    ("view", "shown"),
    [
        ("", True),
        ("waiting", True),
        ("formal", True),
        ("preparation", False),
        ("agenda", False),
        ("decided", False),
        ("nonsense", True),
    ],
)
def test_each_view_holds_its_states(client, coordinator, submitted, view, shown):
    client.force_login(coordinator)
    assert bool(titles(client.get(LIST, {"view": view}))) is shown


def test_filters_are_in_the_address(client, coordinator, submitted, fund):
    social = fund.municipality.boards.get(name="Socialnämnden")
    culture = fund.municipality.boards.get(name="Kultur- och fritidsnämnden")
    client.force_login(coordinator)

    assert titles(client.get(LIST, {"state": "submitted"}))
    assert not titles(client.get(LIST, {"state": "granted"}))
    assert titles(client.get(LIST, {"board": social.pk}))
    assert not titles(client.get(LIST, {"board": culture.pk}))
    assert titles(client.get(LIST, {"type": "testing"}))
    assert not titles(client.get(LIST, {"type": "innovation"}))
    assert titles(client.get(LIST, {"call": submitted.call_id}))


def test_an_address_somebody_made_up_filters_nothing(client, coordinator, submitted):
    client.force_login(coordinator)
    for query in (
        {"board": "999999"},
        {"after": "x"},
        {"after": f"{'9' * 40}.1"},
        {"after": f"1.{'9' * 5000}"},
        {"after": f"1.1.{'9' * 5000}", "q": "tidig"},
        {"after": ".."},
        {"before": "²³.5"},
        {"q": "\x00"},
        {"call": "1 OR 1=1"},
    ):
        assert client.get(LIST, query).status_code == 200


def test_words_are_found_in_swedish_and_numbers_by_their_beginning(
    client, coordinator, submitted
):
    number = casework.register_application(submitted, by=coordinator)
    client.force_login(coordinator)

    for words in ("hjälpen", '"tidig hjälp"', "tidig -skola", number[:9], "ks 20"):
        assert titles(client.get(LIST, {"q": words})), words
    for words in ("skolmat", "tidig -hjälp", "KS 1999/"):
        assert not titles(client.get(LIST, {"q": words})), words


@pytest.mark.parametrize("sort", ["", "oldest"])
def test_pages_go_forth_and_back_without_losing_or_doubling(
    client, coordinator, call, monkeypatch, sort
):
    monkeypatch.setattr(finding_listing, "PAGE", 4)
    many(call, 11)
    client.force_login(coordinator)

    pages, url = [], f"{LIST}?sort={sort}"
    while url:
        response = client.get(url)
        pages.append(titles(response))
        last, url = response, response.context["next_url"]
    assert [len(page) for page in pages] == [4, 4, 3]
    assert len({title for page in pages for title in page}) == 11

    back, url = [pages[-1]], last.context["previous_url"]
    while url:
        response = client.get(url)
        back.insert(0, titles(response))
        url = response.context["previous_url"]
    assert back == pages


def test_the_next_page_keeps_the_filters(client, coordinator, call, monkeypatch):
    monkeypatch.setattr(finding_listing, "PAGE", 2)
    many(call, 3)
    client.force_login(coordinator)
    response = client.get(LIST, {"state": "submitted", "view": "formal"})
    assert "state=submitted" in response.context["next_url"]
    assert "view=formal" in response.context["next_url"]


def test_htmx_gets_the_table_exactly_as_the_page_shows_it(
    client, coordinator, submitted
):
    client.force_login(coordinator)
    page = client.get(LIST).text
    fragment = client.get(LIST, headers={"HX-Request": "true"}).text
    assert "<html" not in fragment
    assertInHTML(fragment, page)


def test_the_list_needs_the_same_queries_for_few_and_many(client, coordinator, call):
    client.force_login(coordinator)
    counts = []
    for more in (3, 50):
        many(call, more)
        client.get(LIST)
        with CaptureQueriesContext(connection) as queries:
            client.get(LIST)
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert counts[1] <= 12


@pytest.mark.parametrize(("count", "more"), [(10, 0), (11, 1), (14, 4)])
def test_a_phone_shows_ten_and_leads_to_the_rest(
    client, coordinator, fund, call, count, more
):
    client.force_login(coordinator)
    many(call, count)
    for _number in range(count):
        project = factories.make_project(fund, coordinator)
        Project.objects.filter(pk=project.pk).update(state="ongoing")
    for address in (LIST, reverse("projects:list")):
        page = client.get(address).text
        assert page.count('<tr role="row" id="more">') == bool(more)
        assert page.count('href="#more"') == bool(more)
        if more:
            rows = page.split("<tbody", 1)[1].split("<tr ")
            assert rows[11].startswith('role="row" id="more"')


def test_a_page_of_fifty_rows_is_light(client, coordinator, call):
    many(call, 60)
    client.force_login(coordinator)
    page = client.get(LIST).content
    assert len(page) < 45_000


def test_points_show_to_those_who_may_read_them(
    client, coordinator, assessors, in_preparation, chair
):
    client.force_login(coordinator)
    factories.assess(in_preparation, assessors[0], by=coordinator)
    factories.assign(in_preparation, assessors[1], by=coordinator)
    assert client.get(LIST).context["rows"][0]["score"] is None

    factories.assess(
        in_preparation, assessors[1], by=coordinator, scores=(3, 4, 1, 2, 3, 2, 4, 3)
    )
    assert client.get(LIST).context["rows"][0]["score"] == factories.Decimal("71.25")

    client.force_login(chair)
    assert client.get(LIST).context["rows"][0]["score"] is None
    declare_conflict(in_preparation.project, ground="none", by=chair)
    assert client.get(LIST).context["rows"][0]["score"] == factories.Decimal("71.25")


class TestExport:
    def test_csv_holds_exactly_the_view(self, client, coordinator, call, monkeypatch):
        monkeypatch.setattr(finding_listing, "CHUNK", 4)
        many(call, 10)
        many(call, 2, state=State.WITHDRAWN)
        client.force_login(coordinator)

        response = client.get(EXPORT, {"state": "submitted"})

        text = response.getvalue().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text), delimiter=";"))
        assert response.streaming
        assert len(rows) == 11
        assert rows[1][1] == "Projekt 001"
        assert rows[1][6] == "1000000,00"

    def test_a_title_that_looks_like_a_formula_is_text(self, client, coordinator, call):
        [row] = many(call, 1)
        factories.Project.objects.filter(pk=row.project_id).update(title='=CMD("x")')
        client.force_login(coordinator)
        assert "'=CMD" in client.get(EXPORT).getvalue().decode("utf-8-sig")

    def test_xlsx_opens_with_amounts_as_numbers(self, client, coordinator, call):
        many(call, 3)
        client.force_login(coordinator)
        response = client.get(EXPORT, {"format": "xlsx", "state": "submitted"})
        book = load_workbook(io.BytesIO(response.getvalue()))
        sheet = book.worksheets[0]
        assert sheet.max_row == 4
        assert sheet["G2"].value == 1_000_000

    def test_a_stranger_exports_nothing(self, client, stranger, submitted):
        client.force_login(stranger)
        text = client.get(EXPORT).getvalue().decode("utf-8-sig")
        assert len(text.strip().splitlines()) == 1
