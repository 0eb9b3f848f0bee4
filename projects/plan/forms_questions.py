"""How are the questions of one section typed in, and what came of it?"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms.fields import (
    CountField,
    DayField,
    LongTextField,
    MoneyField,
    NumberField,
    ShortTextField,
)
from core.forms.widgets import RadioCards
from core.texts.clash import Clash
from core.texts.forms import TextsForm
from projects.models import Project
from projects.plan import answers
from projects.plan.questions import Kind, Question, Section

NEVER_EMPTY = {"title"}
LONGEST_WORD = 50
# Which field, and the example of a question that says nothing else below it.
NUMBERS: dict[Kind, tuple[type[NumberField], Decimal]] = {
    Kind.WHOLE: (CountField, Decimal(40)),
    Kind.NUMBER: (NumberField, Decimal("12.5")),
    Kind.MONEY: (MoneyField, Decimal(1_150_000)),
}


def _field(question: Question) -> forms.Field:
    look: dict[str, Any] = {
        "label": question.label,
        "help_text": question.hint,
        "required": question.key in NEVER_EMPTY,
    }
    match question.kind:
        case Kind.LINE:
            return ShortTextField(
                max_length=question.limit, example=question.example, **look
            )
        case Kind.DATE:
            return DayField(**look)
        case Kind.WHOLE | Kind.NUMBER | Kind.MONEY:
            number, example = NUMBERS[question.kind]
            return number(example=example, **look)
        case Kind.CHOICE:
            return forms.ChoiceField(
                choices=question.choices, widget=RadioCards, **look
            )
        case Kind.CONFIRM:
            return forms.BooleanField(**look)
    return _long_text(question, look)


def _long_text(question: Question, look: dict[str, Any]) -> LongTextField:
    """Limited in characters, or in words where the question says so."""
    look |= {"example": question.example, "max_length": question.limit}
    if question.words:
        look["max_words"] = question.words
        look["max_length"] = question.words * LONGEST_WORD
    return LongTextField(**look)


def as_text(value: Any) -> str:
    """A cleaned value as it is kept in an answer."""
    match value:
        case bool():
            return "yes" if value else ""
        case None:
            return ""
        case date():
            return value.isoformat()
        case Decimal():
            return f"{value:f}"
    return str(value)


def as_initial(question: Question, text: str) -> Any:
    """An answer as the field shows it."""
    match question.kind:
        case Kind.CONFIRM:
            return text == "yes"
        case Kind.WHOLE | Kind.MONEY | Kind.NUMBER if text:
            return Decimal(text)
    return text


class SectionForm(TextsForm):
    """The questions of a section. Nothing is required in order to save."""

    def __init__(self, data, *, section: Section, project: Project, texts):
        self.section, self.project = section, project
        self.questions = {question.key: question for question in section.questions}
        self.base_fields = {
            question.key: _field(question) for question in section.questions
        }
        initial = {
            question.key: as_initial(question, texts[question.key])
            for question in section.questions
        }
        asked = {key: texts[key] for key in self.questions}
        super().__init__(data, texts=asked, initial=initial)
        for key, question in self.questions.items():
            if not question.is_required(project.type):
                field = self.fields[key]
                field.label = _("%(label)s (optional)") % {"label": field.label}

    def clean(self):
        cleaned = super().clean()
        first, last = self._day("starts_on"), self._day("ends_on")
        if first and last and last <= first:
            for key in ("starts_on", "ends_on"):
                if key in cleaned:
                    self.add_error(key, _("The end must come after the start."))
        return cleaned

    def _day(self, key: str) -> date | None:
        """The day as typed; when what was typed is wrong, the one that is kept."""
        if key not in self.questions:
            return None
        if key in self.cleaned_data:
            return self.cleaned_data[key]
        return getattr(self.project, key)

    def is_sent(self, name: str) -> bool:
        """An empty box is never sent."""
        return self.questions[name].kind is Kind.CONFIRM or super().is_sent(name)

    def as_text(self, name: str) -> str:
        return as_text(self.cleaned_data[name])

    def keep(
        self, typed: Mapping[str, str], *, seen: Mapping[str, str], by
    ) -> list[Clash]:
        texts = {self.questions[key]: text for key, text in typed.items()}
        return answers.save(self.project, texts, seen=seen, by=by)
