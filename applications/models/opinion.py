"""What does another board think of a case, asked before the recommendation?"""

import pghistory
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.access import rows_given
from accounts.models import Board, Stateful
from applications.models.application import Application, SubmittedVersion
from applications.models.reminders import DeadlineQuerySet, WithDeadline
from applications.models.separation import stands_aside
from core import clock
from core.columns import belongs_to, holds, may_belong_to, once
from core.refusals import TransitionRefused
from core.stamps import person, stamped
from core.triggers import kept
from fund.models import Fund
from projects.models import Project

# While the case is in one of these, an opinion can be written; after it, none is waited for.
STATES_TO_ANSWER = [
    Application.State.FORMAL_CHECK,
    Application.State.SUPPLEMENT,
    Application.State.PREPARATION,
    Application.State.READY,
    Application.State.ON_AGENDA,
    Application.State.TABLED,
    Application.State.REFERRED_BACK,
]


class OpinionQuerySet(DeadlineQuerySet):
    is_open = Q(state="asked", application__state__in=STATES_TO_ANSWER)

    def visible_to(self, user):
        """Those asked of the person, and those in the cases the person reads as staff;
        never to who stands aside from the case."""
        funds = rows_given(user, "fund.view_cases", Fund)
        assessing = rows_given(user, "projects.assess_project", Project)
        return self.filter(
            Q(asked=user.pk)
            | Q(application__fund__in=funds)
            | Q(application__project__in=assessing),
            ~stands_aside(user, "application"),
        )

    def answered(self):
        return self.filter(state="answered")


@pghistory.track()
class Opinion(WithDeadline, Stateful):
    """A question to another board about a case, and what was answered (yttrande).

    While it is asked, the person asked reads what was handed in, and nothing else of it.
    """

    class State(models.TextChoices):
        ASKED = "asked", _("Asked")
        ANSWERED = "answered", _("Answered")
        DECLINED = "refrained", _("Refrains from answering")
        WITHDRAWN = "withdrawn", _("Taken back")

    class Stance(models.TextChoices):
        SUPPORTS = "supports", pgettext_lazy("opinion", "Supports")
        RESERVATIONS = "reservations", _("Supports with reservations")
        AGAINST = "against", _("Does not support")
        NONE = "none", _("Has no opinion")

    TRANSITIONS = {
        State.ASKED: {State.ANSWERED, State.DECLINED, State.WITHDRAWN},
        State.ANSWERED: set(),
        State.DECLINED: set(),
        State.WITHDRAWN: set(),
    }

    application = belongs_to(Application, "opinions")
    board = belongs_to(Board, "opinions")
    asked = person(related_name="opinions")
    question = models.TextField(_("question"), max_length=2000)
    state = models.CharField(
        _("state"), max_length=9, choices=State, default=State.ASKED, editable=False
    )
    asked_by = person()
    stance = models.CharField(_("stance"), max_length=12, choices=Stance, blank=True)
    text = models.TextField(_("opinion"), max_length=5000, blank=True)
    version = may_belong_to(SubmittedVersion, "opinions", editable=False, blank=False)
    closed_at = models.DateTimeField(null=True, editable=False)
    closed_by = person(null=True, editable=False)

    objects = OpinionQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["due_on"], name="opinion_due", condition=Q(state="asked")
            ),
            models.Index(fields=["asked", "state"], name="opinion_asked"),
        ]
        constraints = [
            once(
                "opinion_one_open_per_person",
                "application",
                "asked",
                condition=Q(state="asked"),
            ),
            stamped("opinion", "asked"),
            holds(
                "opinion_closed_at_and_by_together",
                Q(closed_at=None, closed_by=None, state="asked")
                | Q(closed_at__isnull=False, closed_by__isnull=False)
                & ~Q(state="asked"),
            ),
            holds(
                "opinion_answered_has_stance_and_version",
                Q(state="answered") & ~Q(stance="") & Q(version__isnull=False)
                | ~Q(state="answered") & Q(stance=""),
            ),
        ]
        triggers = [kept()]

    def __str__(self):
        return f"#{self.pk} {self.board}"

    def get_absolute_url(self):
        return reverse("applications:opinion", args=[self.pk])

    def answer(self, *, stance: str, text: str, version: SubmittedVersion, by) -> None:
        """Say what the board thinks, once; why, unless it has no opinion."""
        if stance != self.Stance.NONE and not text.strip():
            raise TransitionRefused(_("Write why."))
        self._close(
            self.State.ANSWERED,
            by=by,
            version_hash=version.sha256,
            stamps={"stance": stance, "text": text, "version": version},
        )

    def decline(self, *, reason: str, by) -> None:
        """Not answer at all, such as for a conflict of interest."""
        if not reason.strip():
            raise TransitionRefused(_("Write why you do not answer."))
        self._close(self.State.DECLINED, by=by, note=reason, stamps={"text": reason})

    def withdraw(self, *, reason: str, by) -> None:
        """The coordinator takes the question back."""
        self._close(self.State.WITHDRAWN, by=by, note=reason, stamps={})

    def _close(self, state: str, *, by, stamps: dict, note="", version_hash="") -> None:
        stamps |= {"closed_at": clock.now(), "closed_by": by}
        self._become(state, by=by, note=note, version_hash=version_hash, **stamps)
