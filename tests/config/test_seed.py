"""Ekköping as the demo tells it: to the krona, and through the rules."""

from datetime import date
from decimal import Decimal
from io import StringIO

import pytest
from django.contrib.postgres.search import SearchQuery
from django.core.management import CommandError, call_command
from django.test import override_settings
from django.utils import translation

from accounts.models import Mail, User
from applications.brief import unit_costs
from applications.brief.queries import Content
from applications.decisions.actions import checks_for, record_decision
from applications.finding.queries import Found
from applications.meetings import packets
from applications.memos import papers as memos_papers
from applications.models import Application, Call, Decision, Idea, Memo, Score
from applications.models.application import SubmittedVersion
from applications.ranking.queries import rank
from applications.waiting import waiting_for
from config.demo.steps import yearly
from config.demo.town import moment
from core import clock
from core.files.pdf import render_pages
from core.refusals import TransitionRefused
from fund.group.balance import check_among
from fund.group.composition import check_composition
from fund.ledger import sums as ledger
from fund.meetings.actions import open_meeting, write_attendance
from fund.models import (
    Entry,
    Grant,
    Minutes,
    Notice,
    PointDecision,
    Seat,
    Term,
)
from projects.conflicts.actions import declare_conflict
from projects.models import Answer, Indicator, Project, Risk
from projects.models.indicator import net_change
from tests.config.figures import IN_TWO_PLACES, figures_of
from tests.config.story import TABLE, main_fund, seed, table, told

IPS = "IPS för unga vuxna"
COMPARED = {
    IPS,
    "Tryggare väg till jobb",
    "Hemma igen",
    "Studiero i mellanstadiet",
    "Familjecoach",
}


