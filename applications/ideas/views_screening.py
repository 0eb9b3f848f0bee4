"""What the fund does with an idea: screen, ask, propose, decide, take up again."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import require
from applications.conflicts.forms import ConflictForm
from applications.ideas import page, permissions, screening
from applications.ideas.forms_screening import (
    IdeaDecisionForm,
    IdeaSupplementForm,
    ProposalForm,
    ScreeningForm,
)
from applications.ideas.views import find_idea
from applications.models import Idea
from core.forms.reason import ReasonForm
from core.pages.refusals import refusal_as_message
from core.refusals import TransitionRefused
from core.texts.answers import autosaved, is_autosave
from fund.interests import actions as interests


@require_http_methods(["GET", "POST"])
def idea_screen(request, pk):
    """Answer the eight questions; the button says whether the proposal comes next.

    What is answered is saved, also while something is left. The header X-Autosave asks
    for the answer as JSON.
    """
    idea = find_idea(request, pk)
    require(permissions.may_screen(request.user, idea))
    kept = {row.question: row for row in idea.answers.all()}
    form = ScreeningForm(request.POST or None, idea=idea, kept=kept)
    if is_autosave(request):
        return autosaved([form], request.POST, by=request.user)
    if form.is_bound:
        try:
            form.save(by=request.user)
        except TransitionRefused as refusal:
            messages.error(request, str(refusal))
            return redirect(idea)
        messages.success(request, _("Your answers are saved."))
        if form.is_whole():
            next_page = "applications:idea_propose" if form.goes_on else idea
            return redirect(next_page, idea.pk)
    facts = page.read(idea, for_author=False)
    context = {"idea": idea, "form": form, "is_proposed": facts.proposal is not None}
    return render(request, "applications/ideas/screen.html", context)


@require_http_methods(["GET", "POST"])
def idea_supplement(request, pk):
    idea = find_idea(request, pk)
    require(permissions.may_ask_for_supplement(request.user, idea))
    form = IdeaSupplementForm(request.POST or None, idea=idea)
    if form.is_valid():
        with refusal_as_message(request):
            screening.ask_for_supplement(idea, **form.cleaned_data, by=request.user)
            messages.success(request, _("The authors have been asked."))
        return redirect(idea)
    return _confirm(
        request,
        idea,
        form,
        title=_("Ask for a supplement"),
        text=_("The idea opens for its authors again, with your question first."),
        action=_("Ask for a supplement"),
    )


@require_POST
def idea_go_on(request, pk):
    """Wait no longer for a supplement that is late."""
    idea = find_idea(request, pk)
    require(permissions.may_go_on_without(request.user, idea))
    with refusal_as_message(request):
        screening.go_on_without(idea, by=request.user)
        messages.success(request, _("The screening goes on without the supplement."))
    return redirect(idea)


@require_http_methods(["GET", "POST"])
def idea_propose(request, pk):
    idea = find_idea(request, pk)
    require(permissions.may_propose(request.user, idea))
    form = ProposalForm(request.POST or None)
    if form.is_valid():
        with refusal_as_message(request):
            screening.sign_proposal(idea, **form.cleaned_data, by=request.user)
            messages.success(
                request, _("The proposal is signed. Now the steering group decides.")
            )
            return redirect(idea)
    return _judge(
        request,
        idea,
        form,
        title=_("Propose what becomes of the idea"),
        lead=_("You sign the proposal. Somebody else writes down the decision."),
        action=_("Sign the proposal"),
    )


@require_http_methods(["GET", "POST"])
def idea_decide(request, pk):
    idea = find_idea(request, pk)
    proposal = page.read(idea, for_author=False).proposal
    require(permissions.may_decide(request.user, idea, proposal))
    assert proposal is not None  # noqa: S101 - asked for by may_decide
    form = IdeaDecisionForm(request.POST or None, proposal=proposal)
    if form.is_valid():
        with refusal_as_message(request):
            screening.decide(idea, **form.cleaned_data, by=request.user)
            messages.success(request, _("The decision is written down."))
        return redirect(idea)
    return _judge(
        request,
        idea,
        form,
        title=_("Write down the steering group's decision"),
        lead=_("The authors get a mail, and read the motive as you write it here."),
        action=_("Write down the decision"),
        proposal=proposal,
    )


def _judge(request, idea: Idea, form, *, proposal=None, **words) -> HttpResponse:
    """A form about what becomes of the idea, beside what the screening says."""
    context = {
        "idea": idea,
        "form": form,
        "proposal": proposal,
        "answers": page.answers_of(idea),
        **words,
    }
    return render(request, "applications/ideas/judge.html", context)


@require_http_methods(["GET", "POST"])
def idea_reopen(request, pk):
    idea = find_idea(request, pk)
    require(permissions.may_reopen(request.user, idea))
    form = ReasonForm(request.POST or None, hint=_("The authors are told of it."))
    if form.is_valid():
        with refusal_as_message(request):
            screening.reopen_idea(idea, **form.cleaned_data, by=request.user)
            messages.success(request, _("The idea is being screened again."))
        return redirect(idea)
    return _confirm(
        request,
        idea,
        form,
        title=_("Take the idea up again?"),
        text=_("It goes back to the screening. What was decided stays on record."),
        action=_("Take it up again"),
    )


@require_http_methods(["GET", "POST"])
def idea_conflict(request, pk):
    """Each person answers for themselves; the latest answer holds."""
    idea = find_idea(request, pk)
    require(permissions.may_declare_conflict(request.user, idea))
    kept = idea.conflicts.filter(user=request.user).first()
    initial = {"ground": kept.ground, "note": kept.note} if kept else None
    form = ConflictForm(
        request.POST or None,
        initial=initial,
        wording=interests.wording(idea.fund),
        doubt=_("You stand aside until you have found out and answered anew."),
    )
    if form.is_valid():
        screening.answer_on_conflict(idea, **form.cleaned_data, by=request.user)
        messages.success(request, _("Your answer is saved."))
        return redirect(idea)
    return _confirm(
        request,
        idea,
        form,
        title=_("Have you a conflict of interest in this idea?"),
        text=_(
            "If you have, you neither screen it nor decide on it. If it becomes an "
            "application, your answer goes along."
        ),
        action=_("Save the answer"),
    )


def _confirm(request, idea: Idea, form, **words) -> HttpResponse:
    context = {
        "form": form,
        "back_url": idea.get_absolute_url(),
        "back_title": idea.name,
        **words,
    }
    return render(request, "components/confirm.html", context)
