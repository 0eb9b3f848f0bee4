"""The notice and the papers: when, to whom, and what stands in whose PDF."""

import io
import subprocess
from datetime import timedelta

import pikepdf
import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import AuditEvent, Mail, User
from applications.decisions import actions as decisions
from applications.meetings import agenda, packets
from applications.models import Packet
from core import clock, days, numbers
from core.refusals import TransitionRefused
from fund.ledger import sums as ledger
from fund.meetings import actions as meetings
from fund.models import Meeting, Notice
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.kept_files import assert_sent_only_whole

NOW, LATER = "Extra sammanträde.", timedelta(days=20)


@pytest.fixture
def meeting(ready, coordinator) -> Meeting:
    """In twenty days, with one case and one other point; nobody is called."""
    meeting = meetings.plan_meeting(
        ready.fund, starts_at=clock.now() + LATER, place="Eken", by=coordinator
    )
    meetings.add_agenda_item(meeting, title="Information", by=coordinator)
    factories.put_on_agenda(ready, meeting, by=coordinator)
    return meeting


@pytest.fixture
def notice(meeting, coordinator) -> Notice:
    return agenda.send(meeting, by=coordinator)


def url(name: str, meeting, *args) -> str:
    return reverse(f"applications:{name}", args=[meeting.pk, *args])


def text_of(packet: Packet) -> str:
    with packet.file.open("rb") as file:
        found = subprocess.run(  # noqa: S603 - our own words only
            ["pdftotext", "-layout", "-", "-"],  # noqa: S607 - as the CI installs it
            input=file.read(),
            capture_output=True,
            check=True,
        )
    return " ".join(found.stdout.decode().replace("\xa0", " ").split())


def test_in_time_needs_no_reason(client, meeting, coordinator, chair):
    client.force_login(coordinator)
    page = client.get(url("papers", meeting))
    assert page.context["form"] is None
    assertContains(page, chair.name)
    client.post(url("papers", meeting))
    notice = meeting.notices.get()
    assert (notice.number, notice.points, notice.late_reason) == (1, 2, "")
    assert not notice.is_late
    assert Mail.objects.filter(to=chair, subject__contains="Handlingarna").exists()


def test_too_late_needs_a_reason_which_is_shown(client, planned, coordinator):
    meeting = planned.item.meeting
    client.force_login(coordinator)
    assertContains(client.get(url("papers", meeting)), "minst 7 dagar före")
    assert client.post(url("papers", meeting), {}).status_code == 200
    assert not meeting.notices.exists()
    client.post(url("papers", meeting), {"late_reason": "Brådskande ärende."})
    assert meeting.notices.get().is_late
    assertContains(client.get(meeting.get_absolute_url()), "Brådskande ärende.")


def test_the_database_knows_what_is_late(meeting, coordinator):
    with pytest.raises(IntegrityError), transaction.atomic():
        Notice.objects.create(
            meeting=meeting,
            number=1,
            points=1,
            days_before=6,
            days_required=7,
            sent_by=coordinator,
        )


def test_an_empty_agenda_is_not_sent(fund, coordinator):
    empty = factories.plan_meeting(fund, by=coordinator)
    with pytest.raises(TransitionRefused):
        meetings.send_papers(empty, late_reason=NOW, by=coordinator)


