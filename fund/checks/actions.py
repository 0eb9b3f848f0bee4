"""How are check questions written, asked together, and laid side by side over time?

A fund and a project have rounds (`check_rounds`) of the same make; what is said here of
their owner holds for both. Domain 3.6.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.audit import record
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.locks import lock
from fund.models import CheckQuestion, Fund

Scope = CheckQuestion.Scope

USUAL = {
    Scope.FUND: [
        gettext_lazy("Is there broad support for why we have the fund?"),
        gettext_lazy("Is it decided whether we see to the organisation or the area?"),
        gettext_lazy("Where does ownership sit, and who speaks for it each month?"),
        gettext_lazy("Is the steering group balanced today?"),
        gettext_lazy("Does each board's operations plan name social investments?"),
        gettext_lazy("Is there a plan of several years for social investments?"),
        gettext_lazy("Is it clear who keeps the effects after a project ends?"),
        gettext_lazy("Do we know how we tell the inhabitants?"),
    ],
    Scope.PROJECT: [
        gettext_lazy("Do we agree on which type of project it is?"),
        gettext_lazy("Do owner and leader agree: is it a plan or an experiment?"),
        gettext_lazy("Are the boundaries to ordinary operations drawn?"),
        gettext_lazy("Is the baseline collected?"),
        gettext_lazy("Is it clear who pays from the month after the project ends?"),
        gettext_lazy("Have we said what would make us stop?"),
    ],
}


def begin(fund: Fund, *, by: User) -> None:
    """The usual questions, in Swedish as the fund's papers are; about the fund, or about
    each project, only where none are asked."""
    asked = fund.check_questions.filter(until=None).order_by().values_list("scope")
    missing = [scope for scope in USUAL if (scope,) not in set(asked)]
    with translation.override("sv"):
        CheckQuestion.objects.bulk_create(
            CheckQuestion(
                fund=fund,
                scope=scope,
                text=str(text),
                position=place,
                since=clock.today(),
                written_by=by,
            )
            for scope in missing
            for place, text in enumerate(USUAL[scope], 1)
        )


@transaction.atomic
def write_question(
    fund: Fund,
    *,
    scope: str,
    text: str,
    replaces: CheckQuestion | None = None,
    by: User,
) -> CheckQuestion:
    """A new question, or a new wording of one: earlier answers keep their words."""
    lock(fund)
    today, place = clock.today(), fund.check_questions.filter(scope=scope).count() + 1
    if replaces is not None:
        if text == replaces.text:
            return replaces
        end_question(replaces, by=by)
        place = replaces.position
    question = CheckQuestion.objects.create(
        fund=fund,
        scope=scope,
        text=text,
        position=place,
        since=today,
        replaces=replaces,
        written_by=by,
    )
    record(fund, "check_question", by=by, note=text)
    return question


@transaction.atomic
def end_question(question: CheckQuestion, *, by: User) -> None:
    """Not asked from today on; what has been answered stays."""
    lock(question.fund)
    still = CheckQuestion.objects.filter(pk=question.pk, until=None)
    if not still.update(until=clock.today()):
        raise TransitionRefused(_("The question has been ended already."))
    record(question.fund, "check_question_ended", by=by, note=question.text)


Answers = Mapping[CheckQuestion, tuple[str, str]]  # question → answer, comment


@transaction.atomic
def hold_round(
    owner: Any, *, held_on: date, participants: str, note: str, answers: Answers, by
) -> Any:
    """Those responsible went through the questions together: kept for good, and once,
    however often it is sent. Raises TransitionRefused."""
    if held_on > clock.today():
        raise TransitionRefused(_("Write it down when you have met."))
    if not answers:
        raise TransitionRefused(_("Answer at least one of the questions."))
    words = {"held_on": held_on, "participants": participants, "note": note}
    told = {(each.pk, *answer) for each, answer in answers.items()}
    latest = owner.check_rounds.filter(written_by=by).order_by("-pk").first()
    if latest and all(getattr(latest, name) == words[name] for name in words):
        rows = latest.answers.values_list("question", "answer", "comment")
        if set(rows) == told:
            return latest
    held = owner.check_rounds.create(written_by=by, **words)
    row = held.answers.model
    row.objects.bulk_create(
        row(round=held, question=question, answer=answer, comment=comment)
        for question, (answer, comment) in answers.items()
    )
    record(owner, "check_round", by=by, note=held_on.isoformat())
    return held


# --- Side by side ---------------------------------------------------------------------

KINDS = {"yes": "ok", "partly": "wait", "no": "stop"}


@dataclass(frozen=True)
class Line:
    """A question, and what each round answered to it or to an earlier wording of it."""

    question: CheckQuestion
    answers: list[Any]

    @property
    def cells(self) -> list[tuple[str, Any]]:
        """(tone of a badge, answer) or ("", None) where it was not asked."""
        return [
            (KINDS[found.answer], found) if found else ("", None)
            for found in self.answers
        ]


def side_by_side(
    asked: Iterable[CheckQuestion], rounds: Iterable[Any], answers: Iterable[Any]
) -> list[Line]:
    """Line by line; an answer to an earlier wording stands under the newest one.

    `answers` have round_id and their question, `rounds` are the columns in order.
    """
    rounds, answers = list(rounds), list(answers)
    questions = {answer.question_id: answer.question for answer in answers}
    questions |= {question.pk: question for question in asked}
    newest: dict[int, int] = {}
    for question in sorted(questions.values(), key=lambda each: -each.pk):
        newest.setdefault(question.pk, question.pk)
        if question.replaces_id:
            newest[question.replaces_id] = newest[question.pk]
    found = {(newest[each.question_id], each.round_id): each for each in answers}
    heads = [
        questions[pk] for pk in {newest[pk] for pk in questions} if pk in questions
    ]
    heads.sort(key=lambda each: (each.until is not None, each.position, each.pk))
    return [
        Line(head, [found.get((head.pk, held.pk)) for held in rounds]) for head in heads
    ]
