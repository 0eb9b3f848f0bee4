"""Who has decided whether somebody has a conflict of interest, and why?"""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from core import clock
from core.stamps import person, stamped
from core.triggers import append_only
from projects.models.project import Project


class ConflictRuling(models.Model):
    """A decision about one person's conflict of interest in a project, where the answer
    is doubted or disputed (jävsprövning). Written once, and never about oneself."""

    project = models.ForeignKey(
        Project, on_delete=models.CASCADE, related_name="conflict_rulings"
    )
    user = person(related_name="conflict_rulings")
    answered = models.CharField(_("what the person answered"), max_length=6)
    ground = models.CharField(_("what is decided"), max_length=6)
    reason = models.TextField(_("why"), max_length=1000)
    ruled_at = models.DateTimeField(default=clock.now, editable=False)
    ruled_by = person(editable=False)

    class Meta:
        constraints = [
            stamped("conflictruling", "ruled"),
            models.CheckConstraint(
                name="conflict_ruling_by_somebody_else",
                condition=~Q(ruled_by=F("user")),
            ),
            models.CheckConstraint(
                name="conflict_ruling_says_what_and_why",
                condition=Q(ground__in=["none", "j1", "j2", "j3", "j4"])
                & ~Q(reason=""),
            ),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.user_id}: {self.ground}"

    @property
    def is_barred(self) -> bool:
        return self.ground != "none"
