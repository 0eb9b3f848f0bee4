"""One section of an application: read, write, save, and save while writing."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts import clock, days
from accounts.access import require
from accounts.models import TransitionRefused, User
from applications import documents, permissions, tasklist
from applications.forms.documents import RemoveDocumentForm, UploadForm
from applications.forms.sheet import Sheet
from applications.forms.wishes import Wish
from applications.models import Application
from applications.views.applicant import find_application, open_supplement
from fund import charts
from projects import chain_editing, chain_layout, completeness, snapshot
from projects import permissions as of_project
from projects.actions_documents import add_document
from projects.completeness import missing_in
from projects.forms import chain as chain_forms
from projects.models import Document
from projects.questions import SECTIONS, Section

CONFLICT, GONE = 409, 409


def _section_called(key: str) -> Section:
    for each in SECTIONS:
        if each.key == key:
            return each
    raise Http404


def section(request: HttpRequest, pk: int, section: str) -> HttpResponse:
    """The page of a section. Saving keeps everything that is right, also while
    something else is wrong; the header X-Autosave asks for the answer as JSON."""
    application = find_application(request, pk)
    here = _section_called(section)
    project = application.project
    require(of_project.may_write_plan(request.user, project))
    if not permissions.may_write(request.user, application):
        return _closed(request, application, here)
    if "part" in request.GET:
        return _part(request, application, here)
    if request.method == "POST":
        return _save(request, application, here)
    facts = completeness.Facts(project)
    sheet = Sheet(project, here, texts=facts.texts)
    return _page(request, application, here, sheet, facts)


def _closed(request, application: Application, here: Section) -> HttpResponse:
    """Handed in: nothing can be written, but what was typed meanwhile is shown."""
    if request.method != "POST":
        return redirect("applications:tasks", application.pk)
    if _is_autosave(request):
        return JsonResponse({"errors": {}, "conflicts": {}}, status=403)
    facts = completeness.Facts(application.project)
    sheet = Sheet(application.project, here, request.POST, texts=facts.texts)
    typed = [
        (question.label, text)
        for question, text in sheet.questions.typed().items()
        if text != facts.texts[question.key]
    ]
    context = {
        "application": application,
        "project": application.project,
        "section": here,
        "typed": typed,
    }
    return render(request, "applications/write/closed.html", context, status=GONE)


def _is_autosave(request) -> bool:
    return "X-Autosave" in request.headers


def _save(request, application: Application, here: Section) -> HttpResponse:
    wish = Wish(request.POST, request.FILES)
    if wish.is_about_documents:
        return _documents(request, application, here)
    project = application.project
    facts = completeness.Facts(project)
    sheet = Sheet(
        project, here, request.POST, texts=facts.texts, more=wish.one_more_row_in
    )
    try:
        with transaction.atomic():
            if _is_autosave(request):
                return _autosaved(request, sheet)
            is_whole = sheet.save(by=request.user)
    except TransitionRefused as refusal:
        if _is_autosave(request):
            return JsonResponse({"message": str(refusal)}, status=422)
        messages.error(request, str(refusal))
        return _page(request, application, here, sheet, facts)
    if not is_whole:
        status = CONFLICT if sheet.has_clash else 200
        facts = completeness.Facts(project)
        return _page(request, application, here, sheet, facts, status=status)
    return _onward(request, application, here, wish)


def _autosaved(request, sheet: Sheet) -> JsonResponse:
    answer = sheet.autosave(by=request.user)
    answer["saved_at"] = days.clock_time(clock.now())
    answer["parts"] = _parts_of(request, sheet)
    return JsonResponse(answer, status=CONFLICT if answer["conflicts"] else 200)


def _parts_of(request, sheet: Sheet) -> dict[str, str]:
    """What the page counts from its answers, as it reads after the save."""
    facts = completeness.Facts(sheet.project)
    parts: dict[str, tuple[str, dict]] = {}
    parts["missing"] = ("_missing", {"missing": missing_in(sheet.section, facts)})
    sums: dict[str, str] = {}
    if sheet.budget and sheet.budget.years:
        parts["budget-overview"] = ("_budget_overview", {"budget": sheet.budget})
        sums = sheet.budget.sums()
    return sums | {
        name: render_to_string(f"applications/write/{template}.html", context, request)
        for name, (template, context) in parts.items()
    }


def _onward(request, application: Application, here: Section, wish: Wish):
    """Where the button leads: another row here, the next section, or the list."""
    page = reverse("applications:section", args=[application.pk, here.key])
    if wish.one_more_row_in:
        return redirect(f"{page}#{wish.one_more_row_in}")
    if wish.is_to_stay:
        return redirect(f"{page}#chain")
    lacking = missing_in(here, completeness.Facts(application.project))
    if lacking:
        messages.success(
            request,
            _("“%(section)s” is saved. Still missing: %(missing)s")
            % {"section": here.title, "missing": " ".join(lacking)},
        )
    else:
        messages.success(request, _("“%(section)s” is done.") % {"section": here.title})
    _before, after = tasklist.neighbours(here)
    if wish.is_to_go_back or after is None:
        return redirect("applications:tasks", application.pk)
    return redirect("applications:section", application.pk, after.key)


def _page(
    request,
    application: Application,
    here: Section,
    sheet: Sheet,
    facts,
    *,
    status=200,
    upload_form: UploadForm | None = None,
) -> HttpResponse:
    before, after = tasklist.neighbours(here)
    context = {
        "application": application,
        "project": application.project,
        "section": here,
        "sheet": sheet,
        "missing": missing_in(here, facts),
        "before": before,
        "after": after,
        "supplement": open_supplement(application),
        "upload_form": None,
        "columns": None,
        "form_has_errors": upload_form is not None
        or status == CONFLICT
        or any(part.has_mistakes for part in sheet.parts),
    }
    if "chain" in here.tables:
        context |= chain_of(application, facts)
    if "documents" in here.tables:
        context |= documents_of(application, upload_form, by=request.user)
    return render(request, "applications/write/section.html", context, status=status)


# --- The evidence chain ---------------------------------------------------------------


def chain_of(application: Application, facts: completeness.Facts) -> dict:
    """The chain as it now stands, each part with the address where it is changed."""
    page = reverse("applications:section", args=[application.pk, "chain"])

    def address(part: str, pk: int) -> str:
        return f"{page}?part={part}&pk={pk}"

    content = snapshot.chain_content(
        application.project,
        nodes=facts.nodes,
        edges=facts.edges,
        indicators=facts.indicators,
    )
    boxes, arrows = chain_layout.boxes_and_arrows(content, address=address)
    return {
        "chain_page": page,
        "chain": content,
        "columns": charts.chain_columns(boxes, arrows),
        "chain_rows": chain_layout.table_rows(content, address=address),
        "links": chain_layout.links_of(content, address=address),
    }


def _part(request, application: Application, here: Section) -> HttpResponse:
    """One box, arrow or indicator of the chain."""
    if "chain" not in here.tables:
        raise Http404
    posted = request.POST if request.method == "POST" else None
    try:
        part = chain_forms.opened(application.project, request.GET, posted)
    except ValidationError as problem:
        messages.error(request, problem.message)
        return redirect("applications:section", application.pk, here.key)
    if part is None:
        raise Http404
    page = reverse("applications:section", args=[application.pk, here.key])
    if posted is not None and _is_carried_out(request, part):
        return redirect(f"{page}#chain")
    context = {
        "application": application,
        "project": application.project,
        "section": here,
        "form": part,
        "page": page,
    }
    return render(request, "applications/write/part.html", context)


def _is_carried_out(request, part: chain_forms.PartForm) -> bool:
    try:
        if part.wants_removal:
            chain_editing.remove(part.instance)
            messages.success(request, _("It is taken away from the chain."))
            return True
        if part.is_valid():
            part.keep()
            messages.success(request, _("The chain is saved."))
            return True
    except TransitionRefused as refusal:
        messages.error(request, str(refusal))
    return False


# --- Documents ------------------------------------------------------------------------


def documents_of(
    application: Application, form: UploadForm | None = None, *, by: User
) -> dict:
    rows = Document.objects.visible_to(by).filter(project=application.project)
    rows = rows.select_related("uploaded_by")
    return {
        "documents": rows.order_by("pk"),
        "upload_form": form or UploadForm(),
    }


def _documents(request, application: Application, here: Section) -> HttpResponse:
    if "documents" not in here.tables:
        raise Http404
    project = application.project
    page = reverse("applications:section", args=[application.pk, here.key])
    removing = RemoveDocumentForm(request.POST, documents=project.documents.all())
    form = UploadForm(None if removing.is_asked_for else request.POST, request.FILES)
    try:
        if removing.is_asked_for:
            if removing.is_valid():
                documents.take_away(
                    removing.cleaned_data["remove_document"], by=request.user
                )
                messages.success(request, _("The file is taken away."))
            return redirect(f"{page}#documents")
        if form.is_valid():
            add_document(project, by=request.user, **form.document())
            messages.success(request, _("The file is attached."))
            return redirect(f"{page}#documents")
    except TransitionRefused as refusal:
        messages.error(request, str(refusal))
        return redirect(f"{page}#documents")
    facts = completeness.Facts(project)
    sheet = Sheet(project, here, texts=facts.texts)
    return _page(request, application, here, sheet, facts, upload_form=form)
