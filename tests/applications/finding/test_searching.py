"""What is understood of what is written in the search field?"""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from applications.finding.searching import EXAMPLES, OPERATORS, Term, understand

PIECES = st.sampled_from(
    [
        *(f"{name}:" for name in OPERATORS),
        '"',
        "-",
        "OR",
        ">",
        "..",
        "2026-13",
        "x",
        "\0",
    ]
)


def term(text: str) -> Term:
    search = understand(text)
    assert search.notes == []
    [found] = search.terms
    return found


@given(st.one_of(st.text(), st.lists(PIECES | st.text(max_size=4)).map("".join)))
@example("belopp:>")
@example("inkom:<0000")
@example("inkom:9999-12-31")
@example('läge:"')
@example("belopp:1" + "0" * 400)
@example("-:")
def test_nothing_that_is_written_is_too_odd(text):
    search = understand(text)
    assert "\0" not in search.words
    assert all(isinstance(note, str) for note in search.notes)


@given(st.text(st.characters(categories=["L"]), min_size=1, max_size=12))
def test_an_operator_that_is_none_is_said_and_the_rest_is_searched_for(name):
    search = understand(f"skola {name}:något hjälp")
    if name.lower() in OPERATORS:
        return
    assert search.words == "skola hjälp"
    assert len(search.notes) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("unga skola", "unga skola"),
        ('"tidig hjälp" -läxor', '"tidig hjälp" -läxor'),
        ('-"tidig hjälp"', '-"tidig hjälp"'),
        ("skola ELLER fritid", "skola OR fritid"),
        ("skola OR fritid", "skola OR fritid"),
        ("läge:beredning unga", "unga"),
        ("http://exempel.se klockan 12:30", "http://exempel.se klockan 12:30"),
        ("  -  ", ""),
        ("", ""),
    ],
)
def test_words_are_left_for_the_full_text(text, words):
    search = understand(text)
    assert (search.words, search.notes) == (words, [])


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("läge:beredning", {"preparation"}),
        ("state:preparation", {"preparation"}),
        ("STATE:Preparation", {"preparation"}),
        ('läge:"formell kontroll"', {"formal_check"}),
        ("läge:bevilj,avslag", {"granted", "rejected"}),
        # Saved when the states were called so.
        ("läge:beviljat", {"granted"}),
        ("läge:återtagen", {"withdrawn"}),
        ("state:on", {"on_agenda"}),
        ("typ:metod", {"testing", "development"}),
        ("type:innovation", {"innovation"}),
    ],
)
def test_states_and_types_by_key_or_word_in_either_language(text, keys):
    assert set(term(text).values) == keys


def test_all_but():
    assert term("-läge:tillbakatagen") == Term("state", ("withdrawn",), is_not=True)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("belopp:500000", 500_000, 500_000),
        ("belopp:>=0,5mkr", 500_000, None),
        ("amount:>500000", Decimal("500000.01"), None),
        ("amount:<500000", None, Decimal("499999.99")),
        ("amount:<=500000", None, 500_000),
        ('belopp:"1 150 000"', 1_150_000, 1_150_000),
        ("belopp:100000..2mkr", 100_000, 2_000_000),
        ("inkom:2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("inkom:2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("inkom:2026-12", date(2026, 12, 1), date(2026, 12, 31)),
        ("inkom:2026-02-03", date(2026, 2, 3), date(2026, 2, 3)),
        ("submitted:>2026-01", date(2026, 2, 1), None),
        ("submitted:>=2026-01", date(2026, 1, 1), None),
        ("submitted:<2026-01", None, date(2025, 12, 31)),
        ("submitted:2026-01..2026-03", date(2026, 1, 1), date(2026, 3, 31)),
    ],
)
def test_spans(text, low, high):
    found = term(text)
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "läge:hemma",
        "läge:",
        "typ:annat",
        "belopp:mycket",
        "belopp:-5",
        "belopp:<>5",
        "inkom:2026-13",
        "inkom:2026-00",
        "inkom:i går",
        "inkom:0001",
        "bedömare:eva",
        "poäng:>70",
        "score:75",
        "färg:blå",
    ],
)
def test_what_is_not_understood_is_said(text):
    search = understand(f"{text.replace(' ', '')} skola")
    assert len(search.notes) == 1
    assert search.terms == []
    assert search.words.endswith("skola")


def test_every_example_of_the_help_is_understood():
    for query, _why in EXAMPLES:
        assert understand(str(query)).notes == [], query


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("KS 2026/0412", "KS 2026/0412"),
        ("ks 20", "KS 20"),
        ("2026/04", "2026/04"),
        ("skola 2026 unga", ""),
        ("2026", ""),
    ],
)
def test_a_registry_number_is_known_by_its_looks(text, number):
    assert understand(text).number == number
