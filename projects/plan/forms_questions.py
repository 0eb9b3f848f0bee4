"""How are the questions of one section typed in, and what came of it?"""

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import (
    CountField,
    DayField,
    LongTextField,
    MoneyField,
    NumberField,
    ShortTextField,
)
from core.forms.widgets import RadioCards
from projects.models import Project
from projects.plan import answers
from projects.plan.questions import Kind, Question, Section

FINGERPRINT = "fingerprint-"
NEVER_EMPTY = {"title"}
LONGEST_WORD = 50
SIMPLE: dict[Kind, type[forms.Field]] = {
    Kind.WHOLE: CountField,
    Kind.NUMBER: NumberField,
    Kind.MONEY: MoneyField,
    Kind.DATE: DayField,
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
        case Kind.WHOLE | Kind.NUMBER | Kind.MONEY | Kind.DATE:
            return SIMPLE[question.kind](**look)
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


class SectionForm(WithoutPersonalNumbers, Form):
    """The questions of a section. Nothing is required in order to save.

    Every field that is right is saved, also when another one is wrong.
    """

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
        self.marks = {key: answers.fingerprint(texts[key]) for key in self.questions}
        self.clashes: dict[str, answers.Clash] = {}
        super().__init__(data, initial=initial)
        self.mark_optional = False
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

    def typed(self, only: set[str] | None = None) -> dict[Question, str]:
        """Question → text for the fields that are right; `only` those named."""
        self.is_valid()
        return {
            question: as_text(self.cleaned_data[key])
            for key, question in self.questions.items()
            if self._is_sent(question)
            and key in self.cleaned_data
            and (only is None or key in only)
        }

    def _is_sent(self, question: Question) -> bool:
        """What the browser did not send is left as it is; an empty box is never sent."""
        return question.kind is Kind.CONFIRM or question.key in self.data

    def seen(self) -> dict[str, str]:
        """Key → fingerprint of the text that the writer started from."""
        return {
            key: self.data[FINGERPRINT + key]
            for key in self.questions
            if FINGERPRINT + key in self.data
        }

    def save(self, *, by, only: set[str] | None = None) -> None:
        """Save what is right and nobody else has changed; remember the clashes."""
        typed = self.typed(only)
        clashes = answers.save(self.project, typed, seen=self.seen(), by=by)
        self.clashes = {clash.question.key: clash for clash in clashes}
        for question, text in typed.items():
            clash = self.clashes.get(question.key)
            kept = clash.saved if clash else text
            self.marks[question.key] = answers.fingerprint(kept)

    @property
    def has_mistakes(self) -> bool:
        return self.is_bound and not self.is_valid()

    def mistakes(self, names: set[str]) -> dict[str, list[str]]:
        return {
            name: [str(text) for text in texts]
            for name, texts in self.errors.items()
            if name in names
        }

    def clashed(self) -> dict[str, dict[str, str]]:
        return {
            key: {"theirs": clash.saved, "by": clash.saved_by}
            for key, clash in self.clashes.items()
        }

    def fingerprints(self, names: set[str]) -> dict[str, str]:
        """Only of what was sent as changed: the browser shows an older text of the rest,
        and with a fresh mark it would write over what somebody else has written."""
        return {key: mark for key, mark in self.marks.items() if key in names}

    def rows(self) -> list[dict[str, Any]]:
        """Each question with its mark and, where two have written, the other text."""
        return [
            {
                "field": self[key],
                "name": FINGERPRINT + key,
                "mark": self.marks.get(key),
                "clash": self.clashes.get(key),
            }
            for key in self.fields
        ]
