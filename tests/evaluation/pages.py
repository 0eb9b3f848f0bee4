"""What is typed on the learning pages, and where they are."""

from datetime import date

from django.urls import reverse

from evaluation.models import Lesson

LESSON = {
    "observation": "Tre av fyra kom till skolan samma vecka.",
    "interpretation": "Tröskeln är morgonen hemma.",
    "consequence": "Vi provar på alla skolor.",
    "concerns": "rektorer",
    "learned_on": "2026-11-01",
}
EFFECT = {
    "kind": "routine",
    "text": "Rutin vid frånvaro",
    "receiver": "Utbildningsnämnden",
    "seen_on": "2025-06-01",
    "permanence": "decided",
    "evidence": "Nämndens protokoll",
}
EVIDENCE = {"level": "2", "reason": "Före och efter på fyra skolor."}
REPORT = {"period": "last_tertial"}


def content_of(response) -> bytes:
    """Read to the end, which is also what closes the file."""
    return b"".join(response.streaming_content)


def url(name, row, suffix=""):
    return reverse(f"evaluation:{name}", args=[row.pk]) + suffix


def add_lessons(project, count: int, text: str = "Sak"):
    Lesson.objects.bulk_create(
        Lesson(
            project=project,
            observation=f"{text} {number}",
            interpretation="b",
            consequence="c",
            learned_on=date(2026, 1, 1 + number % 28),
            told_by=project.leader,
        )
        for number in range(count)
    )
