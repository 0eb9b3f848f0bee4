"""Nonsense in the forms of a section: a clear sentence, and what was typed is kept."""

import html
import re
from datetime import date

import pytest

from projects.models import BudgetLine
from projects.plan import answers
from projects.plan.sections import SECTIONS
from tests.applications.writing.desk import autosaved, management, page

LONG = "å" * 100_000
NONSENSE = {
    "negative": "-1",
    "letters": "abc",
    "a thousand million million": "1" + "0" * 15,
    "not a number": "NaN",
    "infinite": "Infinity",
    "an exponent": "1e400",
    "a raised two": "²",
    "an arabic three": "٣",
    "emoji": "👩‍👩‍👧 🧒",
    "long": LONG[:9000],  # in each field; one may be longer
    "nul": "a\x00b",
    "half a surrogate pair": "\\ud800",
    "no such day": "2027-02-30",
    "the first year": "0001-01-01",
    "the last year": "9999-12-31",
    "markup": "</textarea><script>alert(1)</script>",
}
NAME = re.compile(r'<(?:input|textarea|select)[^>]*?\sname="([^"]+)"')
MINE = ("csrfmiddlewaretoken", "fingerprint-", "next", "autosave")
COUNTERS = ("_FORMS", "-id")


@pytest.fixture
def with_days(application):
    project = application.project
    project.starts_on, project.ends_on = date(2027, 1, 1), date(2028, 12, 31)
    project.save()
    return application


def fields_of(text: str) -> dict[str, str]:
    """Every control of the page's forms, and how many rows each table has."""
    main = text[text.index("<main") :]
    names = [n for n in NAME.findall(main) if not n.startswith(MINE)]
    rows = re.findall(r'name="([^"]+_FORMS)"[^>]*?value="(\d+)"', main)
    return {n: "" for n in names if not n.endswith(COUNTERS)} | dict(rows)


@pytest.mark.parametrize("section", [section.key for section in SECTIONS])
def test_no_nonsense_in_any_field_breaks_a_section(writer, with_days, section):
    address = page(with_days, section)
    empty = fields_of(writer.get(address).text)
    for kind, typed in NONSENSE.items():
        sent = {n: value or typed for n, value in empty.items()}
        response = writer.post(address, sent)
        assert response.status_code in (200, 302), kind
        if response.status_code == 200:
            assert "alert(1)</script>" not in response.text, kind
        status, _answer = autosaved(writer, address, sent)
        assert status in (200, 409, 422), kind


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("-1", "Skriv ett belopp som inte är negativt."),
        ("abc", "Skriv beloppet i kronor med siffror"),
        ("NaN", "Skriv beloppet i kronor med siffror"),
        ("Infinity", "Skriv beloppet i kronor med siffror"),
        ("1e9", "Skriv beloppet i kronor med siffror"),
        ("1" + "0" * 15, "Talet är för stort."),
        ("👩", "Skriv beloppet i kronor med siffror"),
        ("5\x00", "Skriv beloppet i kronor med siffror"),
    ],
)
def test_a_cell_of_the_budget_says_what_is_wrong(writer, with_days, typed, sentence):
    address = page(with_days, "budget")
    response = writer.post(
        address, {"fund-staff-2027": typed, "fund-travel-2027": "1 000,50"}
    )
    assert response.status_code == 200
    [mistake] = response.context["sheet"].budget.errors["fund-staff-2027"]
    assert sentence in mistake
    assert f'value="{typed}"' in response.text
    line = BudgetLine.objects.get()
    assert (line.cost_type, str(line.amount)) == ("travel", "1000.50")
    assert 'value="1\u00a0000,50"' in response.text


@pytest.mark.parametrize(
    ("typed", "is_kept"), [(LONG, False), ("a\x00b", False), ("Barn 🧒 5–9 år", True)]
)
def test_an_answer_is_saved_or_stays_on_the_page(writer, application, typed, is_kept):
    figures = management("need_figures", 1)
    response = writer.post(page(application, "need"), {"need": typed, **figures})
    kept = answers.read_all(application.project)["need"]
    assert kept == (typed if is_kept else "")
    assert (response.status_code == 302) is is_kept
    if not is_kept:
        assert typed in html.unescape(response.text)
        assert response.context["sheet"].questions.errors["need"]


def test_days_in_the_wrong_order_are_told_at_the_days(writer, application):
    tables = {
        **management("milestones", 1),
        **management("staff", 1),
        **management("risks", 1),
    }
    days = {"starts_on": "2028-06-01", "ends_on": "2028-05-31"}
    response = writer.post(page(application, "plan"), {**days, **tables})
    assert response.status_code == 200
    assert set(response.context["sheet"].questions.errors) & set(days)
    assert all(day in response.text for day in days.values())
