"""Motions, votes and reservations at one point of a meeting."""

import uuid
from typing import Any

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from accounts.access import require
from accounts.models import TransitionRefused
from applications import permissions, voting
from applications.forms.voting import MotionForm, ReserveForm, VotesForm, VotingForm
from applications.models import AgendaCase
from applications.views.meetings import get_meeting


def _get_case(request, pk: int, number: int) -> AgendaCase:
    """The case at this point, for those who write down what happens there."""
    meeting = get_meeting(request, pk)
    cases = voting.with_session(AgendaCase.objects.filter(item__meeting=meeting))
    case = get_object_or_404(
        cases.select_related("item", "application__project", "decision"),
        item__number=number,
    )
    case.item.meeting = meeting
    case.application.fund = meeting.fund
    require(permissions.may_write_voting(request.user, case))
    return case


class _Forms:
    """The forms of the page, one of which may have come back with what was typed."""

    def __init__(self, case: AgendaCase, **came_back):
        self.case, self.session = case, voting.Session.of(case)
        self.is_decided = hasattr(case, "decision")
        self.voters = voting.voters_of(case)
        self.came_back = came_back

    def motion(self, data=None) -> MotionForm:
        return MotionForm(data, voters=self.voters, initial={"key": str(uuid.uuid4())})

    def how(self, data=None) -> VotingForm:
        default = voting.presides(self.voters)
        initial = {
            "method": self.session.method,
            "presiding": self.session.presiding or (default and default.pk),
            "agreed": self.session.agreed,
        }
        return VotingForm(
            data, voters=self.voters, motions=self.session.motions, initial=initial
        )

    def votes(self, data=None) -> VotesForm:
        return VotesForm(
            data,
            voters=self.voters,
            motions=self.session.motions,
            cast=self.session.votes,
        )

    def reserve(self, data=None) -> ReserveForm:
        return ReserveForm(data, voters=self.voters)

    def context(self) -> dict[str, Any]:
        is_vote = self.session.method == voting.Method.VOTE
        decided = self.is_decided
        return {
            "meeting": self.case.item.meeting,
            "case": self.case,
            "session": self.session,
            "result": self.session.result(None if decided else self.voters),
            "is_decided": decided,
            "motion_form": None if decided else self.motion(),
            "voting_form": self.how() if self.session.motions and not decided else None,
            "votes_form": self.votes() if is_vote and not decided else None,
            "reserve_form": self.reserve() if decided else None,
            **self.came_back,
        }


def _show(request, case: AgendaCase, **came_back):
    context = _Forms(case, **came_back).context()
    return render(request, "applications/voting.html", context)


@require_GET
def voting_page(request, pk, number):
    """Motions, how it is decided, the votes; after the decision the reservations."""
    return _show(request, _get_case(request, pk, number))


@require_POST
def motion_add(request, pk, number):
    case = _get_case(request, pk, number)
    form = _Forms(case).motion(request.POST)
    if form.is_valid():
        return _do(
            request, case, voting.move, form=("motion_form", form), **form.told()
        )
    return _show(request, case, motion_form=form)


@require_POST
def motion_remove(request, pk, number, motion_number):
    case = _get_case(request, pk, number)
    motion = get_object_or_404(case.item.motions, number=motion_number)
    return _do(request, case, voting.take_back, motion, case_last=True)


@require_POST
def voting_choose(request, pk, number):
    """All agree, or by vote; and who presides."""
    case = _get_case(request, pk, number)
    form = _Forms(case).how(request.POST)
    if form.is_valid():
        told = form.told(case.item.motions.all())
        return _do(request, case, voting.choose, form=("voting_form", form), **told)
    return _show(request, case, voting_form=form)


@require_POST
def votes_cast(request, pk, number):
    case = _get_case(request, pk, number)
    form = _Forms(case).votes(request.POST)
    if form.is_valid():
        motions = {motion.pk: motion for motion in case.item.motions.all()}
        votes = {
            person: motions[motion] if motion else None
            for person, motion in form.votes().items()
        }
        return _do(request, case, voting.cast, votes, form=("votes_form", form))
    return _show(request, case, votes_form=form)


@require_POST
def reservation_add(request, pk, number):
    case = _get_case(request, pk, number)
    form = _Forms(case).reserve(request.POST)
    if form.is_valid():
        told = form.told()
        return _do(request, case, voting.reserve, form=("reserve_form", form), **told)
    return _show(request, case, reserve_form=form)


@require_POST
def reservation_remove(request, pk, number, reservation_pk):
    case = _get_case(request, pk, number)
    rows = case.item.reservations.select_related("item__meeting", "person")
    reservation = get_object_or_404(rows, pk=reservation_pk)
    try:
        voting.take_back_reservation(reservation, by=request.user)
    except TransitionRefused as refusal:
        messages.error(request, str(refusal))
    return redirect("applications:voting", pk, number)


def _do(request, case, act, *args, form=None, case_last=False, **told):
    """Do it; what is refused is said at its form, with everything kept."""
    arguments = (*args, case) if case_last else (case, *args)
    try:
        act(*arguments, by=request.user, **told)
    except TransitionRefused as refusal:
        if form is None:
            messages.error(request, str(refusal))
        else:
            name, typed = form
            typed.add_error(None, str(refusal))
            return _show(request, case, **{name: typed})
    meeting = case.item.meeting
    return redirect("applications:voting", meeting.pk, case.item.number)
