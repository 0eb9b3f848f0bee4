"""Which file holds the budget, and what does it say?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts import uploads
from accounts.forms import Form
from applications import budget_file


class BudgetFileForm(Form):
    """The budget as Excel, filled in."""

    file = forms.FileField(
        label=_("The file"),
        help_text=_("Excel (.xlsx), 2 MB at most."),
        error_messages={
            "required": _("Choose a file first."),
            "missing": _("Choose a file first."),
            "empty": _("The file is empty."),
        },
    )

    def __init__(self, *args, years: list[int], timed: list[str], **kwargs):
        super().__init__(*args, **kwargs)
        self.years, self.timed = years, timed

    def clean_file(self):
        file = self.cleaned_data["file"]
        if not (file.name or "").lower().endswith(".xlsx"):
            raise ValidationError(_("Choose a file that ends with .xlsx."))
        uploads.check(file)
        self.contents = budget_file.read(file, self.years, self.timed)
        return file
