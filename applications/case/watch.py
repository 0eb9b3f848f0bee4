"""What in a case is worth watching, for those who prepare or decide it?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from applications.models import Application, Memo
from applications.models.decision import GRANTING
from applications.models.separation import DECIDING
from core.days import in_words
from core.kept import kept
from core.numbers import in_kronor, in_millions
from fund.ledger import sums as ledger
from fund.models import Seat
from projects.conflicts.queries import asides_of
from projects.models.conflict import ACTING


@dataclass(frozen=True)
class Point:
    """One line of a why list: "ok", "hm" or "no"."""

    kind: str
    text: str
    note: str = ""
    url: str = ""


def conflict_points(application: Application) -> list[Point]:
    """Who has a conflict of interest, or is not sure."""
    return [
        Point(
            "hm",
            _("Conflict of interest: %(name)s") % {"name": aside.user},
            aside.get_ground_display(),
        )
        for aside in asides_of(application, ACTING)
    ]


def memo_point(memos: Iterable[Memo]) -> list[Point]:
    """Is there a finished memo for the recommendation in force?"""
    if any(m.state == Memo.State.FINISHED and not m.voided_at for m in memos):
        return []
    why = _("The members read it before the meeting.")
    return [Point("hm", _("The memo is not finished"), why)]


def room_points(rows) -> list[Point]:
    """Is there room in the plan each year? `rows` are brief.Room."""
    short = [row for row in rows if row.is_covered and row.left < 0]
    beyond = [str(row.year) for row in rows if not row.is_covered]
    if not rows:
        return []
    if beyond and not short:
        note = _("The plan does not cover %(years)s.") % {"years": ", ".join(beyond)}
        return [Point("hm", _("A year is beyond the plan"), note)]
    if not short:
        return [Point("ok", _("The plan has room each year"))]
    lacks = ", ".join(f"{row.year}: {in_kronor(-row.left)}" for row in short)
    return [Point("no", _("The plan lacks room"), lacks)]


def money_point(application: Application, amount) -> Point:
    """Does the fund's available money cover the amount today?"""
    available = ledger.balance(application.fund).available
    note = _("%(amount)s of %(available)s left to grant.") % {
        "amount": in_millions(amount),
        "available": in_millions(available),
    }
    if amount > available:
        return Point("no", _("The money is not enough"), note)
    return Point("ok", _("The money is enough"), note)


def stale_check_point(application: Application) -> Point:
    return Point(
        "hm",
        _("The formal check was made before the supplement"),
        _("Answer its points on the new version."),
        reverse("applications:formal", args=[application.pk]),
    )


def begun_before(starts_on: date | None, decided_on: date) -> str:
    """Why a project that has begun before the decision cannot be granted money (domain
    4.3), in a sentence; empty where it can."""
    if not starts_on or starts_on >= decided_on:
        return ""
    words = _(
        "The project would start %(start)s, before the decision. Money is not granted for "
        "what is already done."
    )
    return words % {"start": in_words(starts_on)}


def granted_in_vain(outcome: str, starts_on: date | None, decided_on: date) -> str:
    """Why what is recommended (`outcome`, empty without one) cannot be granted that day,
    in a sentence; empty where it can, and where no grant is recommended."""
    return begun_before(starts_on, decided_on) if outcome in GRANTING else ""


def start_point(starts_on: date | None, decided_on: date) -> list[Point]:
    """The same in a line of the list."""
    why = begun_before(starts_on, decided_on)
    return (
        [Point("no", _("The project starts before the decision"), why)] if why else []
    )


@kept
def _seats(fund):
    terms = ("terms__user", "terms__since", "terms__until")
    rows = Seat.objects.filter(group__fund=fund)
    return rows.values_list("pk", "is_voting", "competences", *terms)


def group_points(application: Application, day) -> list[Point]:
    """Could the group decide that day, if all come who do not stand aside?"""
    aside = {row.user_id for row in asides_of(application, DECIDING)}
    seats: dict[int, tuple[bool, list[str]]] = {}
    taken: set[int] = set()
    rows = _seats(fund=application.fund_id)
    for pk, is_voting, competences, person, since, until in rows:
        seats[pk] = (is_voting, competences)
        sits = person and since <= day and (until is None or until >= day)
        if sits and person not in aside:
            taken.add(pk)
    voting = {pk for pk, (is_voting, _skills) in seats.items() if is_voting}
    points = []
    if len(voting & taken) * 2 <= len(voting):
        points.append(
            Point(
                "no",
                _("Too few can vote"),
                _("%(count)s of %(seats)s seats have somebody without a conflict.")
                % {"count": len(voting & taken), "seats": len(voting)},
            )
        )
    if not any(Seat.Competence.ECONOMY in seats[pk][1] for pk in taken):
        points.append(
            Point(
                "no",
                _("Nobody with economic competence can take part"),
                _("Appoint a deputy, or the case has to be tabled."),
            )
        )
    return points
