"""The budget of a draft: amounts, hours, sums, and what is good to know."""

from datetime import date
from decimal import Decimal

import pytest
from pytest_django.asserts import assertInHTML

from projects.models import BudgetLine
from tests.applications.writing.desk import autosaved, page, tasks


@pytest.fixture
def with_days(application):
    project = application.project
    project.starts_on, project.ends_on = date(2027, 1, 1), date(2028, 12, 31)
    project.save()
    return application


def test_the_budget_reads_amounts_as_people_write_them(writer, with_days):
    writer.post(
        page(with_days, "budget"),
        {
            "fund-staff-2027": "1 150 000",
            "fund-staff-2028": "1,15 mkr",
            "own_cash-evaluation-2027": "230000 kr",
            "fund-travel-2027": "0",
        },
    )
    lines = BudgetLine.objects.filter(project=with_days.project)
    amounts = {(x.payer, x.cost_type, x.year): int(x.amount) for x in lines}
    assert amounts == {
        ("fund", "staff", 2027): 1_150_000,
        ("fund", "staff", 2028): 1_150_000,
        ("own_cash", "evaluation", 2027): 230_000,
    }
    budget = writer.get(page(with_days, "budget")).context["sheet"].budget
    assert budget.lines.totals()["total"] == 2_530_000
    assert budget.lines.totals()["asked"] == 2_300_000


@pytest.mark.parametrize("typed", ["-5000", "mycket", "9" * 20, "1,2,3"])
def test_an_amount_that_is_wrong_is_explained_and_kept(writer, with_days, typed):
    response = writer.post(
        page(with_days, "budget"),
        {"fund-staff-2027": typed, "fund-staff-2028": "1000"},
    )
    assert response.status_code == 200
    assert typed in response.content.decode()
    assert response.context["sheet"].budget.errors["fund-staff-2027"]
    assert BudgetLine.objects.get().year == 2028


def test_an_emptied_cell_takes_its_line_away(writer, with_days):
    BudgetLine.objects.create(
        project=with_days.project,
        payer="fund",
        cost_type="staff",
        year=2027,
        amount=500,
    )
    writer.post(
        page(with_days, "budget"),
        {"fund-staff-2027": "", "fingerprint-fund-staff-2027": "500.00"},
    )
    assert not BudgetLine.objects.exists()


def test_a_cell_that_somebody_changed_meanwhile_is_not_overwritten(writer, with_days):
    BudgetLine.objects.create(
        project=with_days.project,
        payer="fund",
        cost_type="staff",
        year=2027,
        amount=700,
    )
    status, answer = autosaved(
        writer,
        page(with_days, "budget"),
        {"fund-staff-2027": "900", "fingerprint-fund-staff-2027": "500.00"},
    )
    assert status == 409
    assert answer["conflicts"]["fund-staff-2027"]["theirs"] == "700"
    assert BudgetLine.objects.get().amount == 700


def test_a_cell_that_is_wrong_keeps_the_mark_it_was_sent_with(writer, with_days):
    BudgetLine.objects.create(
        project=with_days.project,
        payer="fund",
        cost_type="staff",
        year=2027,
        amount=700,
    )
    address, cell = page(with_days, "budget"), "fund-staff-2027"
    sent = {cell: "nio", f"fingerprint-{cell}": "500.00"}
    _status, answer = autosaved(writer, address, sent)
    assert answer["fingerprints"][cell] == "500.00"
    shown = writer.post(address, sent).content.decode()
    assert f'name="fingerprint-{cell}" value="500.00"' in shown

    status, _answer = autosaved(writer, address, {**sent, cell: "900"})
    assert (status, BudgetLine.objects.get().amount) == (409, 700)


def test_working_time_is_hours_at_a_rate_and_both_are_kept(writer, with_days):
    address = page(with_days, "budget")
    writer.post(address, {"own_time-staff-rate": "410", "own_time-staff-2027": "120,5"})
    line = BudgetLine.objects.get()
    assert (line.hours, line.rate, line.amount) == (Decimal("120.5"), 410, 49_405)

    writer.post(address, {"own_time-staff-rate": "400", "own_time-staff-2027": "120,5"})
    line = BudgetLine.objects.get()
    assert (line.rate, line.amount) == (400, 48_200)

    writer.post(address, {"own_time-staff-rate": "400", "own_time-staff-2027": ""})
    assert not BudgetLine.objects.exists()


