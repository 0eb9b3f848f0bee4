"""The papers of an application: a version handed in, its PDF, an attached file."""

from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from accounts.access import given
from accounts.audit import record
from applications import permissions
from applications.documents import queries
from applications.found import find_application
from applications.models import SubmittedVersion
from applications.register import secrecy
from applications.register import tasks as register_tasks
from core.files.making import Making
from core.files.sending import send_kept
from core.pages.refusals import refusal_as_message
from projects import permissions as of_project
from projects.chain import chart_columns
from projects.versions.reading import presented, type_of


def _find_version(request, pk: int, number: int) -> SubmittedVersion:
    application = find_application(request, pk, permissions.may_read_versions)
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
            **chart_columns.of_chain(version.content["chain"]),
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
        return _making(version).page(request)
    name = version.application.registry_number or f"{version.application.pk}"
    with refusal_as_message(request):
        answer = send_kept(copy.file, f"{name} v{version.number}.pdf")
        record(version, "downloaded", by=request.user, version_hash=copy.sha256)
        return answer
    return redirect("applications:version", version.application.pk, version.number)


@require_safe
def version_pdf_progress(request, pk, number):
    """The part of the page that says whether the archive copy is made."""
    version = _find_version(request, pk, number)
    is_ready = version.archive_copy() is not None
    return _making(version).part(request, is_ready=is_ready)


def _making(version: SubmittedVersion) -> Making:
    args = [version.application.pk, version.number]
    return Making(
        about=version.application.project.title,
        title=_("Version %(number)s as PDF") % {"number": version.number},
        back_url=reverse("applications:version", args=args),
        file_url=reverse("applications:version_pdf", args=args),
        fragment_url=reverse("applications:version_pdf_progress", args=args),
    )


@require_safe
def document(request, pk):
    """An attached file, always as a download and never shown inside the page."""
    rows = queries.open_to(request.user).select_related("project")
    document = get_object_or_404(rows, pk=pk)
    is_own = given(request.user, of_project.READ, document.project)
    secrecy.open_target(request.user, document, is_own=is_own)
    ending = str(document.file.name).rpartition(".")[2]
    name = document.title
    if not name.lower().endswith(f".{ending}"):
        name = f"{name}.{ending}"
    with refusal_as_message(request):
        answer = send_kept(document.file, name, document.content_type)
        # Each reading of something confidential leaves a line in the history.
        if document.is_confidential:
            record(document, "read", by=request.user, note=document.title)
        return answer
    return redirect("start")
