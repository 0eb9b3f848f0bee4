"""What is asked when new rules are adopted?"""

from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django import forms
from django.db.models import prefetch_related_objects
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from core.forms.base import FilterForm
from core.forms.widgets import CheckboxCards, RadioCards
from core.refusals import TransitionRefused
from fund.adoption.forms import AdoptedForm
from fund.models import Fund, RuleSet
from fund.models.balance import BALANCE_RULES
from fund.models.rules import ABOVE_THE_GROUP
from fund.rules import actions, facts
from fund.rules.changes import DELEGATIONS
from fund.rules.forms_delegations import DelegationRows

PERCENTS = (
    "min_cofinancing_percent",
    "return_share_percent",
    "quorum_percent",
    "max_board_percent",
    "max_central_percent",
    "max_chair_percent",
    "max_applying_percent",
    *RuleSet.TARGETS.values(),
    "max_open_board_percent",
)
SEVERITIES = {code: f"{code.lower()}_severity" for code in BALANCE_RULES}
AT_LEAST_ONE = (
    *("max_years", "min_parties", "min_assessors"),
    *("min_boards", "min_voters", "years_kept"),
    *("endorsement_days", "assessment_days", "idea_days"),
)
HIGHEST_LEVEL, HUNDRED, EVEN, LONGEST_LEAST = 5, 100, 50, 500
LEVELS = tuple(RuleSet.EVIDENCE.values())
SCORES = ("approve_from_score", "conditions_from_score")
ABOVE_ZERO = ("max_board_percent", "max_central_percent", "max_open_board_percent")
AT_MOST = [
    *((name, HUNDRED, _("Write at most 100.")) for name in (*PERCENTS, *SCORES)),
    *((name, HIGHEST_LEVEL, _("The levels are 0 to 5.")) for name in LEVELS),
    # A reason is at most a thousand characters; a longer minimum could not be met.
    ("reason_length", LONGEST_LEAST, _("Write at most 500.")),
    ("least_gender_percent", EVEN, _("Write at most 50.")),
]
ORDERED = [
    ("min_amount", "max_amount", _("The largest amount is below the least.")),
    (
        "conditions_from_score",
        "approve_from_score",
        _("The score for approval is below the one for conditions."),
    ),
    (
        "min_voters",
        "max_voters",
        _("The largest number of voting members is below the least."),
    ),
]


DELEGATION = (
    "group_decides",
    "delegated_amount",
    "delegated_from",
    "delegated_until",
    "final_body",
)
PASSING = ("limit_bodies", "frame_bodies", "available_bodies")


# Key of the group, its heading and its fields. What each says now: facts.of_groups.
SECTIONS = [
    (
        "decision",
        _("The decision"),
        ("valid_from", "meeting_item", "adopted_reference", "why"),
    ),
    (
        "apply",
        _("Who may apply, and for what"),
        (
            *("min_amount", "max_amount", "max_years", "min_parties"),
            *("min_cofinancing_percent", "for_profit_may_apply"),
            *("days_to_supplement", "endorsement_days", "idea_days"),
        ),
    ),
    (
        "judge",
        _("How cases are assessed"),
        (
            *("min_assessors", "assessment_days", "every_score_explained"),
            "reason_length",
            *(*SCORES, *LEVELS),
        ),
    ),
    ("return", _("Return"), ("return_model", "return_share_percent", "cap_factor")),
    (
        "kept",
        _("What is reported, counted and kept"),
        (
            *("perspective", "report_rhythm", "effect_years", "years_kept"),
            "smallest_group",
        ),
    ),
    (
        "mix",
        _("The mix to aim for"),
        (*RuleSet.TARGETS.values(), "max_open_board_percent"),
    ),
    (
        "group",
        _("The steering group and its balance"),
        (
            *("notice_days", "quorum_percent", "max_board_percent", "min_boards"),
            *("min_voters", "max_voters", "max_central_percent"),
            *("least_gender_percent", "max_chair_percent", "max_applying_percent"),
            *SEVERITIES.values(),
        ),
    ),
    ("decides", _("Who decides"), (*DELEGATION, *PASSING)),
]


def _who_passes(label) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label,
        help_text=_("Choose none, and nobody may."),
        choices=[(body.value, body.label) for body in ABOVE_THE_GROUP],
        required=False,
        widget=CheckboxCards(columns="2"),
    )


class Group(NamedTuple):
    """Rules about one thing: what they say now, and whether they stand unfolded."""

    heading: Any
    fields: list[Any]
    now: str
    is_open: bool


