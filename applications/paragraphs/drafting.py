"""What do the minutes say, from what happened at the meeting? Drafted, never invented.

The words are Swedish whoever drafts them, as all papers of the fund are. Of a case only
what `applications.minutes` says about it is written: no points and no opinions.
"""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Prefetch
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.audit import AuditEvent
from accounts.models import User
from applications.models import AgendaCase, CaseAside, Decision, DecisionReport, case_of
from applications.models.separation import DECIDING
from applications.paragraphs import wording
from applications.separation import rules as separation
from applications.voting import queries as voting
from core import days
from fund.group import balance
from fund.minutes import actions as minutes
from fund.minutes.actions import Drafted
from fund.models import AgendaItem, Meeting, Minutes, MinutesParagraph, Term
from projects.conflicts.queries import asides_of
from projects.models.conflict import HANDLING

Part = MinutesParagraph.Part


def _in_swedish(function: Callable) -> Callable:
    @wraps(function)
    def run(*args, **kwargs):
        with translation.override("sv"):
            return function(*args, **kwargs)

    return run


@_in_swedish
def draw(
    meeting: Meeting, *, led_by: User | None, verifiers: list[User], items: bool = True
) -> list[Drafted]:
    """Every § of the minutes in order, from what is on record now; without `items` only
    those around the agenda."""
    moments = times_of(meeting)
    rows = [
        Drafted(Part.OPENING, _("The meeting is opened"), _opened(led_by, moments)),
        Drafted(Part.VERIFIERS, _("Choice of verifier"), _chosen(led_by, verifiers)),
    ]
    if items:
        here = balance.Presence(meeting)
        rows += [_of_item(item, here.at(item.number)) for item in agenda_of(meeting)]
    rows.append(
        Drafted(Part.CLOSING, _("The meeting is closed"), _closed(led_by, moments))
    )
    return rows


@_in_swedish
def text_for(row: Minutes, paragraph: MinutesParagraph) -> str | None:
    """What one § says now; None for one that was added by hand."""
    if paragraph.item_id:
        item = agenda_of(row.meeting, only=paragraph.item_id)[0]
        return _of_item(item, balance.present(row.meeting, at=item.number)).text
    drafted = {each.part: each.text for each in draw_for(row, items=False)}
    return drafted.get(paragraph.part)


def draw_for(row: Minutes, *, items: bool = True) -> list[Drafted]:
    """The same for minutes that are begun, with the verifiers that are chosen."""
    chosen = list(row.verifiers.select_related("user").order_by("pk"))
    led_by = next((each.user for each in chosen if each.is_chair), None)
    others = [each.user for each in chosen if not each.is_chair]
    return draw(row.meeting, led_by=led_by, verifiers=others, items=items)


def agenda_of(meeting: Meeting, *, only: int | None = None) -> list[AgendaItem]:
    """The points with all that the minutes say about them: as few questions as can be.
    For one of them alone what it does not need is not read."""
    asides = CaseAside.objects.select_related("user", "ruling__ruled_by")
    decisions = Decision.objects.select_related(
        "application__project", "grant", "basis", "deferral__meeting"
    )
    cases = voting.with_session(
        AgendaCase.objects.select_related("application__project", "application__fund")
    ).prefetch_related(Prefetch("decision", decisions))
    reported = DecisionReport.objects.select_related("decision__application")
    rows = voting.with_session(meeting.items.select_related("point_decision"))
    rows = rows.prefetch_related(
        Prefetch("case", cases),
        Prefetch("case__application__asides", asides),
        Prefetch("reports", reported),
    )
    if only is not None:
        return list(rows.filter(pk=only))
    rows = rows.prefetch_related(
        "case__decision__grant__conditions",
        "case__decision__grant__years__board",
        "case__decision__proposed_conditions",
        "case__decision__proposed_years__board",
    )
    return list(rows.order_by("number"))


def times_of(meeting: Meeting) -> dict[str, datetime]:
    """State → when the meeting came to it, of those that are written down."""
    rows = AuditEvent.objects.filter(
        target_type=ContentType.objects.get_for_model(Meeting),
        target_id=meeting.pk,
        to_state__in=[Meeting.State.OPEN, Meeting.State.CLOSED],
    )
    return dict(rows.order_by("at").values_list("to_state", "at"))


def _opened(led_by: User | None, moments: dict[str, datetime]) -> str:
    if led_by is None or Meeting.State.OPEN not in moments:
        return _("The meeting is declared open.")
    return _("%(name)s declares the meeting open at %(time)s.") % {
        "name": led_by,
        "time": days.clock_time(moments[Meeting.State.OPEN]),
    }


def _chosen(led_by: User | None, verifiers: list[User]) -> str:
    names = _and([str(person) for person in verifiers])
    if led_by is None:
        return _("%(names)s verify the minutes.") % {"names": names}
    return _("%(names)s verify the minutes together with %(chair)s.") % {
        "names": names,
        "chair": led_by,
    }


def _closed(led_by: User | None, moments: dict[str, datetime]) -> str:
    if led_by is None or Meeting.State.CLOSED not in moments:
        return _("The meeting is declared closed.")
    return _("%(name)s declares the meeting closed at %(time)s.") % {
        "name": led_by,
        "time": days.clock_time(moments[Meeting.State.CLOSED]),
    }


def _and(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    head = ", ".join(names[:-1])
    return _("%(head)s and %(last)s") % {"head": head, "last": names[-1]}


def _of_item(item: AgendaItem, terms: list[Term]) -> Drafted:
    case: Any = case_of(item)  # with what `agenda_of` adds
    if case is None:
        voters = balance.voters_among(terms, conflicted=())
        # Nothing moved or decided: what the agenda says of the point is on record.
        text = _text(wording.of_point(item, voters)) or item.text
        return Drafted(Part.ITEM, item.title, text, item)
    apart = separation.among(asides_of(case.application, DECIDING), terms)
    voters = balance.voters_among(terms, conflicted={row.user_id for row in apart})
    text = _text(wording.of_item(case, apart, voters))
    number = case.application.registry_number
    heading = f"{item.title}, {number}" if number else item.title
    return Drafted(Part.ITEM, heading, text, item)


def _text(said: list[wording.Paragraph]) -> str:
    return "\n\n".join(f"{row.heading} {row.text}".strip() for row in said)


def who_can_verify(meeting: Meeting) -> list[Term]:
    """Those present with a vote, the one who leads the group first."""
    terms = [term for term in balance.present(meeting) if term.seat.is_voting]
    return sorted(terms, key=lambda term: not term.is_chair)


def not_for(row: Minutes) -> dict[int, list[int]]:
    """User → the numbers of the § about cases from which the person stands aside."""
    case = "item__case__application"
    asides = row.paragraphs.filter(**{f"{case}__asides__closes__lte": HANDLING})
    found: dict[int, set[int]] = {}
    for user, number in asides.values_list(f"{case}__asides__user", "number"):
        found.setdefault(user, set()).add(number)
    return {user: sorted(mine) for user, mine in found.items()}


def differing(row: Minutes) -> list[int]:
    """The numbers of edited § for which what happened is not what was drafted then."""
    fresh = {each.key: each.text for each in draw_for(row)}
    return [
        each.number
        for each in minutes.paragraphs_of(row)
        if each.is_edited
        and (each.part, each.item_id) in fresh
        and fresh[each.part, each.item_id] not in (each.drawn, each.text)
    ]
