"""What is asked when new rules are adopted?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.days import in_words
from accounts.forms import CheckboxCards, ModelForm, RadioCards
from fund.models import Fund, RuleSet
from fund.models.rules import ABOVE_THE_GROUP

PERCENTS = (
    "min_cofinancing_percent",
    "return_share_percent",
    "quorum_percent",
    "max_board_percent",
)
AT_LEAST_ONE = (
    *("max_years", "min_parties", "min_assessors"),
    *("min_boards", "min_voters", "years_kept"),
)
HIGHEST_LEVEL, HUNDRED = 5, 100
SCORES = ("approve_from_score", "conditions_from_score")


LEVELS = (
    "group_decides",
    "delegated_amount",
    "delegated_from",
    "delegated_until",
    "final_body",
)
PASSING = ("limit_bodies", "frame_bodies", "available_bodies")


def _who_passes(label) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label,
        help_text=_("Choose none, and nobody may."),
        choices=[(body.value, body.label) for body in ABOVE_THE_GROUP],
        required=False,
        widget=CheckboxCards(columns="2"),
    )


class RulesForm(ModelForm):
    """A new version of the rules, filled in with those of the latest."""

    class Meta:
        model = RuleSet
        fields = [
            "valid_from",
            "adopted_reference",
            "min_amount",
            "max_amount",
            "max_years",
            "min_parties",
            "min_cofinancing_percent",
            "for_profit_may_apply",
            "min_assessors",
            "approve_from_score",
            "conditions_from_score",
            "return_model",
            "return_share_percent",
            "cap_factor",
            "smallest_group",
            "days_to_supplement",
            "perspective",
            "quorum_percent",
            "max_board_percent",
            "min_boards",
            "min_voters",
            "max_voters",
            "report_rhythm",
            "years_kept",
            *RuleSet.EVIDENCE.values(),
            *LEVELS,
            *PASSING,
        ]
        widgets = {"group_decides": RadioCards(columns="2")}

    limit_bodies = _who_passes(_("May let a grant pass the least and largest amount"))
    frame_bodies = _who_passes(_("May let a grant pass the frame of a year"))
    available_bodies = _who_passes(_("May let a grant pass what is available"))

    def __init__(self, *args, fund: Fund, last: RuleSet | None, **kwargs):
        kept = [name for name in self.Meta.fields[2:] if last]
        initial = {name: getattr(last, name) for name in kept}
        super().__init__(*args, initial=initial, **kwargs)
        self.last = last
        self.fields["group_decides"].choices = RuleSet.GroupRole.choices
        self.fields["final_body"].choices = [
            (b.value, b.label) for b in ABOVE_THE_GROUP
        ]
        self.fields["max_amount"].help_text = _("Empty: no upper limit.")

    def clean_valid_from(self):
        day = self.cleaned_data["valid_from"]
        if self.last and day <= self.last.valid_from:
            raise forms.ValidationError(
                _("Version %(version)s is valid from %(day)s. Choose a later day.")
                % {
                    "version": self.last.version,
                    "day": in_words(self.last.valid_from),
                }
            )
        return day

    def clean(self):
        answers = super().clean()
        for name in (*PERCENTS, *SCORES):
            if (value := answers.get(name)) is not None and value > 100:
                self.add_error(name, _("Write at most 100."))
        self._require_order(
            "min_amount", "max_amount", _("The largest amount is below the least.")
        )
        self._require_order(
            "conditions_from_score",
            "approve_from_score",
            _("The score for approval is below the one for conditions."),
        )
        self._require_order(
            "min_voters",
            "max_voters",
            _("The largest number of voting members is below the least."),
        )
        self._check_delegation()
        self._require_at_least("smallest_group", 5)
        for name in AT_LEAST_ONE:
            self._require_at_least(name, 1)
        for name in RuleSet.EVIDENCE.values():
            if (answers.get(name) or 0) > HIGHEST_LEVEL:
                self.add_error(name, _("The levels are 0 to 5."))
        if answers.get("quorum_percent") == HUNDRED:
            self.add_error("quorum_percent", _("Write less than 100."))
        if answers.get("max_board_percent") == 0:
            self.add_error("max_board_percent", _("Write more than 0."))
        return answers

    def _check_delegation(self) -> None:
        self._require_order(
            "delegated_from",
            "delegated_until",
            _("The delegation ends before it begins."),
        )
        if self.cleaned_data.get("delegated_amount") == 0:
            self.add_error("delegated_amount", _("Write an amount above zero."))

    def _require_order(self, low: str, high: str, words) -> None:
        least, most = self.cleaned_data.get(low), self.cleaned_data.get(high)
        if least is not None and most is not None and most < least:
            self.add_error(high, words)

    def _require_at_least(self, name: str, least: int) -> None:
        value = self.cleaned_data.get(name)
        if value is not None and value < least:
            self.add_error(
                name, _("Write at least %(limit_value)s.") % {"limit_value": least}
            )
