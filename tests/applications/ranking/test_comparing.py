"""Cases side by side, the ranked list with its line, and the portfolio."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from applications.models import Application, Call
from applications.ranking import portfolio
from applications.ranking import queries as ranking
from core import clock
from fund.ledger import actions as ledger
from fund.ledger import sums as ledger_sums
from fund.models import Appointment, Fund
from projects.conflicts.actions import declare_conflict
from projects.models import Project
from tests import factories
from tests.counting import MOST, number_of

COMPARE, RANKING = reverse("applications:compare"), reverse("applications:ranking")
LOW = (2, 2, 2, 2, 2, 2, 2, 2)  # 50.0
HIGH = (4, 4, 4, 4, 4, 4, 4, 4)  # 100.0


def make_case(call, coordinator, assessors, *, scores=factories.WORKED_SCORES):
    """Assessed by both, in preparation."""
    applicant = factories.make_user()
    application = factories.in_preparation(call, applicant, coordinator)
    for assessor in assessors:
        factories.assess(application, assessor, by=coordinator, scores=scores)
    application.refresh_from_db()
    return application


@pytest.fixture
def cases(call, coordinator, assessors):
    return [
        make_case(call, coordinator, assessors, scores=scores)
        for scores in (LOW, HIGH, factories.WORKED_SCORES)
    ]


def address(*applications) -> str:
    return COMPARE + "?" + "&".join(f"case={a.pk}" for a in applications)


class TestCompare:
    def test_the_same_questions_side_by_side(self, client, cases, coordinator):
        client.force_login(coordinator)
        page = client.get(address(*cases))
        shown = page.context["cases"]
        assert [case.application.pk for case in shown] == [c.pk for c in cases]
        assert [case.scores.median for case in shown] == [50, 100, 75]
        assertContains(page, "20\u00a0833\u00a0kr", 3)
        assertContains(page, "Inte bedömt än", 3)

    def test_each_answer_carries_the_short_name_for_a_narrow_screen(
        self, client, cases, coordinator
    ):
        Project.objects.filter(pk=cases[0].project_id).update(short_name="Kort")
        Project.objects.filter(pk=cases[1].project_id).update(
            short_name="", title="Lång"
        )
        client.force_login(coordinator)
        page = client.get(address(*cases[:2]))
        assertContains(page, 'data-l="Kort"', 15)
        assertContains(page, 'data-l="Lång"', 15)

    def test_the_order_is_that_of_the_address(self, client, cases, coordinator):
        client.force_login(coordinator)
        page = client.get(address(cases[2], cases[0], cases[2]))
        shown = [case.application.pk for case in page.context["cases"]]
        assert shown == [cases[2].pk, cases[0].pk]

    @pytest.mark.parametrize("count", [0, 1, 5])
    def test_two_to_four(self, client, call, cases, coordinator, assessors, count):
        more = [make_case(call, coordinator, assessors) for _n in range(2)]
        client.force_login(coordinator)
        response = client.get(address(*[*cases, *more][:count]))
        assertRedirects(response, reverse("applications:list"))

    @pytest.mark.parametrize("wrong", ["999999", "x", "-1", "9" * 30, "1\x00", "¹"])
    def test_what_is_no_case_is_not_found(self, client, cases, coordinator, wrong):
        client.force_login(coordinator)
        data = {"case": [str(cases[0].pk), wrong]}
        assert client.get(COMPARE, data).status_code == 404

    def test_one_case_with_a_conflict_hides_them_all(self, client, cases, coordinator):
        declare_conflict(cases[1].project, ground="j1", by=coordinator)
        client.force_login(coordinator)
        assert client.get(address(*cases)).status_code == 404
        assert client.get(address(cases[0], cases[2])).status_code == 200

    @pytest.mark.parametrize("who", ["stranger", "applicant"])
    def test_others_find_nothing(self, client, cases, who, request):
        client.force_login(request.getfixturevalue(who))
        assert client.get(address(*cases)).status_code == 404

    def test_the_own_case_is_not_compared(self, client, submitted, cases, fund):
        person = submitted.created_by
        factories.people.appoint(
            person, fund=fund, role=Appointment.Role.COORDINATOR, by=person
        )
        client.force_login(person)
        assert client.get(address(submitted, cases[0])).status_code == 404

    @pytest.mark.parametrize("who", ["registrar", "finance", "member"])
    def test_points_stay_with_those_who_read_assessments(
        self, client, cases, who, request
    ):
        client.force_login(request.getfixturevalue(who))
        page = client.get(address(*cases))
        assert [case.scores for case in page.context["cases"]] == [None] * 3
        for points in ("75,0", "50,0", "100,0"):
            assertNotContains(page, points)

    def test_each_criterion_stands_once_with_the_points_of_each_case(
        self, client, cases, coordinator, registrar
    ):
        client.force_login(coordinator)
        page = client.get(address(*cases))
        middles = [[cell.middle for cell in row.cells] for row in page.context["grid"]]
        assert middles == [[2, 4, points] for points in factories.WORKED_SCORES]
        assertContains(page, f"C1 {page.context['grid'][0].name[3:]}")
        client.force_login(registrar)
        assert client.get(address(*cases)).context["grid"] == []

    def test_a_case_whose_points_are_closed_leaves_its_column_empty(
        self, client, cases, member
    ):
        declare_conflict(cases[1].project, ground="none", by=member)
        client.force_login(member)
        page = client.get(address(*cases))
        assert all(
            [bool(cell) for cell in row.cells] == [False, True, False]
            for row in page.context["grid"]
        )
        assertContains(page, "100,0")
        assertNotContains(page, "75,0")

    def test_points_are_blind_until_all_are_in(self, client, cases, coordinator, fund):
        third = factories.make_role(fund, Appointment.Role.ASSESSOR, "Tove")
        factories.assign(cases[0], third, by=coordinator)
        client.force_login(coordinator)
        shown = client.get(address(*cases)).context["cases"]
        assert [bool(case.scores) for case in shown] == [False, True, True]

    @pytest.mark.parametrize("count", [2, 3])
    def test_it_costs_the_same_for_two_and_three(
        self, client, cases, coordinator, count
    ):
        client.force_login(coordinator)
        client.get(address(*cases))
        with CaptureQueriesContext(connection) as asked:
            client.get(address(*cases[:count]))
        assert len(asked) == 12

    def test_the_list_offers_it_without_script(self, client, cases, coordinator):
        client.force_login(coordinator)
        page = client.get(reverse("applications:list"))
        assertContains(page, f'name="case" value="{cases[0].pk}" form="bulk"')
        assertContains(page, f'formaction="{COMPARE}"')


# --- The ranked list ------------------------------------------------------------------


def ranked(person, call, **tried) -> ranking.Ranking:
    return ranking.rank(person, call, **tried)


class TestRanking:
    def test_by_the_median_and_then_by_registry_number(
        self, call, cases, coordinator, assessors
    ):
        tie = make_case(call, coordinator, assessors)
        found = ranked(coordinator, call)
        assert [row.application.pk for row in found.rows] == [
            case.pk for case in (cases[1], cases[2], tie, cases[0])
        ]
        assert [row.points for row in found.rows] == [100, 75, 75, 50]

    def test_the_line_stands_before_the_first_that_does_not_fit(
        self, call, cases, coordinator
    ):
        Call.objects.filter(pk=call.pk).update(frame_amount=2_400_000)
        call.refresh_from_db()
        found = ranked(coordinator, call)  # each asks for 1 000 000
        assert [row.left for row in found.rows] == [1_400_000, 400_000, -600_000]
        assert [row.is_above for row in found.rows] == [True, True, False]
        assert (found.cut, found.left_at_cut) == (2, 400_000)

    def test_what_would_fit_below_the_line_stays_below(self, call, cases, coordinator):
        Call.objects.filter(pk=call.pk).update(frame_amount=2_400_000)
        call.refresh_from_db()
        tried = {cases[2].pk: Decimal(2_000_000), cases[0].pk: Decimal(100_000)}
        found = ranked(coordinator, call, tried=tried)
        assert [row.is_above for row in found.rows] == [True, False, False]
        assert found.left_at_cut == 1_400_000

    def test_what_is_recommended_counts_rather_than_what_is_asked(
        self, call, ready, coordinator
    ):
        Application.objects.update(requested_amount=9_000_000)
        [row] = ranked(coordinator, call).rows
        assert (row.amount, row.is_recommended) == (1_000_000, True)

    def test_what_the_call_has_granted_is_gone(
        self, call, applicant, coordinator, assessors, cases
    ):
        factories.granted(call, applicant, coordinator, assessors)
        found = ranked(coordinator, call)
        assert found.frame == 9_000_000
        assert len(found.rows) == 3

    def test_a_conflict_is_a_neutral_line(self, client, call, cases, coordinator):
        Project.objects.filter(pk=cases[1].project_id).update(title="Hemligt fall")
        declare_conflict(cases[1].project, ground="j2", by=coordinator)
        client.force_login(coordinator)
        page = client.get(RANKING, {"call": call.pk})
        assertContains(page, "1 ärende visas inte för dig på grund av jäv")
        for secret in ("Hemligt fall", cases[1].registry_number, "100,0"):
            assertNotContains(page, secret)
        assert page.context["ranking"].asked == 2_000_000

    def test_who_has_not_answered_sees_no_points(self, client, call, cases, member):
        client.force_login(member)
        page = client.get(RANKING, {"call": call.pk})
        assert [row.points for row in page.context["ranking"].rows] == [None] * 3
        declare_conflict(cases[0].project, ground="none", by=member)
        rows = client.get(RANKING, {"call": call.pk}).context["ranking"].rows
        assert [row.points for row in rows] == [50, None, None]

    def test_drafts_and_decided_cases_are_not_there(
        self, call, submitted, cases, coordinator
    ):
        assert len(ranked(coordinator, call).rows) == 3


class TestRankingPage:
    @pytest.mark.parametrize(
        ("who", "status"),
        [
            ("coordinator", 200),
            ("chair", 200),
            ("member", 200),
            ("finance", 403),
            ("registrar", 403),
            ("auditor", 403),
            ("stranger", 403),
        ],
    )
    def test_for_those_who_recommend_or_decide(
        self, client, call, cases, who, status, request
    ):
        client.force_login(request.getfixturevalue(who))
        assert client.get(RANKING, {"call": call.pk}).status_code == status

    def test_an_unpublished_call_does_not_exist_for_others(
        self, client, call, stranger
    ):
        Call.objects.update(is_published=False)
        client.force_login(stranger)
        assert client.get(RANKING, {"call": call.pk}).status_code == 404

    @pytest.mark.parametrize("wrong", ["999999", "x", "9" * 30, "1\x00"])
    def test_what_is_no_call_is_not_found(self, client, coordinator, wrong):
        client.force_login(coordinator)
        assert client.get(RANKING, {"call": wrong}).status_code == 404

    def test_another_funds_call_is_refused(self, client, coordinator):
        other = factories.make_call(factories.make_fund())
        client.force_login(coordinator)
        assert client.get(RANKING, {"call": other.pk}).status_code == 403

    def test_without_a_call_the_latest_is_shown(self, client, call, cases, coordinator):
        client.force_login(coordinator)
        assert client.get(RANKING).context["call"] == call

    def test_the_line_is_drawn_with_words(self, client, call, cases, coordinator):
        Call.objects.update(frame_amount=2_400_000)
        client.force_login(coordinator)
        page = client.get(RANKING, {"call": call.pk})
        assertContains(page, "Här tar utlysningens ram slut: 0,4\u00a0mkr kvar.", 1)

    def test_what_each_risks_and_promises_stands_below(
        self, client, call, cases, coordinator
    ):
        cases[0].project.risks.update(probability=1, consequence=2)
        cases[1].project.risks.filter(pk=cases[1].project.risks.first().pk).update(
            probability=3, consequence=3
        )
        cases[2].project.risks.all().delete()
        cases[2].project.answers.filter(question="saving_likely").update(text="")
        client.force_login(coordinator)
        page = client.get(RANKING, {"call": call.pk})
        found = {p.application: p for p in page.context["prospects"]}
        assert [found[case].risk for case in cases] == [2, 9, None]
        assert [found[case].saving for case in cases] == [100_000, 100_000, None]
        assertContains(page, "Risk och förväntat värde")

    def test_amounts_can_be_tried_and_nothing_is_saved(
        self, client, call, cases, coordinator
    ):
        client.force_login(coordinator)
        data = {"call": call.pk, f"amount-{cases[1].pk}": "9,5 mkr"}
        page = client.get(RANKING, data)
        assertContains(page, "prövat")
        assertContains(page, "Här tar utlysningens ram slut: 0,5\u00a0mkr kvar.")
        cases[1].refresh_from_db()
        assert cases[1].requested_amount == 1_000_000

    @pytest.mark.parametrize("text", ["-5", "mycket", "1" * 30, "\x00"])
    def test_an_amount_that_makes_no_sense_is_said_and_not_used(
        self, client, call, cases, coordinator, text
    ):
        client.force_login(coordinator)
        page = client.get(RANKING, {"call": call.pk, f"amount-{cases[1].pk}": text})
        assert page.status_code == 200
        assert f"amount-{cases[1].pk}" in page.context["form"].errors
        assert page.context["ranking"].rows[0].amount == 1_000_000

    def test_a_made_up_name_changes_nothing(self, client, call, cases, coordinator):
        client.force_login(coordinator)
        data = {"call": call.pk, "amount-x": "5", "amount-": "5", "amount-999": "5"}
        assert client.get(RANKING, data).status_code == 200

    def test_it_costs_the_same_for_one_and_three(
        self, client, call, cases, coordinator
    ):
        client.force_login(coordinator)
        client.get(RANKING, {"call": call.pk})
        counts = []
        for gone in ([], [cases[0].pk, cases[1].pk]):
            Application.objects.filter(pk__in=gone).update(state="withdrawn")
            with CaptureQueriesContext(connection) as asked:
                client.get(RANKING, {"call": call.pk})
            counts.append(number_of(asked))
        assert counts[0] == counts[1] <= MOST


# --- The portfolio --------------------------------------------------------------------


def commit(fund: Fund, kind: str, amounts: dict[str, int], code: str):
    """A project of one type with an open commitment: board → kronor this year."""
    project = factories.make_project(fund, factories.make_user())
    Project.objects.filter(pk=project.pk).update(type=kind)
    boards = {board.name: board for board in fund.municipality.boards.all()}
    year = clock.today().year
    grant = ledger.commit(
        fund,
        {(year, boards[name]): Decimal(amount) for name, amount in amounts.items()},
        plan_item=factories.plan_item(fund),
        project_code=code,
        title=project.title,
        reference="KS § 1",
        on=clock.today(),
        by=factories.make_user(),
    )
    project.grants.create(grant=grant)
    return grant


class TestPortfolio:
    def test_the_shares_by_type_stand_against_the_target(self, fund):
        commit(fund, "testing", {"Socialnämnden": 3_000_000}, "SI1")
        commit(fund, "development", {"Utbildningsnämnden": 1_000_000}, "SI2")
        found = {
            mix.name: mix for mix in portfolio.commitments(fund).with_cases().by_type
        }
        testing = found["Metodprövande"]
        assert (testing.amount, testing.share) == (3_000_000, Decimal("0.75"))
        assert testing.target == Decimal("0.4")
        assert found["Social innovation"].share == 0
        assert found["Social innovation"].target == Decimal("0.2")

    def test_more_than_half_in_one_board_warns(self, fund):
        commit(fund, "testing", {"Socialnämnden": 3_000_000}, "SI1")
        commit(fund, "testing", {"Utbildningsnämnden": 3_000_000}, "SI2")
        assert (
            portfolio.commitments(fund).with_cases().heavy is None
        )  # exactly half is not more
        commit(fund, "testing", {"Socialnämnden": 1}, "SI3")
        assert portfolio.commitments(fund).with_cases().heavy.name == "Socialnämnden"

    def test_what_is_used_and_released_is_no_longer_open(self, fund):
        shares = {"Socialnämnden": 800_000, "Utbildningsnämnden": 200_000}
        grant = commit(fund, "testing", shares, "SI1")
        by = factories.make_user()
        board = fund.municipality.boards.get(name="Socialnämnden")
        words = {"on": clock.today(), "reference": "1", "note": "", "by": by}
        ledger.book_actual(grant, Decimal(400_000), board=board, **words)
        ledger.release(grant, Decimal(150_000), **words)
        found = portfolio.commitments(fund).with_cases()
        assert found.total == ledger_sums.balance(fund).committed == 450_000
        assert [(m.name, m.amount) for m in found.by_board] == [
            ("Socialnämnden", 300_000),
            ("Utbildningsnämnden", 150_000),
        ]

    def test_the_cases_above_the_line_are_added(self, fund, call, cases, coordinator):
        found = ranking.rank(coordinator, call)
        then = portfolio.commitments(fund).with_cases(found.rows)
        assert then.total == 3_000_000
        assert then.heavy.name == "Socialnämnden"

    def test_a_picture_has_its_figures_in_words_and_a_table(
        self, client, fund, call, coordinator
    ):
        commit(fund, "testing", {"Socialnämnden": 3_000_000}, "SI1")
        client.force_login(coordinator)
        page = client.get(RANKING, {"call": call.pk})
        assertContains(page, "Metodprövande: 100\u00a0%, 3,0\u00a0mkr, mål 40\u00a0%")
        assertContains(page, "Socialnämnden skulle ha 100\u00a0%")
        assertContains(page, "Visa som tabell")

    def test_nothing_committed_is_said(self, client, fund, call, coordinator):
        client.force_login(coordinator)
        assertContains(client.get(RANKING, {"call": call.pk}), "Inget är bundet än.")


def test_a_call_of_the_future_can_be_ranked_empty(client, fund, coordinator):
    call = factories.make_call(fund, opens_at=clock.now() + timedelta(days=9))
    client.force_login(coordinator)
    page = client.get(RANKING, {"call": call.pk})
    assertContains(page, "Inget ärende i utlysningen väntar på beslut")


def test_without_a_choice_the_latest_call_with_cases_is_ranked(
    client, fund, call, cases, coordinator
):
    factories.make_call(fund, opens_at=clock.now() + timedelta(days=9))
    client.force_login(coordinator)
    assert client.get(RANKING).context["call"] == call
