"""One row a goal: what the plans say is somebody's answer, never filled in before."""

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.audit import AuditEvent
from applications.models import PlanAlignment
from applications.recommendation import actions
from core.refusals import TransitionRefused
from fund.models import PlanItem
from tests import factories


def at(name: str, application) -> str:
    return reverse(f"applications:{name}", args=[application.pk])


@pytest.fixture
def desk(client, coordinator):
    client.force_login(coordinator)
    return client


@pytest.fixture
def boards(in_preparation, coordinator):
    """A goal in the plan of a party, and one in that of a board outside the case."""
    fund, year = in_preparation.fund, 2022
    own = in_preparation.project.lead_board
    outside = factories.make_board(fund.municipality, "Miljönämnden")
    plans = {}
    for board in (own, outside):
        line = factories.make_plan(fund, board, first_year=year, by=coordinator)
        plan = line.plan
        type(plan).objects.filter(pk=plan.pk).update(kind="operations")
        plans[board] = PlanItem.objects.get(pk=line.pk)
    return plans


def press(desk, application, **data):
    """The button that accepts, on the page as it is shown now."""
    form = desk.get(at("alignment", application)).context["form"]
    data = {"shown": form.now, "accept": "1"} | data
    return desk.post(at("alignment", application), data, follow=True)


def test_nothing_is_filled_in(desk, in_preparation, boards):
    page = desk.get(at("alignment", in_preparation))
    assert b" checked" not in page.content
    assert not in_preparation.plan_alignments.exists()
    assertContains(page, "3 mål och rader saknar svar.")


def test_the_applicants_own_plans_are_open_and_others_folded(
    desk, in_preparation, boards
):
    own, outside = boards.values()
    context = desk.get(at("alignment", in_preparation)).context
    assert [row.item for row in context["own"]] == [own]
    assert [row.item for row in context["others"]] == [outside]


def test_silence_is_accepted_and_the_history_tells_by_whom(
    desk, in_preparation, boards, coordinator
):
    line = factories.plan_item(in_preparation.fund)
    response = press(desk, in_preparation)
    assertContains(response, "nämner inte ärendet.")
    told = dict(in_preparation.plan_alignments.values_list("item", "stance"))
    assert told == {item.pk: "silent" for item in boards.values()}
    assert line.pk not in told  # the applicants point at it: somebody reads it
    event = AuditEvent.objects.about(in_preparation).get(verb="silence_accepted")
    assert event.by == coordinator
    assert all(str(item) in event.note for item in boards.values())
    history = desk.get(in_preparation.get_absolute_url())
    assertContains(history, "godtogs som att de inte nämner ärendet")


def test_an_answer_of_ones_own_goes_before_the_silence(desk, in_preparation, boards):
    own, outside = boards.values()
    told = {f"{own.pk}-stance": "against", f"{own.pk}-note": "Planen vill något annat"}
    press(desk, in_preparation, **told)
    rows = {row.item: row for row in in_preparation.plan_alignments.all()}
    assert rows[own].stance == PlanAlignment.Stance.AGAINST
    assert rows[own].note == "Planen vill något annat"
    assert rows[outside].stance == PlanAlignment.Stance.SILENT


def test_nobody_accepts_what_was_not_shown(desk, in_preparation, boards):
    before = desk.get(at("alignment", in_preparation)).context["form"].now
    own = next(iter(boards.values()))
    PlanItem.objects.create(plan=own.plan, code="9", text="Nytt mål")
    response = press(desk, in_preparation, shown=before)
    assertContains(response, "Planerna har ändrats sedan du öppnade sidan")
    assert not in_preparation.plan_alignments.exists()
    with pytest.raises(TransitionRefused):
        actions.accept_silence(in_preparation, seen="", by=in_preparation.submitted_by)


def test_when_nothing_is_left_there_is_no_such_button(desk, in_preparation, boards):
    press(desk, in_preparation)
    page = desk.get(at("alignment", in_preparation))
    assertNotContains(page, 'name="accept"')
    form = page.context["form"]
    assert (
        actions.accept_silence(
            in_preparation, seen=form.now, by=in_preparation.submitted_by
        )
        == 0
    )


def test_the_next_step_is_the_recommendation(desk, in_preparation):
    line = factories.plan_item(in_preparation.fund)
    data = {f"{line.pk}-stance": "supports", "next": "1"}
    response = desk.post(at("alignment", in_preparation), data)
    assertRedirects(response, at("recommend", in_preparation))


def test_the_case_leads_to_the_plans(desk, in_preparation):
    page = desk.get(at("prepare", in_preparation))
    assertContains(page, "Inget är bedömt än.")
    assertContains(page, at("alignment", in_preparation))
