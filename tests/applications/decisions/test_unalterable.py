"""What was decided stays: tried with SQL, as the database user of the application."""

import re

import pytest
from django.db import DatabaseError, connection, transaction

from fund.meetings import actions as meetings
from tests import factories

BY_TRIGGER = re.compile(r"pgtrigger: Cannot|_of_closed_meeting")

# Each is refused once the meeting is closed.
CHANGES = [
    "UPDATE applications_decision SET outcome = 'reject'",
    "UPDATE applications_decision SET reasons = 'Något annat'",
    "UPDATE applications_decision SET voters = '[]'",
    "DELETE FROM applications_decision",
    "TRUNCATE applications_decision CASCADE",
    "UPDATE fund_condition SET text = 'Inget villkor'",
    "DELETE FROM fund_condition",
    "TRUNCATE fund_condition CASCADE",
    "UPDATE applications_recommendedyear SET amount = 1",
    "DELETE FROM applications_recommendedyear",
    "UPDATE applications_recommendation SET reasons = 'Andra skäl'",
    "UPDATE applications_agendacase SET application_id = 0",
    "DELETE FROM applications_agendacase",
    "UPDATE fund_agendaitem SET title = 'Ett annat ärende'",
    "DELETE FROM fund_agendaitem",
    """
    INSERT INTO fund_agendaitem (meeting_id, number, title)
    SELECT id, 99, 'Sent' FROM fund_meeting WHERE state = 'closed'
    """,
    "UPDATE fund_attendance SET is_present = NOT is_present",
    "DELETE FROM fund_attendance",
    "TRUNCATE fund_attendance CASCADE",
    """
    INSERT INTO fund_movement (item_id, term_id, is_arrival, noted_at, noted_by_id)
    SELECT item.id, present.term_id, false, now(), (SELECT min(id) FROM accounts_user)
    FROM fund_meeting AS meeting
    JOIN fund_agendaitem AS item ON item.meeting_id = meeting.id
    JOIN fund_attendance AS present ON present.meeting_id = meeting.id
    WHERE state = 'closed'
    """,
    "TRUNCATE fund_movement CASCADE",
    "UPDATE fund_meeting SET state = 'open'",
    "UPDATE fund_meeting SET starts_at = now()",
    "DELETE FROM fund_meeting",
    "TRUNCATE fund_meeting CASCADE",
    "UPDATE fund_grant SET reference = 'KS § 99'",
    "UPDATE fund_grantyear SET amount = amount * 2",
    "DELETE FROM fund_grantyear",
]


@pytest.fixture
def decided(case, chair, coordinator):
    """Granted with a condition; the meeting is closed."""
    decision = factories.decisions.record_decision(
        case,
        outcome="conditions",
        reasons="Stöds av planen.",
        conditions="Avtalet är undertecknat.",
        minute="§ 3",
        amounts=factories.yearly(case.application),
        by=chair,
    )
    meetings.close_meeting(case.item.meeting, by=coordinator)
    return decision


def answer(statement: str) -> str:
    """What the database says when the application's user tries this."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET LOCAL verkan.may_truncate = 'off'")
            cursor.execute(statement)
            return f"done with {cursor.rowcount} rows"
    except DatabaseError as refusal:
        return str(refusal)


def is_refused(statement: str) -> bool:
    """By a trigger made for it, and not for another reason."""
    return bool(BY_TRIGGER.search(answer(statement)))


def test_sql_cannot_change_what_a_closed_meeting_decided(decided):
    assert [each for each in CHANGES if not is_refused(each)] == []


def test_before_the_meeting_closes_attendance_can_be_corrected(case, coordinator):
    meeting = case.item.meeting
    attendance = meeting.attendances.select_related("term").earliest("pk")
    meetings.write_attendance(meeting, {attendance.term: False}, by=coordinator)
    attendance.refresh_from_db()
    assert not attendance.is_present
