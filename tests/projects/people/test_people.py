"""Who is in the project, what has happened, and what waits for whom?"""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import AuditEvent
from core import clock
from projects.measuring import actions as measuring
from projects.models import (
    Milestone,
    Project,
    Pulse,
    TeamMember,
)
from projects.people import history as people_history
from projects.people.history import in_words
from projects.pulse import actions as pulse_actions
from projects.waiting import waiting_for
from tests import factories

State = Project.State


def page(name, project, *args):
    return reverse(f"projects:{name}", args=[project.pk, *args])


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
            verbs = {event.verb for _words, _note, event in events}
            assert ("conflict_answered" in verbs) == seen

    def test_every_line_has_words(self, client, project, leader, owner):
        project.pause(by=owner, note="Semester")
        for event in AuditEvent.objects.about(project):
            assert str(in_words(event)) not in (event.verb, event.to_state)

    def test_a_line_names_people_and_says_roles_in_words(self, project, leader):
        told = people_history.told(AuditEvent.objects.about(project))
        notes = [note for _words, note, event in told if event.verb == "member_added"]
        assert f"{leader}: Projektledare" in notes
        assert not [note for note in notes if "@" in note]


class TestWaiting:
    def titles(self, user):
        return sorted(row.title for row in waiting_for(user))

    def test_the_leader_is_asked_for_the_pulse_until_it_is_told(self, project, leader):
        assert self.titles(leader) == ["Svara på månadens puls"]
        last = (clock.today().replace(day=1) - timedelta(days=1)).replace(day=1)
        pulse = Pulse(project=project, month=last, status="as_planned", lesson="Nå")
        pulse_actions.tell_pulse(pulse, by=leader)
        assert self.titles(leader) == []

    def test_a_late_milestone_and_a_returned_figure(
        self, project, leader, owner, measured
    ):
        Milestone.objects.create(
            project=project, title="X", due_on=clock.today() - timedelta(days=1)
        )
        measuring.send_back_measurement(measured(1), note="Fel", by=owner)
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
