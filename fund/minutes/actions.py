"""The minutes of a meeting: begun, written, sent to those who verify, signed and locked.

What the drafts say comes from above (`applications.minutes.actions`); here are the rules
that hold for any minutes.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from django.db import transaction
from django.db.models import F, Max, OuterRef, Subquery
from django.db.models.functions import ExtractYear
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from core.texts import parts as parts_of_text
from core.texts.clash import Clash
from fund.locks import lock
from fund.models import AgendaItem, Meeting, Minutes, MinutesParagraph, Verifier

Part = MinutesParagraph.Part
BEFORE_THE_AGENDA = 2  # the opening, and the choice of verifier
State = Minutes.State


@dataclass(frozen=True)
class Drafted:
    """What a § is to say, from what happened."""

    part: str
    heading: str
    text: str
    item: AgendaItem | None = None

    @property
    def key(self) -> tuple:
        return self.part, self.item.pk if self.item else None


def mark_of(paragraphs: Iterable[MinutesParagraph]) -> str:
    """SHA-256 of the words: what the verifiers sign."""
    lines = [f"{row.number}\n{row.heading}\n{row.text}" for row in paragraphs]
    return sha256("\n\n".join(lines).encode()).hexdigest()


def numbers_begin(meeting: Meeting) -> int | None:
    """The next § of the year of the meeting; None when it is the year's first minutes."""
    year = clock.day_of(meeting.starts_at).year
    last = MinutesParagraph.objects.filter(fund=meeting.fund_id, year=year)
    number = last.aggregate(last=Max("number"))["last"]
    return number + 1 if number else None


def last_number() -> Subquery:
    """The latest § of a meeting's year, to annotate meetings with."""
    rows = MinutesParagraph.objects.filter(
        fund=OuterRef("fund"), year=ExtractYear(OuterRef("starts_at"))
    )
    return Subquery(rows.order_by("-number").values("number")[:1])


def expected_number(item: AgendaItem, *, last: int | None) -> int:
    """The § that a point of the agenda has, or will have when the minutes begin; `last`
    is the year's latest."""
    if paragraph := getattr(item, "paragraph", None):
        return paragraph.number
    return (last or 0) + BEFORE_THE_AGENDA + item.number


@transaction.atomic
def begin(
    meeting: Meeting,
    drafted: Iterable[Drafted],
    *,
    led_by: User,
    verifiers: Iterable[User],
    first_number: int | None = None,
    by: User,
) -> Minutes:
    """A draft with the year's next numbers.

    `first_number` is for a fund that has had other minutes in the year before; it can
    be given once, with the first of the year. Raises TransitionRefused.
    """
    lock(meeting.fund)
    if meeting.state not in (Meeting.State.OPEN, Meeting.State.CLOSED):
        raise TransitionRefused(_("The meeting has not begun."))
    if Minutes.objects.filter(meeting=meeting).exists():
        raise TransitionRefused(_("Someone else has begun the minutes already."))
    following = numbers_begin(meeting)
    if following and first_number not in (None, following):
        raise TransitionRefused(
            _("The numbers of the year run on: these minutes begin with § %(number)s.")
            % {"number": following}
        )
    year = clock.day_of(meeting.starts_at).year
    number = following or first_number or 1
    minutes = Minutes.objects.create(
        meeting=meeting, fund=meeting.fund, year=year, first_number=number, begun_by=by
    )
    MinutesParagraph.objects.bulk_create(
        _paragraph(minutes, number + place, row, by=by)
        for place, row in enumerate(drafted)
    )
    choose_verifiers(minutes, led_by=led_by, verifiers=verifiers, by=by)
    record(minutes, "minutes_begun", by=by, note=f"§ {number}")
    return minutes


def _paragraph(minutes: Minutes, number: int, row: Drafted, *, by) -> MinutesParagraph:
    return MinutesParagraph(
        minutes=minutes,
        fund_id=minutes.fund_id,
        year=minutes.year,
        number=number,
        part=row.part,
        item=row.item,
        heading=row.heading[:300],
        text=row.text,
        drawn=row.text,
        changed_by=by,
    )


