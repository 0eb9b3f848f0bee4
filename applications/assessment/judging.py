"""How does an assessor say more than points: decline, a conflict, the perspectives?"""

from collections.abc import Mapping

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.models import User
from applications.assessment import actions
from applications.calibration import actions as calibration
from applications.models import Application, Assessment, PerspectiveCheck
from applications.models.assessment import all_assessments_in
from applications.process import rules as process_rules
from applications.process.messages import coordinators
from applications.process.voiding import Cause, void_recommendation
from applications.separation import asked
from core.refusals import TransitionRefused
from projects.conflicts.actions import declare_conflict
from projects.models import ConflictOfInterest

Ground = ConflictOfInterest.Ground
Why = Assessment.Decline
CONFLICTS = {Ground.PARTY, Ground.REPRESENTATIVE, Ground.SUPERVISION, Ground.OTHER}


@transaction.atomic
def decline_assessment(
    assessment: Assessment, *, why: str, note: str = "", by: User
) -> None:
    """The assessor says no, which is not a conflict of interest; the coordinator is told."""
    process_rules.require_state(assessment.application, Application.State.PREPARATION)
    if assessment.state != Assessment.State.OPEN:
        raise TransitionRefused(_("The assessment is already handed in."))
    _close(assessment, why=why, note=note, by=by)


@transaction.atomic
def answer_on_conflict(
    application: Application, *, ground: str, note: str = "", by: User
) -> None:
    """Keep somebody's answer about a conflict of interest in the case. An assessor with
    one leaves the assessment at once, also what is handed in; one without reads the case
    from now on."""
    locked = Application.objects.select_for_update(of=("self",)).get(pk=application.pk)
    declare_conflict(application.project, ground=ground, note=note, by=by)
    if ground in CONFLICTS:
        leave_case(locked, by)
    asked.let_read(application, by)


def leave_case(application: Application, person: User) -> None:
    """Whoever stands aside leaves the assessment, if there is one to leave, and what they
    have recommended no longer holds."""
    signed = application.recommendations.in_force().filter(signed_by=person)
    if application.state in Application.BEING_HANDLED and signed.exists():
        void_recommendation(application, Cause.SIGNER, by=person)
    if application.state != Application.State.PREPARATION:
        return
    own = application.assessments.filter(assessor=person)
    assessment = own.exclude(state=Assessment.State.DECLINED).first()
    if assessment is not None:
        _close(assessment, why=Why.CONFLICT, by=person)


def _close(assessment: Assessment, *, why: str, note: str = "", by: User) -> None:
    """Leave the case; the points may open now, or be less apart, but never too early."""
    application = assessment.application
    was_in = assessment.state == Assessment.State.DONE
    assessment.decline(by=by, why=why, note=note)
    asked.let_read(application, by)
    notify(
        coordinators(application),
        subject=gettext_lazy("An assessor has left an application"),
        path=reverse("applications:prepare", args=[application.pk]),
    )
    rules = process_rules.rules_for(application)
    if not all_assessments_in(application, at_least=rules.min_assessors):
        return
    if was_in:
        calibration.settle(application, by=by)
    else:
        actions.open_the_points(application, by=by)


@transaction.atomic
def check_perspectives(
    assessment: Assessment, answers: Mapping[str, tuple[str, str]], *, by: User
) -> None:
    """Perspective → (verdict or nothing, note): passes or needs work."""
    locked = actions.locked_own(assessment, by)
    for perspective, (verdict, note) in answers.items():
        if not verdict:
            locked.perspectives.filter(perspective=perspective).delete()
            continue
        PerspectiveCheck.objects.update_or_create(
            assessment=locked,
            perspective=perspective,
            defaults={"verdict": verdict, "note": note},
        )
