"""How are the tables of a plan typed in: parties, figures, milestones, risks and more?"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.db import models
from django.forms.formsets import formset_factory
from django.utils.translation import gettext_lazy as _

from accounts.models import Board, Organisation
from core.forms.base import FormSet, one_more_row
from core.forms.fields import CountField, MoneyField, NumberField, YearField
from core.numbers import in_kronor
from core.texts.rows import RowForm, RowsByKey
from projects.models import (
    Benefit,
    Milestone,
    NeedFigure,
    Party,
    Project,
    Risk,
    StaffRole,
)

MOST_ROWS = 60


# --- The rows of each table -----------------------------------------------------------


class NeedFigureForm(RowForm):
    year = YearField(label=_("Year"), example=2025)

    class Meta:
        model = NeedFigure
        fields = NeedFigure.WRITTEN


class MilestoneForm(RowForm):
    class Meta:
        model = Milestone
        fields = Milestone.WRITTEN
        labels: ClassVar = {"is_decision": _("Here it is decided whether to go on")}


class StaffForm(RowForm):
    percent = CountField(
        label=_("Percent of full time"),
        min_value=1,
        max_value=1000,
        unit="%",
        example=50,
    )

    cost = MoneyField(label=_("Cost a year"), example=650_000)

    class Meta:
        model = StaffRole
        fields = StaffRole.WRITTEN


class RiskForm(RowForm):
    class Meta:
        model = Risk
        fields = Risk.WRITTEN


class BenefitForm(RowForm):
    from_year = YearField(label=_("From year"), example=2028)
    cashable_percent = CountField(
        label=_("Share that can really lower a budget"),
        min_value=0,
        max_value=100,
        unit="%",
        required=False,
        example=40,
    )
    quantity = NumberField(label=_("Quantity a year"), required=False, example=12)
    unit_cost = MoneyField(label=_("Cost per unit"), required=False, example=4_300)

    class Meta:
        model = Benefit
        fields = Benefit.WRITTEN


class PartyForm(RowForm):
    """A party: who, what they do, and what they give. Folded, so that the page asks of
    one at a time; one with a mistake is open, and the next is there when asked for."""

    mark_optional = False
    is_asked_for = True
    lines = (
        ("board", "name"),
        ("kind", "organisation_number"),
        ("role",),
        ("cash_amount", "time_amount"),
        ("other_contribution",),
    )

    kind = forms.ChoiceField(
        label=_("Kind"), choices=[("", "–"), *Organisation.Kind.choices], required=False
    )

    cash_amount = MoneyField(label=_("Pays in money"), required=False, example=250_000)
    time_amount = MoneyField(
        label=_("Pays in working time"), required=False, example=120_000
    )

    class Meta:
        model = Party
        fields = Party.WRITTEN

    def __init__(self, *args, boards: list[Board], **kwargs):
        self.boards = boards
        super().__init__(*args, **kwargs)
        choice = self.fields["board"]
        choice.choices = [("", "–"), *((board.pk, str(board)) for board in boards)]

    def folded(self) -> list[str]:
        """The party as it is kept, in a line: who, what they do, and what they give."""
        if self.instance.pk is None:
            return []
        kept = self.rows.by_pk[self.instance.pk]
        gives = [
            (kept.cash_amount, _("%(amount)s in money")),
            (kept.time_amount, _("%(amount)s in working time")),
        ]
        told = [
            words % {"amount": in_kronor(amount)} for amount, words in gives if amount
        ]
        return [str(kept), kept.role, ", ".join(map(str, told))]

    def clean_board(self):
        board = self.cleaned_data["board"]
        if board and board.pk not in {each.pk for each in self.boards}:
            raise forms.ValidationError(_("Choose one of the municipality's boards."))
        return board


# --- The tables -----------------------------------------------------------------------


@dataclass(frozen=True)
class Table:
    """A table of a section: its name in the plan, its words and its rows."""

    name: str
    title: Any
    lead: Any
    add: Any
    form: type[RowForm]
    rows: Callable[[Project], models.QuerySet]


TABLES = {
    table.name: table
    for table in (
        Table(
            "parties",
            _("The parties"),
            _(
                "Everyone who takes part, also the lead applicant, with what each of them "
                "gives in all. Their managers are asked to endorse when the plan is written."
            ),
            _("Add a party"),
            PartyForm,
            lambda project: project.parties.select_related("board"),
        ),
        Table(
            "need_figures",
            _("Figures that show the need"),
            _("At least two, with year and source."),
            _("Add a figure"),
            NeedFigureForm,
            lambda project: project.need_figures.all(),
        ),
        Table(
            "milestones",
            _("Milestones"),
            _(
                "What shall be done, and by which day. Mark at least one where it is "
                "decided whether to go on."
            ),
            _("Add a milestone"),
            MilestoneForm,
            lambda project: project.milestones.all(),
        ),
        Table(
            "staff",
            _("Those who will work"),
            _(
                "Role, how much, whether they are recruited or lent from somebody, and "
                "what they cost a year."
            ),
            _("Add a role"),
            StaffForm,
            lambda project: project.staff.all(),
        ),
        Table(
            "risks",
            _("Risks"),
            _("At least three, and what you do about them."),
            _("Add a risk"),
            RiskForm,
            lambda project: project.risks.all(),
        ),
        Table(
            "benefits",
            _("Who gains"),
            _(
                "Every project says who gains, how and from when. A project that tests "
                "a method also counts it: quantity a year, what one costs, and how much "
                "of it can really lower a budget."
            ),
            _("Add a benefit"),
            BenefitForm,
            lambda project: project.benefits.all(),
        ),
    )
}


class Rows(FormSet):
    """A table as forms: those that are there, and one that is empty; of a table whose
    rows are asked for (`is_asked_for`) only the first is, until somebody wants one more."""

    forms: list[Any]

    def __init__(
        self, data=None, *, table: Table, project: Project, boards=(), is_grown=False
    ):
        self.table, self.boards = table, list(boards)
        self.kept = list(table.rows(project).order_by("pk"))
        self.keys = RowsByKey(self.kept, {"project": project})
        self.only: set[str] | None = None
        if self.kept and getattr(table.form, "is_asked_for", False) and not is_grown:
            self.extra = 0
        super().__init__(data, prefix=table.name)

    def initial_form_count(self) -> int:
        return super().initial_form_count() if self.is_bound else len(self.kept)

    def get_form_kwargs(self, index):
        kwargs = {**super().get_form_kwargs(index), "rows": self.keys}
        if index is not None and not self.is_bound and index < len(self.kept):
            kwargs["row"] = self.kept[index]
        if issubclass(self.table.form, PartyForm):
            kwargs["boards"] = self.boards
        return kwargs

    def _construct_form(self, index, **kwargs):
        form = super()._construct_form(index, **kwargs)
        form.empty_permitted = form.instance.pk is None
        return form

    def clean(self):
        """A board can be a party once."""
        seen = set()
        for form in self.forms:
            board = getattr(form, "cleaned_data", {}).get("board")
            if board is None or self._should_delete_form(form):
                continue
            if board in seen:
                form.add_error("board", _("This board is already among the parties."))
            seen.add(board)

    # --- what came of it ---

    def save(self, *, by, only: set[str] | None = None) -> None:
        """Save each row that is right. When everything is saved, not only what has
        just been typed, the rows marked for it are taken away."""
        self.only = only
        self.is_valid()
        marked = [form for form in self.forms if self._should_delete_form(form)]
        if only is None:
            for form in marked:
                if form.instance.pk:
                    form.instance.delete()
        for form in self.forms:
            if form in marked or not form.is_about(only):
                continue
            if form.is_valid() and form.has_changed():
                form.keep()

    @property
    def has_mistakes(self) -> bool:
        return self.is_bound and not self.is_valid()

    def mistakes(self, names: set[str]) -> dict[str, list[str]]:
        """Changed control → what is wrong; [] when only its row is not yet whole."""
        return {
            form.add_prefix(name): _unless_empty(form, name)
            for form in self.forms
            if form.errors and not form.clash and not self._should_delete_form(form)
            for name in form.fields
            if form.add_prefix(name) in names
        }

    def clashed(self) -> dict[str, dict[str, str]]:
        return {
            form.add_prefix(name): {
                "theirs": self.keys.texts[form.instance.pk].get(name, ""),
                "by": "",
            }
            for form in self.forms
            if form.clash and form.is_about(self.only)
            for name in form.changed_data
            if name != "key"
        }

    def fingerprints(self, names: set[str]) -> dict[str, str]:
        """Row → its key, for the input that the page keeps it in; only of the rows with
        a control among those named, as TextsForm does and for its reason."""
        return {
            form.prefix: form.sent_key
            for form in self.forms
            if form.instance.pk and form.is_about(names)
        }


def _unless_empty(form: RowForm, name: str) -> list[str]:
    """While a row is being filled in, an empty cell is not a mistake to shout about."""
    texts = [str(text) for text in form.errors.get(name, [])]
    if form.data.get(form.add_prefix(name)) in (None, ""):
        return []
    return texts


def rows_for(
    name: str, project: Project, data=None, *, boards=(), more: str = ""
) -> Rows:
    """The table `name` of a plan; `more` is the one that was asked for one more row."""
    table = TABLES[name]
    if data is not None and more == name:
        data = one_more_row(data, name)
    made: Any = formset_factory(
        table.form,
        formset=Rows,
        extra=1,
        can_delete=True,
        max_num=MOST_ROWS,
        validate_max=True,
        absolute_max=MOST_ROWS + 10,
    )
    return made(
        data, table=table, project=project, boards=boards, is_grown=more == name
    )
