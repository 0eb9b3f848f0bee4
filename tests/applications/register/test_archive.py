"""The archive copy of what was handed in: made once, and once more with the number."""

import pypdf
import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from applications.casework import actions as casework
from applications.models import ArchiveCopy
from applications.register import archive
from tests import factories
from tests.kept_files import assert_sent_only_whole


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
        number = casework.register_application(archived, by=registrar)

    version.refresh_from_db()
    copy = version.archive_copy()

    assert number in text_of(copy)
    assert "Inte diarieförd" not in text_of(copy)
    assert list(version.archive_copies.order_by("pk")) == [before, copy]
    assert "inget diarienummer än" in text_of(before), (
        "the first copy is kept as it was"
    )


def test_a_copy_is_made_once_however_often_it_is_asked_for(archived):
    version = archived.versions.get()
    again = archive.keep_archive_copy(version.pk)
    assert again == version.archive_copy()
    assert version.archive_copies.count() == 1


def at(name, application, *more):
    return reverse(f"applications:{name}", args=[application.pk, *more])


def test_who_waits_for_a_pdf_sees_it_arrive(
    client, submitted, applicant, django_capture_on_commit_callbacks
):
    client.force_login(applicant)
    with django_capture_on_commit_callbacks() as begun:
        page = client.get(at("version_pdf", submitted, 1))
    part = at("version_pdf_progress", submitted, 1)

    assert page.status_code == 202
    assertContains(page, f'data-progress-url="{part}"', status_code=202)
    assertContains(page, '<meta http-equiv="refresh"', status_code=202)
    assertContains(client.get(part), "data-progress-url")

    for work in begun:
        work()
    assertContains(client.get(part), "data-progress-done")
    assertContains(client.get(part), at("version_pdf", submitted, 1))
    assert client.get(at("version_pdf", submitted, 1)).getvalue().startswith(b"%PDF-")


def test_a_copy_that_somebody_changed_is_not_sent(client, archived, applicant):
    client.force_login(applicant)
    file = archived.versions.get().archive_copy().file
    assert_sent_only_whole(client, at("version_pdf", archived, 1), file)


def test_a_letter_is_waited_for_in_the_same_way(
    client, case, chair, applicant, django_capture_on_commit_callbacks
):
    application = case.application
    factories.decisions.record_decision(
        case,
        outcome="grant",
        reasons="Stöds av planen.",
        minute="KS § 1",
        amounts=factories.yearly(application),
        by=chair,
    )
    client.force_login(applicant)
    with django_capture_on_commit_callbacks() as begun:
        page = client.get(at("letter", application))
    assertContains(page, at("letter_progress", application), status_code=202)
    assertContains(client.get(at("letter_progress", application)), "data-progress-url")

    for work in begun:
        work()
    assertContains(client.get(at("letter_progress", application)), "progress-done")
    assert client.get(at("letter", application)).getvalue().startswith(b"%PDF-")
    file = application.decisions.get().letter.file
    assert_sent_only_whole(client, at("letter", application), file)


def test_how_far_a_pdf_has_come_is_nobody_elses_business(client, submitted, stranger):
    client.force_login(stranger)
    assert client.get(at("version_pdf_progress", submitted, 1)).status_code == 404
    assert client.get(at("letter_progress", submitted)).status_code == 404


def test_who_reads_english_reads_the_names_of_the_parts_in_english(
    client, archived, coordinator
):
    """What is frozen is Swedish; the words around it follow the reader."""
    coordinator.language = "en"
    coordinator.save(update_fields=["language"])
    client.force_login(coordinator)
    case = client.get(archived.get_absolute_url())
    assertContains(case, '<span class="tag">Method-testing</span>', html=True)
    page = client.get(reverse("applications:version", args=[archived.pk, 1]))
    assertContains(page, "Method-testing")
    assertContains(page, "Which need do you see?")
    assertNotContains(page, "Vilket behov ser ni?")


def test_who_reads_swedish_reads_what_was_frozen(client, archived, coordinator):
    client.force_login(coordinator)
    page = client.get(reverse("applications:version", args=[archived.pk, 1]))
    assertContains(page, "Vilket behov ser ni?")
