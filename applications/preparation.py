"""What the fund does with an application before the steering group meets."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from decimal import Decimal

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts import clock
from accounts.access import give, people_given, take
from accounts.actions import notify
from accounts.audit import record
from accounts.models import Board, TransitionRefused, User
from applications import (
    calibrating,
    eligibility,
    grounds,
    hints,
    levels,
    numbering,
    permissions,
    tasks,
)
from applications.models import (
    Application,
    Assessment,
    Criterion,
    FormalAnswer,
    PlanAlignment,
    Recommendation,
    RecommendedYear,
    Score,
)
from applications.models.assessment import all_assessments_in
from applications.models.decision import GRANTING, Outcome
from applications.recommendations import Cause, next_number, void_recommendation
from fund.models import PlanItem, RuleSet

State = Application.State
Verdict = FormalAnswer.Verdict


def rules_for(application: Application) -> RuleSet:
    """The rules of the day the application was handed in, or of today for a draft."""
    moment = application.submitted_at or clock.now()
    return application.fund.rule_set_at(clock.day_of(moment))


@transaction.atomic
def register_application(
    application: Application, *, number: str = "", by: User
) -> str:
    """Give the case its registry number and return it: `number` as it is in the
    municipality's own registry, else the next of the fund and year.

    What was handed in gets an archive copy that bears the number.
    """
    number = numbering.number_for(application, number)
    application.register(by=by, registry_number=number)
    for version_id in application.versions.values_list("pk", flat=True):
        tasks.make_archive_copy.delay_on_commit(version_id=version_id)
    tasks.record_papers.delay_on_commit(application_id=application.pk)
    _tell_staff(
        application,
        "fund.prepare_cases",
        gettext_lazy("An application is registered and waits for the formal check"),
        but=by,
    )
    return number


@transaction.atomic
def start_formal_check(application: Application, *, by: User) -> None:
    application.start_formal_check(by=by)


@transaction.atomic
def answer_formal_check(
    application: Application, answers: Mapping[str, tuple[str, str]], *, by: User
) -> None:
    """Point code → (verdict, note), about the version handed in last. A point answered
    against the program's own finding needs a note. After a supplement that came during
    the preparation, the points can be answered again."""
    require_state(application, State.FORMAL_CHECK, State.PREPARATION)
    version = application.versions.latest("number")
    found = {
        point.code: point
        for point in eligibility.points(application.project, rules_for(application))
    }
    for code, (verdict, note) in answers.items():
        overrides = found[code].is_met is False and verdict == Verdict.MET
        if overrides and not note.strip():
            raise TransitionRefused(
                _("Write why “%(point)s” is met all the same.")
                % {"point": found[code].label}
            )
        FormalAnswer.objects.update_or_create(
            application=application,
            point=code,
            defaults={
                "verdict": verdict,
                "note": note,
                "version": version,
                "answered_at": clock.now(),
                "answered_by": by,
            },
        )


@transaction.atomic
def start_preparation(application: Application, *, by: User) -> None:
    """The formal check is passed: every point is answered on the version handed in last,
    and none is unmet."""
    answers = application.formal_answers.filter(
        version=application.versions.latest("number")
    )
    given = dict(answers.values_list("point", "verdict"))
    found = eligibility.points(application.project, rules_for(application))
    open_points = [p.label for p in found if p.code not in given]
    if open_points:
        raise TransitionRefused(
            _("Answer first: %(points)s.") % {"points": "; ".join(open_points)}
        )
    if Verdict.NOT_MET in given.values():
        raise TransitionRefused(
            _("A point is not met. Ask for a supplement, or dismiss the application.")
        )
    application.start_preparation(by=by)
    tasks.record_papers.delay_on_commit(application_id=application.pk)


@transaction.atomic
def dismiss_application(application: Application, *, reason: str, by: User) -> None:
    """The request cannot be tried; the applicants are told why."""
    application.dismiss(by=by, note=reason)
    tasks.record_papers.delay_on_commit(application_id=application.pk)
    application.project.decline(by=by, note=reason)
    _tell_applicants(application, gettext_lazy("Your application was dismissed"))


@transaction.atomic
def assign_assessor(
    application: Application,
    assessor: User,
    *,
    due_on: date | None = None,
    reason: str = "",
    by: User,
) -> Assessment:
    """Let `assessor` read and assess the case; only one who may, and is not barred.

    Who seems to have a tie to the case is chosen only for a written `reason`.
    """
    require_state(application, State.PREPARATION)
    if not permissions.may_be_assessor(assessor, application):
        raise TransitionRefused(
            _("%(name)s cannot assess this case.") % {"name": assessor}
        )
    found = hints.hints_for(application, [assessor]).get(assessor.pk, [])
    hints.require_reason(found, reason, assessor)
    if not application.assessments.filter(assessor=assessor).exists():
        void_recommendation(application, Cause.ASSESSMENT, by=by)
    assessment, created = Assessment.objects.get_or_create(
        application=application,
        assessor=assessor,
        defaults={"assigned_by": by, "due_on": due_on},
    )
    give(["projects.assess_project"], assessor, application.project)
    is_asked_again = assessment.state == Assessment.State.DECLINED
    if is_asked_again:
        assessment.ask_again(by=by, due_on=due_on)
    if created or is_asked_again:
        record(assessment, "assigned", by=by, note=assessor.email)
        if ties := [hint.kind for hint in found if hint.needs_reason]:
            kinds = ", ".join(ties)
            note = f"{assessor.email} ({kinds}): {reason}"
            record(application, "chosen_anyway", by=by, note=note)
        notify(
            [assessor],
            subject=gettext_lazy("There is an application for you to assess"),
            path=assessment.get_absolute_url(),
        )
    return assessment


@transaction.atomic
def release_assessor(assessment: Assessment, *, by: User) -> None:
    """Take an assignment back, as long as nothing is handed in or declined."""
    if assessment.state == Assessment.State.DONE:
        raise TransitionRefused(_("The assessment is already handed in."))
    if assessment.state == Assessment.State.DECLINED:
        raise TransitionRefused(_("The assessor has already left the case."))
    application, assessor = assessment.application, assessment.assessor
    record(application, "assessor_released", by=by, note=assessor.email)
    void_recommendation(application, Cause.ASSESSMENT, by=by)
    assessment.delete()
    take(["projects.assess_project"], assessor, application.project)
    notify(
        [assessor],
        subject=gettext_lazy("You no longer need to assess an application"),
        path=reverse("start"),
    )
    if all_assessments_in(application, at_least=rules_for(application).min_assessors):
        open_the_points(application, by=by)


@transaction.atomic
def save_scores(
    assessment: Assessment,
    scores: Mapping[Criterion, tuple[int | None, str]],
    *,
    summary: str,
    abstained: Collection[Criterion] = (),
    confidence: str | None = None,
    by: User,
) -> None:
    """Keep what the assessor has so far: criterion → (points or None, reason).

    Who abstains from a criterion gives no points, which is not the same as zero.
    """
    locked = Assessment.objects.select_for_update(of=("self",)).get(pk=assessment.pk)
    if locked.state != Assessment.State.OPEN or locked.assessor_id != by.pk:
        raise TransitionRefused(_("The assessment is already handed in."))
    for criterion, (points, reason) in scores.items():
        abstains = criterion in abstained
        if points is None and not abstains and not reason.strip():
            locked.scores.filter(criterion=criterion).delete()
            continue
        Score.objects.update_or_create(
            assessment=locked,
            criterion=criterion,
            defaults={
                "points": None if abstains else points,
                "is_abstained": abstains,
                "reason": reason,
            },
        )
    locked.summary = summary
    if confidence is not None:
        locked.confidence = confidence
    locked.save(update_fields=["summary", "confidence"])


@transaction.atomic
def hand_in_assessment(assessment: Assessment, *, by: User) -> None:
    """Hand in; when the last one is in, blindness ends, a talk opens where the points
    are far apart, and the coordinator is told."""
    application = assessment.application
    require_state(application, State.PREPARATION)
    void_recommendation(application, Cause.ASSESSMENT, by=by)
    assessment.hand_in(by=by)
    if all_assessments_in(application, at_least=rules_for(application).min_assessors):
        open_the_points(application, by=by)


def open_the_points(application: Application, *, by: User) -> None:
    """Everybody is in: who may read the points can, and who is far apart talks."""
    calibrating.settle(application, by=by)
    _tell_staff(
        application,
        "fund.recommend_cases",
        gettext_lazy("All assessments of an application are in"),
    )


@transaction.atomic
def reopen_assessment(assessment: Assessment, *, reason: str, by: User) -> None:
    """Open an assessment again, such as after calibration; a recommendation is void."""
    require_state(assessment.application, State.PREPARATION)
    void_recommendation(assessment.application, Cause.ASSESSMENT, why=reason, by=by)
    assessment.reopen(by=by, note=reason)
    notify(
        [assessment.assessor],
        subject=gettext_lazy("Your assessment is open again"),
        path=assessment.get_absolute_url(),
    )


@transaction.atomic
def judge_alignment(
    application: Application, item: PlanItem, *, stance: str, note: str = "", by: User
) -> PlanAlignment:
    """Say whether a plan item supports the case; the newest word holds."""
    require_state(application, State.PREPARATION)
    void_recommendation(application, Cause.PLAN, by=by)
    alignment, _created = PlanAlignment.objects.update_or_create(
        application=application,
        item=item,
        defaults={
            "stance": stance,
            "note": note,
            "judged_at": clock.now(),
            "judged_by": by,
        },
    )
    return alignment


@transaction.atomic
def sign_recommendation(
    application: Application,
    *,
    outcome: str,
    reasons: str,
    amounts: Mapping[tuple[int, Board], Decimal],
    plan_item: PlanItem | None,
    conditions: str = "",
    strategy_motive: str = "",
    cites: Iterable[PlanAlignment] | None = None,
    by: User,
) -> Recommendation:
    """Recommend a decision, signed, on the version at hand; the case is then ready.

    Refused while assessments are missing or talked through, without a word on the plans,
    for a grant when a knock-out criterion has 0 points or the fit with the plans has and
    nothing is said of it, and with conditions that are not written. It rests on what the
    plans say in `cites`, by default on all of it, copied as it stands.
    """
    require_state(application, State.PREPARATION)
    levels.require_apart(application, by=by)
    rules = rules_for(application)
    _require_basis(application, rules)
    if outcome in GRANTING:
        _require_grantable(application, amounts, plan_item)
        grounds.require_points(application, strategy_motive)
    cited = grounds.chosen(application, cites)
    if outcome == Outcome.CONDITIONS and not conditions.strip():
        raise TransitionRefused(_("Write the conditions, one per line."))
    void_recommendation(application, Cause.REPLACED, by=by)
    version = application.versions.latest("number")
    recommendation = Recommendation.objects.create(
        application=application,
        number=next_number(application),
        outcome=outcome,
        reasons=reasons,
        conditions=conditions if outcome == Outcome.CONDITIONS else "",
        plan_item=plan_item if outcome in GRANTING else None,
        strategy_motive=strategy_motive if outcome in GRANTING else "",
        version_hash=version.sha256,
        signed_by=by,
    )
    _write_years(recommendation, amounts if outcome in GRANTING else {})
    grounds.copy(recommendation, cited)
    application.finish_preparation(by=by, version_hash=version.sha256)
    tasks.record_papers.delay_on_commit(application_id=application.pk)
    return recommendation


def _write_years(recommendation: Recommendation, amounts: Mapping) -> None:
    RecommendedYear.objects.bulk_create(
        RecommendedYear(
            recommendation=recommendation, year=year, board=board, amount=amount
        )
        for (year, board), amount in amounts.items()
    )


@transaction.atomic
def reopen_preparation(application: Application, *, reason: str, by: User) -> None:
    """Take the case back to preparation; the recommendation no longer holds."""
    application.reopen_preparation(by=by, note=reason)
    void_recommendation(application, Cause.REOPENED, why=reason, by=by)


def _require_basis(application: Application, rules: RuleSet) -> None:
    if not all_assessments_in(application, at_least=rules.min_assessors):
        raise TransitionRefused(
            _("%(count)s assessments must be handed in first.")
            % {"count": rules.min_assessors}
        )
    if application.calibrations.open().exists():
        raise TransitionRefused(
            _("The assessors are talking through points that are far apart.")
        )
    if not application.plan_alignments.exists():
        raise TransitionRefused(_("Say first what the plans say about the case."))


def _require_grantable(application, amounts, plan_item) -> None:
    if not amounts or any(amount <= 0 for amount in amounts.values()):
        raise TransitionRefused(_("Write an amount above zero for at least one year."))
    if plan_item is None:
        raise TransitionRefused(_("Choose the line of the investment plan."))


def require_state(application: Application, *states: str) -> None:
    """Lock the row and see that it is where the caller believes."""
    rows = Application.objects.select_for_update(of=("self",))
    if rows.get(pk=application.pk).state not in states:
        raise TransitionRefused(_("Someone else was first. Reload the page."))


def _tell_staff(application: Application, perm: str, subject, *, but=None) -> None:
    """Those who hold `perm` in the fund, save those with a conflict and `but`."""
    silent = application.project.conflicts.users() | ({but.pk} if but else set())
    notify(
        [p for p in people_given(perm, application.fund) if p.pk not in silent],
        subject=subject,
        path=application.get_absolute_url(),
    )


def _tell_applicants(application: Application, subject) -> None:
    notify(
        people_given("projects.view_project", application.project),
        subject=subject,
        path=application.get_absolute_url(),
    )
