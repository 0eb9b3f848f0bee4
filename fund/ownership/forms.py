"""What is asked about ownership, the wheel of the year, and the check questions?"""

from django.utils.translation import gettext_lazy as _

from accounts.models import Department
from core.forms.base import ModelForm
from core.forms.widgets import RadioCards
from fund.models import Fund, Ownership
from fund.people.queries import people_of


class OwnershipForm(ModelForm):
    """Where ownership sits from a day on, with the reasons and the decision."""

    class Meta:
        model = Ownership
        fields = (
            "placement",
            "department",
            "since",
            "why",
            "reference",
            "spokesperson",
        )
        widgets = {
            "placement": RadioCards(
                columns="2",
                descriptions={
                    "central": _("Sees the whole, and stands near the budget."),
                    "department": _("Stands near the work, and must see the others."),
                },
            )
        }

    def __init__(self, *args, fund: Fund, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["placement"].choices = Ownership.Placement.choices
        departments = Department.objects.filter(
            board__municipality=fund.municipality_id
        )
        self.fields["department"].queryset = departments.order_by("name")
        self.fields["department"].help_text = _("If a department owns it.")
        self.fields["spokesperson"].queryset = people_of(fund)
        for name in ("why", "reference", "spokesperson"):
            self.fields[name].required = True
        self.fields["reference"].help_text = _("Such as KF 2022 § 45")
        self.fields["why"].help_text = _(
            "What does the place give, and what must be seen to because of it?"
        )

    def clean(self) -> dict:
        super().clean()
        given = self.cleaned_data
        if given.get("placement") == Ownership.Placement.CENTRAL:
            given["department"] = None
        elif given.get("placement") and not given.get("department"):
            self.add_error("department", _("Choose the department that owns it."))
        return given

    def _post_clean(self) -> None:
        """The row is made and checked by fund.ownership.actions."""
