"""How are applicants asked to change named parts, and how do they answer?"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.eligibility.queries import SECTION_OF_POINT, Point
from applications.models import FormalAnswer, SupplementRequest
from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import DayField, LongTextField
from projects.plan.questions import Section


class AskSections(Form):
    """One text for each part that can be opened; an empty one leaves it closed."""

    mark_optional = False

    def __init__(
        self,
        *args,
        sections: Iterable[Section],
        besides: Collection[str] = (),
        **kwargs,
    ):
        super().__init__(*args, **kwargs)
        self.closed = [each for each in sections if each.key not in besides]
        for each in self.closed:
            self.fields[f"ask-{each.key}"] = LongTextField(
                label=_("What do they need to change or add?"),
                max_length=2000,
                required=False,
                widget=forms.Textarea(attrs={"rows": 3}),
            )

    def parts(self) -> Iterable[dict]:
        """Each part with its question, and whether the page shows it open."""
        for each in self.closed:
            field = self[f"ask-{each.key}"]
            is_open = bool(field.value() or field.errors)
            yield {"section": each, "field": field, "is_open": is_open}

    def sections(self) -> dict[str, str]:
        return {each.key: self.cleaned_data[f"ask-{each.key}"] for each in self.closed}


class SupplementForm(AskSections):
    """What the applicants are asked to change, part by part, and by when."""

    due_on = DayField(
        label=_("Answer by"),
        help_text=_("Proposed by the fund's rules. For example 2026-03-04."),
        after_today=_("Give the applicants at least until tomorrow."),
    )
    question = LongTextField(
        label=_("Anything about all of it? (optional)"),
        help_text=_(
            "Write so that somebody who has never applied before knows what to do."
        ),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args, days: int, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["due_on"].initial = SupplementRequest.usual_due(days)

    def answers(self) -> dict[str, Any]:
        names = ("due_on", "question")
        words = {name: self.cleaned_data[name] for name in names}
        return {**words, "sections": self.sections()}

    def clean(self):
        names = [f"ask-{each.key}" for each in self.closed]
        asked = any(self.cleaned_data.get(name, "").strip() for name in names)
        wrong = any(name.startswith("ask-") for name in self.errors)
        if not asked and not wrong:
            self.add_error(None, _("Write what you ask for, in at least one part."))
        return self.cleaned_data


def proposed(
    points: Iterable[Point], answers: Mapping[str, FormalAnswer]
) -> dict[str, str]:
    """What the formal check found not to be met, as the first words of each question."""
    found: dict[str, list[str]] = {}
    for point in points:
        answer = answers.get(point.code)
        if answer is None or answer.verdict != FormalAnswer.Verdict.NOT_MET:
            continue
        words = _("Not met: %(point)s.") % {"point": point.label}
        found.setdefault(f"ask-{SECTION_OF_POINT[point.code]}", []).append(
            f"{words} {answer.note}".strip()
        )
    return {name: "\n".join(lines) for name, lines in found.items()}


class ChangeRequestForm(AskSections):
    """A later day, more parts, or both; and why."""

    due_on = DayField(
        label=_("Answer by"),
        help_text=_("The same day, or a later one. For example 2026-03-04."),
    )
    reason = LongTextField(
        label=_("Why?"),
        help_text=_("It stays in the history of the case."),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args, due_on: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["due_on"].initial = due_on

    def answers(self) -> dict[str, Any]:
        words = {name: self.cleaned_data[name] for name in ("due_on", "reason")}
        return {**words, "more": self.sections()}


class UnchangedForm(WithoutPersonalNumbers, Form):
    """Why nothing needs to be changed in a part that the fund asks about."""

    answer = LongTextField(
        label=_("Nothing needs to be changed, because …"),
        help_text=_(
            "The fund reads it together with your application. Leave it empty to take "
            "it back."
        ),
        max_length=2000,
        required=False,
    )
