"""Which decision adopted it: a point of a meeting of the fund, or one from elsewhere?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from core import clock
from core.days import in_words
from core.forms.base import ModelForm
from fund.adoption import queries
from fund.models import Fund


class PointField(forms.ModelChoiceField):
    """A point that has its § in the minutes, named by them."""

    def label_from_instance(self, item) -> str:
        day = in_words(clock.day_of(item.meeting.starts_at))
        return f"{day}, § {item.paragraph.number} {item.title}"


class AdoptedForm(ModelForm):
    """What is asked about the decision is asked only where no point of a meeting tells."""

    TOLD: tuple[str, ...] = ("adopted_reference",)  # by the point

    def _ask_for_the_decision(self, fund: Fund) -> None:
        self.fields["meeting_item"] = PointField(
            queries.points(fund),
            label=_("Adopted at the meeting"),
            required=False,
            empty_label=_("By another body"),
        )
        self.fields["meeting_item"].help_text = _(
            "A point that was approved at a closed meeting, with its paragraph in the "
            "minutes: the day and the paragraph follow."
        )
        for name in self.TOLD:
            self.fields[name].required = False

    def clean(self):
        super().clean()
        if self.cleaned_data.get("meeting_item") or "meeting_item" in self.errors:
            return self.cleaned_data
        for name in self.TOLD:
            if not self.cleaned_data.get(name) and name not in self.errors:
                self.add_error(name, self.fields[name].error_messages["required"])
        return self.cleaned_data
