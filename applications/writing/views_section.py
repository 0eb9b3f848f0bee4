"""One section of an application: read, write, save, and save while writing."""

from urllib.parse import quote

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from accounts.access import require
from accounts.models import User
from applications import permissions, presence
from applications.documents import actions as documents
from applications.documents.forms import RemoveDocumentForm, UploadForm
from applications.found import find_application
from applications.models import Application
from applications.models.supplement import open_request
from applications.questions import queries as questions
from applications.questions import views as questions_views
from applications.questions.forms import CallSheet
from applications.supplements import actions as supplements
from applications.writing import views_chain
from core.forms.wishes import Wish
from core.pages.refusals import refusal_as_message
from core.texts.answers import CONFLICT, autosaved, is_autosave, not_saved
from projects import permissions as of_project
from projects.chain import layout as chain_layout
from projects.documents.actions import add_document
from projects.models import Document
from projects.plan import progress
from projects.plan.completeness import missing_in
from projects.plan.facts import Facts
from projects.plan.forms import Sheet
from projects.plan.questions import Section
from projects.versions import snapshot
from projects.versions.reading import presented


def _section_called(key: str, facts: questions.Asked) -> Section:
    for each in facts.sections:
        if each.key == key:
            return each
    raise Http404


def _sheet(
    here: Section, facts: questions.Asked, data=None, files=None, *, more=""
) -> Sheet:
    if here.key == questions.KEY:
        return CallSheet(facts, data, files)
    return Sheet(facts.project, here, data, texts=facts.texts, more=more)


def section(request, pk: int, section: str) -> HttpResponse:
    """The page of a section. Saving keeps everything that is right, also while
    something else is wrong; the header X-Autosave asks for the answer as JSON."""
    application = find_application(request, pk)
    facts = questions.Asked(application)
    here = _section_called(section, facts)
    project = application.project
    require(of_project.may_write_plan(request.user, project))
    if not permissions.may_write(request.user, application):
        return _closed(request, application, here)
    asked = open_request(application)
    if not permissions.may_write_section(
        request.user, application, here.key, asked=asked
    ):
        return _not_asked(request, application, here, asked)
    presence.enter(application, here.key, by=request.user)
    response = _written(request, application, here)
    if response is not None:
        if asked and request.method == "POST":
            supplements.note_changes(asked)
        return response
    sheet = _sheet(here, facts, more=request.GET.get("add", ""))
    return _page(request, application, here, sheet, facts)


def _written(request, application: Application, here: Section) -> HttpResponse | None:
    """The answer to what is written, or a page of one part of the chain."""
    if "part" in request.GET:
        return views_chain.part(request, application, here)
    if request.method == "POST":
        return _save(request, application, here)
    return None


@require_safe
def section_presence(request, pk: int, section: str) -> HttpResponse:
    """The line about who else writes here; to ask is to be here oneself."""
    application = find_application(request, pk)
    here = _section_called(section, questions.Asked(application))
    require(permissions.may_write(request.user, application))
    presence.enter(application, here.key, by=request.user)
    context = _presence(request, application, here)
    return render(request, "applications/writing/_presence.html", context)


def _presence(request, application: Application, here: Section) -> dict:
    """The names of the others who have this section open."""
    people = presence.writers(presence.team_of(application))
    others = presence.others(application, people, but=request.user)
    return {
        "here": [str(who.person) for who in others if who.section == here.key],
        "presence_url": reverse(
            "applications:section_presence", args=[application.pk, here.key]
        ),
    }


def _closed(request, application: Application, here: Section) -> HttpResponse:
    """Handed in: nothing can be written, but what was typed meanwhile is shown."""
    if request.method != "POST":
        return redirect("applications:tasks", application.pk)
    return _refused(request, application, here)


def _not_asked(request, application: Application, here: Section, asked) -> HttpResponse:
    """The fund asks for a supplement, but not here: read, with the reason."""
    if request.method == "POST":
        return _refused(request, application, here, asked=asked)
    facts = Facts(application.project)
    content = snapshot.plan_content(application.project, facts)
    read = next(each for each in presented(content) if each.key == here.key)
    context = {
        "application": application,
        "project": application.project,
        "section": read,
        "supplement": asked,
        "chain_rows": chain_layout.table_rows(content["chain"]),
    }
    return render(request, "applications/writing/not_asked.html", context)


def _refused(request, application, here: Section, *, asked=None) -> HttpResponse:
    """Nothing is saved; what was typed is shown, to be copied."""
    sheet = _sheet(here, questions.Asked(application), request.POST)
    late = _(
        "Somebody handed in while you were writing, so this could not be saved. Here is "
        "what you wrote; copy it if you need it."
    )
    elsewhere = _(
        "The fund has asked about other parts, so this could not be saved. Here is what "
        "you wrote; copy it if you need it."
    )
    return not_saved(
        request,
        sheet.questions.unsaved,
        title=_("This part is not open")
        if asked
        else _("The application has been handed in"),
        lead=elsewhere if asked else late,
        back_url=reverse("applications:tasks", args=[application.pk]),
        back_title=application.project.title,
        action=_("To the application"),
    )


def _save(request, application: Application, here: Section) -> HttpResponse:
    wish = Wish(request.POST, request.FILES)
    if here.key == questions.KEY:
        return _save_own(request, application, here, wish)
    if wish.is_about_documents:
        return _documents(request, application, here)
    facts = questions.Asked(application)
    sheet = _sheet(here, facts, request.POST, more=wish.one_more_row_in)
    return _saved(request, application, here, sheet, facts) or _onward(
        request, application, here, wish
    )


