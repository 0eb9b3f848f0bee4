"""May this person do this, with this application, now?

A conflict of interest takes away what a grant gave; who recommends does not decide,
and who applies does neither (design 5, rule 2).
"""

from accounts.access import given
from applications.models import (
    AgendaCase,
    Application,
    Assessment,
    Call,
    Opinion,
    SavedView,
    SupplementRequest,
    case_of,
)
from applications.models.opinion import STATES_TO_ANSWER
from applications.models.separation import DECIDING, SETTLING
from applications.models.supplement import open_request
from applications.process.delegated import delegation_of, weight_of
from applications.register.secrecy import is_closed_to
from core import clock
from fund import permissions as of_fund
from fund.group import balance
from fund.models import AgendaItem, Condition, Meeting
from projects import permissions as of_project
from projects.conflicts.queries import asides_of, ids, is_aside
from projects.models import EndorsementRequest

State = Application.State
IN_CHECK = {State.REGISTERED, State.FORMAL_CHECK}
REGISTERS_BODY = ["fund.prepare_cases", "fund.register_cases"]
# A member, a deputy or an employee who handles cases (KL 6:37, 7:5).
DECIDES_ALONE = ["fund.decide_cases", "fund.prepare_cases"]
RANKS = ["fund.recommend_cases", "fund.decide_cases"]
PREPARING = ["fund.prepare_cases", "fund.recommend_cases"]
TO_DECIDE = {State.READY, State.ON_AGENDA, State.TABLED}
MEMO_STATES = {State.PREPARATION, State.READY, State.ON_AGENDA, State.TABLED}


def may_apply(user, call: Call) -> bool:
    """Everyone who can sign in may write an application while the call is open."""
    return user.is_authenticated and call.is_open()


def may_manage_calls(user, fund) -> bool:
    return given(user, "fund.manage_fund", fund)


def is_applicant(user, application: Application) -> bool:
    return given(user, of_project.READ, application.project)


def may_write(user, application: Application) -> bool:
    return application.state in Application.WRITABLE and _writes(user, application)


def _writes(user, application: Application) -> bool:
    return of_project.may_write_plan(user, application.project)


def may_write_section(
    user, application: Application, key: str, *, asked: SupplementRequest | None = None
) -> bool:
    """Write in one section: in a supplement only in those that are asked about.

    `asked` is the open request, when the caller has read it already.
    """
    if not may_write(user, application):
        return False
    if application.state == State.DRAFT:
        return True
    asked = asked or open_request(application)
    return asked is not None and key in asked.section_keys()


def may_submit(user, application: Application) -> bool:
    return may_write(user, application)


def may_manage_team(user, application: Application) -> bool:
    """Nobody is invited to what has come to nothing; a granted project goes on."""
    if application.is_closed and application.state != State.GRANTED:
        return False
    return of_project.may_manage_team(user, application.project)


def may_withdraw(user, application: Application) -> bool:
    return application.can_become(State.WITHDRAWN) and _writes(user, application)


def may_copy(user, application: Application) -> bool:
    """Write a closed application once more: those who wrote it."""
    return application.is_closed and _writes(user, application)


def may_ask_managers(user, application: Application) -> bool:
    """Ask the parties' managers to endorse: also while the fund handles the case."""
    return not application.is_closed and _writes(user, application)


def may_endorse(user, request: EndorsementRequest) -> bool:
    """Answer for a party: the one who was asked, and never somebody who writes."""
    if request.manager_id != user.pk:
        return False
    return not of_project.may_write_plan(user, request.party.project)


def may_read_case(user, application: Application) -> bool:
    """Read the case as staff: not who stands aside, and not a case with a secret paper
    without the right to that."""
    if is_aside(user, application):
        return False
    reads = given(user, "fund.view_cases", application.fund) or given(
        user, "projects.assess_project", application.project
    )
    return reads and not is_closed_to(user, application)


def may_read_versions(user, application: Application) -> bool:
    """What was handed in, and what has changed: the applicants, and who reads the case."""
    return is_applicant(user, application) or may_read_case(user, application)


def may_read_letter(user, application: Application) -> bool:
    """The letter about the decision: the applicants, and those who read the case."""
    return is_applicant(user, application) or may_read_case(user, application)


def may_register(user, application: Application) -> bool:
    is_new = application.state == State.SUBMITTED
    return is_new and _handles(user, "fund.register_cases", application)


def _handles(user, perm: str, application: Application) -> bool:
    """Was given `perm` in the fund, and does not stand aside from the case."""
    return given(user, perm, application.fund) and not is_aside(user, application)


