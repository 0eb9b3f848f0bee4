"""At the meeting with a tablet: the connection drops, and nothing is lost or doubled."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from applications.models import AgendaCase, Decision, Motion
from fund.models import Movement
from projects.conflicts.actions import declare_conflict
from tests import everybody, factories
from tests.chromium import VISITOR

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
TABLET = {"viewport": {"width": 820, "height": 1180}, "has_touch": True}
WAITS = "Ingen förbindelse"


@pytest.fixture
def case():
    fund = factories.make_fund()
    coordinator = factories.make_role(fund, "coordinator", "Maria Lindqvist")
    assessors = [factories.make_role(fund, "assessor") for _number in range(2)]
    application = factories.recommended(
        factories.make_call(fund), factories.make_user(), coordinator, assessors
    )
    return factories.on_agenda(application, coordinator=coordinator)


@pytest.fixture
def tablet(browser, live_site, client, case, settings):
    """The chair's tablet, signed in: (browser context, page)."""
    client.force_login(factories.chair_of(case.application.fund))
    context = browser.new_context(**VISITOR, **TABLET, base_url=live_site)
    name = settings.SESSION_COOKIE_NAME
    value = client.cookies[name].value
    context.add_cookies([{"name": name, "value": value, "url": live_site}])
    yield context, context.new_page()
    context.close()


def address(name: str, case: AgendaCase) -> str:
    return reverse(f"applications:{name}", args=[case.item.meeting_id, 1])


def test_a_decision_gets_through_though_the_connection_drops(tablet, case):
    context, page = tablet
    page.goto(address("item", case))
    context.set_offline(True)
    page.check("#decide [value=reject]")
    page.fill("#decide [name=reasons]", "Skrivet utan förbindelse.")
    page.click("#decide button:not([name])")
    expect(page.locator("#decide [data-resend-status]")).to_contain_text(WAITS)

    context.set_offline(False)
    sheet = page.locator("dialog[open]")
    expect(sheet).to_contain_text("Skrivet utan förbindelse.", timeout=20_000)
    context.set_offline(True)
    sheet.get_by_role("button", name="Fastställ beslutet").click()
    expect(sheet.locator("[data-resend-status]")).to_contain_text(WAITS)
    assert not Decision.objects.exists()

    context.set_offline(False)
    expect(page.locator("#messages")).to_contain_text("Inskrivet", timeout=20_000)
    assert Decision.objects.get().reasons == "Skrivet utan förbindelse."


def test_what_is_read_can_be_changed_and_nothing_typed_is_lost(tablet, case):
    """By keyboard alone: the sheet opens, Esc closes it, and the form is as it was."""
    _context, page = tablet
    page.goto(address("item", case))
    page.check("#decide [value=reject]")
    page.fill("#decide [name=reasons]", "Därför.")
    page.locator("#decide button:not([name])").press("Enter")
    title = page.locator("dialog[open] h2").first
    expect(title).to_be_focused()
    expect(title).to_have_css("outline-style", "solid")
    foot = page.locator("dialog[open] .sheet-foot")
    for width, height in ((1280, 900), (360, 640)):
        page.set_viewport_size({"width": width, "height": height})
        expect(foot.get_by_role("button").first).to_be_in_viewport(ratio=1)
    # At 400 % it covers nothing of what is read.
    page.set_viewport_size({"width": 320, "height": 225})
    expect(foot).to_have_css("position", "static")
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator("#decide [name=reasons]")).to_have_value("Därför.")
    assert not Decision.objects.exists()


def test_an_answer_that_is_lost_on_its_way_makes_no_second_motion(tablet, case):
    context, page = tablet
    page.goto(address("voting", case))
    lost = []

    def lose(route):
        if lost:
            return route.continue_()
        lost.append(
            route.fetch(max_redirects=0)
        )  # the server has it; the tablet is not told
        return route.abort()

    page.route("**/voting/motions/", lose)
    page.check("[name=outcome][value=reject]")
    page.fill("[name=text]", "För dyrt.")
    page.get_by_role("button", name="Skriv in yrkandet").click()
    expect(page.locator("#motions-title ~ ul")).to_contain_text(
        "För dyrt.", timeout=20_000
    )
    assert lost
    assert Motion.objects.count() == 1


def test_what_is_typed_survives_a_reload(tablet, case):
    context, page = tablet
    page.goto(address("item", case))
    page.check("#decide [value=reject]")
    page.fill("#decide [name=reasons]", "Halvskrivet.")
    page.reload()
    expect(page.locator("#decide [name=reasons]")).to_have_value("Halvskrivet.")
    expect(page.locator("#decide [data-resend-status]")).to_contain_text("tillbaka")


def test_one_press_for_who_leaves_and_one_to_undo_it(tablet, case):
    """The list stays where it was pressed: the same row has the focus."""
    _context, page = tablet
    page.goto(reverse("applications:attendance", args=[case.item.meeting_id]))
    row = page.get_by_role("row", name="Folkhälsostrateg")
    row.get_by_role("button", name="Lämnar").click()
    comes = row.get_by_role("button", name="Kommer")
    expect(comes).to_be_focused()
    assert not Movement.objects.get().is_arrival
    page.get_by_role("button", name="Ångra").click()
    expect(row.get_by_role("button", name="Lämnar")).to_be_visible()
    assert not Movement.objects.exists()


def test_the_chair_sees_who_has_answered(tablet, case):
    _context, page = tablet
    member = factories.User.objects.get(terms__seat__title="Folkhälsostrateg")
    everybody.unanswered(member)
    page.clock.install()
    page.goto(address("item", case))
    expect(page.locator("main [data-presence]")).to_contain_text(
        "Folkhälsostrateg har inte"
    )
    declare_conflict(case.application.project, ground="none", by=member)
    page.clock.run_for(25_000)
    expect(page.locator("main [data-presence]")).not_to_contain_text("har inte svarat")
