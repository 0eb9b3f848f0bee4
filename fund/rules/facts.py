"""What does a version of the rules say: in five plain lines, and rule by rule?"""

from dataclasses import dataclass

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.days import in_words
from core.templatetags.ui import kronor, number, percent
from fund.models import Delegation, RuleSet
from fund.models.balance import BALANCE_RULES
from fund.rules.changes import in_words as rule_in_words
from fund.rules.delegations import terms, who

Facts = list[tuple[str, str]]


@dataclass(frozen=True)
class Part:
    """Rules about one thing. The figure is what most come for: it is read while the rest
    is folded."""

    title: str
    figure: str
    rows: Facts


def parts(rules: RuleSet) -> list[Part]:
    """Every rule once, by what it is about."""
    must = sum(
        rules.severity(code) == RuleSet.Severity.FAIL.value for code in BALANCE_RULES
    )
    said = of_groups(rules)
    return [
        Part(_("To apply"), said["apply"], _to_apply(rules)),
        Part(_("To judge"), said["judge"], _to_judge(rules)),
        Part(_("Who decides"), said["decides"], _level_facts(rules)),
        Part(_("The steering group"), said["group"], _group_facts(rules)),
        Part(
            _("Balance of the group"),
            _("%(count)s of %(all)s rules must hold")
            % {"count": must, "all": len(BALANCE_RULES)},
            _balance_facts(rules),
        ),
        Part(_("The mix to aim for"), said["mix"], _aims(rules)),
        Part(_("Afterwards"), said["return"], _later(rules)),
    ]


def of_groups(rules: RuleSet) -> dict[str, str]:
    """What each group of the editor (fund.rules.forms.SECTIONS) says now, in a few words."""
    assessors = {
        "count": rules.min_assessors,
        "score": number(rules.approve_from_score),
    }
    size = {"least": rules.min_voters, "most": rules.max_voters}
    named = ", ".join(who(row) for row in delegates(rules))
    return {
        "apply": _amounts(rules),
        "judge": _("%(count)s per case, approve from %(score)s points") % assessors,
        "return": rules.get_return_model_display(),
        "kept": rules.get_report_rhythm_display(),
        "mix": _mix(rules),
        "group": _("%(least)s to %(most)s voting members") % size,
        "decides": _who_decides(rules),
        "delegations": named or _("nobody"),
    }


def in_plain_words(rules: RuleSet) -> list[str]:
    """What one needs to know of the rules: five lines, one for each step of a case."""
    return [
        _said_of_applying(rules),
        _said_of_judging(rules),
        _said_of_deciding(rules),
        _(
            "The group has %(least)s to %(most)s voting members from at least %(boards)s "
            "boards, and can decide when more than %(share)s of the voting seats are there."
        )
        % {
            "least": rules.min_voters,
            "most": rules.max_voters,
            "boards": rules.min_boards,
            "share": percent(rules.quorum_percent / 100),
        },
        _said_of_afterwards(rules),
    ]


def _said_of_applying(rules: RuleSet) -> str:
    said = _(
        "An application is for %(amount)s, for at most %(years)s years, with at least "
        "%(parties)s parties."
    ) % {
        "amount": _amounts(rules),
        "years": rules.max_years,
        "parties": rules.min_parties,
    }
    if share := rules.min_cofinancing_percent:
        said += " " + _("At least %(share)s is co-financed.") % {
            "share": percent(share / 100)
        }
    return said


def _said_of_judging(rules: RuleSet) -> str:
    who = ngettext(
        "One assessor judges each case.",
        "%(count)s assessors judge each case.",
        rules.min_assessors,
    ) % {"count": rules.min_assessors}
    scores = {
        "approve": number(rules.approve_from_score),
        "conditions": number(rules.conditions_from_score),
    }
    return f"{who} " + (
        _("From %(approve)s points: approve. From %(conditions)s: with conditions.")
        % scores
    )


def _said_of_deciding(rules: RuleSet) -> str:
    body = str(rules.get_final_body_display())
    words = {"body": body[:1].lower() + body[1:]}
    if rules.group_decides != RuleSet.GroupRole.DECIDES:
        said = _("The steering group recommends, and %(body)s decides.") % words
        return said + _said_of_delegates(rules)
    if rules.delegated_amount is None:
        said = _(
            "The steering group decides itself within the rules; the rest %(body)s decides."
        )
    else:
        said = _(
            "The steering group decides itself up to %(most)s, and above that %(body)s."
        )
        words["most"] = kronor(rules.delegated_amount)
    said %= words
    if period := _period(rules):
        said += " " + _("The delegation holds %(period)s.") % {"period": period}
    return said + _said_of_delegates(rules)


def _said_of_delegates(rules: RuleSet) -> str:
    """Who decides alone, where somebody does."""
    rows = delegates(rules)
    if not rows:
        return ""
    named = ", ".join(f"{who(row)} ({kronor(row.up_to)})" for row in rows)
    return " " + (
        ngettext(
            "One person can decide alone, by delegation: %(names)s.",
            "%(count)s people can decide alone, by delegation: %(names)s.",
            len(rows),
        )
        % {"count": len(rows), "names": named}
    )


