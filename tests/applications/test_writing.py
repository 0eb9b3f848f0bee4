"""The applicant's pages: task list, sections, autosave, co-authors."""

import json
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import AuditEvent
from applications.models import Application
from fund.models import Appointment
from projects import answers
from projects.models import (
    BudgetLine,
    Endorsement,
    Milestone,
    NeedFigure,
    Party,
    TeamMember,
)
from projects.questions import SECTIONS
from tests import factories

Role = Appointment.Role
KEYS = [section.key for section in SECTIONS]


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def applicant():
    return factories.make_user("Karin Berg")


@pytest.fixture
def stranger():
    return factories.make_user("Nisse Nyfiken")


@pytest.fixture
def coordinator(fund):
    return factories.make_role(fund, Role.COORDINATOR)


@pytest.fixture
def application(fund, applicant):
    return factories.make_draft(factories.make_call(fund), applicant)


@pytest.fixture
def writer(client, applicant):
    client.force_login(applicant)
    return client


def page(application, section):
    return reverse("applications:section", args=[application.pk, section])


def tasks(application):
    return reverse("applications:tasks", args=[application.pk])


def management(prefix, total, initial=0):
    return {f"{prefix}-TOTAL_FORMS": total, f"{prefix}-INITIAL_FORMS": initial}


def autosaved(client, address, data):
    changed = [name for name in data if not name.startswith("fingerprint-")]
    response = client.post(
        address,
        {**data, "autosave_changed": ",".join(changed)},
        headers={"X-Autosave": "1"},
    )
    return response.status_code, json.loads(response.content)


# --- Reading --------------------------------------------------------------------------


def test_the_task_list_shows_every_section(writer, application):
    response = writer.get(tasks(application))

    assert response.status_code == 200
    progress = response.context["progress"]
    assert [task.section.key for task in progress.tasks] == KEYS
    assert progress.done == 0


def test_a_complete_plan_can_be_handed_in(writer, application, applicant):
    factories.complete_plan(application.project, by=applicant)

    progress = writer.get(tasks(application)).context["progress"]

    assert progress.done == progress.total
    assert progress.next_task() is None


def test_the_budget_cannot_begin_before_the_plan_has_days(writer, application):
    progress = writer.get(tasks(application)).context["progress"]
    budget = next(task for task in progress.tasks if task.section.key == "budget")
    assert budget.reason


@pytest.mark.parametrize("section", KEYS)
def test_every_section_has_a_page(writer, application, applicant, section):
    assert writer.get(page(application, section)).status_code == 200
    factories.complete_plan(application.project, by=applicant)
    assert writer.get(page(application, section)).status_code == 200


@pytest.mark.parametrize("name", ["tasks", "check", "team", "withdraw"])
def test_strangers_and_staff_do_not_see_a_draft(
    client, application, stranger, coordinator, name
):
    address = reverse(f"applications:{name}", args=[application.pk])
    for person in (stranger, coordinator):
        client.force_login(person)
        assert client.get(address).status_code == 404
        assert client.get(page(application, "need")).status_code == 404


def test_an_unknown_section_is_not_found(writer, application):
    assert writer.get(page(application, "nothing")).status_code == 404


# --- Saving ---------------------------------------------------------------------------


def test_answers_are_saved_and_the_next_section_opens(writer, application):
    response = writer.post(
        page(application, "target_group"),
        {
            "target_group": "Barn 7–14 år",
            "group_size": "1 200",
            "reached_per_year": "24",
        },
    )

    assert response.status_code == 302
    assert response.url == page(application, "knowledge")
    texts = answers.read_all(application.project)
    assert texts["target_group"] == "Barn 7–14 år"
    assert texts["group_size"] == "1200"
    assert texts["reached_per_year"] == "24"


def test_save_and_go_back_leads_to_the_list(writer, application):
    response = writer.post(
        page(application, "need"),
        {"need": "Stort", "back": "1", **management("need_figures", 1)},
    )
    assert response.url == tasks(application)


