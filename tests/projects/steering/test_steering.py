"""The gates, the chain, the plan and the money of a running project."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from core import clock
from fund.ledger import actions as ledger
from fund.models import Forecast
from projects.chain import actions as chain
from projects.models import (
    ChainVersion,
    Edge,
    Gate,
    Indicator,
    Milestone,
    Party,
    Project,
)
from tests import factories

State = Project.State


def page(name, project, *args):
    return reverse(f"projects:{name}", args=[project.pk, *args])


def part(project, kind, pk=""):
    """Where one part of the chain is changed."""
    return f"{page('chain', project)}?part={kind}&pk={pk}"


class TestGate:
    @pytest.fixture
    def starting(self, project):
        Project.objects.filter(pk=project.pk).update(state=State.STARTING)
        return Project.objects.get(pk=project.pk)

    def test_it_is_refused_while_something_is_missing(self, client, starting, owner):
        client.force_login(owner)
        response = client.post(page("gate_pass", starting), {"reason": "Redo"})
        assert response.context["pass_form"]["reason"].value() == "Redo"
        starting.refresh_from_db()
        assert starting.state == State.STARTING
        assert not Gate.objects.exists()

    def test_what_is_missing_is_put_right_on_the_page_and_the_owner_starts(
        self, client, starting, leader, owner
    ):
        party = Party.objects.create(project=starting, name="Lyktan", role="Med")
        client.force_login(leader)
        client.post(page("settle", starting, "privacy"), {"impact_assessment": "no"})
        client.post(page("settle", starting, "type"), {"type": "development"})
        client.post(
            page("endorse", starting, party.pk),
            {
                "name": "Chef",
                "title": "Ordförande",
                "on": clock.today().isoformat(),
                "file": SimpleUploadedFile("signerad.pdf", b"%PDF-1.7\nunderskrift"),
            },
        )
        client.force_login(owner)
        client.post(page("gate_pass", starting), {"reason": "Allt är på plats"})
        starting.refresh_from_db()
        assert (starting.state, starting.type) == (State.ONGOING, "development")
        assert Gate.objects.get().decided_by == owner

    def test_another_leader_takes_over_the_role(self, client, starting, leader, owner):
        new = factories.make_user("Ny Ledare")
        client.force_login(owner)
        client.post(page("appoint", starting), {"email": new.email, "role": "leader"})
        starting.refresh_from_db()
        assert starting.leader == new
        assert [m.user for m in starting.team.filter(role="leader")] == [new]

    @pytest.mark.parametrize(
        ("text", "proposed"),
        [
            ("Anders Ståhl, socialdirektör", {"Anders Ståhl"}),
            ("socialdirektör ANDERS STÅHL", {"Anders Ståhl"}),
            ("A. S., anders.stahl@ekkoping.se", {"Anders Ståhl"}),
            ("Anders Ståhlberg", set()),
            ("Anders", set()),
            ("", set()),
        ],
    )
    def test_whom_the_plan_names_is_appointed_by_one_press(
        self, client, starting, leader, text, proposed
    ):
        home = starting.fund.municipality
        address = "anders.stahl@ekkoping.se"
        make = factories.User.objects.create_user
        anders = make(address, name="Anders Ståhl", municipality=home)
        factories.make_user("Anders Ståhl", municipality=None)  # of another place
        make("gone@x.se", name="Anders Ståhl", municipality=home, is_active=False)
        factories.make_user("Anders", municipality=home)
        starting.answers.create(question="owner_name", text=text, changed_by=leader)
        Project.objects.filter(pk=starting.pk).update(owner=None)
        client.force_login(leader)
        response = client.get(page("gate", starting))
        named = response.context["named"]["owner"]
        assert (named.text, {each.name for each in named.people}) == (text, proposed)
        assert (f"Planen anger {text}." in response.text) == bool(text)
        sends = f'<input type="hidden" name="email" value="{address}">'
        assert (sends in response.text) == bool(proposed)
        if proposed:
            answers = {"email": address, "role": "owner"}
            client.post(page("appoint", starting), answers)
            assert Project.objects.get(pk=starting.pk).owner == anders
            assert sends not in client.get(page("gate", starting)).text

    def test_nobody_with_that_address_is_explained(self, client, starting, owner):
        client.force_login(owner)
        answers = {"email": "ingen@example.org", "role": "leader"}
        response = client.post(page("appoint", starting), answers)
        form = response.context["leader_form"]
        assert set(form.errors) == {"email"}
        assert form["email"].value() == "ingen@example.org"

    def test_a_stop_is_worded_as_something_learned(self, client, project, owner):
        client.force_login(owner)
        answers = {
            "outcome": "stop",
            "decided_on": clock.today().isoformat(),
            "reason": "Ingen kom",
        }
        response = client.post(page("gate_decide", project), answers, follow=True)
        project.refresh_from_db()
        assert project.state == State.STOPPED
        assert "Hypotesen höll inte" in response.content.decode()

    def test_a_decision_that_has_not_been_taken_is_refused(
        self, client, project, owner
    ):
        client.force_login(owner)
        answers = {"outcome": "continue", "decided_on": "2199-01-01", "reason": "Ja"}
        response = client.post(page("gate_decide", project), answers)
        assert set(response.context["gate_form"].errors) == {"decided_on"}
        assert not Gate.objects.exists()

    @pytest.mark.parametrize("name", ["pause", "close"])
    def test_a_step_asks_for_its_reason(self, client, project, owner, name):
        client.force_login(owner)
        client.post(page("step", project, name), {"reason": ""})
        project.refresh_from_db()
        assert project.state == State.ONGOING
        client.post(page("step", project, name), {"reason": "Semester"})
        project.refresh_from_db()
        assert project.state != State.ONGOING

    def test_an_unknown_step_is_not_found(self, client, project, owner):
        client.force_login(owner)
        assert client.get(page("step", project, "explode")).status_code == 404


class TestChain:
    def test_each_change_is_a_version_with_its_reason(self, client, project, leader):
        chain.freeze_chain(project, reason="Som beviljat", by=leader)
        edge = project.edges.first()
        client.force_login(leader)
        answers = {
            "assumption": "Barnen tackar ja",
            "status": "supported",
            "evidence_level": "3",
            "rationale": "22 av 24 tackade ja",
            "reason": "Seminariet i mars",
        }
        client.post(part(project, "arrow", edge.pk), answers)
        edge.refresh_from_db()
        assert (edge.status, edge.evidence_level) == ("supported", 3)
        version = ChainVersion.objects.latest("number")
        assert (version.number, version.reason) == (2, "Seminariet i mars")
        response = client.get(page("chain_version", project, 1))
        [difference] = response.context["differences"]
        assert difference.how == "changed"
        assert "Barnen tackar ja" in difference.after

    def test_a_status_needs_what_it_rests_on(self, client, project, leader):
        edge = project.edges.first()
        client.force_login(leader)
        answers = {
            "assumption": "Barnen tackar ja",
            "status": "contradicted",
            "evidence_level": "2",
            "reason": "Vi såg det",
        }
        response = client.post(part(project, "arrow", edge.pk), answers)
        assert set(response.context["form"].errors) == {"rationale"}
        assert not ChainVersion.objects.exists()

    def test_an_arrow_leads_forward(self, client, project, leader):
        nodes = {node.kind: node.pk for node in project.nodes.all()}
        client.force_login(leader)
        answers = {
            "source": nodes["outcome"],
            "target": nodes["input"],
            "status": "untested",
            "evidence_level": "0",
            "reason": "Prövar",
        }
        response = client.post(part(project, "arrow"), answers)
        assert set(response.context["form"].errors) == {"target"}

    def test_parts_are_added_and_taken_away(self, client, project, leader):
        client.force_login(leader)
        client.post(
            part(project, "node"),
            {"kind": "outcome", "text": "Trygghet", "reason": "Saknades"},
        )
        node = project.nodes.get(text="Trygghet")
        away = part(project, "node", node.pk)
        unsaid = client.post(away, {"remove": "1", "reason": ""})
        assert set(unsaid.context["form"].errors) >= {"reason"}
        client.post(away, {"remove": "1", "reason": "För vagt"})
        assert not project.nodes.filter(pk=node.pk).exists()
        older, newer = ChainVersion.objects.order_by("number")
        assert [older.reason, newer.reason] == ["Saknades", "För vagt"]

    def test_what_has_been_measured_stays(self, client, project, leader, measured):
        node = measured(14).indicator.node
        client.force_login(leader)
        away = part(project, "node", node.pk)
        client.post(away, {"remove": "1", "reason": "Bort"})
        assert project.nodes.filter(pk=node.pk).exists()
        assert not ChainVersion.objects.exists()

    def test_where_an_indicator_starts_is_changed_on_a_page_of_its_own(
        self, client, project, leader
    ):
        indicator = Indicator.objects.get(node__project=project, name="Dygn på HVB")
        client.force_login(leader)
        address = part(project, "indicator", indicator.pk)
        assert "baseline" not in client.get(address).context["form"].fields
        named = {"name": "Vårddygn", "unit": "dygn", "direction": "down"}
        client.post(address, {**named, "reason": "Ett bättre namn"})
        indicator = Indicator.objects.get(pk=indicator.pk)
        assert (indicator.name, indicator.baseline.value) == ("Vårddygn", 31)

    def test_a_part_that_is_gone_is_said_to_be(self, client, project, leader):
        client.force_login(leader)
        response = client.get(part(project, "node", 10**9))
        assert response.url == page("chain", project)

    def test_the_picture_is_a_file(self, client, project, leader):
        client.force_login(leader)
        response = client.get(page("chain_picture", project))
        assert response["Content-Type"].startswith("image/svg+xml")
        assert response["Content-Disposition"] == 'attachment; filename="projekt.svg"'
        assert response.content.startswith(b"<svg")

    def test_gaps_are_named(self, client, project, leader):
        Edge.objects.filter(pk=project.edges.first().pk).update(assumption="")
        client.force_login(leader)
        gaps = client.get(project.get_absolute_url()).context["gaps"]
        assert gaps[0].text == "A1 saknar antagande"


class TestPlan:
    def test_a_milestone_is_moved_with_its_reason(self, client, project, leader):
        milestone = Milestone.objects.create(
            project=project, title="Första barnet", due_on=clock.today()
        )
        client.force_login(leader)
        url = page("milestone_move", project, milestone.pk)
        client.post(url, {"due_on": "2030-01-01", "reason": ""})
        milestone.refresh_from_db()
        assert milestone.due_on == clock.today()
        client.post(url, {"due_on": "2030-01-01", "reason": "Ingen lokal"})
        milestone.refresh_from_db()
        assert (milestone.due_on.year, milestone.deviation) == (2030, "Ingen lokal")

    def test_a_milestone_is_reached_on_a_day_that_has_been(
        self, client, project, leader
    ):
        milestone = Milestone.objects.create(
            project=project, title="Första barnet", due_on=clock.today()
        )
        client.force_login(leader)
        url = page("milestone_reach", project, milestone.pk)
        client.post(url, {"done_on": "2199-01-01"})
        milestone.refresh_from_db()
        assert milestone.done_on is None
        client.post(url, {"done_on": clock.today().isoformat()})
        milestone.refresh_from_db()
        assert milestone.done_on == clock.today()

    def test_a_risk_and_a_role_are_added(self, client, project, leader):
        client.force_login(leader)
        client.post(
            page("risk_add", project),
            {
                "text": "Ingen",
                "probability": 3,
                "consequence": 2,
                "measure": "Ring",
                "owner": "Enhetschefen för öppenvård",
            },
        )
        plan = client.get(page("plan", project)).content.decode()
        assert "Enhetschefen för öppenvård" in plan
        client.post(
            page("staff_add", project),
            {"role": "Psykolog", "percent": "50", "lent_from": "Ny"},
        )
        assert (project.risks.count(), project.staff.count()) == (1, 1)

    def test_confidential_papers_are_not_for_everyone(
        self, client, project, leader, partner
    ):
        project.documents.create(
            title="Journal",
            file="x.pdf",
            content_type="application/pdf",
            size=1,
            sha256="0" * 64,
            is_confidential=True,
            uploaded_by=leader,
        )
        for person, seen in ((leader, 1), (partner, 0)):
            client.force_login(person)
            response = client.get(page("plan", project))
            assert len(response.context["documents"]) == seen


class TestMoney:
    def test_a_year_over_its_budget_says_so(
        self, client, project, leader, grant, coordinator
    ):
        ledger.book_actual(
            grant,
            Decimal(612_000),
            board=project.lead_board,
            on=clock.today(),
            reference="V1",
            by=coordinator,
        )
        client.force_login(leader)
        response = client.get(page("money", project))
        this_year, next_year = response.context["years"]
        assert (this_year.actual, this_year.difference) == (612_000, 112_000)
        assert next_year.actual is None
        assert response.context["money"].left == 388_000

    def test_the_leader_writes_the_forecast(self, client, project, leader, grant):
        year = clock.today().year
        name = f"f{grant.pk}-{year}-{project.lead_board_id}"
        client.force_login(leader)
        client.post(page("money", project), {name: "480 000"})
        assert Forecast.objects.get().amount == 480_000
        response = client.get(page("money", project))
        assert response.context["years"][0].in_words.replace("\xa0", " ") == (
            "Väntas ge 20 000 kr över"
        )

    def test_a_negative_forecast_is_explained(self, client, project, leader, grant):
        name = f"f{grant.pk}-{clock.today().year}-{project.lead_board_id}"
        client.force_login(leader)
        response = client.post(page("money", project), {name: "-5"})
        assert set(response.context["form"].errors) == {name}
        assert not Forecast.objects.exists()

    def test_money_given_back_makes_no_year(
        self, client, project, leader, grant, coordinator, monkeypatch
    ):
        first, later = clock.today().year, clock.now() + timedelta(days=2 * 366)
        monkeypatch.setattr(timezone, "now", lambda: later)
        ledger.release(
            grant,
            Decimal(1000),
            on=clock.today(),
            reference="Slut",
            by=coordinator,
        )
        client.force_login(leader)
        response = client.get(page("money", project))
        shown = [row.year for row in response.context["years"]]
        assert shown == [first, first + 1]
