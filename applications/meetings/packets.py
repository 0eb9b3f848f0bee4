"""Which packet of papers may this person have, and what stands in it? (Domain 4.3, 14.)

A packet is made for all who may read the same: a case from which somebody stands aside,
or with something secret that they may not read, is only a line in theirs, and a member
who has not answered about a conflict of interest gets nothing confidential of it. The
file is kept; a new answer asks for another one.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Any

from django.db.models import Exists, OuterRef, Subquery, TextChoices

from accounts.access import given, rows_given
from accounts.models import User
from applications.brief import queries as brief
from applications.brief import scores as brief_scores
from applications.case import queries as case_queries
from applications.case import watch
from applications.memos.basis import Basis
from applications.models import (
    AgendaCase,
    Application,
    Assessment,
    Packet,
    Recommendation,
    SubmittedVersion,
)
from applications.models.separation import stands_aside
from applications.paragraphs import reports, wording
from applications.paragraphs.reports import Reported
from applications.register.secrecy import closed_to
from core import clock
from core.files.keeping import Printed, keep_once
from fund.meetings import actions as meetings
from fund.models import AgendaItem, Notice
from fund.permissions import asked_about_conflicts
from projects.models import ConflictOfInterest, Project
from projects.versions import snapshot

RISKS, ACTORS = 3, 5  # what there is room for on a page


class Mode(TextChoices):
    """How a case is in somebody's packet."""

    FULL = "full", "With points and recommendation"
    OPEN = "open", "Without what is only for those who assess and decide"
    UNANSWERED = "unanswered", "The same, until the reader has answered"
    ASIDE = "barred", "A line"
    CLOSED = "closed", "A line, since something in it is secret"


def cases_of(notice: Notice) -> list[Any]:
    """The cases that the notice is about, with what marks their version."""
    versions = SubmittedVersion.objects.filter(application=OuterRef("application"))
    signed = Recommendation.objects.in_force().filter(
        application=OuterRef("application")
    )
    rows = AgendaCase.objects.filter(
        item__meeting=notice.meeting_id, item__number__lte=notice.points
    ).annotate(
        version=Subquery(versions.order_by("-number").values("sha256")[:1]),
        signed=Subquery(signed.values("number")[:1]),
        recommended=Subquery(signed.values("outcome")[:1]),
    )
    return list(
        rows.select_related("application__project", "item").order_by("item__number")
    )


def modes_for(user: User, notice: Notice, cases: list[Any]) -> dict[int, str]:
    """Application id → how this person may have the case, as permissions has it for the
    page of assessments."""
    fund = notice.meeting.fund
    answered = ConflictOfInterest.objects.filter(project=OuterRef("project"), user=user)
    rows = Application.objects.filter(pk__in=[case.application_id for case in cases])
    told = rows.annotate(
        is_aside=stands_aside(user),
        is_secret=closed_to(user),
        is_answered=Exists(answered),
    )
    assessing = rows_given(user, "projects.assess_project", Project)
    reads = given(user, "fund.view_assessments", fund)
    is_asked = fund.pk in asked_about_conflicts(user)

    def mode(row) -> str:
        if row.is_aside or row.is_secret:
            return Mode.ASIDE if row.is_aside else Mode.CLOSED
        if row.project_id in assessing:
            return Mode.FULL
        if not reads:
            return Mode.OPEN
        return Mode.UNANSWERED if is_asked and not row.is_answered else Mode.FULL

    return {row.pk: str(mode(row)) for row in told.only("project")}


def variant_of(
    notice: Notice,
    cases: list[Any],
    modes: dict[int, str],
    reported: dict[int, list[Reported]],
) -> str:
    """The mark of a packet: who may read what, of which versions; and what stands in the
    way of a grant, which another day of the meeting can change."""
    told: list[list[Any]] = []
    for case in cases:
        mode = modes[case.application_id]
        row = [case.application_id, mode, case.version, case.signed]
        stop = _no_grant(notice, case) if mode == Mode.FULL else ""
        told.append([*row, stop] if stop else row)
    marks = {"notice": notice.pk, "cases": told}
    rows = [row for each in reported.values() for row in each]
    if rows:
        marks["reported"] = [[row.decision.pk, row.is_open] for row in rows]
    return snapshot.sha256_of(marks)


def _no_grant(notice: Notice, case: Any) -> str:
    """Why what is recommended cannot be granted at the meeting; empty where it can."""
    starts_on = case.application.project.starts_on
    day = clock.day_of(notice.meeting.starts_at)
    return watch.granted_in_vain(case.recommended or "", starts_on, day)


def find(notice: Notice, reader: User) -> Packet | None:
    """The packet that `reader` may have now, when it has been made."""
    return _paper(notice, reader).kept()


def keep(notice_id: int, reader_id: int) -> Packet:
    """The packet for this reader and for all who may read the same."""
    reader = User.objects.get(pk=reader_id)
    notices = Notice.objects.select_related("meeting__fund__municipality", "sent_by")
    return keep_once(
        notices.filter(pk=notice_id), lambda notice: _paper(notice, reader)
    )