def delegates(rules: RuleSet) -> list[Delegation]:
    """The delegations of the rules in their order; none of rules nobody has written."""
    rows = list(rules.delegations.all()) if rules.pk else []
    return sorted(rows, key=lambda row: row.number)


def _said_of_afterwards(rules: RuleSet) -> str:
    returned = _("Nothing is returned to the fund.")
    if rules.return_model != RuleSet.ReturnModel.NONE:
        returned = _(
            "%(model)s: %(share)s, at most %(factor)s times the actual cost."
        ) % {
            "model": rules.get_return_model_display(),
            "share": percent(rules.return_share_percent / 100),
            "factor": number(rules.cap_factor),
        }
    return f"{returned} " + (
        _("Effects are measured for %(years)s years after the end.")
        % {"years": rules.effect_years}
    )


# --- Rule by rule ---------------------------------------------------------------------


def _amounts(rules: RuleSet) -> str:
    """From the least to the largest amount; a limit that is not there is not named."""
    least, most = kronor(rules.min_amount), kronor(rules.max_amount)
    if rules.min_amount and rules.max_amount:
        return _("%(least)s to %(most)s") % {"least": least, "most": most}
    if rules.max_amount:
        return _("at most %(most)s") % {"most": most}
    if rules.min_amount:
        return _("at least %(least)s") % {"least": least}
    return _("any amount")


def _yes_or_no(holds: bool) -> str:
    return _("Yes") if holds else _("No")


def _to_apply(rules: RuleSet) -> Facts:
    return [
        (_("Amount"), capfirst(_amounts(rules))),
        (_("Longest time"), _("%(years)s years") % {"years": rules.max_years}),
        (_("Parties, at least"), str(rules.min_parties)),
        (_("Co-financing, at least"), percent(rules.min_cofinancing_percent / 100)),
        (_("Businesses may apply"), _yes_or_no(rules.for_profit_may_apply)),
        (_("Days to supplement"), str(rules.days_to_supplement)),
        (_("Days to answer an idea"), rule_in_words("idea_days", rules.idea_days)),
        *_evidence_facts(rules),
    ]


def _to_judge(rules: RuleSet) -> Facts:
    return [
        (_("Assessors per case"), str(rules.min_assessors)),
        (_("A reason for every score"), _yes_or_no(rules.every_score_explained)),
        (
            _("Least length of a reason"),
            _("%(count)s characters") % {"count": rules.reason_length},
        ),
        (_("Approve from"), _points(rules.approve_from_score)),
        (_("With conditions from"), _points(rules.conditions_from_score)),
        (
            _("Days to endorse, and to assess"),
            f"{rules.endorsement_days}, {rules.assessment_days}",
        ),
    ]


def _points(score) -> str:
    return _("%(score)s points") % {"score": number(score, 1)}


def _evidence_facts(rules: RuleSet) -> Facts:
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


def _group_facts(rules: RuleSet) -> Facts:
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
        (_("Days from notice to meeting"), str(rules.notice_days)),
    ]


def _balance_facts(rules: RuleSet) -> Facts:
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


def _who_decides(rules: RuleSet) -> str:
    """The group within its delegation, else the body above it."""
    if rules.group_decides != RuleSet.GroupRole.DECIDES:
        return rules.get_final_body_display()
    if rules.delegated_amount is None:
        return _("the group itself")
    return _("the group up to %(most)s") % {"most": kronor(rules.delegated_amount)}


def _level_facts(rules: RuleSet) -> Facts:
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
    facts += [
        (_("Alone: %(who)s") % {"who": who(row)}, capfirst(terms(row)))
        for row in delegates(rules)
    ]
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


def _mix(rules: RuleSet) -> str:
    aims = [getattr(rules, name) for name in RuleSet.TARGETS.values()]
    return " / ".join(percent(aim / 100) for aim in aims)


def _aims(rules: RuleSet) -> Facts:
    return [
        (_("Aim for testing, development, innovation"), _mix(rules)),
        (
            _("Largest share of what is committed in one board"),
            percent(rules.max_open_board_percent / 100),
        ),
    ]


def _later(rules: RuleSet) -> Facts:
    """What is reported, counted, returned and kept."""
    return [
        (_("Sees the effects for"), rules.get_perspective_display()),
        (_("Learning reports"), rules.get_report_rhythm_display()),
        (_("Smallest group shown"), str(rules.smallest_group)),
        *_return_facts(rules),
        (
            _("Effects are measured after the end"),
            _("%(years)s years") % {"years": rules.effect_years},
        ),
        (_("Papers are kept"), _("%(years)s years") % {"years": rules.years_kept}),
    ]


def _return_facts(rules: RuleSet) -> Facts:
    facts = [(_("Return"), rules.get_return_model_display())]
    if rules.return_model == RuleSet.ReturnModel.NONE:
        return facts
    cap = _("%(factor)s times the actual cost") % {"factor": number(rules.cap_factor)}
    return [
        *facts,
        (_("Share returned"), percent(rules.return_share_percent / 100)),
        (_("Cap"), cap),
    ]
