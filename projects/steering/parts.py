"""What does each part of the page of a project's plan say while it is folded?"""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _


def figures(told: dict[str, Any]) -> dict[str, str]:
    """Part → the figure beside its heading; `told` is what the page shows."""
    return {
        "milestones": _milestones(list(told["milestones"])),
        "risks": str(len(told["risks"])),
        "staff": _staff(told["staff"]),
        "parties": _parties(told["parties"]),
        "documents": str(len(told["documents"])),
        "sheet": _sheet(told["sheet"]),
        "pulses": _pulses(told["pulses"]["rows"]),
    }


def _milestones(milestones: list) -> str:
    reached = sum(each.done_on is not None for each in milestones)
    counts = {"count": reached, "all": len(milestones)}
    return _("%(count)s of %(all)s reached") % counts


def _staff(staff) -> str:
    """As each of the roles says it: percent of full time, together."""
    return f"{sum(role.percent for role in staff)} %"


def _parties(parties: list) -> str:
    behind = sum(bool(each.answer and each.answer.is_given) for each in parties)
    counts = {"count": behind, "all": len(parties)}
    return _("%(count)s of %(all)s stand behind it") % counts


def _sheet(rows: list) -> str:
    told = sum(bool(row.text) for row in rows)
    return _("%(count)s of %(all)s written") % {"count": told, "all": len(rows)}


def _pulses(rows: list) -> str:
    """The latest month, and how it went."""
    if not rows:
        return ""
    pulse, _reached, _is_hidden = rows[0]
    return f"{date_format(pulse.month, 'F Y')}: {pulse.get_status_display()}"
