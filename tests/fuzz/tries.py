"""Which requests are sent in a scene, and in which order?

Every other one is sent by somebody who comes to the page anyway, since only they get past
its door; the rest are every address in every role. Both go round until as many are sent as
were wished for.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import cycle, islice
from random import Random
from urllib.parse import urlencode, urlsplit

from django.test.client import BOUNDARY, MULTIPART_CONTENT

from tests.fuzz import hostile
from tests.fuzz.places import Form, Place

KINDS = ("query", "form", "file", "header")
FORM_CONTENT = "application/x-www-form-urlencoded"


@dataclass
class Try:
    """One request: who sends what where."""

    place: Place
    who: str
    kind: str
    method: str = "GET"
    path: str = ""
    query: str = ""
    body: bytes = b""
    content_type: str = FORM_CONTENT
    headers: dict[str, str] = field(default_factory=dict)

    def __str__(self):
        body = f" {self.content_type[:60]} {self.body[:600]!r}" if self.body else ""
        headers = f" {self.headers!r:.600}" if self.headers else ""
        asked = f"?{self.query[:300]}" if self.query else ""
        return f"{self.who}: {self.method} {self.path[:300]}{asked}{body}{headers}"


def in_scene(
    chance: Random, places: list[Place], roles: list[str], keys: list[str], count: int
) -> Iterator[Try]:
    """So many tries as are wished for, from this seed."""
    own = chance.sample([(place, place.who) for place in places], len(places))
    all_roles = _every_role(chance, places, roles)
    pairs = zip(cycle(_each_kind(own)), cycle(_each_kind(all_roles)), strict=False)
    both = (each for pair in pairs for each in pair)
    for place, who, kind in islice(both, count):
        yield made(chance, place, who, kind, keys)


def _every_role(
    chance: Random, places: list[Place], roles: list[str]
) -> list[tuple[Place, str]]:
    """Every address in one role, then every address in another, until there are none."""
    addresses = list({place.name: place for place in places}.values())
    orders = [chance.sample(roles, len(roles)) for _address in addresses]
    return [
        (place, order[turn])
        for turn in range(len(roles))
        for place, order in zip(addresses, orders, strict=True)
    ]


def _each_kind(pairs: list[tuple[Place, str]]) -> list[tuple[Place, str, str]]:
    """Round after round; in each round another kind for each pair."""
    return [
        (place, who, KINDS[(number + turn) % len(KINDS)])
        for turn in range(len(KINDS))
        for number, (place, who) in enumerate(pairs)
    ]


def made(chance: Random, place: Place, who: str, kind: str, keys: list[str]) -> Try:
    """One request of this kind."""
    parts = urlsplit(place.path)
    sent = Try(place, who, kind, path=parts.path, query=parts.query)
    if kind == "query":
        return _asking(chance, sent, keys)
    if kind == "form":
        return _sending(chance, sent)
    if kind == "file":
        return _with_file(chance, sent)
    sent = _as_it_is(sent) if chance.random() < 0.5 else sent
    return replace(sent, headers=hostile.headers(chance))


def _asking(chance: Random, sent: Try, keys: list[str]) -> Try:
    is_search = sent.place.form.method == "get" and sent.place.form.fields
    words = (
        hostile.spoilt(chance, sent.place.form.fields)
        if is_search and chance.random() < 0.7
        else hostile.query(chance, keys)
    )
    method = chance.choice(hostile.METHODS) if chance.random() < 0.05 else "GET"
    sent = replace(sent, method=method, query=_encoded(words))
    return (
        replace(sent, path=_elsewhere(chance, sent.path))
        if chance.random() < 0.3
        else sent
    )


def _elsewhere(chance: Random, path: str) -> str:
    """Another row, or another word, in the address."""
    parts = path.split("/")
    places = [number for number, part in enumerate(parts) if part]
    if not places:
        return path
    numbers = [place for place in places if parts[place].isdecimal()]
    place = chance.choice(numbers or places[1:] or places)
    other = hostile.AS_NUMBER if parts[place].isdecimal() else hostile.AS_WORD
    parts[place] = chance.choice(other)
    return "/".join(parts)


def _sending(chance: Random, sent: Try) -> Try:
    if chance.random() < 0.08:
        body, content_type = chance.choice(hostile.BODIES)
        return replace(sent, method="POST", body=body, content_type=content_type)
    words = hostile.spoilt(chance, sent.place.form.fields)
    if not words:
        words = hostile.query(chance, ["text", "action", "form-TOTAL_FORMS"])
    sent = replace(sent, method="POST", body=_encoded(words).encode("latin-1"))
    return (
        replace(sent, headers={"HTTP_X_AUTOSAVE": "1"})
        if chance.random() < 0.1
        else sent
    )


def _with_file(chance: Random, sent: Try) -> Try:
    form = sent.place.form
    words = form.fields if chance.random() < 0.7 else []
    parts = [_part(name, value.encode(errors="replace")) for name, value in words]
    names = form.files or ["file"]
    if form.fields and chance.random() < 0.1:
        names = [*names, chance.choice(form.fields)[0]]
    parts += [_part(name, *reversed(hostile.file(chance))) for name in names]
    body = b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()
    return replace(sent, method="POST", body=body, content_type=MULTIPART_CONTENT)


def _part(name: str, content: bytes, filename: str | None = None) -> bytes:
    """One part of a form with files; what Django's own client would clean stays."""
    said = f'Content-Disposition: form-data; name="{name}"'
    if filename is not None:
        said += f'; filename="{filename}"\r\nContent-Type: application/octet-stream'
    return f"--{BOUNDARY}\r\n{said}\r\n\r\n".encode() + content + b"\r\n"


def _as_it_is(sent: Try) -> Try:
    form: Form = sent.place.form
    if form.method != "post":
        return sent
    body = _encoded(form.fields).encode("latin-1")
    return replace(sent, method="POST", body=body)


def _encoded(words: list[tuple[str, str]]) -> str:
    return urlencode(words, errors="surrogatepass")
