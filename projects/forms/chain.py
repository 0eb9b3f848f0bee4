"""How is the chain of a running project changed: a node, an arrow, what is measured?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.forms import (
    Form,
    ModelForm,
    NumberInput,
    RadioCards,
    ShortTextField,
)
from accounts.templatetags.ui import EVIDENCE_LEVELS
from projects.models import Edge, Indicator, Node, Project


def reason_field() -> ShortTextField:
    return ShortTextField(
        label=_("Why the chain is changed"),
        help_text=_("Stands beside the new version, so that it can be followed later."),
        max_length=200,
    )


class NodeForm(ModelForm):
    """One thing in the chain."""

    reason = reason_field()

    class Meta:
        model = Node
        fields = ["kind", "text", "horizon", "stakeholder"]
        labels = {"kind": _("Link"), "text": _("What")}


class EdgeForm(ModelForm):
    """An arrow, its assumption and how it stands; the two ends once and for all."""

    evidence_level = forms.TypedChoiceField(
        label=_("Level of evidence"),
        coerce=int,
        choices=[(level, f"{level} {name}") for level, name in EVIDENCE_LEVELS.items()],
        widget=RadioCards(columns="2"),
    )
    reason = reason_field()

    class Meta:
        model = Edge
        fields = [
            "source",
            "target",
            "assumption",
            "assumption_kind",
            "tested_by",
            "status",
            "evidence_level",
            "rationale",
        ]
        labels = {"source": _("From"), "target": _("Leads to")}
        help_texts = {
            "assumption": _("Why should the one lead to the other?"),
            "tested_by": _("How would you notice that it does not hold?"),
            "rationale": _("What have you seen that speaks for or against it?"),
        }
        widgets = {"status": RadioCards(columns="2")}

    def __init__(self, *args, project: Project, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            del self.fields["source"], self.fields["target"]
            return
        nodes = project.nodes.order_by("position", "pk")
        self.fields["source"].queryset = nodes
        self.fields["target"].queryset = nodes

    def clean(self):
        cleaned = super().clean()
        status = cleaned.get("status")
        if status and status != Edge.Status.UNTESTED and not cleaned.get("rationale"):
            self.add_error("rationale", _("Write what the status rests on."))
        self._clean_ends(cleaned.get("source"), cleaned.get("target"))
        return cleaned

    def _clean_ends(self, source: Node | None, target: Node | None) -> None:
        if not (source and target):
            return
        if source == target:
            self.add_error("target", _("Choose another part than the first."))
        elif Edge.objects.filter(source=source, target=target).exists():
            self.add_error("target", _("There is already an arrow between the two."))
        elif target.step < source.step:
            self.add_error("target", _("An arrow leads forward in the chain."))


class IndicatorForm(ModelForm):
    """What is counted or measured to see whether a node comes true."""

    reason = reason_field()

    class Meta:
        model = Indicator
        fields = [
            "node",
            "name",
            "unit",
            "direction",
            "decimals",
            "definition",
            "source",
            "frequency",
            "responsible",
        ]
        labels = {"node": _("What it shows")}
        widgets = {
            "direction": RadioCards(columns="2"),
            "decimals": NumberInput(decimals=False),
        }

    def __init__(self, *args, project: Project, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["node"].queryset = project.nodes.order_by("position", "pk")
        if self.instance.pk:
            del self.fields["node"]

    def clean_decimals(self):
        decimals = self.cleaned_data["decimals"]
        if decimals > 4:
            raise ValidationError(_("At most 4 decimals."))
        return decimals


class ReasonForm(Form):
    """Why a part of the chain is taken away."""

    reason = reason_field()
