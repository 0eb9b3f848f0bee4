"""What does a calendar know of a meeting?"""

from datetime import datetime, timedelta
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Max, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from accounts.audit import AuditEvent
from core.pages.calendar import Event
from fund.models import Meeting

LENGTH = timedelta(hours=2)  # nobody has said when it ends


def with_moves(meetings: QuerySet[Meeting]) -> QuerySet[Meeting]:
    """Each with `moves` and `moved_at`: how often its time or place has been changed."""
    kind = ContentType.objects.get_for_model(Meeting)
    moved = AuditEvent.objects.filter(
        target_type=kind, target_id=OuterRef("pk"), verb="meeting_moved"
    ).order_by()
    counted = moved.values("target_id").annotate(n=Count("pk"), last=Max("at"))
    return meetings.annotate(
        moves=Coalesce(Subquery(counted.values("n")), 0),
        moved_at=Subquery(counted.values("last")),
    )


def for_calendar(since: datetime) -> QuerySet[Meeting]:
    """The meetings from a moment on, with their fund, soonest first."""
    rows = Meeting.objects.filter(starts_at__gte=since).select_related("fund")
    return with_moves(rows).order_by("starts_at", "pk")


def event_of(meeting: Any) -> Event:
    """A meeting (`with_moves`) as a calendar has it: when, where, and nothing of what is
    on its agenda."""
    return Event(
        key=f"meeting-{meeting.pk}",
        title=_("The steering group meets, %(fund)s") % {"fund": meeting.fund.name},
        starts=meeting.starts_at,
        path=meeting.get_absolute_url(),
        length=LENGTH,
        place=meeting.place,
        changes=meeting.moves,
        changed_at=meeting.moved_at,
    )
