"""The steering group's meeting: its page, its papers, and who says that they come."""

from typing import Any

from django.contrib import messages
from django.db.models import Count, Exists, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_GET,
    require_POST,
)

from accounts.access import given, require
from applications.meetings import cards
from applications.meetings.forms import SAID, ComingForm
from applications.models import (
    Decision,
    case_of,
    decision_of,
)
from applications.models.decision import Outcome
from applications.models.separation import stands_aside
from applications.paragraphs import reports
from core import clock
from core.days import in_words
from core.pages.calendar import calendar_file
from core.pages.refusals import refusal_as_message
from core.pages.rows import May, get_row
from fund import permissions as of_fund
from fund.meetings import actions as meetings_actions
from fund.meetings.queries import event_of, with_moves
from fund.minutes import actions as minutes
from fund.models import (
    AgendaItem,
    Coming,
    Meeting,
    Movement,
    PointDecision,
    Seat,
    Term,
)
from fund.permissions import asked_about_conflicts
from projects.models import ConflictOfInterest

M = Meeting.State


def get_meeting(request, pk: int, may: May | None = None) -> Meeting:
    """The meeting, if this user may know that it exists. Locked for a change."""
    seats = Seat.objects.filter(group__fund=OuterRef("fund"), is_voting=True).order_by()
    count = seats.values("group").annotate(n=Count("pk")).values("n")
    meetings = Meeting.objects.visible_to(request.user).select_related("fund")
    meetings = meetings.annotate(
        appointed=Coalesce(Subquery(count), 0), last_number=minutes.last_number()
    )
    return get_row(request, meetings, may, pk=pk)


def reads_cases(user, meeting: Meeting) -> bool:
    return given(user, "fund.view_cases", meeting.fund)


def agenda_of(meeting: Meeting) -> list[AgendaItem]:
    """The points with their cases, and with the decisions where there are any."""
    rows = meeting.items.select_related(
        "case__application__project",
        "case__decision__deferral__meeting",
        "point_decision",
    )
    return list(rows.order_by("number"))


def entries(meeting: Meeting, items: list[AgendaItem], *, here: int = 0) -> list[dict]:
    """The way through the points (components/_sidenav.html)."""
    found = [
        {
            "title": _("The meeting"),
            "url": meeting.get_absolute_url(),
            "current": here == 0,
        }
    ]
    for item in items:
        decision = decision_of(item)
        found.append(
            {
                "title": str(item),
                "url": reverse("applications:item", args=[meeting.pk, item.number]),
                "current": item.number == here,
                "note": settled(decision)[1] if decision else "",
            }
        )
    return found


def settled(decision: Decision | PointDecision | None) -> tuple[str, str]:
    """The tone and the words of what is decided at a point, both empty before; of what is
    put off, to which day."""
    if decision is None:
        return "", ""
    deferral = getattr(decision, "deferral", None)
    if deferral:
        until = deferral.day or clock.day_of(deferral.meeting.starts_at)
        return "wait", _("Put off until %(day)s") % {"day": in_words(until)}
    tone = "wait" if decision.outcome == Outcome.TABLE else "ok"
    return tone, decision.get_outcome_display()


def _deputy_for(mine: list[Term], terms: list[Term]) -> str:
    """The members in whose place the person may serve; empty for who is no deputy."""
    seats = {term.seat_id for term in mine if term.is_deputy}
    members = [t for t in terms if t.seat_id in seats and not t.is_deputy]
    return ", ".join(str(term.user) for term in members)