def test_the_sums_and_what_is_missing_come_back_with_the_save(writer, with_days):
    status, answer = autosaved(
        writer, page(with_days, "budget"), {"fund-staff-2027": "1000"}
    )
    parts = answer["parts"]
    assert parts["sum-fund-staff"] == parts["sum-fund-2027"] == parts["sum-fund"]
    assert parts["sum-fund"].replace("\xa0", " ") == "1 000"
    assert parts["sum-own_cash"] == "–"
    assert parts["missing"].strip() == ""
    whole = writer.get(page(with_days, "budget")).content.decode()
    assertInHTML(
        f"<div>{parts['budget-overview']}</div>",
        whole.replace(' data-autosave-part="budget-overview"', ""),
    )

    status, answer = autosaved(
        writer, page(with_days, "budget"), {"fund-staff-2027": ""}
    )
    assert "Skriv vad ni vill att fonden" in answer["parts"]["missing"]


def test_hours_wait_for_their_rate_and_lose_nothing(writer, with_days):
    address = page(with_days, "budget")
    hours = {"own_time-staff-2027": "120", "own_time-staff-rate": ""}
    status, answer = autosaved(writer, address, hours)
    assert status == 200
    assert answer["errors"] == {"own_time-staff-2027": [], "own_time-staff-rate": []}
    assert not BudgetLine.objects.exists()

    response = writer.post(address, hours)
    budget = response.context["sheet"].budget
    assert budget.errors["own_time-staff-rate"] == ["Skriv vad en timme kostar."]
    assert 'value="120"' in response.content.decode()

    status, answer = autosaved(writer, address, {**hours, "own_time-staff-rate": "400"})
    assert answer["errors"] == {}
    assert BudgetLine.objects.get().amount == 48_000
    assert answer["fingerprints"]["own_time-staff-2027"] == "120.00"
    assert answer["fingerprints"]["own_time-staff-rate"] == "400.00"


def test_a_rate_that_somebody_else_changed_is_not_overwritten(writer, with_days):
    line = {"payer": "own_time", "cost_type": "staff", "year": 2027}
    BudgetLine.objects.create(
        project=with_days.project, amount=45_000, hours=100, rate=450, **line
    )
    status, answer = autosaved(
        writer,
        page(with_days, "budget"),
        {"own_time-staff-rate": "500", "fingerprint-own_time-staff-rate": "400.00"},
    )
    assert status == 409
    assert answer["conflicts"]["own_time-staff-rate"]["theirs"] == "450"
    assert BudgetLine.objects.get().amount == 45_000


def test_working_time_without_hours_stands_until_they_are_written(writer, with_days):
    line = {"payer": "own_time", "cost_type": "staff", "year": 2027}
    BudgetLine.objects.create(project=with_days.project, amount=45_000, **line)
    address = page(with_days, "budget")
    assert "45 000 kr" in writer.get(address).content.decode().replace("\xa0", " ")
    writer.post(address, {"own_time-staff-rate": "", "own_time-staff-2027": ""})
    assert BudgetLine.objects.get().amount == 45_000


@pytest.mark.parametrize("wrong", ["-5", "mycket", "1,234", "9" * 20, "\x00"])
def test_wrong_hours_are_explained_and_the_rest_is_saved(writer, with_days, wrong):
    sent = {"own_time-staff-rate": "400", "own_time-staff-2027": wrong}
    response = writer.post(
        page(with_days, "budget"), {**sent, "own_time-staff-2028": "10"}
    )
    assert response.context["sheet"].budget.errors["own_time-staff-2027"]
    assert BudgetLine.objects.get().amount == 4_000


def test_hours_are_asked_of_staff_only_and_what_stands_elsewhere_can_go(
    writer, with_days
):
    address = page(with_days, "budget")
    writer.post(address, {"own_time-material-rate": "9", "own_time-material-2027": "9"})
    assert not with_days.project.budget_lines.exists()

    def rows_of_time():
        budget = writer.get(address).context["sheet"].budget
        table = next(t for t in budget.tables() if t["is_time"])
        return [row["title"] for row in table["rows"]]

    assert rows_of_time() == ["Personal"]
    line = {"payer": "own_time", "cost_type": "material", "year": 2027}
    with_days.project.budget_lines.create(hours=9, rate=9, amount=81, **line)
    assert rows_of_time() == ["Personal", "Material"]
    writer.post(address, {"own_time-material-rate": "", "own_time-material-2027": ""})
    assert rows_of_time() == ["Personal"]


def test_a_year_without_amounts_is_remarked_upon_and_is_no_mistake(writer, with_days):
    address, words = page(with_days, "budget"), "Inga belopp är skrivna för 2028."
    writer.post(address, {"fund-staff-2027": "500 000"})
    response = writer.get(address)
    assert words in response.context["sheet"].budget.lines.warnings()
    assert response.context["missing"] == []
    progress = writer.get(tasks(with_days)).context["progress"]
    task = next(task for task in progress.tasks if task.section.key == "budget")
    assert (task.is_done, task.reason) == (True, words)
    assert (task.tone, task.status) == ("wait", "Se över")
    writer.post(address, {"fund-staff-2028": "500 000"})
    assert words not in writer.get(address).content.decode()
