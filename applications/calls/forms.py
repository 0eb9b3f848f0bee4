"""How does the coordinator write a call and its criteria?"""

from datetime import datetime, time
from decimal import Decimal
from typing import Any

from django import forms
from django.forms.formsets import formset_factory
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.calls.actions import ANCHORS, CRITERION, WHOLE
from applications.models import Call
from core import clock
from core.forms.base import Form, FormSet, one_more_row
from core.forms.fields import (
    CountField,
    DayField,
    LongTextField,
    MoneyField,
    ShortTextField,
)
from fund.models import Fund
from projects.models import Project

PREFIX = "criteria"
USUAL_GRACE = 15

# The usual eight, domain 6.3: name, weight, what 0, 2 and 4 mean, knock-out.
USUAL: tuple[tuple[Any, ...], ...] = (
    (
        _("Need and target group"),
        15,
        _("asserted"),
        _("single figures, without a source"),
        _("described with some data"),
        _("size and causes, but by one board alone"),
        _("analysed across sectors, with size and causes"),
        True,
    ),
    (
        _("Evidence chain and assumptions"),
        15,
        _("activities only"),
        _("activities and goals, with nothing between"),
        _("a chain with gaps"),
        _("all links, but assumptions that cannot be tested"),
        _("all links, and assumptions that can be tested"),
        True,
    ),
    (
        _("Tie to operations plan and investment plan"),
        15,
        _("none"),
        _("goals are mentioned, but none that supports it"),
        _("refers to a general goal"),
        _("named in the plan of one board at least"),
        _("a named activity or line in each board's plan, with priority"),
        False,
    ),
    (
        _("Evaluation: baseline, comparison, learning"),
        15,
        _("none"),
        _("an intention to follow up"),
        _("indicators, no comparison"),
        _("measures and a comparison, but the data not secured"),
        _("the design fits the type, and the data are secured"),
        True,
    ),
    (
        _("New, and the claim to knowledge fits the type"),
        10,
        _("ordinary operations"),
        _("a small change of what is done already"),
        _("new here"),
        _("new here, with a question but no way to its answer"),
        _("a clear claim, and what will be known afterwards"),
        False,
    ),
    (
        _("Collaboration and organisation"),
        10,
        _("one board"),
        _("more boards are named, with nothing to do"),
        _("roles are partly clear"),
        _("roles are clear, but not the mandate"),
        _("roles, mandate and boundaries are clear"),
        False,
    ),
    (
        _("Economy: costs, benefits, return"),
        10,
        _("missing"),
        _("sums without a ground"),
        _("rough"),
        _("unit costs, but no sensitivity"),
        _("unit costs, sensitivity, and the boards agree"),
        False,
    ),
    (
        _("What lives on and spreads"),
        10,
        _("none"),
        _("the question is mentioned"),
        _("an intention"),
        _("an intention and an owner, but no money"),
        _("an owner, money and a date"),
        False,
    ),
)

# Number of the criterion → its weight, where a type differs from the usual.
WEIGHTS_OF_TYPE: dict[str, dict[int, int]] = {
    Project.Type.TESTING.value: {4: 20, 5: 5},
    Project.Type.INNOVATION.value: {4: 10, 5: 20, 7: 5},
}


class CallForm(Form):
    """The call itself. Days are whole: it opens in the morning and closes at midnight."""

    lines = (("title",), ("text",), ("opens_on", "closes_on", "frame_amount"))

    title = ShortTextField(label=_("Title"), max_length=200)
    text = LongTextField(
        label=_("What the call is about"),
        help_text=_("Plain words: what you hope for, and what you do not pay for."),
        max_length=3000,
        required=False,
    )
    opens_on = DayField(label=_("Opens"))
    closes_on = DayField(
        label=_("Last day"),
        help_text=_("Open until midnight. Leave empty for a call without an end."),
        required=False,
    )
    grace_minutes = CountField(
        label=_("Minutes of grace"),
        help_text=_(
            "For the one whose connection fails in the last minute. It is not told "
            "before the time is out. Empty: 15."
        ),
        max_value=24 * 60,
        required=False,
    )
    frame_amount = MoneyField(label=_("Total frame"), min_value=1, example=10_000_000)
    is_published = forms.BooleanField(
        label=_("Published: everyone who can sign in sees it"), required=False
    )

    def clean(self):
        cleaned = super().clean()
        opens, closes = cleaned.get("opens_on"), cleaned.get("closes_on")
        if opens and closes and closes < opens:
            self.add_error(
                "closes_on", _("The last day must not come before the first.")
            )
        return cleaned

    def fields_of_call(self) -> dict[str, Any]:
        typed = self.cleaned_data
        closes = typed["closes_on"]
        return {
            "title": typed["title"],
            "text": typed["text"],
            "opens_at": _moment(typed["opens_on"], time(0, 0)),
            "closes_at": _moment(closes, time(23, 59, 59)) if closes else None,
            "grace_minutes": USUAL_GRACE
            if typed["grace_minutes"] is None
            else typed["grace_minutes"],
            "frame_amount": typed["frame_amount"],
            "is_published": typed["is_published"],
        }


