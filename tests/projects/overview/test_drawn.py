"""The kept drawing of a chain: never an old one, never one that is for somebody else."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from core import clock
from projects.measuring import suppression
from projects.models import (
    Baseline,
    ChainVersion,
    Edge,
    Indicator,
    Measurement,
    Node,
    Project,
    Target,
)
from projects.overview import drawn
from tests import everybody

TOKENS = re.compile(r'csrfmiddlewaretoken" value="\w+"|value="\w{64}"')


@pytest.fixture
def chain(project, measured, owner):
    """A chain with one figure that is approved and one that waits."""
    yesterday = clock.today() - timedelta(days=1)
    measured(24, on=yesterday, approved_by=owner, persons=8)
    measured(22, persons=8)
    return project


@pytest.fixture
def page(chain, leader):
    """The page as the leader reads it, and as it would be drawn anew."""
    client = Client()
    client.force_login(leader)

    def read(*, anew: bool = False) -> str:
        if anew:
            cache.clear()
        return text(client, chain)

    return read


def text(client: Client, project: Project) -> str:
    response = client.get(reverse("projects:detail", args=[project.pk]))
    assert response.status_code == 200
    return TOKENS.sub("", response.text)


def of_project(model, project):
    return model.objects.filter(**{drawn.READ[model]: project})


def arrows(project):
    return of_project(Edge, project).order_by("position")


def _limit(fund, smallest_group):
    """Rules of today with another limit."""
    rules = fund.rule_set_at(clock.today())
    rules.pk, rules.version, rules.smallest_group = None, 99, smallest_group
    rules.save(force_insert=True)


# What can change, behind the back of every action.
CHANGES = {
    "a box": lambda p: of_project(Node, p).filter(kind="input").update(text="Annat"),
    "its place": lambda p: (
        of_project(Node, p).filter(kind="input").update(kind="value")
    ),
    "a new box": lambda p: Node.objects.create(project=p, kind="input", text="Ny"),
    "a box less": lambda p: of_project(Node, p).filter(kind="value").delete(),
    "an assumption": lambda p: arrows(p).update(assumption="Ett annat"),
    "a gap": lambda p: arrows(p).update(assumption=""),
    "a level": lambda p: arrows(p).update(evidence_level=3),
    "a status": lambda p: arrows(p).update(status="contradicted"),
    "why": lambda p: arrows(p).update(rationale="Så sade alla"),
    "where to": lambda p: Edge.objects.filter(pk=arrows(p)[0].pk).update(
        target=of_project(Node, p).get(kind="impact")
    ),
    "an arrow less": lambda p: arrows(p)[0].delete(),
    "an indicator": lambda p: of_project(Indicator, p).update(name="Nätter"),
    "its unit": lambda p: of_project(Indicator, p).update(unit="barn"),
    "its direction": lambda p: of_project(Indicator, p).update(direction="up"),
    "its decimals": lambda p: of_project(Indicator, p).update(decimals=2),
    "a baseline": lambda p: of_project(Baseline, p).update(value=30),
    "the comparison": lambda p: of_project(Baseline, p).update(comparison_value=29),
    "a baseline less": lambda p: of_project(Baseline, p).delete(),
    "a target": lambda p: of_project(Target, p).update(value=1),
    "a target less": lambda p: of_project(Target, p).delete(),
    "a figure": lambda p: of_project(Measurement, p).update(value=25),
    "a small group": lambda p: of_project(Measurement, p).update(persons=2),
    "sent back": lambda p: (
        of_project(Measurement, p).filter(state="entered").update(state="returned")
    ),
    "a figure less": lambda p: of_project(Measurement, p).delete(),
    "the project's state": lambda p: everybody.put(p, "archived"),
    "the project's days": lambda p: Project.objects.filter(pk=p.pk).update(
        starts_on=clock.today() - timedelta(days=9)
    ),
    "a version": lambda p: ChainVersion.objects.create(
        project=p, number=7, content={}, reason="Ny", frozen_by=p.leader
    ),
    "the fund's limit": lambda p: _limit(p.fund, 9),
}


class TestNeverOld:
    @pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
    def test_what_changes_is_shown_at_once(self, page, chain, change):
        before = page(anew=True)
        assert page() == before
        change(chain)
        after = page()
        assert after == page(anew=True)
        assert after != before or change is CHANGES["the project's days"]

    def test_nothing_else_is_read_for_it(self, chain):
        with CaptureQueriesContext(connection) as asked:
            drawn._drawn(chain.pk, 5, may_revise=True, may_measure=True)
        read = set(
            re.findall(r'(?:FROM|JOIN) "([a-z_]+)"', " ".join(q["sql"] for q in asked))
        )
        known = {model._meta.db_table for model in drawn.READ}
        assert read - known == {"projects_project", "projects_chainversion"}

    def test_it_speaks_the_language_of_each(self, page, leader):
        swedish = page(anew=True)
        for language, told in (("en", "The evidence chain"), ("sv", "Beviskedjan")):
            type(leader).objects.filter(pk=leader.pk).update(language=language)
            assert told in page()
        assert page() == swedish

    def test_the_second_reader_asks_less(self, page, chain):
        cache.clear()
        with CaptureQueriesContext(connection) as first:
            page()
        with CaptureQueriesContext(connection) as second:
            page()
        assert len(second) <= len(first) - 5


class TestNobodyElses:
    @pytest.mark.parametrize("state", ["starting", "ongoing", "reported", "archived"])
    def test_each_role_reads_what_is_drawn_for_it(self, chain, state):
        people = everybody.around(chain)
        everybody.in_conflict(chain, people["assessor"])
        everybody.put(chain, state)
        clients = {}
        for role, person in people.items():
            clients[role] = Client()
            clients[role].force_login(person)
        address = reverse("projects:detail", args=[chain.pk])
        readers = [c for c in clients.values() if c.get(address).status_code == 200]
        assert len(readers) > 6
        alone = []
        for client in readers:
            cache.clear()
            alone.append(text(client, chain))
        cache.clear()
        for _twice in range(2):
            assert [text(client, chain) for client in readers] == alone
        for client in reversed(readers):
            assert text(client, chain) == alone[readers.index(client)]

    def test_two_drawings_for_two_rights(self, chain):
        limit = suppression.smallest_group(chain.fund)
        pieces = {
            drawn.of(chain, may_revise=revise, may_measure=measure).piece
            for revise in (True, False)
            for measure in (True, False)
            for _again in range(2)
        }
        assert len(pieces) == 4
        assert limit == drawn.of(chain, may_revise=True, may_measure=True).limit
