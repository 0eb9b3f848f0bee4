"""The decision: form, money, tabling, and the letter that is made once."""

import io
from decimal import Decimal

import pikepdf
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pypdf import PdfReader
from pytest_django.asserts import assertContains, assertRedirects

from applications.meetings import attendance
from applications.models import Application, Decision
from fund.ledger import sums as ledger
from fund.models import Grant
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications.reading import fix
from tests.counting import MOST, number_of

State = Application.State


def url(name: str, case) -> str:
    return reverse(f"applications:{name}", args=[case.item.meeting_id, 1])


def filled(case, **changes) -> dict:
    board = case.application.project.lead_board
    years = case.application.project.years()
    return {
        "outcome": "grant",
        "reasons": "Stöds av planen.",
        "minute": "KS 2026-03-04 § 14",
        **{f"amount-{year}-{board.pk}": "500 000" for year in years},
        **changes,
    }


def test_the_recommendation_is_filled_in(client, case, chair):
    client.force_login(chair)
    form = client.get(url("item", case)).context["form"]
    assert form["outcome"].value() == "recommended"
    assert "1 000 000 kr, inga villkor" in form.recommended[0].replace("\xa0", " ")
    assert form["reasons"].value() == "Stöds av planen."
    assert form.sums() == [Decimal(500_000), Decimal(500_000)]


def test_a_grant_commits_the_money_and_starts_the_project(client, case, chair, fund):
    client.force_login(chair)
    response = fix(client, case, filled(case))
    assertRedirects(response, url("item", case))
    application = Application.objects.get()
    assert application.state == State.GRANTED
    assert application.project.state == "starting"
    assert ledger.balance(fund).committed == Decimal(1_000_000)


def test_the_group_may_decide_otherwise_than_recommended(client, case, chair):
    board = case.application.project.lead_board
    first, last = case.application.project.years()
    client.force_login(chair)
    data = filled(
        case,
        outcome="conditions",
        **{
            "condition-0-text": "Avtal tecknas",
            "condition-2-text": "Rapport i mars",
            "condition-2-kind": "later",
            "condition-2-due": "2027-03-31",
        },
        **{f"amount-{first}-{board.pk}": "0,4 mkr", f"amount-{last}-{board.pk}": ""},
    )
    fix(client, case, data)
    decision = Decision.objects.get()
    assert decision.grant.granted_amount() == Decimal(400_000)
    assert [c.text for c in decision.conditions.order_by("pk")] == [
        "Avtal tecknas",
        "Rapport i mars",
    ]


