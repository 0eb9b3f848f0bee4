"""Reports: asked for, waited for, read, taken home; and what waits of them."""

import io
from datetime import date

import pikepdf
import pytest

from accounts.models import AuditEvent
from evaluation import periods
from evaluation.models import Report
from evaluation.reports import building
from evaluation.reports.waiting import waiting_for
from tests.evaluation.pages import REPORT, content_of, url
from tests.evaluation.skolfam import make_report
from tests.kept_files import assert_sent_only_whole

State = Report.State


def test_a_report_is_asked_for_made_read_and_taken_home(
    client, project, leader, django_capture_on_commit_callbacks
):
    client.force_login(leader)
    words = {
        "summary": "Det sitter.",
        "verdict": "continue",
        "questions": "Vem tar vid?",
    }
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(url("request", project), {**REPORT, **words})
    report = Report.objects.get()
    assert response.url == report.get_absolute_url()
    assert (report.period_start, report.period_end) == (
        date(2026, 5, 1),
        date(2026, 8, 31),
    )
    assert (report.state, report.voice) == (State.READY, "leader")
    page = client.get(response.url).content.decode()
    assert "Det sitter." in page
    assert report.paper.sha256 in page
    pdf = client.get(url("report_pdf", report, "?save"))
    assert pdf.headers["Content-Type"] == "application/pdf"
    assert pdf.headers["Content-Disposition"].startswith("attachment; filename=")
    assert pdf.headers["ETag"] == f'"{report.paper.sha256}"'
    with pikepdf.open(io.BytesIO(content_of(pdf))) as opened:
        assert str(opened.Root.Lang) == "sv"
    inline = client.get(url("report_pdf", report))
    assert inline.headers["Content-Disposition"].startswith("inline;")
    content_of(inline)
    address = url("report_pdf", report)
    assert_sent_only_whole(client, address, report.paper.file, is_opened=True)


def test_a_double_click_asks_once(client, project, leader):
    client.force_login(leader)
    first = client.post(url("request", project), REPORT)
    second = client.post(url("request", project), REPORT)
    assert first.url == second.url
    assert Report.objects.count() == 1


@pytest.mark.parametrize(
    ("wrong", "fields"),
    [
        ({"period": "century"}, ["period"]),
        ({"period": "own"}, ["period_start", "period_end"]),
        ({"period": "own", "period_start": "2026-02-01"}, ["period_end"]),
        (
            {"period": "own", "period_start": "2026-02-01", "period_end": "2026-01-01"},
            ["period_end"],
        ),
        (
            {"period": "own", "period_start": "2026-02-01", "period_end": "2026-11-21"},
            ["period_end"],
        ),
        (
            {"period": "own", "period_start": "1900-02-01", "period_end": "2026-01-01"},
            ["period_start"],
        ),
        (
            {"period": "own", "period_start": "x", "period_end": "y"},
            ["period_start", "period_end"],
        ),
        ({"summary": "Vi har bevisat det."}, ["summary"]),
        ({"questions": "x" * 1001}, ["questions"]),
        ({"verdict": "maybe"}, ["verdict"]),
    ],
)
def test_a_report_of_nonsense_is_not_made(client, project, leader, wrong, fields):
    client.force_login(leader)
    response = client.post(url("request", project), {**REPORT, **wrong})
    assert response.status_code == 200
    assert sorted(response.context["form"].errors) == sorted(fields)
    assert not Report.objects.exists()


@pytest.mark.parametrize(
    ("preset", "start", "end"),
    [
        ("this_tertial", date(2026, 9, 1), date(2026, 11, 20)),
        ("twelve_months", date(2025, 11, 21), date(2026, 11, 20)),
        ("last_tertial", date(2026, 5, 1), date(2026, 8, 31)),
    ],
)
def test_the_periods_to_choose_from(client, project, leader, preset, start, end):
    client.force_login(leader)
    client.post(url("request", project), {"period": preset})
    assert Report.objects.get().period == periods.Period(start, end)


