"""The minutes: drafted, written, sent, verified, locked."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import AuditEvent, Mail
from applications.minutes import actions as minutes_actions
from applications.paragraphs import drafting
from core import clock
from core.refusals import TransitionRefused
from core.texts.clash import fingerprint
from fund.meetings import actions as meetings
from fund.minutes import actions as minute_book
from fund.models import Meeting, Minutes, MinutesParagraph
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications import minute_desk as desk

State = Minutes.State


def url(name: str, meeting, *args) -> str:
    return reverse(f"applications:{name}", args=[meeting.pk, *args])


@pytest.fixture
def meeting(case, chair, coordinator) -> Meeting:
    return desk.over(case, chair=chair, coordinator=coordinator)


@pytest.fixture
def draft(meeting, chair, member, coordinator) -> Minutes:
    return desk.begun(meeting, chair=chair, member=member, coordinator=coordinator)


@pytest.fixture
def sent(draft, coordinator) -> Minutes:
    return desk.sent(draft, coordinator=coordinator)


def texts(minutes) -> dict[int, str]:
    return dict(minutes.paragraphs.order_by("number").values_list("number", "text"))


class TestNumbers:
    @pytest.fixture
    def again(self, fund, chair, member, coordinator):
        """One more meeting the same day, without cases, and its minutes."""

        def make(**more) -> Minutes:
            other = factories.plan_meeting(fund, by=coordinator)
            meetings.add_agenda_item(other, title="Information", by=coordinator)
            factories.begin(other, by=coordinator)
            meetings.close_meeting(other, by=coordinator)
            return desk.begun(
                other, chair=chair, member=member, coordinator=coordinator, **more
            )

        return make

    def test_they_run_through_the_year(self, draft, again, coordinator):
        second = again()
        assert list(texts(second)) == [5, 6, 7, 8]
        with pytest.raises(TransitionRefused, match="§ 5"):
            minute_book.add_paragraph(draft, heading="Fråga", text="x", by=coordinator)
        with pytest.raises(TransitionRefused, match="§ 9"):
            again(first_number=30)

    def test_a_new_year_begins_anew_and_the_first_number_is_set_once(self, again):
        first = again(first_number=31)
        assert list(texts(first)) == [31, 32, 33, 34]
        assert list(texts(again())) == [35, 36, 37, 38]
        assert first.year == clock.today().year

    def test_an_own_paragraph_moves_the_last_one(self, draft, coordinator):
        row = minute_book.add_paragraph(
            draft, heading="Övrig fråga", text="Om hösten.", by=coordinator
        )
        said = texts(draft)
        assert row.number == 4
        assert said[4] == "Om hösten."
        assert "avslutat" in said[5]
        row = MinutesParagraph.objects.select_related("minutes__fund").get(pk=row.pk)
        minute_book.remove_paragraph(row, by=coordinator)
        assert list(texts(draft)) == [1, 2, 3, 4]

    def test_the_decision_is_written_down_with_the_number_it_will_have(
        self, client, case, chair, member, coordinator
    ):
        client.force_login(chair)
        meeting = case.item.meeting

        def proposed() -> str:
            page = client.get(url("item", meeting, 1))
            return page.context["form"].initial["minute"]

        assert proposed().endswith("§ 3")
        desk.begun(
            meeting,
            chair=chair,
            member=member,
            coordinator=coordinator,
            first_number=20,
        )
        assert proposed().endswith("§ 22")

    def test_the_database_refuses_a_double(self, draft):
        draft.paragraphs.filter(number=4).update(number=3)
        with pytest.raises(IntegrityError), connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")

    def test_what_stood_on_the_agenda_stays(self, draft, coordinator):
        row = draft.paragraphs.select_related("minutes__fund").get(number=3)
        with pytest.raises(TransitionRefused, match="dagordning"):
            minute_book.remove_paragraph(row, by=coordinator)


class TestVerifying:
    def test_each_verifier_is_told_and_the_last_one_locks(self, sent, chair, member):
        assert {
            mail.to for mail in Mail.objects.filter(subject__contains="justera")
        } == {chair, member}
        assert minutes_actions.verify(sent, seen=sent.sha256, by=member) is False
        assert minutes_actions.verify(sent, seen=sent.sha256, by=chair) is True
        sent.refresh_from_db()
        assert sent.state == State.LOCKED
        assert sent.record["sha256"] == sent.sha256
        assert [row["number"] for row in sent.record["paragraphs"]] == [1, 2, 3, 4]
        verbs = AuditEvent.objects.about(sent).values_list("verb", flat=True)
        assert {"minutes_begun", "verifying", "verified", "locked"} <= set(verbs)

    def test_nobody_verifies_twice_or_other_words(self, sent, member):
        with pytest.raises(TransitionRefused, match="ändrats"):
            minutes_actions.verify(sent, seen="annat", by=member)
        minutes_actions.verify(sent, seen=sent.sha256, by=member)
        with pytest.raises(TransitionRefused, match="redan"):
            minutes_actions.verify(sent, seen=sent.sha256, by=member)

    def test_taken_back_the_signatures_are_void(self, sent, member, coordinator):
        minutes_actions.verify(sent, seen=sent.sha256, by=member)
        minutes_actions.take_back(sent, reason="Fel belopp i § 3", by=member)
        sent.refresh_from_db()
        assert sent.state == State.DRAFT
        assert not sent.verifiers.exclude(verified_at=None).exists()
        assert Mail.objects.filter(to=coordinator, subject__contains="tillbaka")
        event = AuditEvent.objects.about(sent).first()
        assert event.note == "Fel belopp i § 3"

    def test_an_empty_paragraph_is_not_sent(self, client, draft, coordinator):
        row = draft.paragraphs.get(number=4)
        minute_book.save_texts(draft, {row.key: ""}, seen={}, by=coordinator)
        with pytest.raises(TransitionRefused, match="§ 4"):
            minutes_actions.send_to_verifiers(draft, by=coordinator)
        client.force_login(
            coordinator
        )  # nobody is asked to confirm what is then refused
        page = client.get(url("minutes_send", draft.meeting), follow=True)
        assert page.redirect_chain[0][0] == url("minutes_write", draft.meeting)
        assertContains(page, "Skriv något i § 4.")

    def test_a_point_at_which_nothing_happened_says_what_the_agenda_says(
        self, fund, chair, member, coordinator
    ):
        other = factories.plan_meeting(fund, by=coordinator)
        meetings.add_agenda_item(
            other, title="Läget", text="Fonden har 4 mkr kvar.", by=coordinator
        )
        factories.begin(other, by=coordinator)
        meetings.close_meeting(other, by=coordinator)
        row = desk.begun(other, chair=chair, member=member, coordinator=coordinator)
        assert row.paragraphs.get(item__title="Läget").text == "Fonden har 4 mkr kvar."

    def test_who_stood_aside_does_not_verify_that_paragraph(
        self, draft, member, chair, case, coordinator
    ):
        declare_conflict(case.application.project, ground="j1", by=member)
        writer = case.application.created_by
        assert drafting.not_for(draft) == {member.pk: [3], writer.pk: [3]}
        minutes_actions.take_again(draft, by=coordinator)
        minutes_actions.send_to_verifiers(draft, by=coordinator)
        draft.refresh_from_db()
        assert draft.verifiers.get(user=member).not_for == [3]

    def test_a_paragraph_that_nobody_would_verify_is_refused(
        self, draft, member, chair, case, coordinator
    ):
        for person in (member, chair):
            declare_conflict(case.application.project, ground="j1", by=person)
        minutes_actions.take_again(draft, by=coordinator)
        with pytest.raises(TransitionRefused, match="§ 3"):
            minutes_actions.send_to_verifiers(draft, by=coordinator)

    def test_one_verifier_alone_is_too_few(self, meeting, chair, coordinator):
        with pytest.raises(TransitionRefused, match="inst en justerare"):
            minutes_actions.begin_minutes(
                meeting, led_by=chair, verifiers=[chair], by=coordinator
            )


class TestPages:
    def test_from_the_meeting_to_locked_minutes(
        self, client, meeting, chair, member, coordinator
    ):
        client.force_login(coordinator)
        assertContains(client.get(meeting.get_absolute_url()), url("minutes", meeting))
        assertContains(
            client.get(url("minutes", meeting)), url("minutes_begin", meeting)
        )
        begun = client.post(
            url("minutes_begin", meeting),
            {"led_by": chair.pk, "verifiers": [member.pk], "first_number": "1"},
        )
        assert begun["Location"].startswith(url("minutes_write", meeting))
        page = client.get(url("minutes_write", meeting))
        row = Minutes.objects.get().paragraphs.get(number=4)
        name = row.key
        mark = page.context["form"].marks[name]
        autosaved = client.post(
            url("minutes_write", meeting),
            {name: "Slut.", f"fingerprint-{name}": mark, "autosave_changed": name},
            headers={"X-Autosave": "1"},
        ).json()
        assert autosaved["conflicts"] == {}
        clashed = client.post(
            url("minutes_write", meeting),
            {name: "Nej.", f"fingerprint-{name}": mark, "autosave_changed": name},
            headers={"X-Autosave": "1"},
        )
        assert clashed.status_code == 409
        client.post(url("minutes_send", meeting))
        for person in (member, chair):
            client.force_login(person)
            page = client.get(url("minutes", meeting))
            assertContains(page, "Slut.")
            client.post(
                url("minutes_verify", meeting), {"seen": page.context["minutes"].sha256}
            )
        assert Minutes.objects.get().state == State.LOCKED
        assertContains(client.get(url("minutes", meeting)), "Justerat")

    def test_what_another_wrote_meanwhile_is_not_written_over(
        self, client, draft, meeting, chair, coordinator
    ):
        client.force_login(coordinator)
        mine, theirs = draft.paragraphs.order_by("number")[:2]
        marks = {
            f"fingerprint-{row.key}": fingerprint(row.text) for row in (mine, theirs)
        }
        minute_book.save_texts(draft, {theirs.key: "Hans"}, seen={}, by=chair)
        data = {**marks, mine.key: "Mitt", theirs.key: theirs.text}
        saved = client.post(
            url("minutes_write", meeting),
            {**data, "autosave_changed": mine.key},
            headers={"X-Autosave": "1"},
        ).json()
        assert saved["fingerprints"] == {mine.key: fingerprint("Mitt")}
        client.post(url("minutes_write", meeting), data)
        assert [texts(draft)[row.number] for row in (mine, theirs)] == ["Mitt", "Hans"]

    def test_what_was_typed_when_they_were_sent_meanwhile_is_shown(
        self, client, sent, meeting, coordinator
    ):
        client.force_login(coordinator)
        row = sent.paragraphs.get(number=4)
        response = client.post(url("minutes_write", meeting), {row.key: "För sent"})
        assert response.status_code == 409
        assert response.context["typed"] == [(str(row), "För sent")]
        assertContains(response, "inte ett utkast längre", status_code=409)
        late = client.post(
            url("minutes_write", meeting),
            {row.key: "För sent"},
            headers={"X-Autosave": "1"},
        )
        assert late.status_code == 403
        assert texts(sent)[4] == row.text

    def test_a_personal_identity_number_that_must_stand_there_can_stand_there(
        self, client, draft, meeting, coordinator
    ):
        client.force_login(coordinator)
        row = draft.paragraphs.get(number=4)
        data = {row.key: "Ärendet rör 20121212-1212."}
        page = client.post(url("minutes_write", meeting), data)
        assertContains(page, 'name="personal_number_ok"')
        assert texts(draft)[4] == row.text
        client.post(url("minutes_write", meeting), {**data, "personal_number_ok": "on"})
        assert texts(draft)[4] == data[row.key]

    def test_only_writers_and_verifiers_read_before_it_is_verified(
        self, client, sent, meeting, member, auditor, stranger
    ):
        client.force_login(auditor)
        page = client.get(url("minutes", meeting))
        assertNotContains(page, "beviljar")
        assertContains(page, "inte justerat")
        assert client.post(url("minutes_verify", meeting)).status_code == 403
        assert client.get(url("minutes_write", meeting)).status_code == 302
        client.force_login(stranger)
        assert client.get(url("minutes", meeting)).status_code == 404
        assert client.get(url("minutes_write", meeting)).status_code == 404

    def test_who_has_a_conflict_reads_the_heading_only_until_it_is_verified(
        self, client, draft, meeting, member, chair, case, coordinator
    ):
        declare_conflict(case.application.project, ground="j2", by=member)
        minutes_actions.take_again(draft, by=coordinator)
        desk.sent(draft, coordinator=coordinator)
        client.force_login(member)
        page = client.get(url("minutes", meeting))
        assertContains(page, case.item.title)
        assertNotContains(page, "Ledningsgruppen beviljar")
        draft.refresh_from_db()
        desk.verified(draft, member, chair)
        assertContains(client.get(url("minutes", meeting)), "Ledningsgruppen beviljar")

    def test_a_writer_with_a_conflict_does_not_get_the_paragraph(
        self, client, draft, meeting, case, coordinator
    ):
        declare_conflict(case.application.project, ground="j2", by=coordinator)
        client.force_login(coordinator)
        row = draft.paragraphs.get(number=3)
        page = client.get(url("minutes_write", meeting))
        assertNotContains(page, "Ledningsgruppen beviljar")
        client.post(url("minutes_write", meeting), {row.key: "Kapat"})
        assert texts(draft)[3] != "Kapat"
        again = url("paragraph_take_again", meeting, 3)
        assert client.get(again).status_code == 403

    @pytest.mark.parametrize(
        "name",
        [
            "minutes_begin",
            "minutes_verifiers",
            "paragraph_add",
            "minutes_send",
            "minutes_take_back",
        ],
    )
    def test_members_do_not_write(self, client, draft, meeting, member, name):
        client.force_login(member)
        assert client.get(url(name, meeting)).status_code == 403

    def test_the_paragraph_can_be_compared(self, client, draft, meeting, coordinator):
        client.force_login(coordinator)
        row = draft.paragraphs.get(number=3)
        minute_book.save_texts(draft, {row.key: "Min"}, seen={}, by=coordinator)
        page = client.get(url("paragraph_take_again", meeting, 3))
        assertContains(page, "Min")
        assertContains(page, "beviljar")
        client.post(url("paragraph_take_again", meeting, 3))
        assert "beviljar" in texts(draft)[3]


def test_nobody_locks_minutes_that_are_not_verified(sent):
    with (
        pytest.raises(IntegrityError, match="minutes_locked_when_verified"),
        transaction.atomic(),
    ):
        Minutes.objects.filter(pk=sent.pk).update(
            state="locked", locked_at=sent.sent_at, record={"a": 1}
        )
