"""What is this fund, how much money has it, and who runs it?"""

from datetime import date
from typing import Any

from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core import clock
from core.days import in_words
from core.kept import kept
from core.templatetags.ui import amount
from fund import permissions
from fund.found import edit_part, frame, get_fund
from fund.founding import actions as founding
from fund.group import composition
from fund.ledger import sums as ledger
from fund.ledger.standing import Standing, standing
from fund.models import Fund, Ownership, Plan, RuleSet, Term
from fund.overview.forms import FundForm
from fund.rules.facts import in_plain_words

PLANS = 6
CALLS = 5


@require_safe
def fund_detail(request, pk):
    fund = get_fund(request, pk)
    today = clock.today()
    rule_sets = _rule_sets(fund=fund.pk)
    rules = in_force(rule_sets, today)
    terms = _terms(fund=fund.pk, day=today)
    money = standing(fund)
    outlook = money.outlook
    return render(
        request,
        "fund/overview/detail.html",
        {
            **frame(request, fund),
            "today": today,
            "rules": rules,
            "ownership": next(iter(_ownership(fund=fund.pk, day=today)), None),
            "said": in_plain_words(rules) if rules else [],
            "versions": len(rule_sets),
            "outlook": outlook,
            "bar": money.bar,
            "planned": sum(outlook.planned_return.values()),
            "planned_years": _span(outlook.planned_return),
            "figure": years_figure(money, today),
            "checks": group_checks(terms, rules or RuleSet(fund=fund)),
            "seated": sum(term.seat.is_voting and not term.is_deputy for term in terms),
            "chair": next((term.user for term in terms if term.is_chair), None),
            "plans": _plans(fund=fund.pk, year=today.year, day=today),
            "calls": _calls(fund=fund.pk, now=clock.now()),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
def fund_edit(request, pk):
    fund = get_fund(request, pk, permissions.may_manage)
    return edit_part(
        request,
        fund,
        "fund:detail",
        founding.change_fund,
        fund,
        form=FundForm(request.POST or None, instance=fund),
        done=_("What holds for the fund is saved."),
        title=_("Name, purpose and contact"),
        lead=_("What it was before stays in the history."),
        action=_("Save"),
    )


def in_force(rule_sets: list[RuleSet], day: date) -> RuleSet | None:
    """The version that holds on `day`, of versions with the latest first."""
    return next((rules for rules in rule_sets if rules.valid_from <= day), None)


def group_checks(terms: list[Term], rules: RuleSet) -> list[composition.Check]:
    """B1–B6 for those who sit as members on a day; nothing when nobody does."""
    seats = [term.seat for term in terms if not term.is_deputy]
    return composition.check_composition(seats, rules) if seats else []


def years_figure(money: Standing, today: date) -> dict:
    """The picture of the fund year by year, and the same figures as a table."""
    return {
        "svg": money.wide,
        "svg_narrow": money.narrow,
        "caption": _("Source: the fund's ledger and forecasts, %(day)s. Kronor.")
        % {"day": in_words(today)},
        "columns": [
            _("Year"),
            _("Opening"),
            _("Capital"),
            _("Actual"),
            _("Returned"),
            _("Booked at the end"),
            _("Committed"),
            _("Left to grant"),
        ],
        "rows": [_year_row(year) for year in money.outlook.years],
    }


def _year_row(year: ledger.Year) -> list[str]:
    name = str(year.year)
    if year.is_forecast:
        name = _("%(year)s, forecast") % {"year": year.year}
    return [
        name,
        amount(year.opening),
        amount(year.capital),
        amount(-year.actual),
        amount(year.returned),
        amount(year.closing),
        amount(year.committed),
        amount(year.available),
    ]


def _span(by_year: dict) -> str:
    """ "2026–2030", or the one year; nothing when there is none."""
    years = sorted(by_year)
    if not years:
        return ""
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"


# --- What the page asks ---------------------------------------------------------------


@kept
def _rule_sets(fund):
    return RuleSet.objects.filter(fund=fund).for_page()


@kept
def _terms(fund, day):
    return Term.objects.filter(seat__group__fund=fund).on(day).for_page()


@kept
def _ownership(fund, day):
    return Ownership.objects.filter(fund=fund).begun(day)[:1]


@kept
def _plans(fund, year, day):
    return Plan.objects.filter(fund=fund).in_force(year, day).for_list()[:PLANS]


@kept
def _calls(fund, now):
    """What can be applied for now; the calls belong to the app above."""
    calls: Any = Fund._meta.get_field("calls").related_model
    return calls.objects.filter(fund=fund).open(now).order_by("closes_at", "pk")[:CALLS]
