"""The memo about a case: written, read, on paper; and the recommendations, in order."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_GET,
    require_http_methods,
    require_POST,
    require_safe,
)

from accounts.access import require
from accounts.audit import record
from applications import permissions
from applications.case import queries as case_queries
from applications.found import get_application
from applications.memos import actions, content, drafting, word
from applications.memos import tasks as memos_tasks
from applications.memos.basis import Basis
from applications.memos.forms import MemoForm
from applications.models.memo import Memo, MemoPart
from applications.models.recommendation import with_dissents
from applications.register.secrecy import open_target
from core.files.making import Making
from core.files.sending import send_bytes, send_kept
from core.files.word import WORD
from core.pages.confirm import ask_first
from core.pages.refusals import refusal_as_message
from core.texts.answers import autosaved, is_autosave, not_saved, status_of, too_late


@require_http_methods(["GET", "POST"])
def memo_write(request, pk):
    """The draft, part by part. The header X-Autosave asks for the answer as JSON.

    Without a draft: the latest finished memo, or the way to begin.
    """
    application = get_application(request, pk)
    if not permissions.may_write_memo(request.user, application):
        return _closed(request, application)
    parts = actions.parts_of_draft(application)
    if not parts:
        return _no_draft(request, application)
    memo = parts[0].memo
    basis = Basis(request.user, application)
    form = MemoForm(
        request.POST if request.method == "POST" else None,
        memo=memo,
        parts=parts,
        drawn=drafting.draw(basis),
    )
    if request.method == "POST":
        return _save(request, application, memo, form, basis)
    return _form_page(request, application, memo, form, basis)


def _closed(request, application):
    """One who may not write: reads, where there is something to read."""
    if request.method == "POST" and permissions.writes_memos(request.user, application):
        title = _("The memo can be written from the preparation until the decision.")
        return _too_late(request, application, title)
    require(
        request.method == "GET"
        and permissions.may_read_memos(request.user, application)
    )
    latest = _finished(application).order_by("-number").first()
    if latest is None:
        return _list_page(request, application)
    return redirect(latest)


def _no_draft(request, application):
    if request.method == "POST":
        title = _("The memo is finished, and can only be read.")
        return _too_late(request, application, title)
    return _list_page(request, application)


def _too_late(request, application, title: str):
    """Nothing is saved; what was typed is shown, to be copied."""
    latest = application.memos.order_by("-number").first()
    parts = latest.parts.all() if latest else ()
    form = MemoForm(request.POST, memo=latest, parts=parts, drawn={})
    return not_saved(
        request,
        form.unsaved,
        title=title,
        lead=too_late(),
        back_url=application.get_absolute_url(),
        back_title=application.project.title,
        action=_("To the case"),
    )


def _finished(application):
    return application.memos.filter(state=Memo.State.FINISHED)


def _list_page(request, application):
    """All memos of the case, and the button that begins one."""
    rows = list(application.memos.for_page())
    context = {
        "application": application,
        "memos": rows,
        "may_begin": permissions.may_write_memo(request.user, application)
        and not any(row.state == Memo.State.DRAFT for row in rows),
    }
    return render(request, "applications/memos/memos.html", context)


def _save(request, application, memo, form, basis):
    if is_autosave(request):
        return autosaved([form], request.POST, by=request.user)
    with refusal_as_message(request):
        form.save(by=request.user)
        actions.count_again(memo)
        if not form.is_whole:
            status = status_of(form)
            return _form_page(request, application, memo, form, basis, status=status)
        if "finish" in request.POST:
            return redirect("applications:memo_finish", application.pk)
        messages.success(request, _("The memo is saved."))
    return redirect("applications:memo", application.pk)


def _form_page(request, application, memo, form, basis, *, status=200):
    figures = content.figures(basis, author=request.user)
    context = {
        "application": application,
        "memo": memo,
        "form": form,
        "tables": [table for table in figures["tables"].values() if table],
        "recommendation": basis.recommendation,
        "form_has_errors": bool(form.clashes or form.errors),
        **_pages(memo, form.parts.values()),
    }
    return render(request, "applications/memos/memo.html", context, status=status)


def _pages(memo: Memo, parts) -> dict:
    is_asked = memo.counted_mark == content.mark_of_texts(parts)
    pages = memo.counted_pages if is_asked else None
    return {
        "pages": pages,
        "is_counting": is_asked and not pages,
        "is_long": bool(pages and pages > content.MOST_PAGES),
        "pages_url": reverse("applications:memo_pages", args=[memo.application_id]),
    }


@require_GET
def memo_pages(request, pk):
    """The part of the page that says how many pages the draft comes to."""
    application = get_application(request, pk, permissions.may_write_memo)
    memo = actions.draft_of(application)
    if memo is None:
        raise Http404
    context = _pages(memo, memo.parts.all())
    return render(request, "applications/memos/_memo_pages.html", context)


@require_POST
def memo_begin(request, pk):
    application = get_application(request, pk, permissions.may_write_memo)
    with refusal_as_message(request):
        actions.begin_memo(application, by=request.user)
        messages.success(
            request,
            _("The memo is drawn from the data. Read it through and change it."),
        )
    return redirect("applications:memo", application.pk)


@require_http_methods(["GET", "POST"])
def memo_redraw(request, pk, key):
    """One part again from the data: both texts are shown before one is replaced."""
    application = get_application(request, pk, permissions.may_write_memo)
    part = next((p for p in actions.parts_of_draft(application) if p.key == key), None)
    if part is None:
        raise Http404
    drawn = drafting.draw(Basis(request.user, application))
    return ask_first(
        request,
        partial(actions.redraw_parts, keys={key}),
        part.memo,
        drawn,
        done=_("“%(part)s” is written from the data again.")
        % {"part": part.get_key_display()},
        then=f"{reverse('applications:memo', args=[pk])}#id_{key}",
        template="applications/memos/memo_redraw.html",
        application=application,
        part=part,
        drawn=drawn[key],
    )


@require_POST
def memo_redraw_all(request, pk):
    """All parts that nobody has edited, again from the data."""
    application = get_application(request, pk, permissions.may_write_memo)
    memo = actions.draft_of(application)
    if memo is None:
        raise Http404
    drawn = drafting.draw(Basis(request.user, application))
    with refusal_as_message(request):
        changed = actions.redraw_parts(memo, drawn, by=request.user)
        if changed:
            names = ", ".join(str(MemoPart.Key(key).label) for key in changed)
            messages.success(request, _("Written again: %(parts)s.") % {"parts": names})
        else:
            messages.info(
                request,
                _("Nothing to write again: the parts you have not edited are fresh."),
            )
    return redirect("applications:memo", application.pk)


@require_http_methods(["GET", "POST"])
def memo_finish(request, pk):
    """Lock the memo, for the recommendation in force."""
    application = get_application(request, pk, permissions.may_write_memo)
    memo = actions.draft_of(application)
    if memo is None:
        return redirect("applications:memo", application.pk)
    return ask_first(
        request,
        actions.finish_memo,
        memo,
        application,
        done=_("The memo is finished. The PDF is being made."),
        then=memo,
        title=_("Finish the memo?"),
        text=_(
            "It is locked and belongs to the recommendation in force: should that be "
            "void, so is the memo, and a new draft begins as a copy."
        ),
        action=_("Finish the memo"),
        back_url=reverse("applications:memo", args=[application.pk]),
        back_title=application.project.title,
    )


# --- Reading --------------------------------------------------------------------------


def _find_memo(request, pk: int, number: int) -> tuple:
    """A memo that this person may read: a draft only for those who write it."""
    application = get_application(request, pk, permissions.may_read_memos)
    memo = get_object_or_404(application.memos.for_page(), number=number)
    if memo.state == Memo.State.DRAFT:
        require(permissions.may_write_memo(request.user, application))
    memo.application = application
    open_target(request.user, memo)
    return application, memo


def _content(request, application, memo: Memo) -> dict:
    figures = memo.figures
    if memo.state == Memo.State.DRAFT:
        basis = Basis(request.user, application)
        figures = content.figures(basis, author=request.user)
    return content.read(memo, figures, memo.parts.all())


@require_GET
def memo_read(request, pk, number):
    """A memo as the steering group reads it."""
    application, memo = _find_memo(request, pk, number)
    context = {
        "application": application,
        "memo": memo,
        "content": _content(request, application, memo),
        "file": getattr(memo, "file", None),
        "is_long": hasattr(memo, "file") and memo.file.pages > content.MOST_PAGES,
        "may_write": permissions.may_write_memo(request.user, application),
        "dissents": _dissents(application, memo),
    }
    return render(request, "applications/memos/memo_read.html", context)


def _dissents(application: Any, memo: Memo) -> list[dict]:
    """Who differs from the recommendation that the memo belongs to; also since it was
    finished, for what is written in it stays as it was."""
    signed: Any = case_queries.recommendation_of(application)
    is_of_memo = signed is not None and signed.pk == memo.recommendation_id
    return signed.dissented if is_of_memo else []


@require_safe
def memo_pdf(request, pk, number):
    """The kept PDF of a finished memo; while it is made, a page that follows the work."""
    application, memo = _find_memo(request, pk, number)
    if memo.state == Memo.State.DRAFT:
        messages.error(request, _("Finish the memo first; a draft can be had as Word."))
        return redirect("applications:memo", application.pk)
    if not hasattr(memo, "file"):
        memos_tasks.make_memo_pdf.delay_on_commit(memo_id=memo.pk)
        return _making(memo).page(request)
    kept = memo.file
    with refusal_as_message(request):
        answer = send_kept(kept.file, f"{_file_name(memo)}.pdf")
        record(application, "downloaded", by=request.user, version_hash=kept.sha256)
        return answer
    return redirect(memo)


@require_GET
def memo_pdf_progress(request, pk, number):
    """The part of the page that says whether the PDF is made."""
    _application, memo = _find_memo(request, pk, number)
    return _making(memo).part(request, is_ready=hasattr(memo, "file"))


def _making(memo: Memo) -> Making:
    args = [memo.application_id, memo.number]
    return Making(
        about=memo.application.project.title,
        title=_("Memo %(number)s as PDF") % {"number": memo.number},
        back_url=memo.get_absolute_url(),
        file_url=reverse("applications:memo_pdf", args=args),
        fragment_url=reverse("applications:memo_pdf_progress", args=args),
    )


@require_safe
def memo_word_file(request, pk, number):
    """The memo as Word, a draft too."""
    application, memo = _find_memo(request, pk, number)
    file = word.word_of(_content(request, application, memo))
    return send_bytes(file, WORD, f"{_file_name(memo)}.docx")


def _file_name(memo: Memo) -> str:
    case = memo.application.registry_number.replace("/", "-").replace(" ", "-")
    return _("memo-%(case)s-%(number)s") % {"case": case, "number": memo.number}


@require_GET
def recommendations(request, pk):
    """Every version of the recommendation, and why those before are void."""
    application = get_application(request, pk, permissions.may_read_memos)
    rows = with_dissents(application.recommendations.for_page())
    rows = rows.prefetch_related("years__board")
    context = {
        "application": application,
        "rows": list(rows),
        "numbers": {
            version.sha256: version.number
            for version in case_queries.versions_of(application)
        },
    }
    return render(request, "applications/memos/recommendations.html", context)
