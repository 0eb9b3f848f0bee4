"""Which rules hold, which held before, and which are adopted next?"""

from datetime import date
from itertools import accumulate

from django.contrib import messages
from django.db.models import Count
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core import clock
from core.pages.refusals import refusal_in_form
from fund import permissions
from fund.found import frame, get_fund
from fund.models import RuleSet
from fund.rules import actions, facts
from fund.rules.changes import Line, compare
from fund.rules.forms import COMPARED, CompareForm, RulesForm


@require_safe
def rule_list(request, pk):
    fund = get_fund(request, pk)
    rule_sets = list(fund.rule_sets.for_page())
    today = clock.today()
    counts = dict(fund.grants.order_by().values_list("rule_set").annotate(Count("pk")))
    now = next((rules for rules in rule_sets if rules.valid_from <= today), None)
    versions = [
        {
            "rules": rules,
            "said": facts.in_plain_words(rules),
            "parts": facts.parts(rules),
            "is_now": rules == now,
            "is_coming": rules.valid_from > today,
            "until": until,
            "never_held": until is not None and until <= rules.valid_from,
            "grants": counts.get(rules.pk, 0),
        }
        for rules, until in zip(rule_sets, replaced_on(rule_sets), strict=False)
    ]
    return render(
        request,
        "fund/rules/rules.html",
        {
            **frame(request, fund),
            "versions": versions,
            "now": next((row for row in versions if row["is_now"]), None),
            "coming": [
                row for row in versions if row["is_coming"] and not row["never_held"]
            ],
            "earlier": [
                row
                for row in versions
                if row["never_held"] or not (row["is_now"] or row["is_coming"])
            ],
        },
    )


def replaced_on(rule_sets: list[RuleSet]) -> list[date | None]:
    """The day from which later versions hold, for each; not later than its own, and it
    never held."""
    return [None, *accumulate((rules.valid_from for rules in rule_sets), min)]


@require_safe
def rules_compare(request, pk):
    """Two versions side by side, at an address that can be sent: ?a=1&b=2."""
    fund = get_fund(request, pk)
    rule_sets = {rules.version: rules for rules in fund.rule_sets.for_page()}
    numbers = list(rule_sets)
    usual = {"b": numbers[0], "a": numbers[1]} if len(numbers) > 1 else {}
    form = CompareForm({**usual, **request.GET.dict()} or None, versions=numbers)
    chosen = form.chosen()
    numbers = [chosen.get(name) for name in ("a", "b")]
    pair = [rule_sets[number] for number in numbers if number in rule_sets]
    is_pair = len(pair) == 2
    lines = compare(COMPARED, pair[0], pair[1]) if is_pair else []
    context = {
        **frame(request, fund),
        "form": form,
        "pair": pair if is_pair else [],
        "lines": [line for line in lines if chosen.get("all") or line.is_changed],
        "same": sum(not line.is_changed for line in lines),
        "shows_all": bool(chosen.get("all")),
        "grants": _grants_under(request, fund, pair) if is_pair else [],
    }
    return render(request, "fund/rules/rules_compare.html", context)


def _grants_under(request, fund, pair: list[RuleSet]) -> list[tuple]:
    """(version, its grants); for those who may read the ledger."""
    grants = fund.grants.visible_to(request.user).filter(rule_set__in=pair)
    rows = list(grants.order_by("-decided_on", "-pk"))
    return [
        (rules, [grant for grant in rows if grant.rule_set_id == rules.pk])
        for rules in pair
    ]


def _changed(form: RulesForm, last: RuleSet | None) -> list[Line]:
    rules = form.rules()
    return [line for line in compare(rules, last, rules) if line.is_changed]


@require_safe
def rules_proposal(request, pk):
    """Rules that nobody has adopted beside the latest, at an address that can be sent."""
    fund = get_fund(request, pk)
    last = fund.rule_sets.for_page().first()
    form = RulesForm.proposed(fund, last, request.GET)
    changes = _changed(form, last)
    context = {
        **frame(request, fund),
        "last": last,
        "changes": changes,
        "unread": [form[name] for name in form.asked() if name in form.errors],
        "query": form.as_query(line.name for line in changes),
    }
    return render(request, "fund/rules/rules_proposal.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def rules_adopt(request, pk):
    """First what would change, then the adoption of just that."""
    fund = get_fund(request, pk, permissions.may_manage)
    last = fund.rule_sets.select_related("meeting_item").order_by("-version").first()
    form = RulesForm(request.POST or None, fund=fund, last=last, told=request.GET)
    seen = ""
    if form.is_growing:
        form.as_typed()
    elif form.is_valid():
        seen = form.fingerprint()
        if request.POST.get("seen") == seen:
            with refusal_in_form(form, "valid_from"):
                rules = actions.adopt_rules(fund, by=request.user, **form.answers())
                messages.success(request, _("Adopted: %(rules)s.") % {"rules": rules})
                return redirect("fund:rules", fund.pk)
    is_told = form.is_bound and not form.is_growing
    changes = _changed(form, last) if is_told else []
    context = {
        **frame(request, fund),
        "form": form,
        "last": last,
        "seen": seen,
        "changes": changes,
        "proposal": form.as_query(line.name for line in changes),
        "is_looked_at": is_told and not any(n in form.errors for n in form.asked()),
    }
    return render(request, "fund/rules/rules_adopt.html", context)
