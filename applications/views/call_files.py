"""The files that answer a call's own questions, and what an answer brings up."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import TransitionRefused
from applications import asking, documents
from applications.forms.asking import file_form
from applications.forms.documents import RemoveDocumentForm
from applications.forms.wishes import Wish


def answer(request, facts: asking.Asked, wish: Wish) -> HttpResponse:
    """Attach the file that answers a question, or take it away."""
    files = facts.project.documents.filter(
        pk__in=[file.pk for file in facts.files.values()]
    )
    removing = RemoveDocumentForm(request.POST, documents=files)
    try:
        if removing.is_asked_for:
            if removing.is_valid():
                document = removing.cleaned_data["remove_document"]
                documents.take_away(document, by=request.user)
                messages.success(request, _("The file is taken away."))
        else:
            _attach(request, facts, wish.file_for)
    except TransitionRefused as refusal:
        messages.error(request, str(refusal))
    return redirect("applications:section", facts.application.pk, asking.KEY)


def _attach(request, facts: asking.Asked, key: str) -> None:
    files = {question.key: question for question in facts.open_files}
    if key not in files:
        raise Http404
    question = files[key]
    form = file_form(question, request.POST, request.FILES)
    if not form.is_valid():
        for problems in form.errors.values():
            messages.error(request, " ".join(map(str, problems)))
        return
    asking.answer_with_file(facts, question, by=request.user, **form.document())
    messages.success(request, _("The file is attached."))


def has_more(request: HttpRequest, before: asking.Asked) -> bool:
    """Did the answers just saved bring up questions that were not on the page?"""
    known = {question.pk for question in before.open_questions}
    now = asking.Asked(before.application)
    fresh = [
        question
        for question in now.open_questions
        if question.pk not in known and not now.texts[question.key]
    ]
    if fresh:
        words = ngettext(
            "%(count)d more question follows from your answers.",
            "%(count)d more questions follow from your answers.",
            len(fresh),
        )
        messages.info(request, words % {"count": len(fresh)})
    return bool(fresh)
