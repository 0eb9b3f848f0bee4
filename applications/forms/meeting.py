"""What is filled in around a meeting: its points, who is there, how they vote?"""

from collections.abc import Iterable

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms import CheckboxCards, Form, LongTextField, ShortTextField
from applications.agenda import Candidate
from applications.models import Application
from fund.models import AgendaItem

Kind = AgendaItem.Kind


class ChooseCasesForm(Form):
    """The cases to put on the agenda, of those that can be put there."""

    mark_optional = False
    cases = forms.MultipleChoiceField(
        label=_("Cases to put on the agenda"),
        widget=CheckboxCards(columns=""),
        error_messages={"required": _("Choose at least one case.")},
    )

    def __init__(self, *args, candidates: Iterable[Candidate], **kwargs):
        super().__init__(*args, **kwargs)
        self.possible = [row.application for row in candidates if not row.problem]
        self.fields["cases"].choices = [
            (str(row.pk), row.project.title) for row in self.possible
        ]
        self.fields["cases"].widget.descriptions = {
            str(row.application.pk): self._words(row) for row in candidates
        }

    @staticmethod
    def _words(row: Candidate) -> str:
        application = row.application
        words = [
            application.registry_number,
            application.get_state_display(),
            row.recommended,
            row.note,
        ]
        return " · ".join(str(word) for word in words if word)

    def chosen(self) -> list[Application]:
        wanted = set(self.cleaned_data["cases"])
        return [row for row in self.possible if str(row.pk) in wanted]


class PointForm(Form):
    """A point that is no case."""

    kind = forms.ChoiceField(
        label=_("Kind of point"),
        choices=[(kind.value, kind.label) for kind in Kind if kind != Kind.CASE],
        initial=Kind.INFORMATION,
    )
    title = ShortTextField(
        label=_("Heading"), help_text=_("Empty: as the kind of point."), required=False
    )
    text = LongTextField(label=_("What it is about"), max_length=2000, required=False)

    def clean_title(self) -> str:
        labels = dict(Kind.choices)
        return self.cleaned_data["title"] or str(
            labels[self.cleaned_data.get("kind", Kind.OTHER)]
        )


class PointWordsForm(Form):
    """Other words for a point."""

    title = ShortTextField(label=_("Heading"))
    text = LongTextField(label=_("What it is about"), max_length=2000, required=False)


class LateForm(Form):
    """Why the papers are sent later than the rules say."""

    late_reason = ShortTextField(
        label=_("Why are they late?"),
        help_text=_("The members and the minutes read it."),
        max_length=500,
    )
