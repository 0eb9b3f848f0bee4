"""Why should it work? The evidence chain: nodes, the arrows between, assumptions."""

from typing import ClassVar

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from core import clock
from core.columns import belongs_to, holds, once, part_of
from core.stamps import person, stamped
from core.triggers import append_only
from projects.models.project import Project


@pghistory.track()
class Node(models.Model):
    """One thing in the chain: an input, an activity, … a value (nod)."""

    class Kind(models.TextChoices):
        INPUT = "input", _("Inputs")
        ACTIVITY = "activity", _("Activities")
        OUTPUT = "output", _("Outputs (direct results)")
        OUTCOME = "outcome", _("Outcomes")
        IMPACT = "impact", _("Impact (net)")
        VALUE = "value", _("Value creation")

    ORDER: ClassVar[list[str]] = [kind.value for kind in Kind]

    class Horizon(models.TextChoices):
        SHORT = "short", _("Short term")
        MEDIUM = "medium", _("Medium term")
        LONG = "long", _("Long term")

    project = part_of(Project, "nodes")
    kind = models.CharField(_("link"), max_length=8, choices=Kind)
    text = models.CharField(_("what"), max_length=200)
    horizon = models.CharField(_("when"), max_length=6, choices=Horizon, blank=True)
    stakeholder = models.CharField(_("for whom"), max_length=120, blank=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    def __str__(self):
        return self.text

    @property
    def step(self) -> int:
        """0 for inputs … 5 for value creation."""
        return self.ORDER.index(self.kind)


@pghistory.track()
class Edge(models.Model):
    """An arrow: why one thing should lead to the next (pil, antagande).

    An arrow without an assumption is a gap.
    """

    class Status(models.TextChoices):
        UNTESTED = "untested", _("Untested")
        SUPPORTED = "supported", _("Supported")
        PARTLY = "partly", _("Partly supported")
        CONTRADICTED = "contradicted", _("Contradicted")

    class AssumptionKind(models.TextChoices):
        LOGICAL = "logical", _("Logical")
        IMPLEMENTATION = "implementation", _("Implementation")
        CONTEXT = "context", _("Context")
        BEHAVIOUR = "behaviour", _("Behaviour")
        VALUE = "value", _("Value")

    project = part_of(Project, "edges")
    source = part_of(Node, "leads_to")
    target = part_of(Node, "comes_from")
    assumption = models.CharField(_("assumption"), max_length=300, blank=True)
    assumption_kind = models.CharField(
        _("kind of assumption"), max_length=14, choices=AssumptionKind, blank=True
    )
    tested_by = models.CharField(_("how it is tested"), max_length=200, blank=True)
    evidence_level = models.PositiveSmallIntegerField(_("level of evidence"), default=0)
    status = models.CharField(
        _("status"), max_length=12, choices=Status, default=Status.UNTESTED
    )
    rationale = models.CharField(_("why this status"), max_length=300, blank=True)
    position = models.PositiveSmallIntegerField(_("number"), default=0)

    class Meta:
        constraints = [
            once("edge_once", "source", "target"),
            holds("edge_between_two_nodes", ~Q(source=F("target"))),
            holds("edge_evidence_level_0_to_5", Q(evidence_level__lte=5)),
        ]

    def __str__(self):
        return f"#{self.pk} {self.source_id} → {self.target_id}"

    @property
    def is_gap(self) -> bool:
        return not self.assumption.strip()


class ChainVersion(models.Model):
    """The chain as it stood at a moment, never changed (version av beviskedjan)."""

    project = belongs_to(Project, "chain_versions")
    number = models.PositiveSmallIntegerField()
    content = models.JSONField()
    reason = models.CharField(max_length=200)
    frozen_at = models.DateTimeField(default=clock.now, editable=False)
    frozen_by = person()

    class Meta:
        constraints = [
            once("chain_version_once", "project", "number"),
            stamped("chainversion", "frozen"),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} version {self.number}"