class TestPacket:
    def test_three_readers_have_three_packets(
        self, client, notice, ready, chair, member
    ):
        title = ready.project.title
        declare_conflict(ready.project, ground="none", by=chair)
        full = packets.keep(notice.pk, chair.pk)
        unanswered = packets.keep(notice.pk, member.pk)
        assert (full.pages, unanswered.pages) == (2, 2)
        text = text_of(full)
        for words in (
            f"2. {title}",
            "Förslag till beslut",
            "Stöds av planen.",
            "75,0",
            "Poängens spridning",
            "Stöd i planerna",
            "Risker",
            "Vem som betalar",
            "Kvar i planen efter ärendet",
            "1 000 000 kr",
        ):
            assert words in text, words

        text = text_of(unanswered)
        assert "Svara först" in text
        assert "Vad som söks" in text
        for words in ("75,0", "Förslag till beslut", "Poängens spridning"):
            assert words not in text, words

        declare_conflict(ready.project, ground="j2", by=member)
        barred = packets.keep(notice.pk, member.pk)
        text = text_of(barred)
        assert barred.pages == 1
        assert f"2. {title}" in text
        assert "Du deltar inte i det här ärendet." in text
        assert "Vad som söks" not in text

        # Taken back, and nobody has tried it: told before the meeting as in it.
        declare_conflict(ready.project, ground="none", by=member)
        client.force_login(chair)
        page = client.get(notice.meeting.get_absolute_url())
        assertContains(page, f"ingen har prövat det: {member}.")
        page = client.get(url("item", notice.meeting, 2))
        assertContains(page, f"{member} svarade jäv, punkt 2", count=1)

    def test_a_role_without_assessments_never_has_points(self, notice, finance):
        text = text_of(packets.keep(notice.pk, finance.pk))
        assert "Vad som söks" in text
        for words in ("75,0", "Förslag till beslut", "Svara först"):
            assert words not in text, words

    def test_it_is_made_once_for_all_who_read_the_same(
        self, notice, ready, chair, member, coordinator
    ):
        for person in (chair, member):
            declare_conflict(ready.project, ground="none", by=person)
        made = {packets.keep(notice.pk, p.pk).pk for p in (chair, member, coordinator)}
        assert len(made) == 1
        with pytest.raises(Exception, match="Cannot update"), transaction.atomic():
            Packet.objects.update(pages=9)

    def test_two_readers_of_one_notice_read_the_same_sums(
        self, case, call, coordinator, assessors, chair, finance
    ):
        """One packet is made before the decision, and one after it and another grant."""
        notice, application = case.item.meeting.notices.get(), case.application
        other = factories.recommended(
            call, factories.make_user(), coordinator, assessors
        )  # signed after the papers were sent

        def sums() -> tuple:
            told = packets._case(application.pk, "full", notice)
            ((_line, years),) = told["rooms"]
            return told["available"], years

        before = sums()
        assert (before[1][0].here, before[1][0].waiting) == (500_000, 0)
        decisions.record_decision(
            case,
            outcome="grant",
            reasons="x",
            minute="§ 1",
            amounts=factories.yearly(application),
            by=chair,
        )
        assert other.state == "ready"
        assert ledger.balance(application.fund).available == before[0] - 1_000_000
        assert sums() == before
        text = text_of(packets.keep(notice.pk, finance.pk))
        row = " ".join(numbers.money(year.left) for year in before[1])
        assert f"Kvar efter det här ärendet {row}".replace("\xa0", " ") in text

    def test_it_is_tagged_and_archivable(self, notice, coordinator):
        packet = packets.keep(notice.pk, coordinator.pk)
        with (
            packet.file.open("rb") as file,
            pikepdf.open(io.BytesIO(file.read())) as pdf,
        ):
            assert pdf.Root.MarkInfo.Marked
            with pdf.open_metadata() as metadata:
                assert metadata.pdfa_status == "3A"

    def test_who_waits_follows_the_work_and_a_new_answer_asks_anew(
        self, client, notice, ready, member, django_capture_on_commit_callbacks
    ):
        meeting = notice.meeting
        address = url("packet", meeting, 1)
        client.force_login(member)
        with django_capture_on_commit_callbacks(execute=True):
            assert client.get(address).status_code == 202
        assertContains(client.get(url("packet_progress", meeting, 1)), "klar")
        first = client.get(address).getvalue()
        assert first.startswith(b"%PDF")
        declare_conflict(ready.project, ground="none", by=member)
        progress = client.get(url("packet_progress", meeting, 1))
        assertContains(progress, "data-progress-url")
        with django_capture_on_commit_callbacks(execute=True):
            assert client.get(address).status_code == 202
        assert client.get(address).getvalue() != first
        file = packets.find(notice, member).file
        assert_sent_only_whole(client, address, file, is_opened=True)

    def test_those_called_have_theirs_made(
        self, meeting, coordinator, chair, django_capture_on_commit_callbacks
    ):
        project = meeting.items.get(case__isnull=False).case.application.project
        sits = "terms__seat__group__fund"
        adjuncts = {sits: meeting.fund, "terms__seat__is_voting": False}
        for person in User.objects.filter(**adjuncts).order_by("pk")[:1]:
            declare_conflict(project, ground="none", by=person)
        with django_capture_on_commit_callbacks(execute=True):
            notice = agenda.send(meeting, by=coordinator)
        assert packets.find(notice, chair) is not None
        found = [set(packet.modes.values()) for packet in notice.packets.order_by("pk")]
        assert sorted(map(list, found)) == [["full"], ["unanswered"]]

    def test_doors(self, client, notice, assessors, stranger, coordinator):
        meeting = notice.meeting
        for person, status in ((assessors[0], 403), (stranger, 404)):
            client.force_login(person)
            for name in ("packet", "packet_progress"):
                assert client.get(url(name, meeting, 1)).status_code == status
        client.force_login(coordinator)
        assert client.get(url("packet", meeting, 2)).status_code == 404