def test_what_is_right_is_saved_also_when_something_is_wrong(writer, application):
    response = writer.post(
        page(application, "target_group"),
        {"target_group": "Barn", "group_size": "ca fyrtio"},
    )

    assert response.status_code == 200
    assert "group_size" in response.context["sheet"].questions.errors
    assert "ca fyrtio" in response.content.decode()
    assert answers.read_all(application.project)["target_group"] == "Barn"
    assert answers.read_all(application.project)["group_size"] == ""


def test_a_text_that_is_too_long_is_kept_on_the_page_and_not_saved(writer, application):
    text = "x" * 3001
    response = writer.post(page(application, "need"), {"need": text})
    assert response.status_code == 200
    assert text in response.content.decode()
    assert answers.read_all(application.project)["need"] == ""


def test_the_limit_counts_a_line_break_as_one_character(writer, application):
    text = "a\r\n" * 1000 + "b" * 1000  # 3 000 as people and the counter count
    writer.post(page(application, "need"), {"need": text})
    assert len(answers.read_all(application.project)["need"]) == 3000


def test_the_end_must_come_after_the_start(writer, application):
    response = writer.post(
        page(application, "plan"),
        {
            "starts_on": "2028-01-01",
            "ends_on": "2027-01-01",
            **management("milestones", 1),
            **management("staff", 1),
            **management("risks", 1),
        },
    )
    assert response.status_code == 200
    assert "2027-01-01" in response.content.decode()
    application.project.refresh_from_db()
    assert application.project.starts_on is None


def test_a_start_after_the_end_that_is_kept_is_refused(writer, application):
    application.project.starts_on = date(2027, 1, 1)
    application.project.ends_on = date(2028, 1, 1)
    application.project.save()

    status, answer = autosaved(
        writer, page(application, "plan"), {"starts_on": "2030-01-01", "ends_on": "x"}
    )

    assert status == 200
    assert set(answer["errors"]) == {"starts_on", "ends_on"}
    application.project.refresh_from_db()
    assert application.project.starts_on == date(2027, 1, 1)


def test_the_name_of_the_project_cannot_be_emptied(writer, application):
    response = writer.post(
        page(application, "parties"), {"title": "", **management("parties", 1)}
    )
    assert response.status_code == 200
    application.project.refresh_from_db()
    assert application.project.title == "Tidig hjälp hemma"


def test_a_personal_number_must_be_confirmed(writer, application):
    address = page(application, "need")
    text = {"need": "Pojken 811228-9874 mår bättre"}

    response = writer.post(address, text)
    assert response.status_code == 200
    assert answers.read_all(application.project)["need"] == ""

    writer.post(address, {**text, "personal_number_ok": "on"})
    assert answers.read_all(application.project)["need"] == text["need"]


def test_two_who_write_the_same_answer_see_both_texts(writer, application, applicant):
    other = factories.make_user("Per Norén")
    question = next(q for q in SECTIONS[1].questions if q.key == "need")
    mark = answers.fingerprint("")
    answers.save(application.project, {question: "Pers text"}, seen={}, by=other)

    response = writer.post(
        page(application, "need"),
        {"need": "Karins text", "fingerprint-need": mark, "ethics": "x"},
    )

    assert response.status_code == 409
    html = response.content.decode()
    assert "Pers text" in html
    assert "Karins text" in html
    assert "Per Norén" in html
    assert answers.read_all(application.project)["need"] == "Pers text"
    # Saving again from that page keeps one's own, knowingly.
    row = next(
        row
        for row in response.context["sheet"].questions.rows()
        if row["field"].name == "need"
    )
    writer.post(
        page(application, "need"), {"need": "Karins text", row["name"]: row["mark"]}
    )
    assert answers.read_all(application.project)["need"] == "Karins text"


