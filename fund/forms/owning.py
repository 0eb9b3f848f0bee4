"""What is asked about ownership, the wheel of the year, and the check questions?"""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from accounts import clock, uploads
from accounts.forms import (
    CheckboxCards,
    DayField,
    FilterForm,
    Form,
    LongTextField,
    ModelForm,
    RadioCards,
    ShortTextField,
    WithoutPersonalNumbers,
    YearField,
)
from accounts.models import Department, User
from fund.models import CheckQuestion, Duty, DutyTask, Fund, Ownership
from fund.models.checks import CheckAnswerBase
from fund.owning import people_of


class OwnershipForm(ModelForm):
    """Where ownership sits from a day on, with the reasons and the decision."""

    class Meta:
        model = Ownership
        fields = (
            "placement",
            "department",
            "since",
            "why",
            "reference",
            "spokesperson",
        )
        widgets = {
            "placement": RadioCards(
                columns="2",
                descriptions={
                    "central": _("Sees the whole, and stands near the budget."),
                    "department": _("Stands near the work, and must see the others."),
                },
            )
        }

    def __init__(self, *args, fund: Fund, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["placement"].choices = Ownership.Placement.choices
        departments = Department.objects.filter(
            board__municipality=fund.municipality_id
        )
        self.fields["department"].queryset = departments.order_by("name")
        self.fields["department"].help_text = _("If a department owns it.")
        self.fields["spokesperson"].queryset = people_of(fund)
        for name in ("why", "reference", "spokesperson"):
            self.fields[name].required = True
        self.fields["reference"].help_text = _("Such as KF 2022 § 45")
        self.fields["why"].help_text = _(
            "What does the place give, and what must be seen to because of it?"
        )

    def clean(self) -> dict:
        super().clean()
        given = self.cleaned_data
        if given.get("placement") == Ownership.Placement.CENTRAL:
            given["department"] = None
        elif given.get("placement") and not given.get("department"):
            self.add_error("department", _("Choose the department that owns it."))
        return given

    def _post_clean(self) -> None:
        """The row is made and checked by fund.owning."""


class TaskForm(ModelForm):
    """A task of the wheel."""

    month = forms.TypedChoiceField(
        label=_("Month of the last day"), choices=list(MONTHS.items()), coerce=int
    )

    class Meta:
        model = DutyTask
        fields = ("duty", "title", "about", "rhythm", "month", "day", "owner")

    def __init__(self, *args, fund: Fund, **kwargs):
        super().__init__(*args, **kwargs)
        people = people_of(fund)
        if self.instance.owner_id:
            people = people | type(self.instance.owner).objects.filter(
                pk=self.instance.owner_id
            )
        self.fields["owner"].queryset = people.distinct()


class WheelForm(Form):
    """Who sees to the usual tasks of each of the five duties."""

    mark_optional = False

    def __init__(self, *args, fund: Fund, by: User, **kwargs):
        super().__init__(*args, **kwargs)
        people = people_of(fund)
        for duty in Duty:
            self.fields[duty.value] = forms.ModelChoiceField(
                people, label=duty.label, initial=by.pk, empty_label=None
            )


class NewTaskForm(TaskForm):
    """The same, and the first year of it."""

    year = YearField(label=_("First year"))

    def clean_year(self) -> int:
        year, now = self.cleaned_data["year"], clock.today().year
        if year not in (now, now + 1):
            raise forms.ValidationError(_("Choose this year or the next."))
        return year


class DoneForm(WithoutPersonalNumbers, Form):
    """When it was done, and what shows it."""

    on = DayField(label=_("Done on"))
    text = LongTextField(
        label=_("What was done"), required=False, max_length=2000, widget=forms.Textarea
    )
    link = forms.URLField(
        label=_("Address that shows it"), required=False, assume_scheme="https"
    )
    file = forms.FileField(
        label=_("File that shows it"),
        required=False,
        help_text=_("PDF, Word, Excel, text or picture, at most 20 MB."),
    )
    checked: uploads.Checked | None = None

    def clean_on(self):
        day = self.cleaned_data["on"]
        if day > clock.today():
            raise forms.ValidationError(_("What lies ahead is not done yet."))
        return day

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file:
            self.checked = uploads.check(file)
        return file

    def clean(self) -> dict:
        super().clean()
        given = self.cleaned_data
        shows = [given.get(name) for name in ("text", "link", "file")]
        if not any(shows) and not self.errors:
            self.add_error(
                "text",
                _("Write what was done, or give an address or a file that shows it."),
            )
        return given


class SkipForm(Form):
    reason = ShortTextField(label=_("Why is it skipped this time?"), max_length=300)


class MoveForm(Form):
    day = DayField(label=_("New last day"))

    def clean_day(self):
        day = self.cleaned_data["day"]
        if day < clock.today():
            raise forms.ValidationError(_("Choose today or a later day."))
        return day


class YearFilter(FilterForm):
    year = YearField(label=_("Year"), required=False)


# --- Check questions ------------------------------------------------------------------


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

    held_on = DayField(label=_("Day"))
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

    def clean_held_on(self):
        day = self.cleaned_data["held_on"]
        if day > clock.today():
            raise forms.ValidationError(_("Write it down when you have met."))
        return day

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
        if not self.errors and not self.answers():
            raise forms.ValidationError(_("Answer at least one of the questions."))
        return self.cleaned_data

    def participants(self) -> str:
        """Their names, one on each line, as they stand in ten years too."""
        chosen = [self.names[pk] for pk in self.cleaned_data["people"]]
        return "\n".join(filter(None, [*chosen, self.cleaned_data["others"]]))

    def answers(self) -> dict[CheckQuestion, tuple[str, str]]:
        """What fund.checking.hold_round wants: the questions that were answered."""
        given = self.cleaned_data
        return {
            each: (answer, given.get(f"comment_{each.pk}", ""))
            for each in self.questions
            if (answer := given.get(f"answer_{each.pk}"))
        }
