"""What may the database itself not let through, whoever writes?

The actions refuse with a sentence; these triggers give the guarantee, also for two at
the same instant and for SQL. A grant passes a limit only with its row in `fund_override`
(docs/adr/0003 and 0014).
"""

import pgtrigger

from core.triggers import refuses


def nothing_below_zero(
    booked_sign: dict[str, int], committed_sign: dict[str, int]
) -> pgtrigger.Trigger:
    """After each row of the ledger, under a lock on the fund: what takes money away needs
    it there, and a grant keeps within the limits of its rules."""
    booked, committed = _total(booked_sign), _total(committed_sign)
    effect = f"NEW.amount * ({_sign(booked_sign, 'NEW.kind')} - {_sign(committed_sign, 'NEW.kind')})"
    return pgtrigger.Trigger(
        name="nothing_below_zero",
        when=pgtrigger.After,
        operation=pgtrigger.Insert,
        declare=[("available", "numeric"), ("is_promise", "boolean")],
        func=f"""
            PERFORM 1 FROM fund_fund WHERE id = NEW.fund_id FOR UPDATE;
            SELECT {booked} - {committed} INTO available
            FROM fund_entry WHERE fund_id = NEW.fund_id;
            is_promise := NEW.kind = 'commitment' AND NOT EXISTS (
                SELECT 1 FROM fund_entry
                WHERE grant_id = NEW.grant_id AND id <> NEW.id
            );
            IF available < 0 AND {effect} < 0 AND NOT (is_promise AND EXISTS (
                SELECT 1 FROM fund_override WHERE grant_id = NEW.grant_id
                AND kind = 'available' AND short_amount >= -available
            )) THEN
                RAISE EXCEPTION 'entry_available_not_negative'
                    USING ERRCODE = 'check_violation';
            END IF;
            IF NEW.grant_id IS NOT NULL AND (SELECT {committed} FROM fund_entry
                WHERE grant_id = NEW.grant_id) < 0 THEN
                RAISE EXCEPTION 'entry_commitment_not_negative'
                    USING ERRCODE = 'check_violation';
            END IF;
            IF NEW.kind = 'commitment' AND EXISTS (
                SELECT 1 FROM fund_grant AS promised
                JOIN fund_ruleset AS rules ON rules.id = promised.rule_set_id
                WHERE promised.id = NEW.grant_id AND (
                    NEW.amount < rules.min_amount OR NEW.amount > rules.max_amount
                )
            ) AND NOT (is_promise AND EXISTS (
                SELECT 1 FROM fund_override WHERE grant_id = NEW.grant_id
                AND kind = 'limit' AND asked_amount = NEW.amount
            )) THEN
                RAISE EXCEPTION 'entry_within_the_limits'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        """,  # noqa: S608 - the signs are constants of fund.models.ledger
    )


def adopted_in_the_minutes() -> pgtrigger.Trigger:
    """What names a point as where it was adopted names one of a closed meeting of its
    fund, where it was approved, with a § in the minutes."""
    return refuses(
        "adopted_in_the_minutes",
        """NEW.meeting_item_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM fund_minutesparagraph AS said
                JOIN fund_agendaitem AS item ON item.id = said.item_id
                JOIN fund_meeting AS meeting ON meeting.id = item.meeting_id
                JOIN fund_pointdecision AS decision ON decision.item_id = item.id
                WHERE item.id = NEW.meeting_item_id AND decision.outcome = 'approve'
                AND meeting.fund_id = NEW.fund_id AND meeting.state = 'closed'
            )""",
        operation=pgtrigger.Insert | pgtrigger.Update,
    )