@require_GET
def meeting_detail(request, pk):
    """The agenda, who was there, and what happens next with the meeting."""
    meeting, user = get_meeting(request, pk), request.user
    items = agenda_of(meeting)
    notices = list(meeting.notices.select_related("sent_by").order_by("number"))
    may_make = of_fund.may_prepare_meeting(user, meeting)
    points = points_for(user, meeting, items)
    context = {
        "meeting": meeting,
        "entries": entries(meeting, items),
        "items": points,
        "sits": meeting.fund_id in asked_about_conflicts(user),
        "to_answer": sum(what == "answer" for _i, _c, what, *_rest in points),
        "reads_cases": reads_cases(user, meeting),
        "undecided": [i for i in items if case_of(i) and not decision_of(i)],
        "is_put_off": any(settled(decision_of(i))[0] == "wait" for i in items),
        "may_make": may_make,
        "notices": notices,
        "may_send": may_make and len(items) > (notices[-1].points if notices else 0),
        "may_write": of_fund.may_write_minutes(user, meeting),
        **_seats(user, meeting),
    }
    return render(request, "applications/meetings/meeting.html", context)


def points_for(user, meeting: Meeting, items: list[AgendaItem]) -> list[tuple]:
    """Point by point: its case, what this person has to do with it, what is decided, what
    the agenda tells of the case, and which decisions by delegation are reported there."""
    answered, aside = _mine(user, items)
    may_read = reads_cases(user, meeting)
    told = _cards(user, items, answered, aside) if may_read else {}
    others = [item for item in items if not case_of(item)]
    reported = reports.told(others, user) if may_read else {}
    return [
        (
            item,
            case_of(item),
            _asked(user, item, answered, aside),
            settled(decision_of(item)),
            told.get(item.pk),
            reported.get(item.pk, []),
        )
        for item in items
    ]


def _seats(user, meeting: Meeting) -> dict[str, Any]:
    """Who sits in the group that day, who is here, and what this person says of coming."""
    terms, present = terms_of(meeting), _written(meeting)
    moved = movements_by_term(meeting)
    said = {row.term_id: row for row in meeting.comings.all()}
    mine = [term for term in terms if term.user_id == user.pk]
    return {
        "attendance": [
            (
                term,
                present.get(term.pk),
                moved.get(term.pk, []),
                SAID[Coming.Answer(said[term.pk].answer)] if term.pk in said else "",
            )
            for term in terms
        ],
        "attendance_told": _told(terms, present, said),
        "is_member": bool(mine),
        "is_asked_to_come": bool(mine) and meeting.state in (M.PLANNED, M.NOTIFIED),
        "coming": [(each, _says(mine, said, each)) for each in Coming.Answer],
        "is_written": bool(present),
        **_who_comes(meeting, terms, said),
        "deputy_for": _deputy_for(mine, terms),
        "deputies_serve_side": any(t.seat.group.deputies_serve_side for t in mine),
    }


def _who_comes(meeting: Meeting, terms: list[Term], said) -> dict[str, Any]:
    """Before the day: the members who have not said whether they come, and who leads the
    meeting where the chair has said no (KL 6:30)."""
    answers = {term.user_id: said[term.pk].answer for term in terms if term.pk in said}
    members = [term for term in terms if not term.is_deputy]
    no = Coming.Answer.NO
    chair_is_away = any(t.is_chair and answers.get(t.user_id) == no for t in members)
    stands_in = (
        term.user
        for term in members
        if term.is_vice_chair and answers.get(term.user_id) != no
    )
    return {
        "is_the_day": clock.day_of(meeting.starts_at) <= clock.today(),
        "silent": [term.user for term in members if term.user_id not in answers],
        "chair_is_away": chair_is_away and meeting.state != M.CLOSED,
        "leads": next(stands_in, None) if chair_is_away else None,
    }


@require_GET
def meeting_calendar(request, pk):
    """The meeting for one's own calendar: when and where, and no more."""
    meetings = with_moves(Meeting.objects.visible_to(request.user))
    meeting = get_row(request, meetings.select_related("fund"), pk=pk)
    name = f"{clock.day_of(meeting.starts_at).isoformat()}.ics"
    return calendar_file([event_of(meeting)], name)


def _written(meeting: Meeting) -> dict[int, bool]:
    """Term (id) → whether here; of nobody before the members are called."""
    if meeting.state == M.PLANNED:
        return {}
    return dict(meeting.attendances.values_list("term", "is_present"))


