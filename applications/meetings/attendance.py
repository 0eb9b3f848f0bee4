"""Who is in the room, point by point, as long as nothing rests on it?"""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from core.refusals import TransitionRefused
from fund.meetings import actions as meetings
from fund.models import AgendaItem, Meeting, Movement, Term


@transaction.atomic
def write(meeting: Meeting, present: dict[Term, bool], *, by: User) -> None:
    """Who is there when the meeting begins. Raises TransitionRefused once a point
    has been decided by those who were."""
    before = dict(meeting.attendances.values_list("term", "is_present"))
    changed = any(before.get(term.pk) != here for term, here in present.items())
    if changed:
        _require_undecided(meeting, 1)
    meetings.write_attendance(meeting, present, by=by)


@transaction.atomic
def move(item: AgendaItem, term: Term, *, is_arrival: bool, by: User) -> Movement:
    """Somebody comes or leaves before a point that is not decided yet."""
    known = item.movements.filter(term=term, is_arrival=is_arrival)
    if not known.exists():
        _require_undecided(item.meeting, item.number)
    return meetings.note_movement(item, term, is_arrival=is_arrival, by=by)


@transaction.atomic
def undo(movement: Movement, *, by: User) -> None:
    _require_undecided(movement.item.meeting, movement.item.number)
    meetings.undo_movement(movement, by=by)


def _require_undecided(meeting: Meeting, number: int) -> None:
    """Nothing that is decided from this point on rests on who was there."""
    meetings.lock(meeting)
    decided = meeting.items.filter(number__gte=number).exclude(
        case__decision=None, point_decision=None
    )
    if first := decided.order_by("number").first():
        raise TransitionRefused(
            _(
                "Point %(number)s is decided by those who were here then. Write who comes "
                "or leaves before a later point."
            )
            % {"number": first.number}
        )
