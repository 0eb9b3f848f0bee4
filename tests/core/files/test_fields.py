"""What does a field say of the file that it is sent?"""

from collections.abc import Iterator

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from core.files.fields import CheckedField
from tests.visit import names

APPS = {"accounts", "fund", "projects", "applications", "evaluation", "config"}


class TestFiles:
    def test_what_a_file_is_comes_with_it(self):
        file = SimpleUploadedFile("avtal.pdf", b"%PDF-1.7 ...")
        kept = CheckedField().clean(file)
        assert kept.checked.content_type == "application/pdf"

    @pytest.mark.parametrize(
        ("name", "content", "words"),
        [
            ("avtal.exe", b"MZ", "Filer som slutar på ”.exe” går inte att bifoga."),
            ("avtal.txt", b"Ja", "Välj en fil som slutar på .pdf."),
            ("avtal.pdf", b"", "Filen är tom."),
        ],
    )
    def test_it_is_refused_with_what_to_do_instead(self, name, content, words):
        field = CheckedField(ending="" if name.endswith("exe") else ".pdf")
        with pytest.raises(ValidationError) as refusal:
            field.clean(SimpleUploadedFile(name, content))
        assert refusal.value.messages[0].startswith(words)

    def test_no_file_is_no_mistake_where_none_is_needed(self):
        assert CheckedField(required=False).clean(None) is None


def below(kind: type) -> Iterator[type]:
    for each in kind.__subclasses__():
        yield each
        yield from below(each)


def test_every_form_looks_into_the_file_that_it_is_sent():
    """Type by contents, size, macros and viruses: no form takes a file without."""
    assert names()  # the pages, and with them their forms, are there
    fields = {
        f"{form.__module__}.{form.__name__}.{name}": field
        for form in below(forms.BaseForm)
        if form.__module__.split(".")[0] in APPS
        for name, field in getattr(form, "base_fields", {}).items()
        if isinstance(field, forms.FileField)
    }
    assert len(fields) >= 9
    bare = [name for name, one in fields.items() if not isinstance(one, CheckedField)]
    assert bare == []
