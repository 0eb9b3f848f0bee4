"""The visits of the pages about the minutes (see `tests.visits`)."""

from tests import many_governed
from tests.visit import Fill, Visit, visits_of

FUND, CASE, MEETING = ("fund",), ("application",), ("meeting",)

PAGES: dict[str, list[Visit]] = {
    "applications:minutes": [
        Visit("session", "chair", MEETING),
        Visit("minutes_draft", "coordinator", MEETING),
        Visit("minutes_sent", "verifier", MEETING),
        Visit("minutes_locked", "coordinator", MEETING),
    ],
    "applications:minutes_begin": [Visit("session", "coordinator", MEETING)],
    **visits_of(
        "minutes_draft",
        "coordinator",
        MEETING,
        "applications:minutes_write",
        "applications:minutes_verifiers",
        "applications:paragraph_add",
        "applications:minutes_send",
    ),
    "applications:paragraph_take_again": [
        Visit("minutes_draft", "coordinator", ("meeting", 3))
    ],
    "applications:paragraph_remove": [
        Visit("minutes_draft", "coordinator", ("meeting", 4))
    ],
    "applications:minutes_take_back": [Visit("minutes_sent", "verifier", MEETING)],
    "applications:minutes_list": [Visit("minutes_locked", "coordinator", FUND)],
    "applications:minutes_files": [Visit("minutes_locked", "coordinator", MEETING)],
    "applications:minutes_check": [Visit("minutes_locked", "coordinator", MEETING)],
    "applications:minutes_file": [
        Visit("minutes_locked", "coordinator", ("meeting", "file"))
    ],
    "applications:extract": [Visit("minutes_locked", "coordinator", CASE)],
    "applications:entry_write": [
        Visit("minutes_locked", "coordinator", ("meeting", 3))
    ],
    "applications:minutes_announce": [Visit("minutes_locked", "coordinator", MEETING)],
}

LISTS: list[tuple[str, Visit, Fill]] = [
    (
        "applications:minutes_list",
        Visit("minutes_locked", "coordinator", FUND),
        many_governed.minutes,
    ),
    ("start", Visit("minutes_locked", "coordinator"), many_governed.minutes),
    (
        "applications:minutes",
        Visit("minutes_draft", "coordinator", MEETING),
        many_governed.paragraphs,
    ),
    (
        "applications:minutes",
        Visit("minutes_locked", "coordinator", MEETING),
        many_governed.entries_of_minutes,
    ),
    (
        "applications:minutes_write",
        Visit("minutes_draft", "coordinator", MEETING),
        many_governed.paragraphs,
    ),
]

POST_ONLY = {
    "applications:entry_verify",
    "applications:minutes_take_again",
    "applications:minutes_verify",
}
