"""How do new rules come to hold?"""

from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from core import clock
from core.days import in_words
from core.refusals import TransitionRefused
from fund.adoption import queries as adoption
from fund.locks import lock
from fund.models import Fund, RuleSet
from fund.rules.delegations import Delegated, refuse_overlapping, write


@transaction.atomic
def adopt_rules(
    fund: Fund, *, delegations: Iterable[Delegated] = (), by, **rules
) -> RuleSet:
    """A new version of the rules; earlier ones stay as they were, and so do grants.

    It takes the place of versions that have not begun. With `meeting_item` the decision
    is that of the minutes. `delegations` are those who decide alone. Raises
    TransitionRefused for a day that is not after that of the version that holds now, and
    for a person with two delegations at once.
    """
    lock(fund)
    delegated = list(delegations)
    refuse_overlapping(delegated)
    last = fund.rule_sets.order_by("-version").first()
    if item := rules.get("meeting_item"):
        decision = adoption.decision_at(fund, item)
        rules["adopted_reference"] = decision["adopted_reference"]
    rule_set = RuleSet(
        fund=fund,
        version=last.version + 1 if last else 1,
        delegations_count=len(delegated),
        **rules,
    )
    require_later(fund, rule_set.valid_from)
    rule_set.full_clean()
    rule_set.save()
    write(rule_set, delegated)
    record(fund, "rules_adopted", by=by, note=str(rule_set))
    return rule_set


def require_later(fund: Fund, valid_from: date) -> None:
    """New rules begin after those that hold now: what was done by them stays so."""
    now = fund.rule_sets.begun(clock.today()).first()
    if now and valid_from <= now.valid_from:
        raise TransitionRefused(
            _("Version %(version)s is valid from %(day)s. Choose a later day.")
            % {"version": now.version, "day": in_words(now.valid_from)}
        )
