"""The point of a case on one page: it is read aloud first, and only then fixed."""

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.models import Mail
from applications.meetings import attendance
from applications.models import Decision
from fund.ledger import sums as ledger
from fund.models import Grant, Movement
from projects.conflicts.actions import declare_conflict, rule
from tests import factories
from tests.applications.reading import fix, read
from tests.config.figures import Told

AS_RECOMMENDED = {"outcome": "recommended", "minute": "KS 2026-03-04 § 14"}


def url(name: str, case) -> str:
    return reverse(f"applications:{name}", args=[case.item.meeting_id, 1])


@pytest.fixture
def chairs(client, chair):
    client.force_login(chair)
    return client


class TestRead:
    def test_nothing_binds_and_nobody_is_told(
        self, chairs, case, fund, django_capture_on_commit_callbacks
    ):
        told = Mail.objects.count()
        with django_capture_on_commit_callbacks() as after:
            page = read(chairs, case, AS_RECOMMENDED)
        assertContains(page, "Fastställ beslutet")
        assert after == []
        assert (Decision.objects.count(), Grant.objects.count()) == (0, 0)
        assert ledger.balance(fund).committed == 0
        assert Mail.objects.count() == told
        case.application.refresh_from_db()
        assert case.application.state == "on_agenda"

    def test_it_says_the_sum_by_year_and_board_who_votes_and_the_words(
        self, chairs, case, member
    ):
        declare_conflict(case.application.project, ground="j4", by=member)
        page = read(chairs, case, AS_RECOMMENDED)
        sheet, board = page.context["sheet"], str(case.application.project.lead_board)
        years = case.application.project.years()
        assert sheet.total == 1_000_000
        assert sheet.amounts == [(board, [(year, 500_000) for year in years])]
        assert not any("Folkhälsostrateg" in voter for voter in sheet.voters)
        words = " ".join(f"{p.heading} {p.text}" for p in sheet.paragraphs)
        for part in (
            "beviljar 1 000 000 kr",
            "jäv enligt 6 kap. 28 § p",
            "Stöds av planen.",
        ):
            assert part in words.replace("\xa0", " ")
        assertContains(page, "Kvar att bevilja blir")

    def test_what_is_read_is_what_the_minutes_say(self, chairs, case):
        sheet = read(chairs, case, AS_RECOMMENDED).context["sheet"]
        fix(chairs, case, AS_RECOMMENDED)
        page = chairs.get(url("item", case))
        assert page.context["paragraphs"] == sheet.paragraphs

    def test_what_is_left_of_the_line_is_as_on_the_page_of_the_case(
        self, chairs, case, call, coordinator, assessors
    ):
        """When another case on the same line is recommended too."""
        factories.recommended(call, factories.make_user(), coordinator, assessors)
        figures = Told()
        for address in (url("item", case), case.application.get_absolute_url()):
            page = chairs.get(address)
            figures.read(page.text, address)
            assert "Stöds också av" not in page.text  # by the line itself
        assert figures.twice == {}
        assert figures.kinds["left-after"] == {
            "/applications/meetings/#/items/#/",
            "/applications/#/",
        }

    def test_what_the_decision_would_be_refused_for_is_said_at_once(
        self, chairs, case, fund
    ):
        board = case.application.project.lead_board
        year = case.application.project.years()[0]
        data = {
            **AS_RECOMMENDED,
            "outcome": "grant",
            "reasons": "x",
            f"amount-{year}-{board.pk}": "90 mkr",
        }
        page = read(chairs, case, data)
        assert page.context["form"].non_field_errors()
        assert "sheet" not in page.context

    def test_changing_keeps_what_was_typed(self, chairs, case):
        data = {"outcome": "reject", "reasons": "Därför.", "minute": "§ 2"}
        page = chairs.post(url("decide", case), {**data, "change": "1"})
        assert page.context["form"]["reasons"].value() == "Därför."
        assert not page.context["form"].errors
        page = chairs.post(url("fix", case), {**data, "change": "1", "read": "x"})
        assert page.context["form"]["reasons"].value() == "Därför."
        assert not Decision.objects.exists()


class TestFix:
    def test_as_recommended_takes_what_was_recommended_whatever_the_fields_hold(
        self, chairs, case
    ):
        board = case.application.project.lead_board
        year = case.application.project.years()[0]
        data = {**AS_RECOMMENDED, f"amount-{year}-{board.pk}": "nonsens", "reasons": ""}
        assertRedirects(fix(chairs, case, data), url("item", case))
        decision = Decision.objects.get()
        assert (decision.outcome, decision.reasons) == ("grant", "Stöds av planen.")
        assert decision.grant.granted_amount() == 1_000_000

    def test_somebody_left_after_it_was_read(self, chairs, case, member, coordinator):
        sheet = read(chairs, case, AS_RECOMMENDED).context["sheet"]
        leaver = member.terms.get()
        attendance.move(case.item, leaver, is_arrival=False, by=coordinator)
        sent = {**AS_RECOMMENDED, "read": sheet.mark}
        page = chairs.post(url("fix", case), sent)
        assertContains(page, "Något har ändrats sedan det lästes")
        assert not Decision.objects.exists()
        again = page.context["sheet"]
        assert again.mark != sheet.mark
        chairs.post(url("fix", case), sent | {"read": again.mark})
        assert Decision.objects.get().voters == again.voters

    def test_what_was_not_read_is_not_fixed(self, chairs, case):
        page = chairs.post(url("fix", case), AS_RECOMMENDED)
        assertContains(page, "Något har ändrats sedan det lästes")
        assert not Decision.objects.exists()

    def test_sent_again_it_is_one(self, chairs, case):
        fix(chairs, case, AS_RECOMMENDED)
        for name in ("decide", "fix"):
            again = chairs.post(url(name, case), AS_RECOMMENDED)
            assertRedirects(again, url("item", case))
        assert Decision.objects.count() == 1


