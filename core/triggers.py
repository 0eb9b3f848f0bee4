"""How does the database itself keep rows as they are, whoever writes?"""

from typing import Any

import pgtrigger

ANY_CHANGE = pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete


def append_only() -> list[pgtrigger.Trigger]:
    """Triggers for rows that are written once: not even SQL changes or deletes them.

    Emptying the table is refused too, unless the session says that it is a test's.
    """
    return [
        pgtrigger.Protect(
            name="append_only", operation=pgtrigger.Update | pgtrigger.Delete
        ),
        not_emptied(),
    ]


def kept() -> pgtrigger.Trigger:
    """A row can change, which its history shows, and never goes."""
    return pgtrigger.Protect(name="kept", operation=pgtrigger.Delete)


def not_emptied() -> pgtrigger.Trigger:
    """The table cannot be emptied as a whole; beside triggers that guard its rows."""
    return pgtrigger.Trigger(
        name="not_emptied",
        level=pgtrigger.Statement,
        when=pgtrigger.Before,
        operation=pgtrigger.Truncate,
        func="""
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            """,
    )


def locked_with(name: str, owner: str, *, unless: str = "") -> list[pgtrigger.Trigger]:
    """Triggers for rows that stay as they are once what they belong to is closed.

    `owner` is SQL that finds something when it is, with `{row}` for the row. Then no row
    can come, change or go, `unless` this holds of it; nor can the table be emptied.
    """
    but = f" AND NOT ({unless})" if unless else ""
    return [
        pgtrigger.Trigger(
            name=name,
            when=pgtrigger.Before,
            operation=ANY_CHANGE,
            declare=[("is_locked", "boolean")],
            func=f"""
                is_locked := false;
                IF TG_OP <> 'DELETE' THEN
                    is_locked := EXISTS ({owner.format(row="NEW")});
                END IF;
                IF TG_OP <> 'INSERT' AND NOT is_locked THEN
                    is_locked := EXISTS ({owner.format(row="OLD")});
                END IF;
                IF is_locked{but} THEN
                    RAISE EXCEPTION '{name}' USING ERRCODE = 'check_violation';
                END IF;
                IF TG_OP = 'DELETE' THEN
                    RETURN OLD;
                END IF;
                RETURN NEW;
            """,  # noqa: S608, nothing in it comes from outside
        ),
        not_emptied(),
    ]


def refuses(
    name: str, found: str, *, error: str = "", operation: Any = None, **options: Any
) -> pgtrigger.Trigger:
    """A trigger that refuses a row, by `error` or its own name, when `found` is so (SQL);
    a new row, unless another `operation` is named."""
    row = "COALESCE(NEW, OLD)" if "DELETE" in str(operation) else "NEW"
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=operation or pgtrigger.Insert,
        func=f"""
            IF {found} THEN
                RAISE EXCEPTION '{error or name}'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN {row};
        """,
        **options,
    )
