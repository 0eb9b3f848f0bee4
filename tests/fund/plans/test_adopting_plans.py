"""Can the coordinator adopt a plan, and what room do grants leave in it?"""

from decimal import Decimal

from fund.models import Plan
from fund.plans import frames
from tests.fund.pages import adopt_url, plan_form


def test_a_plan_is_adopted_with_its_frames(client, fund, maria):
    response = client.post(adopt_url(fund), plan_form(fund))

    plan = fund.plans.get(first_year=2027)
    assert response["Location"] == plan.get_absolute_url()
    frames = {
        item.code: dict(item.frames.values_list("year", "amount"))
        for item in plan.items.all()
    }
    assert frames == {
        "S1": {2027: Decimal(2_000_000)},
        "S2": {2027: Decimal(1_500_000), 2028: Decimal(500_000)},
    }
    page = client.get(plan.get_absolute_url())
    assert [sums["room"] for sums in page.context["sums"]] == [3_500_000, 500_000]


def test_an_operations_plan_has_goals_without_money(client, fund, maria):
    form = plan_form(fund)
    response = client.post(adopt_url(fund, "operations"), form)

    plan = fund.plans.get(kind=Plan.Kind.OPERATIONS)
    assert response["Location"] == plan.get_absolute_url()
    assert plan.items.count() == 2
    assert not plan.items.filter(frames__isnull=False).exists()
    assert client.get(plan.get_absolute_url()).status_code == 200


def test_one_more_line_keeps_what_was_typed(client, fund, maria):
    before = fund.plans.count()
    response = client.post(adopt_url(fund), plan_form(fund, add_row="items"))

    assert response.status_code == 200
    assert fund.plans.count() == before
    page = response.content.decode()
    assert 'value="Barn i familjehem"' in page
    assert 'name="items-3-code"' in page


def test_wrong_plans_are_explained(client, fund, maria):
    for changes in [
        {"title": ""},
        {"board": "999999"},
        {"adopted_on": "2999-01-01"},
        {"items-0-code": "", "items-1-code": ""},
        {"items-1-code": "S1"},
        {"items-0-frame_2027": "-5"},
        {"items-0-frame_2027": "mycket"},
        {"items-0-text": "x" * 301},
        {"items-TOTAL_FORMS": "0"},
        {"items-TOTAL_FORMS": "x"},
        {"items-TOTAL_FORMS": "999999"},
    ]:
        response = client.post(adopt_url(fund), plan_form(fund, **changes))
        assert response.status_code == 200, changes
        forms = response.context["form"], response.context["items"]
        assert not all(form.is_valid() for form in forms), changes
    assert not fund.plans.filter(first_year=2027).exists()


def test_the_same_plan_is_not_adopted_twice(client, fund, maria):
    client.post(adopt_url(fund), plan_form(fund))
    response = client.post(adopt_url(fund), plan_form(fund))
    assert list(response.context["form"].errors) == ["board"]
    assert fund.plans.filter(first_year=2027).count() == 1


def test_the_room_of_a_plan_is_what_the_grants_leave(client, history, grant, people):
    plan = history.plans.get()
    client.force_login(people.auditor)
    page = client.get(plan.get_absolute_url())
    cells = dict(zip(plan.years, page.context["rows"][0]["years"], strict=True))
    assert cells[2023] == {
        "frame": 20_000_000,
        "carried": 0,
        "granted": 2_300_000,
        "room": 17_700_000,
        "wanted": 0,
    }
    assert cells[2024]["room"] == 18_000_000
    assert list(cells.values()) == list(frames.rooms(plan.items.all()).values())
    assert [g.total for g in page.context["grants"]] == [800_000, 5_400_000]
