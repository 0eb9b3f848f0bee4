"""May this person write, read, verify, correct or announce the minutes, now?

Before they are verified, the minutes are their writers' and their verifiers', and a §
about a case is closed for whoever has a conflict of interest in it. Verified minutes are
a public document: all who see the fund read all of them, save the § about a case with
something secret, and with it the papers that such a § stands in (OSL 8:1).
"""

from accounts.access import given
from applications.models.separation import stands_aside
from applications.register import secrecy
from fund.models import Meeting, Minutes, MinutesEntry, MinutesFile

State = Minutes.State


def _writes(user, fund) -> bool:
    return given(user, "fund.record_decisions", fund) or given(
        user, "fund.prepare_cases", fund
    )


def may_begin(user, meeting: Meeting) -> bool:
    """Begin the minutes of a meeting in session, or over."""
    if meeting.state not in (Meeting.State.OPEN, Meeting.State.CLOSED):
        return False
    return _writes(user, meeting.fund)


def writes(user, minutes: Minutes) -> bool:
    """One of those who write minutes, whatever state these are in."""
    return _writes(user, minutes.fund)


def may_write(user, minutes: Minutes) -> bool:
    return minutes.state == State.DRAFT and writes(user, minutes)


def may_read(user, minutes: Minutes, verifiers) -> bool:
    """Read the words; `verifiers` are the rows of the minutes."""
    if minutes.state == State.LOCKED:
        return given(user, "fund.view_fund_inside", minutes.fund)
    if _writes(user, minutes.fund):
        return True
    is_sent = minutes.state == State.VERIFYING
    return is_sent and any(row.user_id == user.pk for row in verifiers)


def may_verify(user, minutes: Minutes, verifiers) -> bool:
    """Only who was chosen, and once."""
    if minutes.state != State.VERIFYING:
        return False
    return any(row.user_id == user.pk and not row.verified_at for row in verifiers)


def may_take_back(user, minutes: Minutes, verifiers) -> bool:
    """Back to the writer: the writers, and the verifiers who find something wrong."""
    if minutes.state != State.VERIFYING:
        return False
    chosen = any(row.user_id == user.pk for row in verifiers)
    return chosen or _writes(user, minutes.fund)


def may_correct(user, minutes: Minutes) -> bool:
    return minutes.state == State.LOCKED and _writes(user, minutes.fund)


def may_verify_entry(user, entry: MinutesEntry, verifiers) -> bool:
    """One of those who verified the minutes, and neither wrote the entry nor stood aside."""
    if entry.is_verified:
        return False
    return any(row.user_id == user.pk and entry.waits_for(row) for row in verifiers)


def may_announce(user, minutes: Minutes) -> bool:
    """The registrar and the coordinator put it on the notice board."""
    if minutes.state != State.LOCKED:
        return False
    return given(user, "fund.register_cases", minutes.fund)


def closed_to(user, minutes: Minutes) -> set[int]:
    """The items whose § this person may not read yet: who stands aside from the case."""
    if minutes.state == State.LOCKED:
        return set()
    closed = stands_aside(user, "case__application")
    return set(minutes.meeting.items.filter(closed).values_list("pk", flat=True))


def secret_to(user, minutes: Minutes) -> set[int]:
    """The items whose § tells of a case that is closed to this person by its secrecy."""
    closed = secrecy.closed_to(user, "case__application")
    return set(minutes.meeting.items.filter(closed).values_list("pk", flat=True))


def stands_in(file: MinutesFile, items: set[int]) -> bool:
    """Does the § about one of these items stand in the paper? All of them do in the whole."""
    return file.paragraph.item_id in items if file.paragraph else bool(items)


def may_read_file(user, minutes: Minutes, file: MinutesFile) -> bool:
    """A paper of verified minutes; not one in which a § stands that is secret to them."""
    may = may_read(user, minutes, [])
    return may and not stands_in(file, secret_to(user, minutes))
