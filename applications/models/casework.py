"""What is answered about a case before it is judged?"""

import pghistory
from django.db import models
from django.utils.translation import gettext_lazy as _

from applications.models.application import Application, SubmittedVersion
from core import clock
from core.columns import may_belong_to, once, part_of
from core.stamps import person, stamped
from core.triggers import kept


@pghistory.track()
class FormalAnswer(models.Model):
    """One point of the formal check, as the coordinator answered it (formell kontroll)."""

    class Verdict(models.TextChoices):
        MET = "met", _("Met")
        NOT_MET = "not_met", _("Not met")
        NOT_RELEVANT = "not_relevant", _("Does not apply")

    application = part_of(Application, "formal_answers")
    point = models.CharField(max_length=30)
    verdict = models.CharField(_("answer"), max_length=12, choices=Verdict)
    note = models.CharField(_("note"), max_length=300, blank=True)
    finding = models.TextField(
        _("what the program found"),
        blank=True,
        editable=False,
        help_text=_("As it stood when the point was answered."),
    )
    version = may_belong_to(SubmittedVersion, "+", editable=False, blank=False)
    answered_at = models.DateTimeField(default=clock.now, editable=False)
    answered_by = person()

    class Meta:
        constraints = [
            once("formal_answer_once", "application", "point"),
            stamped("formalanswer", "answered"),
        ]
        triggers = [kept()]

    def __str__(self):
        return f"#{self.pk} {self.point}: {self.verdict}"
