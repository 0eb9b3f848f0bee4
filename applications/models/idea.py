"""What might become a project, before anybody has written an application?"""

from typing import Any

import pghistory
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.models import Board, Organisation, Stateful
from applications.models.application import Application
from core import clock
from core.columns import belongs_to, holds, may_belong_to, once, part_of
from core.deadlines import DeadlineQuerySet, Reminded
from core.refusals import TransitionRefused
from core.stamps import person, stamped_or_not
from core.triggers import kept
from fund.models import Fund
from projects.models import ConflictOfInterest

Ground = ConflictOfInterest.Ground


class IdeaQuerySet(DeadlineQuerySet):
    # The fund answers an idea that is screened; a supplement is the authors' to give.
    is_open = Q(state="screening")
    since = "submitted_at"

    def visible_to(self, user):
        """One's own from the first word; the fund's staff only what is handed in."""
        # What is not handed in lies in the writers' own space (TF 2:13, domain 11.1).
        funds = rows_given(user, "fund.view_cases", Fund)
        return self.filter(
            Q(fund__in=funds, submitted_at__isnull=False) | self.own(user)
        )

    def own(self, user) -> Exists:
        """Is `user` one of those who write it?"""
        return Exists(IdeaAuthor.objects.filter(idea=OuterRef("pk"), user=user))

    def for_page(self):
        """With the people whom every question of permission is about, read once."""
        authors = IdeaAuthor.objects.select_related("user").order_by("added_at", "pk")
        return self.select_related("fund__municipality", "lead_board").prefetch_related(
            models.Prefetch("authors", authors), "asides"
        )


