"""What the steering group decides or recommends, and what follows from it in the same moment."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import people_given
from accounts.actions import notify
from accounts.audit import AuditEvent, record
from accounts.models import Board, User
from applications.balance import independence
from applications.case import watch
from applications.conflicts import untried
from applications.decisions import levels, queries
from applications.decisions import tasks as decisions_tasks
from applications.decisions.queries import has_not_answered, unanswered
from applications.models import (
    AgendaCase,
    Application,
    Decision,
    Deferral,
    Level,
    ProposedCondition,
    Recommendation,
)
from applications.models.decision import FINAL, PUT_OFF, Outcome
from applications.models.separation import DECIDING
from applications.register import tasks as register_tasks
from applications.separation import rules as separation
from applications.voting import actions as voting_actions
from applications.voting import queries as voting
from core import clock
from core.refusals import TransitionRefused
from fund import locks
from fund.conditions.actions import Planned, impose, planned
from fund.group import balance
from fund.ledger import actions as ledger
from fund.ledger.queries import next_project_code
from fund.limits.queries import Passing
from fund.meetings.actions import add_agenda_item, remove_agenda_item
from fund.models import AgendaItem, Grant, Meeting
from projects.conflicts import queries as conflicts
from projects.gates.actions import start_up
from projects.models import Project

YearlyAmounts = Mapping[tuple[int, Board], Decimal]


@transaction.atomic
def put_on_agenda(
    application: Application, meeting: Meeting, *, without_memo: str = "", by: User
) -> AgendaCase:
    """Put a case with a recommendation in force on the agenda of a meeting.

    The members read its finished memo before they meet; without one it comes there only
    for a written reason, which the history and the agenda keep. Raises TransitionRefused.
    """
    if meeting.fund_id != application.fund_id:
        raise TransitionRefused(_("The meeting is another fund's."))
    if not application.recommendations.in_force().exists():
        raise TransitionRefused(_("Sign a recommendation first."))
    has_memo = queries.has_memo(application)
    reason = "" if has_memo else without_memo.strip()
    if not (has_memo or reason):
        raise TransitionRefused(
            _(
                "No memo is finished. Write why the case is put on the agenda without one."
            )
        )
    title, kind = application.project.title, AgendaItem.Kind.CASE
    item = add_agenda_item(meeting, title=title, kind=kind, by=by)
    day = clock.day_of(meeting.starts_at)
    if reason:
        record(application, "put_without_memo", by=by, note=reason)
    application.put_on_agenda(by=by, note=f"{day.isoformat()}, {item}")
    return AgendaCase.objects.create(
        item=item, application=application, without_memo=reason
    )


@transaction.atomic
def take_off_agenda(application: Application, *, by: User) -> None:
    """Undo the putting there, as long as the meeting's papers are not sent."""
    case = application.agenda_cases.select_related("item").order_by("-pk").first()
    if case is None or not application.state == Application.State.ON_AGENDA:
        raise TransitionRefused(_("The case is not on an agenda any longer."))
    put = AuditEvent.objects.about(application).filter(verb=application.state).first()
    back_to = put.from_state if put else Application.State.READY
    application.take_off_agenda(by=by, back_to=back_to, note=str(case.item))
    item = case.item
    case.delete()
    remove_agenda_item(item, by=by)


def checks_for(case: AgendaCase) -> list[balance.Check]:
    """Quorum, balance and economist for this case, after conflicts (B10)."""
    return voting.checks_for(case.item)


def locked(pk: int) -> tuple[Application, Recommendation | None]:
    """The case, so that whoever decides it at the same moment waits; and what is
    recommended in it, where that holds."""
    cases = Application.objects.select_for_update(of=("self",))
    application = cases.get(pk=pk)
    return application, application.recommendations.in_force().first()


@transaction.atomic
def record_decision(
    case: AgendaCase,
    *,
    outcome: str,
    reasons: str,
    minute: str,
    amounts: YearlyAmounts | None = None,
    conditions: str | Iterable[Planned] = "",
    decided_on: date | None = None,
    hands_over: bool = False,
    defer_to: Meeting | date | None = None,
    word: str = "",
    by: User,
) -> Decision:
    """Write down the group's decision and carry it out, all or nothing.

    A grant commits the money and starts the project up; without quorum or balance (B10)
    the case can only be put off, to the meeting or the day of `defer_to`. Where the group
    only recommends, by the rules or since it hands the case over, no money is promised.
    Over a tie that nobody has tried it needs a `word` about why. Raises TransitionRefused.
    """
    application, recommendation = locked(case.application_id)
    _require_decidable(case, outcome, recommendation, by=by)
    _require_later(case, outcome, defer_to, recommendation)
    day = decided_on or clock.day_of(case.item.meeting.starts_at)
    decision = Decision(
        application=application,
        level=levels.of_the_group(application, outcome, amounts, day, hands_over),
        outcome=outcome,
        reasons=reasons,
        minute=minute,
        decided_on=day,
        version_hash=version_hash(application, recommendation),
        recorded_by=by,
    )
    decision.grant = _promised(decision, recommendation, amounts)
    _write(decision, case, word)
    follow(application, decision, amounts, conditions, by=by)
    _defer(application, decision, defer_to, by=by)
    return decision


