"""A personal identity number is caught before it is kept, whichever way it comes."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.urls import reverse

from projects.models import Document, Node, Party
from tests import factories
from tests.applications.writing.desk import autosaved, management, page

NUMBER = "19850709-9805"  # of nobody: one that the tax agency gives out for tests
TEXT = f"Åsa {NUMBER}"
ROWS = {
    "need_figures": (
        "need",
        {"name": TEXT, "value": "1", "year": "2025", "source": "X"},
    ),
    "risks": (
        "plan",
        {"text": TEXT, "probability": "1", "consequence": "1", "measure": "X"},
    ),
    "staff": ("plan", {"role": TEXT, "percent": "50", "lent_from": "X"}),
    "milestones": ("plan", {"title": TEXT, "due_on": "2027-01-01"}),
    "benefits": (
        "benefits",
        {
            "actor": TEXT,
            "how": "X",
            "from_year": "2027",
            "quantity": "1",
            "unit": "X",
            "unit_cost": "1",
            "source": "X",
            "cashable_percent": "1",
        },
    ),
    "parties": ("parties", {"name": "Eken", "role": TEXT}),
}


def is_kept(project) -> bool:
    """Does the number stand anywhere in what is kept of this plan?"""
    tables = connection.introspection.table_names()
    with connection.cursor() as cursor:
        for table in tables:
            if not table.startswith(("projects_", "applications_")):
                continue
            name = connection.ops.quote_name(table)
            cursor.execute(
                f"SELECT 1 FROM {name} AS x WHERE x::text LIKE %s LIMIT 1",  # noqa: S608
                [f"%{NUMBER}%"],
            )
            if cursor.fetchone():
                return True
    return False


def row(table, fields):
    return management(table, 1) | {f"{table}-0-{k}": v for k, v in fields.items()}


@pytest.mark.parametrize("table", ROWS)
def test_in_a_table_neither_saved_nor_saved_while_writing(writer, application, table):
    section, fields = ROWS[table]
    address = page(application, section)
    status, answer = autosaved(writer, address, row(table, fields))
    assert (status, bool(answer["errors"])) == (200, True)
    assert writer.post(address, row(table, fields)).status_code == 200
    assert not is_kept(application.project)


@pytest.mark.parametrize(
    ("section", "name"),
    [
        ("need", "need"),
        ("parties", "contact"),
        ("parties", "title"),
        ("after", "receiving_unit"),
    ],
)
def test_in_an_answer(writer, application, section, name):
    _status, answer = autosaved(writer, page(application, section), {name: TEXT})
    assert name in answer["errors"]
    writer.post(page(application, section), {name: TEXT})
    assert not is_kept(application.project)


def test_in_the_name_of_the_one_who_applies(writer, application):
    fields = {"lead_organisation": TEXT, "lead_kind": "association"}
    writer.post(page(application, "parties"), fields)
    application.project.refresh_from_db()
    assert application.project.lead_organisation is None


def test_in_a_link_of_the_chain(writer, application):
    address = f"{page(application, 'chain')}?part=node&kind=input"
    response = writer.post(address, {"kind": "input", "text": TEXT})
    assert response.status_code == 200
    assert not Node.objects.exists()


def test_in_what_a_file_is_called(writer, application):
    file = SimpleUploadedFile("intyg.pdf", b"%PDF-1.7")
    fields = {"upload": "1", "title": TEXT, "file": file}
    assert writer.post(page(application, "formal"), fields).status_code == 200
    assert not Document.objects.exists()


def test_in_the_name_of_a_new_application(writer, application, fund):
    call = factories.make_call(fund)
    board = fund.municipality.boards.first()
    address = reverse("applications:apply", args=[call.pk])
    fields = {"title": TEXT, "lead_board": board.pk}
    assert writer.post(address, fields).status_code == 200
    assert not is_kept(application.project)


def test_in_why_it_is_withdrawn(writer, application):
    address = reverse("applications:withdraw", args=[application.pk])
    assert writer.post(address, {"reason": TEXT}).status_code == 200
    application.refresh_from_db()
    assert application.state == "draft"
    writer.post(address, {"reason": "Vi orkar inte"})
    application.refresh_from_db()
    assert application.state == "withdrawn"


def test_in_the_name_of_a_manager(writer, application):
    party = Party.objects.create(project=application.project, name="Eken", role="Med")
    address = reverse("applications:endorsement_ask", args=[application.pk, party.pk])
    fields = {"name": TEXT, "email": "chef@example.org"}
    assert writer.post(address, fields).status_code == 200
    assert not party.requests.exists()
