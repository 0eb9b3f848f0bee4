"""How do we know? Indicators with baseline, target and measurements.

Missing is not zero: a value is a number, or there is a reason why it is missing.
"""

from decimal import Decimal
from typing import Any

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.models import Stateful
from core import clock
from core.columns import belongs_to, holds, once, part_of
from core.refusals import TransitionRefused
from core.stamps import person, stamped, stamped_or_not
from projects.models.chain import Node
from projects.models.project import Project

VALUE: dict[str, Any] = {"max_digits": 16, "decimal_places": 4}
# How words for people begin, in the languages that indicators are written in.
PEOPLE = (
    *("anhörig", "anställd", "barn", "besökar", "brukar", "deltagar", "elev", "familj"),
    *("flick", "förälder", "föräldr", "hushåll", "individ", "kill", "klient", "kvinn"),
    *("män", "medarbetar", "patient", "person", "pojk", "student", "tjej", "ung"),
    *("vuxn", "adult", "boy", "child", "client", "famil", "girl", "household", "men"),
    *("parent", "participant", "people", "pupil", "user", "women", "young", "youth"),
)


@pghistory.track()
class Indicator(models.Model):
    """What is counted or measured to see whether a node comes true (indikator)."""

    class Direction(models.TextChoices):
        UP = "up", _("Higher is better")
        DOWN = "down", _("Lower is better")

    node = part_of(Node, "indicators")
    name = models.CharField(_("name"), max_length=120)
    unit = models.CharField(_("unit"), max_length=40)
    direction = models.CharField(
        _("direction"), max_length=4, choices=Direction, default=Direction.UP
    )
    decimals = models.PositiveSmallIntegerField(_("decimals shown"), default=0)
    definition = models.CharField(_("definition"), max_length=300, blank=True)
    source = models.CharField(_("source"), max_length=200, blank=True)
    frequency = models.CharField(_("how often"), max_length=80, blank=True)
    responsible = models.CharField(_("who measures"), max_length=120, blank=True)
    touches_life = models.BooleanField(
        _("touches somebody’s life situation"),
        null=True,
        blank=True,
        choices=[
            (None, _("As its link says: yes for outcomes and impact")),
            (True, _("Yes")),
            (False, _("No")),
        ],
    )

    WRITTEN = (
        *("name", "unit", "direction", "decimals"),
        *("definition", "source", "frequency", "responsible", "touches_life"),
    )

    def __str__(self):
        return self.name

    @property
    def is_about_lives(self) -> bool:
        """Does it tell how somebody fares (rör livssituation)? Until somebody has said,
        what is measured of an outcome does (evidence 11.1)."""
        if self.touches_life is None:
            return self.node.kind in (Node.Kind.OUTCOME, Node.Kind.IMPACT)
        return self.touches_life

    @property
    def is_percent(self) -> bool:
        return self.unit.strip() in ("%", "procent", "percent")

    @property
    def counts_people(self) -> bool:
        """Is its value itself a number of people: "24 barn", "6 personer per år"?

        A unit that says nothing ("antal") leaves it to the name. Better one figure too
        many withheld than one person recognised.
        """
        words = self.unit.casefold().split() or ["antal"]
        if words[0].strip(".") in ("antal", "st", "stycken", "number", "count"):
            words = [*words[1:], *self.name.casefold().split()]
            return any(word.startswith(PEOPLE) for word in words)
        return words[0].startswith(PEOPLE)


@pghistory.track()
class Baseline(models.Model):
    """Where it started, for the project's group or the comparison (nollmätning)."""

    class Kind(models.TextChoices):
        BEFORE = "before", _("Measured before the start")
        REGISTER = "register", _("From registers afterwards")
        NORM = "norm", _("A norm to compare with")
        NONE = "none", _("None")

    indicator = models.OneToOneField(
        Indicator, on_delete=models.CASCADE, related_name="baseline"
    )
    kind = models.CharField(_("kind"), max_length=8, choices=Kind, default=Kind.BEFORE)
    value = models.DecimalField(_("value"), null=True, blank=True, **VALUE)
    comparison_value = models.DecimalField(
        _("comparison group"), null=True, blank=True, **VALUE
    )
    missing_reason = models.CharField(
        _("why it is missing"), max_length=200, blank=True
    )
    persons = models.PositiveIntegerField(_("number of persons"), null=True, blank=True)
    measured_on = models.DateField(_("date"), null=True, blank=True)
    source = models.CharField(_("source"), max_length=200, blank=True)

    WRITTEN = (
        *("kind", "value", "missing_reason", "comparison_value"),
        *("persons", "measured_on", "source"),
    )

    class Meta:
        constraints = [
            holds(
                "baseline_value_or_reason",
                Q(value__isnull=False, missing_reason="")
                | Q(value=None) & ~Q(missing_reason=""),
                violation_error_message=_("Write a value, or why it is missing."),
            )
        ]

    def __str__(self):
        return f"#{self.pk} {self.value}"


