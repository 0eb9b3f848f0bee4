"""What the group will read is read before it is signed, beside what it rests on."""

from decimal import Decimal

from pytest_django.asserts import assertContains, assertNotContains

from applications.recommendation import actions as recommendation_actions
from core import clock
from fund.models import PlanItem
from tests import factories
from tests.applications.recommendation.test_recommend import filled, url


def test_that_it_starts_before_the_next_meeting_is_said_before_it_is_signed(
    client, assessed, coordinator
):
    """No money is granted for what has begun (domain 4.3), whatever the condition says."""
    why = "Projektet skulle starta"
    client.force_login(coordinator)
    assertNotContains(client.get(url("recommend", assessed)), why)
    starts_at = factories.moment(clock.today().year + 1, 2, 1)
    factories.meetings.plan_meeting(assessed.fund, starts_at=starts_at, by=coordinator)
    assertContains(client.get(url("recommend", assessed)), why)
    page = client.post(url("recommend", assessed), filled(assessed, read="1"))
    assertContains(page, "Gruppen kan inte bevilja det här")


class TestReadAndSign:
    """What the group will read is read before it binds."""

    def test_it_is_read_before_it_is_signed(self, client, assessed, coordinator):
        client.force_login(coordinator)
        data = filled(
            assessed, outcome="conditions", conditions="Avtal finns", read="1"
        )
        page = client.post(url("recommend", assessed), data)
        assertContains(page, "Bifall med villkor, 1\u00a0000\u00a0000\u00a0kr")
        for words in ("Stöds av planen.", "Avtal finns", "Ur raden U1"):
            assertContains(page, words)
        assert not assessed.recommendations.exists()

        typed = dict(page.context["typed"]) | {"sign": "1"}
        client.post(url("recommend", assessed), typed)
        signed = assessed.recommendations.in_force().get()
        assert (signed.conditions, signed.reasons) == (
            "Avtal finns",
            "Stöds av planen.",
        )
        assert signed.amount() == Decimal(1_000_000)

    def test_to_change_leads_back_to_what_was_written(
        self, client, assessed, coordinator
    ):
        client.force_login(coordinator)
        data = filled(assessed, reasons="Mitt skäl", outcome="", change="1")
        page = client.post(url("recommend", assessed), data)
        assertContains(page, "Mitt skäl")
        assert not page.context["form"].errors
        assert not assessed.recommendations.exists()

    def test_another_line_is_shown_with_its_frame(self, client, assessed, coordinator):
        line = factories.plan_item(assessed.fund)
        other = PlanItem.objects.create(plan=line.plan, code="U9", text="Annat")
        client.force_login(coordinator)
        page = client.get(url("recommend", assessed))
        assert page.context["line"] == line
        data = filled(assessed, plan_item=other.pk, change="1")
        page = client.post(url("recommend", assessed), data)
        assert page.context["line"] == other
        assert [row["room"].frame for row in page.context["frame"]] == [0, 0]

    def test_what_is_left_follows_what_is_typed(self, client, assessed, coordinator):
        board = assessed.project.lead_board
        years = assessed.project.years()
        amounts = {f"amount-{year}-{board.pk}": "200 000" for year in years}
        client.force_login(coordinator)
        data = filled(assessed, **amounts, change="1")
        page = client.post(url("recommend", assessed), data)
        lefts = [row["room"].left for row in page.context["frame"]]
        assert lefts == [Decimal(19_800_000)] * 2
        assert page.context["sums"]["left"] == Decimal(39_600_000)

    def test_to_reject_is_read_without_money(self, client, assessed, coordinator):
        client.force_login(coordinator)
        data = filled(assessed, outcome="reject", read="1")
        page = client.post(url("recommend", assessed), data)
        assertContains(page, '<p class="big">Avslag</p>')
        assertNotContains(page, "Ur raden")


class TestBasis:
    """Beside the choice: what it rests on, doubts as well as support."""

    def texts(self, client, application) -> dict[str, str]:
        page = client.get(url("recommend", application))
        return {point.text: point.kind for point in page.context["basis"]}

    def test_agreement_and_support_are_told(self, client, assessed, coordinator):
        client.force_login(coordinator)
        told = self.texts(client, assessed)
        assert told["75,0 av 100, median av 2"] == "ok"
        assert told["Planerna: 1 stödjer, 0 talar emot"] == "ok"
        assert told["Planen har utrymme varje år"] == "ok"

    def test_doubts_are_told_as_doubts(
        self, client, in_preparation, assessors, coordinator
    ):
        for assessor, last in zip(assessors, (0, 3), strict=True):
            factories.assess(
                in_preparation,
                assessor,
                by=coordinator,
                scores=(3, 4, 3, 2, 3, 2, 4, last),
            )
        line = factories.plan_item(in_preparation.fund)
        recommendation_actions.judge_alignment(
            in_preparation, line, stance="against", note="Nej", by=coordinator
        )
        client.force_login(coordinator)
        data = {"change": "1"}
        page = client.post(url("recommend", in_preparation), data)
        told = {point.text: point.kind for point in page.context["basis"]}
        assert told["Bedömarna är långt ifrån varandra på C8"] == "no"
        assert told["Planerna: 0 stödjer, 1 talar emot"] == "no"
