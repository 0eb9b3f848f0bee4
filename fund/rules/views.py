"""Which rules hold, which held before, and which are adopted next?"""

from datetime import date
from itertools import accumulate

from django.contrib import messages
from django.db.models import Count
from django.shortcuts import redirect, render
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core import clock
from core.days import in_words
from core.pages.refusals import refusal_in_form
from core.templatetags.ui import kronor, number, percent
from fund import permissions
from fund.found import frame, get_fund
from fund.models import RuleSet
from fund.models.balance import BALANCE_RULES
from fund.rules import actions
from fund.rules.changes import Line, compare
from fund.rules.forms import RULES, CompareForm, RulesForm


def rule_facts(rules: RuleSet) -> list[tuple[str, str]]:
    """The rules as (label, value), in the words of the page."""
    most = kronor(rules.max_amount) if rules.max_amount else _("no upper limit")
    apply = [
        (_("Amount"), f"{kronor(rules.min_amount)} – {most}"),
        (_("Longest time"), _("%(years)s years") % {"years": rules.max_years}),
        (_("Parties, at least"), str(rules.min_parties)),
        (_("Co-financing, at least"), percent(rules.min_cofinancing_percent / 100)),
        (
            _("Businesses may apply"),
            _("Yes") if rules.for_profit_may_apply else _("No"),
        ),
        (_("Days to supplement"), str(rules.days_to_supplement)),
    ]
    judge = [
        (_("Assessors per case"), str(rules.min_assessors)),
        (
            _("A reason for every score"),
            _("Yes") if rules.every_score_explained else _("No"),
        ),
        (_("Approve from"), _points(rules.approve_from_score)),
        (_("With conditions from"), _points(rules.conditions_from_score)),
        (_("Smallest group shown"), str(rules.smallest_group)),
    ]
    return [
        *apply,
        *judge,
        *_evidence_facts(rules),
        *_group_facts(rules),
        *_level_facts(rules),
        *_later(rules),
    ]


def _evidence_facts(rules: RuleSet) -> list[tuple[str, str]]:
    """Only the types that need any; "none" when no type does."""
    fields = {field.name: field for field in RuleSet._meta.fields}
    asked = [
        (capfirst(str(fields[name].verbose_name)), level)
        for name in RuleSet.EVIDENCE.values()
        if (level := getattr(rules, name))
    ]
    if not asked:
        return [(_("Least evidence from elsewhere"), _("none asked for"))]
    return [
        (name, _("level %(level)s of 5") % {"level": level}) for name, level in asked
    ]


def _group_facts(rules: RuleSet) -> list[tuple[str, str]]:
    size = {"least": rules.min_voters, "most": rules.max_voters}
    return [
        (
            _("Quorum"),
            _("more than %(share)s of the voting seats")
            % {"share": percent(rules.quorum_percent / 100)},
        ),
        (_("Voting members"), _("%(least)s to %(most)s") % size),
        (_("Boards in the group, at least"), str(rules.min_boards)),
        (
            _("Largest share of the votes for one board"),
            percent(rules.max_board_percent / 100),
        ),
        *_balance_facts(rules),
    ]


def _balance_facts(rules: RuleSet) -> list[tuple[str, str]]:
    """The limits of the group's balance, and what each rule means when it is broken."""
    fields = {field.name: field for field in RuleSet._meta.fields}
    limits = [
        (_without_unit(fields[name]), percent(getattr(rules, name) / 100))
        for name in (
            *("max_central_percent", "least_gender_percent"),
            *("max_chair_percent", "max_applying_percent"),
        )
    ]
    severities = [
        (f"{code}: {title}", str(RuleSet.Severity(rules.severity(code)).label))
        for code, title in BALANCE_RULES.items()
    ]
    return limits + severities


def _without_unit(field) -> str:
    """ "largest share …, percent" as the heading of a figure that says its unit."""
    return capfirst(str(field.verbose_name).rpartition(",")[0])


