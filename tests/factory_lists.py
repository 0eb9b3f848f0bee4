"""The lists of a plan that is written in full: needs, milestones, staff, risks."""

from decimal import Decimal

from projects.models import Benefit, Milestone, NeedFigure, Project, Risk, StaffRole


def add_lists(project: Project) -> None:
    for name in ("Skolresultat", "Placeringar"):
        NeedFigure.objects.create(
            project=project, name=name, value="55 %", year=2025, source="Egen statistik"
        )
    Milestone.objects.create(
        project=project,
        title="Första barnet",
        due_on=project.starts_on,
        is_decision=True,
    )
    StaffRole.objects.create(
        project=project,
        role="Psykolog",
        percent=100,
        lent_from="Socialnämnden",
        cost=Decimal(500_000),
    )
    for text in ("Ingen söker", "Chefen slutar", "Data saknas"):
        Risk.objects.create(
            project=project, text=text, probability=2, consequence=2, measure="Följs"
        )
    Benefit.objects.create(
        project=project,
        actor="Socialnämnden",
        how="Färre dygn på HVB",
        from_year=project.ends_on.year,
        quantity=100,
        unit="dygn",
        unit_cost=5200,
        source="Egen kalkyl",
        cashable_percent=70,
    )
