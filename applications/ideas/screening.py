"""What the fund does with an idea: eight questions, a proposal, and a decision of its own."""

from collections.abc import Mapping
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.audit import record
from accounts.models import User
from applications.ideas import permissions
from applications.ideas.actions import (
    end_request,
    locked_idea,
    set_answer_day,
    tell_authors,
    tell_staff,
)
from applications.models import (
    Idea,
    IdeaAnswer,
    IdeaConflict,
    IdeaDecision,
    IdeaOutcome,
    IdeaProposal,
    IdeaSupplement,
)
from applications.separation.rules import HAS_CONFLICT
from core import clock
from core.refusals import TransitionRefused
from projects.conflicts.queries import has_conflict, is_aside
from projects.models import ConflictOfInterest

State = Idea.State


@transaction.atomic
def answer_questions(
    idea: Idea, given: Mapping[str, tuple[str, str]], *, by: User
) -> None:
    """Question → (verdict, note). What is changed makes a signed proposal void."""
    idea = locked_idea(idea)
    _require_screening(idea)
    kept = {row.question: (row.verdict, row.note) for row in idea.answers.all()}
    changed = {
        question: answer
        for question, answer in given.items()
        if kept.get(question) != answer
    }
    for question, (verdict, note) in changed.items():
        IdeaAnswer.objects.update_or_create(
            idea=idea,
            question=question,
            defaults={
                "verdict": verdict,
                "note": note,
                "answered_at": clock.now(),
                "answered_by": by,
            },
        )
    if changed:
        _void(idea, _("The screening was changed"), by=by)


def _require_screening(idea: Idea) -> None:
    if idea.state != State.SCREENING:
        raise TransitionRefused(_("The idea is not being screened now."))


def _void(idea: Idea, why: str, *, by: User) -> None:
    """The proposal in force no longer holds; a new one must be signed."""
    if idea.proposals.in_force().update(voided_at=clock.now(), voided_by=by):
        record(idea, "proposal_voided", by=by, note=why)


@transaction.atomic
def ask_for_supplement(
    idea: Idea, *, question: str, due_on: date, by: User
) -> IdeaSupplement:
    """Open the idea for its authors again, with a question and a last day."""
    idea = locked_idea(idea)
    if due_on <= clock.today():
        raise TransitionRefused(_("Give the authors at least until tomorrow."))
    idea.ask_for_supplement(by=by, note=question[:300])
    _void(idea, _("A supplement was asked for"), by=by)
    request = IdeaSupplement.objects.create(
        idea=idea, question=question, due_on=due_on, asked_by=by
    )
    tell_authors(idea, gettext_lazy("Your idea needs a supplement"))
    return request


@transaction.atomic
def go_on_without(idea: Idea, *, by: User) -> None:
    """The supplement did not come in time: screen what there is."""
    idea = locked_idea(idea)
    waited_for = idea.supplements.filter(ended_at=None).first()
    if waited_for and not waited_for.is_late():
        raise TransitionRefused(_("The authors still have time to answer."))
    idea.end_supplement(by=by, note=_("The supplement did not come in time"))
    end_request(idea, by=by)
    set_answer_day(idea)
    tell_authors(idea, gettext_lazy("Your idea is screened without a supplement"))


@transaction.atomic
def sign_proposal(idea: Idea, *, outcome: str, motive: str, by: User) -> IdeaProposal:
    """Propose what becomes of the idea, when all eight questions are answered."""
    idea = locked_idea(idea)
    _require_screening(idea)
    if has_conflict(by, idea):
        raise TransitionRefused(str(HAS_CONFLICT))
    if is_aside(by, idea):
        raise TransitionRefused(_("Who writes an idea does not screen it."))
    answered = set(idea.answers.values_list("question", flat=True))
    left = [
        str(label)
        for question, label in IdeaAnswer.Question.choices
        if question not in answered
    ]
    if left:
        raise TransitionRefused(
            _("Answer first: %(questions)s") % {"questions": " ".join(left)}
        )
    if not motive.strip():
        raise TransitionRefused(_("Write a motive."))
    _void(idea, _("A new proposal was signed"), by=by)
    proposal = IdeaProposal.objects.create(
        idea=idea, outcome=outcome, motive=motive, signed_by=by
    )
    record(idea, "proposed", by=by, note=outcome)
    tell_staff(
        idea,
        gettext_lazy("An idea waits for the steering group's decision"),
        by=by,
        perm="fund.record_decisions",
    )
    return proposal


@transaction.atomic
def decide(
    idea: Idea, *, outcome: str, motive: str, reference: str = "", by: User
) -> IdeaDecision:
    """Write down what the steering group decided; another person than the one who
    proposed, and never an author. The motive is for everybody to read."""
    idea = locked_idea(idea)
    proposal = idea.proposals.in_force().order_by("-pk").first()
    if proposal is None:
        raise TransitionRefused(_("There is no signed proposal to decide on."))
    if not permissions.may_decide(by, idea, proposal):
        raise TransitionRefused(
            _("Who proposes does not decide, and who writes the idea does neither.")
        )
    if not motive.strip():
        raise TransitionRefused(_("Write a motive."))
    if outcome == IdeaOutcome.INVITE:
        idea.invite(by=by, note=motive)
    else:
        idea.close(by=by, note=motive)
    decision = IdeaDecision.objects.create(
        idea=idea,
        proposal=proposal,
        outcome=outcome,
        motive=motive,
        reference=reference,
        decided_by=by,
    )
    tell_authors(idea, gettext_lazy("Your idea has been decided on"))
    return decision


@transaction.atomic
def reopen_idea(idea: Idea, *, reason: str, by: User) -> None:
    """Take up a closed idea again; what was decided stays on record."""
    idea = locked_idea(idea)
    idea.reopen(by=by, note=reason)
    set_answer_day(idea)
    tell_authors(idea, gettext_lazy("Your idea is taken up again"))


@transaction.atomic
def answer_on_conflict(
    idea: Idea, *, ground: str, note: str = "", by: User
) -> IdeaConflict:
    """Answer the question about a conflict of interest; the latest answer holds.

    What somebody with a conflict has proposed is void.
    """
    answer, _created = IdeaConflict.objects.update_or_create(
        idea=idea,
        user=by,
        defaults={"ground": ground, "note": note, "declared_at": clock.now()},
    )
    record(idea, "conflict_answered", by=by, note=ground)
    if ground != ConflictOfInterest.Ground.NONE:
        signed = idea.proposals.in_force().filter(signed_by=by)
        signed.update(voided_at=clock.now(), voided_by=by)
    return answer
