"""What is asked about the fund itself?"""

from core.forms.base import ModelForm
from fund.models import Fund


class FundForm(ModelForm):
    """Its name, purpose and contact. What has versions has forms of its own."""

    class Meta:
        model = Fund
        fields = (
            "name",
            "purpose",
            "registry_prefix",
            "enters_registry_numbers",
            "contact_email",
        )
