"""Somebody's conflict of interest is decided by somebody else."""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from projects.models import ConflictOfInterest, ConflictRuling, Project
from projects.models.conflict import APPLIES

Ground = ConflictOfInterest.Ground


@transaction.atomic
def rule(
    project: Project, person: User, *, ground: str, reason: str, by: User
) -> ConflictRuling:
    """Decide whether `person` has a conflict, and on which ground; it holds from now on, in
    everything that asks about conflicts. What was answered is kept in the ruling."""
    if by.pk == person.pk:
        raise TransitionRefused(_("Nobody decides about their own conflict."))
    answers = ConflictOfInterest.objects.select_for_update(of=("self",))
    answer = answers.filter(project=project, user=person).first()
    if answer is None:
        raise TransitionRefused(_("%(name)s has not answered yet.") % {"name": person})
    ruling = ConflictRuling.objects.create(
        project=project,
        user=person,
        answered=answer.ground,
        ground=ground,
        reason=reason,
        ruled_by=by,
    )
    answer.ground, answer.ruling = ground, ruling
    answer.save(update_fields=["ground", "ruling"])
    record(project, "conflict_ruled", by=by, note=f"{person.email}: {ground}")
    return ruling


@transaction.atomic
def declare_conflict(
    project: Project, *, ground: str, note: str = "", by: User
) -> ConflictOfInterest:
    """Answer the question about a conflict of interest; the latest answer holds. Who
    learns of something new tells it at once (FL 18 §), so an answer that was ruled on may
    be replaced too; the ruling is kept, and no longer holds.

    Refused when `by` says no, and takes part in the project or has done so, or somebody
    else has decided that there is a conflict.
    """
    answers = ConflictOfInterest.objects.filter(project=project, user=by)
    kept = answers.select_for_update(of=("self",)).select_related("ruling").first()
    is_free = ground in (Ground.NONE, Ground.UNSURE)
    takes_part = project.asides.filter(user=by, ground=APPLIES)
    if ground == Ground.NONE and takes_part.exists():
        raise TransitionRefused(
            _("You take part in the project, or have done so. Point 4 is about that.")
        )
    if kept and kept.ruling and kept.ruling.is_conflict and is_free:
        raise TransitionRefused(
            _("It is decided that you have a conflict of interest in the case.")
        )
    answer, _created = ConflictOfInterest.objects.update_or_create(
        project=project,
        user=by,
        defaults={
            "ground": ground,
            "note": note,
            "declared_at": clock.now(),
            "ruling": None,
        },
    )
    record(project, "conflict_answered", by=by, note=ground)
    return answer
