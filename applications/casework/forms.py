"""What is filled in while a case is checked and prepared?"""

from collections.abc import Iterable, Mapping

from django import forms
from django.utils.translation import gettext as _

from applications.eligibility.queries import Point
from applications.models import FormalAnswer
from core.forms.base import Form
from core.forms.fields import ShortTextField
from core.forms.widgets import RadioCards

Verdict = FormalAnswer.Verdict


class FormalForm(Form):
    """Each point of the formal check: the answer, and a note."""

    mark_optional = False

    def __init__(
        self,
        *args,
        points: Iterable[Point],
        answers: Mapping[str, FormalAnswer],
        version_id: int | None = None,
        **kwargs,
    ):
        """`answers` on another version than `version_id` are shown, and asked again
        from what the program finds now: neither they nor their notes are filled in."""
        super().__init__(*args, **kwargs)
        self.points = list(points)
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
                initial=kept.verdict if kept else _proposed(point),
                widget=RadioCards(columns=""),
            )
            self.fields[f"{point.code}-note"] = ShortTextField(
                label=_("Note"),
                max_length=300,
                required=False,
                initial=kept.note if kept else "",
            )

    def rows(self) -> list[tuple]:
        """(point, the answer, the note, the answer on an earlier version) for the page."""
        return [
            (
                point,
                self[f"{point.code}-verdict"],
                self[f"{point.code}-note"],
                self.earlier.get(point.code),
            )
            for point in self.points
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
        return self.cleaned_data

    def verdicts(self) -> dict[str, tuple[str, str]]:
        """Point → (answer, note), for the points that are answered."""
        found = {}
        for point in self.points:
            if verdict := self.cleaned_data[f"{point.code}-verdict"]:
                found[point.code] = (verdict, self.cleaned_data[f"{point.code}-note"])
        return found


def _proposed(point: Point) -> str:
    if point.is_met is None:
        return ""
    return Verdict.MET if point.is_met else Verdict.NOT_MET
