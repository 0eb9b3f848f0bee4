"""The files that answer a call's own questions, and what an answer brings up."""

from django.contrib import messages
from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from applications.documents import actions as documents
from applications.documents.forms import RemoveDocumentForm
from applications.models import CallQuestion
from applications.questions import queries
from core.pages.refusals import refusal_as_message


def take_away(request, facts: queries.Asked) -> str:
    """Take away the file that was asked to go; the key of the question it answered."""
    files = {file.pk: key for key, file in facts.files.items()}
    removing = RemoveDocumentForm(
        request.POST, documents=facts.project.documents.filter(pk__in=files)
    )
    if not removing.is_asked_for or not removing.is_valid():
        return ""
    document = removing.cleaned_data["remove_document"]
    about = files[document.pk]
    with refusal_as_message(request):
        documents.take_away(document, by=request.user)
        messages.success(request, _("The file is taken away."))
    return about


def require_question(facts: queries.Asked, key: str) -> None:
    """A file can only be sent to a question that is answered with one."""
    kind = CallQuestion.Kind.FILE
    if key and key not in {q.key for q in facts.own if q.kind == kind}:
        raise Http404


def has_more(request: HttpRequest, before: queries.Asked) -> bool:
    """Did the answers just saved bring up questions that were not on the page?"""
    known = {question.pk for question in before.open_questions}
    now = queries.Asked(before.application)
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
