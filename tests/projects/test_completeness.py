from datetime import date
from decimal import Decimal

import pytest

from projects import completeness
from projects.models import BudgetLine, Edge, Indicator, Node, Party, Risk
from projects.questions import SECTIONS
from tests import factories


@pytest.fixture
def writer():
    return factories.make_user()


@pytest.fixture
def project(writer):
    fund = factories.make_fund()
    return factories.make_draft(factories.make_call(fund), writer).project


@pytest.fixture
def whole(project, writer):
    factories.complete_plan(project, by=writer)
    return project


def test_a_new_plan_lacks_something_everywhere(project):
    missing = completeness.missing(project)
    sections = {section.key for section in SECTIONS}
    assert missing.keys() == sections | {completeness.ENDORSEMENTS}
    assert all(missing[key] for key in sections)
    assert completeness.begun(project) == {"parties"}


def test_a_whole_plan_lacks_nothing(whole):
    assert not any(completeness.missing(whole).values())
    assert completeness.begun(whole) == {section.key for section in SECTIONS}


def test_reading_needs_few_queries(whole, django_assert_num_queries):
    facts = completeness.Facts(whole)
    with django_assert_num_queries(5):
        completeness.missing(whole, facts)
        completeness.begun(whole, facts)


@pytest.mark.parametrize(
    ("section", "spoil"),
    [
        ("endorsements", lambda: factories.decline(Party.objects.first())),
        ("plan", lambda: Risk.objects.first().delete()),
        ("chain", lambda: Edge.objects.first().delete()),
        ("chain", lambda: Edge.objects.update(assumption=" ")),
        ("chain", lambda: Indicator.objects.filter(node__kind="outcome").delete()),
        ("chain", lambda: Node.objects.filter(kind="value").delete()),
        ("budget", lambda: BudgetLine.objects.update(payer="own_cash")),
        ("budget", lambda: BudgetLine.objects.all().delete()),
    ],
)
def test_each_thing_that_is_missing_is_said_in_its_section(whole, section, spoil):
    spoil()
    missing = completeness.missing(whole)
    assert [key for key, rows in missing.items() if rows] == [section]


def test_money_outside_the_years_of_the_plan_is_said(whole):
    line = BudgetLine.objects.first()
    BudgetLine.objects.create(
        project=whole, payer="fund", cost_type="travel", year=2090, amount=5
    )
    assert "2090" in completeness.missing(whole)["budget"][0]
    assert line.year in completeness.requested_by_year(whole)


def test_the_share_of_evaluation_and_the_cost_per_person(whole):
    years = len(whole.years())
    BudgetLine.objects.create(
        project=whole,
        payer="own_cash",
        cost_type="evaluation",
        year=whole.starts_on.year,
        amount=Decimal(250_000),
    )
    assert completeness.evaluation_share(whole) == Decimal("20.0")
    assert completeness.cost_per_person(whole) == round(1_250_000 / (24 * years))


def test_without_figures_there_is_no_share_and_no_cost_per_person(project):
    project.starts_on, project.ends_on = date(2027, 1, 1), date(2027, 12, 31)
    assert completeness.evaluation_share(project) is None
    assert completeness.cost_per_person(project) is None
