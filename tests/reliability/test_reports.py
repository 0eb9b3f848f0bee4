"""A worker is killed while it makes a report: one file, one ready report, right hash."""

import hashlib
import shutil
import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.conf import settings

from accounts.models import AuditEvent
from core import clock
from evaluation.models import Report
from evaluation.reports import tasks as reports_tasks
from tests.evaluation.skolfam import make_report, make_skolfam
from tests.worker import Worker

pytestmark = [pytest.mark.reliability, pytest.mark.django_db(transaction=True)]

PATIENCE = 120  # seconds
REPORTS = settings.WORKER_VAR / "files" / "reports"
State = Report.State


@pytest.fixture
def report(queue):
    shutil.rmtree(REPORTS, ignore_errors=True)
    return make_report(make_skolfam())


def wait_until(report: Report, condition) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        report.refresh_from_db()
        if condition(report):
            return
        assert time.monotonic() < deadline, f"{report.state} {report.progress_percent}"
        time.sleep(0.02)


def files() -> list[Path]:
    return [path for path in REPORTS.rglob("*") if path.is_file()]


def find_again(report: Report) -> None:
    """Ten minutes go by, and beat looks for what was forgotten."""
    late = clock.now() - timedelta(minutes=11)
    Report.objects.filter(pk=report.pk).update(touched_at=late)
    reports_tasks.resume_reports()


def assert_made_once(report: Report) -> None:
    (file,) = files()
    assert hashlib.sha256(file.read_bytes()).hexdigest() == report.paper.sha256
    assert str(file).endswith(report.paper.file.name)
    verbs = [event.verb for event in AuditEvent.objects.about(report)]
    assert verbs.count("ready") == 1
    assert "failed" not in verbs


@pytest.mark.parametrize("percent", [5, 30, 60, 90])
def test_a_worker_killed_on_the_way_loses_nothing(report, percent):
    worker = Worker()
    worker.start()
    reports_tasks.build_report.delay(report_id=report.pk)
    wait_until(
        report,
        lambda row: (
            row.state == State.READY
            or (row.state == State.WORKING and row.progress_percent >= percent)
        ),
    )
    worker.kill()
    report.refresh_from_db()
    frozen = report.snapshot_sha256

    worker.start()
    try:
        if report.state != State.READY:
            find_again(report)
        wait_until(report, lambda row: row.state == State.READY)
    finally:
        worker.kill()
    assert frozen in ("", report.snapshot_sha256)
    assert_made_once(report)


def test_the_same_message_many_times_makes_one_report(report, worker):
    for _number in range(5):
        reports_tasks.build_report.delay(report_id=report.pk)
    wait_until(report, lambda row: row.state == State.READY)
    reports_tasks.build_report.delay(report_id=report.pk)
    time.sleep(2)
    assert_made_once(report)


def test_beat_twice_with_a_worker_killed_in_the_middle(report, worker):
    """Every tertial of the project: created by two beats, made by two workers."""
    project = report.project
    reports_tasks.create_due_reports.delay()
    reports_tasks.create_due_reports.delay()
    deadline = time.monotonic() + PATIENCE
    while not project.reports.filter(state=State.READY).exists():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    worker.kill()
    worker.start()
    late = clock.now() - timedelta(minutes=11)
    Report.objects.unfinished().update(touched_at=late)
    reports_tasks.create_due_reports.delay()
    while Report.objects.unfinished().exists():
        assert time.monotonic() < deadline + PATIENCE
        time.sleep(0.1)
    periodic = project.reports.filter(is_periodic=True)
    assert list(
        periodic.order_by("period_end").values_list("period_end", flat=True)
    ) == [
        day
        for year in (2023, 2024, 2025)
        for day in (
            date(year, 4, 30),
            date(year, 8, 31),
            date(year, 12, 31),
        )
    ]
    made = project.reports.filter(state=State.READY)
    assert made.count() == len(files()) == 10
    hashes = {hashlib.sha256(path.read_bytes()).hexdigest() for path in files()}
    assert hashes == set(made.values_list("paper__sha256", flat=True))
