"""The signed recommendation, and the way to a meeting."""

from decimal import Decimal

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from applications.brief import queries as brief
from applications.models import Application
from applications.recommendation import actions as recommendation_actions
from applications.session import facts
from core.refusals import TransitionRefused
from fund.models import Meeting, Plan, PlanItem
from tests import factories

State = Application.State


def url(name: str, application) -> str:
    return reverse(f"applications:{name}", args=[application.pk])


def filled(application, **changes) -> dict:
    board = application.project.lead_board
    years = application.project.years()
    return {
        "outcome": "grant",
        "plan_item": factories.plan_item(application.fund).pk,
        "reasons": "Stöds av planen.",
        "conditions": "",
        **{f"amount-{year}-{board.pk}": "500 000" for year in years},
        **changes,
    }


def test_what_is_asked_for_is_filled_in(client, assessed, coordinator):
    client.force_login(coordinator)
    form = client.get(url("recommend", assessed)).context["form"]
    assert form.sums() == [Decimal(500_000), Decimal(500_000)]
    assert form["plan_item"].value() == factories.plan_item(assessed.fund).pk


def test_signing_makes_the_case_ready(client, assessed, coordinator):
    client.force_login(coordinator)
    response = client.post(url("recommend", assessed), filled(assessed))
    assertRedirects(response, assessed.get_absolute_url())
    assessed.refresh_from_db()
    assert assessed.state == State.READY
    recommendation = assessed.recommendations.in_force().get()
    assert recommendation.amount() == Decimal(1_000_000)
    assert recommendation.signed_by == coordinator


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"reasons": ""}, "reasons"),
        ({"outcome": ""}, "outcome"),
        ({"outcome": "table"}, "outcome"),
        ({"plan_item": ""}, "plan_item"),
        ({"plan_item": "999999"}, "plan_item"),
        ({"outcome": "conditions"}, "conditions"),
    ],
)
def test_what_is_wrong_is_said_and_the_rest_kept(
    client, assessed, coordinator, changes, field
):
    client.force_login(coordinator)
    response = client.post(url("recommend", assessed), filled(assessed, **changes))
    assert field in response.context["form"].errors
    assertContains(response, 'value="500 000"')
    assessed.refresh_from_db()
    assert assessed.state == State.PREPARATION


@pytest.mark.parametrize("amount", ["-5", "mycket", "1" * 30, ""])
def test_a_wrong_amount_is_said_in_its_cell(client, assessed, coordinator, amount):
    board = assessed.project.lead_board
    names = [f"amount-{year}-{board.pk}" for year in assessed.project.years()]
    client.force_login(coordinator)
    data = filled(assessed, **dict.fromkeys(names, amount))
    response = client.post(url("recommend", assessed), data)
    assert set(names) & set(response.context["form"].errors)
    assessed.refresh_from_db()
    assert assessed.state == State.PREPARATION


def test_a_refusal_of_the_rules_keeps_what_was_typed(
    client, in_preparation, coordinator
):
    client.force_login(coordinator)
    response = client.post(url("recommend", in_preparation), filled(in_preparation))
    assert response.status_code == 200
    assertContains(response, "Stöds av planen.")
    assert response.context["form"].non_field_errors()


def test_to_reject_needs_neither_amount_nor_line(client, assessed, coordinator):
    client.force_login(coordinator)
    data = {"outcome": "reject", "reasons": "Behovet är inte visat."}
    client.post(url("recommend", assessed), data)
    assessed.refresh_from_db()
    assert assessed.state == State.READY


def test_opening_again_voids(client, ready, coordinator):
    client.force_login(coordinator)
    client.post(url("reopen", ready), {"reason": "Ny uppgift"})
    ready.refresh_from_db()
    assert ready.state == State.PREPARATION
    assert not ready.recommendations.in_force().exists()


