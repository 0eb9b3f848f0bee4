"""What does a member see while the meeting goes on: the point now, and what is decided?"""

from collections.abc import Iterable
from typing import Any

from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from applications.meetings.views import (
    agenda_of,
    get_meeting,
    points_for,
    reads_cases,
)
from applications.models import Application, Voting, case_of, decision_of
from applications.models.separation import DECIDING
from applications.separation import rules as separation
from core import clock
from fund.group import balance
from fund.models import AgendaItem, Meeting
from projects.conflicts.queries import asides_of, with_asides


@require_GET
def room(request, pk):
    """The point that is treated, whether the person votes there, and how the points before
    it were decided. The part that changes is asked for again now and then."""
    meeting = get_meeting(request, pk, reads_cases)
    if meeting.state != Meeting.State.OPEN:
        return redirect(meeting)
    items = agenda_of(meeting)
    points = points_for(request.user, meeting, items)
    now = next((p for p in points if p[1] and not decision_of(p[0])), None)
    methods = Voting.objects.filter(item__meeting=meeting)
    context = {
        "meeting": meeting,
        "now": now,
        "at": clock.now(),
        "decided": _decided(items, dict(methods.values_list("item", "method"))),
        "left": [i for i in items if not decision_of(i) and not (now and i == now[0])],
        **(_part(request.user, meeting, now[0]) if now else {}),
    }
    if "HX-Request" in request.headers:
        return render(request, "applications/meetings/room_now.html", context)
    return render(request, "applications/meetings/room.html", context)


def _decided(items: Iterable[AgendaItem], methods: dict[int, str]) -> list[tuple]:
    """The points with a decision, what it is, and whether it was put to the vote."""
    found = [(item, decision_of(item)) for item in items]
    return [
        (item, decision, methods.get(item.pk) == Voting.Method.VOTE)
        for item, decision in found
        if decision
    ]


def _part(user, meeting: Meeting, item: AgendaItem) -> dict[str, Any]:
    """Who votes at the point, whether this person does, and who stands aside from it."""
    case = case_of(item)
    rows = with_asides(Application.objects.only("pk"))
    application = rows.get(pk=case.application_id) if case else None
    terms = balance.present(meeting, at=item.number)
    apart = asides_of(application, DECIDING) if application else []
    aside = {row.user_id for row in apart}
    voters = [
        voter.term.user_id for voter in balance.voters_among(terms, conflicted=aside)
    ]
    return {
        "is_here": any(term.user_id == user.pk for term in terms),
        "votes": user.pk in voters,
        "others": len(set(voters) - {user.pk}),
        "apart": separation.among(apart, terms),
    }
