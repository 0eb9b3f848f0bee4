"""One visit of a page: who opens it, in which scene, with which rows in the address; and
which pages there are."""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import URLPattern, get_resolver, reverse

from tests.scenes import Scene

Fill = Callable[[Scene, range], object]


@dataclass(frozen=True)
class Visit:
    """Who opens the page, in which scene, with which rows in the address.

    An argument that is the name of something in the scene stands for its number, as
    the name in braces does in the query.
    """

    scene: str
    who: str
    args: tuple = ()
    query: str = ""

    def address(self, name: str, scene: Scene) -> str:
        known = {key: getattr(row, "pk", row) for key, row in vars(scene).items()}
        rows = [known.get(each, each) for each in self.args]
        return reverse(name, args=rows) + self.query.format(**known)


def visits_of(scene: str, who: str, args: tuple, *names: str) -> dict[str, list[Visit]]:
    return {name: [Visit(scene, who, args)] for name in names}


def names(patterns=None, namespace: str = "") -> dict[str, URLPattern]:
    """Every page by its name, as `reverse` takes it."""
    found: dict[str, URLPattern] = {}
    for pattern in patterns or get_resolver().url_patterns:
        if isinstance(pattern, URLPattern):
            found[namespace + pattern.name] = pattern
        else:
            inner = f"{pattern.namespace}:" if pattern.namespace else ""
            found |= names(pattern.url_patterns, namespace + inner)
    return found
