"""How are the call's own questions typed in, and which of them are shown?"""

from typing import Any

from django.utils.html import escape
from django.utils.translation import gettext_lazy as _

from applications.documents.forms import UploadForm
from applications.models import Call, CallQuestion
from applications.questions.queries import Asked, Family, answer_with_file, section_of
from projects.models import Project
from projects.plan.forms import Sheet
from projects.plan.forms_questions import SectionForm

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
            {**row, **self.condition_of(by_key[key])} if key in by_key else row
            for key, row in zip(self.fields, super().rows(), strict=True)
        ]

    def condition_of(self, question: CallQuestion) -> dict[str, Any]:
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
    """A file that answers a question: it is called what the file is called, and what
    kind of paper it is has been said by the question."""

    # To set it to None is how Django takes an inherited field away.
    title = None  # type: ignore[assignment]
    kind = None  # type: ignore[assignment]
    mark_optional = False

    def __init__(self, question: CallQuestion, data=None, files=None):
        is_sent = bool(data) and (
            f"{question.key}-file" in files or data.get("upload") == question.key
        )
        sent = (data, files) if is_sent else (None, None)
        super().__init__(*sent, prefix=question.key)
        self.question = question
        field = self.fields["file"]
        field.label = question.label
        if not question.is_required:
            field.label = _("%(label)s (optional)") % {"label": question.label}
        if question.hint:  # a form shows hints as they are
            field.help_text = f"{escape(question.hint)} {field.help_text}"


class CallSheet(Sheet):
    """The page of the call's own questions: no tables, and files among the answers."""

    def __init__(self, asked: Asked, data=None, files=None):
        self.project, self.section = asked.project, section_of(asked.open_questions)
        self.asked = asked
        self.questions: CallSectionForm = CallSectionForm(data, asked=asked)
        self.lead = self.budget = self.plans = None
        self.tables = []
        self.files = {
            question.key: AnswerFileForm(question, data, files or {})
            for question in asked.own
            if question.kind == FILE
        }
        self.attached = 0

    def rows(self) -> list[dict[str, Any]]:
        """Each question in the coordinator's order, whatever it is answered with."""
        rows = {row["field"].name: row for row in self.questions.rows()}
        placed = [
            rows.pop(q.key) if q.key in rows else self._file_row(q)
            for q in self.asked.own
        ]
        return [*placed, *rows.values()]

    def _file_row(self, question: CallQuestion) -> dict[str, Any]:
        return {
            "file": self.files[question.key],
            "document": self.asked.files.get(question.key),
            "key": question.key,
            "clash": None,
            **self.questions.condition_of(question),
        }

    @property
    def sent(self) -> list[AnswerFileForm]:
        return [form for form in self.files.values() if form.is_bound]

    @property
    def forms(self) -> list[Any]:
        return [*super().forms, *self.sent]

    @property
    def has_mistakes(self) -> bool:
        return super().has_mistakes or any(not form.is_valid() for form in self.sent)

    def save(self, *, by) -> bool:
        """The texts first: what is answered now may be what asks for the file."""
        is_whole = super().save(by=by)
        if not self.sent:
            return is_whole
        now = Asked(self.asked.application)
        wanted = {question.key for question in now.open_files}
        for form in self.sent:
            if form.question.key in wanted and form.is_valid():
                answer_with_file(now, form.question, by=by, **form.answers())
                self.files[form.question.key] = AnswerFileForm(form.question)
                self.attached += 1
        self.asked = Asked(self.asked.application)
        return is_whole and not self.has_mistakes


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
