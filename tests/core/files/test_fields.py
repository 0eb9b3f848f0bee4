"""What does a field say of the file that it is sent?"""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from core.files.fields import CheckedField


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
