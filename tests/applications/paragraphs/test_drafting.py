"""What do the drafted minutes say, and what is not drafted over?"""

import pytest
from django.urls import reverse

from accounts.models import Mail
from applications.minutes import actions as minutes_actions
from core.refusals import TransitionRefused
from core.texts.clash import fingerprint
from fund.minutes import actions as minute_book
from fund.models import Meeting, Minutes
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications import minute_desk as desk


def url(name: str, meeting, *args) -> str:
    return reverse(f"applications:{name}", args=[meeting.pk, *args])


@pytest.fixture
def meeting(case, chair, coordinator) -> Meeting:
    return desk.over(case, chair=chair, coordinator=coordinator)


@pytest.fixture
def draft(meeting, chair, member, coordinator) -> Minutes:
    return desk.begun(meeting, chair=chair, member=member, coordinator=coordinator)


def texts(minutes) -> dict[int, str]:
    return dict(minutes.paragraphs.order_by("number").values_list("number", "text"))


class TestDrafting:
    def test_it_says_what_happened(self, draft, chair, member):
        said = texts(draft)
        assert list(said) == [1, 2, 3, 4]
        assert said[1].startswith(f"{chair} förklarar mötet öppnat kl.")
        assert said[2] == f"{member} justerar protokollet tillsammans med {chair}."
        assert "Beslut. Ledningsgruppen beviljar" in said[3]
        assert desk.WITH_CONDITION in said[3]
        assert "Stöds av planen." in said[3]
        assert said[4].startswith(f"{chair} förklarar mötet avslutat kl.")

    def test_no_points_are_in_it(self, draft):
        assert "75,0" not in " ".join(texts(draft).values())
        assert "poäng" not in " ".join(texts(draft).values()).lower()

    def test_a_conflict_and_its_deputy_are_sentences(
        self, case, chair, member, coordinator
    ):
        declare_conflict(case.application.project, ground="j4", by=member)
        other = factories.User.objects.get(
            terms__seat__group__fund=case.application.fund,
            terms__seat__title="Ekonomidirektör",
        )
        meeting = desk.over(case, chair=chair, coordinator=coordinator)
        minutes = desk.begun(
            meeting, chair=chair, member=other, coordinator=coordinator
        )
        assert (
            f"{member} anmäler jäv enligt 6 kap. 28 § punkt 4 kommunallagen och deltar inte i "
            "handläggningen av ärendet."
        ) in texts(minutes)[3]

    def test_while_the_meeting_is_in_session_it_fills_up(
        self, case, chair, member, coordinator
    ):
        meeting = case.item.meeting
        minutes = desk.begun(
            meeting, chair=chair, member=member, coordinator=coordinator
        )
        assert texts(minutes)[3] == ""
        desk.over(case, chair=chair, coordinator=coordinator)
        minutes = Minutes.objects.get(pk=minutes.pk)
        assert minutes_actions.send_to_verifiers(minutes, by=coordinator) == [3, 4]
        assert "beviljar" in texts(minutes)[3]
        assert Mail.objects.filter(subject__contains="protokoll").count() == 0
        assert minutes_actions.send_to_verifiers(minutes, by=coordinator) == []

    def test_what_somebody_wrote_is_not_drafted_over(self, draft, coordinator):
        row = draft.paragraphs.get(number=3)
        mine = {row.key: "Min text"}
        assert minute_book.save_texts(draft, mine, seen={}, by=coordinator) == []
        assert minutes_actions.take_again(draft, by=coordinator) == []
        assert texts(draft)[3] == "Min text"
        assert minutes_actions.take_again(draft, numbers={3}, by=coordinator) == [3]
        assert "beviljar" in texts(draft)[3]

    def test_two_who_write_the_same_paragraph_are_told(self, draft, coordinator, chair):
        row = draft.paragraphs.get(number=4)
        mark = {row.key: fingerprint(row.text)}
        minute_book.save_texts(draft, {row.key: "Hans"}, seen=mark, by=chair)
        clashes = minute_book.save_texts(
            draft, {row.key: "Hennes"}, seen=mark, by=coordinator
        )
        assert [(c.saved, c.saved_by, c.sent) for c in clashes] == [
            ("Hans", str(chair), "Hennes")
        ]
        assert texts(draft)[4] == "Hans"

    def test_a_meeting_that_has_not_begun_has_no_minutes(
        self, planned, chair, member, coordinator
    ):
        with pytest.raises(TransitionRefused, match="inte börjat"):
            desk.begun(
                planned.item.meeting,
                chair=chair,
                member=member,
                coordinator=coordinator,
            )