class CompareForm(FilterForm):
    """Which two versions, and whether what is the same is shown as well."""

    a = forms.TypedChoiceField(label=_("From version"), coerce=int)
    b = forms.TypedChoiceField(label=_("To version"), coerce=int)
    all = forms.BooleanField(label=_("Show what is the same too"), required=False)

    def __init__(self, *args, versions: list[int], **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("a", "b"):
            self.fields[name].choices = [
                (number, _("Version %(number)s") % {"number": number})
                for number in versions
            ]


class RulesForm(DelegationRows, AdoptedForm):
    """A new version of the rules, filled in with those of the latest."""

    class Meta:
        model = RuleSet
        fields = [name for _key, _heading, names in SECTIONS for name in names]
        widgets = {"group_decides": RadioCards(columns="2")}

    limit_bodies = _who_passes(_("May let a grant pass the least and largest amount"))
    frame_bodies = _who_passes(_("May let a grant pass the frame of a year"))
    available_bodies = _who_passes(_("May let a grant pass what is available"))

    def __init__(
        self,
        *args,
        fund: Fund,
        last: RuleSet | None,
        told: QueryDict | None = None,
        **kw,
    ):
        initial: dict[str, Any] = {}
        if last:
            initial = {name: getattr(last, name) for name in RULES}
        held: Iterable[Any] = []
        if last:
            if last.pk:
                prefetch_related_objects([last], "delegations__user")
            held = facts.delegates(last)
        if told:
            proposed = self.proposed(fund, last, told).rules()
            held = proposed.pop(DELEGATIONS)
            initial |= proposed
        super().__init__(*args, initial=initial, **kw)
        self.fund, self.last, self.told = fund, last, told or ()
        self.add_delegation_rows(fund, held)
        for code, name in SEVERITIES.items():
            self.fields[name].label = f"{code}: {BALANCE_RULES[code]}"
        self.fields["group_decides"].choices = RuleSet.GroupRole.choices
        self.fields["final_body"].choices = [
            (b.value, b.label) for b in ABOVE_THE_GROUP
        ]
        self.fields["max_amount"].help_text = _("Empty: no upper limit.")
        self._ask_for_the_decision(fund)
        self.fields["effect_years"].help_text = _(
            "Each project's plan tells the day until which they are measured."
        )

    @classmethod
    def proposed(cls, fund: Fund, last: RuleSet | None, told: QueryDict) -> "RulesForm":
        """The latest rules with the values that an address tells."""
        held = cls(fund=fund, last=last)
        data = QueryDict(mutable=True)
        for name in RULES:
            value = told.getlist(name) if name in told else held[name].value()
            values = value if isinstance(value, list) else [value]
            data.setlist(name, [v for v in values if v not in (None, False, "")])
        if DELEGATIONS in told:
            for name in filter(cls.is_of_a_row, told):
                data.setlist(name, told.getlist(name))
        else:
            for name in held.delegation_names():
                data[name] = held[name].value() or ""
        return ProposalForm(data, fund=fund, last=last)

    def rules(self) -> dict[str, Any]:
        """What the rules would say, of those that could be read."""
        self.is_valid()
        told = {
            name: self.cleaned_data[name] for name in RULES if name in self.cleaned_data
        }
        return told | {DELEGATIONS: self.delegations()}

    def asked(self) -> list[str]:
        """The fields of what the rules say, apart from when and how they are adopted."""
        return [*RULES, *self.delegation_names()]

    def answers(self) -> dict[str, Any]:
        rows = set(self.delegation_names())
        answers = {k: v for k, v in super().answers().items() if k not in rows}
        return answers | {DELEGATIONS: self.delegations()}

    def as_query(self, names: Iterable[str]) -> str:
        """What was filled in, as the end of an address; what is emptied too."""
        data: Any = self.data
        asked = list(names)
        if DELEGATIONS in asked:
            asked += self.delegation_names()
        pairs = [
            (name, value) for name in asked for value in data.getlist(name) or [""]
        ]
        return urlencode(pairs)

    def sections(self) -> list[Group]:
        """The fields group by group, for the template. Each is a line that says how it is
        now, apart from the decision itself, which is new each time, and what is changed
        or wrong."""
        told = facts.of_groups(self.last) if self.last else {}
        touched = self._touched()
        return [
            Group(
                heading,
                [self[name] for name in names],
                told.get(key, ""),
                key not in told or bool(touched & {*names}),
            )
            for key, heading, names in SECTIONS
        ]

    def delegation_group(self) -> Group:
        """The same of those who decide alone."""
        names = {*self.delegation_names()}
        told = facts.of_groups(self.last)["delegations"] if self.last else ""
        touched = self._touched()
        is_open = self.is_growing or not told or bool(touched & names)
        return Group(_("Who decides alone, by delegation"), [], told, is_open)

    def _touched(self) -> set[str]:
        changed = self.changed_data if self.is_bound else ()
        return {*self.told, *self.errors, *changed}

    def clean_valid_from(self):
        try:
            actions.require_later(self.fund, self.cleaned_data["valid_from"])
        except TransitionRefused as refusal:
            raise forms.ValidationError(str(refusal)) from refusal
        return self.cleaned_data["valid_from"]

    def clean(self):
        answers = super().clean()
        for name, most, words in AT_MOST:
            if (value := answers.get(name)) is not None and value > most:
                self.add_error(name, words)
        for low, high, words in ORDERED:
            self._require_order(low, high, words)
        self._check_delegation()
        self._require_at_least("smallest_group", 5)
        for name in AT_LEAST_ONE:
            self._require_at_least(name, 1)
        if answers.get("quorum_percent") == HUNDRED:
            self.add_error("quorum_percent", _("Write less than 100."))
        for name in ABOVE_ZERO:
            if answers.get(name) == 0:
                self.add_error(name, _("Write more than 0."))
        self._check_aims()
        return answers

    def _check_aims(self) -> None:
        aims = [self.cleaned_data.get(name) or 0 for name in RuleSet.TARGETS.values()]
        if sum(aims) > HUNDRED and not self.errors:
            self.add_error(
                "target_innovation_percent", _("The aims are more than 100 together.")
            )

    def _check_delegation(self) -> None:
        self.check_delegations()
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


# What a version says, apart from when and how it was adopted.
RULES = [name for _key, _heading, names in SECTIONS[1:] for name in names]
COMPARED = [*RULES, DELEGATIONS]


class ProposalForm(RulesForm):
    """Rules that are only looked at. The database is asked, constraint by constraint,
    when they are adopted."""

    def _post_clean(self):
        pass
