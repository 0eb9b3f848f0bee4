"""Who waits for a PDF sees it arrive, on the page as it stands."""

import pytest
from django.contrib.auth.hashers import make_password
from playwright.sync_api import expect

from applications.register import archive
from tests import factories
from tests.journeys.people import PASSWORD, Job, person

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def applicant():
    user = factories.make_user("Karin Berg")
    user.password = make_password(PASSWORD)
    user.save()
    return user


@pytest.fixture
def waiting(applicant, monkeypatch):
    """An application handed in, whose PDF no worker has come to yet."""
    with monkeypatch.context() as worker:
        worker.setattr(archive, "keep_archive_copy", lambda version_id: None)
        call = factories.make_call(factories.make_fund())
        yield factories.submitted(call, applicant).versions.get()


def address_of(version) -> str:
    return f"/applications/{version.application_id}/versions/{version.number}/pdf/"


make = archive.keep_archive_copy


def test_the_bar_arrives_without_a_new_page(browser, live_site, applicant, waiting):
    with person(browser, live_site, applicant) as karin:
        page = karin.page
        answer = page.goto(live_site + address_of(waiting))
        assert answer.status == 202
        karin.look()
        expect(page.locator("progress")).not_to_have_attribute("value", "100")
        page.evaluate("window.stayed = true")

        make(waiting.pk)

        expect(page.locator("progress")).to_have_attribute("value", "100")
        expect(page.locator("main [data-progress]")).to_contain_text(
            "PDF-filen är klar"
        )
        assert page.evaluate("window.stayed"), "the page was loaded anew"
        karin.inspector.inspect()
        with page.expect_download() as download:
            page.get_by_role("link", name="Hämta PDF").click()
        assert download.value.suggested_filename.endswith("v1.pdf")


def test_without_script_the_link_gets_it(browser, live_site, applicant, waiting):
    with person(browser, live_site, applicant, Job(script=False)) as karin:
        page = karin.page
        page.goto(live_site + address_of(waiting))
        make(waiting.pk)
        with page.expect_download() as download:
            page.get_by_role("link", name="Uppdatera sidan").click()
        assert download.value.suggested_filename.endswith("v1.pdf")
