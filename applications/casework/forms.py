"""What is filled in while a case is checked and prepared?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext as _

from applications.casework.queries import Finding, fingerprint
from applications.eligibility.queries import Point
from applications.models import FormalAnswer
from core.forms.base import Form
from core.forms.fields import ShortTextField
from core.forms.widgets import RadioRow

Verdict = FormalAnswer.Verdict


@dataclass(frozen=True)
class Row:
    """A point on the page: what stands beside it, the answer and the note."""

    finding: Finding
    verdict: BoundField
    note: BoundField

    @property
    def is_noted(self) -> bool:
        """Whether the note is open from the start."""
        return bool(self.note.value() or self.note.errors)


class FormalForm(Form):
    """Each point of the formal check: the answer, and a note.

    What the program finds is shown and never filled in: an answer is somebody's.
    """

    mark_optional = False
    shown = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)

    def __init__(
        self,
        *args,
        points: Iterable[Point],
        answers: Mapping[str, FormalAnswer],
        version_id: int | None = None,
        **kwargs,
    ):
        """`answers` on another version than `version_id` are shown, and asked again:
        neither they nor their notes are filled in."""
        super().__init__(*args, **kwargs)
        self.points = list(points)
        # What is on the page now, also when it is shown anew after a mistake.
        self.now = fingerprint(self.points)
        self.earlier = {
            code: answer
            for code, answer in answers.items()
            if answer.version_id != version_id
        }
        for point in self.points:
            kept = None if point.code in self.earlier else answers.get(point.code)
            self.fields[f"{point.code}-verdict"] = forms.ChoiceField(
                label=point.label,
                choices=Verdict.choices,
                required=False,
                initial=kept.verdict if kept else "",
                widget=RadioRow,
            )
            self.fields[f"{point.code}-note"] = ShortTextField(
                label=_("Note: %(point)s") % {"point": point.label},
                max_length=300,
                required=False,
                initial=kept.note if kept else "",
            )

    def rows(self, findings: Iterable[Finding]) -> list[Row]:
        return [
            Row(
                each,
                self[f"{each.point.code}-verdict"],
                self[f"{each.point.code}-note"],
            )
            for each in findings
        ]

    def clean(self):
        """What goes against the program's own finding needs a reason."""
        for point in self.points:
            verdict = self.cleaned_data.get(f"{point.code}-verdict")
            note = self.cleaned_data.get(f"{point.code}-note", "")
            if point.is_met is False and verdict == Verdict.MET and not note.strip():
                self.add_error(
                    f"{point.code}-note",
                    _("Write why it is met all the same: “%(point)s”")
                    % {"point": point.label},
                )
        if "start" in self.data:
            self._require_all()
        return self.cleaned_data

    def _require_all(self) -> None:
        """The preparation begins when each point is answered; those first that only a
        person can settle."""
        for point in sorted(self.points, key=lambda each: each.is_met is not None):
            name = f"{point.code}-verdict"
            if not self.cleaned_data.get(name) and name not in self.errors:
                words = _("Answer: “%(point)s”") % {"point": point.label}
                self.add_error(name, words)

    def notes(self) -> dict[str, str]:
        """Point → what is written beside it."""
        codes = [point.code for point in self.points]
        return {code: self.cleaned_data[f"{code}-note"] for code in codes}

    def verdicts(self) -> dict[str, tuple[str, str]]:
        """Point → (answer, note), for the points that are answered."""
        given = {code: self.cleaned_data[f"{code}-verdict"] for code in self.notes()}
        return {
            code: (given[code], note)
            for code, note in self.notes().items()
            if given[code]
        }