def _prepares(user, application: Application) -> bool:
    return _handles(user, "fund.prepare_cases", application)


def may_check(user, application: Application) -> bool:
    """Start and answer the formal check."""
    return application.state in IN_CHECK and _prepares(user, application)


def may_check_again(user, application: Application) -> bool:
    """Answer the formal check anew: a supplement came after it was passed."""
    if application.state != State.PREPARATION or not _prepares(user, application):
        return False
    newest = application.versions.order_by("-number").values("pk")[:1]
    return application.formal_answers.exclude(version__in=newest).exists()


def may_dismiss(user, application: Application) -> bool:
    """Say that the request cannot be tried at all."""
    return application.can_become(State.DISMISSED) and _prepares(user, application)


def may_ask_for_supplement(user, application: Application) -> bool:
    return application.can_become(State.SUPPLEMENT) and _prepares(user, application)


def may_change_request(user, application: Application) -> bool:
    """Give the applicants more time, or open more sections."""
    return application.state == State.SUPPLEMENT and _prepares(user, application)


def may_ask_opinion(user, application: Application) -> bool:
    """Ask another board, before the recommendation is signed."""
    is_early = application.state in (State.FORMAL_CHECK, State.PREPARATION)
    return is_early and _prepares(user, application)


def may_answer_opinion(user, opinion: Opinion) -> bool:
    """The person asked, as long as the answer can still matter."""
    application = opinion.application
    if opinion.state != Opinion.State.ASKED or opinion.asked_id != user.pk:
        return False
    return application.state in STATES_TO_ANSWER and not is_aside(user, application)


def may_withdraw_opinion(user, opinion: Opinion) -> bool:
    return opinion.state == Opinion.State.ASKED and _prepares(user, opinion.application)


def may_prepare(user, application: Application) -> bool:
    """Assign assessors and say how the plans stand."""
    return application.state == State.PREPARATION and _prepares(user, application)


def may_be_assessor(user, application: Application) -> bool:
    """Can this person be chosen: has the role, and does not stand aside."""
    return _handles(user, "fund.assess_cases", application)


def may_assess(user, assessment: Assessment) -> bool:
    application = assessment.application
    if application.state != State.PREPARATION:
        return False
    if assessment.assessor_id != user.pk or assessment.state != Assessment.State.OPEN:
        return False
    return given(user, "projects.assess_project", application.project) and not (
        is_aside(user, application)
    )


def may_read_assessments(user, application: Application) -> bool:
    """Open the page of assessments; which rows show is asked of the rows.

    Whoever sits in the steering group answers about a conflict of interest first.
    """
    if is_aside(user, application):
        return False
    if given(user, "projects.assess_project", application.project):
        return True
    if not given(user, "fund.view_assessments", application.fund):
        return False
    if is_closed_to(user, application):
        return False
    if application.fund_id in of_fund.asked_about_conflicts(user):
        return application.project.conflicts.filter(user=user).exists()
    return True


def may_talk(user, application: Application, scores) -> bool:
    """Take part in the talk about points that are far apart: those whose points are
    open beside the others', and who prepares. `scores` is what the person may read."""
    if application.state != State.PREPARATION or not scores.assessments:
        return False
    judges = any(a.assessor_id == user.pk for a in scores.assessments)
    return judges or _prepares(user, application)


def may_agree(user, application: Application, scores) -> bool:
    """Write what the assessors agree on: who prepares, and the assessor chosen first."""
    if not may_talk(user, application, scores):
        return False
    leads = scores.assessments[0].assessor_id == user.pk
    return leads or _prepares(user, application)


def may_recommend(user, application: Application) -> bool:
    is_time = application.state == State.PREPARATION
    return is_time and _handles(user, "fund.recommend_cases", application)


def may_dissent(user, application: Application, recommendation) -> bool:
    """Have it noted that one differs from the recommendation, before it is decided (FL
    30 §): those who take part in the preparation, save who signed it."""
    if application.state not in TO_DECIDE or recommendation is None:
        return False
    if recommendation.signed_by_id == user.pk or is_aside(user, application):
        return False
    return any(given(user, perm, application.fund) for perm in PREPARING)


def may_write_memo(user, application: Application) -> bool:
    """Begin, write and finish the memo: those who may recommend."""
    return application.state in MEMO_STATES and writes_memos(user, application)


def writes_memos(user, application: Application) -> bool:
    """One of those who write the memo, whatever state the case is in."""
    return _handles(user, "fund.recommend_cases", application)


