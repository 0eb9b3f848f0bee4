"""How are the call's own questions typed in, and which of them are shown?"""

from collections.abc import Mapping
from typing import Any

from applications.asking import Asked, Family, section_of
from applications.forms.documents import UploadForm
from applications.forms.sheet import Sheet
from applications.forms.writing import SectionForm
from applications.models import Call, CallQuestion
from projects.models import Project

FILE = CallQuestion.Kind.FILE


class CallSectionForm(SectionForm):
    """Every question that could be asked. Those whose condition does not hold are hidden
    and keep what was written; a script shows them at once, else they come after saving.

    What was written under a wording that has just been replaced is saved as its answer.
    """

    def __init__(self, data, *, asked: Asked):
        self.asked = asked
        sent = asked.family.rows.values() if data else ()
        late = [q for q in sent if q not in asked.own and q.key in data]
        self.written = [q for q in (*asked.own, *late) if q.kind != FILE]
        super().__init__(
            data,
            section=section_of(self.written),
            project=asked.project,
            texts=asked.texts,
        )

    def rows(self) -> list[dict[str, Any]]:
        by_key = {question.key: question for question in self.written}
        return [
            {**row, **self._condition(by_key[key])} if key in by_key else row
            for key, row in zip(self.fields, super().rows(), strict=True)
        ]

    def _condition(self, question: CallQuestion) -> dict[str, Any]:
        before = self.asked.earlier(question)
        told: dict[str, Any] = {
            "earlier": before and {"label": before[0].label, "text": before[1]}
        }
        parent = self.asked.parent_of(question)
        if parent:
            told["shown"], told["when"] = parent.key, question.depends_answer
            told["is_hidden"] = question not in self.asked.open_questions
        return told


class AnswerFileForm(UploadForm):
    """A file that answers a question; it is called what the file is called."""

    title = None  # type: ignore[assignment]


class CallSheet(Sheet):
    """The page of the call's own questions: no tables, and each file has its own form."""

    def __init__(self, asked: Asked, data=None):
        self.project, self.section = asked.project, section_of(asked.open_questions)
        self.questions = CallSectionForm(data, asked=asked)
        self.lead = self.budget = self.plans = None
        self.tables = []
        self.files = [
            {
                "question": question,
                "document": asked.files.get(question.key),
                "form": AnswerFileForm(prefix=question.key),
            }
            for question in asked.open_files
        ]


def preview_rows(call: Call) -> list[dict[str, Any]]:
    """The questions as they will be met, to look at and try; nothing is saved."""
    family = Family(call.questions.order_by("position", "pk"))
    live = [row for row in family.rows.values() if row.retired_at is None]
    form = SectionForm(
        None,
        section=section_of(live),
        project=Project(),
        texts={row.key: "" for row in live},
    )
    return [
        {
            "field": form[row.key],
            "is_file": row.kind == FILE,
            "shown": family.current_of(row.depends_on_id).key
            if row.depends_on_id
            else "",
            "when": row.depends_answer,
        }
        for row in live
    ]


def file_form(question: CallQuestion, data: Mapping, files) -> AnswerFileForm:
    return AnswerFileForm(data, files, prefix=question.key)
