"""At which level is a case decided: by the steering group, or by the body above it?

The rules of the fund say whether the group only recommends, or decides by delegation up
to an amount and for a period (domain 3.5). What it may not decide goes on to the body.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from accounts.models import Board
from applications.models import Application, Decision, Level, ProposedYear
from applications.models.decision import FINAL
from applications.process.delegated import weighs
from core.days import in_words
from core.numbers import in_kronor
from fund.models import RuleSet

YearlyAmounts = Mapping[tuple[int, Board], Decimal]
ZERO = Decimal(0)


def of_the_group(
    application: Application,
    outcome: str,
    amounts: YearlyAmounts | None,
    on: date,
    hands_over: bool,
) -> Level:
    """Does the group decide this itself, or recommend it? To table and to refer back is
    always its own. A rejection weighs as much as what was asked for."""
    if outcome not in FINAL:
        return Level.GROUP
    amount = weighs(application, outcome, (amounts or {}).values())
    rules = application.fund.rules_on(on)
    if hands_over or not rules.group_may_decide(amount, on):
        return Level.RECOMMENDED
    return Level.GROUP


def in_words_of(rules: RuleSet, on: date) -> str:
    """What the group may do on that day, in a sentence for those in the room."""
    body = {"body": lower(rules.get_final_body_display())}
    if rules.group_decides != RuleSet.GroupRole.DECIDES:
        return _("The group recommends, and %(body)s decides.") % body
    if not rules.group_may_decide(ZERO, on):
        return _(
            "The delegation does not hold on %(day)s. The group recommends, and %(body)s "
            "decides."
        ) % {**body, "day": in_words(on)}
    if rules.delegated_amount is None:
        return _("The group decides by delegation.")
    return _(
        "The group decides by delegation up to %(amount)s. Above that it recommends, and "
        "%(body)s decides."
    ) % {**body, "amount": in_kronor(rules.delegated_amount)}


def lower(name: str) -> str:
    """The name of a body, as it stands in the middle of a sentence."""
    return name[:1].lower() + name[1:]


def keep_proposed(decision: Decision, amounts: YearlyAmounts | None) -> None:
    """What the group recommends that each board gets in each year."""
    ProposedYear.objects.bulk_create(
        ProposedYear(decision=decision, year=year, board=board, amount=amount)
        for (year, board), amount in (amounts or {}).items()
    )


def latest_recommended(application: Application) -> Decision | None:
    """What the group has recommended and nobody has decided yet."""
    rows = application.decisions.filter(level=Level.RECOMMENDED, followed_by=None)
    return rows.select_related("case__item__meeting").order_by("-pk").first()
