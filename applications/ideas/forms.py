"""How is an idea written, screened and decided on?"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import Board
from applications.ideas import actions
from applications.models import Call, Idea, IdeaAnswer, IdeaOutcome, IdeaProposal
from core import clock
from core.forms.base import FilterForm, Form, WithoutPersonalNumbers
from core.forms.fields import DayField, LongTextField, ShortTextField
from core.forms.widgets import CheckboxCards, RadioCards
from projects.plan.answers import fingerprint
from projects.plan.forms import OUTSIDE_KINDS
from projects.plan.forms_questions import FINGERPRINT

PARTY_LIMIT = 200


class IdeaForm(WithoutPersonalNumbers, Form):
    """The one page of an idea. Nothing is required in order to save.

    Every field that is right is saved, also when another one is wrong.
    """

    mark_optional = False

    title = ShortTextField(
        label=gettext_lazy("What is the idea called?"), max_length=80, required=False
    )
    need = LongTextField(
        label=gettext_lazy("Which need do you see?"),
        help_text=gettext_lazy("What the problem is, for whom, and how you know."),
        example=gettext_lazy(
            "In Södra, one pupil in five is away from school more than 15 percent of the "
            "time. The school health team meets them first after a term. (Own figures, "
            "last spring.)"
        ),
        max_length=1500,
        required=False,
    )
    target_group = LongTextField(
        label=gettext_lazy("Who is the target group?"),
        help_text=gettext_lazy("Who is included, and about how many."),
        example=gettext_lazy(
            "Pupils in years 7 to 9 in Södra who are away more than 15 percent of the time, "
            "about 60, and their parents."
        ),
        max_length=800,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    idea = LongTextField(
        label=gettext_lazy("The idea, in five lines"),
        help_text=gettext_lazy("What do you want to test, develop or create?"),
        example=gettext_lazy(
            "We want to test whether a team from the school and the social services, that "
            "visits the family within a week, brings pupils back to school."
        ),
        max_length=500,
        required=False,
    )
    novelty = LongTextField(
        label=gettext_lazy("What is new with it here? (optional)"),
        example=gettext_lazy(
            "The school and the social services have never visited together, nor within a "
            "week."
        ),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    lead_board = forms.TypedChoiceField(
        label=gettext_lazy("Which board's idea is it?"),
        required=False,
        coerce=int,
        empty_value=None,
    )
    organisation_name = ShortTextField(
        label=gettext_lazy("Or: an organisation outside the municipality"),
        help_text=gettext_lazy("Such as an association."),
        max_length=PARTY_LIMIT,
        required=False,
    )
    organisation_kind = forms.ChoiceField(
        label=gettext_lazy("What kind of organisation?"),
        choices=[("", "–"), *OUTSIDE_KINDS],
        required=False,
    )
    boards = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Which boards could take part? (optional)"),
        help_text=gettext_lazy("Your guess is enough. You need not have asked them."),
        coerce=int,
        required=False,
        widget=CheckboxCards(columns="2"),
    )
    others = LongTextField(
        label=gettext_lazy("Others who could take part (optional)"),
        help_text=gettext_lazy("One on each line."),
        example=gettext_lazy("The sports club Framåt, homework help in Norra"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    contact = ShortTextField(
        label=gettext_lazy("Contact"),
        help_text=gettext_lazy("Name, e-mail and phone."),
        max_length=200,
        required=False,
    )

    def __init__(self, data, *, idea: Idea, boards: Iterable[Board]):
        self.row, self.all_boards = idea, {board.pk: board for board in boards}
        self.clashes: dict[str, str] = {}
        texts = {name: getattr(idea, name) for name in Idea.TEXTS}
        self.marks = {name: fingerprint(text) for name, text in texts.items()}
        initial = {
            **texts,
            "lead_board": idea.lead_board_id,
            "organisation_name": idea.organisation_name,
            "organisation_kind": idea.organisation_kind,
            "boards": [board.pk for board in idea.boards.all()],
        }
        super().__init__(data, initial=initial)
        choices = [(pk, str(board)) for pk, board in self.all_boards.items()]
        self.fields["lead_board"].choices = [("", "–"), *choices]
        self.fields["boards"].choices = choices

    @property
    def is_handing_in(self) -> bool:
        return "hand_in" in self.data

    def clean_others(self) -> str:
        text = self.cleaned_data["others"]
        if any(len(line.strip()) > PARTY_LIMIT for line in text.splitlines()):
            raise forms.ValidationError(
                _(
                    "Write each of them in at most %(limit)s characters, on its own line."
                )
                % {"limit": PARTY_LIMIT}
            )
        return text

    def clean(self):
        cleaned = super().clean()
        board, outside = cleaned.get("lead_board"), cleaned.get("organisation_name")
        if board and outside:
            for name in ("lead_board", "organisation_name"):
                self.add_error(
                    name, _("Choose a board, or write an organisation: not both.")
                )
        if outside and not board and not cleaned.get("organisation_kind"):
            self.add_error(
                "organisation_kind", _("Choose what kind of organisation it is.")
            )
        if self.is_handing_in:
            self._require(cleaned)
        return cleaned

    def _require(self, cleaned: Mapping[str, Any]) -> None:
        """What must be there before the idea is handed in."""
        for name in Idea.REQUIRED:
            if not cleaned.get(name) and name not in self.errors:
                self._say_missing(name)
        lead = ("lead_board", "organisation_name")
        if not any(cleaned.get(name) or name in self.errors for name in lead):
            self._say_missing("lead_board")

    def _say_missing(self, name: str) -> None:
        label = self.fields[name].label
        self.add_error(name, _("Fill in: “%(label)s”") % {"label": label})

    # --- what came of it ---

    def typed(self, only: set[str] | None = None) -> dict[str, Any]:
        """Column → value of the fields that are right; `only` those named.

        What is empty is right enough to be saved, also when it is missing.
        """
        self.is_valid()
        found = {
            name: self.cleaned_data[name]
            for name in self.fields.keys() & self.cleaned_data.keys()
            if (name in self.data or name == "boards")
            and (only is None or name in only)
        }
        found.pop(self.PERSONAL_NUMBER_OK, None)
        if "lead_board" in found:
            found["lead_board"] = self.all_boards.get(found["lead_board"])
        return found

    def save(self, *, by, only: set[str] | None = None) -> None:
        """Save what is right and nobody else has changed; remember the clashes."""
        typed = self.typed(only)
        seen = {
            name: self.data[FINGERPRINT + name]
            for name in Idea.TEXTS
            if FINGERPRINT + name in self.data
        }
        self.clashes = actions.keep_idea(self.row, typed, seen=seen, by=by)
        for name in typed.keys() & self.marks.keys():
            self.marks[name] = fingerprint(self.clashes.get(name, typed[name]))

    def autosave(self, *, by) -> dict[str, Any]:
        """Save what has just been typed, and say how it went, field by field."""
        names = set(self.data.get("autosave_changed", "").split(","))
        author = str(self.row.changed_by)
        self.save(by=by, only=names)
        return {
            "errors": {
                name: [str(text) for text in texts]
                for name, texts in self.errors.items()
                if name in names and name not in self.clashes
            },
            "conflicts": {
                name: {"theirs": saved, "by": author}
                for name, saved in self.clashes.items()
            },
            "fingerprints": self.marks,
        }

    def rows(self, *names: str) -> list[dict[str, Any]]:
        """Each question with its mark and, where two have written, the other text."""
        return [
            {
                "field": self[name],
                "name": FINGERPRINT + name,
                "mark": self.marks.get(name),
                "clash": self.clashes.get(name),
                "is_clash": name in self.clashes,
            }
            for name in names or self.fields
        ]

    def about_the_idea(self) -> list[dict[str, Any]]:
        return self.rows("title", "need", "target_group", "idea", "novelty")

    def about_whom(self) -> list[dict[str, Any]]:
        who = ("lead_board", "organisation_name", "organisation_kind")
        return self.rows(*who, "boards", "others", "contact")

    def asked_last(self) -> list[dict[str, Any]]:
        """The question about a personal identity number, when it has to be asked."""
        return [
            row for row in self.rows() if row["field"].name == self.PERSONAL_NUMBER_OK
        ]


class ScreeningForm(Form):
    """The eight questions: yes, no or unclear, and a note to each."""

    mark_optional = False

    def __init__(self, *args, kept: Mapping[str, IdeaAnswer], **kwargs):
        super().__init__(*args, **kwargs)
        for question, label in IdeaAnswer.Question.choices:
            answer = kept.get(question)
            self.fields[f"{question}-verdict"] = forms.ChoiceField(
                label=label,
                choices=IdeaAnswer.Verdict.choices,
                required=False,
                initial=answer.verdict if answer else "",
                widget=RadioCards(columns=""),
            )
            self.fields[f"{question}-note"] = ShortTextField(
                label=_("Note"),
                max_length=300,
                required=False,
                initial=answer.note if answer else "",
            )

    @property
    def goes_on(self) -> bool:
        """Was the button pressed that leads to the proposal?"""
        return "propose" in self.data

    def rows(self) -> list[tuple]:
        """(question, its label, the answer, the note) for the page."""
        return [
            (question, label, self[f"{question}-verdict"], self[f"{question}-note"])
            for question, label in IdeaAnswer.Question.choices
        ]

    def clean(self):
        for question in IdeaAnswer.Question.values:
            verdict = f"{question}-verdict"
            note = self.cleaned_data.get(f"{question}-note")
            if note and verdict not in self.errors and not self.cleaned_data[verdict]:
                self.add_error(verdict, _("Choose an answer to go with the note."))
        return self.cleaned_data

    def is_whole(self) -> bool:
        """Is nothing left to correct? Before the proposal all eight need an answer."""
        if not self.is_valid() or not self.goes_on:
            return self.is_valid()
        for question, label in IdeaAnswer.Question.choices:
            if not self.cleaned_data[f"{question}-verdict"]:
                words = _("Answer before you write the proposal: %(question)s")
                self.add_error(f"{question}-verdict", words % {"question": label})
        return not self.errors

    def given(self, only: Collection[str] | None = None) -> dict[str, tuple[str, str]]:
        """Question → (answer, note), for the questions that are answered; `only` those
        with a field that is named. What is wrong is left out."""
        self.is_valid()
        typed = self.cleaned_data
        return {
            question: (verdict, typed[note])
            for question in IdeaAnswer.Question.values
            if (verdict := typed.get(f"{question}-verdict"))
            and (note := f"{question}-note") in typed
            and (only is None or {note, f"{question}-verdict"} & set(only))
        }

    def names_changed(self) -> set[str]:
        """The fields that the script says have just been typed in."""
        return set(self.data.get("autosave_changed", "").split(","))

    def mistakes(self, names: Collection[str]) -> dict[str, list[str]]:
        """Field → what is wrong. A note is not saved until its question is answered."""
        found = {name: list(self.errors.get(name, [])) for name in names}
        for name in names:
            question, _dash, part = name.partition("-")
            if part == "note":
                found[name] += self.errors.get(f"{question}-verdict", [])
        return {name: texts for name, texts in found.items() if texts}


class IdeaSupplementForm(Form):
    """What the authors are asked to add, and by when."""

    question = LongTextField(
        label=gettext_lazy("What do they need to add?"),
        help_text=gettext_lazy(
            "Write so that somebody who has never applied before knows what to do."
        ),
        max_length=2000,
    )
    due_on = DayField(
        label=gettext_lazy("Answer by"),
        help_text=gettext_lazy("Proposed by the fund's rules. For example 2026-03-04."),
    )

    def __init__(self, *args, idea: Idea, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["due_on"].initial = actions.usual_due(idea.fund)

    def clean_due_on(self):
        if self.cleaned_data["due_on"] <= clock.today():
            raise forms.ValidationError(_("Give the authors at least until tomorrow."))
        return self.cleaned_data["due_on"]


OUTCOMES = RadioCards(
    descriptions={
        IdeaOutcome.INVITE: gettext_lazy(
            "The authors may turn the idea into an application. It promises no money."
        ),
        IdeaOutcome.NOT_TAKEN_FURTHER: gettext_lazy(
            "The idea is closed. It can be taken up again if something changes."
        ),
    }
)


class ProposalForm(Form):
    """What the preparing side proposes, and why."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("What do you propose?"),
        choices=IdeaOutcome.choices,
        widget=OUTCOMES,
    )
    motive = LongTextField(
        label=gettext_lazy("Motive"),
        help_text=gettext_lazy("Short and plain. The steering group may change it."),
        max_length=1000,
    )