class TestSupplement:
    @pytest.fixture
    def added(self, notice, call, coordinator, assessors):
        other = factories.recommended(
            call, factories.make_user(), coordinator, assessors
        )
        factories.put_on_agenda(other, notice.meeting, by=coordinator)
        return other

    def test_points_that_came_later_go_out_as_a_numbered_supplement(
        self, client, notice, added, coordinator, chair
    ):
        meeting = notice.meeting
        client.force_login(coordinator)
        assertContains(
            client.get(meeting.get_absolute_url()), "Skicka dem som ett tillägg"
        )
        page = client.get(url("papers", meeting))
        assert [str(item) for item in page.context["new"]] == [
            f"3. {added.project.title}"
        ]
        client.post(url("papers", meeting))
        second = meeting.notices.get(number=2)
        text = text_of(packets.keep(second.pk, chair.pk))
        assert f"3. {added.project.title} (ny)" in text
        assert "3. " not in text_of(packets.keep(notice.pk, chair.pk))
        assert client.get(url("papers", meeting)).status_code == 403  # nothing is new

    def test_who_stands_aside_from_all_that_is_new_is_not_written_to(
        self, notice, added, coordinator, chair, member
    ):
        declare_conflict(added.project, ground="j1", by=member)
        Mail.objects.all().delete()
        agenda.send(notice.meeting, by=coordinator)
        told = set(Mail.objects.values_list("to", flat=True))
        assert chair.pk in told
        assert member.pk not in told
        assert added.project.title not in Mail.objects.first().text

    def test_the_meeting_does_not_open_before_it_is_sent(
        self, notice, added, coordinator
    ):
        meeting = Meeting.objects.get(pk=notice.meeting_id)
        terms = factories.Term.objects.filter(seat__group__fund=meeting.fund)
        meetings.write_attendance(meeting, dict.fromkeys(terms, True), by=coordinator)
        with (
            clock.travel(meeting.starts_at),
            pytest.raises(TransitionRefused, match=added.project.title),
        ):
            meetings.open_meeting(meeting, by=coordinator)

    def test_opened_before_its_day_it_is_held_today(self, client, notice, coordinator):
        meeting = Meeting.objects.get(pk=notice.meeting_id)
        terms = factories.Term.objects.filter(seat__group__fund=meeting.fund)
        meetings.write_attendance(meeting, dict.fromkeys(terms, True), by=coordinator)
        planned = meeting.starts_at
        assert clock.day_of(planned) > clock.today()
        client.force_login(coordinator)
        page = client.get(reverse("applications:meeting_open", args=[meeting.pk]))
        assertContains(page, "hålls det i dag")
        before = f"{notice.days_before} dagar före mötet"
        assertContains(client.get(meeting.get_absolute_url()), before)
        client.post(reverse("applications:meeting_open", args=[meeting.pk]))
        meeting.refresh_from_db()
        assert meeting.state == Meeting.State.OPEN
        page = client.get(meeting.get_absolute_url())
        assertNotContains(page, "dagar före mötet")
        assertContains(page, "Samma dag som mötet.")
        assertContains(page, f"Ledamöterna kallades till {days.in_words(planned)}.")
        assert clock.day_of(meeting.starts_at) == clock.today()
        moved = AuditEvent.objects.about(meeting).get(verb="meeting_moved")
        assert planned.isoformat() in moved.note


def test_who_may_not_prepare_does_not_send(client, meeting, chair):
    client.force_login(chair)
    assert client.get(url("papers", meeting)).status_code == 403
    assertNotContains(client.get(meeting.get_absolute_url()), "Skicka handlingarna")
