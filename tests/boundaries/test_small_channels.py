"""No channel shows what another hides (evidence 11, proof b).

One share of an outcome, entered, sent back or approved, is looked for wherever it could
be: in every page of the project, the start cards, the report's pages, snapshot and PDF, and
the versions of the chain. Where nothing has to be hidden, it is found.
"""

import io
import json
import re
from datetime import timedelta
from decimal import Decimal

import pypdf
import pytest
from django.http import QueryDict
from django.urls import reverse

from core import clock
from evaluation.reports import building
from fund.models import Appointment
from projects.chain import forms as chain_forms
from projects.chain.actions import freeze_chain
from projects.measuring import actions as measuring
from projects.models import Baseline, Indicator, Measurement, Node, Pulse, Target
from tests import factories
from tests.evaluation.skolfam import make_report

SAID = "Ordet bredvid"
# Three figures of an outcome: 21, 20 and 22 of 24 leave few; 14, 13 and 11 do not.
FEW, MANY = (21, 20, 22), (14, 13, 11)
BASE = 24


def percent(part: int) -> Decimal:
    return round(Decimal(100) * part / BASE, 1)


def needles(parts) -> list[str]:
    """The ways to write the figures, in Swedish and as data."""
    shares = [str(percent(part)) for part in parts]
    comma = [share.replace(".", ",") for share in shares]
    return [*shares, *comma, *(f"{part} av {BASE}" for part in parts)]


@pytest.fixture
def people():
    fund = factories.make_fund()
    leader, owner = factories.make_user("Leda Ledare"), factories.make_user("Äga Ägare")
    project = factories.make_project(fund, leader, owner=owner)
    coordinator = factories.make_role(fund, Appointment.Role.COORDINATOR)
    return project, leader, owner, coordinator


def add_indicator(project, parts) -> Indicator:
    """An outcome's share with its baseline, and the same of a comparison group."""
    node = Node.objects.get(project=project, kind="outcome")
    Indicator.objects.filter(node=node).delete()  # the card shows the first one
    one = Indicator.objects.create(
        node=node,
        name="I tid",
        unit="%",
        decimals=1,
        direction="up",
        source="Registret",
    )
    Baseline.objects.create(
        indicator=one,
        value=percent(parts[2]),
        persons=BASE,
        measured_on=clock.today() - timedelta(days=150),
    )
    Target.objects.create(indicator=one, value=99)
    return one


def add_figure(one, part, *, days, leader, owner=None, group="project") -> Measurement:
    row = Measurement(
        indicator=one,
        measured_on=clock.today() - timedelta(days=days),
        group=group,
        value=percent(part),
        numerator=part,
        denominator=BASE,
        source="Registret",
        comment=SAID,
    )
    measuring.enter_measurement(row, by=leader)
    if owner:
        measuring.approve_measurement(row, by=owner)
    return row


def everywhere(client, people, one, parts) -> dict[str, str]:
    """Channel → what it says."""
    project, leader, owner, coordinator = people
    for days, part in ((60, parts[1]), (30, parts[0])):
        for group in ("project", "comparison"):
            add_figure(one, part, days=days, leader=leader, owner=owner, group=group)
    waits = add_figure(one, parts[0], days=2, leader=leader)
    back = add_figure(one, parts[1], days=1, leader=leader)
    measuring.send_back_measurement(back, note="Se efter", by=owner)
    version = freeze_chain(project, reason="Prov", by=leader)
    report = make_report(
        project,
        by=coordinator,
        period_start=clock.today() - timedelta(days=190),
        period_end=clock.today(),
    )
    building.build(report.pk)
    report.refresh_from_db()
    with report.paper.file.open("rb") as file:
        pages = pypdf.PdfReader(io.BytesIO(file.read())).pages
        paper = " ".join(page.extract_text() for page in pages)
    found = {
        "report.pdf": paper,
        "snapshot": json.dumps(report.snapshot, ensure_ascii=False),
        "version": json.dumps(version.content, ensure_ascii=False),
    }
    of_project = [
        *("detail", "plan", "pulse", "chain", "chain_print", "chain_picture"),
        *("money", "history", "gate", "team"),
    ]
    addresses = [
        *(reverse(f"projects:{name}", args=[project.pk]) for name in of_project),
        reverse("projects:indicator", args=[project.pk, one.pk]),
        reverse("projects:measure", args=[project.pk, one.pk]),
        reverse("projects:starting_point", args=[project.pk, one.pk]),
        reverse("projects:correct", args=[project.pk, back.pk]),
        reverse("projects:approve", args=[project.pk, waits.pk]),
        reverse("projects:chain_version", args=[project.pk, version.number]),
        reverse("projects:chain", args=[project.pk]) + f"?part=indicator&pk={one.pk}",
        report.get_absolute_url(),
        reverse("projects:list"),
        "/",
    ]
    for name, person in (("leader", leader), ("owner", owner), ("office", coordinator)):
        client.force_login(person)
        for address in addresses:
            answer = client.get(address)
            if answer.status_code == 200:
                found[f"{name} {address}"] = PLACES.sub("", answer.text)
    return found


# Where a thing is drawn, and a random token, can look like any number.
PLACES = re.compile(
    r'<input type="hidden"[^>]*>'
    r'| (?:d|points|x|y|x1|x2|y1|y2|cx|cy|r|dx|dy|transform|viewBox)="[^"]*"'
)