def _moment(day, at: time) -> datetime:
    return timezone.make_aware(datetime.combine(day, at))


def call_initial(call: Call | None, fund: Fund) -> dict[str, Any]:
    if call is None:
        return {
            "opens_on": clock.today(),
            "is_published": True,
            "grace_minutes": USUAL_GRACE,
        }
    return {
        "title": call.title,
        "text": call.text,
        "opens_on": clock.day_of(call.opens_at),
        "closes_on": clock.day_of(call.closes_at) if call.closes_at else None,
        "grace_minutes": call.grace_minutes,
        "frame_amount": call.frame_amount,
        "is_published": call.is_published,
    }


class CriterionForm(Form):
    """A criterion with its weight, and what the points mean: folded, so that the weights,
    which are 100 together, stand near each other."""

    mark_optional = False
    lines = (("name", "weight"),)
    BEHIND = (*ANCHORS, "is_knock_out")
    behind_title = _("What the points mean")

    name = ShortTextField(label=_("Criterion"), max_length=120)
    weight = CountField(label=_("Weight"), min_value=1, max_value=WHOLE)
    anchor_0 = LongTextField(label=_("0 points means"), max_length=200)
    anchor_1 = LongTextField(
        label=_("1 point means"),
        help_text=_("Empty: between 0 and 2."),
        max_length=200,
        required=False,
    )
    anchor_2 = LongTextField(label=_("2 points means"), max_length=200)
    anchor_3 = LongTextField(
        label=_("3 points means"),
        help_text=_("Empty: between 2 and 4."),
        max_length=200,
        required=False,
    )
    anchor_4 = LongTextField(label=_("4 points means"), max_length=200)
    is_knock_out = forms.BooleanField(
        label=_("0 points means that the case cannot be recommended"), required=False
    )

    @property
    def behind(self) -> list[forms.BoundField]:
        return [self[name] for name in self.BEHIND]

    @property
    def is_behind_open(self) -> bool:
        """While it is to be written, or to be corrected."""
        return not self["anchor_0"].value() or bool(self.errors.keys() & {*self.BEHIND})

    @property
    def behind_told(self) -> str:
        return gettext("can stop the case") if self["is_knock_out"].value() else ""


class CriteriaRows(FormSet):
    """The criteria; their weights are 100 together."""

    def clean(self):
        if any(self.errors):
            return
        weights = [Decimal(row["weight"]) for row in self.typed()]
        if sum(weights) != WHOLE:
            raise forms.ValidationError(
                _("The weights are %(sum)s together. They must be 100.")
                % {"sum": sum(weights)}
            )

    def weight_sum(self) -> int:
        """Of the rows as they are shown; what is no number counts for nothing."""
        kept = [form for form in self.forms if not form["DELETE"].value()]
        texts = [str(form["weight"].value() or "").strip() for form in kept]
        return sum(int(text) for text in texts if text.isdecimal() and len(text) < 4)

    def typed(self) -> list[dict[str, Any]]:
        """The rows that are kept, in their order."""
        kept = [form for form in self.forms if not self._should_delete_form(form)]
        return [form.cleaned_data for form in kept if form.cleaned_data.get("name")]


def criteria_rows(
    data=None, *, call: Call | None = None, project_type: str = ""
) -> CriteriaRows:
    """The criteria of a call; a new call begins with the usual eight, and the set of a
    type with the call's common one, weighed for the type."""
    if data and data.get("add_row") == PREFIX:
        data = one_more_row(data, PREFIX)
    if call is None:
        initial = usual_criteria()
    else:
        initial = _kept(call, project_type) or weighed(_kept(call, ""), project_type)
    rows: Any = formset_factory(
        CriterionForm,
        formset=CriteriaRows,
        extra=0,
        can_delete=True,
        max_num=20,
        absolute_max=25,
        validate_max=True,
    )
    return rows(data, prefix=PREFIX, initial=initial)


def usual_criteria() -> list[dict[str, Any]]:
    return [
        {
            name: value if isinstance(value, int) else str(value)
            for name, value in zip(CRITERION, row, strict=True)
        }
        for row in USUAL
    ]


def _kept(call: Call, project_type: str) -> list[dict[str, Any]]:
    rows = call.criteria.filter(project_type=project_type)
    return list(rows.order_by("position").values(*CRITERION))


def weighed(rows: list[dict[str, Any]], project_type: str) -> list[dict[str, Any]]:
    """The rows with the weights of domain 6.3 for the type, where they are the usual."""
    if [row["weight"] for row in rows] != [row[1] for row in USUAL]:
        return rows
    weights = WEIGHTS_OF_TYPE.get(project_type, {})
    return [
        {**row, "weight": weights.get(number, row["weight"])}
        for number, row in enumerate(rows, 1)
    ]