def _told(terms: list[Term], present: dict[int, bool], said: dict[int, Coming]) -> str:
    """How many are here; before that is written, how many have said that they come."""
    if present:
        count, words = sum(present.values()), _("%(count)s of %(all)s are here")
    else:
        come = [row for row in said.values() if row.answer == Coming.Answer.YES]
        count, words = len(come), _("%(count)s of %(all)s have said that they come")
    return words % {"count": count, "all": len(terms)}


def _says(mine: list[Term], said: dict[int, Coming], answer: str) -> bool:
    return any(said[term.pk].answer == answer for term in mine if term.pk in said)


@require_POST
def coming_say(request, pk):
    """One who sits in the group says whether to come."""
    meeting = get_meeting(request, pk)
    mine = [term for term in terms_of(meeting) if term.user_id == request.user.pk]
    require(bool(mine))
    form = ComingForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose one of the answers."))
        return redirect(meeting)
    with refusal_as_message(request):
        meetings_actions.say_coming(meeting, mine, **form.cleaned_data)
        messages.success(request, _("Your answer is kept. You can change it."))
    return redirect(meeting)


def movements_by_term(meeting: Meeting) -> dict[int, list[Movement]]:
    """Who came and left while the meeting went on, in the order of the points."""
    if meeting.state not in (M.OPEN, M.CLOSED):
        return {}
    rows = Movement.objects.filter(item__meeting=meeting).select_related("item")
    found: dict[int, list[Movement]] = {}
    for row in rows.order_by("item__number", "pk"):
        found.setdefault(row.term_id, []).append(row)
    return found


def _mine(user, items: list[AgendaItem]) -> tuple[set[int], set[int]]:
    """The points (ids) on whose case this person has answered about a conflict of
    interest, and those from which the person stands aside."""
    answers = ConflictOfInterest.objects.filter(
        user=user, project=OuterRef("case__application__project")
    )
    rows = AgendaItem.objects.filter(pk__in=[item.pk for item in items]).annotate(
        has_answered=Exists(answers),
        is_aside=stands_aside(user, "case__application"),
    )
    found = list(rows.values_list("pk", "has_answered", "is_aside"))
    answered = {pk for pk, has_answered, _aside in found if has_answered}
    return answered, {pk for pk, _answered, is_aside in found if is_aside}


def _cards(
    user, items: list[AgendaItem], answered: set[int], aside: set[int]
) -> dict[int, cards.Card]:
    """Point (id) → what the agenda tells of its case. Who sits in the group answers about
    a conflict of interest before anything confidential is told."""
    cases = {row.pk: case.application_id for row in items if (case := case_of(row))}
    shown = {pk: case for pk, case in cases.items() if pk not in aside}
    opened = set(shown.values())
    if items and items[0].meeting.fund_id in asked_about_conflicts(user):
        opened = {case for pk, case in shown.items() if pk in answered}
    day = clock.day_of(items[0].meeting.starts_at) if items else clock.today()
    found = cards.cards(user, shown.values(), opened, day=day)
    return {pk: found[case] for pk, case in shown.items() if case in found}


def _asked(user, item: AgendaItem, answered: set[int], aside: set[int]) -> str:
    """What this person has to do with the point: "answer", "aside", nothing
    ("decided") or nothing yet."""
    is_decided = decision_of(item) is not None
    is_asked = item.meeting.fund_id in asked_about_conflicts(user)
    if case_of(item) and is_asked and not is_decided and item.pk not in answered:
        return "answer"
    if item.pk in aside:
        return "aside"
    return "decided" if is_decided else ""


def terms_of(meeting: Meeting) -> list[Term]:
    """Everybody with a seat on the day of the meeting, in the order of the seats."""
    day = clock.day_of(meeting.starts_at)
    terms = Term.objects.filter(seat__group__fund=meeting.fund).on(day)
    return list(terms.for_page())