# Of the guard below: the line, under a lock on the fund, and what it has for the year.
ROOM = """
            SELECT COALESCE(i.line_id, i.id), g.fund_id INTO root, the_fund
                FROM fund_grant g JOIN fund_planitem i ON i.id = g.plan_item_id
                WHERE g.id = NEW.grant_id;
            PERFORM 1 FROM fund_fund WHERE id = the_fund FOR UPDATE;
            SELECT COALESCE(MAX(f.amount), 0) INTO room
                FROM fund_planframe f
                JOIN fund_grant g ON g.id = NEW.grant_id AND g.plan_item_id = f.item_id
                WHERE f.year = NEW.year;
            SELECT room + COALESCE(SUM(
                    CASE WHEN c.outcome = 'carried' AND c.to_year = NEW.year THEN c.amount
                         ELSE 0 END
                    - CASE WHEN c.outcome IN ('carried', 'lapsed')
                         AND c.from_year = NEW.year THEN c.amount ELSE 0 END), 0)
                INTO room
                FROM fund_framecarry c JOIN fund_planitem i ON i.id = c.item_id
                WHERE COALESCE(i.line_id, i.id) = root;"""
# What is granted of it over all versions, less what came back.
TAKEN = """
            SELECT COALESCE(SUM(rows.amount - CASE
                    WHEN rows.back < 0
                        THEN CASE WHEN rows.before = 0 THEN rows.back ELSE 0 END
                    ELSE LEAST(rows.amount, GREATEST(rows.back - rows.before, 0))
                END), 0) INTO taken
                FROM (
                    SELECT y.year, y.amount,
                        COALESCE((
                            SELECT SUM(CASE e.kind WHEN 'release' THEN e.amount
                                       ELSE -e.amount END)
                            FROM fund_entry e
                            WHERE e.grant_id = y.grant_id
                                AND e.kind IN ('release', 'change')
                        ), 0) AS back,
                        COALESCE(SUM(y.amount) OVER (
                            PARTITION BY y.grant_id ORDER BY y.year DESC, y.id
                            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
                        ), 0) AS before
                    FROM fund_grantyear y
                    JOIN fund_grant g ON g.id = y.grant_id
                    JOIN fund_planitem i ON i.id = g.plan_item_id
                    WHERE COALESCE(i.line_id, i.id) = root
                ) AS rows
                WHERE rows.year = NEW.year;"""
# Beyond the room it passes only with the row of the body that let it.
REFUSED = """
            IF taken > room AND NOT EXISTS (
                SELECT 1 FROM fund_override WHERE grant_id = NEW.grant_id
                AND kind = 'frame' AND year = NEW.year AND short_amount >= taken - room
            ) THEN
                RAISE EXCEPTION 'grant_year_within_the_frame'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        """


def within_the_frame() -> pgtrigger.Trigger:
    """A grant's year has room in the frame of its line, unless a body has let it pass.

    Counted as `fund.plans.frames` does: what is granted counts over all versions of the line,
    less what came back of each grant, its last years first; what was carried over to the
    year counts as frame, what was carried from it or lapsed does not.
    """
    return pgtrigger.Trigger(
        name="within_the_frame",
        when=pgtrigger.After,
        operation=pgtrigger.Insert | pgtrigger.Update,
        declare=[
            ("root", "bigint"),
            ("the_fund", "bigint"),
            ("room", "numeric"),
            ("taken", "numeric"),
        ],
        func=ROOM + TAKEN + REFUSED,
    )


def waits_for_conditions() -> pgtrigger.Trigger:
    """No cost is booked while a condition before the first payment is not accepted."""
    return refuses(
        "waits_for_conditions",
        """NEW.kind = 'actual' AND NEW.amount > 0 AND EXISTS (
                SELECT 1 FROM fund_condition WHERE grant_id = NEW.grant_id
                AND kind = 'payment' AND state IN ('open', 'reported')
            )""",
        error="entry_waits_for_conditions",
    )


def _sign(signs: dict[str, int], kind: str = "kind") -> str:
    whens = " ".join(f"WHEN '{name}' THEN {sign}" for name, sign in signs.items())
    return f"(CASE {kind} {whens} ELSE 0 END)"


def _total(signs: dict[str, int]) -> str:
    return f"COALESCE(SUM(amount * {_sign(signs)}), 0)"
