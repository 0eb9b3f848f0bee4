"""How is plain text put together, which people then edit: paragraphs, lists, shortened?"""

from collections.abc import Iterable


def in_short(text: str, most: int) -> str:
    """The first whole sentences of a text, at most `most` characters."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    cut = text[:most]
    end = max(cut.rfind(mark) for mark in (". ", "? ", "! "))
    if end > most // 3:
        return cut[: end + 1]
    return cut.rsplit(" ", 1)[0].rstrip(",;:") + " …"


def paragraphs(texts: Iterable[str]) -> str:
    """Those that say something, with an empty line between them."""
    return "\n\n".join(text for text in texts if text)


def listed(lines: Iterable[str]) -> str:
    """Those that say something, as a list."""
    return "\n".join(f"- {line}" for line in lines if line)
