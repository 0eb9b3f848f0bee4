"""The plan to print, and as PDF or Word, at any time while it is written and after."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from applications import permissions
from applications.documents import copies
from applications.documents import tasks as documents_tasks
from applications.found import find_application
from applications.models import Application
from core.files.making import Making
from core.files.sending import send_bytes
from projects.chain import chart_columns


@require_safe
def copy(request, pk):
    """The whole plan on one page, made for paper."""
    application = find_application(request, pk, permissions.is_applicant)
    plan = copies.plan_of(application, request.user)
    context = {
        "application": application,
        "project": application.project,
        "plan": plan,
        **chart_columns.of_chain(plan.content["chain"]),
    }
    return render(request, "applications/documents/copy.html", context)


@require_safe
def copy_file(request, pk, kind):
    """Begin to make the file and follow the work; with `made`, get what was made."""
    application = find_application(request, pk, permissions.is_applicant)
    if kind not in copies.KINDS:
        raise Http404
    made = copies.kept(application, kind, request.user)
    if "made" in request.GET and made is not None:
        return _sent(application, kind, made)
    copies.forget(application, kind, request.user)
    documents_tasks.make_copy.delay_on_commit(
        application_id=application.pk, kind=kind, reader_id=request.user.pk
    )
    return _making(application, kind).page(request)


@require_safe
def copy_progress(request, pk, kind):
    """The part of the page that says whether the file is made."""
    application = find_application(request, pk, permissions.is_applicant)
    if kind not in copies.KINDS:
        raise Http404
    is_ready = copies.kept(application, kind, request.user) is not None
    return _making(application, kind).part(request, is_ready=is_ready)


def _making(application: Application, kind: str) -> Making:
    args = [application.pk, kind]
    return Making(
        about=application.project.title,
        title=_("The plan as Word") if kind == "word" else _("The plan as PDF"),
        back_url=reverse("applications:copy", args=[application.pk]),
        file_url=reverse("applications:copy_file", args=args) + "?made=1",
        fragment_url=reverse("applications:copy_progress", args=args),
        is_pdf=kind == "pdf",
    )


def _sent(application: Application, kind: str, made: bytes) -> HttpResponse:
    content_type, ending = copies.KINDS[kind]
    name = f"{application.project.short_name or application.pk} utkast.{ending}"
    return send_bytes(made, content_type, name)
