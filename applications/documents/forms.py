from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.files.fields import CheckedField
from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import ShortTextField
from projects.models import Document


class UploadForm(WithoutPersonalNumbers, Form):
    """A file for the project's papers. What it is, is told by its contents."""

    file = CheckedField(
        label=_("Choose a file"),
        help_text=_(
            "PDF, Word, Excel, OpenDocument text, picture, text or CSV, 20 MB at most."
        ),
    )
    kind = forms.ChoiceField(
        label=_("Which paper is it?"),
        choices=[("", "–"), *Document.Kind.choices],
        help_text=_("An association attaches the first three."),
        required=False,
    )
    title = ShortTextField(
        label=_("What is it called?"),
        help_text=_("Such as: Agreement, Child impact assessment."),
        max_length=200,
        required=False,
    )
    is_confidential = forms.BooleanField(
        label=_("It holds something confidential"),
        help_text=_(
            "Then only those who handle the case can open it, and each reading is noted."
        ),
        required=False,
    )

    def answers(self) -> dict[str, Any]:
        """What is kept of the file; call only when the form is valid."""
        file = self.cleaned_data["file"]
        return {
            "title": self.cleaned_data.get("title") or file.name[:200],
            "kind": self.cleaned_data.get("kind") or Document.Kind.OTHER,
            "file": file,
            "checked": file.checked,
            "is_confidential": self.cleaned_data["is_confidential"],
        }


class RemoveDocumentForm(Form):
    remove_document: Any = forms.ModelChoiceField(None)

    def __init__(self, data, *, documents):
        super().__init__(data)
        self.fields["remove_document"].queryset = documents

    @property
    def is_asked_for(self) -> bool:
        return "remove_document" in self.data
