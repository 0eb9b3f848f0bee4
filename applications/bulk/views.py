"""Do the same with several cases: look first, then do it, and perhaps take it back."""

from datetime import date

from django.contrib import messages
from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import given_anywhere, require
from applications.bulk import actions
from applications.bulk.actions import FOR_GOOD, Deed
from applications.bulk.forms import DeedForm, chosen_cases
from fund.models import Fund, Meeting

KEPT = "done_in_bulk"  # in the session, until it is taken back or done anew


@transaction.non_atomic_requests  # each case is a transaction of its own
@require_http_methods(["GET", "POST"])
def bulk(request):
    """Case by case what will happen; POST does it."""
    require(may_handle(request.user))
    asked = request.POST if request.method == "POST" else request.GET
    deed, pks = asked.get("deed", ""), chosen_cases(asked)
    if deed not in Deed.values:
        raise Http404
    rows = actions.cases(request.user, pks)
    if not rows:
        messages.error(request, _("Tick the applications first."))
        return redirect("applications:list")
    funds = {row.fund_id for row in rows}
    data = request.POST if request.method == "POST" else None
    form = DeedForm(data, deed=deed, funds=funds)
    if data is not None and form.is_valid():
        return _do(request, deed, [row.pk for row in rows], form)
    lines = actions.preview(request.user, deed, rows)
    context = {
        "deed": Deed(deed),
        "form": form,
        "lines": lines,
        "possible": sum(line.is_possible for line in lines),
        "for_good": FOR_GOOD.get(Deed(deed), ""),
        "lacks_meeting": deed == Deed.AGENDA and not form.meetings,
    }
    return render(request, "applications/bulk/look.html", context)


def may_handle(user) -> bool:
    """Is there anything at all that this person does with cases?"""
    return any(
        given_anywhere(user, f"fund.{perm}", Fund)
        for perm in ("register_cases", "prepare_cases")
    )


def _do(request, deed: str, pks: list[int], form: DeedForm):
    lines = actions.do(request.user, deed, pks, **form.cleaned_data)
    due_on = form.cleaned_data.get("due_on")
    request.session[KEPT] = {
        "deed": deed,
        "due_on": due_on.isoformat() if due_on else "",
        "lines": [vars(line) for line in lines],
        "may_undo": Deed(deed) not in FOR_GOOD and not _is_called(form),
    }
    return redirect("applications:bulk_done")


def _is_called(form: DeedForm) -> bool:
    """The members have the agenda already: nothing is taken off it again."""
    meeting = form.cleaned_data.get("meeting")
    return meeting is not None and meeting.state == Meeting.State.NOTIFIED


@require_GET
def bulk_done(request):
    """What has been done, and the way back where there is one."""
    kept = request.session.get(KEPT)
    if not kept:
        return redirect("applications:list")
    lines = kept["lines"]
    done = sum(line["is_possible"] for line in lines)
    context = {
        "deed": Deed(kept["deed"]),
        "lines": lines,
        "done": done,
        "may_undo": kept["may_undo"] and done,
        "is_undone": kept.get("is_undone", False),
        "for_good": FOR_GOOD.get(Deed(kept["deed"]), ""),
    }
    return render(request, "applications/bulk/done.html", context)


@transaction.non_atomic_requests
@require_POST
def bulk_undo(request):
    """Take back what was done last, once."""
    require(may_handle(request.user))
    kept = request.session.get(KEPT)
    if not kept or not kept["may_undo"]:
        messages.error(request, _("There is nothing to take back."))
        return redirect("applications:list")
    done = {line["pk"]: line["undo"] for line in kept["lines"] if line["is_possible"]}
    due_on = date.fromisoformat(kept["due_on"]) if kept["due_on"] else None
    lines = actions.undo(request.user, kept["deed"], done, due_on=due_on)
    request.session[KEPT] = {
        **kept,
        "lines": [vars(line) for line in lines],
        "may_undo": False,
        "is_undone": True,
    }
    return redirect("applications:bulk_done")
