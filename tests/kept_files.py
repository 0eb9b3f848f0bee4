"""A kept file is asked for as it was made, and after somebody has changed it."""

import hashlib

from django.db.models.fields.files import FieldFile
from pytest_django.asserts import assertContains

from accounts.audit import AuditEvent
from core.files.kept import checksum_of


def assert_sent_only_whole(
    client, address: str, file: FieldFile, *, is_opened: bool = False
) -> None:
    """The address gives the kept bytes with safe headers; nothing when they differ, and
    then no line of the history says that it was downloaded."""
    answer = client.get(address)
    assert hashlib.sha256(answer.getvalue()).hexdigest() == checksum_of(file)
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cache-Control"] == "private, no-store"
    assert (answer["Content-Security-Policy"] == "sandbox") is not is_opened
    assert answer["Content-Disposition"].startswith("inline" if is_opened else "att")
    downloads = AuditEvent.objects.filter(verb="downloaded")
    before = downloads.count()
    with open(file.path, "ab") as kept:
        kept.write(b"%")
    page = client.get(address, follow=True)
    assertContains(page, "Den måste hämtas från en säkerhetskopia.")
    assert downloads.count() == before
