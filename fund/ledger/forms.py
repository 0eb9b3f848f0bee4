"""What is looked for in the ledger, and what is booked in it?"""

from collections.abc import Callable

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import Board
from core.forms.base import FilterForm, Form
from core.forms.fields import DayField, LongTextField, MoneyField, ShortTextField
from core.numbers import in_kronor
from fund.ledger import actions
from fund.models import Entry, Fund, Grant

Kind = Entry.Kind

# What finance books by hand; commitments come from decisions.
BOOKED_BY_HAND: dict[Kind, Callable[..., Entry]] = {
    Kind.ACTUAL: actions.book_actual,
    Kind.RELEASE: actions.release,
    Kind.RETURN: actions.book_return,
    Kind.CAPITAL_IN: actions.allocate_capital,
    Kind.CAPITAL_OUT: actions.withdraw_capital,
}
OF_A_GRANT = (Kind.ACTUAL, Kind.RELEASE, Kind.RETURN)
OF_A_BOARD = (Kind.ACTUAL, Kind.RETURN)


class GrantField(forms.ModelChoiceField):
    """A grant, named by its project code and title."""

    def label_from_instance(self, grant: Grant) -> str:
        return f"{grant.project_code} {grant.title}"


class GrantLeftField(GrantField):
    """The same, with what is left of it; the grants carry `left`."""

    def label_from_instance(self, grant: Grant) -> str:
        name = super().label_from_instance(grant)
        left = in_kronor(grant.left or 0)
        return _("%(project)s (%(left)s left)") % {"project": name, "left": left}


class LedgerFilter(FilterForm):
    """Which rows of the ledger to show."""

    on = DayField(label=_("The state on"), required=False)
    kind = forms.ChoiceField(label=_("Kind"), required=False)
    year = forms.TypedChoiceField(label=_("Year"), required=False, coerce=int)
    project = GrantField(
        label=_("Project"), queryset=Grant.objects.none(), required=False
    )
    text = ShortTextField(label=_("Word"), required=False, max_length=100)

    def __init__(self, *args, fund: Fund, **kwargs):
        super().__init__(*args, **kwargs)
        years = [day.year for day in fund.entries.dates("booked_on", "year", "DESC")]
        self.fields["kind"].choices = [("", _("All kinds")), *Kind.choices]
        self.fields["year"].choices = [("", _("All years")), *zip(years, years)]  # noqa: B905
        self.fields["project"].queryset = fund.grants.order_by("project_code", "pk")
        self.fields["project"].empty_label = _("All projects")


class BookingForm(Form):
    """One entry by hand. Which questions it has depends on the kind."""

    grant = GrantLeftField(
        label=_("Project"),
        queryset=Grant.objects.none(),
        empty_label=_("Choose a project"),
    )
    board = forms.ModelChoiceField(
        label=_("Board"), queryset=Board.objects.none(), empty_label=_("Choose a board")
    )
    amount = MoneyField(label=_("Amount"), example=250_000)
    on = DayField(
        label=_("Booking date"),
        help_text=_("The day in the accounts, for example 2026-04-30."),
        has_been=_("The booking date cannot lie in the future."),
    )
    reference = ShortTextField(
        label=_("Grounds"),
        max_length=80,
        help_text=_("The accounting document, or the decision."),
    )
    note = ShortTextField(label=_("Note"), max_length=300, required=False)

    def __init__(self, *args, fund: Fund, kind: str, **kwargs):
        super().__init__(*args, **kwargs)
        self.fund, self.kind = fund, Kind(kind)
        if self.kind in OF_A_GRANT:
            self.fields["grant"].queryset = self._grants()
        else:
            del self.fields["grant"]
        if self.kind in OF_A_BOARD:
            boards = fund.municipality.boards.order_by("name")
            self.fields["board"].queryset = boards
        else:
            del self.fields["board"]
        if self.kind == Kind.CAPITAL_IN:
            self.fields["reference"].help_text = _("For example KF 2026 § 45.")

    def _grants(self):
        """Those with something left; a return may come long after."""
        grants = Grant.objects.filter(fund=self.fund).with_left()
        if self.kind != Kind.RETURN:
            grants = grants.filter(left__gt=0)
        return grants.order_by("project_code", "pk")

    def clean_amount(self):
        amount = self.cleaned_data["amount"]
        if amount == 0:
            raise forms.ValidationError(_("Write an amount above zero."))
        return amount

    def book(self, *, by) -> Entry:
        """Write what was filled in. Raises TransitionRefused."""
        answers = dict(self.cleaned_data)
        about = answers.pop("grant", self.fund)
        return BOOKED_BY_HAND[self.kind](about, answers.pop("amount"), by=by, **answers)


class ReversalForm(Form):
    """Why a row of the ledger is taken back, and from which day."""

    on = DayField(label=_("Booking date"))
    reason = LongTextField(
        label=_("Why?"),
        max_length=300,
        help_text=_("Whoever reads the ledger in ten years should understand."),
    )
