"""What is asked about the wheel of the year and its tasks?"""

from django import forms
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from core import clock
from core.files.fields import CheckedField
from core.forms.base import FilterForm, Form, ModelForm, WithoutPersonalNumbers
from core.forms.fields import DayField, LongTextField, ShortTextField, YearField
from fund.models import Duty, DutyTask, Fund
from fund.people.queries import people_of


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

    year = YearField(label=_("First year"), example=2027)

    def clean_year(self) -> int:
        year, now = self.cleaned_data["year"], clock.today().year
        if year not in (now, now + 1):
            raise forms.ValidationError(_("Choose this year or the next."))
        return year


class DoneForm(WithoutPersonalNumbers, Form):
    """When it was done, and what shows it."""

    on = DayField(label=_("Done on"), has_been=_("What lies ahead is not done yet."))
    text = LongTextField(
        label=_("What was done"), required=False, max_length=2000, widget=forms.Textarea
    )
    link = forms.URLField(
        label=_("Address that shows it"), required=False, assume_scheme="https"
    )
    file = CheckedField(
        label=_("File that shows it"),
        required=False,
        help_text=_("PDF, Word, Excel, text or picture, at most 20 MB."),
    )

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
    day = DayField(
        label=_("New last day"), from_today=_("Choose today or a later day.")
    )


class YearFilter(FilterForm):
    year = YearField(label=_("Year"), required=False)
