"""What the pages of a project do: they work, explain what is wrong, and lose nothing."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts import clock
from accounts.models import AuditEvent, Mail
from fund import ledger
from fund.models import Forecast
from projects import actions
from projects.happenings import in_words
from projects.models import (
    Baseline,
    ChainVersion,
    Edge,
    Gate,
    Indicator,
    Measurement,
    Milestone,
    Node,
    Party,
    Project,
    Pulse,
    Target,
    TeamMember,
)
from projects.waiting import waiting_for
from tests import factories

State = Project.State


def page(name, project, *args):
    return reverse(f"projects:{name}", args=[project.pk, *args])


def queries_of(client, url) -> int:
    """How many questions a page asks, beside the savepoint that a test adds."""
    client.get(url)  # content types and the like are read once for all
    with CaptureQueriesContext(connection) as seen:
        assert client.get(url).status_code == 200
    return sum("SAVEPOINT" not in query["sql"] for query in seen)


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
        assert small <= 15


class TestPulse:
    ANSWERS = {
        "status": "as_planned",
        "reached": "26",
        "lesson": "Hembesök före åtta fungerar bättre.",
        "obstacle": "",
        "forecast_amount": "1,97 mkr",
    }

    def test_it_is_told_on_one_page(self, client, project, leader, first_of_month):
        client.force_login(leader)
        answers = {**self.ANSWERS, "month": first_of_month.isoformat()}
        response = client.post(page("pulse", project), answers)
        assert response.url == project.get_absolute_url()
        pulse = project.pulses.get()
        assert (pulse.reached, pulse.forecast_amount) == (26, 1_970_000)
        assert pulse.told_by == leader

    def test_nothing_typed_is_lost(self, client, project, leader, first_of_month):
        client.force_login(leader)
        answers = {
            **self.ANSWERS,
            "month": first_of_month.isoformat(),
            "reached": "många",
        }
        response = client.post(page("pulse", project), answers)
        form = response.context["form"]
        assert set(form.errors) == {"reached"}
        assert form["lesson"].value() == self.ANSWERS["lesson"]
        assert form["reached"].value() == "många"
        assert not project.pulses.exists()

    def test_a_month_is_told_once(self, client, project, leader, first_of_month):
        client.force_login(leader)
        answers = {**self.ANSWERS, "month": first_of_month.isoformat()}
        client.post(page("pulse", project), answers)
        response = client.post(page("pulse", project), answers)
        assert set(response.context["form"].errors) == {"month"}
        assert project.pulses.count() == 1

    def test_it_begins_with_last_month(self, client, project, leader, first_of_month):
        before = (first_of_month - timedelta(days=40)).replace(day=1)
        Pulse.objects.create(
            project=project,
            month=before,
            status="deviates",
            reached=24,
            lesson="Förra lärdomen",
            obstacle="Lokalen",
            told_by=leader,
        )
        client.force_login(leader)
        response = client.get(page("pulse", project))
        form = response.context["form"]
        assert (form["status"].value(), form["obstacle"].value()) == (
            "deviates",
            "Lokalen",
        )
        assert form["lesson"].value() in (None, "")
        assert "Förra lärdomen" in response.content.decode()

    def test_a_call_for_help_reaches_those_who_can_help(
        self, client, project, leader, owner, coordinator, conflicted, first_of_month
    ):
        client.force_login(leader)
        answers = {
            **self.ANSWERS,
            "month": first_of_month.isoformat(),
            "status": "needs_help",
        }
        Mail.objects.all().delete()
        client.post(page("pulse", project), answers)
        told = set(Mail.objects.values_list("to", flat=True))
        assert told == {owner.pk, coordinator.pk}

    def test_it_leads_on_to_a_figure(
        self, client, project, leader, indicator, first_of_month
    ):
        client.force_login(leader)
        answers = {
            **self.ANSWERS,
            "month": first_of_month.isoformat(),
            "then": indicator.pk,
        }
        response = client.post(page("pulse", project), answers)
        assert response.url == page("measure", project, indicator.pk)


class TestMeasure:
    def test_a_figure_waits_for_somebody_else(
        self, client, project, leader, owner, indicator
    ):
        client.force_login(leader)
        answers = {
            "measured_on": clock.today().isoformat(),
            "group": "project",
            "value": "14",
            "persons": "24",
            "source": "Register",
        }
        client.post(page("measure", project, indicator.pk), answers)
        measurement = Measurement.objects.get()
        url = page("approve", project, measurement.pk)
        assert client.post(url).status_code == 403
        client.force_login(owner)
        client.post(url)
        measurement.refresh_from_db()
        assert (measurement.state, measurement.approved_by) == ("approved", owner)

    @pytest.mark.parametrize(
        ("change", "wrong"),
        [
            ({"value": ""}, "value"),
            ({"value": "fjorton"}, "value"),
            ({"missing_reason": "Vet inte"}, "missing_reason"),
            ({"measured_on": "2199-01-01"}, "measured_on"),
            ({"measured_on": "snart"}, "measured_on"),
            ({"persons": "-3"}, "persons"),
            ({"source": ""}, "source"),
            ({"comment": "Barnet 19121212-1212 mår bra"}, "comment"),
            ({"value": "9" * 40}, "value"),
            ({"group": "alla"}, "group"),
        ],
    )
    def test_what_is_wrong_is_explained(
        self, client, project, leader, indicator, change, wrong
    ):
        client.force_login(leader)
        answers = {
            "measured_on": clock.today().isoformat(),
            "group": "project",
            "value": "14",
            "source": "Register",
            **change,
        }
        response = client.post(page("measure", project, indicator.pk), answers)
        assert set(response.context["form"].errors) == {wrong}
        assert not Measurement.objects.exists()

    def test_a_share_is_worked_out_from_its_numbers(
        self, client, project, leader, indicator
    ):
        Indicator.objects.filter(pk=indicator.pk).update(unit="%")
        client.force_login(leader)
        answers = {
            "measured_on": clock.today().isoformat(),
            "group": "project",
            "numerator": "21",
            "denominator": "24",
            "source": "Register",
        }
        client.post(page("measure", project, indicator.pk), answers)
        assert Measurement.objects.get().value == Decimal("87.5")

    def test_the_same_day_twice_is_explained(
        self, client, project, leader, indicator, measured
    ):
        measured(14)
        client.force_login(leader)
        answers = {
            "measured_on": clock.today().isoformat(),
            "group": "project",
            "value": "15",
            "source": "Register",
        }
        response = client.post(page("measure", project, indicator.pk), answers)
        assert response.status_code == 200
        assert response.context["form"].errors
        assert Measurement.objects.count() == 1

    def test_a_figure_is_sent_back_and_corrected(
        self, client, project, leader, owner, measured, indicator
    ):
        measurement = measured(41)
        client.force_login(owner)
        url = page("approve", project, measurement.pk)
        client.post(url, {"send_back": "1", "note": ""})
        measurement.refresh_from_db()
        assert measurement.state == "entered"
        client.post(url, {"send_back": "1", "note": "Siffrorna är omkastade"})
        measurement.refresh_from_db()
        assert measurement.state == "returned"

        client.force_login(leader)
        response = client.get(page("correct", project, measurement.pk))
        assert response.context["note"] == "Siffrorna är omkastade"
        client.post(
            page("correct", project, measurement.pk),
            {"value": "14", "source": "Register"},
        )
        measurement.refresh_from_db()
        assert (measurement.state, measurement.value) == ("entered", 14)


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
                "manager_name": "Chef",
                "manager_title": "Ordförande",
                "endorsed_on": clock.today().isoformat(),
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
        actions.freeze_chain(project, reason="Som beviljat", by=leader)
        edge = project.edges.first()
        client.force_login(leader)
        answers = {
            "assumption": "Barnen tackar ja",
            "status": "supported",
            "evidence_level": "3",
            "rationale": "22 av 24 tackade ja",
            "reason": "Seminariet i mars",
        }
        client.post(page("edge", project, edge.pk), answers)
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
        response = client.post(page("edge", project, edge.pk), answers)
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
        response = client.post(page("edge_add", project), answers)
        assert set(response.context["form"].errors) == {"target"}

    def test_parts_are_added_and_taken_away(self, client, project, leader):
        client.force_login(leader)
        client.post(
            page("node_add", project),
            {"kind": "outcome", "text": "Trygghet", "reason": "Saknades"},
        )
        node = project.nodes.get(text="Trygghet")
        client.post(page("node_remove", project, node.pk), {"reason": "För vagt"})
        assert not project.nodes.filter(pk=node.pk).exists()
        older, newer = ChainVersion.objects.order_by("number")
        assert [older.reason, newer.reason] == ["Saknades", "För vagt"]

    def test_what_has_been_measured_stays(self, client, project, leader, measured):
        node = measured(14).indicator.node
        client.force_login(leader)
        client.post(page("node_remove", project, node.pk), {"reason": "Bort"})
        assert project.nodes.filter(pk=node.pk).exists()

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
            {"text": "Ingen", "probability": 3, "consequence": 2, "measure": "Ring"},
        )
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


class TestPeopleAndHistory:
    def test_somebody_is_added_and_leaves(self, client, project, leader):
        new = factories.make_user("Ny")
        client.force_login(leader)
        client.post(page("team", project), {"email": new.email, "role": "partner"})
        member = TeamMember.objects.get(user=new)
        client.post(page("member_remove", project, member.pk))
        assert not TeamMember.objects.filter(user=new).exists()

    def test_the_last_one_who_writes_stays(self, client, fund, leader):
        project = factories.make_project(fund, leader)
        member = project.team.get(user=leader)
        client.force_login(leader)
        client.post(page("member_remove", project, member.pk))
        assert project.team.filter(user=leader).exists()

    def test_who_answered_about_conflicts_is_for_the_audit(
        self, client, project, leader, auditor, conflicted
    ):
        for person, seen in ((leader, False), (auditor, True)):
            client.force_login(person)
            events = client.get(page("history", project)).context["events"]
            verbs = {event.verb for _words, event in events}
            assert ("conflict_answered" in verbs) == seen

    def test_every_line_has_words(self, client, project, leader, owner):
        project.pause(by=owner, note="Semester")
        for event in AuditEvent.objects.about(project):
            assert str(in_words(event)) not in (event.verb, event.to_state)


class TestWaiting:
    def titles(self, user):
        return sorted(row.title for row in waiting_for(user))

    def test_the_leader_is_asked_for_the_pulse_until_it_is_told(self, project, leader):
        assert self.titles(leader) == ["Svara på månadens puls"]
        last = (clock.today().replace(day=1) - timedelta(days=1)).replace(day=1)
        pulse = Pulse(project=project, month=last, status="as_planned", lesson="Nå")
        actions.tell_pulse(pulse, by=leader)
        assert self.titles(leader) == []

    def test_a_late_milestone_and_a_returned_figure(
        self, project, leader, owner, measured
    ):
        Milestone.objects.create(
            project=project, title="X", due_on=clock.today() - timedelta(days=1)
        )
        actions.send_back_measurement(measured(1), note="Fel", by=owner)
        assert self.titles(leader) == [
            "Berätta hur det gick med ”X”",
            "Rätta en siffra som skickats tillbaka",
            "Svara på månadens puls",
        ]

    @pytest.mark.parametrize(
        ("who", "waits"),
        [
            ("owner", True),
            ("coordinator", True),
            ("evaluator", True),
            ("leader", False),
            ("conflicted", False),
            ("auditor", False),
            ("stranger", False),
        ],
    )
    def test_a_figure_waits_for_those_who_may_approve_it(
        self, measured, who, waits, request
    ):
        user = request.getfixturevalue(who)
        measured(14)
        assert ("Godkänn en siffra" in self.titles(user)) == waits

    def test_the_start_waits_for_leader_and_owner(self, project, leader, owner):
        Project.objects.filter(pk=project.pk).update(state=State.STARTING)
        assert self.titles(leader) == ["Gör klart inför startgrinden"]
        assert self.titles(owner) == ["Besluta om projektets start"]

    def test_ten_projects_cost_what_one_does(self, fund, leader):
        factories.make_project(fund, leader)
        with CaptureQueriesContext(connection) as one:
            waiting_for(type(leader).objects.get(pk=leader.pk))
        for _number in range(9):
            factories.make_project(fund, leader)
        fresh = type(leader).objects.get(pk=leader.pk)
        with CaptureQueriesContext(connection) as ten:
            assert len(waiting_for(fresh)) == 10
        assert len(ten) <= len(one)
