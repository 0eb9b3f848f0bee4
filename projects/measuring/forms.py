"""What was measured, where it started, and what is wrong with a figure?"""

from decimal import Decimal

from django.utils.translation import gettext_lazy as _

from core import clock
from core.forms.base import FilledRowForm, Form, ModelForm, WithoutPersonalNumbers
from core.forms.fields import CountField, LongTextField, NumberField, with_example
from core.forms.widgets import RadioCards
from projects.models import Baseline, Indicator, Measurement, Target

HUNDRED = Decimal(100)


def figure(
    label, help_text="", *, allow_negative: bool = False, example: int | None = None
) -> NumberField:
    """A field for what an indicator counts; it may be left empty."""
    if help_text and example is not None:
        help_text = with_example(help_text, example)
    return NumberField(
        label=label,
        example=example,
        help_text=help_text,
        required=False,
        decimal_places=4,
        max_digits=16,
        allow_negative=allow_negative,
    )


class MeasurementForm(WithoutPersonalNumbers, FilledRowForm):
    """A value, or why it is missing; for a share also the numbers behind it."""

    value = figure(_("Value"), allow_negative=True, example=42)
    numerator = figure(_("How many of them"), example=21)
    denominator = figure(_("Of how many"), example=50)
    persons = CountField(
        label=_("Number of persons"),
        required=False,
        help_text=with_example(
            _(
                "How many people the figure is about. Leave empty when it is not about "
                "people."
            ),
            50,
        ),
    )

    class Meta:
        model = Measurement
        fields = [
            "measured_on",
            "group",
            "value",
            "numerator",
            "denominator",
            "persons",
            "missing_reason",
            "source",
            "comment",
        ]
        help_texts = {
            "missing_reason": _(
                "If there is no value. Missing is not the same as zero."
            ),
            "source": _("Register, survey, own count …"),
            "comment": _("Nothing about single persons."),
        }
        widgets = {"group": RadioCards(columns="2")}

    def __init__(self, *args, indicator: Indicator, **kwargs):
        super().__init__(*args, **kwargs)
        self.indicator = self.instance.indicator = indicator
        self.fields["value"].unit = indicator.unit
        if indicator.is_percent:
            words = _(
                "Leave empty, and the share is worked out from the two numbers below."
            )
            self.fields["value"].help_text = with_example(words, 42)
        else:
            del self.fields["numerator"], self.fields["denominator"]
        if self.instance.pk:
            del self.fields["group"], self.fields["measured_on"]

    def clean_measured_on(self):
        day = self.cleaned_data["measured_on"]
        if day > clock.today():
            self.add_error(
                "measured_on", _("The date of a measurement cannot lie in the future.")
            )
        return day

    def clean(self):
        cleaned = super().clean()
        if self.indicator.is_percent:
            self._clean_share(cleaned)
        value, reason = cleaned.get("value"), cleaned.get("missing_reason")
        if "value" in self.errors:
            return cleaned
        if value is None and not reason:
            self.add_error("value", _("Write a value, or why it is missing."))
        if value is not None and reason:
            self.add_error(
                "missing_reason", _("Write either a value or why it is missing.")
            )
        return cleaned

    def _clean_share(self, cleaned: dict) -> None:
        """A share keeps the numbers behind it, and says the same as they do."""
        part, whole = cleaned.get("numerator"), cleaned.get("denominator")
        if cleaned.get("missing_reason") and part is None and whole is None:
            return
        if part is None or not whole:
            if not {"numerator", "denominator"} & set(self.errors):
                self.add_error(
                    "denominator",
                    _("Write both numbers, so that the share can be read."),
                )
            return
        if part > whole:
            self.add_error("numerator", _("The part is larger than the whole."))
            return
        share = round(part / whole * HUNDRED, 4)
        value = cleaned.get("value")
        if value is None:
            cleaned["value"] = round(share, max(self.indicator.decimals, 1))
        elif abs(value - share) >= 1:
            self.add_error("value", _("The share does not fit the two numbers."))


class SendBackForm(Form):
    note = LongTextField(
        label=_("What needs to be corrected"), max_length=300, required=True
    )


class BaselineForm(ModelForm):
    """Where it started, or why that is not known."""

    value = figure(_("Value"), allow_negative=True, example=42)
    comparison_value = figure(_("Comparison group"), allow_negative=True, example=31)
    persons = CountField(label=_("Number of persons"), required=False, example=50)

    class Meta:
        model = Baseline
        fields = Baseline.WRITTEN
        help_texts = {
            "missing_reason": _(
                "If there is no value: why, and when it will be measured."
            )
        }

    def clean(self):
        cleaned = super().clean()
        has_value = cleaned.get("value") is not None
        if "value" not in self.errors and has_value == bool(
            cleaned.get("missing_reason")
        ):
            self.add_error("value", _("Write a value, or why it is missing."))
        return cleaned


class TargetForm(ModelForm):
    """What should be reached, and when."""

    value = figure(_("Target"), allow_negative=True, example=20)

    class Meta:
        model = Target
        fields = Target.WRITTEN

    def clean(self):
        cleaned = super().clean()
        told = cleaned.get("due_on") or cleaned.get("derived_from")
        if "value" not in self.errors and cleaned.get("value") is None and told:
            self.add_error("value", _("Write the target, or leave all three empty."))
        return cleaned

    @property
    def has_target(self) -> bool:
        return self.cleaned_data.get("value") is not None
