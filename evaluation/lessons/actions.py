"""What is done when something has been learned."""

from django.db import transaction

from accounts.audit import record
from accounts.models import User
from evaluation.models import Lesson
from projects.models import MultiplierEffect, Project


@transaction.atomic
def add_lesson(lesson: Lesson, *, by: User) -> Lesson:
    """Write down what was learned; it is printed in the report of its period."""
    lesson.told_by = by
    lesson.full_clean(exclude=["told_by"])
    lesson.save()
    record(lesson.project, "lesson", by=by, note=lesson.observation)
    return lesson


@transaction.atomic
def add_multiplier_effect(effect: MultiplierEffect, *, by: User) -> MultiplierEffect:
    effect.full_clean()
    effect.save()
    record(effect.project, "multiplier_effect", by=by, note=effect.text)
    return effect


@transaction.atomic
def judge_evidence(project: Project, *, level: int, reason: str, by: User) -> None:
    """Say how much the project can show; it decides which words may be used."""
    before = project.own_evidence_level
    project.own_evidence_level = level
    project.save(update_fields=["own_evidence_level"])
    record(project, "evidence_judged", by=by, note=f"{before} → {level}: {reason}")