def _level_facts(rules: RuleSet) -> list[tuple[str, str]]:
    """Who decides: the group within its delegation, otherwise which body; who may pass
    which limit."""
    facts = [(_("The steering group"), rules.get_group_decides_display())]
    if rules.group_decides == RuleSet.GroupRole.DECIDES:
        most = _("any amount that the rules allow")
        if rules.delegated_amount is not None:
            most = kronor(rules.delegated_amount)
        facts.append((_("Decides itself up to"), most))
        if period := _period(rules):
            facts.append((_("Delegation holds"), period))
    facts.append((_("Who decides otherwise"), rules.get_final_body_display()))
    labels = {
        "limit": _("May pass the least and largest amount"),
        "frame": _("May pass the frame of a year"),
        "available": _("May pass what is available"),
    }
    for kind, label in labels.items():
        bodies = ", ".join(str(body.label) for body in rules.may_pass(kind))
        facts.append((label, bodies or _("nobody")))
    return facts


def _period(rules: RuleSet) -> str:
    words = []
    if rules.delegated_from:
        words.append(_("from %(day)s") % {"day": in_words(rules.delegated_from)})
    if rules.delegated_until:
        words.append(_("until %(day)s") % {"day": in_words(rules.delegated_until)})
    return " ".join(words)


def _later(rules: RuleSet) -> list[tuple[str, str]]:
    """What is reported, counted, returned and kept."""
    return [
        (_("Sees the effects for"), rules.get_perspective_display()),
        (_("Learning reports"), rules.get_report_rhythm_display()),
        *_return_facts(rules),
        *_aims(rules),
        (
            _("Effects are measured after the end"),
            _("%(years)s years") % {"years": rules.effect_years},
        ),
        (_("Papers are kept"), _("%(years)s years") % {"years": rules.years_kept}),
    ]


def _aims(rules: RuleSet) -> list[tuple[str, str]]:
    """The mix to aim for, and the days that people are given."""
    aims = [getattr(rules, name) for name in RuleSet.TARGETS.values()]
    return [
        (
            _("Aim for testing, development, innovation"),
            " / ".join(percent(aim / 100) for aim in aims),
        ),
        (
            _("Largest share of the open commitments in one board"),
            percent(rules.max_open_board_percent / 100),
        ),
        (_("Days from notice to meeting"), str(rules.notice_days)),
        (
            _("Days to endorse, and to assess"),
            f"{rules.endorsement_days}, {rules.assessment_days}",
        ),
    ]


def _points(score) -> str:
    return _("%(score)s points") % {"score": number(score, 1)}


def _return_facts(rules: RuleSet) -> list[tuple[str, str]]:
    facts = [(_("Return"), rules.get_return_model_display())]
    if rules.return_model == RuleSet.ReturnModel.NONE:
        return facts
    cap = _("%(factor)s times the actual cost") % {"factor": number(rules.cap_factor)}
    return [
        *facts,
        (_("Share returned"), percent(rules.return_share_percent / 100)),
        (_("Cap"), cap),
    ]


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
            "facts": rule_facts(rules),
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
        {**frame(request, fund, "rules"), "versions": versions},
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
    lines = compare(RULES, pair[0], pair[1]) if is_pair else []
    context = {
        **frame(request, fund, "rules"),
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
        **frame(request, fund, "rules"),
        "last": last,
        "changes": changes,
        "unread": [form[name] for name in RULES if name in form.errors],
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
    if form.is_valid():
        seen = form.fingerprint()
        if request.POST.get("seen") == seen:
            with refusal_in_form(form, "valid_from"):
                rules = actions.adopt_rules(fund, by=request.user, **form.cleaned_data)
                messages.success(request, _("Adopted: %(rules)s.") % {"rules": rules})
                return redirect("fund:rules", fund.pk)
    changes = _changed(form, last) if form.is_bound else []
    context = {
        **frame(request, fund, "rules"),
        "form": form,
        "last": last,
        "seen": seen,
        "changes": changes,
        "proposal": form.as_query(line.name for line in changes),
        "is_looked_at": form.is_bound and not any(n in form.errors for n in RULES),
    }
    return render(request, "fund/rules/rules_adopt.html", context)
