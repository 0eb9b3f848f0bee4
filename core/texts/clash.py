"""Has somebody else changed a text since it was shown to the person who now saves it?

The page carries a mark of each text as it was shown, which comes back with what was
typed. So the one question serves the button, the script that saves while somebody
writes, and two browsers at once.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

FINGERPRINT = "fingerprint-"  # then a control's name: where the page keeps its mark


@dataclass(frozen=True)
class Saved:
    """A text as it is saved, and who wrote it; "" when nobody knows."""

    text: str
    by: str = ""


@dataclass(frozen=True)
class Clash:
    """Two persons changed the same text: what is saved, by whom, and what was sent."""

    key: str
    saved: str
    saved_by: str
    sent: str


def tidy(text: str) -> str:
    """A text as it is kept: browsers send a line break as two characters, and blanks
    around it are nobody's words."""
    return text.replace("\r\n", "\n").strip()


def in_text(value: Any) -> str:
    """What was typed or chosen, as a text to be marked; of several, whatever their order."""
    if isinstance(value, list | tuple | set):
        return ",".join(sorted(map(str, value)))
    return "" if value is None else str(value)


def fingerprint(text: str) -> str:
    """A short mark of a text, sent along with the form to notice another's change."""
    return hashlib.sha256(tidy(text).encode()).hexdigest()[:12]


def compare(
    sent: Mapping[str, str], saved: Mapping[str, Saved], seen: Mapping[str, str]
) -> tuple[dict[str, str], list[Clash]]:
    """Which of the texts are to be written, and which clash with what is saved.

    `seen` holds the marks of the texts that the sender started from; one without a mark
    is written over whatever there is. Read `saved` under a lock that everybody takes who
    writes these texts: else somebody comes between the reading and the writing, and their
    words are gone without a clash.
    """
    written: dict[str, str] = {}
    clashes = []
    for key, typed in sent.items():
        text, now = tidy(typed), saved[key]
        if text == tidy(now.text) or seen.get(key) == fingerprint(text):
            continue  # the same, or left as the sender found it
        if key in seen and seen[key] != fingerprint(now.text):
            clashes.append(Clash(key, now.text, now.by, text))
        else:
            written[key] = text
    return written, clashes
