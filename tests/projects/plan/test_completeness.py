from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from accounts.models import Organisation
from projects.budget.lines import Lines
from projects.models import (
    Answer,
    Baseline,
    Benefit,
    BudgetLine,
    Document,
    Edge,
    Indicator,
    Milestone,
    Node,
    Party,
    Project,
    Risk,
    StaffRole,
    Target,
)
from projects.plan import answers, completeness
from projects.plan.facts import Facts
from projects.plan.sections import SECTIONS
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
    facts = Facts(whole)
    with django_assert_num_queries(15):
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
        ("chain", lambda: Baseline.objects.first().delete()),
        ("chain", lambda: Target.objects.first().delete()),
        ("chain", lambda: Target.objects.update(due_on=None)),
        ("chain", lambda: Indicator.objects.update(source="")),
        ("chain", lambda: Indicator.objects.update(responsible=" ")),
        ("plan", lambda: StaffRole.objects.update(cost=None)),
        ("plan", lambda: Milestone.objects.update(is_decision=False)),
        ("benefits", lambda: Benefit.objects.all().delete()),
        ("strategy", lambda: Answer.objects.filter(question="agenda_2030").delete()),
        ("budget", lambda: BudgetLine.objects.update(payer="own_cash")),
        ("budget", lambda: BudgetLine.objects.all().delete()),
    ],
)
def test_each_thing_that_is_missing_is_said_in_its_section(whole, section, spoil):
    spoil()
    missing = completeness.missing(whole)
    assert [key for key, rows in missing.items() if rows] == [section]


def test_what_an_indicator_lacks_is_said_by_its_name(whole):
    Target.objects.filter(indicator__name="Dygn på HVB").delete()
    Indicator.objects.filter(name="Dygn på HVB").update(source="")
    assert completeness.missing(whole)["chain"] == [
        "Indikatorn ”Dygn på HVB” saknar: ett mål, en källa."
    ]


def test_only_those_who_test_a_method_have_to_count_the_benefit(whole):
    uncounted = {"quantity": None, "unit": "", "unit_cost": None, "source": ""}
    Benefit.objects.update(cashable_percent=None, **uncounted)
    assert completeness.missing(whole)["benefits"] == [
        "Räkna mängd och kostnad per enhet för: Socialnämnden."
    ]
    whole.type = Project.Type.INNOVATION
    assert completeness.missing(whole)["benefits"] == []


def test_the_three_values_are_asked_of_every_type(whole):
    Answer.objects.filter(question="saving_likely").delete()
    for kind in Project.Type:
        whole.type = kind
        assert len(completeness.missing(whole)["benefits"]) == 1


def test_working_time_is_hours_at_a_rate(whole):
    line = {"project": whole, "payer": "own_time", "cost_type": "staff", "year": 2027}
    BudgetLine.objects.create(amount=40_000, **line)
    assert completeness.missing(whole)["budget"] == [
        "Skriv timmar och kronor per timme för arbetstiden."
    ]
    BudgetLine.objects.filter(payer="own_time").update(hours=100, rate=400)
    assert completeness.missing(whole)["budget"] == []
    with pytest.raises(IntegrityError), transaction.atomic():
        BudgetLine.objects.filter(payer="own_time").update(hours=99)


class TestAssociations:
    """Whoever is no authority shows who they are."""

    PAPERS = (Document.Kind.STATUTES, Document.Kind.ACCOUNTS, Document.Kind.SIGNATORY)

    @pytest.fixture
    def joined(self, whole):
        Answer.objects.filter(question="democratic_values").delete()
        Party.objects.create(
            project=whole, name="Läxhjälpen", kind="association", role="Läxor"
        )
        return whole

    def attach(self, project, *kinds):
        for kind in kinds:
            Document.objects.create(
                project=project,
                kind=kind,
                title="Papper",
                file="x.pdf",
                size=1,
                uploaded_by=project.created_by,
            )

    def test_one_that_takes_part_shows_its_papers_and_confirms(self, joined):
        assert completeness.missing(joined)["formal"] == [
            (
                "Bifoga för varje förening: Stadgar, Årsbokslut, "
                "Styrelseprotokoll som visar vem som får skriva under för föreningen."
            ),
            "Bekräfta att föreningarna bygger på demokratiska värderingar.",
        ]
        self.attach(joined, *self.PAPERS)
        Answer.objects.create(
            project=joined,
            question="democratic_values",
            text="yes",
            changed_by=joined.created_by,
        )
        assert completeness.missing(joined)["formal"] == []

    def test_two_show_two_of_each(self, joined):
        Party.objects.create(
            project=joined, name="Rådet", kind="association", role="Råd"
        )
        self.attach(joined, *self.PAPERS, Document.Kind.STATUTES)
        assert "Stadgar" not in completeness.missing(joined)["formal"][0]
        assert "Årsbokslut" in completeness.missing(joined)["formal"][0]

    def test_one_that_leads_does_too(self, whole):
        Answer.objects.filter(question="democratic_values").delete()
        whole.lead_organisation = Organisation(name="Läxhjälpen", kind="association")
        assert len(completeness.missing(whole)["formal"]) == 2


def counted(project):
    """The budget, with how many the plan says that it reaches each year."""
    return Lines(project, answers.read_all(project)["reached_per_year"])


def test_money_outside_the_years_of_the_plan_is_said(whole):
    line = BudgetLine.objects.first()
    BudgetLine.objects.create(
        project=whole, payer="fund", cost_type="travel", year=2090, amount=5
    )
    assert "2090" in completeness.missing(whole)["budget"][0]
    assert Lines(whole).sum(["fund"], [line.cost_type], [line.year]) > 0


def test_the_share_of_evaluation_and_the_cost_per_person(whole):
    years = len(whole.years())
    BudgetLine.objects.create(
        project=whole,
        payer="own_cash",
        cost_type="evaluation",
        year=whole.starts_on.year,
        amount=Decimal(250_000),
    )
    assert counted(whole).totals()["evaluation_share"] == Decimal("0.2")
    assert counted(whole).cost_per_person() == round(1_250_000 / (24 * years))


def test_without_figures_there_is_no_share_and_no_cost_per_person(project):
    project.starts_on, project.ends_on = date(2027, 1, 1), date(2027, 12, 31)
    assert counted(project).totals()["evaluation_share"] is None
    assert counted(project).cost_per_person() is None
