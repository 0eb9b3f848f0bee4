"""The site answers a real browser, which finds nothing to refuse."""

import pytest

from tests.chromium import VISITOR

pytestmark = pytest.mark.journey


def test_the_sign_in_page_breaks_no_rule_of_its_own(browser, live_site):
    complaints = []
    page = browser.new_page(**VISITOR)
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    response = page.goto(f"{live_site}/accounts/login/")
    page.wait_for_load_state("networkidle")
    assert response.status == 200
    assert complaints == []
    page.close()
