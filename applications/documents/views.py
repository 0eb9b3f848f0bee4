"""The papers of an application: a version handed in, its PDF, an attached file."""

import re

from django.http import FileResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from accounts.access import given, require
from accounts.audit import record
from applications import permissions
from applications.case.making import Making
from applications.documents import actions, queries
from applications.found import find_application
from applications.models import SubmittedVersion
from applications.register import secrecy
from applications.register import tasks as register_tasks
from projects import permissions as of_project
from projects.chain import chart_columns
from projects.chain import layout as chain_layout
from projects.models import Document
from projects.versions.reading import presented, type_of


def _find_version(request, pk: int, number: int) -> SubmittedVersion:
    application = find_application(request, pk)
    require(permissions.may_read_versions(request.user, application))
    versions = application.versions.select_related("frozen_by")
    version = get_object_or_404(versions, number=number)
    version.application = application
    is_own = permissions.is_applicant(request.user, application)
    secrecy.open_target(request.user, version, is_own=is_own)
    return version


@require_safe
def version(request, pk, number):
    """A version as it was handed in, word for word."""
    version = _find_version(request, pk, number)
    chain = version.content["chain"]
    boxes, arrows = chain_layout.boxes_and_arrows(chain)
    return render(
        request,
        "applications/documents/version.html",
        {
            "application": version.application,
            "project": version.application.project,
            "version": version,
            "content": version.content,
            "type": type_of(version.content),
            "sections": presented(
                version.content,
                readable=queries.readable(request.user, version.content),
            ),
            "columns": chart_columns.chain_columns(boxes, arrows),
            "chain_rows": chain_layout.table_rows(chain),
            "is_applicant": permissions.is_applicant(request.user, version.application),
        },
    )


@require_safe
def version_pdf(request, pk, number):
    """The archive copy; while it is being made, a page that follows the work."""
    version = _find_version(request, pk, number)
    copy = version.archive_copy()
    if copy is None:
        register_tasks.make_archive_copy.delay_on_commit(version_id=version.pk)
        return Making.of_version(version).page(request)
    record(version, "downloaded", by=request.user, version_hash=copy.sha256)
    name = version.application.registry_number or f"{version.application.pk}"
    return _sent(copy.file, "application/pdf", f"{name} v{version.number}.pdf")


@require_safe
def version_pdf_progress(request, pk, number):
    """The part of the page that says whether the archive copy is made."""
    version = _find_version(request, pk, number)
    is_ready = version.archive_copy() is not None
    return Making.of_version(version).part(request, is_ready=is_ready)


@require_safe
def document(request, pk):
    """An attached file, always as a download and never shown inside the page."""
    documents_seen = Document.objects.visible_to(request.user)
    document = get_object_or_404(documents_seen.select_related("project"), pk=pk)
    is_own = given(request.user, of_project.READ, document.project)
    secrecy.open_target(request.user, document, is_own=is_own)
    actions.note_reading(document, by=request.user)
    ending = str(document.file.name).rpartition(".")[2]
    name = document.title
    if not name.lower().endswith(f".{ending}"):
        name = f"{name}.{ending}"
    return _sent(document.file, document.content_type, name)


def _sent(file, content_type: str, name: str) -> FileResponse:
    safe_name = re.sub(r"[\x00-\x1f/\\:]+", "-", name)
    response = FileResponse(
        file.open("rb"),
        as_attachment=True,
        filename=safe_name,
        content_type=content_type,
    )
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox"
    response["Cache-Control"] = "private, no-store"
    return response
