"""What is the paper of the minutes made from, and what data go with it?

One structure for the page, the PDF and the attached file. It is kept on the minutes when
they are locked, so that the paper can be checked against it at any later time.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.utils import translation

from applications.models import AgendaCase, Decision, case_of
from applications.models.separation import DECIDING
from applications.paragraphs import drafting
from applications.voting.queries import Session
from fund.group import balance
from fund.minutes import actions as minutes
from fund.models import AgendaItem, Meeting, Minutes, MinutesParagraph, Term
from projects.conflicts.queries import asides_of

FORMAT = "verkan/minutes/1"


def of(row: Minutes, *, cases: bool = True) -> dict[str, Any]:
    """The record as it stands now, in Swedish, of plain values only.

    Without `cases` the decisions are left out, which a draft on the screen can do without.
    """
    with translation.override("sv"):
        meeting = row.meeting
        times = drafting.times_of(meeting)
        paragraphs = minutes.paragraphs_of(row)
        agenda = drafting.agenda_of(meeting) if cases else []
        items = {item.pk: item for item in agenda}
        return {
            "format": FORMAT,
            "municipality": row.fund.municipality.name,
            "fund": row.fund.name,
            "meeting": {
                "starts_at": meeting.starts_at.isoformat(),
                "place": meeting.place,
                "opened_at": _iso(times.get(Meeting.State.OPEN)),
                "closed_at": _iso(times.get(Meeting.State.CLOSED)),
            },
            "year": row.year,
            "first": row.first_number,
            "last": paragraphs[-1].number if paragraphs else row.first_number,
            "secretary": str(row.begun_by),
            "attendance": attendance(meeting, _aside(agenda)),
            "verifiers": _verifiers(row),
            "paragraphs": [_paragraph(each, items) for each in paragraphs],
            "sha256": row.sha256,
        }


def _iso(moment) -> str | None:
    return moment.isoformat() if moment else None


def _aside(agenda: list[AgendaItem]) -> dict[int, set[int]]:
    """Number of a point → who (user ids) took no part in its case."""
    cases = [case for item in agenda if (case := case_of(item))]
    return {
        case.item.number: {row.user_id for row in asides_of(case.application, DECIDING)}
        for case in cases
    }


def attendance(meeting: Meeting, aside: Mapping[int, set[int]]) -> list[dict[str, Any]]:
    """Everybody who was asked to come or came, whether they were there for any of the
    points, and whether they served at any of them; `aside` as `_aside` has it."""
    here = balance.Presence(meeting)
    present, serving = set(), set()
    for number in here.numbers | aside.keys():
        terms = here.at(number)
        voters = balance.voters_among(terms, conflicted=aside.get(number, ()))
        present |= {term.pk for term in terms}
        serving |= {voter.term.pk for voter in voters}
    return [
        {
            "name": str(term.user),
            "seat": term.seat.title,
            "board": str(term.seat.board or ""),
            "role": _role(term),
            "is_chair": term.is_chair,
            "present": term.pk in present,
            "serves": term.pk in serving,
        }
        for term in here.terms
    ]


def _role(term: Term) -> str:
    if not term.seat.is_voting:
        return "adjunct"
    return "deputy" if term.is_deputy else "member"


def _verifiers(row: Minutes) -> list[dict[str, Any]]:
    rows = row.verifiers.select_related("user").order_by("-is_chair", "pk")
    return [
        {
            "name": str(each.user),
            "led_the_meeting": each.is_chair,
            "verified_at": _iso(each.verified_at),
            "not_for": each.not_for,
        }
        for each in rows
    ]


def _paragraph(row: MinutesParagraph, items: dict) -> dict[str, Any]:
    item = items.get(row.item_id)
    case = case_of(item) if item else None
    return {
        "number": row.number,
        "part": row.part,
        "item": row.item_id,
        "heading": row.heading,
        "text": row.text,
        "case": _case(case) if case else None,
        "point": _point(item) if item and not case else None,
    }


def _point(item: AgendaItem) -> dict[str, Any] | None:
    """What happened at a point that is no case; None when nothing was decided."""
    decision = getattr(item, "point_decision", None)
    if decision is None:
        return None
    return {
        "voting": _voting(item),
        "decision": {
            "outcome": decision.outcome,
            "outcome_in_words": str(decision.get_outcome_display()),
            "text": decision.text,
            "voters": decision.voters,
            "checks": decision.checks,
        },
    }


def _case(case: AgendaCase) -> dict[str, Any]:
    decision = getattr(case, "decision", None)
    return {
        "registry_number": case.application.registry_number,
        "title": case.application.project.title,
        "voting": _voting(case),
        "decision": _decision(decision) if decision else None,
    }


def _voting(row: AgendaCase | AgendaItem) -> dict[str, Any]:
    """What was moved, who voted for what, and who made a reservation."""
    session = Session.of(row)
    return {
        "method": session.method,
        "presided": session.presiding.name if session.presiding else "",
        "motions": [
            {
                "number": each.number,
                "outcome": each.outcome,
                "text": each.text,
                "by": each.moved_by.name if each.moved_by else "",
            }
            for each in session.motions
        ],
        "votes": [
            {
                "name": row.person.name,
                "motion": row.motion.number if row.motion else None,
            }
            for row in session.votes
        ],
        "reservations": [
            {"name": row.person.name, "text": row.text} for row in session.reservations
        ],
    }


def _decision(row: Decision) -> dict[str, Any]:
    promised: Any = row.grant.years if row.grant else row.proposed_years
    years = list(promised.all())
    basis = getattr(row, "basis", None)
    years.sort(key=lambda year: (year.year, year.board.name, year.pk))
    return {
        "level": row.level,
        "outcome": row.outcome,
        "outcome_in_words": str(row.get_outcome_display()),
        "reference": row.minute,
        "decided_on": row.decided_on.isoformat(),
        "body": row.body,
        "body_in_words": str(row.get_body_display()),
        "reasons": row.reasons,
        "conditions": [each.text for each in row.conditions.all()],
        "amounts": [
            {"year": each.year, "board": each.board.name, "amount": str(each.amount)}
            for each in years
        ],
        "total": str(sum((each.amount for each in years), Decimal(0))),
        "project_code": row.grant.project_code if row.grant else "",
        "voters": row.voters,
        "left_the_room": row.left_the_room,
        "composition": basis.composition if basis else [],
        "checks": basis.checks if basis else [],
        "untried_ties": basis.untried if basis else [],
        "word_about_ties": basis.word if basis else "",
        "version_sha256": row.version_hash,
    }
