"""What is asked when a view of the list is kept?"""

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from applications.finding.forms import CaseFilter, address_of
from applications.models import SavedView
from core.forms.base import Form
from core.forms.fields import CountField, ShortTextField
from fund.models import Fund

ONLY_ME = ""


class ViewForm(Form):
    """The name of a view, who sees it, and where it stands."""

    name = ShortTextField(label=_("Name of the view"), max_length=60)
    shared_with = forms.ChoiceField(
        label=_("Who sees the view"),
        help_text=_(
            "Only the filters are shared. Each sees the applications they may see."
        ),
        required=False,
    )
    position = CountField(
        label=_("Place among your views"), min_value=1, max_value=999, example=2
    )
    is_default = forms.BooleanField(
        label=_("Show this view when I open the list"), required=False
    )

    def __init__(self, *args, user, view: SavedView, **kwargs):
        self.view = view
        initial = {
            "name": view.name,
            "shared_with": str(view.fund_id) if view.is_shared else ONLY_ME,
            "position": view.position,
            "is_default": view.is_default,
        }
        super().__init__(*args, initial=initial, **kwargs)
        funds = Fund.objects.filter(pk__in=rows_given(user, "fund.view_cases", Fund))
        choices = [
            (str(fund.pk), _("All who read applications of %(fund)s") % {"fund": fund})
            for fund in funds.order_by("name", "pk")
        ]
        if view.owner_id != user.pk:  # how the owner sorts is the owner's
            del self.fields["position"], self.fields["is_default"]
        self.fields["shared_with"].choices = [(ONLY_ME, _("Only I")), *choices]

    def filled(self) -> SavedView:
        """The view as it is described now, not kept yet."""
        data, view = self.cleaned_data, self.view
        view.name = data["name"].strip()
        view.position = data.get("position", view.position)
        view.is_default = data.get("is_default", view.is_default)
        fund = data["shared_with"]
        view.is_shared, view.fund_id = bool(fund), int(fund) if fund else None
        return view


def kept_query(query: QueryDict, user) -> str | None:
    """An address as it is kept: only what the filters understand; None for nonsense."""
    form = CaseFilter(query, user=user)
    if not form.is_valid():
        return None
    kept = address_of(form.chosen())
    return kept if len(kept) <= 1000 else None
