"""What does one call ask beyond the plan, and in which wording was it answered?"""

from datetime import datetime

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from pgtrigger import Delete, UpdateOf

from applications.models.call import Call
from core import clock
from core.columns import holds, part_of
from core.stamps import person, stamped, stamped_or_not
from core.triggers import refuses
from projects.plan.questions import Section

# Rows of projects.Answer that answer a question of a call: this, and its number.
KEY = "call-"
# What a question says: never changed when it is answered, and copied to another call.
ASKED = ("kind", "label", "hint", "example", "is_required", "choices")
WORDING = (*ASKED, "limit", "limit_unit")
# The part of the form that holds the call's own questions, after those of the plan.
OWN_SECTION = Section(
    "call",
    "M",
    "count",
    _("The call's own questions"),
    _("What this call asks besides the plan."),
    (),
)


class CallQuestionQuerySet(models.QuerySet):
    def live(self):
        """Those that are asked today, in order."""
        return self.filter(retired_at=None).order_by("position", "pk")


@pghistory.track()
class CallQuestion(models.Model):
    """A question of a call's own (utlysningens egen fråga).

    What somebody has begun to answer is not reworded: a new version replaces it, and the
    old one is kept for those who answered it.
    """

    class Kind(models.TextChoices):
        LINE = "line", _("A line of text")
        TEXT = "text", _("A longer text")
        CHOICE = "choice", _("A choice of several")
        NUMBER = "number", _("A number")
        DATE = "date", _("A day")
        FILE = "file", _("A file")
        YES_NO = "yes_no", _("Yes or no")

    class Unit(models.TextChoices):
        CHARACTERS = "characters", _("characters")
        WORDS = "words", _("words")

    call = part_of(Call, "questions")
    kind = models.CharField(_("kind of answer"), max_length=8, choices=Kind)
    label = models.CharField(_("the question"), max_length=200)
    hint = models.CharField(_("hint"), max_length=300, blank=True)
    example = models.TextField(_("example"), max_length=1000, blank=True)
    limit = models.PositiveIntegerField(_("longest answer"), null=True, blank=True)
    limit_unit = models.CharField(
        _("counted in"), max_length=10, choices=Unit, default=Unit.CHARACTERS
    )
    is_required = models.BooleanField(_("must be answered"), default=True)
    choices = models.TextField(_("choices, one on each line"), blank=True)
    depends_on = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="dependants",
        verbose_name=_("asked only after another question"),
        help_text=_("The first version of that question."),
    )
    depends_answer = models.CharField(
        _("when its answer is"), max_length=200, blank=True
    )
    position = models.PositiveSmallIntegerField(default=0)
    number = models.PositiveSmallIntegerField(_("version"), default=1, editable=False)
    replaces = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="replaced_by",
    )
    created_at = models.DateTimeField(default=clock.now, editable=False)
    created_by = person(editable=False)
    retired_at = models.DateTimeField(null=True, editable=False)
    retired_by = person(null=True, editable=False)

    objects = CallQuestionQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["call", "position"])]
        constraints = [
            stamped("callquestion", "created"),
            stamped_or_not("callquestion", "retired"),
            holds(
                "callquestion_choices_where_one_chooses",
                Q(kind="choice") & ~Q(choices="") | ~Q(kind="choice") & Q(choices=""),
            ),
            holds("callquestion_limit_positive", Q(limit=None) | Q(limit__gt=0)),
            holds(
                "callquestion_not_after_itself",
                Q(depends_on=None) | ~Q(depends_on=F("id")),
            ),
            holds(
                "callquestion_first_version_replaces_none",
                Q(number=1, replaces=None) | Q(number__gt=1, replaces__isnull=False),
            ),
        ]
        triggers = [
            refuses(
                "answered_is_not_reworded",
                """EXISTS (
                    SELECT 1 FROM projects_answer a
                    JOIN applications_application p ON p.project_id = a.project_id
                    WHERE p.call_id = OLD.call_id AND a.text <> ''
                        AND a.question = 'call-' || OLD.id
                )""",
                operation=Delete
                | UpdateOf("call_id", *WORDING, "number", "replaces_id"),
            )
        ]

    def __str__(self):
        return f"#{self.pk} {self.label}"

    @property
    def key(self) -> str:
        """Its name among the answers of a project."""
        return f"{KEY}{self.pk}"

    def choice_list(self) -> list[str]:
        return [line.strip() for line in self.choices.splitlines() if line.strip()]

    def is_met_by(self, answer: str) -> bool:
        """Does this answer to `depends_on` bring the question up? Empty: any answer."""
        return answer == self.depends_answer if self.depends_answer else bool(answer)

    def is_asked_at(self, moment) -> bool:
        gone = self.retired_at is not None and self.retired_at <= moment
        return self.created_at <= moment and not gone

    def retire(self, *, by) -> datetime:
        """Ask it no more from this moment; what has been answered is kept."""
        moment = clock.now()
        self.retired_at, self.retired_by = moment, by
        self.save(update_fields=["retired_at", "retired_by"])
        return moment
