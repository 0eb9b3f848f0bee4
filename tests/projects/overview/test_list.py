"""The list of projects, and what the pages ask of the database."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from core import clock
from fund.ledger import actions as ledger
from projects.models import (
    Baseline,
    Edge,
    Indicator,
    Measurement,
    Milestone,
    Node,
    Project,
    Target,
)
from tests import factories
from tests.counting import MOST, number_of

State = Project.State


def page(name, project, *args):
    return reverse(f"projects:{name}", args=[project.pk, *args])


def queries_of(client, url) -> int:
    """How many questions a page asks, beside the savepoint that a test adds."""
    client.get(url)  # content types and the like are read once for all
    with CaptureQueriesContext(connection) as seen:
        assert client.get(url).status_code == 200
    return number_of(seen)


class TestList:
    def test_it_shows_money_and_what_is_next(
        self, client, leader, project, grant, coordinator
    ):
        Milestone.objects.create(
            project=project, title="Första barnet", due_on=clock.today()
        )
        ledger.book_actual(
            grant,
            Decimal(125_000),
            board=project.lead_board,
            on=clock.today(),
            reference="V1",
            by=coordinator,
        )
        client.force_login(coordinator)
        [line] = client.get(reverse("projects:list")).context["lines"]
        assert (line.granted, line.used, line.due_title) == (
            1_000_000,
            125_000,
            "Första barnet",
        )

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("", 2),
            ("?state=running", 1),
            ("?state=ended", 1),
            ("?state=stopped", 1),
            ("?type=innovation", 1),
            ("?text=SKOLFAM", 1),
            ("?text=finns+inte", 0),
            ("?state=nonsense", 2),
            ("?after=nonsense", 2),
            ("?board=99999999", 2),
        ],
    )
    def test_each_filter_is_an_address(
        self, client, fund, leader, coordinator, query, found
    ):
        first, second = (factories.make_project(fund, leader) for _ in range(2))
        Project.objects.filter(pk=first.pk).update(title="Skolfam", type="innovation")
        Project.objects.filter(pk=second.pk).update(state=State.STOPPED)
        client.force_login(coordinator)
        response = client.get(reverse("projects:list") + query)
        assert len(response.context["lines"]) == found

    def test_the_next_page_goes_on_where_the_first_ended(
        self, client, fund, leader, coordinator
    ):
        made = {factories.make_project(fund, leader).pk for _ in range(53)}
        client.force_login(coordinator)
        first = client.get(reverse("projects:list"))
        second = client.get(reverse("projects:list") + first.context["next_url"])
        pages = [
            [line.project.pk for line in one.context["lines"]]
            for one in (first, second)
        ]
        assert [len(one) for one in pages] == [50, 3]
        assert set(pages[0]) | set(pages[1]) == made

    def test_a_mark_tells_nothing_of_what_one_does_not_see(
        self, client, fund, leader, coordinator
    ):
        """Else a draft's title could be found by asking what comes after it."""
        own, hidden = (factories.make_project(fund, leader) for _ in range(2))
        Project.objects.filter(pk=own.pk).update(title="A")
        Project.objects.filter(pk=hidden.pk).update(title="B", state=State.PROPOSED)
        client.force_login(coordinator)
        address = reverse("projects:list")
        assert [line.project for line in client.get(address).context["lines"]] == [own]
        told = client.get(address, {"after": hidden.pk}).context["lines"]
        assert [line.project for line in told] == [own]

    def test_fifty_rows_cost_what_one_does(self, client, fund, leader, coordinator):
        factories.make_project(fund, leader)
        client.force_login(coordinator)
        one = queries_of(client, reverse("projects:list"))
        for _number in range(49):
            factories.make_project(fund, leader)
        assert queries_of(client, reverse("projects:list")) == one
        assert one <= 12


class TestQueries:
    """As many questions to the database with a large chain as with a small one."""

    @pytest.fixture
    def large(self, project, leader, owner):
        """60 nodes, 120 arrows, 80 indicators with two measurements each."""
        nodes = Node.objects.bulk_create(
            Node(project=project, kind=Node.ORDER[n % 6], text=f"Del {n}", position=n)
            for n in range(54)
        )
        by_kind = {
            kind: [node for node in nodes if node.kind == kind] for kind in Node.ORDER
        }
        pairs = [
            (source, target)
            for first, second in zip(Node.ORDER, Node.ORDER[1:], strict=False)
            for source in by_kind[first][:5]
            for target in by_kind[second][:5]
        ]
        Edge.objects.bulk_create(
            Edge(project=project, source=a, target=b, assumption="Därför", position=n)
            for n, (a, b) in enumerate(pairs[:115])
        )
        indicators = Indicator.objects.bulk_create(
            Indicator(node=by_kind["outcome"][n % 9], name=f"Mått {n}", unit="st")
            for n in range(78)
        )
        Baseline.objects.bulk_create(
            Baseline(indicator=one, value=10, comparison_value=10) for one in indicators
        )
        Target.objects.bulk_create(
            Target(indicator=one, value=20) for one in indicators
        )
        Measurement.objects.bulk_create(
            Measurement(
                indicator=one,
                measured_on=clock.today() - timedelta(days=days),
                value=15,
                source="Egen",
                entered_by=leader,
                state="approved",
                approved_by=owner,
                approved_at=clock.now(),
            )
            for one in indicators
            for days in (0, 90)
        )

    @pytest.mark.parametrize(
        "name", ["detail", "chain", "plan", "money", "gate", "pulse", "history", "team"]
    )
    def test_the_same_for_a_large_chain(
        self, client, project, leader, grant, name, request
    ):
        client.force_login(leader)
        small = queries_of(client, page(name, project))
        request.getfixturevalue("large")
        large = queries_of(client, page(name, project))
        assert (small, large) == (small, small)
        assert small <= MOST
