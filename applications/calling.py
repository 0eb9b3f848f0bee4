"""How is a call put together, and what is left of its money?"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import Sum
from django.utils.translation import gettext as _

from accounts import clock
from accounts.audit import record
from accounts.models import TransitionRefused, User
from accounts.numbers import in_kronor, written
from applications.models import Application, Assessment, Call, Criterion
from fund.models import Fund, RuleSet


@transaction.atomic
def keep_call(
    call: Call | None,
    *,
    fund: Fund,
    fields: Mapping[str, Any],
    criteria: Sequence[Mapping[str, Any]],
    by: User,
) -> Call:
    """Write a call with its criteria. What has been judged by cannot change."""
    is_new = call is None
    call = call or Call(fund=fund)
    for name, value in fields.items():
        setattr(call, name, value)
    call.save()
    if is_new or _differ(call, criteria):
        if not is_new and Assessment.objects.filter(application__call=call).exists():
            raise TransitionRefused(
                _("Somebody has begun to assess, so the criteria cannot change.")
            )
        call.criteria.all().delete()
        Criterion.objects.bulk_create(
            Criterion(
                call=call,
                code=f"C{number}",
                position=number,
                **{key: value for key, value in row.items() if key != "DELETE"},
            )
            for number, row in enumerate(criteria, 1)
        )
    record(call, "created" if is_new else "changed", by=by, note=call.title)
    return call


def _differ(call: Call, criteria: Sequence[Mapping[str, Any]]) -> bool:
    names = ("name", "weight", "anchor_0", "anchor_2", "anchor_4", "is_knock_out")
    kept = list(call.criteria.order_by("position").values_list(*names))
    return kept != [tuple(row[name] for name in names) for row in criteria]


def granted_by_call(calls: Sequence[Call]) -> dict[int, Decimal]:
    """Call → what has been granted in it, kronor."""
    sums = (
        Application.objects.filter(
            call__in=[call.pk for call in calls], state=Application.State.GRANTED
        )
        .values_list("call")
        .annotate(Sum("agenda_cases__decision__grant__years__amount"))
    )
    return {call: amount or Decimal(0) for call, amount in sums}


def frame_of(call: Call, granted: Decimal) -> dict[str, Decimal]:
    left = max(call.frame_amount - granted, Decimal(0))
    return {"frame": call.frame_amount, "granted": granted, "left": left}


def rules_in_words(fund: Fund) -> list[str]:
    """What one must meet in order to get money, before anything is written."""
    try:
        rules = fund.rule_set_at(clock.today())
    except RuleSet.DoesNotExist:
        return []
    found = [
        _(
            "At least %(count)s parties take part, and one of them is a board of the municipality."
        )
        % {"count": rules.min_parties},
        _("The authorised manager of each party endorses the project."),
        _amounts(rules),
        _("The project lasts at most %(years)s years.") % {"years": rules.max_years},
    ]
    if rules.min_cofinancing_percent:
        found.append(
            _("The parties pay at least %(percent)s percent themselves.")
            % {"percent": written(rules.min_cofinancing_percent, 0)}
        )
    if not rules.for_profit_may_apply:
        found.append(_("Businesses cannot be parties, but you may buy from them."))
    found.append(_("The fund does not pay for a general increase of a board's budget."))
    if rules.return_model != RuleSet.ReturnModel.NONE:
        found.append(
            _("Return to the fund: %(model)s.")
            % {"model": rules.get_return_model_display()}
        )
    return found


def _amounts(rules: RuleSet) -> str:
    if rules.max_amount is None and not rules.min_amount:
        return _("There is no lower or upper limit for the amount.")
    if rules.max_amount is None:
        return _("You ask for at least %(least)s.") % {
            "least": in_kronor(rules.min_amount)
        }
    if not rules.min_amount:
        return _("You ask for at most %(most)s.") % {
            "most": in_kronor(rules.max_amount)
        }
    return _("You ask for between %(least)s and %(most)s.") % {
        "least": in_kronor(rules.min_amount),
        "most": in_kronor(rules.max_amount),
    }
