"""Changes of state, and the trace each one leaves."""

from collections.abc import Collection
from functools import cache
from typing import Any, ClassVar

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.utils.encoding import force_str
from django.utils.translation import gettext_lazy as _

from core import clock
from core.refusals import TransitionRefused
from core.stamps import person
from core.triggers import append_only


class AuditEventQuerySet(models.QuerySet):
    def about(self, *rows: models.Model):
        """The events of these rows, latest first."""
        wanted = models.Q(pk=None)
        for row in rows:
            kind = ContentType.objects.get_for_model(row)
            wanted |= models.Q(target_type=kind, target_id=row.pk)
        return self.filter(wanted).select_related("by").order_by("-at", "-pk")


class AuditEvent(models.Model):
    """One line of the history: written once, never changed (händelse)."""

    at = models.DateTimeField(default=clock.now, editable=False)
    by = person()
    target_type = models.ForeignKey(
        ContentType, on_delete=models.PROTECT, related_name="+"
    )
    target_id = models.PositiveBigIntegerField()
    target = GenericForeignKey("target_type", "target_id")
    verb = models.CharField(max_length=30)
    from_state = models.CharField(max_length=30, blank=True)
    to_state = models.CharField(max_length=30, blank=True)
    note = models.TextField(blank=True)
    version_hash = models.CharField(max_length=64, blank=True)

    objects = AuditEventQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["target_type", "target_id", "-at"])]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.verb}"


def record(
    target: models.Model, verb: str, *, by, note: str = "", version_hash: str = ""
) -> AuditEvent:
    """Write down something that happened without a change of state, such as a reading."""
    return AuditEvent.objects.create(
        target=target, verb=verb, by=by, note=note, version_hash=version_hash
    )


class Stateful(models.Model):
    """A row whose state moves only along TRANSITIONS, one audited step at a time."""

    TRANSITIONS: ClassVar[dict[str, set[str]]]

    state = models.CharField(_("state"), max_length=30, editable=False)

    class Meta:
        abstract = True

    def can_become(self, state: str) -> bool:
        return state in self.TRANSITIONS[self.state]

    def _become(
        self,
        state: str,
        *,
        by,
        deed: str = "",
        begins: Collection[str] = (),
        note: str = "",
        version_hash: str = "",
        **stamps: Any,
    ) -> None:
        """Take one step, set `stamps` with it, write the audit line: all or nothing.
        `deed` stamps who did it and when (`deed`_by, `deed`_at).

        Where several verbs lead to one state, `begins` says in which states this one
        does: to be resumed is not to be started. Raises TransitionRefused when the step
        is not in the table, or when somebody else has moved the row since it was read.
        """
        if not self.can_become(state) or (begins and self.state not in begins):
            raise TransitionRefused(
                _("This is not possible any longer: the state is “%(state)s”.")
                % {"state": self._state_label(self.state)}
            )
        if deed:
            stamps |= {f"{deed}_at": clock.now(), f"{deed}_by": by}
        changes = {"state": state, **stamps}
        with transaction.atomic():
            mine = type(self)._base_manager.filter(pk=self.pk, state=self.state)
            if not mine.update(**changes):
                raise TransitionRefused(_("Someone else was first. Reload the page."))
            AuditEvent.objects.create(
                target=self,
                by=by,
                verb=state,
                from_state=self.state,
                to_state=state,
                note=note,
                version_hash=version_hash,
            )
        for name, value in changes.items():
            setattr(self, name, value)

    def _state_label(self, state: str) -> str:
        return str(_labels(self._meta.get_field("state")).get(state, state))

    def _get_FIELD_display(self, field):
        """As Django's, which puts the labels together anew for each row of a list."""
        value = getattr(self, field.attname)
        return force_str(_labels(field).get(value, value), strings_only=True)


@cache
def _labels(field) -> dict:
    """The label of each choice, not yet in any language."""
    return dict(field.flatchoices)
