"""Which rules hold, which held before, and which are adopted next?"""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts import clock
from accounts.access import require
from accounts.days import in_words
from accounts.models import TransitionRefused
from accounts.templatetags.ui import kronor, number, percent
from fund import actions, permissions
from fund.forms.rules import RulesForm
from fund.models import RuleSet
from fund.models.rules import BALANCE_RULES
from fund.views.found import frame, get_fund


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
        (
            _("Papers are kept"),
            _("%(years)s years") % {"years": rules.years_kept},
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
    now = next((rules for rules in rule_sets if rules.valid_from <= today), None)
    versions = [
        {
            "rules": rules,
            "facts": rule_facts(rules),
            "is_now": rules == now,
            "is_coming": rules.valid_from > today,
            "until": later.valid_from if later else None,
        }
        for rules, later in zip(rule_sets, [None, *rule_sets], strict=False)
    ]
    return render(
        request,
        "fund/rules.html",
        {**frame(request, fund, "rules"), "versions": versions},
    )


@require_http_methods(["GET", "HEAD", "POST"])
def rules_adopt(request, pk):
    fund = get_fund(request, pk)
    require(permissions.may_manage(request.user, fund))
    last = fund.rule_sets.order_by("-version").first()
    form = RulesForm(request.POST or None, fund=fund, last=last)
    if form.is_valid():
        try:
            rules = actions.adopt_rules(fund, by=request.user, **form.cleaned_data)
        except TransitionRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("Adopted: %(rules)s.") % {"rules": rules})
            return redirect("fund:rules", fund.pk)
    return render(
        request,
        "fund/form.html",
        {
            **frame(request, fund, "rules"),
            "form": form,
            "title": _("Adopt new rules"),
            "lead": _(
                "Earlier versions stay as they are, and each grant keeps the rules it "
                "was decided by."
            ),
            "action": _("Adopt the rules"),
            "back": "fund:rules",
        },
    )
