"""What belongs to a meeting stays as it is when the meeting is closed."""

import pgtrigger

MEETING_OF_ITEM = "SELECT meeting_id FROM fund_agendaitem WHERE id = {row}.item_id"


def not_after_closing(meeting: str = MEETING_OF_ITEM) -> pgtrigger.Trigger:
    """Nothing about a meeting comes, goes or changes when it is closed; `meeting` is SQL
    for its number, with {row} for the row."""
    return pgtrigger.Trigger(
        name="not_after_closing",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        declare=[("at", "bigint")],
        func=f"""
            IF TG_OP = 'DELETE' THEN
                at := ({meeting.format(row="OLD")});
            ELSE
                at := ({meeting.format(row="NEW")});
            END IF;
            IF (SELECT state FROM fund_meeting WHERE id = at) = 'closed' THEN
                RAISE EXCEPTION 'meeting_is_closed' USING ERRCODE = 'check_violation';
            END IF;
            IF TG_OP = 'DELETE' THEN
                RETURN OLD;
            END IF;
            RETURN NEW;
        """,  # noqa: S608, nothing in it comes from outside
    )
