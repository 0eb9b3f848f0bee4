"""Who sits in the steering group, and who was there when it met?"""

from datetime import date

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.models import Board, Stateful, TransitionRefused
from fund.models.fund import Fund


class SteeringGroup(models.Model):
    """Those who decide on the fund's money (ledningsgrupp)."""

    fund = models.OneToOneField(
        Fund, on_delete=models.PROTECT, related_name="steering_group"
    )
    name = models.CharField(_("name"), max_length=200)

    def __str__(self):
        return self.name


class Seat(models.Model):
    """A place in the steering group, whoever sits in it (plats)."""

    class Side(models.TextChoices):
        OFFICIAL = "official", _("Official")
        MAJORITY = "majority", _("Elected, majority")
        OPPOSITION = "opposition", _("Elected, opposition")
        OUTSIDE = "outside", _("From outside")

    class Competence(models.TextChoices):
        OPERATIONS = "operations", _("Operations")
        ECONOMY = "economy", _("Economy")
        EVALUATION = "evaluation", _("Evaluation and learning")
        DEVELOPMENT = "development", _("Development and projects")
        TARGET_GROUP = "target_group", _("Target group and civil society")

    group = models.ForeignKey(
        SteeringGroup, on_delete=models.PROTECT, related_name="seats"
    )
    number = models.PositiveSmallIntegerField(_("number"))
    title = models.CharField(_("title"), max_length=120)
    board = models.ForeignKey(
        Board,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="seats",
        verbose_name=_("board"),
    )
    side = models.CharField(_("side"), max_length=10, choices=Side)
    is_voting = models.BooleanField(_("votes"), default=True)
    competences = ArrayField(
        models.CharField(max_length=12, choices=Competence),
        verbose_name=_("competences"),
        default=list,
        blank=True,
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["group", "number"], name="seat_number_once")
        ]

    def __str__(self):
        return self.title


class TermQuerySet(models.QuerySet):
    def on(self, day: date):
        """Those who sit on `day`."""
        return self.filter(Q(until=None) | Q(until__gte=day), since__lte=day)

    def for_page(self):
        return self.select_related("seat__board", "user").order_by(
            "-seat__is_voting", "seat__number", "is_deputy", "pk"
        )


@pghistory.track()
class Term(models.Model):
    """A person in a seat for a time, as member or as deputy (mandatperiod)."""

    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="terms")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="terms"
    )
    is_deputy = models.BooleanField(_("deputy"), default=False)
    is_chair = models.BooleanField(_("chair"), default=False)
    since = models.DateField(_("from"))
    until = models.DateField(_("to"), null=True, blank=True)

    objects = TermQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["seat", "is_deputy"],
                name="term_one_open_per_seat",
                condition=Q(until=None),
            ),
            models.CheckConstraint(
                name="term_ends_after_it_begins",
                condition=Q(until=None) | Q(until__gte=F("since")),
            ),
            models.CheckConstraint(
                name="term_chair_is_not_deputy",
                condition=Q(is_chair=False) | Q(is_deputy=False),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.user} / {self.seat}"


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

    fund = models.ForeignKey(Fund, on_delete=models.PROTECT, related_name="meetings")
    starts_at = models.DateTimeField(_("starts"))
    place = models.CharField(_("place"), max_length=200, blank=True)
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.PLANNED, editable=False
    )

    objects = MeetingQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["fund", "-starts_at"])]

    def __str__(self):
        return f"#{self.pk} {self.starts_at:%Y-%m-%d}"

    def get_absolute_url(self):
        return reverse("applications:meeting", args=[self.pk])

    def send_papers(self, *, by) -> None:
        """The notice and the papers go out; the agenda is set (kallelse)."""
        if not self.items.exists():
            raise TransitionRefused(_("Put at least one case on the agenda first."))
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

    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="items")
    number = models.PositiveSmallIntegerField(_("number"))
    title = models.CharField(_("title"), max_length=200)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "number"], name="agenda_item_number_once"
            )
        ]

    def __str__(self):
        return f"{self.number}. {self.title}"


@pghistory.track()
class Attendance(models.Model):
    """Whether a person with a term was at a meeting (närvaro)."""

    meeting = models.ForeignKey(
        Meeting, on_delete=models.PROTECT, related_name="attendances"
    )
    term = models.ForeignKey(Term, on_delete=models.PROTECT, related_name="attendances")
    is_present = models.BooleanField(_("present"))

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "term"], name="attendance_once_per_term"
            )
        ]

    def __str__(self):
        return f"#{self.pk} {self.term_id}: {self.is_present}"
