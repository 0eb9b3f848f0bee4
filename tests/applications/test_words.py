"""Words that mean one thing: what is said of money is not said of people."""

from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.utils import translation

from applications.forms.filters import VIEWS
from projects.models import MultiplierEffect

CATALOGUE = Path(settings.BASE_DIR) / "locale/sv/LC_MESSAGES/django.po"
OURS = ("applications/", "templates/applications/")


def test_only_money_is_released():
    """“Frisläpp” is the ledger's word; a case or an assessor is never released."""
    borrowed = [
        entry.msgid
        for entry in polib.pofile(str(CATALOGUE))
        if all(place.startswith(OURS) for place, _ in entry.occurrences)
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
