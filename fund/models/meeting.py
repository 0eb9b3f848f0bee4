"""When does the steering group meet, about what, and who was there?"""

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.access import rows_given
from accounts.models import Stateful
from core import clock
from core.columns import belongs_to, once
from core.refusals import TransitionRefused
from core.triggers import locked_with, not_emptied
from fund.models.fund import Fund
from fund.models.group import Term

# Finds the meeting of a row when it is closed.
CLOSED = """
    SELECT 1 FROM fund_meeting
    WHERE id = {row}.meeting_id AND state = 'closed'
"""
# The same for a row that belongs to a point of its agenda.
POINT_CLOSED = """
    SELECT 1 FROM fund_agendaitem AS item
    JOIN fund_meeting AS meeting ON meeting.id = item.meeting_id
    WHERE item.id = {row}.item_id AND meeting.state = 'closed'
"""


class MeetingQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(fund__in=rows_given(user, "fund.view_fund_inside", Fund))

    def for_list(self):
        return self.order_by("-starts_at", "pk")


class Meeting(Stateful):
    """A meeting of the steering group (sammanträde)."""

    class State(models.TextChoices):
        PLANNED = "planned", _("Planned")
        NOTIFIED = "notified", _("Papers sent")
        OPEN = "open", _("In session")
        CLOSED = "closed", _("Closed")

    TRANSITIONS = {
        State.PLANNED: {State.NOTIFIED},
        State.NOTIFIED: {State.OPEN},
        State.OPEN: {State.CLOSED},
        State.CLOSED: set(),
    }

    fund = belongs_to(Fund, "meetings")
    starts_at = models.DateTimeField(_("starts"))
    place = models.CharField(_("place"), max_length=200, blank=True)
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.PLANNED, editable=False
    )

    objects = MeetingQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["fund", "-starts_at"]),
            models.Index(
                fields=["starts_at", "id"],
                name="meeting_not_closed",
                condition=~Q(state="closed"),
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="closed_is_locked",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__state="closed"),
            ),
            not_emptied(),
        ]

    def __str__(self):
        return f"#{self.pk} {self.starts_at:%Y-%m-%d}"

    def get_absolute_url(self):
        return reverse("applications:meeting", args=[self.pk])

    def send_papers(self, *, by) -> None:
        """The notice and the papers go out; the agenda is set (kallelse)."""
        self._become(self.State.NOTIFIED, by=by)

    def open(self, *, by) -> None:
        """The meeting begins: attendance is written down and cases can be decided."""
        if not self.attendances.filter(is_present=True).exists():
            raise TransitionRefused(_("Write down who is present first."))
        self._become(self.State.OPEN, by=by)

    def close(self, *, by) -> None:
        self._become(self.State.CLOSED, by=by)


class AgendaItem(models.Model):
    """A point on a meeting's agenda; what it decides points here (ärende på dagordning)."""

    class Kind(models.TextChoices):
        CASE = "case", _("Case")
        OPENING = "opening", pgettext_lazy("point", "Opening")
        INFORMATION = "information", _("Information")
        PLAN = "plan", _("Plan")
        RULES = "rules", _("Rule set")
        OTHER = "other", _("Other questions")
        CLOSING = "closing", pgettext_lazy("point", "Closing")

    meeting = belongs_to(Meeting, "items")
    number = models.PositiveSmallIntegerField(_("number"))
    title = models.CharField(_("title"), max_length=200)
    kind = models.CharField(_("kind"), max_length=11, choices=Kind, default=Kind.CASE)
    text = models.TextField(_("what it is about"), max_length=2000, blank=True)

    class Meta:
        constraints = [once("agenda_item_number_once", "meeting", "number")]
        triggers = locked_with("agenda_of_closed_meeting", CLOSED)

    def __str__(self):
        return f"{self.number}. {self.title}"


class Coming(models.Model):
    """What somebody who sits in the group has said before a meeting: shall you come?

    The last word alone is kept: it helps to fill the list of who is there, and decides
    nothing (närvaro is `Attendance`).
    """

    class Answer(models.TextChoices):
        YES = "yes", _("I come")
        NO = "no", _("I do not come")
        UNSURE = "unsure", _("I do not know yet")

    meeting = belongs_to(Meeting, "comings")
    term = belongs_to(Term, "comings")
    answer = models.CharField(_("answer"), max_length=6, choices=Answer)
    said_at = models.DateTimeField(default=clock.now, editable=False)

    class Meta:
        constraints = [once("coming_once_per_term", "meeting", "term")]
        triggers = locked_with("coming_to_closed_meeting", CLOSED)

    def __str__(self):
        return f"#{self.pk} {self.term_id}: {self.answer}"


@pghistory.track()
class Attendance(models.Model):
    """Whether a person with a term was at a meeting (närvaro)."""

    meeting = belongs_to(Meeting, "attendances")
    term = belongs_to(Term, "attendances")
    is_present = models.BooleanField(_("present"))

    class Meta:
        constraints = [once("attendance_once_per_term", "meeting", "term")]
        triggers = locked_with("attendance_of_closed_meeting", CLOSED)

    def __str__(self):
        return f"#{self.pk} {self.term_id}: {self.is_present}"
