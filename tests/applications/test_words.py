"""Words that mean one thing: what is said of money is not said of people."""

from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import translation

from applications.finding.forms import VIEWS
from applications.models import Application
from projects.models import MultiplierEffect

CATALOGUE = Path(settings.BASE_DIR) / "locale/sv/LC_MESSAGES/django.po"
OURS = ("applications/", "templates/applications/")


def test_only_money_is_released():
    """“Frisläpp” is the ledger's word; a case or an assessor is never released."""
    borrowed = [
        entry.msgid
        for entry in polib.pofile(str(CATALOGUE))
        if all(place.startswith(OURS) for place, _ in entry.occurrences)
        and "granted" not in entry.msgid.lower()
        and ("frisläpp" in entry.msgstr.lower() or "frigör" in entry.msgstr.lower())
    ]
    assert borrowed == []


@pytest.mark.parametrize(
    ("language", "cases", "effect"),
    [("sv", "Beslutade", "Beslutad"), ("en", "Decided", "Decided")],
)
def test_many_cases_and_one_effect_are_decided_each_in_its_own_word(
    language, cases, effect
):
    with translation.override(language):
        assert str(dict(VIEWS)["decided"]) == cases
        assert MultiplierEffect.Permanence.DECIDED.label == effect


def test_a_chair_is_called_so_once(client, planned, coordinator):
    """The seat of a chair is often called just that."""
    client.force_login(coordinator)
    page = client.get(planned.item.meeting.get_absolute_url()).text
    assert "Ordförande, ordförande" not in page


@pytest.mark.parametrize("name", ["conflict", "dismiss", "reopen"])
def test_a_page_of_a_case_says_where_it_is(client, ready, coordinator, name):
    client.force_login(coordinator)
    if name == "dismiss":
        Application.objects.update(state="formal_check")
    page = client.get(reverse(f"applications:{name}", args=[ready.pk]))
    assert page.status_code == 200
    assert 'class="crumbs"' in page.text


@pytest.mark.parametrize("name", ["tasks", "withdraw"])
def test_a_page_of_a_draft_says_where_it_is(client, submitted, applicant, name):
    client.force_login(applicant)
    page = client.get(reverse(f"applications:{name}", args=[submitted.pk]))
    assert 'class="crumbs"' in page.text
