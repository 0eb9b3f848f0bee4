"""The budget's sums and what is missing follow what is typed, without a reload."""

import re

import pytest
from django.contrib.auth.hashers import make_password
from django.urls import reverse
from playwright.sync_api import expect

from projects.models import BudgetLine
from tests import factories
from tests.journeys.people import PASSWORD, person

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def shown(page, name: str):
    return page.locator(f"[data-autosave-part={name}]").first


def test_sums_and_what_is_missing_follow_the_saved_cells(browser, live_site):
    applicant = factories.make_user("Karin Berg")
    applicant.password = make_password(PASSWORD)
    applicant.save()
    draft = factories.make_draft(factories.make_call(factories.make_fund()), applicant)
    factories.complete_plan(draft.project, by=applicant)
    BudgetLine.objects.all().delete()
    first = draft.project.starts_on.year

    with person(browser, live_site, applicant) as karin:
        karin.go(reverse("applications:section", args=[draft.pk, "budget"]))
        page = karin.page
        expect(shown(page, "missing")).to_contain_text("Skriv vad ni vill att fonden")

        page.fill(f"#id_fund-staff-{first}", "1,15 mkr")
        page.press(f"#id_fund-staff-{first}", "Tab")
        expect(shown(page, "sum-fund-staff")).to_have_text(re.compile(r"1\s150\s000"))
        expect(shown(page, f"sum-fund-{first}")).to_have_text(
            re.compile(r"1\s150\s000")
        )
        expect(shown(page, "missing")).to_be_empty()

        page.locator("summary", has_text="arbetstid").click()
        page.fill(f"#id_own_time-staff-{first}", "100")
        page.press(f"#id_own_time-staff-{first}", "Tab")
        page.fill("#id_own_time-staff-rate", "400")
        page.press("#id_own_time-staff-rate", "Tab")
        expect(shown(page, "sum-own_time")).to_have_text(re.compile(r"40\s000"))
        overview = shown(page, "budget-overview")
        expect(overview).to_contain_text(re.compile(r"1\s190\s000"))

        page.reload()
        expect(overview).to_contain_text(re.compile(r"1\s190\s000"))
    assert BudgetLine.objects.get(payer="own_time").hours == 100
