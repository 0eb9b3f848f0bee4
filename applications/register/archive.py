"""The archive copy of what was handed in: made once, kept with its hash."""

import hashlib

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import translation

from applications.models import (
    ArchiveCopy,
    SubmittedVersion,
)
from core.files.pdf import render_pdf
from projects.chain import chart as chain_chart
from projects.chain import layout as chain_layout
from projects.versions.reading import presented


@transaction.atomic
def keep_archive_copy(version_id: int) -> ArchiveCopy:
    """The PDF of a version handed in, with the registry number that the case has now.

    Two at once: the second waits and finds it.
    """
    version = (
        SubmittedVersion.objects.select_for_update(of=("self",))
        .select_related("application__fund__municipality", "frozen_by")
        .get(pk=version_id)
    )
    kept = version.archive_copy()
    if kept:
        return kept
    with translation.override("sv"):
        pdf = render_pdf("applications/register/pdf/version.html", _version(version))
    copy = ArchiveCopy(
        version=version,
        registry_number=version.application.registry_number,
        sha256=hashlib.sha256(pdf).hexdigest(),
    )
    copy.file.save(f"{version.sha256[:16]}.pdf", ContentFile(pdf), save=False)
    copy.save(force_insert=True)
    return copy


def _version(version: SubmittedVersion) -> dict:
    chain = version.content["chain"]
    boxes, arrows = chain_layout.boxes_and_arrows(chain)
    return {
        "version": version,
        "content": version.content,
        "application": version.application,
        "fund": version.application.fund,
        "sections": presented(version.content),
        "picture": chain_chart.chain_picture(boxes, arrows),
        "chain_rows": chain_layout.table_rows(chain),
    }
