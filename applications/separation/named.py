"""Where are people named in an application?"""

from collections.abc import Iterable

from projects.versions.reading import Content

TEXTS = ("owner_name", "leader_name", "contact", "evaluator", "receiving_unit")


def texts(content: Content) -> Iterable[tuple[str, str]]:
    """Where people are named in an application: the question, and what stands there."""
    for section in content["sections"]:
        for answer in section["answers"]:
            if answer["key"] in TEXTS:
                yield answer["label"], answer["text"]