def _promised(decision: Decision, recommendation, amounts) -> Grant | None:
    """The grant; none where the group only recommends what could be granted."""
    application, day = decision.application, decision.decided_on
    if not decision.is_grant:
        return None
    if decision.is_recommended:
        _require_grantable(application, recommendation, amounts, day)
        return None
    return commit_grant(
        application,
        recommendation,
        amounts,
        decision.minute,
        day,
        by=decision.recorded_by,
    )


def _write(decision: Decision, case: AgendaCase, word: str) -> None:
    """Save the decision, with who voted, who had left the room, how each check went and
    what nobody had tried; what is decided must have won. Only then the case is said to
    be decided."""
    voters, checks = _standing(case, decision.outcome)
    open_ones = []
    if decision.outcome not in PUT_OFF:
        open_ones = untried.open_now(decision.application, voters)
        untried.require_word(open_ones, word)
    decision.voters = [f"{voter.term.user}, {voter.seat.title}" for voter in voters]
    decision.left_the_room = _left_the_room(decision.application, case)
    decision.case = case
    decision.save(force_insert=True)
    with translation.override("sv"):
        queries.keep(decision, voters, checks, open_ones, word)
    untried.note(decision.application, open_ones, word, by=decision.recorded_by)


def follow(
    application: Application,
    decision: Decision,
    amounts: YearlyAmounts | None,
    conditions: str | Iterable[Planned],
    *,
    by: User,
) -> None:
    """All that follows from a decision in the same moment: what is recommended is kept,
    conditions are set, the case and the project move, and people are told."""
    if decision.is_recommended and decision.is_grant:
        levels.keep_proposed(decision, amounts)
    if decision.outcome == Outcome.CONDITIONS:
        keep_conditions(decision, conditions, project=application.project)
    carry_out(application, decision, by=by)
    tell(application, decision)


def _standing(case: AgendaCase, outcome: str) -> tuple[list, list[balance.Check]]:
    """Who votes and how each check goes, in Swedish; what is decided must have won."""
    voters = voting.voters_of(case.item)
    with translation.override("sv"):
        checks = checks_for(case)
        kept = independence.checks_now(case.item.meeting.fund)
    voting_actions.forget_others(case.item, voters)
    if outcome not in PUT_OFF or balance.can_decide(checks):
        voting.require_winner(case.item, outcome, voters)
    return voters, [*checks, *kept]


def version_hash(application: Application, recommendation) -> str:
    """Of the version that was decided on; to table or refer back needs no more."""
    if recommendation:
        return recommendation.version_hash
    return application.versions.latest("number").sha256


def keep_conditions(
    decision: Decision, conditions: str | Iterable[Planned], *, project: Project
) -> None:
    """On the grant, where the leader of the project sees to those that name nobody; of
    what the group only recommends, beside the recommendation."""
    rows = planned(conditions)
    if decision.grant is not None:
        impose(decision.grant, rows, owner=project.leader or project.created_by)
        return
    ProposedCondition.objects.bulk_create(
        ProposedCondition(
            decision=decision,
            kind=row.kind,
            text=row.text,
            owner=row.owner,
            due_on=row.due_on,
        )
        for row in rows
    )


def _require_decidable(case, outcome, recommendation, *, by: User) -> None:
    if Decision.objects.filter(case=case).exists():  # in another tab, a moment ago
        raise TransitionRefused(_("The case is decided already. Read the page again."))
    if recommendation is None and outcome in FINAL:
        raise TransitionRefused(
            _(
                "The recommendation no longer holds. The case can be tabled or referred "
                "back."
            )
        )
    separation.refuse_aside(case.application, by=by, deed=DECIDING)
    separation.refuse_word_of_aside(case.application, outcome)
    if case.item.meeting.state != Meeting.State.OPEN:
        raise TransitionRefused(_("The meeting is not in session."))
    if outcome in PUT_OFF:
        return
    if silent := unanswered(case):
        raise TransitionRefused(has_not_answered(silent))
    if why := balance.why_not(checks_for(case)):
        raise TransitionRefused(
            _("The case can only be tabled. %(why)s") % {"why": why}
        )


