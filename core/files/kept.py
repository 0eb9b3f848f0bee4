"""Which files are kept as they once were, and are they still?"""

import hashlib
from typing import IO, ClassVar

from django.core.files import File
from django.db import models
from django.db.models.fields.files import FieldFile

from core import clock
from core.triggers import append_only


class KeptFile(models.Model):
    """A paper that is made once and kept: neither its row nor its bytes change.

    `ONCE` names the fields that say which paper it is. The database holds them unique,
    and each model says in which folder its files lie.
    """

    ONCE: ClassVar[tuple[str, ...]]

    file = models.FileField()
    sha256 = models.CharField(max_length=64)
    made_at = models.DateTimeField(default=clock.now, editable=False)

    class Meta:
        abstract = True
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.sha256[:8]}"

    @property
    def file_name(self) -> str:
        """What the file is called in the store; asked when its checksum is known."""
        raise NotImplementedError


def sha256_of(file: IO[bytes] | File) -> str:
    """The checksum of the whole file, which stands at its beginning afterwards."""
    file.seek(0)
    digest = hashlib.file_digest(file, "sha256")  # type: ignore[arg-type]
    file.seek(0)
    return digest.hexdigest()


def checksum_of(file: FieldFile) -> str:
    """What was written down when the file was kept; "" when nothing was.

    It stands in `sha256` beside `file`, in `masked_sha256` beside `masked_file`, and in
    `paper_sha256` beside `paper`.
    """
    name, row = file.field.name, file.instance
    same = getattr(row, f"{name.removesuffix('file')}sha256", "")
    return getattr(row, f"{name}_sha256", same)


def is_whole(file: FieldFile) -> bool:
    """Are the bytes in the store those that were kept? Without a checksum: are there any?"""
    try:
        with file.storage.open(str(file.name), "rb") as kept:
            return checksum_of(file) in ("", sha256_of(kept))
    except FileNotFoundError:
        return False
