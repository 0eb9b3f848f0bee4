"""What does the fund say about an idea: the eight questions, the proposal, the decision?"""

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from applications.models.idea import Idea
from applications.models.separation import DECIDING, IdeaAside, not_by_who_stands_aside
from core import clock
from core.columns import belongs_to, holds, once, part_of
from core.stamps import person, stamped_or_not
from core.triggers import append_only, refuses


class IdeaVersion(models.Model):
    """What was handed in of an idea, frozen word for word (inlämnad version)."""

    idea = belongs_to(Idea, "versions")
    number = models.PositiveSmallIntegerField()
    content = models.JSONField()
    sha256 = models.CharField(max_length=64)
    frozen_at = models.DateTimeField(default=clock.now, editable=False)
    frozen_by = person()

    class Meta:
        constraints = [once("idea_version_once", "idea", "number")]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} version {self.number}"

    def rows(self) -> list[tuple[str, str]]:
        """Each text under its name, as it was."""
        fields = {field.name: field for field in Idea._meta.fields}
        return [
            (str(fields[name].verbose_name), self.content.get(name, ""))
            for name in Idea.TEXTS
        ]


@pghistory.track()
class IdeaSupplement(models.Model):
    """What is missing in an idea, and by when it is wanted (begäran om komplettering)."""

    idea = belongs_to(Idea, "supplements")
    question = models.TextField(_("what you need to add"), max_length=2000)
    due_on = models.DateField(_("answer by"))
    asked_at = models.DateTimeField(default=clock.now, editable=False)
    asked_by = person()
    ended_at = models.DateTimeField(
        null=True,
        editable=False,
        help_text=_("Answered by an author, or no longer waited for."),
    )
    ended_by = person(null=True, editable=False)

    class Meta:
        constraints = [
            once("idea_supplement_one_open", "idea", condition=Q(ended_at=None)),
            stamped_or_not("ideasupplement", "ended"),
        ]

    def __str__(self):
        return f"#{self.pk} {self.due_on}"

    def is_late(self) -> bool:
        return self.due_on < clock.today()


@pghistory.track()
class IdeaAnswer(models.Model):
    """One of the eight questions of the idea screening, answered (idéprövning). 6.2."""

    class Question(models.TextChoices):
        NEED = "need", _("Is the need real and documented?")
        TARGET_GROUP = "target_group", _("Is the target group delimited?")
        PREVENTIVE = "preventive", _("Does it prevent, or come early?")
        NEW = "new", _("Is it a new way of working here?")
        PARTIES = "parties", _("Do at least two parties or boards take part?")
        LASTING = "lasting", _("Could it end up in ordinary operations?")
        FOLLOWED_UP = "followed_up", _("Can it be followed up?")
        NOT_ORDINARY = (
            "not_ordinary",
            _(
                "Is it something other than a duty that must be done anyway, or an "
                "increase of a board's budget?"
            ),
        )

    class Verdict(models.TextChoices):
        YES = "yes", _("Yes")
        NO = "no", _("No")
        UNCLEAR = "unclear", _("Unclear")

    idea = part_of(Idea, "answers")
    question = models.CharField(_("question"), max_length=12, choices=Question)
    verdict = models.CharField(_("answer"), max_length=7, choices=Verdict)
    note = models.CharField(_("note"), max_length=300, blank=True)
    answered_at = models.DateTimeField(default=clock.now, editable=False)
    answered_by = person()

    class Meta:
        constraints = [once("idea_answer_once", "idea", "question")]

    def __str__(self):
        return f"#{self.pk} {self.question}: {self.verdict}"


class IdeaOutcome(models.TextChoices):
    INVITE = "invite", _("Invite to apply")
    NOT_TAKEN_FURTHER = "not_taken_further", _("Not taken further")


class IdeaProposalQuerySet(models.QuerySet):
    def in_force(self):
        """Signed, not void, and not yet decided on."""
        return self.filter(voided_at=None, decision=None)


@pghistory.track()
class IdeaProposal(models.Model):
    """What the preparing side proposes about an idea, signed with its motive (förslag)."""

    idea = belongs_to(Idea, "proposals")
    outcome = models.CharField(_("proposal"), max_length=17, choices=IdeaOutcome)
    motive = models.TextField(_("motive"), max_length=1000)
    signed_at = models.DateTimeField(default=clock.now, editable=False)
    signed_by = person(related_name="signed_idea_proposals")
    voided_at = models.DateTimeField(null=True, editable=False)
    voided_by = person(null=True, editable=False)

    objects = IdeaProposalQuerySet.as_manager()

    class Meta:
        constraints = [
            stamped_or_not("ideaproposal", "voided"),
            holds("ideaproposal_has_a_motive", ~Q(motive="")),
        ]
        triggers = [
            not_by_who_stands_aside("NEW.signed_by_id", "NEW.idea_id", view=IdeaAside)
        ]

    def __str__(self):
        return f"#{self.pk} {self.outcome}"


class IdeaDecision(models.Model):
    """What the steering group decided about an idea, with a motive for all to read."""

    proposal = models.OneToOneField(
        IdeaProposal, on_delete=models.PROTECT, related_name="decision"
    )
    idea = belongs_to(Idea, "decisions")
    outcome = models.CharField(_("decision"), max_length=17, choices=IdeaOutcome)
    motive = models.TextField(_("motive"), max_length=1000)
    reference = models.CharField(_("minute"), max_length=80, blank=True)
    decided_at = models.DateTimeField(default=clock.now, editable=False)
    decided_by = person(related_name="idea_decisions")

    class Meta:
        constraints = [holds("ideadecision_has_a_motive", ~Q(motive=""))]
        triggers = [
            *append_only(),
            refuses(
                "on_a_proposal_in_force",
                """NOT EXISTS (
                    SELECT 1 FROM applications_ideaproposal AS proposal
                    WHERE proposal.id = NEW.proposal_id
                        AND proposal.idea_id = NEW.idea_id
                        AND proposal.voided_at IS NULL
                )""",
            ),
            not_by_who_stands_aside(
                "NEW.decided_by_id", "NEW.idea_id", DECIDING, view=IdeaAside
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.outcome}"
