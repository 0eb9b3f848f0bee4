"""Motions, votes and reservations at one point of a meeting."""

import uuid
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.access import require
from applications import permissions
from applications.meetings.views import get_meeting
from applications.models import Voting, case_of, decision_of
from applications.models.decision import Outcome
from applications.session.forms import MotionForm, ReserveForm, VotesForm, VotingForm
from applications.voting import actions
from applications.voting import queries as voting
from core.pages.refusals import refusal_as_message, refusal_in_form
from fund.models import AgendaItem, PointOutcome


def _get_point(request, pk: int, number: int) -> AgendaItem:
    """The point, for those who write down what happens there."""
    meeting = get_meeting(request, pk)
    rows = voting.with_session(meeting.items.all()).select_related(
        "case__application__project", "case__decision", "point_decision"
    )
    item = get_object_or_404(rows, number=number)
    item.meeting = meeting
    if case := case_of(item):
        case.application.fund = meeting.fund
    require(permissions.may_write_voting(request.user, item))
    return item


class _Forms:
    """The forms of the page, one of which may have come back with what was typed."""

    def __init__(self, item: AgendaItem, **came_back):
        self.item, self.session = item, voting.Session.of(item)
        self.is_decided = decision_of(item) is not None
        self.voters = voting.voters_of(item)
        self.came_back = came_back

    def motion(self, data=None) -> MotionForm:
        return MotionForm(
            data,
            voters=self.voters,
            outcomes=Outcome if case_of(self.item) else PointOutcome,
            initial={"key": str(uuid.uuid4())},
        )

    def voting(self, data=None) -> VotingForm:
        presides = self.session.presiding or voting.presides(self.voters)
        initial = {
            "method": self.session.method,
            "presiding": presides and presides.pk,
            "agreed": self.session.agreed,
        }
        return VotingForm(
            data, voters=self.voters, motions=self.session.motions, initial=initial
        )

    def votes(self, data=None) -> VotesForm:
        """With `all` in what was sent, everybody's vote for that motion."""
        if data and "all" in data:
            names = {f"vote-{v.term.user_id}": data["all"] for v in self.voters}
            data = data.copy()
            data.update(names)
        return VotesForm(
            data,
            voters=self.voters,
            motions=self.session.motions,
            cast=self.session.votes,
        )

    def reserve(self, data=None) -> ReserveForm:
        return ReserveForm(data, voters=self.voters)

    def context(self) -> dict[str, Any]:
        is_vote = self.session.method == Voting.Method.VOTE
        decided, motions = self.is_decided, self.session.motions
        return {
            "meeting": self.item.meeting,
            "item": self.item,
            "session": self.session,
            "result": self.session.result(None if decided else self.voters),
            "is_decided": decided,
            "motion_form": None if decided else self.motion(),
            "voting_form": self.voting() if motions and not decided else None,
            "votes_form": self.votes() if is_vote and not decided else None,
            "reserve_form": self.reserve() if decided else None,
            **self.came_back,
        }


def _show(request, item: AgendaItem, **came_back):
    context = _Forms(item, **came_back).context()
    return render(request, "applications/session/voting.html", context)


@require_GET
def voting_page(request, pk, number):
    """Motions, how it is decided, the votes; after the decision the reservations."""
    return _show(request, _get_point(request, pk, number))


@require_POST
def motion_add(request, pk, number):
    return _write(request, pk, number, actions.move, "motion")


@require_POST
def voting_choose(request, pk, number):
    """All agree, or by vote; and who presides."""
    return _write(request, pk, number, actions.choose, "voting")


@require_POST
def votes_cast(request, pk, number):
    return _write(request, pk, number, actions.cast, "votes")


@require_POST
def reservation_add(request, pk, number):
    return _write(request, pk, number, actions.reserve, "reserve")


def _write(request, pk: int, number: int, act: Callable, name: str):
    """What is typed in one of the forms; what is refused is said at that form, with
    everything kept."""
    item = _get_point(request, pk, number)
    form = getattr(_Forms(item), name)(request.POST)
    if form.is_valid():
        with refusal_in_form(form):
            act(item, by=request.user, **form.told())
            if name == "votes":
                messages.success(request, _("The votes are saved."))
            return redirect("applications:voting", pk, number)
    return _show(request, item, **{f"{name}_form": form})


@require_POST
def motion_remove(request, pk, number, motion_number):
    item = _get_point(request, pk, number)
    motion = get_object_or_404(item.motions, number=motion_number)
    with refusal_as_message(request):
        actions.take_back(motion, item, by=request.user)
    return redirect("applications:voting", pk, number)


@require_POST
def reservation_remove(request, pk, number, reservation_pk):
    item = _get_point(request, pk, number)
    rows = item.reservations.select_related("item__meeting", "person")
    reservation = get_object_or_404(rows, pk=reservation_pk)
    with refusal_as_message(request):
        actions.take_back_reservation(reservation, by=request.user)
    return redirect("applications:voting", pk, number)
