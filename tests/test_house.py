"""The map of the house is true: its picture, its rooms, and every place it names."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import page, picture, plan


@pytest.fixture(scope="module")
def apps():
    return plan.apps()


def test_every_room_says_in_one_line_what_it_is_for(apps):
    silent = [room.path for app in apps for room in app.rooms if not room.purpose]
    assert silent == []


def test_every_storey_says_what_it_is_for(apps):
    assert [app.name for app in apps if not app.purpose] == []


def test_the_picture_is_that_of_the_contract(apps):
    assert page.PICTURE.read_text() == picture.draw(apps), "run `make map`"


def test_the_list_of_rooms_is_that_of_the_contract(apps):
    text = page.PAGE.read_text()
    assert text == page.with_rooms(text, apps), "run `make map`"


def test_the_walks_name_places(apps):
    named = page.places(page.PAGE.read_text())
    assert len([name for _path, name in named if name]) >= 20


@pytest.mark.parametrize(
    ("path", "name"), sorted(set(page.places(page.PAGE.read_text())))
)
def test_every_place_on_the_map_is_there(path, name):
    folder = "templates/" if path.endswith(".html") else ""
    file = plan.ROOT / f"{folder}{path}"
    assert file.is_file()
    if name:
        found = ast.walk(ast.parse(file.read_text()))
        assert name in {getattr(node, "name", None) for node in found}


MODEL = re.compile(r"[a-z]+\.[A-Z]\w+")
COMMENT = re.compile(r"{% comment %}(.*?){% endcomment %}", re.DOTALL)
# Words of a template's comment such as projects.chain.layout.table_rows; no file's name.
MODULE = re.compile(
    r"\b(?:core|accounts|fund|projects|applications|evaluation)\.[\w.]*\w"
)


def _is_there(words: str) -> bool:
    """A module, or what stands in one."""
    at, *rest = words.split(".")
    path = plan.ROOT / at
    while rest and (path / rest[0]).is_dir():
        path /= rest.pop(0)
    if rest and path.joinpath(f"{rest[0]}.py").is_file():
        path = path / f"{rest.pop(0)}.py"
    else:
        path /= "__init__.py"
    return not rest or re.search(rf"\b{rest[0]}\b", path.read_text()) is not None


def _told_of() -> Iterator[tuple[Path, str]]:
    for path in plan.ROOT.glob("templates/**/*.html"):
        for comment in COMMENT.findall(path.read_text()):
            yield from (
                (path, words)
                for words in MODULE.findall(comment)
                if not MODEL.fullmatch(words)
            )
    for path in plan.ROOT.glob("docs/adr/*.md"):
        for quoted in re.findall(r"`([^`]+)`", path.read_text()):
            # Of an app alone: a model or a permission, such as `fund.Entry`.
            if MODULE.fullmatch(quoted) and quoted.count(".") > 1:
                yield path, quoted


def test_every_module_that_a_template_or_a_decision_names_is_there():
    told = list(_told_of())
    assert len(told) > 50
    assert [(str(path), words) for path, words in told if not _is_there(words)] == []
