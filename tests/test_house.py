"""The map of the house is true: its picture, its rooms, and every place it names."""

import ast

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
