"""The learning pages: who may, what wrong input gets, and what they cost."""

import io
from datetime import date

import pikepdf
import pytest
from django.urls import reverse

from accounts.models import AuditEvent
from core import clock
from evaluation import periods
from evaluation.models import Lesson, Report
from evaluation.reports import building
from evaluation.reports.waiting import waiting_for
from fund.models import Appointment
from projects.conflicts.actions import declare_conflict
from projects.models import MultiplierEffect, Project, TeamMember
from projects.people.actions import add_member
from tests import factories
from tests.evaluation.pages import EFFECT, EVIDENCE, LESSON, REPORT, content_of, url
from tests.evaluation.skolfam import make_report
from tests.kept_files import assert_sent_only_whole

Role = Appointment.Role
State = Report.State
LEADER_READS = 15  # the most that any page may ask


@pytest.fixture
def now():
    with clock.travel(factories.moment(2026, 11, 20)):
        yield


@pytest.fixture
def fund(now):
    return factories.make_fund(capital=0)


@pytest.fixture
def leader():
    return factories.make_user("Karin")


@pytest.fixture
def project(fund, leader):
    project = factories.make_project(fund, leader)
    project.own_evidence_level = 2
    project.save()
    return project


@pytest.fixture
def people(fund, project, leader):
    """Everyone with a role somewhere near the project."""
    partner, coworker = factories.make_user("Partner"), factories.make_user("Coworker")
    add_member(project, partner, role=TeamMember.Role.PARTNER, by=leader)
    add_member(project, coworker, role=TeamMember.Role.COWORKER, by=leader)
    other = factories.make_fund(capital=0)
    return {
        "leader": leader,
        "coworker": coworker,
        "partner": partner,
        "stranger": factories.make_user("Stranger"),
        "coordinator_elsewhere": factories.make_role(other, Role.COORDINATOR),
        **{
            role: factories.make_role(fund, role)
            for role in ("coordinator", "evaluator", "member", "finance", "auditor")
        },
    }


WRITES = {"leader", "coworker", "coordinator", "evaluator"}
READS = WRITES | {"partner", "member", "finance", "auditor"}
JUDGES = {"coordinator", "evaluator"}


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("project", READS),
        ("lesson_add", WRITES),
        ("multiplier_effect_add", WRITES),
        ("request", WRITES),
        ("evidence", JUDGES),
    ],
)
def test_who_may_do_what_with_a_project(client, project, people, name, allowed):
    statuses = {}
    for who, user in people.items():
        client.force_login(user)
        statuses[who] = client.get(url(name, project)).status_code
    assert statuses == {
        who: 200 if who in allowed else 403 if who in READS else 404 for who in people
    }


def test_who_may_see_and_take_a_report(client, project, people):
    report = make_report(project)
    building.build(report.pk)
    for name in ("report", "report_progress", "report_pdf"):
        for who, user in people.items():
            client.force_login(user)
            response = client.get(url(name, report))
            if response.streaming:
                assert content_of(response).startswith(b"%PDF")
            assert (who, response.status_code) == (who, 200 if who in READS else 404)


def test_a_conflict_of_interest_takes_the_judgement_away_and_not_the_reading(
    client, project, people
):
    evaluator = people["evaluator"]
    declare_conflict(project, ground="j1", by=evaluator)
    client.force_login(evaluator)
    assert client.get(url("evidence", project)).status_code == 403
    assert client.get(url("project", project)).status_code == 200


@pytest.mark.parametrize("state", ["stopped", "reported", "followed_up"])
def test_lessons_are_written_also_when_it_is_over(client, project, leader, state):
    Project.objects.filter(pk=project.pk).update(state=state)
    client.force_login(leader)
    assert client.get(url("lesson_add", project)).status_code == 200
    assert client.get(url("request", project)).status_code == 200


@pytest.mark.parametrize("name", ["lesson_add", "request", "multiplier_effect_add"])
def test_nothing_is_learned_before_the_grant(client, project, leader, name):
    Project.objects.filter(pk=project.pk).update(state="proposed")
    client.force_login(leader)
    assert client.get(url(name, project)).status_code == 403


def test_pages_need_a_sign_in(client, project):
    for name in ("project", "lesson_add", "request", "evidence"):
        assert client.get(url(name, project)).status_code == 302
    assert client.get(reverse("evaluation:list")).status_code == 302


# --- Lessons --------------------------------------------------------------------------


def test_a_lesson_is_written_and_shown(client, project, leader):
    client.force_login(leader)
    response = client.post(url("lesson_add", project), LESSON, follow=True)
    lesson = Lesson.objects.get()
    assert (lesson.project, lesson.told_by) == (project, leader)
    assert lesson.learned_on == date(2026, 11, 1)
    assert LESSON["observation"] in response.content.decode()
    assert AuditEvent.objects.about(project).first().verb == "lesson"


@pytest.mark.parametrize("name", ["observation", "interpretation", "consequence"])
def test_words_above_the_evidence_are_refused_and_kept(client, project, leader, name):
    client.force_login(leader)
    text = "Teamet har lett till färre dygn."
    response = client.post(url("lesson_add", project), {**LESSON, name: text})
    assert response.status_code == 200
    assert response.context["form"].errors == {
        name: [
            (
                "”har lett till” säger mer än beläggen bär. Det kräver nivå 3 och projektet "
                "är på nivå 2. Skriv till exempel ”sammanfaller med”."
            )
        ]
    }
    assert text in response.content.decode()
    assert not Lesson.objects.exists()


