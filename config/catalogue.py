"""Which texts do the screens say in English, and what do they say in Swedish?

The sources hold English; `locale/sv/LC_MESSAGES/django.po` holds the Swedish of each
text. Extracting, merging and compiling need no program outside Python.
"""

import ast
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import polib
from django.conf import settings
from django.utils.translation.reloader import translation_file_changed
from django.utils.translation.template import templatize

Key = tuple[str, str, str]  # context, text, its plural

TEMPLATE_SUFFIXES = {".html", ".txt", ".xml", ".svg"}
# Where in the call each part of a text stands.
KEYWORDS = {
    name: parts
    for names, parts in {
        "_ gettext gettext_lazy gettext_noop": {"text": 0},
        "ngettext ngettext_lazy": {"text": 0, "plural": 1},
        "pgettext pgettext_lazy": {"context": 0, "text": 1},
        "npgettext npgettext_lazy": {"context": 0, "text": 1, "plural": 2},
    }.items()
    for name in names.split()
}
LITERAL = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CALL = re.compile(
    rf"(?<!\w)({'|'.join(KEYWORDS)})\(({LITERAL}(?:,\s*{LITERAL})*)", re.DOTALL
)
PLACEHOLDER = re.compile(r"%\(\w+\)[#0 +-]*\d*(?:\.\d+)?[a-z]|%[a-z]")


def path() -> Path:
    return Path(settings.LOCALE_PATHS[0]) / "sv" / "LC_MESSAGES" / "django.po"


def extract(root: Path, apps: Iterable[str]) -> dict[Key, set[str]]:
    """Every text of the sources, with the files that say it."""
    said = defaultdict(set)
    for file in _sources(root, apps):
        source = file.read_text(encoding="utf-8")
        find = texts_of_python if file.suffix == ".py" else texts_of_template
        name = file.relative_to(root).as_posix()
        for key in find(source, name):
            said[key].add(name)
    return dict(said)


def _sources(root: Path, apps: Iterable[str]) -> Iterator[Path]:
    for app in apps:
        for file in (root / app).rglob("*.py"):
            if "migrations" not in file.parts:
                yield file
    for folder in ("templates", *(f"{app}/templates" for app in apps)):
        for file in (root / folder).rglob("*"):
            if file.suffix in TEMPLATE_SUFFIXES:
                yield file


def texts_of_python(source: str, name: str) -> Iterator[Key]:
    for node in ast.walk(ast.parse(source, name)):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            words = [getattr(argument, "value", None) for argument in node.args]
            yield from _key(called, words)


def texts_of_template(source: str, name: str) -> Iterator[Key]:
    for called, words in CALL.findall(templatize(source, origin=name)):
        yield from _key(called, ast.literal_eval(f"({words},)"))


def _key(called: str, words: Iterable[object]) -> Iterator[Key]:
    """The text that a call says, if all of it is written out in the call."""
    parts = {
        part: word
        for part, place in KEYWORDS.get(called, {}).items()
        for word in list(words)[place : place + 1]
        if isinstance(word, str)
    }
    if "text" in parts and len(parts) == len(KEYWORDS[called]):
        yield parts.get("context", ""), parts["text"], parts.get("plural", "")


def read(file: Path) -> dict[Key, polib.POEntry]:
    if not file.exists():
        return {}
    return by_key(polib.pofile(str(file), encoding="utf-8"))


def by_key(catalogue: polib.POFile) -> dict[Key, polib.POEntry]:
    return {
        (entry.msgctxt or "", entry.msgid, entry.msgid_plural): entry
        for entry in catalogue
        if not entry.obsolete
    }


def merged(said: dict[Key, set[str]], known: dict[Key, polib.POEntry]) -> polib.POFile:
    """What is said now, with what was known of it; what is said no more is dropped."""
    catalogue = polib.POFile(wrapwidth=88)
    catalogue.metadata = {
        "Project-Id-Version": "Verkan",
        "Language": "sv",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
    }
    for key in sorted(said, key=lambda key: (key[1].lower(), key)):
        context, text, plural = key
        old = known.get(key)
        entry = polib.POEntry(
            msgctxt=context or None,
            msgid=text,
            msgid_plural=plural,
            occurrences=[(name, "") for name in sorted(said[key])],
            flags=["python-format"] if PLACEHOLDER.search(text) else [],
        )
        if old and old.fuzzy:
            entry.flags.append("fuzzy")
        if plural:
            entry.msgstr_plural = old.msgstr_plural if old else {0: "", 1: ""}
        else:
            entry.msgstr = old.msgstr if old else ""
        catalogue.append(entry)
    return catalogue


def fill(catalogue: polib.POFile, texts: dict[str, str | list[str]]) -> list[str]:
    """Put in Swedish texts; answers with those that nobody says.

    A text with a context is written `context|text`, one with a plural has two answers.
    """
    entries = defaultdict(list)
    for entry in catalogue:
        entries[entry.msgid].append(entry)
        entries[f"{entry.msgctxt}|{entry.msgid}"].append(entry)
    for text, swedish in texts.items():
        for entry in entries.get(text, []):
            if entry.msgid_plural and isinstance(swedish, list):
                entry.msgstr_plural = dict(enumerate(swedish))
            elif not entry.msgid_plural and isinstance(swedish, str):
                entry.msgstr = swedish
            entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    return [text for text in texts if text not in entries]


def complaints(catalogue: polib.POFile) -> list[str]:
    """What is wrong with the Swedish, one line for each text."""
    return [
        f"{', '.join(name for name, _line in entry.occurrences)}: {wrong}: {entry.msgid!r}"
        for entry in catalogue
        if (wrong := _wrong(entry))
    ]


def _wrong(entry: polib.POEntry) -> str:
    swedish = entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]
    if not all(swedish):
        return "no Swedish"
    if entry.fuzzy:
        return "fuzzy"
    english = [entry.msgid, entry.msgid_plural or entry.msgid]
    wanted = set().union(*(_placeholders(text) for text in english))
    for original, text in zip(english, swedish, strict=False):
        found = _placeholders(text)
        if not found <= wanted or (not entry.msgid_plural and found != wanted):
            return "other placeholders in Swedish"
        if original.startswith("\n") != text.startswith("\n"):
            return "a line break at the start in one language only"
    return ""


def _placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text.replace("%%", "")))


def write(catalogue: polib.POFile, file: Path) -> bool:
    """Write the catalogue if it says anything new; True if it did."""
    file.parent.mkdir(parents=True, exist_ok=True)
    text = str(catalogue).rstrip() + "\n"
    if file.exists() and file.read_text(encoding="utf-8") == text:
        return False
    _replace(file, text.encode())
    return True


def compile_all() -> None:
    """Turn each catalogue into what the running program reads, if it is newer."""
    for folder in settings.LOCALE_PATHS:
        for file in Path(folder).rglob("*.po"):
            ready = file.with_suffix(".mo")
            if not ready.exists() or ready.stat().st_mtime <= file.stat().st_mtime:
                _replace(ready, polib.pofile(str(file)).to_binary())
                # This very process may have asked before there was an answer.
                translation_file_changed(sender=None, file_path=ready)


def _replace(file: Path, content: bytes) -> None:
    """A reader finds the old file or the new one, never half of one."""
    new = file.with_name(f".{file.name}.{os.getpid()}")
    new.write_bytes(content)
    new.replace(file)