def test_a_field_left_as_it_was_does_not_clash(writer, application):
    other = factories.make_user("Per")
    question = next(q for q in SECTIONS[1].questions if q.key == "need")
    answers.save(application.project, {question: "Pers text"}, seen={}, by=other)

    response = writer.post(
        page(application, "need"),
        {
            "need": "",
            "fingerprint-need": answers.fingerprint(""),
            **management("need_figures", 1),
        },
    )

    assert response.status_code == 302
    assert answers.read_all(application.project)["need"] == "Pers text"


def test_after_the_hand_in_nothing_is_saved_and_nothing_is_lost(
    writer, fund, applicant
):
    application = factories.submitted(factories.make_call(fund), applicant)

    response = writer.post(page(application, "need"), {"need": "Ett nytt stycke"})

    assert response.status_code == 409
    assert "Ett nytt stycke" in response.content.decode()
    assert answers.read_all(application.project)["need"] != "Ett nytt stycke"
    assert writer.get(page(application, "need")).status_code == 302


# --- Autosave -------------------------------------------------------------------------


def test_autosave_answers_with_the_time_and_new_fingerprints(writer, application):
    status, answer = autosaved(writer, page(application, "need"), {"need": "Ett behov"})
    assert status == 200
    assert answer["errors"] == {}
    assert answer["conflicts"] == {}
    assert answer["fingerprints"]["need"] == answers.fingerprint("Ett behov")
    assert len(answer["saved_at"]) == 5
    assert answers.read_all(application.project)["need"] == "Ett behov"


def test_autosave_tells_of_a_clash_with_the_other_text(writer, application):
    other = factories.make_user("Per Norén")
    question = next(q for q in SECTIONS[1].questions if q.key == "need")
    answers.save(application.project, {question: "Pers text"}, seen={}, by=other)

    status, answer = autosaved(
        writer,
        page(application, "need"),
        {"need": "Karins", "fingerprint-need": answers.fingerprint("")},
    )

    assert status == 409
    assert answer["conflicts"]["need"] == {"theirs": "Pers text", "by": "Per Norén"}
    assert answer["fingerprints"]["need"] == answers.fingerprint("Pers text")


def test_autosave_of_a_new_row_twice_makes_one_row(writer, application):
    address = page(application, "need")
    row = {
        "need_figures-0-name": "Skolresultat",
        "need_figures-0-value": "55 %",
        "need_figures-0-year": "2025",
        "need_figures-0-source": "Egen statistik",
    }
    _status, first = autosaved(
        writer, address, {**row, **management("need_figures", 1)}
    )
    key = first["fingerprints"]["need_figures-0"]

    row["need_figures-0-value"] = "56 %"
    status, _second = autosaved(
        writer,
        address,
        {**row, **management("need_figures", 1), "fingerprint-need_figures-0": key},
    )

    assert status == 200
    assert application.project.need_figures.get().value == "56 %"


def test_autosave_does_not_acknowledge_a_row_that_is_not_whole(writer, application):
    _status, answer = autosaved(
        writer,
        page(application, "need"),
        {"need_figures-0-name": "Skolresultat", **management("need_figures", 1)},
    )
    assert answer["errors"] == {"need_figures-0-name": []}
    assert not application.project.need_figures.exists()


# --- Tables ---------------------------------------------------------------------------


def test_rows_are_added_changed_and_taken_away(writer, application, applicant):
    factories.complete_plan(application.project, by=applicant)
    first, second = application.project.need_figures.order_by("pk")
    shown = writer.get(page(application, "need")).context["sheet"].tables[0]
    keys = {form.prefix: form.initial["key"] for form in shown.forms}
    data = {
        **management("need_figures", 3, 2),
        "fingerprint-need_figures-0": keys["need_figures-0"],
        "need_figures-0-name": "Skolresultat, åk 9",
        "need_figures-0-value": "55 %",
        "need_figures-0-year": "2025",
        "need_figures-0-source": "Egen statistik",
        "fingerprint-need_figures-1": keys["need_figures-1"],
        "need_figures-1-name": second.name,
        "need_figures-1-value": second.value,
        "need_figures-1-year": second.year,
        "need_figures-1-source": second.source,
        "need_figures-1-DELETE": "on",
        "need_figures-2-name": "Ny",
        "need_figures-2-value": "1",
        "need_figures-2-year": "2024",
        "need_figures-2-source": "Kolada",
    }

    response = writer.post(page(application, "need"), data)

    assert response.status_code == 302
    names = list(
        application.project.need_figures.order_by("pk").values_list("name", flat=True)
    )
    assert names == ["Skolresultat, åk 9", "Ny"]


