"""Who has an account, and who gets one?"""

from typing import Any

from django.contrib import messages
from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.actions import open_account, reopen_account
from accounts.models import User
from core.pages.confirm import ask_first
from fund import permissions
from fund.found import frame, get_fund
from fund.models import Fund
from fund.people import actions
from fund.people.forms import AccountForm, PeopleFilter

MOST = 100  # whoever is not among them is looked for by name


@require_http_methods(["GET", "HEAD", "POST"])
def person_list(request, pk):
    """The people whom the municipality has given an account; a new one is given here."""
    fund = get_fund(request, pk, permissions.may_manage)
    form = AccountForm(request.POST or None, fund=fund)
    if form.is_valid():
        person = open_account(
            **form.cleaned_data, municipality=fund.municipality, by=request.user
        )
        messages.success(
            request,
            _("%(name)s has an account, and is told how to choose a password.")
            % {"name": person},
        )
        return redirect("fund:people", fund.pk)
    search = PeopleFilter(request.GET)
    people = list(_people(fund, search.chosen().get("q", ""))[: MOST + 1])
    context = {
        **frame(request, fund),
        "form": form,
        "search": search,
        "people": people[:MOST],
        "are_more": len(people) > MOST,
        "most": MOST,
    }
    return render(request, "fund/people/people.html", context)


def _people(fund: Fund, words: str):
    rows = User.objects.filter(municipality=fund.municipality)
    if words:
        rows = rows.filter(Q(name__icontains=words) | Q(email__icontains=words))
    held = Count("appointments", filter=Q(appointments__until=None))
    rows = rows.select_related("department", "organisation").annotate(roles=held)
    return rows.order_by("-is_active", "name", "pk")


@require_http_methods(["GET", "HEAD", "POST"])
def account_close(request, pk, user_pk):
    """Close an account, or open a closed one again."""
    fund = get_fund(request, pk, permissions.may_manage)
    people = User.objects.filter(municipality=fund.municipality)
    person = get_object_or_404(people, pk=user_pk)
    return ask_first(
        request,
        actions.close_account if person.is_active else reopen_account,
        person,
        done=_("%(name)s: done.") % {"name": person},
        then=reverse("fund:people", args=[fund.pk]),
        back_title=_("People"),
        **_question(person),
    )


def _question(person: User) -> dict[str, Any]:
    if not person.is_active:
        return {
            "title": _("Open the account of %(name)s again?") % {"name": person},
            "text": _("The person signs in as before. Roles have to be given anew."),
            "action": _("Open the account"),
        }
    return {
        "title": _("Close the account of %(name)s?") % {"name": person},
        "text": _("Nobody can sign in with it. What the person has done stays."),
        "action": _("Close the account"),
        "stop": True,
    }
