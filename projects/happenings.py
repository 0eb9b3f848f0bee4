"""What does a line of a project's history say, in words?"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.models import AuditEvent
from projects.models import Project

# Who has answered what about a conflict of interest is not for everyone.
DISCREET = ("conflict_answered",)

WORDS: dict[str, str | Promise] = {
    "proposed": _("The project was proposed"),
    "copied": _("The plan was copied from an earlier application"),
    "member_added": _("Somebody got a role"),
    "member_removed": _("Somebody left a role"),
    "conflict_answered": _("The question about a conflict of interest was answered"),
    "chain_frozen": _("The chain was kept as a new version"),
    "gate": _("A decision along the way"),
    "pulse": _("The pulse of the month was told"),
    "milestone": _("A milestone was reached"),
    "milestone_added": _("A milestone was added"),
    "milestone_moved": _("A milestone was moved"),
    "risk": _("A risk was changed"),
    "staff": _("The staffing was changed"),
    "plan_changed": _("The plan was changed"),
    "sheet": _("The structure, boundaries or identity was changed"),
    "endorsed": _("A party's manager endorsed"),
    "endorsement_declined": _("A party's manager declined"),
    "endorsement_asked": _("A party's manager was asked to endorse"),
    "starting_point": _("A baseline or a target was changed"),
    "forecast": _("The forecast was changed"),
}
STATES = dict(Project.State.choices)


def in_words(event: AuditEvent) -> str | Promise:
    if event.to_state:
        return STATES.get(event.to_state, event.to_state)
    return WORDS.get(event.verb, event.verb)
