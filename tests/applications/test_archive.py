"""The archive copy of what was handed in: made once, and once more with the number."""

import pypdf
import pytest

from applications import papers, preparation
from applications.models import ArchiveCopy
from tests import factories


def text_of(copy: ArchiveCopy) -> str:
    with copy.file.open("rb") as file:
        pages = [page.extract_text() for page in pypdf.PdfReader(file).pages]
    return " ".join(" ".join(pages).split())


@pytest.fixture
def archived(call, applicant, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        return factories.submitted(call, applicant)


def test_a_copy_says_that_there_is_no_number_yet(archived):
    copy = archived.versions.get().archive_copy()
    assert "inget diarienummer än" in text_of(copy)
    assert "Inte diarieförd när den här kopian gjordes" in text_of(copy)


def test_the_registered_case_gets_a_copy_with_its_number(
    archived, registrar, django_capture_on_commit_callbacks
):
    version = archived.versions.get()
    before = version.archive_copy()
    with django_capture_on_commit_callbacks(execute=True):
        number = preparation.register_application(archived, by=registrar)

    version.refresh_from_db()
    copy = version.archive_copy()

    assert number in text_of(copy)
    assert "Inte diarieförd" not in text_of(copy)
    assert list(version.archive_copies.order_by("pk")) == [before, copy]
    assert "inget diarienummer än" in text_of(before), "the first copy is kept as it was"


def test_a_copy_is_made_once_however_often_it_is_asked_for(archived):
    version = archived.versions.get()
    again = papers.keep_archive_copy(version.pk)
    assert again == version.archive_copy()
    assert version.archive_copies.count() == 1
