"""A project that begins before the meeting gets no money (domain 4.3): said before the
choice, wherever somebody recommends it or decides about it."""

from datetime import timedelta

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from applications.meetings import packets
from applications.models import Decision
from applications.models.decision import GRANTING
from core import clock
from projects.models import Project
from tests import factories
from tests.applications.reading import fix

WHY = "före beslutet. Pengar beviljas inte"


def begins(project: Project, days: int) -> None:
    begins_on = clock.today() + timedelta(days=days)
    Project.objects.filter(pk=project.pk).update(starts_on=begins_on)


class TestItem:
    @pytest.fixture
    def early(self, case):
        begins(case.application.project, -40)
        return case

    @staticmethod
    def url(case, name: str = "item") -> str:
        return reverse(f"applications:{name}", args=[case.item.meeting_id, 1])

    def test_it_is_said_and_no_grant_is_offered(self, client, early, chair):
        client.force_login(chair)
        page = client.get(self.url(early))
        assertContains(page, WHY)
        assertNotContains(page, "Kan avgöras nu")
        meeting = early.item.meeting
        for name in ("room", "meeting"):
            address = reverse(f"applications:{name}", args=[meeting.pk])
            assertContains(client.get(address), WHY)
        notice = meeting.notices.get()
        modes = {early.application_id: packets.Mode.FULL}
        [told] = packets._context(notice, packets.cases_of(notice), modes)["points"]
        assert WHY in told.no_grant
        assertContains(client.get(self.url(early, "item_answers")), WHY)
        form = page.context["form"]
        offered = {value for value, _label in form.fields["outcome"].choices}
        assert not offered & {*GRANTING, "recommended"}
        assert {"reject", "table", "refer_back"} <= offered
        assert not form["outcome"].value()

    def test_the_reason_is_written_already(self, client, early, chair):
        client.force_login(chair)
        form = client.get(self.url(early)).context["form"]
        assert WHY in form["reasons"].value()
        data = {"outcome": "refer_back", "minute": "§ 4"}
        answer = fix(client, early, data | {"reasons": form["reasons"].value()})
        assertRedirects(answer, self.url(early))
        assert WHY in Decision.objects.get().reasons
        assertNotContains(client.get(self.url(early)), "kan besluta, men inte bevilja")

    def test_who_sends_an_older_page_is_told(self, client, early, chair):
        client.force_login(chair)
        page = client.post(
            self.url(early, "decide"), {"outcome": "recommended", "minute": "§ 4"}
        )
        assertContains(page, WHY)
        assert page.context["form"].errors.keys() >= {"outcome"}

    def test_the_day_itself_is_in_time(self, client, case, chair):
        begins(case.application.project, 0)
        client.force_login(chair)
        page = client.get(self.url(case))
        assertNotContains(page, WHY)
        assert page.context["form"]["outcome"].value() == "recommended"


class TestBefore:
    @pytest.fixture
    def late(self, fund, coordinator):
        """The next meeting is held when the project has begun."""
        starts_at = factories.moment(clock.today().year + 1, 2, 1)
        return factories.meetings.plan_meeting(
            fund, starts_at=starts_at, by=coordinator
        )

    def test_whoever_chooses_a_meeting_is_warned(
        self, client, ready, coordinator, late
    ):
        client.force_login(coordinator)
        for name, pk in (("agenda", ready.pk), ("agenda_make", late.pk)):
            page = client.get(reverse(f"applications:{name}", args=[pk]))
            assertContains(page, WHY)
