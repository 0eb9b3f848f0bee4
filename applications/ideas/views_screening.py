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
from applications.models import Idea, IdeaDecision, IdeaOutcome
from core import clock
from core.forms.reason import ReasonForm
from core.pages import read_first
from core.pages.confirm import ask_first, edit_page
from core.pages.read_first import CHANGE, MARK
from core.pages.refusals import refusal_as_message
from core.texts.answers import autosaved, is_autosave
from fund.interests import actions as interests


@require_http_methods(["GET", "POST"])
def idea_screen(request, pk):
    """Answer the eight questions; the button says whether the proposal comes next.

    What is answered is saved, also while something is left. The header X-Autosave asks
    for the answer as JSON.
    """
    idea = find_idea(request, pk, permissions.may_screen)
    kept = {row.question: row for row in idea.answers.all()}
    form = ScreeningForm(request.POST or None, idea=idea, kept=kept)
    if is_autosave(request):
        return autosaved([form], request.POST, by=request.user)
    if form.is_bound:
        if not _is_saved(request, form):
            return redirect(idea)
        if form.is_whole():
            next_page = "applications:idea_propose" if form.goes_on else idea
            return redirect(next_page, idea.pk)
    facts = page.read(request.user, idea)
    context = {"idea": idea, "form": form, "is_proposed": facts.proposal is not None}
    return render(request, "applications/ideas/screen.html", context)


def _is_saved(request, form: ScreeningForm) -> bool:
    with refusal_as_message(request):
        form.save(by=request.user)
        messages.success(request, _("Your answers are saved."))
        return True
    return False


@require_http_methods(["GET", "POST"])
def idea_supplement(request, pk):
    idea = find_idea(request, pk, permissions.may_ask_for_supplement)
    return ask_first(
        request,
        screening.ask_for_supplement,
        idea,
        form=IdeaSupplementForm(request.POST or None, idea=idea),
        done=_("The authors have been asked."),
        then=idea,
        title=_("Ask for a supplement"),
        text=_("The idea opens for its authors again, with your question first."),
        action=_("Ask for a supplement"),
        back_title=idea.name,
    )


@require_POST
def idea_go_on(request, pk):
    """Wait no longer for a supplement that is late."""
    idea = find_idea(request, pk, permissions.may_go_on_without)
    with refusal_as_message(request):
        screening.go_on_without(idea, by=request.user)
        messages.success(request, _("The screening goes on without the supplement."))
    return redirect(idea)


@require_http_methods(["GET", "POST"])
def idea_propose(request, pk):
    idea = find_idea(request, pk, permissions.may_propose)
    return _judge(
        request,
        screening.sign_proposal,
        idea,
        form=ProposalForm(request.POST or None),
        done=_("The proposal is signed. Now the steering group decides."),
        title=_("Propose what becomes of the idea"),
        lead=_("You sign the proposal. Somebody else writes down the decision."),
        action=_("Sign the proposal"),
    )


@require_http_methods(["GET", "POST"])
def idea_decide(request, pk):
    """What was decided, read as the authors will read it, and only then written down."""
    idea = find_idea(request, pk)
    proposal = page.read(request.user, idea).proposal
    require(permissions.may_decide(request.user, idea, proposal))
    assert proposal is not None  # noqa: S101 - asked for by may_decide
    form = IdeaDecisionForm(request.POST or None, proposal=proposal)
    if CHANGE in request.POST:
        typed = request.POST.dict()
        form = IdeaDecisionForm(initial=typed, proposal=proposal)
    elif form.is_valid() and request.POST.get(MARK) != form.fingerprint():
        return _read(request, idea, form)
    return _judge(
        request,
        screening.decide,
        idea,
        form=form,
        done=_("The decision is written down."),
        title=_("Write down the steering group's decision"),
        lead=_("The authors get a mail, and read the motive as you write it here."),
        action=_("Read the decision"),
        proposal=proposal,
    )


def _read(request, idea: Idea, form: IdeaDecisionForm) -> HttpResponse:
    """The decision as it will stand: nothing is written down yet."""
    context = {
        "idea": idea,
        "decision": IdeaDecision(
            idea=idea,
            outcome=form.cleaned_data["outcome"],
            motive=form.cleaned_data["motive"],
            reference=form.cleaned_data["reference"],
            decided_at=clock.now(),
        ),
        "is_invited": form.cleaned_data["outcome"] == IdeaOutcome.INVITE,
        "typed": read_first.typed(request),
        "mark": form.fingerprint(),
    }
    return render(request, "applications/ideas/read.html", context)


def _judge(request, act, idea: Idea, *, proposal=None, **words) -> HttpResponse:
    """A form about what becomes of the idea, beside what the screening says."""
    return edit_page(
        request,
        act,
        idea,
        then=idea,
        template="applications/ideas/judge.html",
        idea=idea,
        proposal=proposal,
        answers=page.answers_of(idea),
        **words,
    )


@require_http_methods(["GET", "POST"])
def idea_reopen(request, pk):
    idea = find_idea(request, pk, permissions.may_reopen)
    return ask_first(
        request,
        screening.reopen_idea,
        idea,
        form=ReasonForm(request.POST or None, hint=_("The authors are told of it.")),
        done=_("The idea is being screened again."),
        then=idea,
        title=_("Take the idea up again?"),
        text=_("It goes back to the screening. What was decided stays on record."),
        action=_("Take it up again"),
        back_title=idea.name,
    )


@require_http_methods(["GET", "POST"])
def idea_conflict(request, pk):
    """Each person answers for themselves; the latest answer holds."""
    idea = find_idea(request, pk, permissions.may_declare_conflict)
    kept = idea.conflicts.filter(user=request.user).first()
    form = ConflictForm(
        request.POST or None,
        initial={"ground": kept.ground, "note": kept.note} if kept else None,
        wording=interests.wording(idea.fund),
        doubt=_("You stand aside until you have found out and answered anew."),
    )
    return ask_first(
        request,
        screening.answer_on_conflict,
        idea,
        form=form,
        done=_("Your answer is saved."),
        then=idea,
        title=_("Have you a conflict of interest in this idea?"),
        text=_(
            "If you have, you neither screen it nor decide on it. If it becomes an "
            "application, your answer goes along."
        ),
        action=_("Save the answer"),
        back_title=idea.name,
    )