def _paper(notice: Notice, reader: User) -> Printed[Packet]:
    cases = cases_of(notice)
    modes = modes_for(reader, notice, cases)
    others = notice.meeting.items.filter(case=None, number__lte=notice.points)
    reported = reports.told(others.order_by("number"), reader)
    variant = variant_of(notice, cases, modes, reported)
    return Printed(
        Packet(notice=notice, variant=variant, modes=modes),
        "applications/meetings/pdf/packet.html",
        partial(_context, notice, cases, modes, reported),
    )


def keep_for_members(notice_id: int) -> None:
    """The packets of all who are called, so that they lie there when the mail is read."""
    notice = Notice.objects.select_related("meeting__fund").get(pk=notice_id)
    for person in meetings.called(notice.meeting).order_by("pk"):
        if given(person, "fund.view_cases", notice.meeting.fund):
            keep(notice.pk, person.pk)


# --- What stands in it ----------------------------------------------------------------


@dataclass(frozen=True)
class Point:
    """A point of the agenda, and the page of its case when the reader may have one."""

    item: AgendaItem
    mode: str
    is_new: bool
    case: dict[str, Any] | None
    no_grant: str = ""  # why what is recommended cannot be granted at the meeting
    reported: list[Reported] = field(default_factory=list)  # decided by delegation

    @property
    def is_unanswered(self) -> bool:
        return self.mode == Mode.UNANSWERED

    @property
    def is_aside(self) -> bool:
        return self.mode == Mode.ASIDE

    @property
    def is_closed(self) -> bool:
        return self.mode == Mode.CLOSED


def _context(
    notice: Notice,
    cases: list[Any],
    modes: dict[int, str],
    reported: dict[int, list[Reported]] | None = None,
) -> dict[str, Any]:
    by_item = {case.item_id: case for case in cases}
    before = notice.meeting.notices.filter(number__lt=notice.number)
    told = before.order_by("-number").values_list("points", flat=True).first()
    items = notice.meeting.items.filter(number__lte=notice.points)
    points = []
    for item in items.order_by("number"):
        case = by_item.get(item.pk)
        mode = modes[case.application_id] if case else ""
        points.append(
            Point(
                item,
                mode,
                no_grant=_no_grant(notice, case) if mode == Mode.FULL else "",
                reported=(reported or {}).get(item.pk, []),
                is_new=told is not None and item.number > told,
                case=_case(case.application_id, mode, notice)
                if case and mode not in (Mode.ASIDE, Mode.CLOSED)
                else None,
            )
        )
    return {
        "notice": notice,
        "meeting": notice.meeting,
        "fund": notice.meeting.fund,
        "points": points,
        "moment": clock.now(),
    }


def _case(application_id: int, mode: str, notice: Notice) -> dict[str, Any]:
    """The page of one case; without what is confidential unless the mode is FULL. The
    money is of the moment when the papers were sent: two who have their packets made on
    different days, one perhaps after the decision, read the same sums."""
    application = case_queries.with_project(Application.objects.all()).get(
        pk=application_id
    )
    basis = Basis(User.objects.system(), application, at=notice.sent_at)
    content = basis.content
    facts: dict[str, Any] = {
        "application": application,
        "project": application.project,
        "need": content.texts.get("need", ""),
        "target_group": content.texts.get("target_group", ""),
        "economy": basis.economy,
        "evidence_level": content.evidence_level,
        "alignments": basis.alignments,
        "risks": content.content["risks"][:RISKS],
        "payers": _payers(content),
        "savers": _savers(content),
        "available": basis.available,
        "rooms": basis.rooms if mode == Mode.FULL else _rooms_as_asked(basis),
    }
    rooms = [row for _line, years in facts["rooms"] for row in years]
    facts["others_wait"] = any(row.waiting for row in rooms)
    if mode == Mode.FULL:
        facts |= _confidential(basis)
    return facts


def _confidential(basis: Basis) -> dict[str, Any]:
    """Points, and what is recommended."""
    rows = Assessment.objects.done().filter(application=basis.application)
    done = list(rows.select_related("assessor").order_by("assigned_at", "pk"))
    signed = basis.recommendation
    return {
        "scores": brief_scores.scores_by_case(done).get(basis.application.pk),
        "recommendation": signed,
        "wording": wording.sentence(
            signed.outcome,
            title=basis.application.project.title,
            years=sorted(signed.by_year),
            total=sum(signed.by_year.values(), Decimal(0)),
        )
        if signed
        else "",
    }


def _rooms_as_asked(basis: Basis) -> list:
    """The years of the plans' lines with what is asked for, not what is recommended."""
    lines = case_queries.investments_in(basis.alignments)
    return basis.rooms_of(lines, basis.economy.by_year)


def _payers(content: brief.Content) -> list[tuple[str, Decimal]]:
    """Who pays how much in all, the largest first."""
    sums: dict[str, Decimal] = {}
    for line in content.content["budget"]["lines"]:
        amount = Decimal(str(line["amount"]))
        sums[line["payer"]] = sums.get(line["payer"], Decimal(0)) + amount
    return sorted(sums.items(), key=lambda pair: (-pair[1], pair[0]))[:ACTORS]


def _savers(content: brief.Content) -> list[dict[str, str]]:
    """Who is to save, in the words of the applicants."""
    return [
        {"actor": row["actor"], "how": row["how"]}
        for row in content.content.get("benefits", [])
    ][:ACTORS]
