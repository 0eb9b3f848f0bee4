"""Files of an application: attached, opened by the right people, taken away."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from accounts.models import AuditEvent
from applications.writing.actions import submit_application
from fund.models import Appointment
from projects.models import Document, Project, TeamMember
from tests import factories
from tests.kept_files import assert_sent_only_whole

Role = Appointment.Role
PDF = b"%PDF-1.7\n%hej\n"


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def applicant():
    return factories.make_user("Karin")


@pytest.fixture
def coordinator(fund):
    return factories.make_role(fund, Role.COORDINATOR)


@pytest.fixture
def draft(fund, applicant):
    application = factories.make_draft(factories.make_call(fund), applicant)
    factories.complete_plan(application.project, by=applicant)
    return application


@pytest.fixture
def writer(client, applicant):
    client.force_login(applicant)
    return client


def formal(application):
    return reverse("applications:section", args=[application.pk, "formal"])


def attach(client, application, name="stadgar.pdf", content=PDF, **more):
    file = SimpleUploadedFile(name, content)
    data = {"file": file, "upload": "1", **more}
    return client.post(formal(application), data)


def opened(client, document):
    response = client.get(reverse("applications:document", args=[document.pk]))
    if response.streaming:
        response.whole = b"".join(response.streaming_content)  # closes the file
    return response


def zipped(*names, size=10):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, b"0" * size)
    return buffer.getvalue()


def test_a_file_is_attached_and_downloaded(writer, draft):
    assert attach(writer, draft, title="Stadgar").status_code == 302

    document = Document.objects.get()
    response = opened(writer, document)

    assert document.title == "Stadgar"
    assert "stadgar" not in document.file.name
    assert response.whole == PDF
    assert response["Content-Disposition"] == 'attachment; filename="Stadgar.pdf"'
    assert response["Content-Type"] == "application/pdf"
    address = reverse("applications:document", args=[document.pk])
    assert_sent_only_whole(writer, address, document.file)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("virus.exe", b"MZ"),
        ("stadgar.pdf", b"<html>hej</html>"),
        ("bild.png", PDF),
        ("bild.jpg", b"GIF89a"),
        ("text.txt", b"\x00\x01\x02"),
        ("avtal.docx", b"PK\x03\x04 inte en zip"),
        ("avtal.docx", zipped("hej.txt")),
        ("budget.xlsx", zipped("word/document.xml")),
        ("makro.docx", zipped("word/document.xml", "word/vbaProject.bin")),
        ("bomb.docx", zipped("word/document.xml", size=60_000_000)),
        ("tom.pdf", b""),
        ("utan", PDF),
        ("stor.pdf", PDF + b"0" * (20 * 1024 * 1024)),
    ],
)
def test_a_file_that_is_not_what_it_says_is_explained(writer, draft, name, content):
    response = attach(writer, draft, name, content)
    assert response.status_code == 200
    assert response.context["upload_form"].errors["file"]
    assert not Document.objects.exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("avtal.docx", zipped("word/document.xml")),
        ("budget.XLSX", zipped("xl/workbook.xml")),
        ("text.odt", zipped("content.xml")),
        ("bild.png", b"\x89PNG\r\n\x1a\n"),
        ("bild.jpeg", b"\xff\xd8\xff\xe0"),
        ("tal.csv", "å;ä;ö\n".encode("latin-1")),
        ("text.txt", "hej".encode("utf-16")),
    ],
)
def test_the_usual_files_are_kept(writer, draft, name, content):
    assert attach(writer, draft, name, content).status_code == 302
    assert Document.objects.get().size == len(content)


def test_no_file_is_explained(writer, draft):
    response = writer.post(formal(draft), {"upload": "1", "title": "Inget"})
    assert response.status_code == 200
    assert "Inget" in response.content.decode()


def test_staff_open_only_what_is_handed_in(client, draft, applicant, coordinator, fund):
    client.force_login(applicant)
    attach(client, draft)
    document = Document.objects.get()
    client.force_login(coordinator)
    assert opened(client, document).status_code == 404

    submit_application(draft, by=applicant)
    assert opened(client, document).status_code == 200

    late = Document.objects.create(
        project=draft.project,
        title="Sen",
        file=document.file.name,
        content_type="application/pdf",
        size=1,
        sha256="x",
        uploaded_by=applicant,
    )
    assert opened(client, late).status_code == 404
    factories.declare_conflict(draft.project, ground="j1", by=coordinator)
    assert opened(client, document).status_code == 404


def test_a_stranger_does_not_know_of_the_file(client, draft, applicant):
    client.force_login(applicant)
    attach(client, draft)
    client.force_login(factories.make_user("Nisse"))
    assert opened(client, Document.objects.get()).status_code == 404


def test_what_is_confidential_is_for_those_who_handle_the_case(
    client, draft, applicant, coordinator, fund
):
    client.force_login(applicant)
    attach(client, draft, is_confidential="on")
    document = Document.objects.get()
    submit_application(draft, by=applicant)

    client.force_login(factories.make_role(fund, Role.FINANCE))
    assert opened(client, document).status_code == 404
    client.force_login(coordinator)
    assert opened(client, document).status_code == 200

    line = AuditEvent.objects.about(document).first()
    assert (line.verb, line.by) == ("read", coordinator)


def test_a_file_is_taken_away_until_it_is_handed_in(writer, draft, applicant):
    attach(writer, draft)
    document = Document.objects.get()
    writer.post(formal(draft), {"remove_document": document.pk})
    assert not Document.objects.exists()

    attach(writer, draft)
    document = Document.objects.get()
    submit_application(draft, by=applicant)
    draft.refresh_from_db()
    draft.state = "supplement"
    draft.registry_number = "KS 2026/1"
    draft.save()
    writer.post(formal(draft), {"remove_document": document.pk})
    assert Document.objects.filter(pk=document.pk).exists()


def test_somebody_elses_file_cannot_be_taken_away(client, writer, draft, fund):
    other = factories.make_user("Per")
    theirs = factories.make_draft(factories.make_call(fund), other)
    client.force_login(other)
    attach(client, theirs)
    document = Document.objects.get()
    client.force_login(draft.created_by)
    client.post(formal(draft), {"remove_document": document.pk})
    assert Document.objects.filter(pk=document.pk).exists()


@pytest.mark.parametrize(
    ("who", "may"),
    [
        ("applicant", {"open": True, "secret": True}),
        ("partner", {"open": True, "secret": False}),
        ("coordinator", {"open": True, "secret": True}),
        ("finance", {"open": True, "secret": False}),
    ],
)
def test_lists_link_what_can_be_downloaded_and_nothing_else(
    client, draft, applicant, coordinator, fund, who, may
):
    """One rule for the list of a version, the list of the plan and the download."""
    partner = factories.make_user("Pia Partner")
    factories.add_member(
        draft.project, partner, role=TeamMember.Role.PARTNER, by=applicant
    )
    people = {
        "applicant": applicant,
        "partner": partner,
        "coordinator": coordinator,
        "finance": factories.make_role(fund, Role.FINANCE),
    }
    client.force_login(applicant)
    attach(client, draft, title="open")
    attach(client, draft, title="secret", is_confidential="on")
    submit_application(draft, by=applicant)
    client.force_login(people[who])

    page = client.get(reverse("applications:version", args=[draft.pk, 1]))
    for document in Document.objects.all():
        address = reverse("applications:document", args=[document.pk])
        is_linked = f'href="{address}"' in page.content.decode()
        downloads = opened(client, document).status_code == 200
        assert is_linked == downloads == may[document.title], document.title
    Project.objects.update(state=Project.State.STARTING, code="SI001")
    plan = client.get(reverse("projects:plan", args=[draft.project_id]))
    listed = {row.title for row in plan.context["documents"]}
    assert listed == {title for title, allowed in may.items() if allowed}
