"""The plan on paper at any time: print, PDF and Word, marked, and only what one may see."""

import io

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from docx import Document as Word

from applications.documents import copies
from projects.models import Document
from projects.people.actions import add_member
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def whole(application, applicant):
    factories.complete_plan(application.project, by=applicant)
    for kind in copies.KINDS:
        copies.forget(application, kind, applicant)
    return application


def at(name, application, *more):
    return reverse(f"applications:{name}", args=[application.pk, *more])


@pytest.fixture
def made(writer, django_capture_on_commit_callbacks):
    """Ask for a copy, let the worker do its work, and get it."""

    def get(application, kind, client=writer):
        with django_capture_on_commit_callbacks(execute=True):
            answer = client.get(at("copy_file", application, kind))
        assert answer.status_code == 202
        ready = client.get(at("copy_progress", application, kind)).content.decode()
        assert "data-progress-done" in ready
        return client.get(at("copy_file", application, kind), {"made": "1"})

    return get


def words(response) -> str:
    word = Word(io.BytesIO(response.content))
    cells = [cell.text for t in word.tables for row in t.rows for cell in row.cells]
    header = [paragraph.text for paragraph in word.sections[0].header.paragraphs]
    return "\n".join([*(p.text for p in word.paragraphs), *cells, *header])


def test_the_page_is_the_whole_plan_marked_as_a_draft(writer, whole):
    text = writer.get(at("copy", whole)).content.decode()
    assert "Ett svar i flera ord." in text
    assert "Utkast" in text
    assert len(writer.get(at("copy", whole)).context["plan"].sections) == 12


def test_an_empty_draft_can_be_copied(application, made):
    assert made(application, "word").status_code == 200
    assert made(application, "pdf").content.startswith(b"%PDF-")


def test_word_has_real_headings_and_tables(whole, made):
    response = made(whole, "word")
    assert response["Content-Disposition"].startswith("attachment")
    word = Word(io.BytesIO(response.content))
    headings = [p.text for p in word.paragraphs if p.style.name == "Heading 1"]
    assert [text[0] for text in headings] == list("ABCDEFGHIJKL")
    assert len(word.tables) >= 8
    assert "Utkast" in words(response)


def test_a_pdf_is_made_and_kept_for_its_reader(whole, made, writer):
    response = made(whole, "pdf")
    assert response.content.startswith(b"%PDF-")
    assert response["Cache-Control"] == "private, no-store"


def test_nothing_is_served_before_it_is_made(writer, whole):
    answer = writer.get(at("copy_file", whole, "word"), {"made": "1"})
    assert answer.status_code == 202
    ready = writer.get(at("copy_progress", whole, "word")).content.decode()
    assert "data-progress-done" not in ready


def test_what_is_asked_for_again_is_made_again(whole, made):
    assert "Nya ord" not in words(made(whole, "word"))
    whole.project.answers.filter(question="need").update(text="Nya ord om behovet")
    assert "Nya ord om behovet" in words(made(whole, "word"))


def test_letters_that_word_cannot_hold_are_left_out(whole, made):
    whole.project.answers.filter(question="need").update(text="A\x0bB\x01C <x> & 😀")
    assert "ABC <x> & 😀" in words(made(whole, "word"))


def test_a_file_that_one_may_not_open_is_not_even_named(client, whole, made, applicant):
    document = Document(
        project=whole.project,
        title="Hemlig bilaga",
        content_type="application/pdf",
        size=4,
        sha256="0" * 64,
        is_confidential=True,
        uploaded_by=applicant,
    )
    document.file.save("x.pdf", ContentFile(b"%PDF"))
    assert "Hemlig bilaga" in words(made(whole, "word"))
    reader = factories.make_user("Lisa Läser")
    add_member(whole.project, reader, role="partner", by=applicant)
    client.force_login(reader)
    assert "Hemlig bilaga" not in words(made(whole, "word", client))
    assert "Hemlig bilaga" not in client.get(at("copy", whole)).content.decode()


def test_one_reader_does_not_get_the_copy_of_another(whole, made, client, applicant):
    made(whole, "word")
    other = factories.make_user("Bo Ek")
    add_member(whole.project, other, role="partner", by=applicant)
    assert copies.kept(whole, "word", other) is None


@pytest.mark.parametrize("name", ["copy", "copy_file", "copy_progress"])
def test_others_get_no_copy(client, whole, applicant, stranger, coordinator, name):
    args = [] if name == "copy" else ["pdf"]
    for person in (stranger, coordinator):
        client.force_login(person)
        assert client.get(at(name, whole, *args)).status_code == 404
    factories.submit_application(whole, by=applicant)
    assert client.get(at(name, whole, *args)).status_code == 403


def test_another_kind_of_file_is_not_found(writer, whole):
    assert writer.get(at("copy_file", whole, "odt")).status_code == 404
    assert writer.get(at("copy_progress", whole, "odt")).status_code == 404
