"""Two assessors with a keyboard: points by keys, and a talk where they are far apart."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from applications.models import Assessment, Score
from fund.models import Appointment
from tests import factories
from tests.journeys.people import PASSWORD, Person
from tests.scenes_beside import FAR

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def coordinator(fund):
    return factories.make_role(fund, Appointment.Role.COORDINATOR, "Maria Lindqvist")


@pytest.fixture
def eva(fund):
    person = factories.make_user("Eva Brandt", password=PASSWORD)
    factories.people.appoint(person, fund=fund, role="assessor", by=person)
    return person


@pytest.fixture
def case(fund, coordinator):
    call, applicant = factories.make_call(fund), factories.make_user("Karin")
    return factories.in_preparation(call, applicant, coordinator)


@pytest.fixture
def at_the_desk(browser, live_site, eva):
    person = Person(browser, live_site, eva)
    yield person
    person.close()


def on_criterion(page, code: str) -> None:
    """The page of the criterion is there, and its keys work."""
    page.wait_for_url(f"**/assess/{code}/")
    expect(page.locator("[data-keys-text]")).to_be_visible()


def test_keys_give_points_and_arrows_go_on(at_the_desk, case, eva, coordinator):
    factories.assign(case, eva, by=coordinator)
    page = at_the_desk.page
    at_the_desk.go(reverse("applications:assess_criterion", args=[case.pk, "C2"]))
    on_criterion(page, "C2")
    page.keyboard.press("2")
    expect(page.locator('[name="C2-points"][value="2"]')).to_be_checked()
    page.keyboard.press("ArrowRight")
    on_criterion(page, "C3")
    assert Score.objects.get().points == 2
    page.keyboard.press("1")
    page.keyboard.press("ArrowDown")  # among the points, as radio buttons do
    expect(page.locator('[name="C3-points"][value="2"]')).to_be_checked()
    page.keyboard.press("ArrowRight")
    on_criterion(page, "C4")
    page.keyboard.press("ArrowLeft")
    on_criterion(page, "C3")


def test_a_talk_is_held_on_the_page(at_the_desk, case, eva, coordinator, fund):
    other = factories.make_role(fund, Appointment.Role.ASSESSOR, "Petra Hall")
    factories.assess(case, eva, by=coordinator)
    factories.assess(case, other, by=coordinator, scores=FAR)
    page = at_the_desk.page
    at_the_desk.go(reverse("applications:calibration", args=[case.pk]))
    card = page.locator("article#C4")
    card.get_by_label("Vad vill du säga?").fill("Jag läste bilagan igen.")
    card.get_by_role("button", name="Lägg till i samtalet").click()
    expect(page.locator("article#C4")).to_contain_text("Jag läste bilagan igen.")
    for code in ("C4", "C6"):
        card = page.locator(f"article#{code}")
        card.get_by_role("radio", name="4").check()
        card.get_by_label("Varför?").fill("Bilagan svarar på det.")
        card.get_by_role("button", name="Behåll eller ändra mina poäng").click()
    expect(page.locator("main")).to_contain_text("Avslutades av sig självt")
    assert not case.calibrations.open().exists()
    assert Assessment.objects.get(assessor=eva).scores.filter(points=4).count() >= 2
