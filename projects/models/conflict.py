"""Who stands aside from what concerns a project, and on which ground? (Jäv.)

A conflict of interest is about a project: declared once, or decided by somebody else, it
holds in assessment, on the agenda and at every later gate. Who takes part in the project,
or has done so, judges it no more than who has a conflict (KL 6:28, FL 16; domain 3.5).
"""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from core import clock
from core.columns import holds, once, part_of
from core.stamps import person, stamped
from core.triggers import append_only, kept
from projects.models.project import ACTING as ACTING
from projects.models.project import HANDLING as HANDLING
from projects.models.project import Project


@pghistory.track()
class ConflictOfInterest(models.Model):
    """A person's answer about a conflict of interest in a project (jäv). KL 6:28.

    Declared once, it holds in assessment, on the agenda and at every later gate. Where
    somebody else has decided about it, `ground` is what was decided and `ruling` says so.
    """

    class Ground(models.TextChoices):
        NONE = "none", _("No conflict of interest")
        PARTY = "j1", _("Point 1: party or affected, oneself or through somebody close")
        REPRESENTATIVE = (
            "j2",
            _("Point 2: represents a party, oneself or through somebody close"),
        )
        SUPERVISION = "j3", _("Point 3: supervision of what one is tied to")
        OTHER = (
            "j4",
            _("Point 4: another circumstance that makes impartiality doubtful"),
        )
        UNSURE = "unsure", _("Not sure")

    project = part_of(Project, "conflicts")
    user = person(related_name="conflicts")
    ground = models.CharField(_("answer"), max_length=6, choices=Ground)
    note = models.CharField(_("in your own words"), max_length=300, blank=True)
    declared_at = models.DateTimeField(default=clock.now)
    ruling = models.ForeignKey(
        "projects.ConflictRuling",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )

    class Meta:
        constraints = [once("conflict_once_per_user", "project", "user")]
        triggers = [kept()]

    def __str__(self):
        return f"#{self.pk} {self.user_id} / {self.project_id}: {self.ground}"


class ConflictRuling(models.Model):
    """A decision about one person's conflict of interest in a project, where the answer
    is doubted or disputed (jävsprövning). Written once, and never about oneself."""

    project = part_of(Project, "conflict_rulings")
    user = person(related_name="conflict_rulings")
    answered = models.CharField(_("what the person answered"), max_length=6)
    ground = models.CharField(_("what is decided"), max_length=6)
    reason = models.TextField(_("why"), max_length=1000)
    ruled_at = models.DateTimeField(default=clock.now, editable=False)
    ruled_by = person(editable=False)

    class Meta:
        constraints = [
            stamped("conflictruling", "ruled"),
            holds("conflict_ruling_by_somebody_else", ~Q(ruled_by=F("user"))),
            holds(
                "conflict_ruling_says_what_and_why",
                Q(ground__in=["none", "j1", "j2", "j3", "j4"]) & ~Q(reason=""),
            ),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.user_id}: {self.ground}"

    @property
    def is_conflict(self) -> bool:
        return self.ground != "none"


APPLIES = "applies"
REASONS = [
    *ConflictOfInterest.Ground.choices,
    (APPLIES, _("Takes part in the project, or has done so")),
]


class AsideQuerySet(models.QuerySet):
    def from_(self, deed: int):
        return self.filter(closes__lte=deed)

    def closing(self, user, path: str, deed: int = HANDLING) -> Q:
        """Does `user` stand aside from what `path` leads to? A condition for `filter`.

        The rows are looked for once, whatever the number of those that are filtered.
        """
        mine = self.from_(deed).filter(user=user)
        return Q(**{f"{path}__in": mine.values(self.model._meta.pk_fields[0].name)})


class StandsAside(models.Model):
    """Somebody stands aside, on one ground; on two grounds it is two rows. An answer that
    there is none, and what somebody is cleared of since, are rows that close nothing.

    Each subclass is a view of the database, so that pages, lists and triggers ask the same
    words; those are in the migration that made it last. To change the type of a column
    that it reads, drop the view first and make it again after. The key begins with what
    the person stands aside from.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, related_name="+"
    )
    ground = models.CharField(max_length=8, choices=REASONS)
    closes = models.PositiveSmallIntegerField()  # the first deed that it closes
    ruling = models.ForeignKey(
        ConflictRuling, on_delete=models.DO_NOTHING, null=True, related_name="+"
    )

    objects = AsideQuerySet.as_manager()

    class Meta:
        abstract = True
        managed = False
        default_permissions = ()

    def __str__(self):
        return f"#{self.user_id}: {self.ground}"

    @property
    def is_answer(self) -> bool:
        """The person's own, or what somebody else has decided about it."""
        return self.ground in ConflictOfInterest.Ground.values

    @property
    def ruled_by(self):
        """Who decided about it; nobody when it is the person's own answer."""
        return self.ruling.ruled_by if self.ruling else None

    @property
    def leaves_the_room(self) -> bool:
        """Who signed the recommendation may be there, and reads what it rests on."""
        return self.closes <= HANDLING


class Aside(StandsAside):
    """From a project: who has a conflict of interest, declared, decided or not yet settled;
    and who is in the team, or has left it and is not cleared since by somebody else."""

    pk = models.CompositePrimaryKey("project", "user", "ground")
    project = models.ForeignKey(
        Project, on_delete=models.DO_NOTHING, related_name="asides"
    )


def stands_aside(user, project: str = "project", deed: int = HANDLING) -> Q:
    """Rows from whose project `user` stands aside; `project` is the path to it."""
    return Aside.objects.closing(user, project, deed)
