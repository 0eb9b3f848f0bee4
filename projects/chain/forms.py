"""What is typed about a part of the evidence chain: a box, an arrow, an indicator.

The same forms where a plan is written and where a running project is adjusted. There, a
change needs its reason, and an arrow says how it stands.
"""

from decimal import Decimal
from typing import Any, ClassVar, TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from core.forms.base import ModelForm, WithoutPersonalNumbers
from core.forms.fields import DayField, ShortTextField
from core.forms.widgets import RadioCards
from core.pages.rows import number_in
from projects.chain import actions
from projects.measuring import queries, suppression
from projects.measuring.forms import figure
from projects.models import Baseline, Edge, Indicator, Node, Project, Target
from projects.plan.questions import EVIDENCE_LEVELS

Row = TypeVar("Row", Baseline, Target)
# Where an indicator starts and what should be reached: field → column of each row.
OF_BASELINE = {
    "baseline_kind": "kind",
    "baseline": "value",
    "baseline_on": "measured_on",
    "comparison": "comparison_value",
    "missing_reason": "missing_reason",
}
OF_TARGET = {"target": "value", "target_on": "due_on", "derived_from": "derived_from"}


class PartForm(WithoutPersonalNumbers, ModelForm):
    """A part of the chain that is open for change; `project` limits what can be chosen.

    `is_underway` says that the project is granted: what is changed is a new version.
    """

    titles: ClassVar[tuple[Any, Any]]  # for a new one, for one that exists
    reason = ShortTextField(
        label=_("Why the chain is changed"),
        help_text=_("Stands beside the new version, so that it can be followed later."),
        max_length=200,
    )

    def __init__(self, *args, project: Project, is_underway: bool = False, **kwargs):
        self.project, self.is_underway = project, is_underway
        super().__init__(*args, **kwargs)
        if is_underway:
            self.order_fields([name for name in self.fields if name != "reason"])
        else:
            del self.fields["reason"]

    @property
    def is_new(self) -> bool:
        return self.instance.pk is None

    @property
    def title(self):
        return self.titles[0] if self.is_new else self.titles[1]

    @property
    def wants_removal(self) -> bool:
        return "remove" in self.data and not self.is_new

    def may_be_removed(self) -> bool:
        """Taking away asks for nothing but the reason."""
        return "reason" not in self.errors

    @property
    def reason_given(self) -> str:
        return self.cleaned_data.get("reason", "")

    def keep(self) -> None:
        """Save what was typed; call only when the form is valid."""
        actions.keep(self.instance)


class NodeForm(PartForm):
    """A box of the chain."""

    titles = (_("A new box"), _("Change the box"))

    class Meta:
        model = Node
        fields = ("kind", "text", "horizon", "stakeholder")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.is_new:
            del self.fields["kind"]  # its arrows would point the wrong way
        if not self.is_new and self.instance.kind != Node.Kind.OUTCOME:
            del self.fields["horizon"]

    def clean(self):
        cleaned = super().clean()
        kind = cleaned.get("kind") or self.instance.kind
        if kind != Node.Kind.OUTCOME:
            cleaned["horizon"] = ""
        return cleaned


class NodeChoice(forms.ModelChoiceField):
    """A box, named with its link."""

    def label_from_instance(self, node: Node) -> str:
        return f"{node.get_kind_display()}: {node.text}"


