"""Ask for a report, wait for it, read it, take it home."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from accounts.access import require
from core.files.sending import send_kept
from core.pages.refusals import refusal_as_message
from core.pages.rows import May, get_row
from evaluation import permissions
from evaluation.models import Report
from evaluation.reports import actions as reports_actions
from evaluation.reports import building, papers
from evaluation.reports.forms import ReportForm
from evaluation.snapshot.collecting import thaw
from projects.found import edit_part, get_project


def _get_report(request, pk: int, may: May | None = None) -> Report:
    """The report, if this user may see its project. Locked for a change."""
    reports = Report.objects.visible_to(request.user).select_related(
        "project__fund", "requested_by", "paper"
    )
    return get_row(request, reports, may, pk=pk)


@require_http_methods(["GET", "HEAD", "POST"])
def report_request(request, pk):
    project = get_project(request, pk, permissions.may_request_report)
    learning_url = reverse("evaluation:project", args=[project.pk])
    return edit_part(
        request,
        project,
        learning_url,
        reports_actions.request_report,
        project,
        form=ReportForm(request.POST or None, project=project),
        then=lambda report: report,
        way=(project.title, learning_url),
        title=_("Make a report"),
        lead=_(
            "Everything that is already in the system is filled in by itself. You only "
            "choose the period, and may add your own words."
        ),
        action=_("Make the report"),
        done=_(
            "The report is in the queue. You may leave the page; it stands among the "
            "project's reports when it is ready."
        ),
    )


@require_safe
def report_detail(request, pk):
    report = _get_report(request, pk)
    context = {
        **_facts(report),
        "may_retry": permissions.may_retry(request.user, report),
    }
    if report.state != Report.State.READY:
        return render(request, "evaluation/reports/report.html", context)
    reports_actions.mark_read(report, by=request.user)
    content = thaw(report.snapshot)
    context |= {"s": content, "curves": papers.curves(content["indicators"])[:2]}
    return render(request, "evaluation/reports/report.html", context)


@require_safe
def report_progress(request, pk):
    """The part of the page that shows how far the work has come."""
    report = _get_report(request, pk)
    return render(request, "evaluation/reports/_report_progress.html", _facts(report))


@require_POST
def report_retry(request, pk):
    report = _get_report(request, pk, permissions.may_retry)
    with refusal_as_message(request):
        reports_actions.retry_report(report, by=request.user)
    return redirect(report)


@require_safe
def report_pdf(request, pk):
    """The file as it was made; `?save` asks the browser to keep it."""
    report = _get_report(request, pk)
    require(permissions.may_download(report))
    file = report.paper.file
    if not file.storage.exists(str(file.name)):
        raise Http404(_("The file is gone from the store."))
    name = f"{slugify(report.project.title)}-{report.period_end:%Y-%m-%d}.pdf"
    with refusal_as_message(request):
        answer = send_kept(file, name, is_opened="save" not in request.GET)
        answer["ETag"] = f'"{report.paper.sha256}"'
        return answer
    return redirect(report)


def _facts(report: Report) -> dict:
    return {
        "report": report,
        "project": report.project,
        "step": building.step_of(report),
        "is_waiting": report.state == Report.State.WAITING,
        "ahead": Report.objects.ahead_of(report).count()
        if report.state == Report.State.WAITING
        else 0,
    }
