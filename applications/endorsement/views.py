"""The managers of the parties: the applicants ask, the managers answer."""

from collections.abc import Callable

from allauth.decorators import rate_limit
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from accounts.access import require
from applications import permissions
from applications.endorsement import actions
from applications.endorsement.forms import AnswerForm, AskForm
from applications.found import find_application
from applications.models import Application
from core.pages.confirm import edit_page
from core.pages.refusals import refusal_in_form
from core.pages.rows import get_row
from projects.endorsement.forms import PaperForm
from projects.models import EndorsementRequest, Party
from projects.parties.queries import undivided
from projects.plan.facts import Facts
from projects.versions import snapshot
from projects.versions.reading import presented

GONE = 410


def endorsements(request: HttpRequest, pk: int) -> HttpResponse:
    """Each party with what its manager was asked and has answered."""
    application = find_application(request, pk, permissions.is_applicant)
    facts = Facts(application.project)
    context = {
        "application": application,
        "project": application.project,
        "standings": facts.standings,
        "undivided": undivided(facts.parties, facts.shares),
        "may_ask": permissions.may_ask_managers(request.user, application),
    }
    return render(request, "applications/endorsement/endorsements.html", context)


def _find_party(request, pk: int, party_pk: int) -> tuple[Application, Party]:
    application = find_application(request, pk, permissions.may_ask_managers)
    parties = application.project.parties.select_related("board")
    return application, get_object_or_404(parties, pk=party_pk)


def endorsement_ask(request, pk, party_pk):
    """Ask the authorised manager of one party."""
    application, party = _find_party(request, pk, party_pk)
    asked = party.requests.order_by("-asked_at", "-pk").first()
    known = {"name": asked.manager_name, "email": asked.manager_email} if asked else {}
    posted = request.POST if request.method == "POST" else None
    return _edit(
        request,
        application,
        actions.ask_manager,
        party,
        form=AskForm(posted, initial=known),
        done=lambda made: (
            _("%(name)s has been asked.") % {"name": made[0].manager_name}
        ),
        title=_("Ask for endorsement: %(party)s") % {"party": party},
        lead=_(
            "The manager gets an e-mail with a link, reads the plan and answers. Somebody "
            "with an account in Verkan signs in; anybody else answers by the link, which "
            "works once and until the day it names."
        ),
        action=_("Send the request"),
    )


def endorsement_paper(request, pk, party_pk):
    """Keep an endorsement that was signed on paper."""
    application, party = _find_party(request, pk, party_pk)
    posted = request.method == "POST"
    return _edit(
        request,
        application,
        actions.keep_paper,
        application,
        party,
        form=PaperForm(request.POST, request.FILES) if posted else PaperForm(),
        done=_("The signed paper is kept."),
        title=_("Signed on paper: %(party)s") % {"party": party},
        action=_("Keep the signed paper"),
    )


def _edit(request, application: Application, act: Callable, *rows, **page):
    return edit_page(
        request,
        act,
        *rows,
        then=reverse("applications:endorsements", args=[application.pk]),
        back_title=application.project.title,
        eyebrow=application.project.title,
        **page,
    )


# --- The manager ----------------------------------------------------------------------


def endorse(request, pk):
    """The one who was asked reads the plan and answers, signed in."""
    asked = _find_request(request, manager=request.user, pk=pk)
    if asked.answer_id:
        return _answered(request, asked)
    if actions.is_over(asked):
        return _gone(request, asked)
    require(permissions.may_endorse(request.user, asked))
    known = {"name": request.user.name, "title": request.user.title}
    return _answer(request, asked, known, by=request.user)


@login_not_required
@never_cache
@rate_limit(action="endorse", limit_get=True)
def endorse_by_link(request, token):
    """The same for somebody without an account: only this party's part is shown."""
    asked = _find_request(request, token_hash=actions.hash_of(token))
    if asked.answer_id:
        return _answered(request, asked)
    if actions.is_over(asked):
        return _gone(request, asked)
    known = {"name": asked.manager_name}
    return _answer(request, asked, known, by=None)


def _find_request(request, **which) -> EndorsementRequest:
    rows = EndorsementRequest.objects.select_related(
        "party__board",
        "party__project__fund__municipality",
        "party__project__lead_board",
        "party__project__lead_organisation",
        "asked_by",
        "answer",
    )
    return get_row(request, rows, **which)


def _answer(request, asked: EndorsementRequest, known: dict, *, by) -> HttpResponse:
    posted = request.method == "POST"
    form = AnswerForm(request.POST if posted else None, initial=known)
    if posted and form.is_valid():
        with refusal_in_form(form):
            asked.answer = actions.answer_request(asked, **form.answers(), by=by)
            return _answered(request, asked)
    project = asked.party.project
    facts = Facts(project)
    content = snapshot.plan_content(project, facts)
    standing = next(each for each in facts.standings if each.party.pk == asked.party.pk)
    context = {
        **_about(asked),
        "form": form,
        "standing": standing,
        # What is new since the manager endorsed an earlier text.
        "before": standing.changes if standing.answer else (),
        "content": content,
        "budget": content["budget"],
        "sections": presented(content) if by else [],
    }
    return render(request, "applications/endorsement/endorse.html", context)


def _gone(request, asked: EndorsementRequest) -> HttpResponse:
    context = {"asked": asked}
    return render(
        request, "applications/endorsement/endorse_gone.html", context, status=GONE
    )


def _answered(request, asked: EndorsementRequest) -> HttpResponse:
    """The receipt: what was answered, when, and about which text."""
    return render(request, "applications/endorsement/endorsed.html", _about(asked))


def _about(asked: EndorsementRequest) -> dict:
    return {
        "asked": asked,
        "party": asked.party,
        "project": asked.party.project,
        "answer": asked.answer,
    }