@pghistory.track()
class Idea(Reminded, Stateful):
    """What somebody wants to try, on one page (idé). Domain 4.2 and 6.2.

    `due_on`: the day by which the fund answers, by its rules when it was handed in or
    supplemented; none where the rules have no such day.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        SUBMITTED = "submitted", _("Handed in")
        SCREENING = "screening", _("Idea screening")
        SUPPLEMENT = "supplement", _("Supplement requested")
        INVITED = "invited", _("Invited to apply")
        BECAME_APPLICATION = "became_application", _("Became an application")
        NOT_TAKEN_FURTHER = "not_taken_further", _("Not taken further")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    TRANSITIONS = {
        State.DRAFT: {State.SUBMITTED, State.WITHDRAWN},
        State.SUBMITTED: {State.SCREENING, State.WITHDRAWN},
        State.SCREENING: {
            State.SUPPLEMENT,
            State.INVITED,
            State.NOT_TAKEN_FURTHER,
            State.WITHDRAWN,
        },
        State.SUPPLEMENT: {State.SCREENING, State.WITHDRAWN},
        State.INVITED: {State.BECAME_APPLICATION, State.WITHDRAWN},
        State.BECAME_APPLICATION: set(),
        State.NOT_TAKEN_FURTHER: {State.SCREENING},
        State.WITHDRAWN: {State.SCREENING},
    }
    WRITABLE = [State.DRAFT, State.SUPPLEMENT]
    CLOSED = [State.NOT_TAKEN_FURTHER, State.WITHDRAWN]
    # What must be written before the idea is handed in (domain 4.2), besides who it is.
    REQUIRED = ("title", "need", "target_group", "idea", "contact")
    TEXTS = (*REQUIRED[:4], "novelty", "others", "contact")

    fund = belongs_to(Fund, "ideas")
    title = models.CharField(_("what the idea is called"), max_length=80, blank=True)
    need = models.TextField(_("the need"), max_length=1500, blank=True)
    target_group = models.TextField(_("the target group"), max_length=800, blank=True)
    idea = models.TextField(_("the idea in five lines"), max_length=500, blank=True)
    novelty = models.TextField(_("what is new with it"), max_length=500, blank=True)
    boards = models.ManyToManyField(
        Board, blank=True, related_name="ideas", verbose_name=_("boards to take part")
    )
    others = models.TextField(_("others to take part"), max_length=1000, blank=True)
    contact = models.CharField(_("contact"), max_length=200, blank=True)
    lead_board = may_belong_to(Board, "led_ideas", _("the board whose idea it is"))
    organisation_name = models.CharField(
        _("organisation outside the municipality"), max_length=200, blank=True
    )
    organisation_kind = models.CharField(
        _("kind of organisation"), max_length=20, choices=Organisation.Kind, blank=True
    )
    registry_number = models.CharField(
        _("registry number"), max_length=30, blank=True, editable=False
    )
    state = models.CharField(
        _("state"), max_length=18, choices=State, default=State.DRAFT, editable=False
    )
    application = models.OneToOneField(
        Application,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="from_idea",
    )
    created_at = models.DateTimeField(default=clock.now, editable=False)
    created_by = person(editable=False, related_name="created_ideas")
    changed_at = models.DateTimeField(default=clock.now, editable=False)
    changed_by = person(editable=False)
    submitted_at = models.DateTimeField(null=True, editable=False)
    submitted_by = person(null=True, editable=False, related_name="submitted_ideas")

    objects = IdeaQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                F("fund"), F("submitted_at").desc(), F("id").desc(), name="idea_list"
            ),
            models.Index(
                F("fund"),
                F("state"),
                F("submitted_at").desc(),
                F("id").desc(),
                name="idea_list_by_state",
            ),
        ]
        constraints = [
            stamped_or_not("idea", "submitted"),
            once(
                "idea_registry_number_once",
                "fund",
                "registry_number",
                condition=~Q(registry_number=""),
            ),
            holds(
                "idea_registered_has_a_number",
                Q(state__in=["draft", "submitted", "withdrawn"])
                | Q(submitted_at__isnull=False) & ~Q(registry_number=""),
            ),
            holds(
                "idea_of_a_board_or_of_an_organisation",
                Q(lead_board=None) | Q(organisation_name=""),
            ),
            holds(
                "idea_became_the_application_it_names",
                Q(state="became_application", application__isnull=False)
                | ~Q(state="became_application") & Q(application=None),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.title}".strip()

    def get_absolute_url(self):
        return reverse("applications:idea", args=[self.pk])

    @property
    def lead(self) -> str:
        """Whose idea it is: the board, or the organisation outside the municipality."""
        return str(self.lead_board) if self.lead_board_id else self.organisation_name

    @property
    def name(self) -> str:
        """What to call it before it has a name."""
        return self.title or str(_("Idea without a name"))

    def other_parties(self) -> list[str]:
        """Those who could take part and are no board: one on each line."""
        return [line.strip() for line in self.others.splitlines() if line.strip()]

    def missing(self) -> list[str]:
        """The names of the columns to fill in before it is handed in."""
        empty = [name for name in self.REQUIRED if not getattr(self, name).strip()]
        return empty if self.lead else [*empty, "lead_board"]

    def content(self) -> dict[str, Any]:
        """All that is written, as it is frozen."""
        texts = {name: getattr(self, name) for name in self.TEXTS}
        boards = self.boards.order_by("name").values_list("name", flat=True)
        return {**texts, "lead": self.lead, "boards": list(boards)}

    # --- its life ---

    def submit(self, *, by, version_hash: str) -> None:
        """Hand in. From here on the authors can read, not change."""
        self._become(
            self.State.SUBMITTED,
            by=by,
            version_hash=version_hash,
            submitted_at=clock.now(),
            submitted_by=by,
        )

    def register(self, *, by, registry_number: str) -> None:
        """It has its number in the register (diarieförd), and the screening begins."""
        self._become(
            self.State.SCREENING,
            by=by,
            registry_number=registry_number,
            begins={self.State.SUBMITTED},
        )

    def ask_for_supplement(self, *, by, note: str) -> None:
        self._become(self.State.SUPPLEMENT, by=by, note=note)

    def end_supplement(self, *, by, version_hash: str = "", note: str = "") -> None:
        """Back to the screening: answered, or no longer waited for."""
        if self.state != self.State.SUPPLEMENT:
            raise TransitionRefused(_("No supplement is asked for."))
        self._become(self.State.SCREENING, by=by, version_hash=version_hash, note=note)

    def invite(self, *, by, note: str) -> None:
        self._become(self.State.INVITED, by=by, note=note)

    def close(self, *, by, note: str) -> None:
        """It is not taken further; the note is the motive that everybody may read."""
        self._become(self.State.NOT_TAKEN_FURTHER, by=by, note=note)

    def withdraw(self, *, by, note: str) -> None:
        self._become(self.State.WITHDRAWN, by=by, note=note)

    def reopen(self, *, by, note: str) -> None:
        """Take a closed idea up again. A draft that was thrown away stays so."""
        if self.state not in self.CLOSED or not self.registry_number:
            raise TransitionRefused(_("The idea is not closed."))
        if not note.strip():
            raise TransitionRefused(_("Write why the idea is taken up again."))
        self._become(self.State.SCREENING, by=by, note=note)

    def become_application(self, application: Application, *, by) -> None:
        self._become(
            self.State.BECAME_APPLICATION,
            by=by,
            note=str(application.pk),
            application=application,
        )


@pghistory.track(pghistory.DeleteEvent())
class IdeaAuthor(models.Model):
    """Somebody who writes the idea, reads it as a draft and follows it (idégivare).

    Who has left is kept: who has written an idea does not judge it afterwards.
    """

    idea = part_of(Idea, "authors")
    user = person(related_name="idea_authors")
    added_at = models.DateTimeField(default=clock.now, editable=False)
    added_by = person()

    class Meta:
        constraints = [once("idea_author_once_per_user", "idea", "user")]

    def __str__(self):
        return f"#{self.pk} {self.user}"


@pghistory.track()
class IdeaConflict(models.Model):
    """A person's answer about a conflict of interest in an idea (jäv).

    An idea has no project yet; when it gets one, the answer goes along to it.
    """

    idea = part_of(Idea, "conflicts")
    user = person(related_name="idea_conflicts")
    ground = models.CharField(_("answer"), max_length=6, choices=Ground)
    note = models.CharField(_("in your own words"), max_length=300, blank=True)
    declared_at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [once("idea_conflict_once_per_user", "idea", "user")]
        triggers = [kept()]

    def __str__(self):
        return f"#{self.pk} {self.user_id} / {self.idea_id}: {self.ground}"
