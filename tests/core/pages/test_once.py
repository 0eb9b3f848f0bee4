"""What is kept under its marks: made anew when they change, and when nothing is kept."""

import pytest
from django.core.cache import cache

from config.services.cache import Cache
from core.pages import once as keeping
from core.pages.once import once

HOUR = 3600


@pytest.fixture(autouse=True)
def _empty():
    cache.clear()
    yield
    cache.clear()


class Maker:
    """Makes one more each time."""

    def __init__(self):
        self.made = 0

    def __call__(self) -> list[int]:
        self.made += 1
        return [self.made]


def test_it_is_made_once_for_each_mark():
    make = Maker()
    for mark, expected in ((1, [1]), (1, [1]), (2, [2]), ("2", [2]), (1, [1])):
        assert once("x", lambda mark=mark: (mark,), make, HOUR) == expected
    assert once("y", lambda: (1,), make, HOUR) == [3]


def test_no_two_rows_of_marks_are_the_same():
    make = Maker()
    for count, marks in enumerate([("a", "b"), ("a b",), ("a', 'b",), ("ab", "")], 1):
        assert once("x", lambda marks=marks: marks, make, HOUR) == [count]


def test_what_changed_while_it_was_made_is_not_kept():
    make, marks = Maker(), iter("abbb")

    def told():
        return (next(marks),)

    assert once("x", told, make, HOUR) == [1]  # from "a" to "b"
    assert once("x", lambda: ("a",), make, HOUR) == [2]
    assert once("x", lambda: ("b",), make, HOUR) == [3]


def test_another_program_makes_it_anew(monkeypatch):
    make = Maker()
    assert once("x", tuple, make, HOUR) == once("x", tuple, make, HOUR) == [1]
    monkeypatch.setattr(keeping, "_program", lambda: "a newer one")
    assert once("x", tuple, make, HOUR) == [2]


def test_the_mark_of_the_program_is_in_its_files(settings, tmp_path):
    mark = keeping._program.__wrapped__
    settings.BASE_DIR = tmp_path
    (tmp_path / "templates").mkdir()
    before = mark()
    (tmp_path / "templates" / "a.html").write_text("a")
    after = mark()
    assert before != after == mark()


def test_without_redis_it_is_kept_by_what_stands_in(settings, tmp_path, monkeypatch):
    monkeypatch.setattr(Cache, "away_until", 0.0)
    settings.CACHES = {
        "default": {
            **settings.CACHES["default"],
            "LOCATION": f"unix://{tmp_path}/away.sock",
        }
    }
    make = Maker()
    assert [once("x", tuple, make, HOUR) for _twice in range(2)] == [[1], [1]]
