"""Is a dossier still what its manifest says? Anybody can ask, also of a copy of it."""

import json
import zipfile
from typing import IO

from django.utils.translation import gettext as _

from applications.disclosure.dossier import FORMAT, MANIFEST
from core.files.kept import sha256_of


def problems_of(file: IO[bytes]) -> list[str]:
    """Each difference between the zip and its manifest, in words; none: it is whole."""
    try:
        with zipfile.ZipFile(file) as archive:
            return _compare(archive)
    except (zipfile.BadZipFile, OSError, EOFError):
        return [_("The file is no zip, or is damaged.")]


def _compare(archive: zipfile.ZipFile) -> list[str]:
    names = archive.namelist()
    if MANIFEST not in names:
        return [_("There is no manifest in it.")]
    try:
        manifest = json.loads(archive.read(MANIFEST))
        listed = {row["path"]: row for row in manifest["files"]}
    except (ValueError, KeyError, TypeError, zipfile.BadZipFile):
        return [_("The manifest cannot be read.")]
    if manifest.get("format") != FORMAT:
        return [_("The manifest cannot be read.")]
    found = [
        _("%(name)s is not in the manifest.") % {"name": name}
        for name in names
        if name not in listed and name != MANIFEST
    ]
    found += [
        _("%(name)s is there twice.") % {"name": name}
        for name in sorted({name for name in names if names.count(name) > 1})
    ]
    for path, row in listed.items():
        if path not in names:
            found.append(_("%(name)s is missing.") % {"name": path})
        elif _measured(archive, path) != (row.get("size"), row.get("sha256")):
            found.append(_("%(name)s has been changed.") % {"name": path})
        elif (row.get("kept_sha256") or row["sha256"]) != row["sha256"]:
            found.append(
                _("%(name)s is not the file that was kept: look in a backup.")
                % {"name": path}
            )
    return found


def _measured(archive: zipfile.ZipFile, path: str) -> tuple[int, str]:
    try:
        with archive.open(path) as opened:
            return archive.getinfo(path).file_size, sha256_of(opened)
    except zipfile.BadZipFile:
        return -1, ""
