"""What does a decision by delegation never do, whoever writes it?

The action refuses with a sentence; this holds it for scripts and for SQL as well: the
delegate decides in person, by a row of the rules that hold on that day in the fund of the
case, on one of its days, at most its amount, and has answered about conflicts of interest.
A rejection weighs as much as what was asked for, as for the group.
"""

import pgtrigger

from core.triggers import refuses

WITHIN = """
    SELECT 1 FROM fund_delegation AS row
    JOIN applications_application AS asks ON asks.id = NEW.application_id
    WHERE row.id = NEW.delegation_id
        AND row.user_id = NEW.recorded_by_id
        AND row.rule_set_id = (
            SELECT id FROM fund_ruleset
            WHERE fund_id = asks.fund_id AND valid_from <= NEW.decided_on
            ORDER BY version DESC LIMIT 1
        )
        AND row.holds_from <= NEW.decided_on
        AND COALESCE(row.holds_until, NEW.decided_on) >= NEW.decided_on
        AND row.up_to >= CASE
            WHEN NEW.grant_id IS NULL THEN COALESCE(asks.requested_amount, 0)
            ELSE (
                SELECT COALESCE(SUM(amount), 0) FROM fund_grantyear
                WHERE grant_id = NEW.grant_id
            )
        END
        AND EXISTS (
            SELECT 1 FROM projects_conflictofinterest
            WHERE project_id = asks.project_id AND user_id = NEW.recorded_by_id
        )
"""


def within_the_delegation() -> pgtrigger.Trigger:
    """A decision that rests on a delegation keeps within it."""
    return refuses(
        "within_the_delegation", f"NEW.level = 'delegate' AND NOT EXISTS ({WITHIN})"
    )