def test_own_days(client, project, leader):
    client.force_login(leader)
    own = {"period": "own", "period_start": "1/2 2026", "period_end": "2026-02-28"}
    client.post(url("request", project), own)
    assert Report.objects.get().period == periods.Period(
        date(2026, 2, 1), date(2026, 2, 28)
    )


def test_waiting_shows_how_far_it_has_come_with_and_without_script(
    client, project, leader
):
    report = make_report(project)
    client.force_login(leader)
    page = client.get(url("report", report)).content.decode()
    assert '<meta http-equiv="refresh" content="10">' in page
    fragment = client.get(url("report_progress", report)).content.decode()
    assert "data-progress-url" in fragment
    assert fragment.strip() in page
    assert "Rapporten står i kö" in page
    assert "Den är näst på tur." in page
    behind = make_report(project, by=leader)
    told = client.get(url("report_progress", behind)).content.decode()
    assert "1 rapport görs före den." in told
    Report.objects.filter(pk=report.pk).update(state="working", progress_percent=60)
    assert 'value="60"' in client.get(url("report_progress", report)).content.decode()
    building.build(report.pk)
    over = client.get(url("report_progress", report)).content.decode()
    assert f'data-progress-next="{report.get_absolute_url()}"' in over
    assert "http-equiv" not in client.get(url("report", report)).content.decode()


def test_there_is_no_file_before_it_is_ready(client, project, leader):
    client.force_login(leader)
    assert client.get(url("report_pdf", make_report(project))).status_code == 403


def test_a_lost_file_is_not_a_crash(client, project, leader):
    report = make_report(project)
    building.build(report.pk)
    report.refresh_from_db()
    report.paper.file.storage.delete(report.paper.file.name)
    client.force_login(leader)
    assert client.get(url("report_pdf", report)).status_code == 404


def test_a_failed_report_can_be_tried_again_by_those_who_may(
    client, project, people, django_capture_on_commit_callbacks
):
    report = make_report(project)
    Report.objects.filter(pk=report.pk).update(state="failed")
    for who, status in (("auditor", 403), ("partner", 403), ("stranger", 404)):
        client.force_login(people[who])
        assert client.post(url("report_retry", report)).status_code == status
    assert client.get(url("report_retry", report)).status_code == 405
    client.force_login(people["leader"])
    with django_capture_on_commit_callbacks(execute=True):
        client.post(url("report_retry", report))
    report.refresh_from_db()
    assert report.state == State.READY
    assert client.post(url("report_retry", report)).status_code == 403


def test_a_report_waits_until_it_has_been_read(client, project, leader):
    old = make_report(project, period_end=date(2025, 12, 31))
    new = make_report(
        project, period_start=date(2026, 1, 1), period_end=date(2026, 4, 30)
    )
    for report in (old, new):
        building.build(report.pk)
    assert [row.url for row in waiting_for(leader)] == [new.get_absolute_url()]
    assert waiting_for(leader)[0].title == "Läs lärrapporten"
    client.force_login(leader)
    client.get(new.get_absolute_url())
    client.get(new.get_absolute_url())
    assert waiting_for(leader) == []
    readings = AuditEvent.objects.about(new).filter(verb=Report.READ)
    assert readings.count() == 1


def test_somebody_elses_reading_does_not_count(client, project, people):
    report = make_report(project)
    building.build(report.pk)
    client.force_login(people["auditor"])
    client.get(report.get_absolute_url())
    assert not AuditEvent.objects.about(report).filter(verb=Report.READ).exists()
    assert len(waiting_for(people["leader"])) == 1
    assert waiting_for(people["stranger"]) == []


def test_a_failed_report_waits_for_the_one_who_asked(project, people):
    Report.objects.filter(pk=make_report(project).pk).update(state="failed")
    (row,) = waiting_for(people["leader"])
    assert row.title.endswith("försök igen")


def test_what_waits_costs_the_same_for_few_and_for_many(
    project, leader, django_assert_num_queries
):
    for count in (1, 12):
        for number in range(count):
            report = make_report(project, period_start=date(2024, 1, 1 + number))
            Report.objects.filter(pk=report.pk).update(state="failed")
        vars(leader).pop("_grants", None)
        waiting_for(leader)
        with django_assert_num_queries(1):
            waiting_for(leader)
