"""The signed recommendation, and the way to a meeting."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.contrib import messages
from django.http import QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.models import Board, User
from applications import permissions
from applications.brief import queries as brief
from applications.brief import scores as brief_scores
from applications.case import queries as case_queries
from applications.case import watch
from applications.decisions import actions as decisions
from applications.decisions import queries as decision_queries
from applications.decisions.queries import boards_of
from applications.found import get_application
from applications.meetings.forms import AgendaForm
from applications.models import Application, RecommendationDraft
from applications.models.decision import GRANTING, Outcome
from applications.recommendation import actions, basis, grounds
from applications.recommendation.forms import RecommendForm
from applications.separation import hints
from core import clock
from core.days import moment_in_words
from core.pages.refusals import refusal_as_message, refusal_in_form
from fund.meetings.actions import plan_meeting
from fund.models import Meeting, Plan, PlanItem, Term


@require_http_methods(["GET", "POST"])
def application_recommend(request, pk):
    """Write, read what the group will read, sign: each a press, with or without script.

    "read" shows it before it binds, "change" leads back to what was written.
    """
    application = get_application(request, pk, permissions.may_recommend)
    content = brief.Content(application.content)
    scores = brief_scores.scores_open_to(request.user, application)
    draft = None
    if request.method == "GET":
        drafts = application.recommendation_drafts.filter(user=request.user)
        draft = drafts.first()
    form = _recommend_form(request, application, content, scores, draft)
    if "draft" in request.POST:
        return _save_draft(request, application, form)
    is_sent = request.method == "POST" and "change" not in request.POST
    is_told = form.is_valid() and is_sent
    if is_told and "read" in request.POST:
        return _read(request, application, form)
    if is_told and _sign(request, application, form):
        return redirect(application)
    if "change" in request.POST or draft:
        form.errors.clear()  # nothing was sent in yet
    context = {
        "application": application,
        "form": form,
        "draft": draft,
        **_rests_on(application, content, scores, form),
        "opinions": case_queries.opinions_of(application),
    }
    return render(request, "applications/recommendation/recommend.html", context)


def _rests_on(application, content: brief.Content, scores, form: RecommendForm) -> dict:
    """The line of the plan that is chosen, with its rooms and sums year by year, and the
    points that the recommendation rests on."""
    asked = dict.fromkeys(content.years(), Decimal(0)) | form.by_year()
    line = form.line()
    frame = []
    if line:
        frame = brief.rooms([line], asked, case=application)[line.pk]
    requested = content.economy().by_year
    return {
        "line": line,
        "rooms": [(line, frame)] if line else [],
        "frame": _frame(form, frame, requested),
        "sums": _sums(form, frame, requested),
        "basis": basis.points(
            application,
            content,
            scores,
            alignments=form.alignments,
            rules=case_queries.rules_of(application),
            rooms=frame,
            day=_first_meeting(application),
        ),
    }


def _save_draft(request, application: Application, form: RecommendForm):
    actions.save_draft(application, _typed(request, form), by=request.user)
    messages.success(
        request,
        _("The draft is saved. It is not signed, and nobody else sees it."),
    )
    return redirect(application)


def _typed(request, form: RecommendForm) -> dict[str, list[str]]:
    """Control → what was sent in it, of the form's own."""
    return {
        name: values for name, values in request.POST.lists() if name in form.fields
    }


def _as_sent(draft: RecommendationDraft) -> QueryDict:
    """A draft as it would be sent from the page."""
    data = QueryDict(mutable=True)
    for name, values in draft.typed.items():
        data.setlist(name, values)
    return data


def _recommend_form(
    request, application, content, scores, draft: RecommendationDraft | None
) -> RecommendForm:
    items = list(investment_lines(application, content.years()))
    boards = boards_of(application)
    alignments = application.plan_alignments.select_related("item__plan")
    return RecommendForm(
        request.POST or (_as_sent(draft) if draft else None),
        items=items,
        alignments=list(alignments.order_by("item__plan__kind", "item__code", "pk")),
        needs_motive=grounds.needs_motive(scores.rows),
        years=content.years(),
        boards=boards,
        proposed=_proposed(boards, content),
        initial={"plan_item": _likely_line(application, items)},
    )


def _frame(form: RecommendForm, rooms: list[brief.Room], requested) -> list[dict]:
    """Year by year: what is asked for, the room of the line, and the first board's cell
    (the other boards' stand below)."""
    known = {room.year: room for room in rooms}
    grid = form.grid()
    cells = grid[0]["cells"] if grid else [(None, "")] * len(form.years)
    return [
        {
            "year": year,
            "requested": requested.get(year),
            "room": known.get(year),
            "cell": cell,
            "label": label,
        }
        for year, (cell, label) in zip(form.years, cells, strict=True)
    ]


def _sums(form: RecommendForm, rooms: list[brief.Room], requested) -> dict:
    """The last row: of the years that the plan covers, as the rows above."""
    covered = [room for room in rooms if room.is_covered]
    zero = Decimal(0)
    return {
        "requested": sum(requested.values(), zero),
        "frame": sum((room.frame for room in covered), zero) if covered else None,
        "others": sum((room.others for room in covered), zero) if covered else None,
        "here": sum(form.sums(), zero),
        "left": sum((room.left for room in covered), zero) if covered else None,
    }