@pghistory.track()
class Target(models.Model):
    """What should be reached, and when (målvärde)."""

    indicator = models.OneToOneField(
        Indicator, on_delete=models.CASCADE, related_name="target"
    )
    value = models.DecimalField(_("value"), **VALUE)
    due_on = models.DateField(_("date"), null=True, blank=True)
    derived_from = models.CharField(
        _("where the target comes from"), max_length=200, blank=True
    )

    WRITTEN = ("value", "due_on", "derived_from")

    def __str__(self):
        return f"#{self.pk} {self.value}"


class MeasurementQuerySet(models.QuerySet):
    def approved(self):
        return self.filter(state=Measurement.State.APPROVED)

    def waiting(self):
        return self.filter(state=Measurement.State.ENTERED)


@pghistory.track()
class Measurement(Stateful):
    """One figure at one date, entered by one person and approved by another (mätning)."""

    class State(models.TextChoices):
        ENTERED = "entered", _("Waits for approval")
        RETURNED = "returned", _("Sent back")
        APPROVED = "approved", _("Approved")

    TRANSITIONS = {
        State.ENTERED: {State.APPROVED, State.RETURNED},
        State.RETURNED: {State.ENTERED},
        State.APPROVED: set(),
    }

    class Group(models.TextChoices):
        PROJECT = "project", _("Those the project reaches")
        COMPARISON = "comparison", _("Comparison group")

    indicator = belongs_to(Indicator, "measurements")
    group = models.CharField(
        _("group"), max_length=10, choices=Group, default=Group.PROJECT
    )
    measured_on = models.DateField(_("date"))
    value = models.DecimalField(_("value"), null=True, blank=True, **VALUE)
    missing_reason = models.CharField(
        _("why it is missing"), max_length=200, blank=True
    )
    persons = models.PositiveIntegerField(
        _("number of persons"),
        null=True,
        blank=True,
        help_text=_("Leave empty when the figure is not about persons."),
    )
    numerator = models.DecimalField(_("numerator"), null=True, blank=True, **VALUE)
    denominator = models.DecimalField(_("denominator"), null=True, blank=True, **VALUE)
    source = models.CharField(_("source"), max_length=200)
    comment = models.CharField(_("comment"), max_length=300, blank=True)
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.ENTERED, editable=False
    )
    entered_at = models.DateTimeField(default=clock.now, editable=False)
    entered_by = person(editable=False, related_name="entered_measurements")
    approved_at = models.DateTimeField(null=True, editable=False)
    approved_by = person(
        null=True, editable=False, related_name="approved_measurements"
    )

    objects = MeasurementQuerySet.as_manager()

    class Meta:
        constraints = [
            once(
                "measurement_once_per_date_and_group",
                "indicator",
                "group",
                "measured_on",
                violation_error_message=_("There is already a figure for this date."),
            ),
            holds(
                "measurement_value_or_reason",
                Q(value__isnull=False, missing_reason="")
                | Q(value=None) & ~Q(missing_reason=""),
                violation_error_message=_("Write a value, or why it is missing."),
            ),
            stamped("measurement", "entered"),
            stamped_or_not("measurement", "approved"),
            holds(
                "measurement_approved_by_somebody_else",
                Q(approved_by=None) | ~Q(approved_by=F("entered_by")),
            ),
        ]
        indexes = [
            models.Index(
                fields=["entered_at", "id"],
                name="measurement_waiting",
                condition=Q(state__in=["entered", "returned"]),
            )
        ]

    def __str__(self):
        return f"#{self.pk} {self.measured_on}: {self.value}"

    def approve(self, *, by) -> None:
        """Somebody other than the one who entered it says that the figure holds."""
        if by.pk == self.entered_by_id:
            raise TransitionRefused(_("Somebody else must approve what you entered."))
        self._become(self.State.APPROVED, by=by, deed="approved")

    def send_back(self, *, by, note: str) -> None:
        if not note.strip():
            raise TransitionRefused(_("Write what needs to be corrected."))
        self._become(self.State.RETURNED, by=by, note=note)

    def enter_again(self, *, by) -> None:
        self._become(self.State.ENTERED, by=by, deed="entered")


def net_change(
    before: Decimal,
    after: Decimal,
    comparison_before: Decimal,
    comparison_after: Decimal,
) -> Decimal:
    """The change beyond the comparison group's (påverkan, domain 8.1).

    (after − before) − (comparison after − comparison before), in the indicator's unit.
    """
    return (after - before) - (comparison_after - comparison_before)


def indicators_of(project: Project) -> models.QuerySet[Indicator]:
    """The indicators of the chain in its order, with baseline and target."""
    return (
        Indicator.objects.filter(node__project=project)
        .select_related("node", "baseline", "target")
        .order_by("node__position", "node", "pk")
    )
