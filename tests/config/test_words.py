"""One word for one thing: on the screens, in the files and reports, and in the help."""

import re

import pytest
from django.conf import settings

from config import catalogue
from config.help import source

# What the glossary calls something else, and what is not said to people (ui 10).
NOT_SAID = {
    r"\båtagande": "bundet",
    r"\btillgängligt\b": "kvar att bevilja",
    r"\bdisponibel": "kvar att bevilja",
    r"\b(verklig|faktisk)a? kostnad": "utfall",
    r"\b(för)?brukat\b": "utfall",
    r"\butbetalning": "utfall",
    r"\båterbetal": "återfört",
    r"\bstartvärde": "nollmätning",
    r"\bkontrollfråg": "checkfrågor",
    r"\bbevisnivå": "evidensnivå",
    r"\bsammanträde": "möte",
    r"\bladda (ner|ned)\b": "hämta",
    r"\bklicka": "tryck, välj",
    r"\bvänligen\b": "",
    r"\bogiltig": "vad som är fel",
    r"\bej\b": "inte",
    r"\w!": ".",
}
# Of the law and the archive: on the screens as verbs (justera, gallra).
OF_THE_LAW = {"gallring", "justering"}
USING = (settings.BASE_DIR / "docs" / "using.md").read_text(encoding="utf-8")
MARKED = re.compile(r"\*\*([^*\n]+)\*\*|(?<!\*)\*([^*\n]+)\*(?!\*)")
# In the guide, beside the words of the screens: what a paragraph is about, English words
# that are explained, and examples.
ENGLISH = {
    *("evidence chain", "authorised manager", "late code", "recommendation", "memo"),
    *("declaration of interests", "extract", "correction", "announcement"),
    *("start gate", "The pulse", "Figures", "Money", "The chain changes", "lesson"),
    *("coincides with", "has led to", "complete dossier", "not found", "The group"),
    "The minutes",
    *("Karin skriver här", "Ingen har gjort något för kommunikation sedan mars"),
}


def swedish() -> list[str]:
    """Each text of the catalogue, as it is read."""
    texts = catalogue.read(catalogue.path()).values()
    return [
        told.replace("\u00ad", "").casefold()
        for text in texts
        for told in (text.msgstr, *text.msgstr_plural.values())
        if told
    ]


@pytest.fixture(scope="module")
def said() -> list[str]:
    return swedish()


@pytest.mark.parametrize("word", NOT_SAID)
def test_another_word_is_not_said(said, word):
    help_text = (source.TEXTS / "sv.md").read_text(encoding="utf-8").casefold()
    texts = [*said, *help_text.splitlines()]
    assert [text for text in texts if re.search(word, text)] == []


def test_the_help_explains_words_of_the_screens(said):
    topics = source.read("sv").values()
    words = {word for topic in topics for word, _meaning in topic.words}
    whole = "\n".join(said)
    assert {word for word in words if word not in whole} == OF_THE_LAW


def is_said(label: str, said: list[str]) -> bool:
    """Is it a text of the screens, or a part of one? What stands for any number or name
    in it may be anything."""
    pieces = [piece for piece in re.split(r"…|\d[\d.]*", label.casefold()) if piece]
    pattern = re.compile(".*".join(re.escape(piece.strip(" .")) for piece in pieces))
    return any(pattern.search(text) for text in said)


def test_the_guide_names_what_stands_on_the_screens(said):
    labels = {bold or italic for bold, italic in MARKED.findall(USING)}
    labels = {
        label
        for label in labels
        if not label.startswith("In the demo:") and not re.search(r"[a-z]\.$", label)
    }
    assert {label for label in labels if not is_said(label, said)} == ENGLISH