@pytest.mark.parametrize("outcome", ["reject", "table", "refer_back"])
def test_the_other_outcomes_need_no_amounts(client, case, chair, outcome):
    client.force_login(chair)
    data = {"outcome": outcome, "reasons": "Därför.", "minute": "§ 1"}
    fix(client, case, data)
    assert Decision.objects.get().outcome == outcome
    assert not Grant.objects.exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"reasons": ""}, "reasons"),
        ({"minute": ""}, "minute"),
        ({"minute": "x" * 81}, "minute"),
        ({"outcome": ""}, "outcome"),
        ({"outcome": "maybe"}, "outcome"),
        ({"outcome": "conditions"}, "condition-0-text"),
        ({"condition-1-text": "Snart", "condition-1-kind": "later"}, "condition-1-due"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_happens(client, case, chair, changes, field):
    client.force_login(chair)
    response = fix(client, case, filled(case, **changes))
    assert field in response.context["form"].errors
    assertContains(response, 'value="500 000"')
    assert not Decision.objects.exists()


def test_more_than_the_fund_has_is_refused_with_everything_kept(client, case, chair):
    board = case.application.project.lead_board
    year = case.application.project.years()[0]
    client.force_login(chair)
    data = filled(case, **{f"amount-{year}-{board.pk}": "90 mkr"})
    response = fix(client, case, data)
    assert response.context["form"].non_field_errors()
    assertContains(response, "90 mkr")
    assert not Decision.objects.exists()


def test_without_an_economist_the_case_can_only_be_tabled(client, case, chair):
    director = factories.User.objects.get(terms__seat__title="Ekonomidirektör")
    declare_conflict(case.application.project, ground="j1", by=director)
    client.force_login(chair)

    page = client.get(url("item", case))
    choices = page.context["form"].fields["outcome"].choices
    assert [key for key, _label in choices] == ["table", "defer"]
    assert "outcome" in fix(client, case, filled(case)).context["form"].errors

    data = {"outcome": "table", "reasons": "Ingen ekonom.", "minute": "§ 41"}
    fix(client, case, data)
    assert Application.objects.get().state == State.TABLED


def test_who_recommended_does_not_decide(client, case, coordinator):
    client.force_login(coordinator)
    assert client.get(url("item", case)).context["form"] is None
    assert fix(client, case, filled(case)).status_code == 403


def test_a_member_writes_the_decision_only_where_the_chair_stands_aside(
    client, case, chair, member
):
    client.force_login(member)
    assert fix(client, case, filled(case)).status_code == 403
    declare_conflict(case.application.project, ground="j1", by=chair)
    assert fix(client, case, filled(case)).status_code == 302
    decision = Decision.objects.get()
    assert decision.recorded_by == member
    assert decision.left_the_room[0].startswith("Ordförande")


@pytest.mark.parametrize("has_vice", [True, False])
def test_when_the_chair_has_left_another_writes_the_decision(
    client, case, chair, member, coordinator, has_vice
):
    other = case.item.meeting.attendances.get(term__seat__title="Socialdirektör").term
    if has_vice:
        type(other).objects.filter(pk=other.pk).update(is_vice_chair=True)
    leaver = chair.terms.get()
    attendance.move(case.item, leaver, is_arrival=False, by=coordinator)
    client.force_login(member)
    status = fix(client, case, filled(case)).status_code
    assert status == (403 if has_vice else 302)
    client.force_login(other.user)
    fix(client, case, filled(case))
    assert Decision.objects.get().recorded_by == (other.user if has_vice else member)


def test_a_second_click_does_not_decide_twice(client, case, chair):
    client.force_login(chair)
    fix(client, case, filled(case))
    assertRedirects(fix(client, case, filled(case)), url("item", case))
    assert Decision.objects.count() == 1


def test_the_page_of_a_point_needs_few_queries(client, case, chair, coordinator):
    for person in (coordinator, chair):
        client.force_login(person)
        client.get(url("item", case))
        with CaptureQueriesContext(connection) as queries:
            client.get(url("item", case))
        assert number_of(queries) <= MOST


class TestLetter:
    @pytest.fixture
    def decided(self, case, chair, member, django_capture_on_commit_callbacks):
        declare_conflict(case.application.project, ground="j4", by=member)
        with django_capture_on_commit_callbacks(execute=True):
            factories.decisions.record_decision(
                case,
                outcome="conditions",
                conditions="Avtal tecknas före start",
                reasons="Stöds av planen.",
                minute="KS § 14",
                amounts=factories.yearly(case.application),
                by=chair,
            )
        return Application.objects.get()

    def test_it_says_everything_and_is_archivable(self, client, decided, applicant):
        client.force_login(applicant)
        address = reverse("applications:letter", args=[decided.pk])
        pdf = client.get(address).getvalue()

        text = " ".join(
            " ".join(page.extract_text().split())
            for page in PdfReader(io.BytesIO(pdf)).pages
        )
        for words in (
            decided.registry_number,
            "Bifall med villkor",
            "1 000 000 kr",
            "500 000",
            "Socialnämnden",
            "Avtal tecknas före start",
            "Stöds av planen.",
            "KS § 14",
            "Folkhälsostrateg: Punkt 4",
            "Ekonomidirektör",
            decided.versions.get().sha256[:20],
        ):
            assert words.replace("\xa0", " ") in text.replace("\xa0", " "), words
        with pikepdf.open(io.BytesIO(pdf)) as document:
            assert document.Root.MarkInfo.Marked
            assert str(document.Root.Lang).startswith("sv")
            with document.open_metadata() as metadata:
                assert metadata.pdfa_status == "3A"

    def test_it_is_made_once(self, client, decided, applicant):
        client.force_login(applicant)
        address = reverse("applications:letter", args=[decided.pk])
        assert client.get(address).getvalue() == client.get(address).getvalue()

    def test_the_conflicted_the_stranger_and_the_undecided(
        self, client, decided, member, stranger, coordinator, call
    ):
        address = reverse("applications:letter", args=[decided.pk])
        client.force_login(member)
        assert client.get(address).status_code == 403
        client.force_login(stranger)
        assert client.get(address).status_code == 404
        other = factories.submitted(call, factories.make_user())
        client.force_login(coordinator)
        address = reverse("applications:letter", args=[other.pk])
        assertRedirects(client.get(address), other.get_absolute_url())
