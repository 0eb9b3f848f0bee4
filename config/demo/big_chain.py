"""One project whose chain is as large as chains get: 60 nodes, 120 arrows, 80 indicators."""

from datetime import date, timedelta
from decimal import Decimal

from accounts.models import User
from core import clock
from fund.models import Fund
from projects.models import (
    Baseline,
    Edge,
    Indicator,
    Measurement,
    Node,
    Project,
    Target,
)
from projects.people.actions import add_member

PER_LINK = 10  # of the six links
ARROWS = 120
INDICATORS = 80
TITLE = "En kedja med allt"


def add(fund: Fund, *, leader: User, owner: User) -> Project:
    """An ongoing project with the chain; leader and owner hold their roles."""
    year = clock.today().year
    project = Project.objects.create(
        fund=fund,
        title=TITLE,
        short_name="Allt",
        summary="En beviskedja så stor som de blir.",
        type=Project.Type.DEVELOPMENT,
        code="SKSTOR",
        lead_board=fund.municipality.boards.order_by("pk")[1],
        leader=leader,
        owner=owner,
        starts_on=date(year - 3, 1, 1),
        ends_on=date(year + 1, 12, 31),
        state=Project.State.ONGOING,
        created_by=leader,
    )
    add_member(project, leader, role="leader", by=leader)
    add_member(project, owner, role="owner", by=owner)
    nodes = Node.objects.bulk_create(
        Node(
            project=project,
            kind=kind,
            text=f"Led {link}, del {number}",
            position=link * PER_LINK + number,
        )
        for link, kind in enumerate(Node.ORDER)
        for number in range(PER_LINK)
    )
    _draw(project, nodes)
    _measure(nodes, leader, owner)
    return project


def _draw(project: Project, nodes: list[Node]) -> None:
    pairs = [
        (link * PER_LINK + number, (link + 1) * PER_LINK + (number + step) % PER_LINK)
        for step in range(3)
        for link in range(len(Node.ORDER) - 1)
        for number in range(PER_LINK)
    ]
    Edge.objects.bulk_create(
        Edge(
            project=project,
            source=nodes[source],
            target=nodes[target],
            assumption=f"Antagande {position}: det ena leder till det andra",
            evidence_level=position % 4,
            position=position,
        )
        for position, (source, target) in enumerate(pairs[:ARROWS], 1)
    )


def _measure(nodes: list[Node], leader: User, owner: User) -> None:
    """Two figures of each indicator, approved."""
    middle = nodes[PER_LINK : PER_LINK * 5]
    indicators = Indicator.objects.bulk_create(
        Indicator(
            node=middle[number % len(middle)],
            name=f"Mått {number}",
            unit="dygn",
            source="Egen statistik",
        )
        for number in range(INDICATORS)
    )
    Baseline.objects.bulk_create(
        Baseline(indicator=row, value=Decimal(31), persons=40) for row in indicators
    )
    Target.objects.bulk_create(
        Target(indicator=row, value=Decimal(20)) for row in indicators
    )
    day = clock.today() - timedelta(days=400)
    Measurement.objects.bulk_create(
        Measurement(
            indicator=row,
            measured_on=day + timedelta(days=365 * number),
            value=Decimal(28 - 4 * number),
            persons=40,
            source="Egen statistik",
            state=Measurement.State.APPROVED,
            entered_by=leader,
            approved_at=clock.now(),
            approved_by=owner,
        )
        for row in indicators
        for number in range(2)
    )