class TestWhatItRestsOn:
    def test_the_chosen_plans_are_copied_as_they_stood(
        self, client, assessed, coordinator
    ):
        first = assessed.plan_alignments.get()
        other = PlanItem.objects.create(plan=first.item.plan, code="U9", text="Annat")
        recommendation_actions.judge_alignment(
            assessed, other, stance="against", note="Rad 3", by=coordinator
        )
        against = assessed.plan_alignments.get(item=other)
        client.force_login(coordinator)
        page = client.get(url("recommend", assessed))
        chosen = page.context["form"]["cites"].value()
        assert set(chosen) == {str(first.pk), str(against.pk)}
        client.post(url("recommend", assessed), filled(assessed, cites=[against.pk]))

        cited = assessed.recommendations.in_force().get().cited.get()
        told = (cited.item, cited.stance, cited.note, cited.item_text)
        assert told == (other, "against", "Rad 3", str(other))
        page = client.get(assessed.get_absolute_url())
        assertContains(page, "Vilar på planerna")
        with pytest.raises(DatabaseError), transaction.atomic():
            assessed.recommendations.in_force().get().cited.update(note="Annat")

    def test_without_a_choice_it_rests_on_all(self, client, assessed, coordinator):
        client.force_login(coordinator)
        client.post(url("recommend", assessed), filled(assessed))
        recommendation = assessed.recommendations.in_force().get()
        assert [row.stance for row in recommendation.cited.all()] == ["supports"]

    def test_another_cases_alignment_is_not_cited(
        self, client, assessed, call, coordinator, applicant
    ):
        other = factories.in_preparation(call, factories.make_user(), coordinator)
        item = factories.plan_item(other.fund)
        row = recommendation_actions.judge_alignment(
            other, item, stance="supports", by=coordinator
        )
        client.force_login(coordinator)
        page = client.post(url("recommend", assessed), filled(assessed, cites=[row.pk]))
        assert page.context["form"].errors.keys() == {"cites"}

    def test_the_members_read_on_the_item_what_else_supports_it(
        self, client, assessed, coordinator
    ):
        """Not the chosen line once more, and not what speaks against."""
        chosen = assessed.plan_alignments.get()
        rows = [chosen.pk]
        for code, stance in (("U8", "supports"), ("U9", "against")):
            item = PlanItem.objects.create(plan=chosen.item.plan, code=code, text="Rad")
            recommendation_actions.judge_alignment(
                assessed, item, stance=stance, note="Rad 3", by=coordinator
            )
            rows.append(assessed.plan_alignments.get(item=item).pk)
        client.force_login(coordinator)
        client.post(url("recommend", assessed), filled(assessed, cites=rows))
        signed = assessed.recommendations.in_force().get()
        assert signed.plan_item == chosen.item
        assert [row.item.code for row in facts._also(signed)] == ["U8"]

    def test_the_members_read_it_on_the_item(self, client, case, chair):
        client.force_login(chair)
        page = client.get(
            reverse("applications:item", args=[case.item.meeting_id, case.item.number])
        )
        assertContains(page, "U1 Unga till arbete")
        assertNotContains(page, "Stöds också av")  # the chosen line is told once

    def test_the_room_counts_what_other_cases_wait_for(
        self, client, assessed, call, coordinator, assessors
    ):
        other = factories.recommended(
            call, factories.make_user(), coordinator, assessors
        )
        item = factories.plan_item(assessed.fund)
        client.force_login(coordinator)
        page = client.get(assessed.get_absolute_url())
        ((line, years),) = page.context["rooms"]
        assert line == item
        assert {row.waiting for row in years} == {Decimal(500_000)}
        assert [row.left for row in years] == [
            row.frame - row.granted - 500_000 - row.here for row in years
        ]
        assertContains(page, "Rekommenderat i andra ärenden")
        recommendation_actions.reopen_preparation(other, reason="Ny", by=coordinator)
        page = client.get(assessed.get_absolute_url())
        ((_line, years),) = page.context["rooms"]
        assert {row.waiting for row in years} == {Decimal(0)}


class TestRoom:
    """The room in the yearly frames, on the two pages where it matters."""

    def test_the_preparing_see_the_lines_that_matter_first(
        self, client, in_preparation, coordinator
    ):
        asked_for = factories.plan_item(in_preparation.fund)
        other = PlanItem.objects.create(
            plan=asked_for.plan, code="U9", text="Något annat"
        )
        client.force_login(coordinator)
        url = reverse("applications:alignment", args=[in_preparation.pk])

        def shown():
            context = client.get(url).context
            lines, more = context["lines"], context["more_lines"]
            return [row.item for row in lines], [row.item for row in more]

        assert shown() == ([asked_for], [other])
        judge = recommendation_actions.judge_alignment
        judge(in_preparation, other, stance="supports", by=coordinator)
        judge(in_preparation, asked_for, stance="silent", by=coordinator)
        assert shown() == ([other], [asked_for])

    def test_a_year_beyond_the_plan_is_said_and_not_a_sum(
        self, client, assessed, coordinator
    ):
        plan = factories.plan_item(assessed.fund).plan
        years = brief.Content(assessed.versions.get().content).years()
        Plan.objects.filter(pk=plan.pk).update(last_year=years[0])
        client.force_login(coordinator)
        for name in ("alignment", "recommend"):
            page = client.get(reverse(f"applications:{name}", args=[assessed.pk]))
            assertContains(page, f"planen gäller inte {years[1]}")
        page = client.get(assessed.get_absolute_url())
        texts = [point.text for point in page.context["watch"]]
        assert "Ett år ligger utanför planen" in texts

    def test_where_the_line_is_chosen_it_is_after_what_is_asked(
        self, client, assessed, coordinator
    ):
        client.force_login(coordinator)
        pages = [
            client.get(reverse(f"applications:{name}", args=[assessed.pk]))
            for name in ("alignment", "recommend")
        ]
        plans, recommend = (page.context for page in pages)
        rooms = [plans["lines"][0].years, recommend["rooms"][0][1]]
        for years in rooms:
            assert [row.left for row in years] == [Decimal(19_500_000)] * 2
            assert [row.before - row.here for row in years] == [
                row.left for row in years
            ]
        for page in pages:
            assertContains(page, "Kvar efter det här ärendet")

    def test_the_board_is_not_said_twice(self, client, in_preparation, coordinator):
        plan = factories.plan_item(in_preparation.fund).plan
        Plan.objects.filter(pk=plan.pk).update(title=f"Plan, {plan.board.name}")
        client.force_login(coordinator)
        page = client.get(reverse("applications:alignment", args=[in_preparation.pk]))
        name = plan.board.name
        assertContains(page, f"Plan, {name}, ")
        assertNotContains(page, f"{name}, {name}")