def _save_own(request, application: Application, here: Section, wish: Wish):
    """The call's own questions, where a file may be attached or taken away besides."""
    facts = questions.Asked(application)
    questions_views.require_question(facts, wish.file_for)
    about = questions_views.take_away(request, facts) or wish.file_for
    facts = questions.Asked(application)
    sheet = CallSheet(facts, request.POST, request.FILES)
    if answer := _saved(request, application, here, sheet, facts):
        return answer
    if sheet.attached:
        messages.success(request, _("The file is attached."))
    page = reverse("applications:section", args=[application.pk, here.key])
    if about:
        return redirect(f"{page}#{about}")
    if questions_views.has_more(request, facts):
        return redirect(page)
    return _onward(request, application, here, wish)


def _saved(request, application, here, sheet: Sheet, facts) -> HttpResponse | None:
    """None when all is kept; else what remains to correct, or what the script reads."""
    if is_autosave(request):
        return autosaved(
            sheet.parts,
            request.POST,
            by=request.user,
            also=lambda: {"parts": _counted(request, here, sheet, application)},
        )
    with refusal_as_message(request):
        with transaction.atomic():
            is_whole = sheet.save(by=request.user)
        if is_whole:
            return None
        status = CONFLICT if sheet.has_clash else 200
        facts = questions.Asked(application)
        return _page(request, application, here, sheet, facts, status=status)
    return _page(request, application, here, sheet, facts)


def _counted(
    request, here: Section, sheet: Sheet, application: Application
) -> dict[str, str]:
    """What the page counts from its answers, as it reads after the save."""
    facts = questions.Asked(application)
    lacking = missing_in(_section_called(here.key, facts), facts)
    missing = "applications/writing/_missing.html"
    parts: dict[str, str] = {
        "missing": render_to_string(missing, {"missing": lacking}, request)
    }
    if sheet.budget and sheet.budget.lines.years:
        overview = "applications/writing/_budget_overview.html"
        context = {"budget": sheet.budget.lines}
        parts["budget-overview"] = render_to_string(overview, context, request)
        parts |= sheet.budget.sums()
    return parts


def _onward(request, application: Application, here: Section, wish: Wish):
    """Where the button leads: another row here, the next section, or the list."""
    page = reverse("applications:section", args=[application.pk, here.key])
    if wish.one_more_row_in:
        table = quote(wish.one_more_row_in)
        return redirect(f"{page}?add={table}#{table}")
    if wish.is_to_stay:
        return redirect(f"{page}#chain")
    facts = questions.Asked(application)
    here = _section_called(here.key, facts)
    lacking = missing_in(here, facts)
    if lacking:
        messages.success(
            request,
            _("“%(section)s” is saved. Still missing: %(missing)s")
            % {"section": here.title, "missing": " ".join(lacking)},
        )
    else:
        messages.success(request, _("“%(section)s” is done.") % {"section": here.title})
    asked = open_request(application)
    among = asked.section_keys() if asked else None
    _before, after = progress.neighbours(here, facts.sections, among)
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
    asked = open_request(application)
    among = asked.section_keys() if asked else None
    before, after = progress.neighbours(here, facts.sections, among)
    context = {
        "application": application,
        "project": application.project,
        "section": here,
        "sheet": sheet,
        "missing": missing_in(here, facts),
        "not_yet": progress.why_not_yet(here.key, facts),
        "before": before,
        "after": after,
        "supplement": asked,
        "asked": _asked_here(asked, here),
        "upload_form": None,
        "columns": None,
        "start_form": None,
        "form_has_errors": upload_form is not None
        or status == CONFLICT
        or sheet.has_mistakes,
    }
    context |= _presence(request, application, here)
    if "chain" in here.tables:
        context |= views_chain.chain_of(application, facts)
        if not facts.nodes and "empty" not in request.GET:
            context |= views_chain.start_of(application)
    if "documents" in here.tables:
        context |= documents_of(application, upload_form, by=request.user)
    return render(request, "applications/writing/section.html", context, status=status)


def _asked_here(asked, here: Section):
    """What the fund asks about this section; None when it asks about no section."""
    rows = asked.rows() if asked else []
    return next((row for row in rows if row.section == here.key), None)


# --- Documents ------------------------------------------------------------------------


def documents_of(
    application: Application, form: UploadForm | None = None, *, by: User
) -> dict:
    rows = Document.objects.visible_to(by).filter(project=application.project)
    rows = rows.select_related("uploaded_by")
    return {"documents": rows.order_by("pk"), "upload_form": form or UploadForm()}


def _documents(request, application: Application, here: Section) -> HttpResponse:
    if "documents" not in here.tables:
        raise Http404
    project = application.project
    page = reverse("applications:section", args=[application.pk, here.key])
    removing = RemoveDocumentForm(request.POST, documents=project.documents.all())
    form = UploadForm(None if removing.is_asked_for else request.POST, request.FILES)
    if not removing.is_asked_for and not form.is_valid():
        facts = questions.Asked(application)
        sheet = _sheet(here, facts)
        return _page(request, application, here, sheet, facts, upload_form=form)
    with refusal_as_message(request):
        if not removing.is_asked_for:
            add_document(project, by=request.user, **form.answers())
            messages.success(request, _("The file is attached."))
        elif removing.is_valid():
            document = removing.cleaned_data["remove_document"]
            documents.take_away(document, by=request.user)
            messages.success(request, _("The file is taken away."))
    return redirect(f"{page}#documents")