def test_a_row_that_somebody_changed_meanwhile_is_not_overwritten(
    writer, application, applicant
):
    factories.complete_plan(application.project, by=applicant)
    address = page(application, "need")
    shown = writer.get(address).context["sheet"].tables[0]
    row = shown.forms[0].instance
    key = shown.forms[0].initial["key"]
    NeedFigure.objects.filter(pk=row.pk).update(value="57 %")

    data = {
        **management("need_figures", 1, 1),
        "fingerprint-need_figures-0": key,
        "need_figures-0-name": row.name,
        "need_figures-0-value": "99 %",
        "need_figures-0-year": row.year,
        "need_figures-0-source": row.source,
    }
    response = writer.post(address, data)

    assert response.status_code == 409
    assert "57 %" in response.content.decode()
    assert "99 %" in response.content.decode()
    assert NeedFigure.objects.get(pk=row.pk).value == "57 %"
    data["fingerprint-need_figures-0"] = (
        response.context["sheet"].tables[0].forms[0]["key"].value()
    )
    writer.post(address, data)
    assert NeedFigure.objects.get(pk=row.pk).value == "99 %"


def test_somebody_elses_row_cannot_be_changed(writer, application, fund):
    other = factories.make_draft(factories.make_call(fund), factories.make_user())
    theirs = Milestone.objects.create(
        project=other.project, title="Deras", due_on=date(2027, 1, 1)
    )
    writer.post(
        page(application, "plan"),
        {
            **management("milestones", 1, 1),
            "fingerprint-milestones-0": f"{theirs.pk}:abc",
            "milestones-0-title": "Min",
            "milestones-0-due_on": "2027-05-01",
            **management("staff", 0),
            **management("risks", 0),
        },
    )
    theirs.refresh_from_db()
    assert theirs.title == "Deras"
    assert application.project.milestones.get().title == "Min"


def test_one_more_row_is_added_without_script(writer, application):
    response = writer.post(
        page(application, "need"),
        {
            **management("need_figures", 1),
            "need_figures-0-name": "Halv",
            "add_row": "need_figures",
        },
    )
    assert response.status_code == 200
    assert len(response.context["sheet"].tables[0].forms) == 2
    assert "Halv" in response.content.decode()


@pytest.mark.parametrize("count", ["", "x", "-1", "99999999"])
def test_a_counter_that_makes_no_sense_is_no_fault(writer, application, count):
    response = writer.post(
        page(application, "need"),
        {
            "need": "Stort",
            **management("need_figures", count),
            "add_row": "need_figures",
        },
    )
    assert response.status_code in (200, 302)
    assert answers.read_all(application.project)["need"] == "Stort"


def test_what_the_browser_did_not_send_is_left_as_it_is(writer, application):
    address = page(application, "target_group")
    writer.post(address, {"target_group": "Barn", "group_size": "40"})
    writer.post(address, {"group_size": "41"})
    texts = answers.read_all(application.project)
    assert (texts["target_group"], texts["group_size"]) == ("Barn", "41")


def test_a_party_is_endorsed_by_its_manager(writer, application, fund):
    board = fund.municipality.boards.get(name="Socialnämnden")
    writer.post(
        page(application, "parties"),
        {
            "title": "Tidig hjälp hemma",
            "lead_board": board.pk,
            **management("parties", 2),
            "parties-0-board": board.pk,
            "parties-0-role": "Bemannar",
            "parties-0-manager_name": "Sara Holm",
            "parties-0-manager_title": "Socialchef",
            "parties-0-endorsed_on": "2026-09-08",
            "parties-1-name": "Kvinnojouren Eken",
            "parties-1-kind": "association",
            "parties-1-role": "Möter familjer",
        },
    )
    parties = list(Party.objects.filter(project=application.project).order_by("pk"))
    assert [str(party) for party in parties] == ["Socialnämnden", "Kvinnojouren Eken"]
    assert Endorsement.objects.get().manager_name == "Sara Holm"


