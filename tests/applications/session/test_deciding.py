"""The point of a case on one page: it is read aloud first, and only then fixed."""

import threading

import pytest
from django.db import IntegrityError, connection, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.audit import AuditEvent
from accounts.models import Mail
from applications.case import history as case_history
from applications.conflicts.waiting import waiting_for
from applications.decisions import actions as decisions
from applications.meetings import attendance
from applications.minutes import actions as minutes_actions
from applications.models import AgendaCase, Decision, DecisionBasis
from applications.paragraphs import record
from config.guard import without_triggers
from core.refusals import TransitionRefused
from fund.ledger import sums as ledger
from fund.models import Grant, Meeting, Movement
from projects.conflicts.actions import declare_conflict, rule
from projects.models import Project
from tests import everybody, factories
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

    @pytest.mark.parametrize(
        ("silent", "data", "said"),
        [
            (False, {}, "Alla 9 som röstar har svarat om jäv."),
            (True, {"outcome": "table", "reasons": "x"}, "Har inte svarat om jäv: F"),
        ],
    )
    def test_it_says_who_has_answered(self, chairs, case, member, silent, data, said):
        if silent:
            everybody.unanswered(member)
        page = read(chairs, case, AS_RECOMMENDED | data)
        assert page.context["sheet"].answered.startswith(said)
        assertContains(page, said)

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

    def test_the_reasons_to_grant_are_not_those_to_reject(self, chairs, case):
        begun = chairs.get(url("item", case)).context["form"]
        data = {"reasons": begun["reasons"].value(), "minute": "§ 2"}
        for outcome in ("reject", "table", "refer_back"):
            page = read(chairs, case, data | {"outcome": outcome})
            assert [*page.context["form"].errors] == ["reasons"], outcome
            assert "sheet" not in page.context
        other = data | {"outcome": "reject", "reasons": "Behovet är inte belagt."}
        assert read(chairs, case, other).context["sheet"]

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
        assertContains(read(chairs, case, AS_RECOMMENDED), "Det här har ingen prövat")

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
        anew = f"{member} har svarat på nytt sedan"
        page = chairs.get(url("item", case))
        assertContains(page, anew)
        assertContains(page, str(chair))
        assertNotContains(page, "Ingen har prövat det")
        address = reverse("applications:conflicts", args=[case.application_id])
        assertContains(chairs.get(address), "gällde ett tidigare svar", count=1)
        if ground == "unsure":
            assertNotContains(page, '<li class="no"><span><span class="vh">Obs')

    def test_a_conflict_taken_back_is_tried_before_it_is_decided(
        self, chairs, case, member, chair
    ):
        project = case.application.project
        declare_conflict(project, ground="j1", note="Min bror leder.", by=member)
        declare_conflict(project, ground="none", by=member)
        page = chairs.get(url("item", case))
        assert [row.term.user for row in page.context["open_hints"]] == [member]
        assertContains(page, f"{member} svarade jäv, punkt 1")
        answers = reverse("applications:conflicts", args=[case.application_id])
        assertContains(chairs.get(answers), "Min bror leder.")
        waits = [row.url for row in waiting_for(chair)]
        assert answers in waits
        sheet = read(chairs, case, AS_RECOMMENDED)
        assertContains(sheet, "har sedan svarat att det inte är jäv")
        # Where it is tried, one comes back to the point.
        assert f"?point={case.item_id}" in page.content.decode()
        rules = reverse(
            "applications:conflict_rule", args=[case.application_id, member.pk]
        )
        data = {"ground": "none", "reason": "Brodern har slutat."}
        back = chairs.post(f"{rules}?point={case.item_id}", data)
        assertRedirects(back, url("item", case))
        assert chairs.get(url("item", case)).context["open_hints"] == []
        assert answers not in [row.url for row in waiting_for(chair)]

    def test_a_doubt_is_tried_from_the_point_and_thought_over_with_the_names(
        self, chairs, case, member
    ):
        project = case.application.project
        declare_conflict(project, ground="unsure", by=member)
        asked = reverse("applications:conflict", args=[case.application_id])
        rules = reverse(
            "applications:conflict_rule", args=[case.application_id, member.pk]
        )
        assertContains(chairs.get(url("item", case)), f"{rules}?point={case.item_id}")
        chairs.force_login(member)
        assertContains(chairs.get(asked), "Leder projektet")
        declare_conflict(project, ground="j4", by=member)
        page = chairs.get(asked)  # the names the answer rests on, and none of the work
        assertContains(page, "Leder projektet")
        for words in ("Har skrivit", "Har bedömt", "Läs ansökan"):
            assertNotContains(page, words)

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


