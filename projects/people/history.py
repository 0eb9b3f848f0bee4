"""What does a line of a project's history say, in words?"""

from collections.abc import Iterable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.models import AuditEvent
from accounts.naming import as_read
from projects.models import ConflictOfInterest, Project, TeamMember

# Who has answered what about a conflict of interest is not for everyone.
DISCREET = ("conflict_answered", "conflict_ruled")

WORDS: dict[str, str | Promise] = {
    "proposed": _("The project was proposed"),
    "copied": _("The plan was copied from an earlier application"),
    "member_added": _("Somebody got a role"),
    "member_removed": _("Somebody left a role"),
    "conflict_ruled": _("It was decided about a conflict of interest"),
    "conflict_answered": _("The question about a conflict of interest was answered"),
    "chain_frozen": _("The chain was kept as a new version"),
    "gate": _("A decision along the way"),
    "chain_begun": _("The evidence chain was begun from a starting chain"),
    "pulse": _("The pulse of the month was told"),
    "pulse_changed": _("What was told of a month was changed"),
    "pulse_answered": _("The coordinator answered the pulse of the month"),
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
    "check_round": _("The check questions were gone through"),
    "lesson": _("A lesson was written down"),
    "evidence_judged": _("The level of evidence was changed"),
    "multiplier_effect": _("A multiplier effect was written down"),
}
STATES = dict(Project.State.choices)
ROLES = dict(TeamMember.Role.choices)
GROUNDS = dict(ConflictOfInterest.Ground.choices)


def in_words(event: AuditEvent) -> str | Promise:
    if event.to_state:
        return STATES.get(event.to_state, event.to_state)
    return WORDS.get(event.verb, event.verb)


def told(events: Iterable[AuditEvent]) -> list[tuple[str | Promise, str, AuditEvent]]:
    """(words, note, event) for each: names for addresses, and words for keys."""
    events = list(events)
    notes = as_read(_note(event) for event in events)
    return [
        (in_words(event), note, event)
        for event, note in zip(events, notes, strict=True)
    ]


def _note(event: AuditEvent) -> str:
    if event.verb in ("member_added", "member_removed"):
        person, _colon, role = event.note.rpartition(": ")
        return f"{person}: {ROLES.get(role, role)}" if person else event.note
    if event.verb == "conflict_ruled":
        person, _colon, ground = event.note.rpartition(": ")
        return f"{person}: {GROUNDS.get(ground, ground)}"
    if event.verb == "conflict_answered":
        return str(GROUNDS.get(event.note, event.note))
    return event.note