@pytest.mark.parametrize(
    "row",
    [
        {"board": "", "name": "", "role": "Ingen"},
        {"board": "x", "role": "Fel"},
        {"name": "Eken", "role": "R", "manager_name": "Bara namn"},
        {"name": "E" * 300, "role": "R"},
    ],
)
def test_a_party_that_is_wrong_is_explained_and_not_saved(writer, application, row):
    response = writer.post(
        page(application, "parties"),
        {
            "title": "T",
            **management("parties", 1),
            **{f"parties-0-{name}": value for name, value in row.items()},
        },
    )
    assert response.status_code == 200
    assert response.context["sheet"].tables[0].forms[0].errors
    assert not Party.objects.exists()


def test_the_same_board_twice_is_explained(writer, application, fund):
    board = fund.municipality.boards.first()
    response = writer.post(
        page(application, "parties"),
        {
            "title": "T",
            **management("parties", 2),
            "parties-0-board": board.pk,
            "parties-0-role": "A",
            "parties-1-board": board.pk,
            "parties-1-role": "B",
        },
    )
    assert response.status_code == 200
    assert Party.objects.count() == 1


def test_a_form_without_its_counters_is_no_fault_of_the_program(writer, application):
    response = writer.post(page(application, "plan"), {"organisation": "Vi"})
    assert response.status_code == 200
    assert answers.read_all(application.project)["organisation"] == "Vi"


def test_goals_are_chosen_from_adopted_plans(writer, application, fund):
    item = factories.plan_item(fund)
    writer.post(page(application, "strategy"), {"plan_links": [item.pk]})
    assert application.project.plan_links.get().item == item

    other = factories.plan_item(factories.make_fund())
    response = writer.post(page(application, "strategy"), {"plan_links": [other.pk]})
    assert response.status_code == 200
    assert application.project.plan_links.get().item == item


# --- The budget -----------------------------------------------------------------------


@pytest.fixture
def with_days(application):
    project = application.project
    project.starts_on, project.ends_on = date(2027, 1, 1), date(2028, 12, 31)
    project.save()
    return application


def test_the_budget_reads_amounts_as_people_write_them(writer, with_days):
    writer.post(
        page(with_days, "budget"),
        {
            "fund-staff-2027": "1 150 000",
            "fund-staff-2028": "1,15 mkr",
            "own_cash-evaluation-2027": "230000 kr",
            "fund-travel-2027": "0",
        },
    )
    lines = BudgetLine.objects.filter(project=with_days.project)
    amounts = {(x.payer, x.cost_type, x.year): int(x.amount) for x in lines}
    assert amounts == {
        ("fund", "staff", 2027): 1_150_000,
        ("fund", "staff", 2028): 1_150_000,
        ("own_cash", "evaluation", 2027): 230_000,
    }
    budget = writer.get(page(with_days, "budget")).context["sheet"].budget
    assert budget.totals()["total"] == 2_530_000
    assert budget.totals()["asked"] == 2_300_000


@pytest.mark.parametrize("typed", ["-5000", "mycket", "9" * 20, "1,2,3"])
def test_an_amount_that_is_wrong_is_explained_and_kept(writer, with_days, typed):
    response = writer.post(
        page(with_days, "budget"),
        {"fund-staff-2027": typed, "fund-staff-2028": "1000"},
    )
    assert response.status_code == 200
    assert typed in response.content.decode()
    assert response.context["sheet"].budget.errors["fund-staff-2027"]
    assert BudgetLine.objects.get().year == 2028


