"""How are the questions of a call written, without unsaying what was answered?

Until the first application of the call has begun, a question is simply changed. After
that it is asked in a new version, and the old wording is kept for those who met it.
"""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.models import Call, CallQuestion
from applications.questions.queries import Family
from core.refusals import TransitionRefused

MOST = 40


def is_met_by_somebody(call: Call) -> bool:
    """Has anybody begun an application, and thereby perhaps read the questions?"""
    return call.applications.exists()


@transaction.atomic
def ask(call: Call, *, fields: Mapping[str, Any], by: User) -> CallQuestion:
    """A new question, after the others."""
    _lock(call)
    if call.questions.live().count() >= MOST:
        raise TransitionRefused(_("There are 40 questions already. Take one away."))
    last = call.questions.live().aggregate(last=Max("position"))["last"] or 0
    question = CallQuestion.objects.create(
        call=call, position=last + 1, created_by=by, **fields
    )
    record(call, "question_asked", by=by, note=question.label)
    return question


@transaction.atomic
def reword(
    question: CallQuestion, *, fields: Mapping[str, Any], by: User
) -> CallQuestion:
    """Change a question; a new version of it when somebody may have met it."""
    call = _lock(question.call)
    question = _still_asked(question)
    if all(getattr(question, name) == value for name, value in fields.items()):
        return question
    _refuse_lost_choices(question, fields)
    if not is_met_by_somebody(call):
        for name, value in fields.items():
            setattr(question, name, value)
        question.save()
        record(call, "question_changed", by=by, note=question.label)
        return question
    moment = question.retire(by=by)
    fresh = CallQuestion.objects.create(
        call=call,
        position=question.position,
        number=question.number + 1,
        replaces=question,
        created_at=moment,
        created_by=by,
        **fields,
    )
    record(call, "question_reworded", by=by, note=f"{question.label} → {fresh.label}")
    return fresh


@transaction.atomic
def take_away(question: CallQuestion, *, by: User) -> None:
    """Ask it no more. What has been answered is kept with those who answered."""
    call = _lock(question.call)
    question = _still_asked(question)
    if after := _live_dependants(question):
        raise TransitionRefused(
            _("Other questions follow from this one: %(questions)s. Change them first.")
            % {"questions": ", ".join(f"“{row.label}”" for row in after)}
        )
    record(call, "question_taken_away", by=by, note=question.label)
    if is_met_by_somebody(call) or question.replaces_id:
        question.retire(by=by)
    else:
        question.delete()


@transaction.atomic
def move_up(question: CallQuestion, *, by: User) -> None:
    """Ask it before the one it now comes after."""
    call = _lock(question.call)
    rows = list(call.questions.live())
    place = next((n for n, row in enumerate(rows) if row.pk == question.pk), 0)
    if not place:
        return
    above = rows[place - 1]
    first = Family(call.questions.all()).first_of(above.pk)
    if rows[place].depends_on_id == first:
        raise TransitionRefused(
            _("The question follows from the one above it, so it must come after it.")
        )
    rows[place - 1], rows[place] = rows[place], above
    for number, row in enumerate(rows, 1):
        row.position = number
    CallQuestion.objects.bulk_update(rows, ["position"])
    record(call, "question_moved", by=by, note=question.label)


def _lock(call: Call) -> Call:
    return Call.objects.select_for_update(of=("self",)).get(pk=call.pk)


def _still_asked(question: CallQuestion) -> CallQuestion:
    fresh = CallQuestion.objects.filter(pk=question.pk, retired_at=None).first()
    if fresh is None:
        raise TransitionRefused(
            _("Somebody has just changed the question. Look at it again.")
        )
    return fresh


def _live_dependants(question: CallQuestion) -> list[CallQuestion]:
    rows = question.call.questions
    first = Family(rows.all()).first_of(question.pk)
    return list(rows.live().filter(depends_on=first))


def _refuse_lost_choices(question: CallQuestion, fields: Mapping[str, Any]) -> None:
    """What another question waits for must still be possible to answer."""
    new = CallQuestion(**{k: v for k, v in fields.items() if k in ("kind", "choices")})
    possible = possible_answers(new)
    for row in _live_dependants(question):
        if row.depends_answer and row.depends_answer not in possible:
            raise TransitionRefused(
                _("“%(question)s” is asked when the answer is “%(answer)s”.")
                % {"question": row.label, "answer": row.depends_answer}
            )


def possible_answers(question: CallQuestion) -> list[str]:
    """The answers one can wait for; none where people write freely."""
    if question.kind == CallQuestion.Kind.YES_NO:
        return ["yes", "no"]
    return question.choice_list()
