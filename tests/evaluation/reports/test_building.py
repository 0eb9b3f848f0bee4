"""A report is made once, in whatever way the workers are lost; and then never changes."""

import hashlib
import threading
from datetime import date, timedelta

import pytest
from django.core import mail
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import DatabaseError, IntegrityError, connection, transaction

from accounts.models import AuditEvent, User
from core import clock
from evaluation.models import Report, ReportFile
from evaluation.periods import (
    Period,
    ended_between,
    period_of,
    tertial,
    tertial_of,
)
from evaluation.reports import building
from evaluation.reports import papers as reports_papers
from evaluation.reports import tasks as reports_tasks
from fund.rules import actions as rules
from projects.models import Project
from tests import factories
from tests.evaluation.skolfam import make_report, make_skolfam

State = Report.State


@pytest.fixture
def report():
    return make_report(make_skolfam())


def events(report: Report) -> list[str]:
    return [event.verb for event in AuditEvent.objects.about(report)][::-1]


def files_of(report: Report) -> list[str]:
    folder = f"reports/{report.period_end.year}"
    if not default_storage.exists(folder):
        return []
    names = default_storage.listdir(folder)[1]
    return [name for name in names if name.startswith(f"{report.pk}-")]


def test_it_is_made_frozen_and_told(report, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        reports_tasks.build_report(report_id=report.pk)
    report.refresh_from_db()
    assert (report.state, report.progress_percent) == (State.READY, 100)
    assert events(report) == ["working", "ready"]
    with report.paper.file.open("rb") as file:
        assert hashlib.sha256(file.read()).hexdigest() == report.paper.sha256
    assert report.paper.file.name == ReportFile(report=report).place
    assert [message.to for message in mail.outbox] == [[report.requested_by.email]]


def test_a_second_run_changes_nothing(report):
    building.build(report.pk)
    report.refresh_from_db()
    building.build(report.pk)
    again = Report.objects.get(pk=report.pk)
    assert (again.paper.sha256, again.ready_at) == (
        report.paper.sha256,
        report.ready_at,
    )
    assert files_of(report) == [ReportFile(report=report).place.rpartition("/")[2]]


def test_a_ready_report_cannot_be_changed_or_deleted_not_even_by_sql(report):
    building.build(report.pk)
    for sql in (
        "UPDATE evaluation_report SET snapshot = '{}' WHERE id = %s",
        "UPDATE evaluation_report SET state = 'waiting' WHERE id = %s",
        "DELETE FROM evaluation_report WHERE id = %s",
    ):
        with (
            pytest.raises(DatabaseError, match="Cannot update or delete"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(sql, [report.pk])


def test_the_database_holds_none_ready_without_its_file(report):
    rows = Report.objects.filter(pk=report.pk)
    with (
        pytest.raises(IntegrityError, match="ready_has_its_file"),
        transaction.atomic(),
    ):
        rows.update(state=State.READY, snapshot={}, ready_at=clock.now())


def test_another_attempt_uses_what_was_collected(report):
    """The first worker was lost after it had collected."""
    building._begin(report)
    building._freeze(report)
    frozen = Report.objects.get(pk=report.pk).snapshot_sha256
    Project.objects.filter(pk=report.project_id).update(title="Nytt namn")
    building.build(report.pk)
    report.refresh_from_db()
    assert report.state == State.READY
    assert report.snapshot_sha256 == frozen
    assert report.snapshot["header"]["title"] == "Skolfam Ekköping"
    assert report.attempts == 2


def test_a_file_left_by_a_lost_attempt_is_replaced(report):
    building._begin(report)
    building._freeze(report)
    default_storage.save(ReportFile(report=report).place, skolfam_file())
    building.build(report.pk)
    report.refresh_from_db()
    assert report.paper.file.name == ReportFile(report=report).place
    assert len(files_of(report)) == 1


def skolfam_file():
    return ContentFile(b"half a file")


def test_what_cannot_be_made_is_said_and_can_be_tried_again(
    report, monkeypatch, django_capture_on_commit_callbacks
):
    def break_down(context):
        raise ValueError("no ink")

    with monkeypatch.context() as broken:
        broken.setattr(reports_papers, "render", break_down)
        with django_capture_on_commit_callbacks(execute=True):
            building.build(report.pk)
    report.refresh_from_db()
    assert report.state == State.FAILED
    failure = AuditEvent.objects.about(report).first()
    assert (failure.verb, failure.note) == ("failed", "ValueError: no ink")
    assert mail.outbox[0].subject == "En lärrapport kunde inte göras"
    assert files_of(report) == []

    building.build(report.pk)  # a stray message does not start it again
    report.refresh_from_db()
    assert report.state == State.FAILED
    report.retry(by=report.requested_by)
    building.build(report.pk)
    report.refresh_from_db()
    assert (report.state, report.attempts) == (State.READY, 1)


def test_a_report_that_kills_its_workers_is_given_up(report):
    for _attempt in range(building.MOST_ATTEMPTS):
        building._begin(report)
    building.build(report.pk)
    report.refresh_from_db()
    assert report.state == State.FAILED


def test_how_far_it_has_come_is_seen_on_the_way(report, monkeypatch):
    seen = []
    advance = Report.advance

    def watched(self, percent):
        advance(self, percent)
        row = Report.objects.get(pk=self.pk)
        seen.append((row.progress_percent, str(building.step_of(row))))

    monkeypatch.setattr(Report, "advance", watched)
    building.build(report.pk)
    assert seen == [
        (30, "Bilderna ritas."),
        (60, "Sidorna ställs i ordning."),
        (90, "Filen sparas."),
    ]


@pytest.mark.django_db(transaction=True)
def test_progress_shows_while_the_work_goes_on(report, monkeypatch):
    """Another connection sees each step before the report is ready."""
    seen, advance = [], Report.advance

    def watched(self, percent):
        advance(self, percent)
        seen.append(on_another_connection(lambda: state_of(self.pk)))

    monkeypatch.setattr(Report, "advance", watched)
    building.build(report.pk)
    assert seen == [("working", 30), ("working", 60), ("working", 90)]


def state_of(pk: int) -> tuple[str, int]:
    return Report.objects.values_list("state", "progress_percent").get(pk=pk)


def on_another_connection(question):
    answers = []

    def ask():
        try:
            answers.append(question())
        finally:
            connection.close()

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    return answers[0]


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_the_same_instant_make_one(report):
    at_the_gate = threading.Barrier(2)

    def build():
        at_the_gate.wait()
        building.build(report.pk)
        connection.close()

    threads = [threading.Thread(target=build) for _number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report.refresh_from_db()
    assert report.state == State.READY
    assert len(files_of(report)) == 1
    assert events(report).count("ready") == 1


# --- What beat asks for ---------------------------------------------------------------


def test_tertials():
    assert tertial_of(date(2026, 4, 30)) == Period(date(2026, 1, 1), date(2026, 4, 30))
    assert tertial_of(date(2026, 5, 1)) == tertial(2026, 2)
    assert tertial_of(date(2026, 12, 31)).end == date(2026, 12, 31)
    periods = ended_between(date(2025, 6, 1), date(2026, 3, 1), today=date(2026, 5, 1))
    assert periods == [tertial(2025, 2), tertial(2025, 3), tertial(2026, 1)]
    assert ended_between(date(2026, 1, 1), date.max, today=date(2026, 4, 30)) == []


@pytest.fixture
def project():
    fund = factories.make_fund(capital=0)
    project = factories.make_project(fund, factories.make_user())
    Project.objects.filter(pk=project.pk).update(
        starts_on=date(2025, 6, 1), ends_on=date(2027, 5, 31)
    )
    project.refresh_from_db()
    return project


def periods_of(project: Project) -> list[date]:
    reports = project.reports.filter(is_periodic=True).order_by("period_end")
    return list(reports.values_list("period_end", flat=True))


AUTUMN = factories.moment(2026, 11, 1)
DUE = [date(2025, 8, 31), date(2025, 12, 31), date(2026, 4, 30), date(2026, 8, 31)]


def test_each_ended_tertial_since_the_start_gets_its_report_once(project):
    with clock.travel(AUTUMN):
        first = building.create_due()
        assert building.create_due() == []
    assert len(first) == 4
    assert periods_of(project) == DUE
    assert events(project.reports.first()) == ["requested"]


def test_the_rules_in_force_say_how_often(project):
    """Tertials until the half-years that hold from 2026."""
    rules.adopt_rules(
        project.fund,
        valid_from=date(2026, 1, 1),
        adopted_reference="KF § 2",
        report_rhythm="half_year",
        by=User.objects.system(),
    )
    with clock.travel(AUTUMN):
        building.create_due()
        assert building.create_due() == []
    assert periods_of(project) == [*DUE[:2], date(2026, 6, 30)]


def test_periods_of_every_rhythm():
    day = date(2026, 8, 15)
    assert period_of(day, "tertial") == tertial(2026, 2)
    assert period_of(day, "half_year") == Period(date(2026, 7, 1), date(2026, 12, 31))
    assert period_of(day, "year") == Period(date(2026, 1, 1), date(2026, 12, 31))
    words = [str(period_of(day, rhythm)) for rhythm in ("half_year", "year")]
    assert words == ["andra halvåret 2026", "året 2026"]
    for first in (date(2026, month, 1) for month in range(1, 13)):
        assert period_of(first, "tertial") == tertial_of(first)


@pytest.mark.parametrize("state", ["proposed", "declined", "reported", "stopped"])
def test_only_running_projects_report(project, state):
    Project.objects.filter(pk=project.pk).update(state=state)
    with clock.travel(AUTUMN):
        assert building.create_due() == []


def test_nothing_is_due_after_the_project_has_ended(project):
    with clock.travel(factories.moment(2028, 9, 1)):
        building.create_due()
    assert periods_of(project)[-1] == date(2027, 8, 31)


def test_a_beat_that_was_stopped_in_the_middle_goes_on(project):
    Report.objects.create(
        project=project,
        period_start=date(2025, 9, 1),
        period_end=date(2025, 12, 31),
        is_periodic=True,
        requested_by=project.leader,
    )
    with clock.travel(AUTUMN):
        assert len(building.create_due()) == 3
    assert periods_of(project) == DUE


def test_one_wished_for_does_not_stand_in_the_way(project):
    make_report(project, period_start=date(2026, 5, 1), period_end=date(2026, 8, 31))
    with clock.travel(AUTUMN):
        building.create_due()
    assert periods_of(project) == DUE


@pytest.mark.django_db(transaction=True)
def test_two_beats_at_the_same_instant_make_one_of_each(project):
    at_the_gate = threading.Barrier(2)
    created = []

    def beat():
        at_the_gate.wait()
        with clock.travel(AUTUMN):
            created.extend(building.create_due())
        connection.close()

    threads = [threading.Thread(target=beat) for _number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert periods_of(project) == DUE
    assert len(created) == len(set(created)) == 4


def test_queries_do_not_grow_with_what_is_already_there(
    project, django_assert_max_num_queries
):
    with clock.travel(AUTUMN):
        building.create_due()
        for _number in range(3):
            other = factories.make_project(project.fund, factories.make_user())
            Project.objects.filter(pk=other.pk).update(starts_on=AUTUMN.date())
        with django_assert_max_num_queries(4):
            building.create_due()


def test_what_was_forgotten_is_handed_out_again_once(report):
    assert building.forgotten() == []
    late = clock.now() - timedelta(minutes=11)
    Report.objects.filter(pk=report.pk).update(touched_at=late)
    assert building.forgotten() == [report.pk]
    assert building.forgotten() == []


def test_the_task_makes_what_is_due_and_what_was_forgotten(project, report):
    late = clock.now() - timedelta(minutes=11)
    Report.objects.filter(pk=report.pk).update(touched_at=late)
    Project.objects.exclude(pk=project.pk).update(state="reported")
    with clock.travel(factories.moment(2025, 9, 2)):
        reports_tasks.create_due_reports()
    assert periods_of(project) == [date(2025, 8, 31)]
    assert project.reports.get().state == State.READY
    reports_tasks.resume_reports()
    report.refresh_from_db()
    assert report.state == State.READY