def told(found: dict[str, str], words) -> dict[str, list[str]]:
    return {
        channel: hits
        for channel, text in found.items()
        if (
            hits := [
                word for word in words if re.search(rf"(?<!\d){word}0*(?!\d)", text)
            ]
        )
    }


def test_no_channel_shows_what_another_hides(client, people):
    project = people[0]
    found = everywhere(client, people, add_indicator(project, FEW), FEW)
    assert told(found, [*needles(FEW), SAID]) == {}


def test_what_needs_no_hiding_is_found(client, people):
    """Otherwise the test above would say nothing."""
    project = people[0]
    one = add_indicator(project, MANY)
    found = everywhere(client, people, one, MANY)
    telling = told(found, needles(MANY))
    channels = {channel.partition(f"/projects/{project.pk}")[2] for channel in telling}
    assert {"report.pdf", "snapshot", "version"} <= set(telling)
    assert {"/", f"/indicators/{one.pk}/", "/pulse/"} <= channels
    assert any("/approve/" in channel for channel in channels)
    assert any("/correct/" in channel for channel in channels)
    assert any(channel.endswith(" /") for channel in told(found, ["I tid"]))
    assert any("/approve/" in channel for channel in told(found, [SAID]))


def test_whoever_says_that_it_is_about_nobodys_life_shows_it(client, people):
    project = people[0]
    one = add_indicator(project, FEW)
    one.touches_life = False
    one.save()
    assert "version" in told(everywhere(client, people, one, FEW), needles(FEW))


class TestForm:
    """Where a plan is written, the form of an indicator."""

    def form(self, one, **changed):
        rows = {
            name: getattr(one, name)
            for name in ("name", "unit", "direction", "definition", "source")
        }
        sent = QueryDict(mutable=True)
        sent.update(
            {"node": one.node_id, "baseline_kind": "before", "target": "99", **rows}
        )
        sent.update(changed)
        one = Indicator.objects.select_related("baseline", "target").get(pk=one.pk)
        return chain_forms.IndicatorForm(
            sent if changed else None, instance=one, project=one.node.project
        )

    def test_the_form_of_a_plan_shows_it_no_more(self, people):
        form = self.form(add_indicator(people[0], FEW))
        assert form.initial["baseline"] is None
        assert str(percent(FEW[2])) not in form.as_p()

    def test_what_is_not_shown_is_kept(self, people):
        one = add_indicator(people[0], FEW)
        form = self.form(one, name="Nytt namn")
        assert form.is_valid(), form.errors
        form.keep()
        kept = Baseline.objects.select_related("indicator").get(indicator=one)
        assert (kept.value, kept.indicator.name) == (percent(FEW[2]), "Nytt namn")

    def test_another_is_written_over_it(self, people):
        one = add_indicator(people[0], FEW)
        form = self.form(one, baseline="50")
        assert form.is_valid(), form.errors
        form.keep()
        assert Baseline.objects.get(indicator=one).value == 50

    @pytest.mark.parametrize(
        ("sent", "kept"), [("", None), ("True", True), ("False", False)]
    )
    def test_the_flag_is_chosen(self, people, sent, kept):
        one = add_indicator(people[0], MANY)
        form = self.form(one, touches_life=sent, baseline="50")
        assert form.is_valid(), form.errors
        form.keep()
        one.refresh_from_db()
        assert one.touches_life is kept
        last = one.events.order_by("pgh_id").last()
        assert last.touches_life is kept
        frozen = freeze_chain(people[0], reason="Prov", by=people[1]).content
        row = next(row for row in frozen["indicators"] if row["id"] == one.pk)
        assert row.get("touches_life") is kept
        assert ("touches_life" in row) == (kept is not None)


def months(project, leader, counts) -> None:
    first = clock.today().replace(day=1)
    for count in reversed(counts):
        first = (first - timedelta(days=1)).replace(day=1)
        Pulse.objects.create(
            project=project,
            month=first,
            status="as_planned",
            reached=count,
            lesson="Något",
            told_by=leader,
        )


def test_the_pulse_shows_no_month_that_the_plan_hides(client, people):
    """3 and 81 with their sum: 81 must not stand on the pulse's own page."""
    project, leader, _owner, _coordinator = people
    months(project, leader, [3, 81])
    client.force_login(leader)
    plan = client.get(reverse("projects:plan", args=[project.pk]))
    assert [count for _pulse, count, _hid in plan.context["pulses"]["rows"]] == [
        None
    ] * 2
    assert plan.context["pulses"]["sum"] == 84
    page = client.get(reverse("projects:pulse", args=[project.pk]))
    assert page.context["reached_hint"] == ""
    assert not re.search(r"(?<!\d)81(?!\d)", page.text)


def test_a_report_of_some_months_hides_the_same_ones(people):
    """3, 81, 60: the plan hides 3 and 60. A report of the first two must not add them."""
    project, leader, *_others = people
    months(project, leader, [3, 81, 60])
    last = project.pulses.order_by("-month").first()
    report = make_report(
        project,
        by=leader,
        period_start=clock.today() - timedelta(days=190),
        period_end=last.month - timedelta(days=1),
    )
    building.build(report.pk)
    report.refresh_from_db()
    pulses = report.snapshot["pulses"]
    assert [month["reached"] for month in pulses["months"]] == [None, 81]
    assert pulses["reached"] is None
