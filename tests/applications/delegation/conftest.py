"""A case of one million that is ready, and rules by which two may decide alone."""

from datetime import date
from decimal import Decimal

import pytest

from accounts.models import User
from applications.models import Decision, Level
from core import clock
from fund.models import Delegation, RuleSet
from fund.rules.actions import adopt_rules
from fund.rules.delegations import Delegated
from projects.conflicts.actions import declare_conflict
from tests import factories

WEIGHT = Decimal(1_000_000)


def delegated(user: User, up_to=WEIGHT, **fields) -> Delegated:
    """Since the first day of the year, with no end unless another is told."""
    first = date(clock.today().year, 1, 1)
    told = {"office": "Socialchef", "holds_from": first, "holds_until": None}
    return Delegated(user, up_to=up_to, reference="KS § 12", **told | fields)


def rules_with(fund, *rows: Delegated) -> RuleSet:
    """New rules from today, with these delegations."""
    return adopt_rules(
        fund,
        valid_from=clock.today(),
        adopted_reference="KF § 9",
        delegations=rows,
        by=User.objects.system(),
    )


@pytest.fixture
def delegate(member, ready):
    """May decide alone up to exactly what is asked for, and has answered."""
    declare_conflict(ready.project, ground="none", by=member)
    return member


@pytest.fixture
def rules(fund, delegate, coordinator):
    other = factories.chair_of(fund)
    return rules_with(fund, delegated(delegate), delegated(other, WEIGHT / 2))


def raw(application, by: User, row: Delegation, **fields) -> Decision:
    """The row as a script would write it, past every sentence of the actions."""
    told = {
        "level": Level.DELEGATE,
        "outcome": "reject",
        "reasons": "Därför.",
        "minute": "DB § 1",
        "decided_on": clock.today(),
        "body": "executive_board",
        "version_hash": application.versions.latest("number").sha256,
    }
    return Decision.objects.create(
        application=application, delegation=row, recorded_by=by, **told | fields
    )