def _read(request, application: Application, form: RecommendForm):
    """What the steering group will read, before it is signed."""
    data = form.cleaned_data
    is_grant = data["outcome"] in GRANTING
    typed = _typed(request, form)
    context = {
        "application": application,
        "outcome": dict(Outcome.choices)[data["outcome"]],
        "amounts": [
            {"year": year, "board": board, "amount": amount}
            for (year, board), amount in form.amounts().items()
        ]
        if is_grant
        else [],
        "total": sum(form.amounts().values(), Decimal(0)) if is_grant else None,
        "line": data["plan_item"] if is_grant else None,
        "conditions": data["conditions"] if data["outcome"] == "conditions" else "",
        "motive": data.get("strategy_motive", "") if is_grant else "",
        "reasons": data["reasons"],
        "no_grant": _no_grant(application) if is_grant else "",
        "typed": [(name, value) for name, values in typed.items() for value in values],
    }
    return render(request, "applications/recommendation/read.html", context)


def _first_meeting(application: Application) -> date:
    """The first day on which the group can decide: of the next meeting, else today."""
    waiting = [Meeting.State.PLANNED, Meeting.State.NOTIFIED, Meeting.State.OPEN]
    ahead = Meeting.objects.filter(fund=application.fund_id, state__in=waiting)
    starts = ahead.order_by("starts_at").values_list("starts_at", flat=True).first()
    return max(clock.day_of(starts), clock.today()) if starts else clock.today()


def _no_grant(application: Any) -> str:
    """Why the group could not grant it, however it is recommended; empty where it can."""
    starts_on = brief.Content(application.content).starts_on
    return watch.begun_before(starts_on, _first_meeting(application))


def _is_to_grant(application: Application) -> bool:
    return application.recommendations.in_force().filter(outcome__in=GRANTING).exists()


def _sign(request, application: Application, form: RecommendForm) -> bool:
    """Sign; when that is refused, say why and keep what was typed."""
    data = form.cleaned_data
    with refusal_in_form(form):
        actions.sign_recommendation(
            application,
            outcome=data["outcome"],
            reasons=data["reasons"],
            conditions=data["conditions"],
            amounts=form.amounts() if data["outcome"] in GRANTING else {},
            plan_item=data["plan_item"],
            strategy_motive=data.get("strategy_motive", ""),
            cites=form.cited(),
            by=request.user,
        )
        done = _("The recommendation is signed. Choose a meeting next.")
        messages.success(request, done)
        return True
    return False


def investment_lines(application: Application, years: list[int]):
    """The lines of the investment plans that cover some of the years."""
    rows = PlanItem.objects.filter(
        plan__fund=application.fund,
        plan__kind=Plan.Kind.INVESTMENT,
        plan__in=Plan.objects.holding(),
    )
    if years:
        rows = rows.filter(
            plan__first_year__lte=years[-1], plan__last_year__gte=years[0]
        )
    return rows.select_related("plan").order_by("plan__first_year", "code", "pk")


def _likely_line(application: Application, items) -> int | None:
    """The line that supports the case, when it is only one."""
    lines = [item.pk for item in items]
    supported = application.plan_alignments.filter(item__in=lines, stance="supports")
    found = list(supported.values_list("item", flat=True)[:2]) or lines
    return found[0] if len(found) == 1 else None


def _proposed(boards: list[Board], content: brief.Content) -> dict:
    """What is asked for each year, on the first board."""
    if not boards:
        return {}
    by_year = content.economy().by_year
    return {(year, boards[0].pk): amount for year, amount in by_year.items()}


@require_http_methods(["GET", "POST"])
def agenda_add(request, pk):
    """Put the case on the agenda of a meeting that is planned, or of a new one."""
    application = get_application(request, pk, permissions.may_put_on_agenda)
    planned = Meeting.objects.filter(
        fund=application.fund, state__in=[Meeting.State.PLANNED, Meeting.State.NOTIFIED]
    )
    meetings = [
        (meeting, f"{moment_in_words(meeting.starts_at)} {meeting.place}".strip())
        for meeting in planned.order_by("starts_at", "pk")[:20]
    ]
    has_memo = decision_queries.has_memo(application)
    form = AgendaForm(request.POST or None, meetings=meetings, has_memo=has_memo)
    if form.is_valid():
        meeting = _chosen_meeting(request, application, form, meetings)
        with refusal_as_message(request):
            decisions.put_on_agenda(
                application,
                meeting,
                without_memo=form.cleaned_data.get("without_memo", ""),
                by=request.user,
            )
            messages.success(request, _("The case is on the agenda."))
            return redirect(meeting)
        return redirect(application)
    context = {
        "application": application,
        "form": form,
        "has_memo": has_memo,
        "hinted": _members_with_hints(application),
        "no_grant": _no_grant(application) if _is_to_grant(application) else "",
        "title": _("Choose a meeting"),
        "lead": "",
        "action": _("Put on the agenda"),
        "back_url": application.get_absolute_url(),
    }
    return render(request, "applications/recommendation/agenda.html", context)


def _members_with_hints(application: Application) -> list[tuple]:
    """Those who sit in the group today and seem to have a tie to the case: (user,
    hints). Each of them answers about it at the meeting; nothing is decided here."""
    seats = Term.objects.filter(seat__group__fund=application.fund).on(clock.today())
    members = User.objects.filter(pk__in=seats.values("user")).order_by("name", "pk")
    people = list(members)
    found = hints.hints_for(application, people)
    return [(person, found[person.pk]) for person in people if found[person.pk]]


def _chosen_meeting(request, application, form: AgendaForm, meetings) -> Meeting:
    if not form.is_new:
        wanted = form.cleaned_data["meeting"]
        return next(
            meeting for meeting, _label in meetings if str(meeting.pk) == wanted
        )
    day, at = form.cleaned_data["day"], form.cleaned_data["at"]
    moment = timezone.make_aware(datetime.combine(day, at))
    return plan_meeting(
        application.fund,
        starts_at=moment,
        place=form.cleaned_data["place"],
        by=request.user,
    )