class EdgeForm(PartForm):
    """An arrow and the assumption behind it; under way also how it stands."""

    titles = (_("A new arrow"), _("Change the arrow"))
    source = NodeChoice(Node.objects.none(), label=_("From"))
    target = NodeChoice(Node.objects.none(), label=_("To"))
    evidence_level = forms.TypedChoiceField(
        label=_("Evidence from elsewhere"), choices=EVIDENCE_LEVELS, coerce=int
    )

    class Meta:
        model = Edge
        fields = (
            "source",
            "target",
            "assumption",
            "assumption_kind",
            "tested_by",
            "evidence_level",
            "status",
            "rationale",
        )
        help_texts: ClassVar = {
            "assumption": _("What must be true for the one to lead to the other?"),
            "tested_by": _("How will you notice whether it is true?"),
            "rationale": _("What have you seen that speaks for or against it?"),
        }
        widgets: ClassVar = {
            "assumption": forms.Textarea(attrs={"rows": 2}),
            "status": RadioCards(columns="2"),
            "rationale": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        in_order = models.Case(
            *(
                models.When(kind=kind, then=number)
                for number, kind in enumerate(Node.ORDER)
            ),
            output_field=models.IntegerField(),
        )
        nodes = self.project.nodes.order_by(in_order, "position", "pk")
        if self.is_underway:
            self.fields["evidence_level"].label = _("Level of evidence")
        else:
            del self.fields["status"], self.fields["rationale"]
        if self.is_underway and not self.is_new:
            del self.fields["source"], self.fields["target"]
            return
        for name in ("source", "target"):
            self.fields[name].queryset = nodes

    @property
    def title(self):
        if self.is_underway and not self.is_new:
            return f"{self.instance.source} → {self.instance.target}"
        return super().title

    def clean(self):
        cleaned = super().clean()
        status = cleaned.get("status")
        if status and status != Edge.Status.UNTESTED and not cleaned.get("rationale"):
            self.add_error("rationale", _("Write what the status rests on."))
        source, target = cleaned.get("source"), cleaned.get("target")
        if not (source and target):
            return cleaned
        if source.pk == target.pk:
            self.add_error(
                "target", _("Choose another box than the one it comes from.")
            )
        elif not leads_onward(source, target):
            self.add_error(
                "target",
                _("An arrow leads to a later link, or from one outcome to another."),
            )
        elif self._is_there_already(source, target):
            self.add_error("target", _("There is already an arrow between these two."))
        return cleaned

    def _is_there_already(self, source: Node, target: Node) -> bool:
        others = Edge.objects.filter(source=source, target=target)
        return others.exclude(pk=self.instance.pk).exists()


def leads_onward(source: Node, target: Node) -> bool:
    """From cause to consequence; outcomes may follow on each other."""
    if source.kind == target.kind:
        return source.kind == Node.Kind.OUTCOME
    return source.step < target.step


class IndicatorForm(PartForm):
    """An indicator with its baseline, comparison and target, on one page.

    Once the project is under way, those of an indicator that exists have a page of their
    own (projects:starting_point), where the history keeps what they were.
    """

    titles = (_("A new indicator"), _("Change the indicator"))
    baseline_kind = forms.ChoiceField(
        label=_("The baseline is"), choices=Baseline.Kind, initial=Baseline.Kind.BEFORE
    )
    baseline = figure(
        _("Baseline"),
        _("Where it stands before you begin."),
        allow_negative=True,
        example=42,
    )
    baseline_on = DayField(label=_("Baseline measured on"), required=False)
    comparison = figure(
        _("The same for a comparison group"), allow_negative=True, example=31
    )
    missing_reason = ShortTextField(
        label=_("If there is no baseline: why"), max_length=200, required=False
    )
    target = figure(_("Target"), allow_negative=True, example=20)
    target_on = DayField(label=_("Reached by"), required=False)
    derived_from = ShortTextField(
        label=_("Where the target comes from"), max_length=200, required=False
    )

    class Meta:
        model = Indicator
        fields = (
            "node",
            "name",
            "unit",
            "direction",
            "definition",
            "source",
            "frequency",
            "responsible",
            "touches_life",
        )
        help_texts: ClassVar = {
            "touches_life": _(
                "For example health, school, family, income or housing. Then a share is "
                "also left out when it is about nearly all of them, and in a small group "
                "when it is about all or none: it would tell of each one."
            )
        }
        field_classes: ClassVar = {"node": NodeChoice}
        labels: ClassVar = {"node": _("Link of the chain")}

    def __init__(self, *args, instance: Indicator, **kwargs):
        self.unseen = _unseen(instance, kwargs["project"])
        kept = _kept(instance) | dict.fromkeys(self.unseen)
        kwargs["initial"] = {**kept, **(kwargs.get("initial") or {})}
        super().__init__(*args, instance=instance, **kwargs)
        self.fields["node"].queryset = self.project.nodes.order_by("position", "pk")
        self.has_start = self.is_new or not self.is_underway
        if not self.has_start:
            for name in ("node", *OF_BASELINE, *OF_TARGET):
                del self.fields[name]
            return
        for name in self.unseen:
            self.fields[name].help_text = _(
                "Not shown: about too few people. Stays as it is unless you write anew."
            )

    def clean(self):
        cleaned = super().clean()
        self._keep_unseen(cleaned)
        value, reason = cleaned.get("baseline"), cleaned.get("missing_reason")
        if value is not None and reason:
            self.add_error(
                "missing_reason", _("There is a baseline, so leave this empty.")
            )
        if cleaned.get("comparison") is not None and value is None and not reason:
            self.add_error("baseline", _("Write a value, or why it is missing."))
        return cleaned

    def _keep_unseen(self, cleaned: dict[str, Any]) -> None:
        """What the form may not show stays as it is, unless something else is written."""
        if not self.has_start or self.errors:
            return
        kept = _kept(self.instance)
        own = [name for name in self.unseen if name != "comparison"]
        if all(cleaned.get(name) in (None, "") for name in own):
            cleaned |= {name: kept[name] for name in own}
        if "comparison" in self.unseen and cleaned.get("comparison") is None:
            cleaned["comparison"] = kept["comparison"]

    def _post_clean(self):
        super()._post_clean()
        if not self.has_start:
            return
        figures = [self.cleaned_data.get(name) for name in ("baseline", "target")]
        known = [decimals_of(figure) for figure in figures if figure is not None]
        self.instance.decimals = max(known, default=0)

    def keep(self) -> None:
        if not self.has_start:
            self.instance.save()
            return
        actions.keep_indicator(
            self.instance, baseline=self._baseline(), target=self._target()
        )

    def _baseline(self) -> Baseline | None:
        typed = self.cleaned_data
        if typed["baseline"] is None and not typed["missing_reason"]:
            return None
        row = getattr(self.instance, "baseline", None) or Baseline()
        return self._filled_in(row, OF_BASELINE)

    def _target(self) -> Target | None:
        if self.cleaned_data["target"] is None:
            return None
        row = getattr(self.instance, "target", None) or Target()
        return self._filled_in(row, OF_TARGET)

    def _filled_in(self, row: Row, columns: dict[str, str]) -> Row:
        for name, column in columns.items():
            setattr(row, column, self.cleaned_data[name])
        return row


def _kept(indicator: Indicator) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for relation, columns in (("baseline", OF_BASELINE), ("target", OF_TARGET)):
        if row := getattr(indicator, relation, None) if indicator.pk else None:
            kept |= {name: getattr(row, column) for name, column in columns.items()}
    return kept


def _unseen(indicator: Indicator, project: Project) -> list[str]:
    """The fields whose figures are about too few people to be shown, also here."""
    if not indicator.pk or not hasattr(indicator, "baseline"):
        return []
    limit = suppression.smallest_group(project.fund)
    mine, others = queries.before(indicator, limit)
    names = ["baseline", "missing_reason"] if mine.is_withheld else []
    return [*names, "comparison"] if others.is_withheld else names


def decimals_of(figure: Decimal) -> int:
    exponent = figure.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


PARTS: dict[str, tuple[type[models.Model], type[PartForm], str]] = {
    "node": (Node, NodeForm, "project"),
    "arrow": (Edge, EdgeForm, "project"),
    "indicator": (Indicator, IndicatorForm, "node__project"),
}


def opened(
    project: Project,
    chosen: QueryDict,
    data: QueryDict | None = None,
    *,
    is_underway: bool = False,
) -> PartForm | None:
    """The form of the part that the address names (part=node&pk=3), or None.

    Without a number it is a new part; what else the address says (kind, node, source)
    is filled in beforehand. Raises ValidationError for what is not there.
    """
    if (part := chosen.get("part", "")) not in PARTS:
        return None
    model, form_class, of_project = PARTS[part]
    around: dict[str, Any] = {"project": project, "is_underway": is_underway}
    if not (pk := chosen.get("pk")):
        row = Indicator() if model is Indicator else model(project=project)
        return form_class(data, instance=row, initial=chosen.dict(), **around)
    rows = model._default_manager.filter(**{of_project: project})
    if model is Indicator:
        rows = rows.select_related("node", "baseline", "target")
    if model is Edge:
        rows = rows.select_related("source", "target")
    found = rows.filter(pk=number_in(pk)).first()
    if found is None:
        raise ValidationError(_("This part of the chain is no longer there."))
    return form_class(data, instance=found, **around)
