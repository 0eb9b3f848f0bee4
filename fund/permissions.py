"""What is each role of a fund given, and who may do what with the fund itself?"""

from accounts.access import give_each, given, rows_given
from fund.models import Appointment, DutyOccasion, Entry, Fund, Meeting
from fund.models.fund import role_groups

Role = Appointment.Role

INSIDE = ["view_fund_inside"]
READS_CASES = [*INSIDE, "view_cases", "view_projects"]
WORKS_WITH_CASES = ["fund.prepare_cases", "fund.view_audit"]
DECIDES = [*READS_CASES, "view_assessments", "decide_cases", "view_ledger"]

# The one table of what a role is given. A conflict of interest takes away from it.
GIVEN_TO_ROLE: dict[str, list[str]] = {
    Role.COORDINATOR: [
        *READS_CASES,
        "register_cases",
        "prepare_cases",
        "recommend_cases",
        "view_assessments",
        "approve_measurements",
        "view_ledger",
        "manage_fund",
        "view_audit",
    ],
    Role.ASSESSOR: [*INSIDE, "assess_cases"],
    Role.CHAIR: [*DECIDES, "record_decisions"],
    Role.MEMBER: DECIDES,
    Role.DEPUTY: DECIDES,
    Role.ADJUNCT: [*READS_CASES, "view_assessments"],
    Role.FINANCE: [*READS_CASES, "view_ledger", "book_entries"],
    Role.REGISTRAR: [*INSIDE, "view_cases", "register_cases"],
    Role.EVALUATOR: [*INSIDE, "view_projects", "approve_measurements"],
    Role.AUDITOR: [*READS_CASES, "view_assessments", "view_ledger", "view_audit"],
}


def give_roles(fund: Fund) -> None:
    """Give every role of a new fund what the table says."""
    given_to = {
        group: [f"fund.{name}" for name in GIVEN_TO_ROLE[role]]
        for role, group in role_groups(fund, GIVEN_TO_ROLE).items()
    }
    give_each(given_to, fund)


def asked_about_conflicts(user) -> set[int]:
    """Funds (ids) in whose steering group this person sits, with or without a vote: there
    they answer about a conflict of interest before they read anything confidential. Who
    prepares or audits declares for the year, and stands aside on their own word."""
    decides = rows_given(user, "fund.decide_cases", Fund)
    reads = rows_given(user, "fund.view_assessments", Fund)
    return decides | reads - rows_given(user, WORKS_WITH_CASES, Fund)


def may_manage(user, fund: Fund) -> bool:
    return given(user, "fund.manage_fund", fund)


def may_see_to(user, occasion: DutyOccasion) -> bool:
    """Say that a task of the wheel is done, skipped or moved: who sees to it, and the
    coordinator."""
    task = occasion.task
    sees_to = task.owner_id == user.pk and given(
        user, "fund.view_fund_inside", task.fund
    )
    return sees_to or may_manage(user, task.fund)


def may_hold_checks(user, fund: Fund) -> bool:
    """Write down what was answered together: the coordinator or who leads the group."""
    return may_manage(user, fund) or given(user, "fund.record_decisions", fund)


def may_view_ledger(user, fund: Fund) -> bool:
    return given(user, "fund.view_ledger", fund)


def may_book(user, fund: Fund) -> bool:
    return given(user, "fund.book_entries", fund)


def may_reverse(user, entry: Entry) -> bool:
    """Take back a row: never a commitment, which rests on a decision."""
    if entry.kind in (Entry.Kind.COMMITMENT, Entry.Kind.CHANGE) or entry.reverses_id:
        return False
    return may_book(user, entry.fund)


def may_plan_meeting(user, fund: Fund) -> bool:
    return given(user, "fund.prepare_cases", fund)


def may_prepare_meeting(user, meeting: Meeting) -> bool:
    """Put cases on the agenda and send the papers."""
    if meeting.state not in (Meeting.State.PLANNED, Meeting.State.NOTIFIED):
        return False
    return given(user, "fund.prepare_cases", meeting.fund)


def may_write_minutes(user, meeting: Meeting) -> bool:
    """Write down attendance, open the meeting and close it."""
    if meeting.state not in (Meeting.State.NOTIFIED, Meeting.State.OPEN):
        return False
    return given(user, "fund.record_decisions", meeting.fund) or given(
        user, "fund.prepare_cases", meeting.fund
    )