def test_at_level_3_the_same_words_are_allowed(client, project, leader):
    Project.objects.filter(pk=project.pk).update(own_evidence_level=3)
    client.force_login(leader)
    client.post(
        url("lesson_add", project), {**LESSON, "observation": "Det har lett till ro."}
    )
    assert Lesson.objects.get().observation == "Det har lett till ro."


@pytest.mark.parametrize(
    "wrong",
    [
        {"observation": ""},
        {"observation": "x" * 301},
        {"learned_on": "2026-11-21"},
        {"learned_on": "i går"},
        {"learned_on": "0000-99-99"},
        {"interpretation": "Barnet 19121212-1212 kom."},
        {"observation": "\x00"},
    ],
)
def test_wrong_input_is_explained_and_nothing_is_lost(client, project, leader, wrong):
    client.force_login(leader)
    response = client.post(url("lesson_add", project), {**LESSON, **wrong})
    assert response.status_code == 200
    assert list(response.context["form"].errors) == list(wrong)
    assert LESSON["concerns"] in response.content.decode()
    assert not Lesson.objects.exists()


def test_a_lasting_change_is_put_in_the_register(client, project, leader):
    client.force_login(leader)
    response = client.post(url("multiplier_effect_add", project), EFFECT, follow=True)
    assert MultiplierEffect.objects.get().receiver == EFFECT["receiver"]
    assert EFFECT["text"] in response.content.decode()
    for wrong in ({"kind": "magic"}, {"text": ""}, {"seen_on": "2030-01-01"}):
        answer = client.post(url("multiplier_effect_add", project), EFFECT | wrong)
        assert list(answer.context["form"].errors) == list(wrong)
    assert MultiplierEffect.objects.count() == 1


def test_the_evaluator_says_how_much_can_be_shown(client, project, people):
    client.force_login(people["evaluator"])
    client.post(url("evidence", project), EVIDENCE | {"level": "3"})
    project.refresh_from_db()
    assert project.own_evidence_level == 3
    event = AuditEvent.objects.about(project).first()
    assert (event.verb, event.by) == ("evidence_judged", people["evaluator"])
    assert event.note == "2 → 3: Före och efter på fyra skolor."
    for wrong in ({"level": "6"}, {"reason": ""}):
        answer = client.post(url("evidence", project), EVIDENCE | wrong)
        assert list(answer.context["form"].errors) == list(wrong)


# --- Reports --------------------------------------------------------------------------


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


# --- Across projects ------------------------------------------------------------------


def add_lessons(project, count: int, text: str = "Sak"):
    Lesson.objects.bulk_create(
        Lesson(
            project=project,
            observation=f"{text} {number}",
            interpretation="b",
            consequence="c",
            learned_on=date(2026, 1, 1 + number % 28),
            told_by=project.leader,
        )
        for number in range(count)
    )


def test_the_lessons_of_all_visible_projects_page_by_page(client, people, project):
    add_lessons(project, 30)
    hidden = factories.make_project(
        factories.make_fund(capital=0), factories.make_user()
    )
    add_lessons(hidden, 3, "Hemlig")
    client.force_login(people["auditor"])
    first = client.get(reverse("evaluation:list"))
    older = reverse("evaluation:list") + f"?before={first.context['older']}"
    second = client.get(older)
    seen = [*first.context["lessons"], *second.context["lessons"]]
    assert len(first.context["lessons"]) == 25
    assert seen == list(project.lessons.for_list())
    assert second.context["older"] == ""


def test_the_filter_finds_and_says_when_it_finds_nothing(client, people, project):
    add_lessons(project, 2)
    client.force_login(people["auditor"])
    page = reverse("evaluation:list")
    assert len(client.get(page + "?q=sak+1&type=testing").context["lessons"]) == 1
    nothing = client.get(page + "?q=zzz")
    assert nothing.context["lessons"] == []
    assert f'href="{page}"' in nothing.content.decode()
    for odd in (
        "?before=nonsense",
        "?before=2026-01-01_" + "9" * 30,
        "?type=%00",
        "?q=%00",
    ):
        assert client.get(page + odd).status_code == 200


@pytest.mark.parametrize("name", ["project", "list", "report", "lesson_add", "request"])
def test_pages_cost_the_same_for_few_and_for_many(
    client, project, leader, name, django_assert_max_num_queries
):
    client.force_login(leader)
    report = make_report(project)
    building.build(report.pk)
    address = {"list": reverse("evaluation:list"), "report": url("report", report)}.get(
        name
    ) or url(name, project)
    client.get(address)  # the first reading leaves a line
    costs = []
    for count in (3, 40):
        add_lessons(project, count)
        for number in range(count):
            make_report(project, period_start=date(2020, 1, 1 + number % 28))
            MultiplierEffect.objects.create(
                project=project, **{**EFFECT, "seen_on": date(2025, 6, 1)}
            )
        with django_assert_max_num_queries(LEADER_READS) as queries:
            client.get(address)
        costs.append(len(queries))
    assert costs[0] == costs[1]


# --- What waits -----------------------------------------------------------------------


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
