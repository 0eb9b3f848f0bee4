"""What was told last of a project, and what lies saved for later?"""

from typing import Any

from accounts.models import User
from projects.measuring import suppression
from projects.models import Project, Pulse, PulseDraft


def last_told(project: Project) -> tuple[Pulse | None, int | None]:
    """What was told last, and how many were reached then, as the table of all months
    shows it: a count that stands hidden there would here give another one away."""
    rows = project.pulses.select_related("told_by", "answered_by")
    pulses = list(rows.order_by("-month"))
    if not pulses:
        return None, None
    limit = suppression.smallest_group(project.fund)
    hidden = suppression.withheld([pulse.reached for pulse in pulses], limit)
    return pulses[0], None if 0 in hidden else pulses[0].reached


def saved_for_later(project: Project, user: User) -> PulseDraft | None:
    """What this person has begun to tell, if there is anything."""
    return PulseDraft.objects.filter(project=project, user=user).first()


def told_instead(draft: PulseDraft) -> Pulse | None:
    """What somebody told of the month that a draft is about, which so was never told."""
    pulses = Pulse.objects.select_related("told_by")
    return pulses.filter(project=draft.project_id, month=draft.month).first()


def begins_with(draft: PulseDraft) -> dict[str, Any]:
    """What the form is filled in with."""
    saved = {name: getattr(draft, name) for name in PulseDraft.TOLD}
    return saved | {"month": draft.month.isoformat()}