class TestWord:
    """Over a tie that nobody has tried it is decided only with a word about why."""

    @pytest.fixture
    def tied(self, case, member):
        """The member owns the project by now: nothing handed in says so."""
        Project.objects.filter(pk=case.application.project_id).update(owner=member)
        case.application.project.refresh_from_db()
        return case

    def test_the_sheet_asks_for_it_and_it_is_kept(self, chairs, tied, member):
        page = read(chairs, tied, AS_RECOMMENDED)
        told = f"{member} står som projektägare."
        [row] = page.context["sheet"].untried
        assert (row["person"], row["why"]) == (str(member), [told])
        sent = {**AS_RECOMMENDED, "read": page.context["sheet"].mark}
        for word in ("", "  ", "å" * 1001):
            again = chairs.post(url("fix", tied), sent | {"word": word})
            assert again.context["form"].errors.keys() == {"word"}
            assertContains(again, word)
            assert not Decision.objects.exists()

        word = "Har lämnat över ägandet."
        back = chairs.post(url("decide", tied), sent | {"word": word, "change": "1"})
        assertContains(back, f'value="{word}"')
        again = read(chairs, tied, AS_RECOMMENDED | {"word": word})
        assert again.context["form"]["word"].value() == word

        answer = chairs.post(url("fix", tied), sent | {"word": word})
        assertRedirects(answer, url("item", tied))
        basis = Decision.objects.get().basis
        assert (basis.untried, basis.word) == ([row], word)
        assertContains(chairs.get(url("item", tied)), word)
        events = AuditEvent.objects.about(tied.application)
        [line] = case_history.history(events.filter(verb="decided_untried"))
        assert line["note"] == f"{member}: {word}"
        assert "ingen hade prövat" in str(line["words"])

    def test_the_minutes_rest_on_it(self, tied, chair, coordinator, member):
        decide(tied, chair, outcome="reject", word="Därför.")
        meeting = Meeting.objects.get(pk=tied.item.meeting_id)
        kept = minutes_actions.begin_minutes(
            meeting, led_by=chair, verifiers=[member], by=coordinator
        )
        cases = [row["case"] for row in record.of(kept)["paragraphs"] if row["case"]]
        assert cases[0]["decision"]["word_about_ties"] == "Därför."
        assert cases[0]["decision"]["untried_ties"][0]["person"] == str(member)

    @pytest.mark.parametrize("outcome", ["grant", "conditions", "reject", "refer_back"])
    @pytest.mark.parametrize("word", ["", " \n"])
    def test_the_deed_refuses_without_it(self, tied, chair, outcome, word):
        with pytest.raises(TransitionRefused, match="står som projektägare"):
            decide(tied, chair, outcome=outcome, word=word)
        assert not Decision.objects.exists()

    def test_nothing_is_asked_to_table_it_or_where_nothing_is_open(
        self, tied, chair, member
    ):
        decide(tied, chair, outcome="table", word="Onödigt.")
        assert DecisionBasis.objects.get().word == ""

    def test_nor_when_somebody_has_tried_it(self, tied, chair, member):
        rule(tied.application.project, member, ground="none", reason="N", by=chair)
        decide(tied, chair, outcome="reject", word="Onödigt.")
        basis = DecisionBasis.objects.get()
        assert (basis.untried, basis.word) == ([], "")

    def test_a_tie_that_comes_after_it_was_read_is_read_first(
        self, chairs, case, member
    ):
        sheet = read(chairs, case, AS_RECOMMENDED).context["sheet"]
        Project.objects.filter(pk=case.application.project_id).update(owner=member)
        sent = {**AS_RECOMMENDED, "read": sheet.mark, "word": "Ändå."}
        page = chairs.post(url("fix", case), sent)
        assertContains(page, "Något har ändrats sedan det lästes")
        assert page.context["form"]["word"].value() == "Ändå."
        assert not Decision.objects.exists()

    @pytest.mark.parametrize("row", [([{"person": "x"}], " "), ([], "Ett skäl")])
    def test_the_database_wants_it_too(self, granted, row):
        decision = granted.decisions.get()
        with without_triggers():
            DecisionBasis.objects.filter(decision=decision).delete()
        fields = {"decision": decision, "untried": row[0], "word": row[1]}
        with (
            pytest.raises(IntegrityError, match="basis_untried_has_a_word"),
            transaction.atomic(),
        ):
            DecisionBasis.objects.create(**fields)


def decide(case, chair, *, outcome: str, word: str):
    return decisions.record_decision(
        case,
        outcome=outcome,
        reasons="x",
        minute="§ 1",
        amounts=factories.yearly(case.application),
        conditions="Avtal",
        word=word,
        by=chair,
    )


@pytest.mark.django_db(transaction=True)
def test_two_words_at_once_are_one_decision():
    """In two tabs, at the same moment: the first stands, and the other is told."""
    fund = factories.make_fund()
    maria = factories.make_role(fund, "coordinator")
    assessors = [factories.make_role(fund, "assessor") for _number in range(2)]
    application = factories.recommended(
        factories.make_call(fund), factories.make_user(), maria, assessors
    )
    case = factories.on_agenda(application, coordinator=maria)
    chair = factories.chair_of(fund)
    owner = factories.User.objects.get(terms__seat__title="Folkhälsostrateg")
    Project.objects.filter(pk=application.project_id).update(owner=owner)
    start, told = threading.Barrier(2), []

    def run(word):
        start.wait(60)
        try:
            row = AgendaCase.objects.get(pk=case.pk)
            decide(row, chair, outcome="refer_back", word=word)
            told.append(word)
        except TransitionRefused:
            told.append("")
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[word]) for word in ("Ett", "Två")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(map(bool, told)) == [False, True]
    assert DecisionBasis.objects.get().word == max(told)


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
