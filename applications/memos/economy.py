"""What does a memo say about money: the plans' frames, the costs, who saves?"""

from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from applications.brief import queries as brief
from applications.brief import unit_costs
from applications.brief.unit_costs import UnitCost
from applications.memos.basis import Basis
from applications.models import PlanAlignment
from core.numbers import in_kronor, in_percent
from core.texts.plain import listed, paragraphs


def plans(basis: Basis) -> str:
    """How each plan judges the case, and what is left of its frames."""
    if not basis.alignments:
        return _("The plans are not judged yet.")
    lines, silent = [], 0
    for row in basis.alignments:
        if row.stance == PlanAlignment.Stance.SILENT and not row.note:
            silent += 1
            continue
        words = {
            "stance": row.get_stance_display(),
            "plan": row.item.plan,
            "item": row.item,
        }
        text = _("%(stance)s: %(plan)s, “%(item)s”") % words
        lines.append(f"{text}. {row.note}" if row.note else text)
    return paragraphs([listed(lines), _silence(silent), *_rooms(basis)])


def _silence(count: int) -> str:
    """What does not mention the case is counted, not listed."""
    if not count:
        return ""
    return ngettext(
        "%(count)s other goal or line does not mention what is applied for.",
        "%(count)s other goals and lines do not mention what is applied for.",
        count,
    ) % {"count": count}


def _rooms(basis: Basis) -> list[str]:
    return [_room(line, rows) for line, rows in basis.rooms]


def _room(line, rows: list[brief.Room]) -> str:
    """What is left of a line when the case is granted, in one sentence."""
    left = ", ".join(
        _("%(left)s for %(year)s") % {"left": in_kronor(row.left), "year": row.year}
        for row in rows
        if row.is_covered
    )
    beyond = ", ".join(str(row.year) for row in rows if not row.is_covered)
    said = []
    if left:
        said.append(
            _("After this case the line %(line)s has %(left)s left.")
            % {"line": line, "left": left}
        )
    if beyond:
        said.append(
            _("The plan with %(line)s does not cover %(years)s.")
            % {"line": line, "years": beyond}
        )
    return " ".join(said)


def economy(basis: Basis) -> str:
    """What it costs, who pays, what each unit costs, who saves, what the fund has left."""
    costs = basis.economy
    others = costs.total - costs.requested
    cost = _(
        "The whole cost is %(total)s, of which %(requested)s is asked from the fund and "
        "%(others)s is paid by others."
    ) % {
        "total": in_kronor(costs.total),
        "requested": in_kronor(costs.requested),
        "others": in_kronor(others),
    }
    after = _("Left to grant in the fund: %(now)s, after this case %(after)s.") % {
        "now": in_kronor(basis.available),
        "after": in_kronor(basis.available - basis.total),
    }
    return paragraphs([cost, listed(_unit_costs(basis)), _savings(basis), after])


def _unit_costs(basis: Basis) -> list[str]:
    costs, content = basis.economy, basis.content.content
    found = [
        (
            _("Cost per participant"),
            unit_costs.per_participant(costs.total, costs.persons),
        ),
        *(
            (
                _("Cost per unit of expected effect"),
                unit_costs.per_effect(costs.total, effect, costs.persons),
            )
            for effect in unit_costs.expected_effects(content)[:3]
        ),
    ]
    if len(found) == 1:
        effect = unit_costs.first_effect(content)
        cost = unit_costs.per_effect(costs.total, effect, costs.persons)
        found.append((_("Cost per unit of expected effect"), cost))
    return [f"{label}: {_in_words(cost)}" for label, cost in found]


def _in_words(cost: UnitCost) -> str:
    if cost.shown is None:
        return cost.why
    return _("%(amount)s per %(unit)s (%(basis)s). Assumes that %(assumes)s.") % {
        "amount": in_kronor(cost.shown),
        "unit": cost.unit,
        "basis": cost.basis,
        "assumes": cost.assumes,
    }


def _savings(basis: Basis) -> str:
    """Who gets lower costs: quantity × unit cost a year, and how much of it is cash."""
    lines = []
    for row in basis.content.content["benefits"]:
        if row["quantity"] is None or row["unit_cost"] is None:
            continue
        yearly = Decimal(str(row["quantity"])) * Decimal(str(row["unit_cost"]))
        share = Decimal(str(row["cashable_percent"] or 0)) / 100
        lines.append(
            _(
                "%(actor)s saves %(amount)s a year from %(year)s (%(how)s), of which "
                "%(share)s can be used for something else"
            )
            % {
                "actor": row["actor"],
                "amount": in_kronor(yearly),
                "year": row["from_year"],
                "how": row["how"],
                "share": in_percent(share, 0),
            }
        )
    if not lines:
        return _("The application names nobody who gets lower costs.")
    return listed(lines)
