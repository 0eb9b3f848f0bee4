"""Where can something be sent: every address of a scene, and every form that stands there?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.test import Client
from django.urls import Resolver404, resolve, reverse

from accounts.models import User
from tests import everybody, factories
from tests.scenes import Scene
from tests.visits import PAGES

APPS = ("accounts", "core", "fund", "projects", "applications", "evaluation", "config")
ASKED = re.compile(r"GET(?:\.get(?:list)?\(|\[)[\"'](\w+)")


@dataclass
class Form:
    """One form as a person would send it without touching it."""

    action: str = ""
    method: str = "get"
    fields: list[tuple[str, str]] = field(default_factory=list)
    files: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Place:
    """An address, who comes there, and the form that is sent to it, if there is one."""

    name: str
    path: str
    who: str
    form: Form


class Forms(HTMLParser):
    """The forms of a page."""

    def __init__(self):
        super().__init__()
        self.found: list[Form] = []
        self.by_id: dict[str, Form] = {}
        self.open: Form | None = None
        self.choices: list[str] = []
        self.area: tuple[Form, str] | None = None

    def handle_starttag(self, tag, attributes):
        said = {name: value or "" for name, value in attributes}
        if tag == "form":
            self.open = self.by_id.setdefault(said.get("id", object()), Form())
            self.open.action = said.get("action", "")
            self.open.method = said.get("method", "get").lower()
            self.found.append(self.open)
            return
        form = (
            self.by_id.setdefault(said["form"], Form()) if "form" in said else self.open
        )
        if form is None:
            return
        if tag == "select":
            self.choices = [said.get("name", "")]
        elif tag == "option" and self.choices:
            self._choose(form, said)
        elif tag == "textarea":
            form.fields.append((said.get("name", ""), ""))
        elif tag in ("input", "button"):
            self._put(form, said)

    def _choose(self, form: Form, said: dict) -> None:
        """The option that is chosen, else the first that says something."""
        name, value = self.choices[0], said.get("value", "")
        last = form.fields[-1] if form.fields else ("", "")
        if last[0] == name and (last[1] == "" or "selected" in said):
            form.fields[-1] = (name, value)
        elif last[0] != name:
            form.fields.append((name, value))

    def _put(self, form: Form, said: dict) -> None:
        name, kind = said.get("name", ""), said.get("type", "")
        if not name:
            return
        if kind == "file":
            form.files.append(name)
        elif kind != "radio" or name not in dict(form.fields):
            form.fields.append((name, said.get("value", "on")))

    def handle_endtag(self, tag):
        if tag == "form":
            self.open = None
        elif tag == "select":
            self.choices = []


def forms_of(html: str) -> list[Form]:
    found = Forms()
    found.feed(html)
    return found.found


def people_of(scene: Scene) -> dict[str, User | None]:
    """Everybody there is, by what they are."""
    known = {
        name: row for name, row in vars(scene).items() if isinstance(row, User)
    } | {"nobody": None}
    project = getattr(scene, "project", None)
    if project and project.leader:
        return everybody.around(project) | known
    return {"stranger": factories.make_user("Främling")} | known


def places_of(scene: str, stage: Scene, browsers: dict[str, Client]) -> Iterator[Place]:
    """The pages of the scene as they are visited, and where their forms lead."""
    for name, visits in PAGES.items():
        for visit in visits:
            if visit.scene == scene:
                yield from _behind(
                    name, visit.address(name, stage), visit.who, browsers
                )


def _behind(
    name: str, path: str, who: str, browsers: dict[str, Client]
) -> Iterator[Place]:
    answer = browsers[who].get(path)
    if answer.streaming:
        list(answer.streaming_content)  # closes the file
    is_page = answer.get("Content-Type", "").startswith("text/html")
    forms = forms_of(answer.text) if is_page else []
    yield Place(name, path, who, Form())
    for form in forms:
        action = form.action or path
        if found := name_of(action):
            yield Place(found, action, who, form)


def name_of(address: str) -> str:
    """Of the page at an address of ours."""
    try:
        return resolve(urlsplit(address).path).view_name
    except Resolver404:
        return ""


def anywhere(name: str, pattern) -> Place:
    """An address that no scene leads to, with rows that are perhaps there."""
    args = [
        1 if "Int" in type(converter).__name__ else "x"
        for converter in pattern.pattern.converters.values()
    ]
    try:
        path = reverse(name, args=args)
    except Exception:  # a pattern of a library that takes other words
        path = "/" + re.sub(r"\W+", "x", str(pattern.pattern)) + "/"
    return Place(name, path, "stranger", Form())


def asked_for() -> list[str]:
    """The words that our pages look for in an address."""
    found = {"q", "sort", "form", "kind", "first", "last", "deed", "next", "view"}
    for app in APPS:
        for path in Path(settings.BASE_DIR, app).rglob("*.py"):
            found.update(ASKED.findall(path.read_text()))
    return sorted(found)