def may_read_memos(user, application: Application) -> bool:
    """Read finished memos and earlier recommendations, which tell the points: as the
    assessments, and not while one of them is still being written."""
    if not may_read_assessments(user, application):
        return False
    if given(user, "fund.recommend_cases", application.fund):
        return True
    return not application.assessments.filter(state=Assessment.State.OPEN).exists()


def may_rank(user, fund) -> bool:
    """Rank the cases of a call: those who recommend or decide."""
    return any(given(user, perm, fund) for perm in RANKS)


def may_reopen(user, application: Application) -> bool:
    """Back to preparation: what was recommended is void."""
    return application.state in Application.REOPENABLE and _prepares(user, application)


def may_put_on_agenda(user, application: Application) -> bool:
    return application.can_become(State.ON_AGENDA) and _prepares(user, application)


def may_take_off_agenda(user, application: Application) -> bool:
    """As long as the members are not called; the meeting itself is asked last."""
    return application.state == State.ON_AGENDA and _prepares(user, application)


def may_record_decision(user, case: AgendaCase) -> bool:
    """Write down what the group decided: at an open meeting, by one who may decide, and
    does not stand aside from that."""
    application = case.application
    if application.state != State.ON_AGENDA or hasattr(case, "decision"):
        return False
    if case.item.meeting.state != Meeting.State.OPEN:
        return False
    aside = {row.user_id for row in asides_of(application, DECIDING)}
    if user.pk in aside:
        return False
    return given(user, "fund.record_decisions", application.fund) or _stands_in(
        user, case.item, aside
    )


def may_write_voting(user, item: AgendaItem) -> bool:
    """Write down motions, votes and reservations at an open meeting, and what is decided
    at a point that is no case: those who write the minutes, or the decision, and do not
    stand aside from the case."""
    if item.meeting.state != Meeting.State.OPEN:
        return False
    case = case_of(item)
    if case and is_aside(user, case.application):
        return False
    if of_fund.may_write_minutes(user, item.meeting):
        return True
    return _stands_in(user, item, ids(case.application, DECIDING) if case else set())


def _stands_in(user, item: AgendaItem, aside: set[int]) -> bool:
    """Write the decision in the chair's place: the vice chair where the chair is away or
    has a conflict; where neither leads the point, any of those who vote on it."""
    if not given(user, "fund.decide_cases", item.meeting.fund):
        return False
    here = balance.present(item.meeting, at=item.number)
    if leads := balance.who_chairs(here, conflicted=aside):
        return leads.user_id == user.pk
    voters = balance.voters_among(here, conflicted=aside)
    return any(voter.term.user_id == user.pk for voter in voters)


def may_change_view(user, view: SavedView) -> bool:
    """One's own; what is shared in a fund can also be tended by who runs the fund."""
    if view.owner_id == user.pk:
        return True
    return view.fund is not None and given(user, "fund.manage_fund", view.fund)


def may_register_body_decision(user, application: Application) -> bool:
    """Write down what the body above the group decided: the registrar or the coordinator,
    but neither who signed the recommendation nor who wrote down the group's."""
    if application.state != State.WITH_BODY:
        return False
    if not any(given(user, perm, application.fund) for perm in REGISTERS_BODY):
        return False
    return not is_aside(user, application, SETTLING)


def may_decide_alone(user, application: Application) -> bool:
    """Decide a case that is ready, by delegation: who has it today up to what is
    recommended, reads the case, and does not stand aside from the decision."""
    signed = application.recommendations.in_force().first()
    row = delegation_of(user, application, clock.today())
    up_to = row.up_to if row else None
    return decides_alone(user, application, signed, up_to) and may_read_case(
        user, application
    )


def decides_alone(user, application: Application, signed, up_to) -> bool:
    """The same of one who reads the case; `signed` is the recommendation in force, `up_to`
    the kronor of the delegation, or None."""
    if application.state != State.READY or signed is None or up_to is None:
        return False
    if is_aside(user, application, DECIDING):
        return False
    if not any(given(user, perm, application.fund) for perm in DECIDES_ALONE):
        return False
    return weight_of(signed, application) <= up_to


def may_waive_condition(user, condition: Condition, application: Application) -> bool:
    """Write down that the deciding body lets a condition fall: the registrar or a
    coordinator, but neither who recommended the case nor who sees to the condition."""
    if not condition.is_unmet:
        return False
    if user.pk in (condition.owner_id, condition.reported_by_id):
        return False
    if not any(given(user, perm, application.fund) for perm in REGISTERS_BODY):
        return False
    return not is_aside(user, application, DECIDING)
