"""What is asked about a paper in the register, the document plan and secrecy?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.models import Application, RecordedPaper
from applications.records.actions import CORRECTED
from applications.register.kinds import title_of, titles
from core.files.fields import CheckedField, with_facts
from core.forms.base import FilterForm, ModelForm, WithoutPersonalNumbers
from core.forms.fields import LongTextField, ShortTextField, YearField, with_example
from core.forms.widgets import RadioCards
from fund.models import Fund, RetentionRule, SecrecyGround

Secrecy = RecordedPaper.Secrecy
FILES = _("PDF, Word, Excel, OpenDocument text, picture, text or CSV, 20 MB at most.")


class PlanLine(forms.ModelChoiceField):
    """A line of the document plan, by the kind of paper it is about."""

    def label_from_instance(self, rule):
        years = f" {rule.years}" if rule.years else ""
        name, outcome = title_of(rule.kind), rule.get_outcome_display()
        return f"{name} ({outcome}): {rule.get_keep_display()}{years}"


class PaperForm(WithoutPersonalNumbers, ModelForm):
    """A row of the register. `reason` is asked for when a row that exists is changed."""

    file = CheckedField(label=_("The file"), help_text=FILES, required=False)
    masked_file = CheckedField(
        label=_("The masked version"),
        help_text=_("The same paper with what is secret taken away for good."),
        required=False,
    )
    own_rule = PlanLine(
        None,
        label=_("How long it is kept"),
        help_text=_("Leave it to the document plan, or choose another of its lines."),
        empty_label=_("As the document plan says of its kind"),
        required=False,
    )
    reason = LongTextField(
        label=_("Why is the row changed?"),
        help_text=_("It stays in the history, with what the row said before."),
        max_length=500,
        required=False,
    )

    class Meta:
        model = RecordedPaper
        fields = CORRECTED
        widgets = {"direction": RadioCards(columns=""), "secrecy": RadioCards()}

    field_order = (
        "direction",
        "dated_on",
        "counterpart",
        "subject",
        "file",
        "kept_where",
        "secrecy",
        "ground",
        "masked_file",
        "own_rule",
        "reason",
    )

    def __init__(self, *args, application: Application, **kwargs):
        super().__init__(*args, **kwargs)
        fund: Fund = application.fund
        is_new = self.instance.pk is None
        self.fields["direction"].choices = RecordedPaper.Direction.choices
        self.fields["secrecy"].choices = Secrecy.choices
        grounds = fund.secrecy_grounds.filter(is_used=True).order_by("law")
        self.fields["ground"].queryset = grounds
        rules = fund.retention_rules.order_by("kind", "outcome")
        self.fields["own_rule"].queryset = rules
        if is_new:
            del self.fields["reason"]
        else:
            del self.fields["file"]
            self.fields["reason"].required = True

    def answers(self) -> dict[str, Any]:
        given = super().answers()
        given["masked"] = with_facts(given.pop("masked_file", None))
        if "file" in given:
            given["upload"] = with_facts(given.pop("file"))
        return given

    def _post_clean(self):
        """The row itself is changed by the action, under a lock."""
        kept = {name: getattr(self.instance, name) for name in self.Meta.fields}
        super()._post_clean()
        if self.instance.pk is not None:
            for name, value in kept.items():
                setattr(self.instance, name, value)


class RecordFilter(FilterForm):
    """What is searched for in the register of a fund."""

    q = ShortTextField(label=_("Number, subject, sender"), required=False)
    year = YearField(label=_("Year"), required=False)
    direction = forms.ChoiceField(label=_("Direction"), required=False)
    secrecy = forms.ChoiceField(label=_("Secrecy"), required=False)
    keep = forms.ChoiceField(label=_("How long it is kept"), required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        every = [("", _("All"))]
        self.fields["direction"].choices = every + RecordedPaper.Direction.choices
        self.fields["secrecy"].choices = every + Secrecy.choices
        self.fields["keep"].choices = every + RetentionRule.Keep.choices


class DisposalFilter(FilterForm):
    year = YearField(label=_("May be disposed of in"), required=False)


class GroundForm(ModelForm):
    class Meta:
        model = SecrecyGround
        fields = ("law", "about", "is_used")


class RuleForm(ModelForm):
    """A line of the document plan."""

    kind = forms.ChoiceField(label=_("Kind of paper"))

    class Meta:
        model = RetentionRule
        fields = ("kind", "outcome", "keep", "years", "ground")
        widgets = {"outcome": RadioCards(columns=""), "keep": RadioCards(columns="2")}
        help_texts = {
            "years": with_example(
                _("Whole calendar years after the year in which the case was closed."),
                10,
            )
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = titles()
        self.fields["outcome"].choices = RetentionRule.Outcome.choices
        self.fields["keep"].choices = RetentionRule.Keep.choices
