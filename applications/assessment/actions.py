"""What is done with assessments: assigned, scored, handed in, opened again."""

from collections.abc import Collection, Mapping
from datetime import date

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import User
from applications import permissions
from applications.calibration import actions as calibration
from applications.models import Application, Assessment, Criterion, Score
from applications.models.assessment import all_assessments_in
from applications.models.score import Reasons
from applications.process.messages import tell_staff
from applications.process.rules import require_state, rules_for
from applications.process.voiding import Cause, void_recommendation
from applications.separation import asked, hints
from core.refusals import TransitionRefused

State = Application.State


@transaction.atomic
def assign_assessor(
    application: Application,
    assessor: User,
    *,
    due_on: date | None = None,
    reason: str = "",
    by: User,
) -> Assessment:
    """Ask `assessor` to assess the case; only one who may, and does not stand aside. What
    is in it can be read after an answer about conflicts of interest.

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
    is_asked_again = assessment.state == Assessment.State.DECLINED
    if is_asked_again:
        assessment.ask_again(by=by, due_on=due_on)
    if created or is_asked_again:
        asked.let_read(application, assessor)  # who has answered before reads it now
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
    asked.let_read(application, assessor)
    notify(
        [assessor],
        subject=gettext_lazy("You no longer need to assess an application"),
        path=reverse("start"),
    )
    if all_assessments_in(application, at_least=rules_for(application).min_assessors):
        open_the_points(application, by=by)


def locked_own(assessment: Assessment, assessor: User) -> Assessment:
    """The assessment as it is now, which its assessor can still write in."""
    locked = Assessment.objects.select_for_update(of=("self",)).get(pk=assessment.pk)
    if locked.state != Assessment.State.OPEN or locked.assessor_id != assessor.pk:
        raise TransitionRefused(_("The assessment is already handed in."))
    asked.refuse_unanswered(assessment.application, by=assessor)
    return locked


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
    locked = locked_own(assessment, by)
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
    asked.refuse_unanswered(application, by=by)
    void_recommendation(application, Cause.ASSESSMENT, by=by)
    rules = rules_for(application)
    assessment.hand_in(Reasons.of(rules), by=by)
    if all_assessments_in(application, at_least=rules.min_assessors):
        open_the_points(application, by=by)


def open_the_points(application: Application, *, by: User) -> None:
    """Everybody is in: who may read the points can, and who is far apart talks."""
    calibration.settle(application, by=by)
    tell_staff(
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
