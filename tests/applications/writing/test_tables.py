"""The tables and the budget of a draft, those who write it, and what it costs."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import AuditEvent
from applications.models import Application
from core.texts.rows import key_of
from projects.models import (
    Milestone,
    NeedFigure,
    Party,
    TeamMember,
)
from projects.plan import answers
from projects.plan.sections import SECTIONS
from tests import factories
from tests.applications.writing.desk import management, page, tasks
from tests.counting import MOST

KEYS = [section.key for section in SECTIONS]


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


def test_parties_are_asked_of_one_at_a_time(writer, application, applicant):
    """Those that are there are lines to open; one more, when asked for, and one with a
    mistake are open, with what was typed."""
    factories.complete_plan(application.project, by=applicant)
    address = page(application, "parties")
    kept = writer.get(address).context["sheet"].tables[0].forms
    more = {"title": application.project.title, "add_row": "parties"}
    asked = writer.post(address, {**management("parties", 0), **more})
    assert asked.url == f"{address}?add=parties#parties"
    *_same, new = writer.get(asked.url).context["sheet"].tables[0].forms
    assert [form.folded()[0] for form in kept] == [
        str(party) for party in application.project.parties.order_by("pk")
    ]
    assert new.folded() == []
    prefix = kept[0].prefix
    data = {
        **management("parties", 1, 1),
        f"fingerprint-{prefix}": kept[0].initial["key"],
        f"{prefix}-board": kept[0].instance.board_id or "",
        f"{prefix}-name": kept[0].instance.name,
        f"{prefix}-role": "Leder",
        f"{prefix}-cash_amount": "många",
    }
    text = writer.post(address, data).content.decode()
    assert '<details class="card card--flat" data-rows-row open>' in text
    assert "många" in text


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


def test_a_row_that_was_not_touched_is_never_written_over(
    writer, application, applicant
):
    """Its browser shows an older row: with a fresh key it would be sent as a change."""
    factories.complete_plan(application.project, by=applicant)
    address = page(application, "need")
    shown = writer.get(address).context["sheet"].tables[0]
    first, second = (form.instance for form in shown.forms[:2])
    data = management("need_figures", 2, 2)
    for form, row in zip(shown.forms, (first, second), strict=False):
        data |= {
            f"fingerprint-{form.prefix}": form.initial["key"],
            f"{form.prefix}-name": row.name,
            f"{form.prefix}-value": row.value,
            f"{form.prefix}-year": row.year,
            f"{form.prefix}-source": row.source,
        }
    NeedFigure.objects.filter(pk=second.pk).update(value="57 %")

    data["need_figures-0-value"] = "1 %"
    response = writer.post(
        address,
        {**data, "autosave_changed": "need_figures-0-value"},
        headers={"X-Autosave": "1"},
    )
    assert (response.status_code, response.json()["conflicts"]) == (200, {})
    keys = response.json()["fingerprints"]
    assert keys.keys() == {"need_figures-0"}
    data["fingerprint-need_figures-0"] = keys["need_figures-0"]

    writer.post(address, data)
    values = NeedFigure.objects.order_by("pk").values_list("value", flat=True)
    assert list(values) == ["1 %", "57 %"]


def test_a_text_that_moves_to_the_next_column_is_a_change():
    here, there = {"name": "a", "source": ""}, {"name": "", "source": "a"}
    assert key_of(1, here) != key_of(1, there)


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_choice_left_as_it_was_found_is_not_saved_over_anothers(
    writer, application, fund, by_hand
):
    board, other = fund.municipality.boards.order_by("pk")[:2]
    item = factories.plan_item(fund)
    for section, theirs, mine in (
        ("parties", {"lead_board": other.pk}, {"lead_board": "", "title": "Min"}),
        ("strategy", {"plan_links": [item.pk]}, {"council_goal": "Min"}),
    ):
        address = page(application, section)
        sheet = writer.get(address).context["sheet"]
        part = sheet.lead or sheet.plans
        marks = {f"fingerprint-{name}": mark for name, mark in part.marks.items()}
        counted = management("parties", 0) if sheet.lead else {}
        writer.post(address, {**counted, "title": "T", **theirs})
        changed = next(name for name in reversed(mine))
        writer.post(
            address,
            {**counted, **marks, **mine, "autosave_changed": changed},
            headers={} if by_hand else {"X-Autosave": "1"},
        )
    project = type(application.project).objects.get(pk=application.project_id)
    assert (project.title, project.lead_board) == ("Min", other)
    assert project.plan_links.get().item == item


def test_the_plan_is_held_before_what_it_is_compared_with_is_read(writer, application):
    """Else somebody comes between, and what they wrote is gone without a clash."""
    data = {
        **management("need_figures", 1),
        "need_figures-0-name": "Skolresultat",
        "need_figures-0-value": "55 %",
        "need_figures-0-year": "2025",
        "need_figures-0-source": "Egen",
    }
    with CaptureQueriesContext(connection) as queries:
        writer.post(page(application, "need"), data)
    asked = [query["sql"] for query in queries]
    held = next(n for n, sql in enumerate(asked) if _locks(sql, "projects_project"))
    read = next(n for n, sql in enumerate(asked) if 'FROM "projects_needfigure"' in sql)
    assert held < read


def _locks(sql: str, table: str) -> bool:
    return f'FROM "{table}"' in sql and "FOR UPDATE" in sql


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


def test_a_party_says_what_it_does_and_what_it_gives(writer, application, fund):
    board = fund.municipality.boards.get(name="Socialnämnden")
    writer.post(
        page(application, "parties"),
        {
            "title": "Tidig hjälp hemma",
            "lead_board": board.pk,
            **management("parties", 2),
            "parties-0-board": board.pk,
            "parties-0-role": "Bemannar",
            "parties-0-cash_amount": "1,2 mkr",
            "parties-0-time_amount": "300 000",
            "parties-1-name": "Kvinnojouren Eken",
            "parties-1-kind": "association",
            "parties-1-role": "Möter familjer",
        },
    )
    parties = list(Party.objects.filter(project=application.project).order_by("pk"))
    assert [str(party) for party in parties] == ["Socialnämnden", "Kvinnojouren Eken"]
    gives = [(party.cash_amount, party.time_amount) for party in parties]
    assert gives == [(1_200_000, 300_000), (None, None)]


@pytest.mark.parametrize(
    "row",
    [
        {"board": "", "name": "", "role": "Ingen"},
        {"board": "x", "role": "Fel"},
        {"name": "Eken", "role": "R", "cash_amount": "-5"},
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
    assert empty <= MOST


@pytest.mark.parametrize("section", KEYS)
def test_a_section_needs_the_same_queries_empty_and_full(
    writer, application, applicant, section
):
    application.project.type = "testing"
    application.project.save()
    empty = queries_of(writer, page(application, section))
    fill(application, applicant)
    assert queries_of(writer, page(application, section)) == empty
    assert empty <= MOST


def test_every_change_of_state_leaves_a_line(writer, application):
    writer.post(
        reverse("applications:withdraw", args=[application.pk]),
        {"reason": "Vi hann inte"},
    )
    application.refresh_from_db()
    assert application.state == Application.State.WITHDRAWN
    line = AuditEvent.objects.about(application).first()
    assert (line.verb, line.note) == ("withdrawn", "Vi hann inte")