class TestZeroForThePlans:
    @pytest.fixture
    def silent(self, in_preparation, assessors, coordinator):
        """Both give 0 on C3."""
        scores = (3, 4, 0, 2, 3, 2, 4, 3)
        for assessor in assessors:
            factories.assess(in_preparation, assessor, by=coordinator, scores=scores)
        item = factories.plan_item(in_preparation.fund)
        recommendation_actions.judge_alignment(
            in_preparation, item, stance="silent", by=coordinator
        )
        return in_preparation

    def test_a_grant_needs_a_motive_of_its_own(self, client, silent, coordinator):
        client.force_login(coordinator)
        page = client.post(url("recommend", silent), filled(silent))
        assert "strategy_motive" in page.context["form"].errors
        data = filled(silent, strategy_motive="Behovet är nytt.")
        client.post(url("recommend", silent), data)
        recommendation = silent.recommendations.in_force().get()
        assert recommendation.strategy_motive == "Behovet är nytt."
        assertContains(client.get(silent.get_absolute_url()), "Behovet är nytt.")

    def test_the_rule_holds_without_the_page(self, silent, coordinator):
        with pytest.raises(TransitionRefused, match="C3"):
            recommendation_actions.sign_recommendation(
                silent,
                outcome="grant",
                reasons="Skäl",
                amounts=factories.yearly(silent),
                plan_item=factories.plan_item(silent.fund),
                by=coordinator,
            )

    def test_to_reject_needs_none(self, client, silent, coordinator):
        client.force_login(coordinator)
        data = {"outcome": "reject", "reasons": "Stöds inte av planerna."}
        client.post(url("recommend", silent), data)
        silent.refresh_from_db()
        assert silent.state == State.READY

    def test_the_question_is_not_put_when_there_is_support(
        self, client, assessed, coordinator
    ):
        client.force_login(coordinator)
        form = client.get(url("recommend", assessed)).context["form"]
        assert "strategy_motive" not in form.fields


class TestAgenda:
    def test_the_case_goes_to_a_planned_meeting(self, client, ready, coordinator):
        meeting = factories.plan_meeting(ready.fund, by=coordinator)
        client.force_login(coordinator)
        response = client.post(
            url("agenda", ready), {"meeting": meeting.pk, "without_memo": "Brådskar"}
        )
        assertRedirects(response, meeting.get_absolute_url())
        ready.refresh_from_db()
        assert ready.state == State.ON_AGENDA

    def test_or_to_a_new_one(self, client, ready, coordinator):
        client.force_login(coordinator)
        data = {"meeting": "new", "day": "4 mars 2099", "at": "13.15", "place": "Eken"}
        data["without_memo"] = "Brådskar"
        client.post(url("agenda", ready), data)
        meeting = Meeting.objects.get()
        assert (meeting.place, meeting.items.count()) == ("Eken", 1)
        assert f"{factories.timezone.localtime(meeting.starts_at):%H.%M}" == "13.15"

    @pytest.mark.parametrize(
        "data",
        [
            {"meeting": ""},
            {"meeting": "new"},
            {"meeting": "new", "day": "2001-01-01", "at": "10"},
            {"meeting": "new", "day": "2199-01-01", "at": "25.99"},
            {"meeting": "99999"},
        ],
    )
    def test_nonsense_is_explained(self, client, ready, coordinator, data):
        client.force_login(coordinator)
        response = client.post(url("agenda", ready), data)
        assert response.context["form"].errors
        assert not Meeting.objects.exists()

    def test_another_funds_meeting_is_no_choice(self, client, ready, coordinator):
        other = factories.plan_meeting(factories.make_fund(), by=coordinator)
        client.force_login(coordinator)
        response = client.post(url("agenda", ready), {"meeting": other.pk})
        assert response.context["form"].errors