def locked(minutes: Minutes, *states: str) -> Minutes:
    """The row, locked until the transaction ends; refused in another state."""
    row = Minutes.objects.select_for_update(of=("self",)).get(pk=minutes.pk)
    if row.state not in (states or (State.DRAFT,)):
        raise TransitionRefused(
            _("This is not possible any longer: the state is “%(state)s”.")
            % {"state": row.get_state_display()}
        )
    return row


def paragraphs_of(minutes: Minutes) -> list[MinutesParagraph]:
    rows = minutes.paragraphs.select_related("changed_by", "item")
    return list(rows.order_by("number"))


@transaction.atomic
def choose_verifiers(
    minutes: Minutes, *, led_by: User, verifiers: Iterable[User], by: User
) -> None:
    """Who verifies: the one who led the meeting, and at least one more."""
    locked(minutes)
    others = [person for person in verifiers if person.pk != led_by.pk]
    if not others:
        raise TransitionRefused(
            _("Choose at least one verifier beside the one who led the meeting.")
        )
    minutes.verifiers.all().delete()
    Verifier.objects.bulk_create(
        Verifier(minutes=minutes, user=person, is_chair=person == led_by)
        for person in [led_by, *others]
    )
    names = ", ".join(str(person) for person in [led_by, *others])
    record(minutes, "verifiers", by=by, note=names)


@transaction.atomic
def save_texts(
    minutes: Minutes, texts: Mapping[str, str], *, seen: Mapping[str, str], by: User
) -> list[Clash]:
    """Save each § that nobody else has changed; return the clashes.

    `texts` maps the paragraph's key to its text as sent, `seen` to the mark of the text
    that the writer started from.
    """
    locked(minutes)
    return parts_of_text.write(paragraphs_of(minutes), texts, seen=seen, by=by)


@transaction.atomic
def redraw(
    minutes: Minutes,
    drafted: Iterable[Drafted],
    *,
    numbers: Collection[int] | None = None,
    by: User,
) -> list[int]:
    """Put what happened (`drafted`) in the § `numbers`; without them, in all that nobody
    has edited. Returns the numbers that changed."""
    locked(minutes)
    rows = paragraphs_of(minutes)
    said = {row.key: row.text for row in drafted}
    fresh = {
        row.key: said[row.part, row.item_id]
        for row in rows
        if (row.part, row.item_id) in said
    }
    keys = None if numbers is None else [x.key for x in rows if x.number in numbers]
    changed = parts_of_text.draft_again(rows, fresh, keys=keys, by=by)
    if changed:
        told = ", ".join(f"§ {row.number}" for row in changed)
        record(minutes, "minutes_redrawn", by=by, note=told)
    return [row.number for row in changed]


# --- A § of its own -------------------------------------------------------------------


@transaction.atomic
def add_paragraph(
    minutes: Minutes, *, heading: str, text: str, by: User
) -> MinutesParagraph:
    """One more §, before the last; what comes after it moves one number on."""
    _require_last_of_year(minutes)
    last = minutes.paragraphs.order_by("-number").first()
    number = last.number if last else minutes.first_number
    _move(minutes, since=number, step=1)
    row = Drafted(Part.OTHER, heading, text)
    paragraph = _paragraph(minutes, number, row, by=by)
    paragraph.drawn = ""
    paragraph.save(force_insert=True)
    record(minutes, "paragraph_added", by=by, note=str(paragraph))
    return paragraph


@transaction.atomic
def remove_paragraph(paragraph: MinutesParagraph, *, by: User) -> None:
    """Take a § of one's own away again; what comes after it moves one number back."""
    if paragraph.part != Part.OTHER:
        raise TransitionRefused(_("What stood on the agenda stays in the minutes."))
    minutes = paragraph.minutes
    _require_last_of_year(minutes)
    record(minutes, "paragraph_removed", by=by, note=f"{paragraph}\n{paragraph.text}")
    number = paragraph.number
    paragraph.delete()
    _move(minutes, since=number, step=-1)


