"""Who was asked to stand behind a plan, and what did each of them answer?"""

from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _

from core import clock
from core.columns import belongs_to, holds, may_belong_to, once, part_of
from core.stamps import person, stamped, stamped_or_not
from core.triggers import append_only
from projects.models.plan import Document
from projects.models.project import Party, Project


class EndorsementQuerySet(models.QuerySet):
    def latest_first(self):
        return self.order_by("-recorded_at", "-pk")


class Endorsement(models.Model):
    """What the authorised manager of a party answered about a plan (tillstyrkande).

    Each party's is asked for, about the intent to keep what works too (domain 3.2).

    Written once and never changed; the latest answer of a party holds. It outlives the
    party: one that said no and then left the plan did say no.
    """

    class Answer(models.TextChoices):
        ENDORSED = "endorsed", _("Endorses, and intends to keep what works")
        DECLINED = "declined", _("Declines")

    class Way(models.TextChoices):
        ACCOUNT = "account", _("Signed in")
        LINK = "link", _("By a personal link")
        PAPER = "paper", _("On paper")
        EARLIER = "earlier", _("Written down by the applicants")

    project = belongs_to(Project, "endorsements")
    party = models.ForeignKey(
        Party,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        related_name="endorsements",
    )
    party_name = models.CharField(max_length=200)
    answer = models.CharField(
        _("answer"), max_length=8, choices=Answer, default=Answer.ENDORSED
    )
    way = models.CharField(_("how"), max_length=7, choices=Way)
    manager_name = models.CharField(_("manager's name"), max_length=120)
    manager_title = models.CharField(_("manager's title"), max_length=120)
    manager_email = models.EmailField(_("e-mail address"), blank=True)
    statement = models.TextField(
        blank=True, help_text=_("The words that the manager stands behind.")
    )
    reason = models.CharField(_("reason"), max_length=500, blank=True)
    answered_on = models.DateField(_("answered on"))
    document = may_belong_to(
        Document, "endorsements", _("signed document"), blank=False
    )
    text_hash = models.CharField(
        max_length=64, blank=True, help_text=_("SHA-256 of the plan as it then read.")
    )
    terms = models.JSONField(
        default=dict, help_text=_("Parties, days and money as they then stood.")
    )
    recorded_at = models.DateTimeField(default=clock.now, editable=False)
    recorded_by = person(null=True)

    objects = EndorsementQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["party", "-recorded_at", "-id"])]
        constraints = [
            holds(
                "endorsement_recorded_at_and_by_together",
                Q(way="link", recorded_by=None) & ~Q(manager_email="")
                | ~Q(way="link") & Q(recorded_by__isnull=False),
            ),
            holds(
                "endorsement_on_paper_has_its_document",
                ~Q(way="paper") | Q(document__isnull=False),
            ),
            holds(
                "endorsement_declined_has_a_reason",
                ~Q(answer="declined") | ~Q(reason=""),
            ),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.party_name}: {self.answer}"

    @property
    def is_given(self) -> bool:
        return self.answer == self.Answer.ENDORSED

    @property
    def by_whom(self) -> str:
        """Name, and title where there is one."""
        return ", ".join(filter(None, [self.manager_name, self.manager_title]))


class EndorsementRequestQuerySet(models.QuerySet):
    def unanswered(self):
        return self.filter(answer=None, closed_at=None)

    def addressed_to(self, user, now):
        """What waits for this person: not answered, not replaced, not too old."""
        return self.unanswered().filter(manager=user, expires_at__gt=now)


class EndorsementRequest(models.Model):
    """A party's manager is asked to stand behind the plan (begäran om tillstyrkande).

    Whoever has an account answers signed in; anybody else by a link that works once.
    Of the link only a hash is kept.
    """

    party = part_of(Party, "requests")
    manager = person(null=True, related_name="endorsement_requests")
    manager_name = models.CharField(_("manager's name"), max_length=120)
    manager_email = models.EmailField(_("e-mail address"))
    token_hash = models.CharField(max_length=64, blank=True, editable=False)
    asked_at = models.DateTimeField(default=clock.now, editable=False)
    asked_by = person()
    expires_at = models.DateTimeField()
    answer = models.OneToOneField(
        Endorsement, on_delete=models.PROTECT, null=True, related_name="request"
    )
    closed_at = models.DateTimeField(null=True, editable=False)
    closed_by = person(null=True)

    objects = EndorsementRequestQuerySet.as_manager()

    class Meta:
        constraints = [
            stamped_or_not("endorsementrequest", "closed"),
            stamped("endorsementrequest", "asked"),
            holds(
                "endorsement_request_to_an_account_or_by_a_link",
                Q(manager__isnull=False, token_hash="")
                | Q(manager=None) & ~Q(token_hash=""),
            ),
            once(
                "endorsement_request_one_open_per_party",
                "party",
                condition=Q(answer=None, closed_at=None),
            ),
            once(
                "endorsement_request_link_once",
                "token_hash",
                condition=~Q(token_hash=""),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.manager_email}"

    @property
    def is_open(self) -> bool:
        return self.answer_id is None and self.closed_at is None

    @property
    def is_expired(self) -> bool:
        return self.expires_at <= clock.now()


def parties_not_endorsed(project: Project) -> models.QuerySet[Party]:
    """Those whose manager has not answered, or whose latest answer is no."""
    answers = Endorsement.objects.filter(party=OuterRef("pk")).latest_first()
    return (
        Party.objects.filter(project=project)
        .annotate(latest_answer=Subquery(answers.values("answer")[:1]))
        .exclude(latest_answer=Endorsement.Answer.ENDORSED, latest_answer__isnull=False)
    )
