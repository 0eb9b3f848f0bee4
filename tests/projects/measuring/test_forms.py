"""What is typed about a figure: what is taken, what is refused, and at which field."""

from datetime import timedelta
from decimal import Decimal

from core import clock
from projects.measuring.forms import BaselineForm, MeasurementForm, TargetForm


def day(days: int) -> str:
    return (clock.today() + timedelta(days=days)).isoformat()


class TestMeasurement:
    def form(self, indicator, **typed) -> MeasurementForm:
        return MeasurementForm(
            {"measured_on": day(0), "group": "project", "source": "Egen", **typed},
            indicator=indicator,
        )

    def errors(self, indicator, **typed) -> set[str]:
        return set(self.form(indicator, **typed).errors)

    def test_a_value_or_why_it_is_missing(self, indicator):
        for typed, wrong in (
            ({"value": "14"}, set()),
            ({"value": "0"}, set()),  # zero is a value, and not the same as missing
            ({"value": "-3,5"}, set()),
            ({"missing_reason": "Mäts i vår"}, set()),
            ({}, {"value"}),
            ({"value": "0", "missing_reason": "Mäts i vår"}, {"missing_reason"}),
            ({"value": "många"}, {"value"}),
            ({"value": "14", "persons": "0"}, set()),
            ({"value": "14", "persons": "-1"}, {"persons"}),
            ({"value": "14", "source": ""}, {"source"}),
            ({"value": "14", "measured_on": day(1)}, {"measured_on"}),
            ({"value": "14", "measured_on": day(-900)}, set()),
        ):
            assert self.errors(indicator, **typed) == wrong, typed

    def test_the_numbers_behind_a_share(self, indicator):
        indicator.unit = "%"
        for typed, wrong in (
            ({"numerator": "3", "denominator": "12"}, set()),
            ({"numerator": "0", "denominator": "12"}, set()),
            ({"numerator": "12", "denominator": "12"}, set()),
            ({"numerator": "13", "denominator": "12"}, {"numerator"}),
            ({"numerator": "3", "denominator": "0"}, {"denominator"}),
            ({"numerator": "3"}, {"denominator"}),
            ({"denominator": "12"}, {"denominator"}),
            ({"numerator": "-1", "denominator": "12"}, {"numerator"}),
            ({"value": "25", "numerator": "3", "denominator": "12"}, set()),
            ({"value": "25,9", "numerator": "3", "denominator": "12"}, set()),
            ({"value": "26", "numerator": "3", "denominator": "12"}, {"value"}),
            ({"value": "24", "numerator": "3", "denominator": "12"}, {"value"}),
            ({"missing_reason": "Mäts i vår"}, set()),
        ):
            assert self.errors(indicator, **typed) - {"value"} == wrong - {"value"}, (
                typed
            )
            if "value" in typed:
                assert self.errors(indicator, **typed) == wrong, typed

    def test_a_share_is_worked_out_to_what_is_shown(self, indicator):
        indicator.unit = "%"
        for decimals, share in ((0, "33.3"), (1, "33.3"), (2, "33.33")):
            indicator.decimals = decimals
            form = self.form(indicator, numerator="4", denominator="12")
            assert form.is_valid()
            assert form.cleaned_data["value"] == Decimal(share)

    def test_only_a_share_is_asked_for_its_numbers(self, indicator):
        assert not {"numerator", "denominator"} & set(self.form(indicator).fields)

    def test_what_is_corrected_keeps_its_day_and_group(self, indicator, measured):
        form = MeasurementForm(instance=measured(14), indicator=indicator)
        assert not {"measured_on", "group"} & set(form.fields)


def test_where_it_starts_has_a_value_or_a_reason():
    for typed, wrong in (
        ({"value": "31"}, set()),
        ({"value": "0"}, set()),
        ({"missing_reason": "Mäts i vår"}, set()),
        ({}, {"value"}),
        ({"value": "31", "missing_reason": "Mäts i vår"}, {"value"}),
        ({"value": "en hel del"}, {"value"}),
    ):
        assert set(BaselineForm({"kind": "before", **typed}).errors) == wrong, typed


def test_a_target_is_whole_or_not_there_at_all():
    for typed, wrong, there in (
        ({"value": "20", "due_on": day(9)}, set(), True),
        ({"value": "0"}, set(), True),
        ({}, set(), False),
        ({"due_on": day(9)}, {"value"}, False),
        ({"derived_from": "Planen"}, {"value"}, False),
    ):
        form = TargetForm(typed)
        assert set(form.errors) == wrong, typed
        assert form.has_target == there