def _require_last_of_year(minutes: Minutes) -> None:
    """Numbers can only move while no later minutes have begun after them."""
    lock(minutes.fund)
    locked(minutes)
    later = Minutes.objects.filter(
        fund=minutes.fund_id, year=minutes.year, first_number__gt=minutes.first_number
    )
    if row := later.order_by("first_number").first():
        raise TransitionRefused(
            _(
                "Later minutes have begun with § %(number)s, so the numbers cannot move. "
                "Write it in a § that is there."
            )
            % {"number": row.first_number}
        )


def _move(minutes: Minutes, *, since: int, step: int) -> None:
    rows = minutes.paragraphs.filter(number__gte=since)
    rows.update(number=F("number") + step)


# --- To the verifiers, and back -------------------------------------------------------


def require_texts(minutes: Minutes) -> list[MinutesParagraph]:
    """The § in order. Raises TransitionRefused when one of them is empty: minutes say
    something of each point of the agenda."""
    paragraphs = paragraphs_of(minutes)
    if empty := [f"§ {each.number}" for each in paragraphs if not each.text.strip()]:
        raise TransitionRefused(
            _("Write something in: %(numbers)s.") % {"numbers": ", ".join(empty)}
        )
    return paragraphs


@transaction.atomic
def send(minutes: Minutes, *, not_for: Mapping[int, list[int]], by: User) -> None:
    """To the verifiers; `not_for` maps a user to the § in which they took no part."""
    row = locked(minutes)
    if row.meeting.state != Meeting.State.CLOSED:
        raise TransitionRefused(_("Close the meeting first."))
    paragraphs = require_texts(row)
    _set_apart(row, not_for)
    row.send(sha256=mark_of(paragraphs), by=by)


def _set_apart(minutes: Minutes, not_for: Mapping[int, list[int]]) -> None:
    """Keep who does not verify which §; each needs somebody who does."""
    verifiers = list(minutes.verifiers.select_for_update(of=("self",)))
    for verifier in verifiers:
        verifier.not_for = sorted(not_for.get(verifier.user_id, []))
    Verifier.objects.bulk_update(verifiers, ["not_for"])
    apart = [set(verifier.not_for) for verifier in verifiers]
    if orphans := set.intersection(*apart) if apart else set():
        told = ", ".join(f"§ {number}" for number in sorted(orphans))
        raise TransitionRefused(
            _(
                "Nobody would verify %(numbers)s: all verifiers stood aside there. "
                "Choose one more."
            )
            % {"numbers": told}
        )


@transaction.atomic
def take_back(minutes: Minutes, *, reason: str, by: User) -> None:
    """To be changed: those who have verified will have to do it again."""
    row = locked(minutes, State.VERIFYING)
    row.verifiers.update(verified_at=None, sha256="")
    row.take_back(reason=reason, by=by)


@transaction.atomic
def sign(
    minutes: Minutes, *, seen: str, not_for: Mapping[int, list[int]], by: User
) -> bool:
    """One verifier has read and verifies the words marked `seen`.

    Returns whether all have. The caller then locks the minutes, in the same transaction.
    """
    row = locked(minutes, State.VERIFYING)
    verifier = row.verifiers.filter(user=by, verified_at=None).first()
    if verifier is None:
        raise TransitionRefused(_("You have verified the minutes already."))
    if seen != row.sha256:
        raise TransitionRefused(
            _("The minutes have changed since you opened the page. Read them again.")
        )
    _set_apart(row, not_for)
    Verifier.objects.filter(pk=verifier.pk).update(
        verified_at=clock.now(), sha256=row.sha256
    )
    record(row, "verified", by=by, version_hash=row.sha256)
    return not row.verifiers.filter(verified_at=None).exists()


def lock_minutes(minutes: Minutes, *, kept: dict, by: User) -> None:
    """All have verified: the minutes are locked with what their paper is made from."""
    row = locked(minutes, State.VERIFYING)
    if mark_of(paragraphs_of(row)) != row.sha256:
        raise TransitionRefused(_("The words are not those that were verified."))
    row.lock(record=kept, by=by)
