"""Who owns the fund, and is each of the owner's five duties cared for?"""

from datetime import date
from itertools import accumulate

from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core import clock
from fund import permissions
from fund.found import edit_part, frame, get_fund
from fund.models import Fund, Ownership
from fund.ownership import actions, duties
from fund.ownership.forms import OwnershipForm


@require_safe
def ownership(request, pk):
    fund = get_fund(request, pk)
    today = clock.today()
    rows = list(fund.ownerships.for_page())
    rules = list(fund.rule_sets.for_page())
    context = {
        **frame(request, fund),
        "now": next((row for row in rows if row.since <= today), None),
        "rows": list(zip(rows, _later(rows), strict=False)),
        "today": today,
        "perspectives": _perspectives(rules),
        "rules": next((each for each in rules if each.valid_from <= today), None),
        "duties": duties.overview(fund, today.year),
        "year": today.year,
        "has_wheel": fund.duty_tasks.filter(ended_at=None).exists(),
        "round": fund.check_rounds.order_by("-held_on", "-pk").first(),
    }
    return render(request, "fund/ownership/ownership.html", context)


def _later(rows: list[Ownership]) -> list[date | None]:
    """The day from which later words hold, for each row; the latest has none after it."""
    return [None, *accumulate((row.since for row in rows), min)]


def _perspectives(rules: list) -> list:
    """The versions of the rules in which the perspective began to be another."""
    turned = []
    for newer, older in zip(rules, [*rules[1:], None], strict=True):
        if older is None or older.perspective != newer.perspective:
            turned.append(newer)
    return turned


@require_http_methods(["GET", "HEAD", "POST"])
def ownership_decide(request, pk):
    fund = get_fund(request, pk, permissions.may_manage)
    return edit_part(
        request,
        fund,
        "fund:ownership",
        actions.place_ownership,
        fund,
        form=OwnershipForm(request.POST or None, fund=fund, initial=_as_now(fund)),
        refused_at="since",
        done=_("The ownership is written down."),
        title=_("Decide where ownership sits"),
        lead=_("What it was before stays in the history."),
        action=_("Write down the ownership"),
    )


def _as_now(fund: Fund) -> dict:
    """What holds now is where a new word about it begins."""
    latest = fund.ownerships.order_by("-pk").first()
    if latest is None:
        return {}
    return {
        "placement": latest.placement,
        "department": latest.department_id,
        "spokesperson": latest.spokesperson_id,
        "why": latest.why,
    }
