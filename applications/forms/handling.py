"""What is filled in while a case is checked and prepared?"""

from collections.abc import Iterable, Mapping

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts import clock
from accounts.forms import (
    CheckboxCards,
    ClockField,
    DayField,
    Form,
    LongTextField,
    RadioCards,
    ShortTextField,
)
from accounts.models import User
from applications.eligibility import Point
from applications.hints import Hint, demand
from applications.models import FormalAnswer, PlanAlignment
from fund.models import Meeting, PlanItem

Verdict = FormalAnswer.Verdict
Stance = PlanAlignment.Stance


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

    def answers(self) -> dict[str, tuple[str, str]]:
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


class ReasonForm(Form):
    """Why a step is taken; it stays in the history."""

    reason = LongTextField(label=gettext_lazy("Why?"), max_length=2000)

    def __init__(self, *args, hint: str = "", **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["reason"].help_text = hint


class AssignForm(Form):
    """Who will assess the case, and by when."""

    assessors = forms.MultipleChoiceField(
        label=gettext_lazy("Who will assess?"),
        widget=CheckboxCards(columns="2"),
        error_messages={"required": gettext_lazy("Choose at least one person.")},
    )
    reason = LongTextField(
        label=gettext_lazy("Why is the choice right in spite of a hint?"),
        help_text=gettext_lazy(
            "Needed only when somebody you choose has a hint. It stays in the history."
        ),
        max_length=1000,
        required=False,
    )
    due_on = DayField(
        label=gettext_lazy("Hand in by"),
        help_text=gettext_lazy("For example 2026-03-04."),
        required=False,
    )

    def __init__(
        self, *args, people: list[User], hints: Mapping[int, list[Hint]], **kwargs
    ):
        super().__init__(*args, **kwargs)
        self.people, self.hints = people, hints
        choices = self.fields["assessors"]
        choices.choices = [(str(person.pk), str(person)) for person in people]
        choices.widget.descriptions = {
            str(pk): " ".join(hint.sentence for hint in found)
            for pk, found in hints.items()
        }
        if not any(hint.needs_reason for found in hints.values() for hint in found):
            del self.fields["reason"]

    def clean_assessors(self) -> list[User]:
        chosen = set(self.cleaned_data["assessors"])
        return [person for person in self.people if str(person.pk) in chosen]

    def clean(self):
        """Whoever has a hint is chosen only for a written reason."""
        reason = self.cleaned_data.get("reason", "")
        for person in self.cleaned_data.get("assessors", []):
            if refusal := demand(self.hints.get(person.pk, []), reason, person):
                self.add_error("reason", refusal)
        return self.cleaned_data

    def clean_due_on(self):
        day = self.cleaned_data["due_on"]
        if day and day < clock.today():
            raise forms.ValidationError(_("Choose a day that has not been."))
        return day


class AlignmentForm(Form):
    """What each goal or line of the plans says about the case."""

    mark_optional = False

    def __init__(
        self,
        *args,
        items: Iterable[PlanItem],
        judged: Mapping[int, PlanAlignment],
        **kwargs,
    ):
        super().__init__(*args, **kwargs)
        self.items = list(items)
        for item in self.items:
            kept = judged.get(item.pk)
            self.fields[f"{item.pk}-stance"] = forms.ChoiceField(
                label=str(item),
                choices=Stance.choices,
                required=False,
                initial=kept.stance if kept else "",
                widget=RadioCards(columns=""),
            )
            self.fields[f"{item.pk}-note"] = ShortTextField(
                label=_("Note"),
                max_length=300,
                required=False,
                initial=kept.note if kept else "",
            )

    def rows(self) -> list[tuple]:
        """(item, stance, note) for the page."""
        return [
            (item, self[f"{item.pk}-stance"], self[f"{item.pk}-note"])
            for item in self.items
        ]

    def judged(self) -> list[tuple[PlanItem, str, str]]:
        """(item, stance, note) of the items somebody has judged or changed."""
        return [
            (item, stance, self.cleaned_data[f"{item.pk}-note"])
            for item in self.items
            if (stance := self.cleaned_data[f"{item.pk}-stance"])
            and {f"{item.pk}-stance", f"{item.pk}-note"} & set(self.changed_data)
        ]


class AgendaForm(Form):
    """The meeting that takes up the case: one that is planned, or a new one."""

    NEW = "new"
    meeting = forms.ChoiceField(
        label=gettext_lazy("Which meeting?"), widget=RadioCards()
    )
    day = DayField(
        label=gettext_lazy("Day"),
        help_text=gettext_lazy("For example 2026-03-04."),
        required=False,
    )
    at = ClockField(
        label=gettext_lazy("Time"),
        help_text=gettext_lazy("For example 13.15."),
        required=False,
    )
    place = ShortTextField(label=gettext_lazy("Place"), max_length=200, required=False)

    def __init__(self, *args, meetings: list[tuple[Meeting, str]], **kwargs):
        super().__init__(*args, **kwargs)
        choices = [(str(meeting.pk), label) for meeting, label in meetings]
        self.fields["meeting"].choices = [*choices, (self.NEW, _("Plan a new meeting"))]
        if len(choices) == 1:
            self.fields["meeting"].initial = choices[0][0]
        elif not choices:
            self.fields["meeting"].initial = self.NEW

    @property
    def is_new(self) -> bool:
        return self.cleaned_data.get("meeting") == self.NEW

    def clean(self):
        if self.is_new:
            for name in ("day", "at"):
                if name not in self.errors and not self.cleaned_data.get(name):
                    self.add_error(
                        name,
                        _("Fill in: “%(label)s”") % {"label": self.fields[name].label},
                    )
            day = self.cleaned_data.get("day")
            if day and day < clock.today():
                self.add_error("day", _("Choose a day that has not been."))
        return self.cleaned_data
