"""When has the steering group met, and when does it meet next?"""

from datetime import datetime

from django.contrib import messages
from django.db.models import Count, Q
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from core import clock
from fund import permissions
from fund.found import frame, get_fund
from fund.meetings import actions
from fund.meetings.forms import MeetingForm
from fund.models import AgendaItem, Fund, Meeting

PAGE = 25


@require_http_methods(["GET", "HEAD", "POST"])
def meeting_list(request, pk):
    fund = get_fund(request, pk)
    may_plan = permissions.may_plan_meeting(request.user, fund)
    require(request.method != "POST" or may_plan)
    form = MeetingForm(request.POST or None)
    if form.is_valid():
        meeting = actions.plan_meeting(fund, **form.answers(), by=request.user)
        messages.success(request, _("The meeting is planned."))
        return redirect(meeting)
    before = request.GET.get("before", "")
    meetings = _page(fund, before)
    here = meetings[:PAGE]
    last = here[-1] if len(meetings) > PAGE else None
    return render(
        request,
        "fund/meetings/meetings.html",
        {
            **frame(request, fund),
            "form": form,
            "meetings": here,
            "now": clock.now(),
            "is_first": not before,
            "next_url": f"?before={last.starts_at:%Y%m%dT%H%M%S}.{last.pk}"
            if last
            else "",
        },
    )


def _page(fund: Fund, before: str) -> list[Meeting]:
    """The latest first, after the place that the address names."""
    meetings = fund.meetings.for_list().annotate(
        cases=Count("items", filter=Q(items__kind=AgendaItem.Kind.CASE))
    )
    moment, _dot, pk = before.partition(".")
    try:
        at = datetime.strptime(f"{moment}+0000", "%Y%m%dT%H%M%S%z")
        place = Q(starts_at__lt=at) | Q(starts_at=at, pk__gt=int(pk))
    except ValueError:
        place = Q()
    return list(meetings.filter(place)[: PAGE + 1])
