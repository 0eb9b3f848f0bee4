"""Who has which role in the fund, and since when?"""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from core.pages.confirm import ask_first
from core.pages.rows import get_row
from fund import permissions
from fund.found import frame, get_fund
from fund.models import Appointment, Fund
from fund.people import actions
from fund.people.forms import ROLES_OF_SEATS, AppointmentForm

ENDED = 50


@require_http_methods(["GET", "HEAD", "POST"])
def role_list(request, pk):
    fund = get_fund(request, pk)
    require(request.method != "POST" or permissions.may_manage(request.user, fund))
    form = AppointmentForm(request.POST or None)
    if form.is_valid():
        person, role = form.cleaned_data["person"], form.cleaned_data["role"]
        actions.appoint(person, fund=fund, role=role, by=request.user)
        messages.success(
            request,
            _("%(name)s: %(role)s.")
            % {"name": person, "role": Appointment.Role(role).label},
        )
        return redirect("fund:roles", fund.pk)
    now, ended = _appointments(fund)
    return render(
        request,
        "fund/people/roles.html",
        {**frame(request, fund), "form": form, "now": now, "ended": ended},
    )


def _appointments(fund: Fund) -> tuple[list[dict], list[Appointment]]:
    """Those in force, with whether they follow from a seat, and those that ended."""
    rows = fund.appointments.select_related("user").order_by("role", "since", "pk")
    now = [
        {"appointment": row, "of_seat": row.role in ROLES_OF_SEATS}
        for row in sorted(
            rows.filter(until=None),
            key=lambda row: Appointment.Role.values.index(row.role),
        )
    ]
    ended = rows.exclude(until=None).order_by("-until", "-pk")[:ENDED]
    return now, list(ended)


@require_http_methods(["GET", "HEAD", "POST"])
def role_end(request, pk, role_pk):
    fund = get_fund(request, pk, permissions.may_manage)
    rows = fund.appointments.select_related("user", "fund")
    appointment = get_row(request, rows.exclude(role__in=ROLES_OF_SEATS), pk=role_pk)
    person, role = appointment.user, appointment.get_role_display()
    return ask_first(
        request,
        actions.dismiss,
        appointment,
        done=_("The role of %(name)s has ended.") % {"name": person},
        then=reverse("fund:roles", args=[fund.pk]),
        title=_("End the role of %(name)s: %(role)s?") % {"name": person, "role": role},
        text=_("What the role gave is taken back at once. The history stays."),
        action=_("End the role"),
        stop=True,
    )