def _require_grantable(application, recommendation, amounts, day: date) -> None:
    """What a grant needs besides money: a line, amounts, and that nothing has begun."""
    if recommendation.plan_item is None:
        raise TransitionRefused(
            _("The recommendation to reject names no line of the investment plan.")
        )
    if not amounts:
        raise TransitionRefused(_("Write an amount above zero for at least one year."))
    if why := watch.begun_before(application.project.starts_on, day):
        raise TransitionRefused(why)


def commit_grant(
    application: Application,
    recommendation,
    amounts: YearlyAmounts | None,
    minute: str,
    day: date,
    passing: Passing | None = None,
    *,
    by: User,
) -> Grant:
    """Promise the money by the decision `minute`. Raises TransitionRefused."""
    _require_grantable(application, recommendation, amounts, day)
    project = application.project
    locks.lock(application.fund)
    return ledger.commit(
        application.fund,
        amounts or {},
        plan_item=recommendation.plan_item,
        project_code=project.code or next_project_code(application.fund),
        title=project.title,
        reference=minute,
        on=day,
        passing=passing,
        by=by,
    )


def _left_the_room(application: Application, case: AgendaCase) -> list[str]:
    """Who was present but left for this item, with the ground: who has a conflict of
    interest may not even be present (KL 6 kap., domain 3.5)."""
    present = balance.present(case.item.meeting, at=case.item.number)
    return [
        f"{row.user}: {row.get_ground_display()}"
        for row in separation.among(conflicts.asides_of(application), present)
    ]


def carry_out(application: Application, decision: Decision, *, by: User) -> None:
    """Move the case, and the project with it, to where the decision leads."""
    project, note = application.project, decision.minute
    version = decision.version_hash
    if decision.is_recommended:
        outcome = decision.get_outcome_display().lower()
        application.hand_to_body(by=by, note=f"{note}: {outcome}")
    elif decision.grant is not None:
        application.grant(by=by, note=note, version_hash=version)
        start_up(project, decision.grant, by=by)
    elif decision.outcome == Outcome.REJECT:
        application.reject(by=by, note=note, version_hash=version)
        project.decline(by=by, note=note)
    elif decision.outcome in PUT_OFF:
        application.table(by=by, note=decision.reasons)
    else:
        application.refer_back(by=by, note=decision.reasons)


def _require_later(
    case, outcome: str, to: Meeting | date | None, recommendation
) -> None:
    """A case that is put off to a certain time: to a meeting or a day after this one."""
    if outcome != Outcome.DEFER:
        return
    this = case.item.meeting
    if isinstance(to, Meeting):
        if to.starts_at <= this.starts_at:
            raise TransitionRefused(_("Choose a meeting after this one."))
        if recommendation is None:
            raise TransitionRefused(
                _("Without a recommendation the case can only be put off to a day.")
            )
    elif to is None or to <= clock.day_of(this.starts_at):
        raise TransitionRefused(_("Choose a later meeting, or a later day."))


def _defer(
    application: Application, decision: Decision, to: Meeting | date | None, *, by: User
) -> None:
    """Tabled until a day, or at once on the agenda of a later meeting."""
    if decision.outcome != Outcome.DEFER:
        return
    if isinstance(to, Meeting):
        Deferral.objects.create(decision=decision, meeting=to)
        before = decision.case.without_memo if decision.case else ""
        why = before or str(_("It was put off from an earlier meeting."))
        put_on_agenda(application, to, without_memo=why, by=by)
    else:
        Deferral.objects.create(decision=decision, day=to)


SUBJECTS = {
    Level.RECOMMENDED: gettext_lazy(
        "The steering group has recommended a decision. Nothing is decided yet"
    ),
    Level.GROUP: gettext_lazy("The steering group has decided on an application"),
    Level.BODY: gettext_lazy("An application has been decided on"),
    Level.DELEGATE: gettext_lazy("An application has been decided on"),
}


def tell(application: Application, decision: Decision) -> None:
    """The applicants get the news; a final decision also gets its letter."""
    staff = set(people_given("fund.prepare_cases", application.fund))
    if decision.is_recommended:
        staff |= set(people_given("fund.register_cases", application.fund))
    applicants = people_given("projects.view_project", application.project)
    notify(
        [*applicants, *conflicts.without_aside(staff, application)],
        subject=SUBJECTS[Level(decision.level)],
        path=application.get_absolute_url(),
    )
    if decision.outcome in FINAL and not decision.is_recommended:
        decisions_tasks.make_decision_letter.delay_on_commit(decision_id=decision.pk)
    register_tasks.record_papers.delay_on_commit(application_id=application.pk)