class TestTheDay:
    """Told up to one ordinary day: something waits for everyone."""

    TODAY = date(2026, 11, 23)

    facts: tuple = ()

    @pytest.fixture(autouse=True, scope="class")
    @classmethod
    def _seed(cls, django_db_setup, django_db_blocker):
        with django_db_blocker.unblock(), told(cls.TODAY.isoformat()):
            cls.facts = facts()
            yield

    @pytest.fixture(autouse=True)
    def _today(self):
        with clock.travel(moment(self.TODAY, 12)):
            yield

    def test_the_years_of_the_fund_are_those_of_the_worked_example(self):
        assert table(main_fund()) == TABLE

    def application(self, title: str) -> Application:
        return Application.objects.get(project__title=title)

    @pytest.mark.parametrize(
        ("title", "state"),
        [
            ("Läxhjälp i Norra", "dismissed"),
            ("IPS för unga vuxna", "tabled"),
            ("Grannskapslabbet", "granted"),
            ("Tryggare väg till jobb", "on_agenda"),
            ("Hemma igen", "on_agenda"),
            ("Familjecoach", "preparation"),
            ("Studiero i mellanstadiet", "preparation"),
            ("Första kontakten", "formal_check"),
            ("Fritid för alla i Södra", "supplement"),
            ("Trygg start", "submitted"),
            ("Ungas rum", "draft"),
        ],
    )
    def test_each_case_has_come_as_far_as_the_story_says(self, title, state):
        assert self.application(title).state == state

    @pytest.mark.parametrize(
        ("title", "state", "waits_for"),
        [
            ("Fler kuratorer", "not_taken_further", None),
            ("Läxhjälp som hela familjen går på", "invited", "fadumo"),
            ("Odla ihop på äldreboendet", "screening", "ingrid"),
            ("Första veckan på jobbet", "screening", "maria"),
        ],
    )
    def test_each_idea_has_come_as_far_as_the_story_says(self, title, state, waits_for):
        idea = Idea.objects.get(title=title)
        assert (idea.state, idea.answers.count()) == (
            state,
            0 if waits_for == "maria" else 8,
        )
        who = {
            user.email.split("@")[0]
            for user in User.objects.filter(is_active=True)
            for row in waiting_for(user)
            if row.subject.startswith(title)
        }
        assert who == ({waits_for} if waits_for else set())

    def test_an_increase_of_a_budget_is_told_why_it_goes_no_further(self):
        decision = Idea.objects.get(title="Fler kuratorer").decisions.get()
        assert "allmän utökning av nämndens ram" in decision.motive
        assert decision.decided_by != decision.proposal.signed_by

    def test_the_three_projects_are_where_2026_finds_them(self):
        states = Project.objects.filter(fund=main_fund()).exclude(code="")
        assert dict(states.values_list("code", "state")) == {
            "SI001": "reported",
            "SI002": "ongoing",
            "SI004": "ongoing",
        }

    def test_skolfam_spares_13_days_a_child_beyond_the_comparison_group(self):
        days = Indicator.objects.get(name="Dygn på HVB per barn och år")
        last = days.measurements.approved().filter(measured_on=date(2025, 12, 31))
        now = dict(last.values_list("group", "value"))
        assert net_change(
            days.baseline.value,
            now["project"],
            days.baseline.comparison_value,
            now["comparison"],
        ) == Decimal(-13)

    def test_the_learning_gate_of_2024_made_the_second_version_of_the_chain(self):
        project = Project.objects.get(code="SI002")
        gate = project.gates.get(kind="learning")
        version = project.chain_versions.get(number=2)
        assert (gate.outcome, gate.decided_on) == ("adjust", date(2024, 3, 18))
        assert clock.day_of(version.frozen_at) == date(2024, 3, 18)

    def test_ips_scores_75_with_each_assessor(self):
        case = self.application("IPS för unga vuxna")
        assert [a.total() for a in case.assessments.done()] == [Decimal("75.0")] * 2

    def test_studiero_is_talked_through_and_hemma_igen_agreed_on(self):
        talk = self.application("Studiero i mellanstadiet").calibrations.get()
        assert talk.state == "open"
        assert {criterion.code for criterion in talk.criteria.all()} == {"C4", "C6"}
        assert self.application("Hemma igen").consensus.scores.count() == 8

    def test_no_two_assessors_of_a_case_write_the_same(self):
        scores = Score.objects.filter(points__isnull=False)
        written = list(scores.values_list("assessment__application", "reason"))
        assert len(written) > 80
        assert len(set(written)) == len(written)

    def test_no_two_cases_of_today_have_the_same_risks_or_outlook(self):
        projects = Project.objects.filter(title__in=COMPARED)
        for key in ("need", "reference_scenario", "receiving_unit"):
            texts = Answer.objects.filter(question=key, project__in=projects)
            assert len({answer.text for answer in texts}) == len(COMPARED), key
        risks = Risk.objects.filter(project__in=projects)
        written = list(risks.values_list("text", flat=True))
        assert len(set(written)) == len(written)

    def test_the_phrase_of_the_search_help_finds_a_case(self):
        maria = User.objects.get(email="maria@ekkoping.example")
        found = Application.objects.filter(Found(maria, '"tidig hjälp"').condition)
        assert [case.project.title for case in found] == ["Familjecoach"]

    def test_the_open_call_cannot_pay_for_all_its_cases(self):
        maria = User.objects.get(email="maria@ekkoping.example")
        ranking = rank(maria, Call.objects.get(title="Tidiga insatser 2027"))
        assert 0 < ranking.cut < len(ranking.rows)

    def test_a_memo_is_finished_and_another_is_on_its_way(self):
        finished = Memo.objects.get(application__project__title="Hemma igen")
        assert (finished.state, finished.is_void) == ("finished", False)
        assert memos_papers.keep_pdf(finished.pk).pages <= 3
        draft = Memo.objects.get(application__project__title="Familjecoach")
        assert draft.state == "draft"

    def test_skolfam_costs_225_000_a_child_and_its_days_are_counted(self):
        version = SubmittedVersion.objects.get(content__title="Skolfam Ekköping")
        economy = Content(version.content).economy()
        assert (economy.requested, economy.persons) == (5_400_000, 24)
        cost = unit_costs.per_participant(economy.requested, economy.persons)
        assert cost.amount == 225_000
        effects = {e.name: e for e in unit_costs.expected_effects(version.content)}
        days = next(e for name, e in effects.items() if "HVB" in name)
        cost = unit_costs.per_effect(economy.requested, days, economy.persons)
        assert (days.change, cost.amount) == (11, Decimal("20454.55"))

    def test_past_meetings_have_verified_minutes_and_one_waits_for_bjorn(self):
        rows = Minutes.objects.order_by("meeting__starts_at")
        assert [row.state for row in rows] == [*["locked"] * 5, "verifying"]
        assert all(row.announcements.exists() for row in rows[:5])
        waiting = rows[5].verifiers.get(verified_at=None)
        assert waiting.user.email == "bjorn@ekkoping.example"
        ips = Decision.objects.get(case__application__project__title=IPS)
        assert ips.minute.endswith(f"§ {ips.case.item.paragraph.number}")

    def test_lasstart_waits_for_the_executive_board(self):
        application = self.application("Lässtart")
        assert application.state == Application.State.WITH_BODY
        meeting = application.agenda_cases.get().item.meeting
        (settled,) = PointDecision.objects.filter(item__meeting=meeting)
        assert settled.outcome == "approve"
        assert "tisdagar" in settled.item.paragraph.text

    def test_ips_was_tabled_for_want_of_an_economist(self):
        case = self.application("IPS för unga vuxna").agenda_cases.get()
        failed = [check.code for check in checks_for(case) if check.verdict == "fail"]
        assert failed == ["B5"]
        assert case.decision.outcome == "table"
        (left,) = case.decision.left_the_room
        assert left.startswith("Henrik Sjö: Punkt 1")

    def test_money_is_refused_to_what_began_before_the_decision(self):
        case = self.application("Tryggare väg till jobb").agenda_cases.get()
        meeting = case.item.meeting
        terms = Term.objects.filter(seat__group__fund=main_fund(), until=None)
        by = {user.email.split("@")[0]: user for user in User.objects.all()}
        with clock.travel(meeting.starts_at):
            write_attendance(meeting, dict.fromkeys(terms, True), by=by["maria"])
            for term in terms.select_related("user"):
                declare_conflict(case.application.project, ground="none", by=term.user)
            open_meeting(meeting, by=by["maria"])
            case.refresh_from_db()
            with pytest.raises(TransitionRefused, match="14\xa0oktober 2026"):
                record_decision(
                    case,
                    outcome="grant",
                    reasons="Bra",
                    minute="§ 1",
                    amounts=yearly(case.application.project, {2027: 900_000}),
                    by=by["ingrid"],
                )
        assert not Grant.objects.filter(title="Tryggare väg till jobb").exists()

    def test_the_laboratory_stopped_without_touching_the_other_fund(self):
        project = Project.objects.get(title="Grannskapslabbet")
        assert project.state == Project.State.STOPPED
        assert project.lessons.count() == 1
        assert project.fund.name == "Innovationspotten"
        sums = ledger.balance(project.fund)
        assert (sums.actual, sums.committed) == (Decimal(391_200), 0)

    def test_the_steering_group_is_balanced_as_in_the_worked_example(self):
        seats = list(
            Seat.objects.filter(group__fund=main_fund()).select_related("board")
        )
        rules = main_fund().rules_on(clock.today())
        verdicts = {
            check.code: check.verdict for check in check_composition(seats, rules)
        }
        assert verdicts == dict.fromkeys(("B1", "B2", "B3", "B4", "B5", "B6"), "ok")
        central = main_fund().municipality.boards.get(is_central=True)
        for seat in seats:
            if seat.side in (Seat.Side.MAJORITY, Seat.Side.OPPOSITION):
                seat.board = central
        moved = {check.code: check for check in check_composition(seats, rules)}
        assert moved["B2"].verdict == "fail"
        assert "5 av 9" in moved["B2"].why

    def test_the_finance_director_has_no_deputy_so_a_conflict_tables_the_item(self):
        fund = main_fund()
        terms = list(
            Term.objects.filter(seat__group__fund=fund, until=None)
            .select_related("seat__board", "seat__group", "user")
            .order_by("seat__number", "is_deputy", "order")
        )
        director = next(t for t in terms if t.seat.title == "Ekonomidirektör")
        checks = {
            check.code: check
            for check in check_among(
                terms,
                conflicted=[director.user_id],
                appointed=9,
                rules=fund.rules_on(clock.today()),
            )
        }
        assert [check.verdict for check in checks.values()] == ["ok", "ok", "fail"]
        assert "ekonomi" in checks["B5"].why

    def test_everyone_who_works_with_cases_has_something_waiting(self):
        for key in ("maria", "gunilla", "eva", "ingrid", "samira", "sara", "rebecka"):
            user = User.objects.get(email=f"{key}@ekkoping.example")
            assert waiting_for(user), key

    def test_nothing_is_left_to_send(self):
        assert Mail.objects.exists()
        assert not Mail.objects.filter(sent_at=None).exists()

    def test_thousands_of_rows_can_be_added_for_measuring(self):
        out = StringIO()
        with override_settings(DEMO=True):
            call_command("seed_scale", applications=40, stdout=out)
            call_command("seed_scale", applications=40, stdout=out)
        assert "Skalprov is there already" in out.getvalue()
        scale = Application.objects.filter(fund__name="Skalprov")
        assert scale.count() == 40
        handed_in = scale.exclude(state="draft")
        assert not handed_in.filter(versions=None).exists()
        assert handed_in.filter(search=SearchQuery("unga", config="swedish")).exists()
        person = User.objects.get(email="skala.samordnare@ekkoping.example")
        assert Application.objects.visible_to(person).count() == handed_in.count()
        assert Project.objects.get(code="SKSTOR").edges.count() == 120
        assert table(main_fund()) == TABLE

    def test_no_figure_has_two_values(self, client):
        """Wherever it stands: on pages, in files, in reports."""
        figures = figures_of(client)
        assert figures.twice == {}
        # It has looked: a figure stands in many places, and each kind stands somewhere.
        # tests/reliability/test_figures.py walks every page, as everybody.
        places = figures.kinds
        assert {name for name in IN_TWO_PLACES if len(places[name]) < 2} == set()

    def test_the_papers_of_the_meeting_have_a_page_for_each_case(self):
        notice = Notice.objects.latest("sent_at")
        cases = packets.cases_of(notice)
        modes = {case.application_id: str(packets.Mode.FULL) for case in cases}
        context = packets._context(notice, cases, modes)
        with translation.override("sv"):
            _pdf, pages = render_pages("applications/meetings/pdf/packet.html", context)
        assert (len(cases), pages) == (2, 3)

    def test_it_is_told_once(self):
        with pytest.raises(CommandError, match="There are people in this database"):
            seed(self.TODAY.isoformat())


def test_the_same_day_is_always_told_the_same_way():
    first = TestTheDay.facts or facts_of(TestTheDay.TODAY)
    assert facts_of(TestTheDay.TODAY) == first


def facts_of(today: date) -> tuple:
    with told(today.isoformat()):
        return facts()


def facts() -> tuple:
    """What was told, without the numbers of the rows."""
    return tuple(
        list(rows.order_by("pk").values_list(*columns))
        for rows, columns in (
            (Application.objects, ["registry_number", "state"]),
            (Entry.objects, ["booked_on", "amount"]),
            (SubmittedVersion.objects, ["frozen_at", "content__sections"]),
        )
    )


@pytest.mark.parametrize("command", ["seed_demo", "seed_scale"])
def test_a_real_installation_is_left_alone(settings, command):
    settings.DEMO = settings.DEBUG = False
    with pytest.raises(CommandError, match="^This is not the demo"):
        call_command(command)


def test_the_demo_comes_before_the_thousands(settings):
    settings.DEMO = True
    with pytest.raises(CommandError, match="Tell the demo first"):
        call_command("seed_scale")


def test_a_day_before_the_projects_is_refused():
    with pytest.raises(CommandError, match="Choose 2025-06-30 or later"):
        seed("2024-01-01")
