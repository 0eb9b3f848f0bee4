"""What is asked about the check questions, and in a round of them?"""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import DayField, LongTextField, ShortTextField
from core.forms.widgets import CheckboxCards, RadioCards
from fund.models import CheckQuestion
from fund.models.checks import CheckAnswerBase


class QuestionForm(Form):
    """A check question, about the fund or about each project."""

    scope = forms.ChoiceField(
        label=_("About what?"),
        choices=CheckQuestion.Scope.choices,
        widget=RadioCards(columns="2"),
    )
    text = ShortTextField(
        label=_("Question"),
        max_length=300,
        help_text=_("One that can be answered with yes, partly or no."),
    )


class WordingForm(Form):
    """Another wording of a question."""

    text = ShortTextField(label=_("Question"), max_length=300)


class RoundForm(WithoutPersonalNumbers, Form):
    """The day, those who took part, and an answer with a comment to each question."""

    held_on = DayField(label=_("Day"), has_been=_("Write it down when you have met."))
    people = forms.MultipleChoiceField(
        label=_("Who took part?"), required=False, widget=CheckboxCards(columns="2")
    )
    others = LongTextField(
        label=_("Who else took part?"),
        required=False,
        max_length=2000,
        help_text=_("One name on each line."),
    )

    def __init__(
        self, *args, questions: list[CheckQuestion], people: Iterable[User], **kwargs
    ):
        super().__init__(*args, **kwargs)
        self.questions = questions
        self.names = {str(person.pk): str(person) for person in people}
        self.fields["people"].choices = list(self.names.items())
        choices = CheckAnswerBase.Answer.choices
        for question in questions:
            self.fields[f"answer_{question.pk}"] = forms.ChoiceField(
                label=question.text,
                choices=choices,
                required=False,
                widget=RadioCards(columns=""),
            )
            self.fields[f"comment_{question.pk}"] = ShortTextField(
                label=_("Comment"), max_length=500, required=False
            )
        self.fields["note"] = LongTextField(
            label=_("What we agreed"), required=False, max_length=4000
        )

    def pairs(self) -> list[tuple[Any, Any]]:
        """Each question's answer and comment, bound, for the template."""
        return [
            (self[f"answer_{each.pk}"], self[f"comment_{each.pk}"])
            for each in self.questions
        ]

    def clean(self) -> dict:
        super().clean()
        if not self.errors and not self.participants():
            self.add_error("people", _("Choose or write who took part."))
        if not self.errors and not self.answered():
            raise forms.ValidationError(_("Answer at least one of the questions."))
        return self.cleaned_data

    def participants(self) -> str:
        """Their names, one on each line, as they stand in ten years too."""
        chosen = [self.names[pk] for pk in self.cleaned_data["people"]]
        return "\n".join(filter(None, [*chosen, self.cleaned_data["others"]]))

    def answered(self) -> dict[CheckQuestion, tuple[str, str]]:
        """The questions that were answered, each with its answer and comment."""
        given = self.cleaned_data
        return {
            each: (answer, given.get(f"comment_{each.pk}", ""))
            for each in self.questions
            if (answer := given.get(f"answer_{each.pk}"))
        }

    def answers(self) -> dict[str, Any]:
        return {
            "held_on": self.cleaned_data["held_on"],
            "participants": self.participants(),
            "note": self.cleaned_data["note"],
            "answers": self.answered(),
        }
