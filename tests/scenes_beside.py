"""Moments off the main road: calls being written, ideas, second looks, and papers.

As in `tests.scenes`, whose scenes these begin from; `SCENES` has all of both.
"""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from django.core.files.uploadedfile import SimpleUploadedFile

from applications.case import queries as case_queries
from applications.delegation import actions as delegation
from applications.disclosure import actions as disclosure
from applications.disclosure import dossier
from applications.endorsement import actions as endorsement
from applications.finding import saved_views
from applications.memos import actions as memos
from applications.minutes import actions as minutes
from applications.minutes import papers as minutes_papers
from applications.models import AgendaCase, Application, SavedView
from applications.models.supplement import open_request
from applications.opinions import actions as opinions
from applications.recommendation import actions as recommendation
from applications.records import appeals
from applications.register import gathering
from applications.supplements import actions as supplements
from applications.writing import actions as writing
from core import clock
from core.files import uploads
from fund.checks import actions as checks
from fund.conditions import actions as conditions
from fund.conditions.actions import Planned
from fund.limits.queries import Passing
from fund.meetings import actions as meetings
from fund.minutes import actions as minutes_actions
from fund.models import ConditionKind, Duty, DutyOccasion, FrameCarry, PlanFrame
from fund.ownership import actions as ownership
from fund.rules import actions as rules
from fund.rules.delegations import Delegated
from fund.wheel import actions as wheel
from projects.conflicts.actions import declare_conflict
from projects.models import Party
from tests import factories, factory_bodies, scenes
from tests.applications import minute_desk as desk_of_minutes
from tests.applications.ideas import desk
from tests.scenes import Scene

FAR = (3, 4, 3, 4, 3, 4, 4, 3)  # C4 and C6 two points above the worked example


def call_written() -> Scene:
    """A call that nobody sees yet, with criteria and a question of its own."""
    scene = scenes.town()
    scene.call = factories.make_call(
        scene.fund, is_published=False, opens_at=clock.now() + timedelta(days=9)
    )
    scene.question = factories.ask(scene.call, "Hur hittas ni?", by=scene.coordinator)
    return scene


def endorsing_asked() -> Scene:
    """Written; one party's manager has been asked by account, the other by link."""
    scene = scenes.town()
    scene.application = factories.make_draft(scene.call, scene.applicant)
    scene.project = scene.application.project
    factories.complete_plan(scene.project, by=scene.applicant)
    for party in list(scene.project.parties.all()):  # anew, endorsed by nobody
        board = party.board
        party.delete()
        Party.objects.create(project=scene.project, board=board, role="Bemannar")
    scene.party, other = scene.project.parties.order_by("pk")
    scene.manager = factories.make_user("Anna Ek", title="Socialchef")
    scene.asked, _none = endorsement.ask_manager(
        scene.party, name="Anna Ek", email=scene.manager.email, by=scene.applicant
    )
    _asked, scene.token = endorsement.ask_manager(
        other, name="Bo Alm", email="bo@utanfor.example", by=scene.applicant
    )
    return scene


def owned() -> Scene:
    """Ownership is decided, the wheel is turning, the check questions have answers."""
    scene = scenes.running()
    fund, by = scene.fund, scene.coordinator
    ownership.place_ownership(
        fund,
        placement="central",
        since=clock.today(),
        why="Ser helheten",
        reference="KF § 9",
        spokesperson=by,
        by=by,
    )
    wheel.begin_usual(fund, owners=dict.fromkeys(Duty, by), by=by)
    scene.task = fund.duty_tasks.earliest("pk")
    occasions = DutyOccasion.objects.filter(task__fund=fund).order_by("due_on", "pk")
    scene.occasion, done = occasions[:2]
    file = SimpleUploadedFile("visar.txt", b"Visar")
    words = {"on": clock.today(), "file": file, "checked": uploads.check(file)}
    wheel.finish(done, by=by, **words)
    scene.evidence = done.evidence
    for scope in ("fund", "project"):
        asked = fund.check_questions.filter(scope=scope).order_by("position")
        scene.question = asked[0]
        checks.hold_round(
            fund if scope == "fund" else scene.project,
            held_on=clock.today(),
            participants="Maria",
            note="",
            answers={asked[0]: ("partly", "Snart")},
            by=by,
        )
    scene.carry = FrameCarry.objects.create(
        item=factories.plan_item(fund),
        from_year=clock.today().year - 1,
        to_year=clock.today().year,
        amount=1000,
        outcome=FrameCarry.Outcome.ASKED,
        written_by=by,
    )
    scene.round = fund.check_rounds.get()
    scene.project_round = scene.project.check_rounds.get()
    return scene


def withdrawn() -> Scene:
    scene = scenes.submitted()
    scene.application.withdraw(by=scene.applicant, note="Vi väntar ett år.")
    return scene


