"""What does the help say about each page?

It is written in `texts/sv.md` and `texts/en.md`, one topic after the other:

    # key: title
    What the page is for.
    ## A question?
    Its answer.
    Words: one, another

and last `# words`, where each line is a word, a colon and what it means. Which pages a
topic is about, and which part of docs/using.md tells it at length, is in
`config.help.topics`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from django.urls import reverse
from django.utils.translation import get_language

from config.help.topics import PARTS, TOPICS

TEXTS = Path(__file__).parent / "texts"
GLOSSARY = "words"
WORDS = "Words:"
OTHERWISE = "en"


@dataclass
class Topic:
    """The help of one page, or of some that are about the same thing."""

    key: str
    title: str
    purpose: list[str] = field(default_factory=list)
    questions: list[tuple[str, str]] = field(default_factory=list)
    words: list[tuple[str, str]] = field(default_factory=list)

    def get_absolute_url(self) -> str:
        return reverse("help_topic", args=[self.key])

    def texts(self) -> Iterator[str]:
        """All of it, for the search."""
        yield from (self.title, *self.purpose)
        for pair in (*self.questions, *self.words):
            yield from pair


def topics() -> list[Topic]:
    """Every topic in the language of the reader, in the order of the process."""
    told = read(_language())
    return [told[key] for key in TOPICS]


def parts() -> list[tuple[str, list[Topic]]]:
    """The same by the parts of the guide, each with its title."""
    told = read(_language())
    return [
        (str(title), [told[key] for key, about in TOPICS.items() if about.part == part])
        for part, title in PARTS.items()
    ]


def topic(key: str) -> Topic | None:
    return read(_language()).get(key)


def glossary() -> list[tuple[str, str]]:
    """Every word with what it means, in the order of the alphabet."""
    words = {pair for each in topics() for pair in each.words}
    return sorted(words, key=lambda pair: pair[0].casefold())


def _language() -> str:
    code = (get_language() or OTHERWISE)[:2]
    return code if (TEXTS / f"{code}.md").is_file() else OTHERWISE


@cache
def read(language: str) -> dict[str, Topic]:
    """Topics by their key. Raises KeyError for a word that the file does not explain."""
    heads: dict[str, list[str]] = {}
    for line in (TEXTS / f"{language}.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            lines = heads.setdefault(line[2:], [])
        elif line.strip():
            lines.append(line.strip())
    meanings = dict(line.split(": ", 1) for line in heads.pop(GLOSSARY))
    told = (_topic(head, lines, meanings) for head, lines in heads.items())
    return {each.key: each for each in told}


def _topic(head: str, lines: list[str], meanings: dict[str, str]) -> Topic:
    key, title = head.split(": ", 1)
    topic = Topic(key, title)
    question = ""
    for line in lines:
        if line.startswith("## "):
            question = line[3:]
        elif line.startswith(WORDS):
            named = line.removeprefix(WORDS).split(",")
            topic.words = [(word.strip(), meanings[word.strip()]) for word in named]
        elif question:
            topic.questions.append((question, line))
        else:
            topic.purpose.append(line)
    return topic
