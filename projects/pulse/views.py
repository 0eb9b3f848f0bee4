"""The ten-minute pulse: how has the month been?"""

from decimal import Decimal

from django.contrib import messages
from django.db.models import Q, Sum
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from core import clock
from core.pages.refusals import refusal_in_form
from core.pages.rows import number_in
from core.templatetags.ui import kronor, number
from fund.models import Entry, GrantYear
from projects import permissions
from projects.found import frame, get_project, months_to_tell
from projects.measuring import queries as measuring
from projects.measuring import suppression
from projects.models import Project, Pulse, PulseDraft
from projects.pulse import actions as pulse_actions
from projects.pulse import queries
from projects.pulse.forms import PulseForm, month_after, usual_month

ZERO = Decimal(0)


@require_http_methods(["GET", "HEAD", "POST"])
def pulse(request, pk):
    """Told, or saved for later by the button of that name, which asks for no answer."""
    project = get_project(request, pk, permissions.may_report)
    months = months_to_tell(project)
    last, last_reached = queries.last_told(project)
    draft = queries.saved_for_later(project, request.user)
    outdone = draft if draft and draft.month not in months else None
    if not months and request.method != "POST":
        return _all_told(request, project, last, outdone)
    is_for_later = "later" in request.POST
    form = PulseForm(
        request.POST or None,
        project=project,
        months=months,
        is_for_later=is_for_later,
        initial=queries.begins_with(draft)
        if draft and not outdone
        else _as_last_time(last, months),
    )
    if form.is_valid() and is_for_later:
        return _saved(request, project, form)
    if form.is_valid():
        with refusal_in_form(form, "month"):
            told = pulse_actions.tell_pulse(form.save(commit=False), by=request.user)
            messages.success(request, _("Thank you. The pulse of the month is told."))
            return _on_to(request, project, told)
    context = {"form": form, "draft": None if outdone else draft, **_outdone(outdone)}
    context |= {"last": last, **_hints(project, last_reached)}
    return render(
        request,
        "projects/pulse/pulse.html",
        {**frame(request, project, "detail"), **context},
    )


def _hints(project: Project, last_reached: int | None) -> dict:
    """What stands beside the questions: last time's count, the money, the figures."""
    limit = suppression.smallest_group(project.fund)
    readings = measuring.read(project, limit=limit)
    today = clock.today()
    return {
        "reached_hint": _("Last time: %(count)s.") % {"count": number(last_reached)}
        if last_reached is not None
        else "",
        "money_hint": _money_of_year(project, today.year),
        "readings": readings,
        "measured": [one for one in readings if _is_of_month(one, today)],
        "unmeasured": [one for one in readings if not _is_of_month(one, today)],
    }


def _outdone(draft: PulseDraft | None) -> dict:
    """What was written of a month that somebody else then told: it is not lost in silence."""
    return {
        "outdone": draft,
        "told_instead": queries.told_instead(draft) if draft else None,
    }


def _all_told(
    request, project: Project, last: Pulse | None, outdone: PulseDraft | None
):
    """Every month that may be told has been: the last of them may be told again."""
    context = {
        **frame(request, project, "detail"),
        "last": last,
        **_outdone(outdone),
        "next": month_after(clock.today()),
    }
    return render(request, "projects/pulse/all_told.html", context)


def _saved(request, project: Project, form: PulseForm):
    told = {name: form.cleaned_data[name] for name in PulseDraft.TOLD}
    pulse_actions.save_for_later(project, told, by=request.user)
    messages.success(
        request,
        _("Saved for later. Nobody else sees it, and nothing is told yet."),
    )
    return redirect(project)


def _as_last_time(last: Pulse | None, months) -> dict:
    """What usually stands to start from. How it goes, whom one reached and what was learned
    is asked anew: one press would else send a number that nobody has counted."""
    month = usual_month(months)
    initial: dict[str, object] = {"month": month.isoformat() if month else ""}
    if last:
        initial |= {
            "obstacle": last.obstacle,
            "forecast_amount": last.forecast_amount,
        }
    return initial


def _money_of_year(project: Project, year: int) -> str:
    """What was granted for the year and what is booked of it, in words."""
    of_project = Q(grant__of_project__project=project)
    frame_amount = GrantYear.objects.filter(of_project, year=year)
    booked = Entry.objects.filter(
        of_project, kind=Entry.Kind.ACTUAL, booked_on__year=year
    )
    granted = frame_amount.aggregate(sum=Sum("amount", default=ZERO))["sum"]
    used = booked.aggregate(sum=Sum("amount", default=ZERO))["sum"]
    return _("The budget of %(year)s is %(granted)s. Booked so far: %(used)s.") % {
        "year": year,
        "granted": kronor(granted),
        "used": kronor(used),
    }


def _is_of_month(reading: measuring.Reading, today) -> bool:
    """Has anything been entered for this month or the one before?"""
    newest = max(
        (
            figure.day
            for figure in (*reading.project, *reading.comparison)
            if figure.day
        ),
        default=None,
    )
    return newest is not None and (today - newest).days < 62


def _on_to(request, project: Project, told: Pulse):
    """Where the leader meant to go next: to a figure, or back to the project."""
    wanted = number_in(request.POST.get("then", ""))
    if wanted is not None:
        return redirect("projects:measure", project.pk, wanted)
    return redirect(project)
