"""How does a report come about? Collected once, rendered, stored: safe to do again.

A worker may be killed at any moment and another may start the same report. What has been
collected stays as it was, the file has one name, and only the one who moves the report
from "being made" to "ready" has made it.
"""

import logging
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import IO

from django.db import connection, transaction
from django.utils.translation import gettext_lazy as _

from accounts.actions import notify
from accounts.audit import record
from accounts.models import MailKind, User
from core import clock
from core.files.keeping import Paper
from evaluation.models import Report, ReportFile
from evaluation.periods import ended_between
from evaluation.reports import papers
from evaluation.snapshot import collecting
from fund.models import RuleSet
from projects.models import Project
from projects.versions.snapshot import sha256_of

logger = logging.getLogger(__name__)

State = Report.State
MOST_ATTEMPTS = 5
FORGOTTEN_AFTER = timedelta(minutes=10)
LOCK = 0x5265706F  # the first number of the lock; the second is the report's

STEPS = (
    (90, _("The file is being stored.")),
    (60, _("The pages are being set.")),
    (30, _("The pictures are being drawn.")),
    (5, _("The figures are being collected.")),
    (0, _("The report waits for its turn.")),
)


def step_of(report: Report):
    """What is being done just now, in words."""
    return next(words for least, words in STEPS if report.progress_percent >= least)


def build(report_id: int) -> None:
    """Make the report, unless it is made or somebody else is making it."""
    with _alone_with(report_id) as is_alone:
        report = Report.objects.filter(pk=report_id).first() if is_alone else None
        if report is None or report.state not in (State.WAITING, State.WORKING):
            return
        if report.attempts >= MOST_ATTEMPTS:
            _begin(report)
            _give_up(report, f"{MOST_ATTEMPTS} attempts were stopped")
            return
        try:
            _begin(report)
            _freeze(report)
            _store(report, _render(report))
        except Exception as problem:
            logger.exception("Report %s could not be made", report_id)
            _give_up(report, f"{type(problem).__name__}: {problem}")


def _begin(report: Report) -> None:
    report.begin(by=User.objects.system())


def _freeze(report: Report) -> None:
    """Collect the snapshot, once: another attempt uses the one that there is."""
    if report.snapshot is None:
        content = collecting.collect(report)
        Report.objects.filter(pk=report.pk, snapshot__isnull=True).update(
            snapshot=content, snapshot_sha256=sha256_of(content)
        )
        report.refresh_from_db(fields=["snapshot", "snapshot_sha256"])
    report.advance(30)


def _render(report: Report) -> bytes:
    context = papers.context_of(report)
    report.advance(60)
    pdf = papers.render(context)
    report.advance(90)
    return pdf


@dataclass
class _Pages(Paper[ReportFile]):
    """The report as a file; its pages were set before the row was locked."""

    pdf: bytes

    def write(self, file: IO[bytes]) -> None:
        row = self.row
        row.file.storage.delete(row.place)  # what a killed attempt may have left
        file.write(self.pdf)


@transaction.atomic
def _store(report: Report, pdf: bytes) -> None:
    """The file and the state in one: under the row's lock nobody else stores."""
    mine = Report.objects.select_for_update(of=("self",)).get(pk=report.pk)
    if mine.state != State.WORKING:
        return
    kept = _Pages(ReportFile(report=mine), pdf).keep()
    mine.finish(by=User.objects.system(), sha256=kept.sha256, at=kept.made_at)
    notify(
        _who_waits_for(mine),
        subject=_("A learning report is ready"),
        path=mine.get_absolute_url(),
        kind=MailKind.NEWS,
    )


@transaction.atomic
def _give_up(report: Report, note: str) -> None:
    mine = Report.objects.select_for_update(of=("self",)).get(pk=report.pk)
    if mine.state != State.WORKING:
        return
    mine.fail(by=User.objects.system(), note=note[:500])
    notify(
        _who_waits_for(mine),
        subject=_("A learning report could not be made"),
        path=mine.get_absolute_url(),
        kind=MailKind.NEWS,
    )


def _who_waits_for(report: Report) -> list[User]:
    """The one who asked; for a report that came by itself, the project's leader."""
    if report.requested_by.is_active:
        return [report.requested_by]
    leader = report.project.leader
    return [leader] if leader and leader.is_active else []


@contextmanager
def _alone_with(report_id: int) -> Iterator[bool]:
    """One worker per report. The lock goes with its connection, also in a power cut."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", [LOCK, report_id])
        (is_alone,) = cursor.fetchone()
    try:
        yield is_alone
    finally:
        if is_alone and connection.is_usable():
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s, %s)", [LOCK, report_id])


def create_due() -> list[int]:
    """A report for each period that has ended since each running project started.

    The rules in force on the first day of a period say how long it is. Once: the
    database has one row for a project and a period, however many ask.
    """
    today, system = clock.today(), User.objects.system()
    there = set(
        Report.objects.filter(is_periodic=True).values_list("project", "period_end")
    )
    running = Project.objects.running().exclude(starts_on=None)
    rhythms = _rhythms()
    return [
        pk
        for project in running.order_by("pk").iterator()
        for period in ended_between(
            project.starts_on,
            project.ends_on or date.max,
            today=today,
            rhythm_on=partial(_rhythm, rhythms[project.fund_id]),
        )
        if (project.pk, period.end) not in there
        and (pk := _create_once(project, period, by=system))
    ]


def _rhythms() -> dict[int, list[tuple[date, str]]]:
    """Fund → since when its reports come how often, latest first."""
    found: dict[int, list[tuple[date, str]]] = defaultdict(list)
    rows = RuleSet.objects.order_by("-version")
    for fund, day, rhythm in rows.values_list("fund", "valid_from", "report_rhythm"):
        found[fund].append((day, rhythm))
    return found


def _rhythm(rows: list[tuple[date, str]], day: date) -> str:
    """The one in force on `day`; before the first rules, each tertial."""
    in_force = (rhythm for since, rhythm in rows if since <= day)
    return next(in_force, RuleSet.Rhythm.TERTIAL.value)


@transaction.atomic
def _create_once(project: Project, period, *, by: User) -> int | None:
    report, is_new = Report.objects.get_or_create(
        project=project,
        period_start=period.start,
        period_end=period.end,
        is_periodic=True,
        defaults={"requested_by": by},
    )
    if not is_new:
        return None
    record(report, "requested", by=by, note=str(period))
    return report.pk


def forgotten() -> list[int]:
    """Reports that no worker has touched for long; each is handed out once."""
    since = clock.now() - FORGOTTEN_AFTER
    late = Report.objects.forgotten(since=since)
    return [
        pk
        for pk in late.order_by("touched_at").values_list("pk", flat=True)[:500]
        if late.filter(pk=pk).update(touched_at=clock.now())
    ]
