"""One label has one definition: what is planned, and what it has come to (domain 1.4)."""

from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from applications.brief.queries import Content
from core.numbers import in_kronor
from projects.budget.lines import Lines
from projects.plan import answers

PLANNED, REACHED = "Kostnad per person enligt planen", "Per person som har nåtts"


def test_the_plan_counts_whole_cost_by_persons_planned_wherever_it_is_told(
    client, case, member
):
    """Agenda, point and case say the same of it; and not as of those reached."""
    version = case.application.versions.latest("number")
    economy = Content(version.content).economy()
    assert economy.per_person == round(economy.total / economy.persons)
    planned = in_kronor(economy.per_person)
    project = case.application.project
    written = Lines(project, answers.read_all(project)["reached_per_year"])
    assert written.cost_per_person() == economy.per_person  # as the applicants read it
    client.force_login(member)
    for address in (
        case.item.meeting.get_absolute_url(),
        reverse("applications:item", args=[case.item.meeting_id, 1]),
        case.application.get_absolute_url(),
    ):
        page = client.get(address)
        assertContains(page, PLANNED)
        assertContains(page, planned)
        assertNotContains(page, REACHED)