def supplemented() -> Scene:
    """The applicants have answered what the fund asked: there are two versions."""
    scene = scenes.supplement()
    for row in open_request(scene.application).sections.all():
        supplements.say_unchanged(row, answer="Det står där.", by=scene.applicant)
    writing.submit_application(scene.application, by=scene.applicant)
    return scene


def opinion_asked() -> Scene:
    """In preparation; a board's manager is asked for an opinion, a view is kept."""
    scene = scenes.prepared()
    board = scene.fund.municipality.boards.earliest("pk")
    scene.manager = factories.make_user(
        "Olof Brink", department=factories.make_department(board)
    )
    scene.opinion = opinions.ask_opinion(
        scene.application,
        scene.manager,
        question="Kan ni låna ut en tjänst?",
        due_on=clock.today() + timedelta(days=9),
        by=scene.coordinator,
    )
    scene.view = saved_views.keep_view(
        SavedView(owner=scene.coordinator, name="Unga", query="q=unga")
    )
    second = factories.in_preparation(scene.call, scene.applicant, scene.coordinator)
    scene.second = second
    return scene


def apart() -> Scene:
    """Both have answered, far from each other: the calibration is open."""
    scene = scenes.prepared()
    factories.assess(scene.application, scene.writer, by=scene.coordinator, scores=FAR)
    recommendation.judge_alignment(
        scene.application,
        factories.plan_item(scene.fund),
        stance="supports",
        by=scene.coordinator,
    )
    return scene


def memo_draft() -> Scene:
    """Recommended, and the memo is drawn but not finished."""
    scene = scenes.recommended()
    scene.read = case_queries.with_project(Application.objects.all()).get(
        pk=scene.application.pk
    )
    scene.memo = memos.begin_memo(scene.read, by=scene.coordinator)
    return scene


def memo_finished() -> Scene:
    scene = memo_draft()
    memos.finish_memo(scene.memo, scene.read, by=scene.coordinator)
    return scene


def minutes_draft() -> Scene:
    """The meeting is over, and its minutes are drafted; one § is edited."""
    scene = scenes.session()
    case = scene.meeting.items.get().case
    scene.verifier = member_of(scene)
    desk_of_minutes.over(case, chair=scene.chair, coordinator=scene.coordinator)
    scene.minutes = desk_of_minutes.begun(
        scene.meeting,
        chair=scene.chair,
        member=scene.verifier,
        coordinator=scene.coordinator,
    )
    scene.own = minutes_actions.add_paragraph(
        scene.minutes, heading="Övrig fråga", text="Nej.", by=scene.coordinator
    )
    return scene


def member_of(scene: Scene) -> factories.User:
    """One who can verify minutes."""
    seats = {"terms__seat__group__fund": scene.fund}
    return factories.User.objects.get(**seats, terms__seat__title="Folkhälsostrateg")


def minutes_sent() -> Scene:
    scene = minutes_draft()
    desk_of_minutes.sent(scene.minutes, coordinator=scene.coordinator)
    return scene


def minutes_locked() -> Scene:
    """Verified, corrected, announced, and on paper."""
    scene = minutes_sent()
    desk_of_minutes.verified(scene.minutes, scene.verifier, scene.chair)
    scene.entry = minutes.write_entry(
        scene.minutes.paragraphs.select_related("minutes").get(number=1),
        kind="correction",
        text="Klockan var nio.",
        reason="Skrivfel",
        by=scene.coordinator,
    )
    minutes_papers.keep_files(scene.minutes.pk)
    scene.file = scene.minutes.files.get(paragraph=None)
    return scene


def with_body() -> Scene:
    """The group has recommended, and the executive board is to decide."""
    scene = scenes.session()
    case = AgendaCase.objects.get(application=scene.application)
    scene.application = factory_bodies.with_body(case)
    return scene


def body_decided() -> Scene:
    """The executive board has granted it, and let it pass the frame of a year."""
    scene = with_body()
    PlanFrame.objects.filter(item=factories.plan_item(scene.fund)).update(
        amount=400_000
    )
    factory_bodies.decided_by_body(
        scene.application,
        by=scene.registrar,
        passing=Passing(
            frozenset(["frame"]), "executive_board", "KS § 212", "Behovet är akut."
        ),
    )
    scene.application.refresh_from_db()
    return scene


def delegated() -> Scene:
    """A case is ready, and the chair can decide it alone."""
    scene = scenes.recommended()
    row = Delegated(
        scene.chair, "Ordförande", Decimal(1_000_000), clock.today(), None, "KS § 12"
    )
    rules.adopt_rules(
        scene.fund,
        valid_from=clock.today(),
        adopted_reference="KF § 9",
        delegations=[row],
        by=scene.coordinator,
    )
    declare_conflict(scene.project, ground="none", by=scene.chair)
    return scene


