"""The register of one case: its papers in order, with dates, marks and how long they stay."""

import mimetypes

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from accounts.access import require
from accounts.audit import AuditEvent, record
from applications import permissions
from applications.found import edit_case, get_case
from applications.models import Application, RecordedPaper
from applications.records import actions, appeals, listing
from applications.records import permissions as allowed
from applications.records.forms import PaperForm
from applications.register import gathering, printing, secrecy
from applications.register.kinds import kinds, title_of
from core.files.sending import send_bytes, send_kept
from core.files.spreadsheets import table_response
from core.pages.confirm import edit_page
from core.pages.refusals import refusal_as_message
from core.pages.rows import May

Secrecy = RecordedPaper.Secrecy


def find_case(request, pk: int, may: May | None = None) -> Application:
    """The case, if this user may know that it exists. Locked for a change."""
    rows = Application.objects.visible_to(request.user).select_related(
        "fund__municipality", "project__lead_board", "project__lead_organisation"
    )
    return get_case(request, rows, pk, may)


def _find_paper(request, pk: int, number: int) -> RecordedPaper:
    application = find_case(request, pk, allowed.may_read_register)
    rows = application.recorded_papers.all().for_register()
    paper = get_object_or_404(rows, number=number)
    paper.application = application
    return paper


@require_safe
def record_list(request, pk):
    """All papers of the case. An older case gets its register when it is first opened."""
    application = find_case(request, pk, allowed.may_read_register)
    user = request.user
    rows = listing.of_case(application)
    if not rows and gathering.record_papers(application.pk):
        rows = listing.of_case(application)
    is_applicant = permissions.is_applicant(user, application)
    sees_secret = not is_applicant and secrecy.handles(user, application)
    own = {kind.key for kind in kinds().values() if kind.is_applicants_own}
    context = {
        "application": application,
        "project": application.project,
        "is_applicant": is_applicant,
        "may_keep": allowed.may_keep_register(user, application),
        "may_appeal": allowed.may_register_appeal(user, application),
        "appeals": appeals.of_case(application),
        "may_disclose": allowed.may_see_disclosures(user, application),
        "rows": [
            {
                "paper": row,
                "kind": title_of(row.kind),
                "opens": row.kind in own
                if is_applicant
                else sees_secret or row.secrecy in (Secrecy.PUBLIC, Secrecy.MASKED),
            }
            for row in rows
        ],
    }
    return render(request, "applications/records/list.html", context)


@require_POST
def record_refresh(request, pk):
    """Look for papers that lack a row at once, instead of within the hour."""
    application = find_case(request, pk, allowed.may_keep_register)
    count = gathering.record_papers(application.pk)
    messages.success(request, _("%(count)s papers were added.") % {"count": count})
    return redirect("applications:records", application.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def record_add(request, pk):
    application = find_case(request, pk, allowed.may_keep_register)
    form = PaperForm(
        request.POST or None, request.FILES or None, application=application
    )
    return edit_case(
        request,
        application,
        actions.record_by_hand,
        application,
        form=form,
        done=lambda paper: _("Recorded as %(number)s.") % {"number": paper.file_number},
        then=reverse("applications:records", args=[application.pk]),
        title=_("Record a paper"),
        lead=_("A letter, a mail or a file that came another way than through here."),
        action=_("Record the paper"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def record_edit(request, pk, number):
    """What the row says, what it has said, and how it is put right."""
    paper = _find_paper(request, pk, number)
    application = paper.application
    require(allowed.may_keep_register(request.user, application))
    form = PaperForm(
        request.POST or None,
        request.FILES or None,
        instance=paper,
        application=application,
    )
    case_url = application.get_absolute_url()
    records_url = reverse("applications:records", args=[application.pk])
    return edit_page(
        request,
        actions.correct_paper,
        paper,
        form=form,
        done=_("The row is changed."),
        then=records_url,
        template="applications/records/paper.html",
        application=application,
        events=AuditEvent.objects.about(paper)[:50],
        way=(_("Cases"), case_url, _("The papers of the case"), records_url),
        eyebrow=title_of(paper.kind),
        title=paper.file_number,
        lead=_(
            "Mark what is secret, or correct what the row says. The paper itself is never "
            "changed here."
        ),
        action=_("Change the row"),
    )


@require_safe
def record_file(request, pk, number):
    """Open the paper: its own page, or to those who keep the register and hand it out the
    file that came, or the paper printed as PDF/A."""
    paper = _find_paper(request, pk, number)
    application, user = paper.application, request.user
    kind = kinds().get(paper.kind)
    if permissions.is_applicant(user, application):
        require(kind is not None and kind.is_applicants_own)
        secrecy.open_paper(user, paper, is_own=True)
    elif _gets_masked(user, paper):
        return _send(request, paper, paper.masked_file)
    else:
        secrecy.open_paper(user, paper)
    if kind is None:
        if not paper.file:
            raise Http404
        return _send(request, paper, paper.file, paper.content_type)
    if kind.url and not allowed.may_keep_register(user, application):
        return redirect(kind.url(paper.target))
    contents = printing.contents_of(paper)
    if contents.file:
        file = contents.file()
        return _send(request, paper, file, mimetypes.guess_type(str(file.name))[0])
    pdf = printing.printed(paper, contents)
    return send_bytes(pdf, "application/pdf", f"{paper.file_number}.pdf")


def _gets_masked(user, paper: RecordedPaper) -> bool:
    """Those without the right get the masked version, where there is one."""
    is_masked = paper.secrecy == Secrecy.MASKED
    return is_masked and not secrecy.handles(user, paper.application)


def _send(request, paper: RecordedPaper, file, content_type: str | None = None):
    ending = str(file.name).rpartition(".")[2]
    with refusal_as_message(request):
        return send_kept(file, f"{paper.file_number}.{ending}", content_type or "")
    return redirect("applications:records", paper.application_id)


@require_safe
def record_export(request, pk, form):
    application = find_case(request, pk, allowed.may_read_register)
    rows = listing.of_case(application)
    name = _("register-%(number)s") % {
        "number": printing.safe_name(application.registry_number)
    }
    source = _("The register of %(number)s") % {"number": application.registry_number}
    sheet = listing.sheet(rows)
    return table_response(form, name, sheet, source=source, by=request.user)


@require_safe
def registration_slip(request, pk, form):
    """For the municipality's own registry system: to print, or to read by machine."""
    application = find_case(request, pk, allowed.may_keep_register)
    number = printing.safe_name(application.registry_number)
    record(application, "slip_taken_out", by=request.user, note=form)
    if form == "json":
        slip = listing.slip_as_json(application)
        return send_bytes(slip, "application/json", f"{number}.json")
    if form != "pdf":
        raise Http404
    return send_bytes(
        listing.slip_as_pdf(application), "application/pdf", f"{number}.pdf"
    )
