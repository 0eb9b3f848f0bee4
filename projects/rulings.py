"""Somebody's conflict of interest is decided by somebody else."""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import TransitionRefused, User
from projects.models import ConflictOfInterest, ConflictRuling, Project

Ground = ConflictOfInterest.Ground


@transaction.atomic
def rule(
    project: Project, person: User, *, ground: str, reason: str, by: User
) -> ConflictRuling:
    """Decide whether `person` is barred, and on which ground; it holds from now on, in
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
