"""How does the coordinator write a question of a call?"""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from applications.calls.actions_questions import possible_answers
from applications.models import Call, CallQuestion
from applications.questions.queries import Family
from core.forms.base import Form
from core.forms.fields import CountField, LongTextField, ShortTextField, with_example
from core.forms.widgets import RadioCards

Kind = CallQuestion.Kind
LIMITED = {Kind.LINE, Kind.TEXT}
LONGEST_LINE = 500
MOST_CHOICES, LONGEST_CHOICE = 20, 200
ANSWERS = {"yes": _("Yes"), "no": _("No"), "": _("anything at all")}
SEPARATOR = ":"
MOST_POSITION = 32_767
# Field → the kinds that have a use for it.
ONLY_FOR = {
    "example": LIMITED,
    "choices": {Kind.CHOICE},
    "limit": LIMITED,
    "limit_unit": {Kind.TEXT},
}


class QuestionForm(Form):
    """One question, its kind, and when it is asked."""

    label = ShortTextField(label=_("The question"), max_length=200)
    kind = forms.ChoiceField(
        label=_("How is it answered?"),
        choices=Kind.choices,
        widget=RadioCards(columns="2"),
    )
    hint = ShortTextField(
        label=_("Hint"),
        help_text=_("A sentence under the question."),
        max_length=300,
        required=False,
    )
    example = LongTextField(
        label=_("Example"),
        help_text=_(
            "Only for text: an answer that is good enough, shown to those who ask for "
            "it."
        ),
        max_length=1000,
        required=False,
    )
    choices = LongTextField(
        label=_("Choices"),
        help_text=_("Only for a choice: one on each line, at least two."),
        max_length=3000,
        required=False,
    )
    limit = CountField(
        label=_("Longest answer"),
        help_text=with_example(_("Only for text. Empty: the usual length."), 500),
        min_value=1,
        max_value=10_000,
        required=False,
    )
    limit_unit = forms.ChoiceField(
        label=_("Counted in"),
        help_text=_("Only for text of several lines."),
        choices=CallQuestion.Unit.choices,
        required=False,
    )
    is_required = forms.BooleanField(
        label=_("It must be answered before one can hand in"), required=False
    )
    condition = forms.ChoiceField(
        label=_("When is it asked?"),
        help_text=_("A question can follow from the answer to one that comes before."),
        required=False,
    )

    def __init__(self, data=None, *, call: Call, question: CallQuestion | None = None):
        family = Family(call.questions.order_by("position", "pk"))
        place = question.position if question else MOST_POSITION
        self.before = {
            family.first_of(row.pk): row
            for row in family.rows.values()
            if row.retired_at is None and row.position < place
        }
        super().__init__(data, initial=_initial(question))
        self.fields["condition"].choices = [("", _("Always")), *self._conditions()]

    def _conditions(self):
        for first, row in self.before.items():
            for answer in (*possible_answers(row), ""):
                yield f"{first}{SEPARATOR}{answer}", _words(row, answer)

    def rows(self) -> list[dict[str, Any]]:
        """Each field with the kinds it is for, one a line; "" for all. What is wrong is
        shown whatever the kind."""
        return [
            {
                "field": field,
                "kinds": ""
                if field.errors
                else "\n".join(sorted(ONLY_FOR.get(field.name, ()))),
            }
            for field in self
        ]

    def clean_choices(self):
        lines = [line.strip() for line in self.cleaned_data["choices"].splitlines()]
        lines = [line for line in lines if line]
        if len(set(lines)) != len(lines):
            raise ValidationError(_("The same choice stands twice."))
        if len(lines) > MOST_CHOICES:
            raise ValidationError(_("At most 20 choices."))
        if any(len(line) > LONGEST_CHOICE for line in lines):
            raise ValidationError(_("A choice has at most 200 characters."))
        return "\n".join(lines)

    def clean(self):
        cleaned = super().clean()
        kind, choices = cleaned.get("kind"), cleaned.get("choices")
        if kind == Kind.CHOICE and choices is not None and choices.count("\n") < 1:
            self.add_error("choices", _("Write at least two choices."))
        limit = cleaned.get("limit")
        if kind == Kind.LINE and limit and limit > LONGEST_LINE:
            self.add_error("limit", _("A line of text has at most 500 characters."))
        return cleaned

    def answers(self) -> dict[str, Any]:
        return {"fields": self._fields_of_question()}

    def _fields_of_question(self) -> dict[str, Any]:
        """What is kept; what the kind has no use for is left out."""
        typed = self.cleaned_data
        kind = Kind(typed["kind"])
        parent, _sign, answer = typed["condition"].partition(SEPARATOR)
        in_words = kind == Kind.TEXT and typed["limit_unit"] == CallQuestion.Unit.WORDS
        return {
            "label": typed["label"],
            "kind": kind.value,
            "hint": typed["hint"],
            "example": typed["example"] if kind in LIMITED else "",
            "choices": typed["choices"] if kind == Kind.CHOICE else "",
            "limit": typed["limit"] if kind in LIMITED else None,
            "limit_unit": CallQuestion.Unit.WORDS.value
            if in_words
            else CallQuestion.Unit.CHARACTERS.value,
            "is_required": typed["is_required"],
            "depends_on_id": int(parent) if parent else None,
            "depends_answer": answer,
        }


def _words(question: CallQuestion, answer: str) -> str:
    return _("When “%(question)s” is answered: %(answer)s") % {
        "question": question.label,
        "answer": ANSWERS.get(answer, answer),
    }


def _initial(question: CallQuestion | None) -> dict[str, Any]:
    if question is None:
        return {"is_required": True, "kind": Kind.TEXT.value}
    names = ("label", "kind", "hint", "example", "choices", "limit", "limit_unit")
    condition = f"{question.depends_on_id}{SEPARATOR}{question.depends_answer}"
    return {
        **{name: getattr(question, name) for name in names},
        "is_required": question.is_required,
        "condition": condition if question.depends_on_id else "",
    }


def condition_in_words(question: CallQuestion, family: Family) -> str:
    """When it is asked, "" for always."""
    if not question.depends_on_id:
        return ""
    first = question.depends_on_id
    parent = family.current_of(first)
    return _words(parent, question.depends_answer)
