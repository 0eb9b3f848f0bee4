"""The applicant's pages: task list, sections, autosave, co-authors."""

from datetime import date

import pytest
from django.urls import reverse

from core.texts.clash import fingerprint
from fund.models import Appointment
from projects.plan import answers
from projects.plan.sections import SECTIONS
from tests import factories
from tests.applications.writing.desk import autosaved, management, page, tasks

Role = Appointment.Role
KEYS = [section.key for section in SECTIONS]


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
    mark = fingerprint("")
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
            "fingerprint-need": fingerprint(""),
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
    assert answer["fingerprints"]["need"] == fingerprint("Ett behov")
    assert len(answer["saved_at"]) == 5
    assert answers.read_all(application.project)["need"] == "Ett behov"


def test_autosave_tells_of_a_clash_with_the_other_text(writer, application):
    other = factories.make_user("Per Norén")
    question = next(q for q in SECTIONS[1].questions if q.key == "need")
    answers.save(application.project, {question: "Pers text"}, seen={}, by=other)

    status, answer = autosaved(
        writer,
        page(application, "need"),
        {"need": "Karins", "fingerprint-need": fingerprint("")},
    )

    assert status == 409
    assert answer["conflicts"]["need"] == {"theirs": "Pers text", "by": "Per Norén"}
    assert answer["fingerprints"]["need"] == fingerprint("Pers text")


def test_autosave_leaves_the_marks_of_what_was_not_sent(writer, application):
    """With a fresh mark of a text it does not show, a browser would write over it."""
    other = factories.make_user("Per Norén")
    question = next(q for q in SECTIONS[1].questions if q.key == "need")
    answers.save(application.project, {question: "Pers text"}, seen={}, by=other)

    _status, answer = autosaved(
        writer, page(application, "need"), {"cause_individual": "Karins"}
    )

    assert answer["fingerprints"] == {"cause_individual": fingerprint("Karins")}


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
