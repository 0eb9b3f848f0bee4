"""Shall you come? Asked before the meeting, and the list of who is there begins from it."""

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from core import clock
from fund.group import actions as group
from fund.meetings import actions as meetings
from fund.models import Coming, Meeting
from tests import factories


@pytest.fixture
def meeting(planned, coordinator) -> Meeting:
    """Its members are called."""
    meeting = planned.item.meeting
    meetings.send_papers(meeting, late_reason="Extra.", by=coordinator)
    return meeting


def say(client, meeting: Meeting, person, answer: str):
    client.force_login(person)
    return client.post(
        reverse("applications:coming", args=[meeting.pk]), {"answer": answer}
    )


def starts(client, meeting: Meeting, by):
    client.force_login(by)
    return client.get(reverse("applications:attendance", args=[meeting.pk]))


def test_the_last_word_is_kept_and_shown(client, meeting, member, coordinator):
    client.force_login(member)
    assertContains(client.get(meeting.get_absolute_url()), "Kommer du?")
    for answer in ("yes", "no"):
        assertRedirects(
            say(client, meeting, member, answer), meeting.get_absolute_url()
        )
    assert Coming.objects.get().answer == "no"
    page = client.get(meeting.get_absolute_url())
    assertContains(page, 'value="no" aria-pressed="true"')
    client.force_login(coordinator)
    page = client.get(meeting.get_absolute_url())
    assertNotContains(page, "Kommer du?")  # has no seat
    assertContains(page, "har svarat nej")
    assertNotContains(page, "jag kommer inte")  # the words of another


def test_before_the_day_it_is_told_who_has_not_said_and_who_leads(
    client, fund, chair, member, coordinator
):
    """The attendance is written on the day itself."""
    starts_at = factories.moment(clock.today().year + 1, 2, 1)
    ahead = meetings.plan_meeting(fund, starts_at=starts_at, by=coordinator)
    meetings.add_agenda_item(ahead, title="Läget", kind="information", by=coordinator)
    meetings.send_papers(ahead, by=coordinator)
    say(client, ahead, chair, "no")
    page = client.get(ahead.get_absolute_url())
    assertContains(page, "Har inte sagt om de kommer")
    assertContains(page, "Ordföranden kommer inte")
    assert page.context["silent"].count(member) == 1
    assert chair not in page.context["silent"]
    assertNotContains(page, "Skriv in vilka som är här")


def test_the_list_is_ticked_from_who_has_said_yes(
    client, meeting, member, chair, coordinator
):
    """Of nobody it is assumed. Whose seat nobody can fill is told."""
    term, chairs = member.terms.get(), chair.terms.get()
    ticked = starts(client, meeting, coordinator).context["form"]["present"].value()
    assert ticked == []
    say(client, meeting, chair, "yes")
    say(client, meeting, member, "no")
    page = starts(client, meeting, coordinator)
    assert page.context["form"]["present"].value() == [str(chairs.pk)]
    assertContains(page, "Har svarat nej. Ingen ersättare")
    deputy = factories.make_user("Johan Berg")
    group.seat_person(
        term.seat, deputy, since=factories.date(2022, 1, 1), is_deputy=True, by=chair
    )
    say(client, meeting, deputy, "yes")
    page = starts(client, meeting, coordinator)
    assertNotContains(page, "Ingen ersättare")
    ticked = page.context["form"]["present"].value()
    assert set(ticked) == {str(chairs.pk), str(deputy.terms.get().pk)}


def test_who_may_say_what_and_until_when(
    client, meeting, member, coordinator, stranger
):
    assert say(client, meeting, coordinator, "yes").status_code == 403
    assert say(client, meeting, stranger, "yes").status_code == 404
    assert say(client, meeting, member, "kanske").status_code == 302
    assert not Coming.objects.exists()
    Meeting.objects.update(state="open")
    say(client, meeting, member, "yes")
    assert not Coming.objects.exists()
    assertNotContains(client.get(meeting.get_absolute_url()), "Kommer du?")


def test_it_stays_as_it_was_when_the_meeting_is_closed(meeting, member):
    row = Coming.objects.create(meeting=meeting, term=member.terms.get(), answer="yes")
    Meeting.objects.update(state="closed")
    with pytest.raises(DatabaseError), transaction.atomic():
        Coming.objects.filter(pk=row.pk).update(answer="no")


def test_one_press_says_that_all_members_are_here(client, meeting, member, coordinator):
    starts(client, meeting, coordinator)
    client.post(reverse("applications:attendance", args=[meeting.pk]), {"all": "1"})
    here = meeting.attendances.filter(is_present=True)
    assert here.filter(term__user=member).exists()
    assert here.count() == meeting.attendances.filter(term__is_deputy=False).count()