def test_an_emptied_cell_takes_its_line_away(writer, with_days):
    BudgetLine.objects.create(
        project=with_days.project,
        payer="fund",
        cost_type="staff",
        year=2027,
        amount=500,
    )
    writer.post(
        page(with_days, "budget"),
        {"fund-staff-2027": "", "fingerprint-fund-staff-2027": "500.00"},
    )
    assert not BudgetLine.objects.exists()


def test_a_cell_that_somebody_changed_meanwhile_is_not_overwritten(writer, with_days):
    BudgetLine.objects.create(
        project=with_days.project,
        payer="fund",
        cost_type="staff",
        year=2027,
        amount=700,
    )
    status, answer = autosaved(
        writer,
        page(with_days, "budget"),
        {"fund-staff-2027": "900", "fingerprint-fund-staff-2027": "500.00"},
    )
    assert status == 409
    assert answer["conflicts"]["fund-staff-2027"]["theirs"] == "700"
    assert BudgetLine.objects.get().amount == 700


# --- Those who write ------------------------------------------------------------------


def test_a_co_author_is_invited_by_address(writer, client, application):
    other = factories.make_user("Per Norén")
    address = reverse("applications:team", args=[application.pk])

    assert writer.post(address, {"email": other.email.upper()}).status_code == 302

    assert application.project.team.filter(user=other).exists()
    client.force_login(other)
    assert client.get(tasks(application)).status_code == 200


def test_an_unknown_address_is_explained(writer, application):
    address = reverse("applications:team", args=[application.pk])
    response = writer.post(address, {"email": "ingen@example.org"})
    assert response.status_code == 200
    assert "ingen@example.org" in response.content.decode()
    assert application.project.team.count() == 1


def test_the_last_writer_stays(writer, application):
    address = reverse("applications:team", args=[application.pk])
    member = TeamMember.objects.get(project=application.project)
    assert writer.post(address, {"remove": member.pk}).status_code == 302
    assert application.project.team.count() == 1


def test_a_member_of_another_team_cannot_be_taken_away(writer, application, fund):
    other = factories.make_draft(factories.make_call(fund), factories.make_user())
    member = other.project.team.get()
    address = reverse("applications:team", args=[application.pk])
    writer.post(address, {"remove": member.pk})
    assert TeamMember.objects.filter(pk=member.pk).exists()


# --- Queries --------------------------------------------------------------------------


def queries_of(client, address) -> int:
    """Those of a page in production: the tests' own savepoints are not among them."""
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return sum("SAVEPOINT" not in query["sql"] for query in queries)


def fill(application, applicant):
    factories.complete_plan(application.project, by=applicant)
    for number in range(30):
        NeedFigure.objects.create(
            project=application.project, name=f"{number}", value="1", year=2025
        )
        Milestone.objects.create(
            project=application.project, title=f"{number}", due_on=date(2027, 1, 1)
        )
    for number in range(5):
        factories.add_chain(application.project)
        Party.objects.create(
            project=application.project, name=f"Förening {number}", role="Möter"
        )


def test_the_task_list_needs_the_same_queries_empty_and_full(
    writer, application, applicant
):
    empty = queries_of(writer, tasks(application))
    fill(application, applicant)
    assert queries_of(writer, tasks(application)) == empty
    assert empty <= 12


@pytest.mark.parametrize("section", KEYS)
def test_a_section_needs_the_same_queries_empty_and_full(
    writer, application, applicant, section
):
    application.project.type = "testing"
    application.project.save()
    empty = queries_of(writer, page(application, section))
    fill(application, applicant)
    assert queries_of(writer, page(application, section)) == empty
    assert empty <= 10


def test_every_change_of_state_leaves_a_line(writer, application):
    writer.post(
        reverse("applications:withdraw", args=[application.pk]),
        {"reason": "Vi hann inte"},
    )
    application.refresh_from_db()
    assert application.state == Application.State.WITHDRAWN
    line = AuditEvent.objects.about(application).first()
    assert (line.verb, line.note) == ("withdrawn", "Vi hann inte")
