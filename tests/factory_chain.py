"""An evidence chain for the tests: one unbroken way, with two indicators."""

from core import clock
from projects.models import Baseline, Edge, Indicator, Node, Project, Target


def add_chain(project: Project) -> dict[str, Node]:
    """One unbroken way through the six links, indicators on output and outcome."""
    nodes = {
        kind: Node.objects.create(
            project=project, kind=kind, text=f"Nod {kind}", position=number
        )
        for number, kind in enumerate(Node.ORDER)
    }
    for number, (source, target) in enumerate(
        zip(Node.ORDER, Node.ORDER[1:], strict=False)
    ):
        Edge.objects.create(
            project=project,
            source=nodes[source],
            target=nodes[target],
            assumption="Den ena leder till den andra",
            position=number,
        )
    for kind, name, unit in (
        ("output", "Kartlagda barn", "antal"),
        ("outcome", "Dygn på HVB", "dygn"),
    ):
        indicator = Indicator.objects.create(
            node=nodes[kind],
            name=name,
            unit=unit,
            direction="down",
            source="Socialregistret",
            responsible="Projektledaren",
        )
        Baseline.objects.create(indicator=indicator, value=31, comparison_value=31)
        due_on = project.ends_on or clock.today()
        Target.objects.create(indicator=indicator, value=20, due_on=due_on)
    return nodes
