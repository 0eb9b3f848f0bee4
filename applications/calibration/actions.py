"""How do assessors who are far apart talk it through, and what do they agree on?"""

from collections.abc import Mapping

from django.db import transaction
from django.db.models import Exists, F, OuterRef
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import User
from applications.models import (
    Application,
    Assessment,
    Calibration,
    CalibrationAnswer,
    CalibrationNote,
    Consensus,
    ConsensusScore,
    Criterion,
    Score,
)
from applications.models.assessment import enough_in
from applications.models.score import Reasons, far_apart
from applications.process.rules import require_state, rules_for
from core import clock
from core.days import moment_in_words
from core.refusals import TransitionRefused
from projects.conflicts.queries import without_aside

DONE = Assessment.State.DONE


class ChangedMeanwhile(TransitionRefused):
    """Somebody else saved since this page was opened; nothing is written over."""


@transaction.atomic
def settle(application: Application, *, by: User) -> Calibration | None:
    """Open a calibration where the assessors are far apart; close it when none are.

    Called when all are in, and each time somebody's points change; returns the open one.
    """
    apart = far_apart(application)
    rows = application.calibrations.open().select_for_update(of=("self",))
    calibration = rows.first()
    if not apart:
        if calibration:
            calibration.close(by=by)
            record(application, "calibration_closed", by=by)
        return None
    if calibration is None:
        calibration = Calibration.objects.create(application=application, opened_by=by)
        record(application, "calibration_opened", by=by)
        _tell(application)
    calibration.criteria.add(*apart)
    return calibration


def _tell(application: Application) -> None:
    done = application.assessments.done().select_related("assessor")
    notify(
        without_aside([row.assessor for row in done], application),
        subject=gettext_lazy("Talk through an application with the other assessors"),
        path=reverse("applications:calibration", args=[application.pk]),
    )


@transaction.atomic
def write_note(
    calibration: Calibration, criterion: Criterion, *, text: str, by: User
) -> CalibrationNote:
    """Say something about a criterion; it stays as it was said."""
    _require_open(calibration)
    return CalibrationNote.objects.create(
        calibration=calibration, criterion=criterion, text=text, written_by=by
    )


@transaction.atomic
def answer(
    calibration: Calibration,
    criterion: Criterion,
    *,
    points: int,
    reason: str,
    by: User,
) -> CalibrationAnswer:
    """Keep one's points or change them; old and new are kept. The last word may close."""
    _require_open(calibration)
    reasons = Reasons.of(rules_for(calibration.application))
    if why := reasons.lack(points, reason):
        raise TransitionRefused(why)
    score = (
        Score.objects.select_for_update(of=("self",))
        .filter(
            assessment__application=calibration.application_id,
            assessment__assessor=by,
            assessment__state=DONE,
            criterion=criterion,
            points__isnull=False,
        )
        .first()
    )
    if score is None or score.points is None:
        raise TransitionRefused(_("You have given no points for this criterion."))
    written = CalibrationAnswer.objects.create(
        calibration=calibration,
        assessment_id=score.assessment_id,
        criterion=criterion,
        old_points=score.points,
        old_reason=score.reason,
        new_points=points,
        reason=reason,
        answered_by=by,
    )
    score.points, score.reason = points, reason
    score.save(update_fields=["points", "reason"])
    settle(calibration.application, by=by)
    return written


@transaction.atomic
def close_calibration(calibration: Calibration, *, why: str, by: User) -> None:
    """End the talk though the points are still apart: say why."""
    _require_open(calibration)
    if not why.strip():
        raise TransitionRefused(_("Write why the talk ends with the points apart."))
    calibration.close(by=by, why=why)
    record(calibration.application, "calibration_closed", by=by, note=why)


def _require_open(calibration: Calibration) -> None:
    """Lock the case and the talk, and see that both are where the caller believes."""
    applications = Application.objects.select_for_update(of=("self",))
    application = applications.get(pk=calibration.application_id)
    locked = Calibration.objects.select_for_update(of=("self",)).get(pk=calibration.pk)
    is_open = locked.state == Calibration.State.OPEN
    if not is_open or application.state != Application.State.PREPARATION:
        raise TransitionRefused(_("The talk is closed. Reload the page."))


@transaction.atomic
def save_consensus(
    application: Application,
    scores: Mapping[Criterion, tuple[int, str]],
    *,
    seen: int,
    by: User,
) -> Consensus:
    """Keep what the assessors agree on: criterion → (points, reason). Nobody's own
    points change. `seen` is the version the writer had read; 0 when there was none."""
    require_state(application, Application.State.PREPARATION)
    unfinished = application.assessments.filter(state=Assessment.State.OPEN)
    enough = Application.objects.filter(enough_in("pk"), pk=application.pk)
    if unfinished.exists() or not enough.exists():
        raise TransitionRefused(_("All assessments must be handed in first."))
    if any(not reason.strip() for _points, reason in scores.values()):
        raise TransitionRefused(_("Write a reason for each agreed point."))
    kept = _at_version(application, seen, by=by)
    kept.scores.exclude(criterion__in=scores).delete()
    for criterion, (points, reason) in scores.items():
        ConsensusScore.objects.update_or_create(
            consensus=kept,
            criterion=criterion,
            defaults={"points": points, "reason": reason},
        )
    record(application, "consensus_saved", by=by)
    return kept


def _at_version(application: Application, seen: int, *, by: User) -> Consensus:
    """The consensus, one version on; refused when it is not the one that was read."""
    kept = Consensus.objects.select_for_update().filter(application=application)
    if not kept.exists() and not seen:
        return Consensus.objects.create(application=application, saved_by=by)
    moved = kept.filter(version=seen).update(
        version=F("version") + 1, saved_at=clock.now(), saved_by=by
    )
    newest = Consensus.objects.select_related("saved_by").get(application=application)
    if not moved:
        raise ChangedMeanwhile(
            _("%(name)s saved other points %(moment)s. Yours are still below.")
            % {"name": newest.saved_by, "moment": moment_in_words(newest.saved_at)}
        )
    return newest


def consensus_of(application: Application) -> Consensus | None:
    """What is agreed on, and whether somebody's points have changed since (`is_stale`)."""
    changed = CalibrationAnswer.objects.filter(
        calibration__application=OuterRef("application")
    ).exclude(old_points=F("new_points"))
    handed_in = Assessment.objects.done().filter(application=OuterRef("application"))
    rows = Consensus.objects.filter(application=application).annotate(
        is_stale=Exists(changed.filter(answered_at__gt=OuterRef("saved_at")))
        | Exists(handed_in.filter(handed_in_at__gt=OuterRef("saved_at")))
    )
    return rows.select_related("saved_by").first()
