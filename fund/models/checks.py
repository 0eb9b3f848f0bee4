"""Which questions do those responsible go through together, and what did they answer?"""

from datetime import date

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from core import clock
from core.columns import belongs_to, earlier, holds, once
from core.stamps import person
from core.triggers import append_only, kept
from fund.models.fund import Fund


class CheckQuestionQuerySet(models.QuerySet):
    def on(self, day: date, scope: str):
        """The questions that are asked on `day`, in order."""
        asked = self.filter(Q(until=None) | Q(until__gt=day), since__lte=day)
        return asked.filter(scope=scope).order_by("position", "pk")


class CheckQuestion(models.Model):
    """A question of the list that people tick off together (checkfråga), domain 3.6.

    A question that is worded anew ends, and the new wording is another row: answers
    stay with the words that they answered.
    """

    class Scope(models.TextChoices):
        FUND = "fund", _("The fund")
        PROJECT = "project", _("A project")

    fund = belongs_to(Fund, "check_questions")
    scope = models.CharField(_("about"), max_length=7, choices=Scope)
    text = models.CharField(_("question"), max_length=300)
    position = models.PositiveSmallIntegerField(_("place"), default=0)
    since = models.DateField(_("from"))
    until = models.DateField(
        _("to"), null=True, blank=True, help_text=_("The first day it is not asked.")
    )
    # The earlier wording of the same question, so that answers stand in one line.
    replaces = earlier("replaced_by")
    written_at = models.DateTimeField(default=clock.now, editable=False)
    written_by = person()

    objects = CheckQuestionQuerySet.as_manager()

    class Meta:
        constraints = [
            holds(
                "check_question_ends_after_it_begins",
                Q(until=None) | Q(until__gte=F("since")),
            )
        ]
        triggers = [
            pgtrigger.ReadOnly(
                name="worded_once",
                fields=[
                    "fund",
                    "scope",
                    "text",
                    "replaces",
                    "written_at",
                    "written_by",
                ],
            ),
            kept(),
        ]

    def __str__(self):
        return self.text


class CheckRoundBase(models.Model):
    """A time when people went through the questions together; written once."""

    held_on = models.DateField(_("day"))
    participants = models.TextField(
        _("who took part"), help_text=_("One name on each line.")
    )
    note = models.TextField(_("what we agreed"), blank=True)
    written_at = models.DateTimeField(default=clock.now, editable=False)
    written_by = person()

    class Meta:
        abstract = True

    def __str__(self):
        return f"#{self.pk} {self.held_on}"

    @property
    def people(self) -> list[str]:
        """Those who took part, one by one."""
        return [
            name for line in self.participants.splitlines() if (name := line.strip())
        ]


class CheckAnswerBase(models.Model):
    """What they answered to one of the questions; written once."""

    class Answer(models.TextChoices):
        YES = "yes", _("Yes")
        PARTLY = "partly", _("Partly")
        NO = "no", _("No")

    question = belongs_to(CheckQuestion, "+")
    answer = models.CharField(_("answer"), max_length=6, choices=Answer)
    comment = models.CharField(_("comment"), max_length=500, blank=True)

    class Meta:
        abstract = True

    def __str__(self):
        return f"#{self.pk} {self.answer}"


class CheckRound(CheckRoundBase):
    """The questions about the fund, gone through on a day (genomgång)."""

    fund = belongs_to(Fund, "check_rounds")

    class Meta:
        triggers = append_only()


class CheckAnswer(CheckAnswerBase):
    """One answer of a round about the fund."""

    round = belongs_to(CheckRound, "answers")

    class Meta:
        constraints = [once("check_answer_once", "round", "question")]
        triggers = append_only()
