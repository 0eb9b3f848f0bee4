"""The wheel of the year: what is to be done, by whom, and what has been done."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from accounts.access import require
from accounts.models import AuditEvent
from core import clock
from core.days import in_words
from core.files.sending import send_kept
from core.pages.refusals import refusal_as_message, refusal_in_form
from core.pages.rows import get_row
from fund import permissions
from fund.found import edit_part, frame, get_fund
from fund.models import DutyEvidence, DutyOccasion, Fund
from fund.models.wheel import Duty
from fund.ownership import duties
from fund.wheel import actions, chart
from fund.wheel.forms import (
    DoneForm,
    MoveForm,
    NewTaskForm,
    SkipForm,
    TaskForm,
    WheelForm,
    YearFilter,
)

State = DutyOccasion.State


@require_safe
def wheel_detail(request, pk):
    fund = get_fund(request, pk)
    today = clock.today()
    year = YearFilter(request.GET).chosen().get("year") or today.year
    rows = list(DutyOccasion.objects.of_year(fund, year).for_list())
    tasks = list(
        fund.duty_tasks.filter(ended_at=None)
        .select_related("owner")
        .order_by("duty", "month", "title", "pk")
    )
    standings = duties.overview(fund, year, rows)
    context = {
        **frame(request, fund),
        "standings": standings,
        "year": year,
        "this_year": today.year,
        "next_year": today.year + 1,
        "years": (year - 1, year + 1),
        "duties": [
            {
                "standing": standing,
                "rows": [row for row in rows if row.task.duty == standing.duty],
                "tasks": [task for task in tasks if task.duty == standing.duty],
            }
            for standing in standings
        ],
        "has_wheel": bool(tasks or rows),
        "is_planned": any(row.year == year for row in rows),
        "figure": _figure(rows, year, today),
    }
    return render(request, "fund/wheel/wheel.html", context)


def _figure(rows: Iterable[DutyOccasion], year: int, today: date) -> dict:
    """The ring, and the same as a table: what has its last day in the year."""
    rows = [row for row in rows if row.due_on.year == year]
    tracks = [
        chart.Track(
            str(duty.label),
            [
                chart.Mark(row.due_on, _look(row))
                for row in rows
                if row.task.duty == duty
            ],
        )
        for duty in Duty
    ]
    words = {"year": year, "day": in_words(today)}
    return {
        "svg": chart.wheel(tracks, year, today=today),
        "narrow": chart.wheel(tracks, year, today=today, narrow=True),
        "caption": _("The wheel of %(year)s, as it stood on %(day)s.") % words,
        "columns": [_("Task"), _("Duty"), _("Last day"), _("State")],
        "rows": [
            (
                row.task.title,
                row.task.get_duty_display(),
                in_words(row.due_on),
                told(row),
            )
            for row in rows
        ],
    }


def _look(row: DutyOccasion) -> str:
    if row.state == State.PLANNED:
        return "late" if row.is_overdue else "planned"
    return str(row.state)


def told(row: DutyOccasion) -> str:
    """The state in words, with what matters about it."""
    if row.is_overdue:
        return _("Late")
    if row.state == State.DONE and row.was_late:
        return _("Done, late")
    return str(row.get_state_display())


@require_http_methods(["GET", "HEAD", "POST"])
def task_add(request, pk):
    fund = get_fund(request, pk, permissions.may_manage)
    initial = {"year": clock.today().year, "owner": request.user.pk, "day": 31}
    duty = request.GET.get("duty", "")
    if duty in Duty.values:
        initial["duty"] = duty
    return _edit(
        request,
        fund,
        actions.add_task,
        fund,
        form=NewTaskForm(request.POST or None, fund=fund, initial=initial),
        refused_at="month",
        done=_("The task is in the wheel."),
        title=_("A new task in the wheel"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def task_edit(request, pk, task_pk):
    fund = get_fund(request, pk)
    task = get_row(request, fund.duty_tasks, pk=task_pk)
    require(permissions.may_manage(request.user, fund))
    return _edit(
        request,
        fund,
        actions.change_task,
        task,
        form=TaskForm(request.POST or None, instance=task, fund=fund),
        done=_("The task is changed."),
        title=task.title,
        task=task,
    )


def _edit(request, fund: Fund, act, row, **page):
    return edit_part(
        request,
        fund,
        "fund:wheel",
        act,
        row,
        template="fund/wheel/task.html",
        action=_("Save the task"),
        **page,
    )


@require_POST
def task_end(request, pk, task_pk):
    fund = get_fund(request, pk)
    task = get_row(request, fund.duty_tasks, pk=task_pk)
    require(permissions.may_manage(request.user, fund))
    done = _("The task has ended. What lay ahead is skipped.")
    with refusal_as_message(request, done):
        actions.end_task(task, by=request.user)
    return redirect("fund:wheel", fund.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def wheel_begin(request, pk):
    """The usual wheel: who sees to which duty, and then it is there."""
    fund = get_fund(request, pk, permissions.may_manage)
    return edit_part(
        request,
        fund,
        "fund:wheel",
        lambda by, **owners: actions.begin_usual(fund, owners=owners, by=by),
        form=WheelForm(request.POST or None, fund=fund, by=request.user),
        done=_("There is a wheel now. Change what does not suit you."),
        title=_("Begin with the usual wheel"),
        lead=_("Who sees to each duty? It can be changed for each task afterwards."),
        action=_("Begin the wheel"),
    )


@require_POST
def wheel_copy(request, pk, year):
    fund = get_fund(request, pk, permissions.may_manage)
    done = _("%(year)s is planned as the tasks say.") % {"year": year}
    with refusal_as_message(request, done):
        actions.copy_to(fund, year, by=request.user)
    return redirect(f"{reverse('fund:wheel', args=[fund.pk])}?year={year}")


# --- One occasion ---------------------------------------------------------------------


def _find(request, fund: Fund, pk: int) -> DutyOccasion:
    rows = DutyOccasion.objects.filter(task__fund=fund)
    related = ("task__owner", "task__fund", "evidence", "done_by", "skipped_by")
    return get_row(request, rows.select_related(*related), pk=pk)


DEEDS: dict[str, Any] = {"done": DoneForm, "skip": SkipForm, "move": MoveForm}


@require_http_methods(["GET", "HEAD", "POST"])
def occasion(request, pk, occasion_pk):
    """One time of a task: say that it is done, skip it, move it, or take that back."""
    fund = get_fund(request, pk)
    found = _find(request, fund, occasion_pk)
    may = permissions.may_see_to(request.user, found)
    deed = request.POST.get("deed", "")
    if request.method == "POST":
        require(may)
        if deed == "undo":
            return _undo(request, fund, found)
    forms = _forms(request, found, deed)
    form = forms.get(deed)
    if form is not None and form.is_valid():
        with refusal_in_form(form):
            messages.success(request, _carry_out(found, deed, form, by=request.user))
            return redirect("fund:wheel", fund.pk)
    context = {
        **frame(request, fund),
        "occasion": found,
        "told": told(found),
        "forms": forms,
        "form": form,
        "may_see_to": may,
        "evidences": found.evidences.select_related("added_by").order_by("-pk"),
        "events": AuditEvent.objects.about(found)[:20],
    }
    return render(request, "fund/wheel/occasion.html", context)


def _forms(request, found: DutyOccasion, deed: str) -> dict[str, Any]:
    """The three forms; the one that was sent holds what was typed."""
    if found.state != State.PLANNED:
        return {}
    initial = {"on": clock.today(), "day": found.due_on}
    forms = {}
    for name, form in DEEDS.items():
        sent = (request.POST, request.FILES) if name == deed else (None, None)
        forms[name] = form(*sent, initial=initial, prefix=name)
    return forms


def _carry_out(found: DutyOccasion, deed: str, form, *, by) -> str:
    given = form.cleaned_data
    if deed == "done":
        actions.finish(
            found,
            on=given["on"],
            text=given["text"],
            link=given["link"],
            file=given["file"],
            checked=getattr(given["file"], "checked", None),
            by=by,
        )
        return _("Done: %(task)s.") % {"task": found.task}
    if deed == "skip":
        found.skip(reason=given["reason"], by=by)
        return _("Skipped this time: %(task)s.") % {"task": found.task}
    actions.move(found, day=given["day"], by=by)
    return _("The last day is %(day)s.") % {"day": in_words(given["day"])}


def _undo(request, fund: Fund, found: DutyOccasion):
    with refusal_as_message(request, _("It is planned again. The history is kept.")):
        found.reopen(by=request.user)
    return redirect("fund:occasion", fund.pk, found.pk)


@require_safe
def evidence(request, pk, evidence_pk):
    """The file that shows that something was done."""
    fund = get_fund(request, pk)
    rows = DutyEvidence.objects.filter(occasion__task__fund=fund).exclude(file="")
    found = get_object_or_404(rows, pk=evidence_pk)
    with refusal_as_message(request):
        return send_kept(found.file, found.name, found.content_type)
    return redirect("fund:occasion", fund.pk, found.occasion_id)