def decided_alone() -> Scene:
    """The chair has granted it, and it is reported at the meeting that is planned."""
    scene = delegated()
    at = clock.now() + timedelta(days=30)
    scene.meeting = meetings.plan_meeting(
        scene.fund, starts_at=at, by=scene.coordinator
    )
    delegation.decide_alone(
        scene.application,
        outcome="grant",
        reasons="Stöds av planen.",
        minute="DB § 1",
        amounts=factories.yearly(scene.application),
        by=scene.chair,
    )
    scene.application.refresh_from_db()
    return scene


def conditional() -> Scene:
    """Granted with conditions: one is reported with a file, one waits."""
    scene = scenes.session()
    case = AgendaCase.objects.get(application=scene.application)
    factories.decisions.record_decision(
        case,
        outcome="conditions",
        reasons="Stöds av planen.",
        minute="KS § 1",
        amounts=factories.yearly(case.application),
        conditions=[
            Planned("Avtal är tecknat", ConditionKind.PAYMENT, scene.applicant),
            Planned("Ledare är anställd", ConditionKind.START, scene.applicant),
        ],
        by=scene.chair,
    )
    scene.application.refresh_from_db()
    scene.grant = scene.application.decisions.get().grant
    scene.condition, scene.open = scene.grant.conditions.order_by("pk")
    paper = factory_bodies.minutes_file("avtal.pdf")
    conditions.report(
        scene.condition,
        evidence="Avtalet är undertecknat",
        file=paper,
        checked=uploads.check(paper),
        path="/",
        by=scene.applicant,
    )
    return scene


def recorded() -> Scene:
    """Registered, with a register of papers."""
    scene = scenes.recommended()
    gathering.record_papers(scene.application.pk)
    scene.ground = scene.fund.secrecy_grounds.earliest("pk")
    scene.rule = scene.fund.retention_rules.earliest("pk")
    return scene


def appealed() -> Scene:
    """Decided, and somebody has appealed the decision."""
    scene = scenes.granted()
    scene.appeal = appeals.register_appeal(
        scene.application,
        received_on=clock.today(),
        counterpart="Anna Ek",
        announced_on=None,
        upload=None,
        kept_where="Pärm 3",
        by=scene.registrar,
    )
    return scene


def requested() -> Scene:
    """Somebody has asked for the papers, and none is answered."""
    scene = recorded()
    scene.disclosure = disclosure.open_disclosure(
        scene.application,
        asked_for="Allt i ärendet",
        asked_on=clock.today(),
        by=scene.registrar,
    )
    return scene


def handed_out() -> Scene:
    """The review is finished, and the dossier made."""
    scene = requested()
    for row in scene.disclosure.verdicts.select_related("disclosure"):
        disclosure.judge_paper(row, verdict="public", by=scene.registrar)
    disclosure.finish_review(scene.disclosure, by=scene.registrar)
    dossier.keep_dossier(scene.disclosure.pk)
    return scene


def idea_draft() -> Scene:
    scene = scenes.town()
    scene.idea = desk.written(scene.fund, scene.applicant)
    return scene


def idea_screened() -> Scene:
    """Handed in; of the eight questions none is answered."""
    scene = scenes.town()
    scene.idea = desk.handed_in(scene.fund, scene.applicant)
    return scene


def idea_proposed() -> Scene:
    scene = idea_screened()
    scene.idea = desk.proposed(scene.idea, by=scene.coordinator)
    return scene


def idea_asked() -> Scene:
    scene = idea_screened()
    scene.idea = desk.asked(scene.idea, by=scene.coordinator)
    return scene


def idea_invited() -> Scene:
    scene = idea_screened()
    scene.idea = desk.decided(scene.idea, by=scene.coordinator, chair=scene.chair)
    return scene


def idea_closed() -> Scene:
    scene = idea_screened()
    scene.idea = desk.decided(
        scene.idea,
        by=scene.coordinator,
        chair=scene.chair,
        outcome="not_taken_further",
    )
    return scene


SCENES: dict[str, Callable[[], Scene]] = scenes.MAIN_ROAD | {
    scene.__name__: scene
    for scene in (
        appealed,
        call_written,
        endorsing_asked,
        owned,
        withdrawn,
        supplemented,
        opinion_asked,
        apart,
        memo_draft,
        memo_finished,
        minutes_draft,
        minutes_sent,
        minutes_locked,
        with_body,
        body_decided,
        delegated,
        decided_alone,
        recorded,
        requested,
        handed_out,
        conditional,
        idea_draft,
        idea_screened,
        idea_proposed,
        idea_asked,
        idea_invited,
        idea_closed,
    )
}