class IdeaDecisionForm(Form):
    """What the steering group decided, as it is written down."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("What did the steering group decide?"),
        choices=IdeaOutcome.choices,
        widget=OUTCOMES,
    )
    motive = LongTextField(
        label=gettext_lazy("Motive"),
        help_text=gettext_lazy(
            "Anybody may read it. Two or three sentences that the authors can use."
        ),
        max_length=1000,
    )
    reference = ShortTextField(
        label=gettext_lazy("Minute"),
        help_text=gettext_lazy("Such as Steering group 2026-03-04 § 12."),
        max_length=80,
        required=False,
    )

    def __init__(self, *args, proposal: IdeaProposal, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["outcome"].initial = proposal.outcome
        self.fields["motive"].initial = proposal.motive


class ChooseCallForm(Form):
    """The call in which the idea becomes an application."""

    call = forms.ModelChoiceField(
        queryset=Call.objects.none(),
        label=gettext_lazy("In which call?"),
        empty_label=None,
        widget=RadioCards(),
    )

    def __init__(self, *args, calls: list[Call], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["call"].queryset = Call.objects.filter(
            pk__in=[call.pk for call in calls]
        )
        if len(calls) == 1:
            self.fields["call"].initial = calls[0].pk


IDEA_VIEWS = {
    "": gettext_lazy("All"),
    "screening": gettext_lazy("Being screened"),
    "decided": gettext_lazy("Decided"),
    "mine": gettext_lazy("My own"),
}


class IdeaFilter(FilterForm):
    """Search and state; the view comes along hidden."""

    q = ShortTextField(
        label=gettext_lazy("Search"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"type": "search"}),
    )
    state = forms.ChoiceField(
        label=gettext_lazy("State"),
        required=False,
        choices=[
            ("", gettext_lazy("All states")),
            *(
                (key, label)
                for key, label in Idea.State.choices
                if key not in (Idea.State.DRAFT, Idea.State.SUBMITTED)
            ),
        ],
    )
    view = forms.ChoiceField(
        required=False, choices=IDEA_VIEWS.items(), widget=forms.HiddenInput
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, auto_id="f_%s", **kwargs)