class TestConditions:
    DATA = {"outcome": "conditions", "minute": "§ 3", "condition-0-text": "Avtal"}

    def test_one_more_comes_when_it_is_asked_for(self, chairs, case):
        page = chairs.get(url("item", case))
        assert len(page.context["form"].condition_grid()) == 1
        page = chairs.post(url("decide", case), {**self.DATA, "add_condition": "1"})
        form = page.context["form"]
        assert len(form.condition_grid()) == 2
        assert form["condition-0-text"].value() == "Avtal"
        assert not form.errors
        assert not Decision.objects.exists()

    def test_the_sheet_says_who_sees_to_each_and_when(self, chairs, case, applicant):
        board = case.application.project.lead_board
        year = case.application.project.years()[0]
        data = {
            **self.DATA,
            "reasons": "x",
            f"amount-{year}-{board.pk}": "0,4 mkr",
            "condition-0-owner": str(applicant.pk),
            "condition-0-kind": "later",
            "condition-0-due": "2027-03-31",
        }
        page = read(chairs, case, data)
        assertContains(page, "31\xa0mars 2027")
        fix(chairs, case, data)
        condition = Decision.objects.get().conditions.get()
        assert (condition.owner, str(condition.due_on)) == (applicant, "2027-03-31")


class TestKnown:
    """What is known of those who vote, and their answer does not say."""

    def test_a_tie_that_nobody_has_tried_stands_beside_the_answer(
        self, chairs, case, member, coordinator
    ):
        project = case.application.project
        office = factories.make_department(project.lead_board)
        writer = project.team.first().user
        both = factories.User.objects.filter(pk__in=[member.pk, writer.pk])
        both.update(department=office)
        page = chairs.get(url("item", case))
        assert [row.term.user for row in page.context["open_hints"]] == [member]
        assertContains(page, "Ingen har prövat det")
        assertContains(page, "Innan ni beslutar")
        assertContains(read(chairs, case, AS_RECOMMENDED), "Ingen har prövat det")

        project = case.application.project
        chair = factories.chair_of(project.fund)
        rule(project, member, ground="none", reason="Nej.", by=chair)
        page = chairs.get(url("item", case))
        assert page.context["open_hints"] == []
        assertContains(page, "inte jäv")
        assertNotContains(page, "Ingen har prövat det")

    @pytest.mark.parametrize("ground", ["none", "unsure"])
    def test_a_new_answer_after_a_ruling_is_tried_again(
        self, chairs, case, member, ground
    ):
        """Something new may come up (FL 18 §); what was decided is kept, and not lost."""
        project = case.application.project
        chair = factories.chair_of(project.fund)
        rule(project, member, ground="none", reason="Nej.", by=chair)
        declare_conflict(project, ground=ground, by=member)
        anew = "Har svarat på nytt sedan"
        page = chairs.get(url("item", case))
        assertContains(page, anew)
        assertContains(page, str(chair))
        assertNotContains(page, "Ingen har prövat det")
        address = reverse("applications:conflicts", args=[case.application_id])
        assertContains(chairs.get(address), "gällde ett tidigare svar", count=1)
        if ground == "unsure":
            assertNotContains(page, '<li class="no"><span><span class="vh">Obs')

    def test_who_is_ruled_on_reads_so_before_answering_again(
        self, client, case, member
    ):
        project = case.application.project
        chair = factories.chair_of(project.fund)
        rule(project, member, ground="none", reason="Nej.", by=chair)
        client.force_login(member)
        address = reverse("applications:conflict", args=[case.application_id])
        assertContains(client.get(address), f"{chair} avgjorde om ditt svar")

    def test_who_says_no_in_spite_of_a_tie_says_why(self, client, case, member):
        project = case.application.project
        office = factories.make_department(project.lead_board)
        both = [member.pk, project.team.first().user_id]
        factories.User.objects.filter(pk__in=both).update(department=office)
        client.force_login(member)
        address = reverse("applications:conflict", args=[case.application_id])
        page = client.post(address, {"ground": "none"})
        assertContains(page, "Programmet ser en anknytning")
        assert page.context["form"].errors.keys() == {"note"}
        assert project.conflicts.get(user=member).note == ""
        client.post(address, {"ground": "none", "note": "Vi möts aldrig."})
        assert project.conflicts.get(user=member).note == "Vi möts aldrig."


def test_who_has_left_by_the_button_of_a_way_out(client, case, chair):
    """It is written down where it was pressed, and the page shows how it stands then."""
    client.force_login(chair)
    term = case.item.meeting.attendances.get(term__seat__title="Folkhälsostrateg").term
    data = {"leaves": term.pk, "item": 1, "back": "item"}
    address = reverse("applications:movement_note", args=[case.item.meeting_id])
    assertRedirects(client.post(address, data), url("item", case))
    assert Movement.objects.get().term == term
    page = client.get(url("item", case))
    assert [row.person for row in page.context["away"]] == [term.user]
    assertContains(page, "Lämnade rummet", count=1)
