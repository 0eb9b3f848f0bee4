"""The archive copy of what was handed in: made once, kept with its hash."""

from functools import partial
from typing import Any

from applications.models import ArchiveCopy, SubmittedVersion
from core.files.keeping import Printed, keep_once
from projects.chain import layout as chain_layout
from projects.versions.reading import presented


def keep_archive_copy(version_id: int) -> ArchiveCopy:
    """The PDF of a version handed in, with the registry number that the case has now."""
    versions = SubmittedVersion.objects.select_related(
        "application__fund__municipality", "frozen_by"
    )
    return keep_once(versions.filter(pk=version_id), _paper)


def _paper(version: SubmittedVersion) -> Printed[ArchiveCopy]:
    number = version.application.registry_number
    return Printed(
        ArchiveCopy(version=version, registry_number=number),
        "applications/register/pdf/version.html",
        partial(_version, version),
    )


def _version(version: SubmittedVersion) -> dict[str, Any]:
    return {
        "version": version,
        "content": version.content,
        "application": version.application,
        "fund": version.application.fund,
        "sections": presented(version.content),
        **chain_layout.on_paper(version.content["chain"]),
    }
