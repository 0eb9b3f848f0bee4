"""Two people write the same application, one is signed out in the middle: nothing is lost."""

import pytest
from django.contrib.sessions.models import Session
from django.urls import reverse
from playwright.sync_api import expect

from projects.models import TeamMember
from projects.people.actions import add_member
from projects.plan import answers
from tests import factories
from tests.journeys.people import PASSWORD, Person

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def karin():
    return factories.make_user("Karin Nyström", password=PASSWORD)


@pytest.fixture
def draft(karin):
    return factories.make_draft(factories.make_call(factories.make_fund()), karin)


@pytest.fixture
def sara(draft, karin):
    person = factories.make_user("Sara Holm", password=PASSWORD)
    role = TeamMember.Role.AUTHOR
    add_member(draft.project, user=person, role=role, by=karin)
    return person


@pytest.fixture
def open_browser(browser, live_site):
    opened = []

    def open_for(user) -> Person:
        opened.append(Person(browser, live_site, user))
        return opened[-1]

    yield open_for
    for person in opened:
        person.close()


def line(person: Person):
    return person.page.locator("[data-line]")


def write(person: Person, question: str, text: str) -> None:
    """Type, and leave the control."""
    person.page.fill(f"#id_{question}", text)
    person.page.press(f"#id_{question}", "Tab")


def test_two_browsers_and_a_lost_session_lose_nothing(draft, karin, sara, open_browser):
    need = reverse("applications:section", args=[draft.pk, "need"])
    first, second = open_browser(karin), open_browser(sara)
    first.page.goto(first.site + need)
    second.page.goto(second.site + need)

    # Different questions at the same time: both are kept, and neither is asked.
    write(first, "need", "Barn i familjehem halkar efter i skolan.")
    expect(line(first)).to_contain_text("Sparat")
    write(second, "cause_individual", "Många flyttar ofta.")
    expect(line(second)).to_contain_text("Sparat")
    assert kept(draft)["need"] == "Barn i familjehem halkar efter i skolan."
    assert kept(draft)["cause_individual"] == "Många flyttar ofta."

    # The same question: the second sees both texts, and what the first wrote stands.
    write(second, "need", "Unga i familjehem behöver stöd.")
    asked = second.page.locator("[data-asked]")
    expect(asked).to_contain_text("Karin Nyström")
    expect(asked).to_contain_text("Barn i familjehem halkar efter i skolan.")
    expect(second.page.locator("#id_need")).to_have_value(
        "Unga i familjehem behöver stöd."
    )
    assert kept(draft)["need"] == "Barn i familjehem halkar efter i skolan."
    asked.get_by_role("button", name="Behåll mitt").click()
    expect(line(second)).to_contain_text("Sparat")
    assert kept(draft)["need"] == "Unga i familjehem behöver stöd."

    # The first one's session ends while she writes: the text waits for the next sign-in.
    _end_session_of(first)
    write(first, "reference_scenario", "Fler avbrutna placeringar.")
    gone = first.page.locator("[data-autosave-signed-out]")
    expect(gone).to_be_visible()
    assert kept(draft)["reference_scenario"] == ""
    _sign_in_beside(first, gone)
    expect(line(first)).to_contain_text("Sparat", timeout=15_000)
    assert kept(draft)["reference_scenario"] == "Fler avbrutna placeringar."

    # And what stood before is still there, in the browser of the one who was away.
    first.page.goto(first.site + need)
    expect(first.page.locator("#id_need")).to_have_value(
        "Unga i familjehem behöver stöd."
    )
    expect(first.page.locator("#id_cause_individual")).to_have_value(
        "Många flyttar ofta."
    )


def kept(draft) -> dict[str, str]:
    return answers.read_all(type(draft.project).objects.get(pk=draft.project_id))


def _end_session_of(person: Person) -> None:
    cookies = {row["name"]: row["value"] for row in person.context.cookies()}
    ended, _rows = Session.objects.filter(
        session_key__in=list(cookies.values())
    ).delete()
    assert ended == 1


def _sign_in_beside(person: Person, dialog) -> None:
    """By the link, which opens beside the page that waits."""
    with person.context.expect_page() as opened:
        dialog.get_by_role("link").click()
    beside = opened.value
    beside.fill("[name=login]", factories.User.objects.get(name="Karin Nyström").email)
    beside.fill("[name=password]", PASSWORD)
    beside.click("main form:has([name=password]) button:not([type=button])")
    beside.wait_for_load_state("networkidle")
    beside.close()
    person.page.bring_to_front()
    person.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
