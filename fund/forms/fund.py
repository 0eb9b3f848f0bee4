"""What is asked about the fund itself?"""

from django.utils.translation import gettext_lazy as _

from accounts.forms import ModelForm, RadioCards
from accounts.models import Department
from fund.models import Fund


class FundForm(ModelForm):
    """Its name, purpose and owner. Rules and plans have versions and forms of their own."""

    class Meta:
        model = Fund
        fields = (
            "name",
            "purpose",
            "ownership",
            "owner_department",
            "registry_prefix",
            "enters_registry_numbers",
            "contact_email",
        )
        widgets = {"ownership": RadioCards(columns="2")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["ownership"].choices = Fund.Ownership.choices
        departments = Department.objects.filter(
            board__municipality=self.instance.municipality_id
        )
        self.fields["owner_department"].queryset = departments.order_by("name")

    def clean(self) -> dict:
        super().clean()
        given = self.cleaned_data
        if given.get("ownership") == Fund.Ownership.CENTRAL:
            given["owner_department"] = None
        elif given.get("ownership") and not given.get("owner_department"):
            self.add_error("owner_department", _("Choose the department that owns it."))
        return given
