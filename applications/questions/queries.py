"""What does a call ask of its own, of whom, and what have they answered?

The call's questions are one more section after those of the plan. Their answers are rows
of projects.Answer like all others, under the key of the version that was answered.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from django.db import transaction
from django.db.models import Subquery
from django.utils.html import escape
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from applications.models import Application, CallQuestion, SubmittedVersion
from applications.models.question import OWN_SECTION
from core.kept import kept
from projects.documents.actions import add_document, remove_document
from projects.models import Document
from projects.plan import answers
from projects.plan.facts import Facts
from projects.plan.questions import EVERY_TYPE, Kind, Question, Section
from projects.plan.sections import SECTIONS

KEY = OWN_SECTION.key
YES_NO = (("yes", _("Yes")), ("no", _("No")))
KINDS = {
    CallQuestion.Kind.LINE: Kind.LINE,
    CallQuestion.Kind.TEXT: Kind.TEXT,
    CallQuestion.Kind.CHOICE: Kind.CHOICE,
    CallQuestion.Kind.NUMBER: Kind.NUMBER,
    CallQuestion.Kind.DATE: Kind.DATE,
    CallQuestion.Kind.FILE: Kind.LINE,
    CallQuestion.Kind.YES_NO: Kind.CHOICE,
}
LONGEST = {Kind.LINE: 200, Kind.TEXT: 1500}


def as_question(asked: CallQuestion) -> Question:
    """The question as the pages of the plan know questions."""
    kind = KINDS[CallQuestion.Kind(asked.kind)]
    in_words = asked.limit_unit == CallQuestion.Unit.WORDS
    limit = LONGEST.get(kind, 0) if in_words else asked.limit or LONGEST.get(kind, 0)
    return Question(
        asked.key,
        asked.label,
        escape(asked.hint),  # a form shows hints as they are
        kind=kind,
        limit=limit,
        words=asked.limit or 0 if in_words else 0,
        choices=_choices(asked),
        required_for=EVERY_TYPE if asked.is_required else frozenset(),
        own_example=asked.example,
    )


def _choices(asked: CallQuestion) -> tuple:
    if asked.kind == CallQuestion.Kind.YES_NO:
        return YES_NO
    return tuple((choice, choice) for choice in asked.choice_list())


def section_of(questions: Iterable[CallQuestion]) -> Section:
    return replace(OWN_SECTION, questions=tuple(map(as_question, questions)))


class Family:
    """The versions of a call's questions: who came before whom."""

    def __init__(self, rows: Iterable[CallQuestion]):
        self.rows = {row.pk: row for row in rows}

    def first_of(self, pk: int) -> int:
        """The number of the first version, which all later ones share."""
        row = self.rows[pk]
        return self.first_of(row.replaces_id) if row.replaces_id else pk

    def current_of(self, first: int) -> CallQuestion:
        """The latest version of the question whose first version it is."""
        versions = [row for row in self.rows.values() if self.first_of(row.pk) == first]
        return max(versions, key=lambda row: row.number)

    def before(self, question: CallQuestion) -> list[CallQuestion]:
        """The earlier wordings, latest first."""
        if not question.replaces_id:
            return []
        last = self.rows[question.replaces_id]
        return [last, *self.before(last)]

    def open_questions(
        self, questions: Iterable[CallQuestion], texts: Mapping[str, str]
    ) -> list[CallQuestion]:
        """Those of `questions`, in order, whose condition holds with these answers.

        What depends on a question that is not asked is not asked either.
        """
        found: dict[int, CallQuestion] = {}
        for question in questions:
            parent = None
            if question.depends_on_id:
                parent = found.get(self.first_of(question.depends_on_id))
                if not parent or not question.is_met_by(texts.get(parent.key, "")):
                    continue
            found[self.first_of(question.pk)] = question
        return list(found.values())


@kept
def _versions_of_questions(application, call):
    frozen = SubmittedVersion.objects.filter(application=application)
    first = frozen.order_by("number").values("frozen_at")[:1]
    rows = CallQuestion.objects.filter(call=call)
    return rows.annotate(first_frozen_at=Subquery(first)).order_by("position", "pk")


class Asked(Facts):
    """What an application holds: the plan, and the answers to the call's questions."""

    def __init__(self, application: Application):
        super().__init__(application.project)
        self.application = application

    @cached_property
    def family(self) -> Family:
        """All versions, each with when the application was first handed in. None are
        looked for when the application was fetched with the word that none exist."""
        if not getattr(self.application, "call_asks", True):
            return Family([])
        pk, call = self.application.pk, self.application.call_id
        return Family(_versions_of_questions(application=pk, call=call))

    @cached_property
    def own(self) -> list[CallQuestion]:
        """Those put to this application. What is handed in keeps the ones it had."""
        rows: Iterable[Any] = self.family.rows.values()
        return [
            row
            for row in rows
            if (
                row.is_asked_at(row.first_frozen_at)
                if row.first_frozen_at
                else row.retired_at is None
            )
        ]

    @cached_property
    def _kept(self) -> dict[str, str]:
        """The answers as they are kept: a file as its number."""
        return answers.read_all(
            self.project, map(as_question, self.family.rows.values())
        )

    @cached_property
    def _file_keys(self) -> list[str]:
        rows = self.family.rows.values()
        return [row.key for row in rows if row.kind == CallQuestion.Kind.FILE]

    @cached_property
    def files(self) -> dict[str, Document]:
        """Key → the file that answers it, as long as it is among the papers."""
        kept = {key: int(self._kept[key]) for key in self._file_keys if self._kept[key]}
        if not kept:
            return {}
        found = self.project.documents.in_bulk(list(kept.values()))
        return {key: found[pk] for key, pk in kept.items() if pk in found}

    @cached_property
    def texts(self) -> dict[str, str]:
        """Key → answer; a file answers with its name."""
        names = dict.fromkeys(self._file_keys, "")
        names |= {key: file.title for key, file in self.files.items()}
        return {**self._kept, **names}

    @cached_property
    def open_questions(self) -> list[CallQuestion]:
        """Those whose condition holds now: the others are neither wanted nor frozen."""
        return self.family.open_questions(self.own, self.texts)

    @property
    def open_files(self) -> list[CallQuestion]:
        kind = CallQuestion.Kind.FILE
        return [row for row in self.open_questions if row.kind == kind]

    def parent_of(self, question: CallQuestion) -> CallQuestion | None:
        """The question it depends on, in the version put to this application."""
        if not question.depends_on_id:
            return None
        first = self.family.first_of(question.depends_on_id)
        same: Iterator = (
            row for row in self.own if self.family.first_of(row.pk) == first
        )
        return next(same, None)

    @property
    def sections(self) -> tuple[Section, ...]:
        if not self.own:
            return SECTIONS
        return (*SECTIONS, section_of(self.open_questions))

    def earlier(self, question: CallQuestion) -> tuple[CallQuestion, str] | None:
        """What was answered to an earlier wording, while the new one is unanswered."""
        if self.texts[question.key]:
            return None
        for before in self.family.before(question):
            if text := self.texts[before.key]:
                return before, text
        return None


@transaction.atomic
def answer_with_file(
    asked: Asked, question: CallQuestion, *, by: User, **document
) -> Document:
    """Keep the file among the papers, as the answer to the question."""
    before = asked.files.get(question.key)
    if before and before.handed_in_at is None:
        remove_document(before, by=by)
    kept = add_document(asked.project, by=by, **document)
    answers.save(asked.project, {as_question(question): str(kept.pk)}, seen={}, by=by)
    return kept
