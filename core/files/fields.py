"""How is a file sent to be kept?"""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from core.files import uploads


class CheckedField(forms.FileField):
    """A file that is looked into before it is kept: `file.checked` says what it is.

    `ending` when only one sort will do, such as ".pdf".
    """

    default_error_messages = {
        "required": _("Choose a file first."),
        "missing": _("Choose a file first."),
        "empty": _("The file is empty."),
        "ending": _("Choose a file that ends with %(ending)s."),
    }

    def __init__(self, *, ending: str = "", **kwargs: Any):
        super().__init__(**kwargs)
        self.ending = ending

    def clean(self, data: Any, initial: Any = None) -> Any:
        file: Any = super().clean(data, initial)
        if file:
            if not file.name.lower().endswith(self.ending):
                words = self.error_messages["ending"]
                raise ValidationError(words, "ending", {"ending": self.ending})
            file.checked = uploads.check(file)
        return file


def with_facts(file: Any) -> tuple[UploadedFile, uploads.Checked] | None:
    """A file from a CheckedField with what it is; None when none was sent."""
    return (file, file.checked) if file else None
