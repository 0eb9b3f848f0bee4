"""What is asked before something is done with several cases at once?"""

from collections.abc import Iterable
from datetime import timedelta

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from applications.bulk.actions import MOST, Deed
from applications.meetings.forms import without_memo_field
from core import clock
from core.days import moment_in_words
from core.forms.base import Form
from core.forms.fields import DayField
from fund.models import Meeting, RuleSet


class DeedForm(Form):
    """Which meeting, or which day; nothing for the other deeds."""

    meeting = forms.ChoiceField(label=_("Meeting"))
    without_memo = without_memo_field()
    due_on = DayField(
        label=_("Assessments ready by"),
        from_today=_("Choose a day that has not passed."),
    )

    def __init__(self, *args, deed: str, funds: Iterable[int], **kwargs):
        usual = clock.today() + timedelta(days=_days(funds))
        super().__init__(*args, initial={"due_on": usual}, **kwargs)
        self.meetings: dict[str, Meeting] = {}
        if deed != Deed.DUE:
            del self.fields["due_on"]
        if deed != Deed.AGENDA:
            del self.fields["meeting"], self.fields["without_memo"]
            return
        rows = Meeting.objects.filter(
            fund__in=funds, state__in=[Meeting.State.PLANNED, Meeting.State.NOTIFIED]
        )
        self.meetings = {str(row.pk): row for row in rows.order_by("starts_at")[:20]}
        field = self.fields["meeting"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [(pk, _named(row)) for pk, row in self.meetings.items()]

    def clean_meeting(self) -> Meeting:
        return self.meetings[self.cleaned_data["meeting"]]


def _named(meeting: Meeting) -> str:
    """When and where; and that the way back is closed, once the members are called."""
    name = f"{moment_in_words(meeting.starts_at)} {meeting.place}".strip()
    if meeting.state != Meeting.State.NOTIFIED:
        return name
    return _("%(meeting)s (the members are called: cannot be taken back)") % {
        "meeting": name
    }


def chosen_cases(query: QueryDict) -> list[int]:
    """The cases ticked one by one, or all of the page; at most a page."""
    texts = [*query.getlist("case"), *query.get("all", "").split(",")]
    numbers = [int(t) for t in texts if t.isascii() and t.isdigit() and len(t) < 18]
    return list(dict.fromkeys(numbers))[:MOST]


def _days(funds: Iterable[int]) -> int:
    """What the rules of the funds give assessors; the most generous of several."""
    rules = RuleSet.objects.filter(fund__in=funds, valid_from__lte=clock.today())
    latest = rules.order_by("fund", "-version").distinct("fund")
    given = list(latest.values_list("assessment_days", flat=True))
    return max(given, default=RuleSet().assessment_days)
