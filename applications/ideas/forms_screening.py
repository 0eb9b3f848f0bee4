"""How does the fund screen an idea, ask about it, propose and decide?"""

from collections.abc import Mapping

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.ideas import actions, screening
from applications.models import Idea, IdeaAnswer, IdeaOutcome, IdeaProposal
from core.forms.base import Form
from core.forms.fields import DayField, LongTextField, ShortTextField
from core.forms.widgets import RadioCards
from core.texts.forms import SavedForm


class ScreeningForm(SavedForm):
    """The eight questions: yes, no or unclear, and a note to each."""

    def __init__(self, data, *, idea: Idea, kept: Mapping[str, IdeaAnswer]):
        self.idea, self.base_fields, shown = idea, {}, {}
        for question, label in IdeaAnswer.Question.choices:
            verdict, note = f"{question}-verdict", f"{question}-note"
            answer = kept.get(question)
            shown[verdict] = answer.verdict if answer else ""
            shown[note] = answer.note if answer else ""
            self.base_fields[verdict] = forms.ChoiceField(
                label=label,
                choices=IdeaAnswer.Verdict.choices,
                required=False,
                widget=RadioCards(columns=""),
            )
            self.base_fields[note] = ShortTextField(
                label=_("Note"), max_length=300, required=False
            )
        super().__init__(data, initial=shown, shown=shown)

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
        cleaned = super().clean()
        for question in IdeaAnswer.Question.values:
            verdict = f"{question}-verdict"
            note = cleaned.get(f"{question}-note")
            if note and verdict not in self.errors and not cleaned[verdict]:
                self.add_error(verdict, _("Choose an answer to go with the note."))
        return cleaned

    def is_whole(self) -> bool:
        """Is nothing left to correct? Before the proposal all eight need an answer."""
        if not self.is_valid() or not self.goes_on:
            return self.is_valid()
        for question, label in IdeaAnswer.Question.choices:
            if not self.cleaned_data[f"{question}-verdict"]:
                words = _("Answer before you write the proposal: %(question)s")
                self.add_error(f"{question}-verdict", words % {"question": label})
        return not self.errors

    def given(self, only: set[str] | None = None) -> dict[str, tuple[str, str]]:
        """Question → (answer, note), for the questions that are answered; `only` those
        with a field that is named. What is wrong, or left as it was found, is left out."""
        self.is_valid()
        typed, found = self.cleaned_data, {}
        for question in IdeaAnswer.Question.values:
            names = verdict, note = f"{question}-verdict", f"{question}-note"
            is_right = typed.get(verdict) and note in typed
            if not is_right or all(map(self.is_left_as_found, names)):
                continue
            if only is None or only.intersection(names):
                found[question] = (typed[verdict], typed[note])
        return found

    def save(self, *, by, only: set[str] | None = None) -> None:
        given = self.given(only)
        screening.answer_questions(self.idea, given, by=by)
        for question in given:
            self.mark_as_saved(f"{question}-verdict", f"{question}-note")

    def mistakes(self, names: set[str]) -> dict[str, list[str]]:
        """A note is not saved until its question is answered."""
        found = super().mistakes(names)
        for name in names:
            question, _dash, part = name.partition("-")
            if part == "note" and (wrong := self.errors.get(f"{question}-verdict")):
                found[name] = [*found.get(name, []), *map(str, wrong)]
        return found


class IdeaSupplementForm(Form):
    """What the authors are asked to add, and by when."""

    question = LongTextField(
        label=_("What do they need to add?"),
        help_text=_(
            "Write so that somebody who has never applied before knows what to do."
        ),
        max_length=2000,
    )
    due_on = DayField(
        label=_("Answer by"),
        help_text=_("Proposed by the fund's rules. For example 2026-03-04."),
        after_today=_("Give the authors at least until tomorrow."),
    )

    def __init__(self, *args, idea: Idea, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["due_on"].initial = actions.usual_due(idea.fund)


OUTCOMES = RadioCards(
    descriptions={
        IdeaOutcome.INVITE: _(
            "The authors may turn the idea into an application. It promises no money."
        ),
        IdeaOutcome.NOT_TAKEN_FURTHER: _(
            "The idea is closed. It can be taken up again if something changes."
        ),
    }
)


class ProposalForm(Form):
    """What the preparing side proposes, and why."""

    outcome = forms.ChoiceField(
        label=_("What do you propose?"),
        choices=IdeaOutcome.choices,
        widget=OUTCOMES,
    )
    motive = LongTextField(
        label=_("Motive"),
        help_text=_("Short and plain. The steering group may change it."),
        max_length=1000,
    )


class IdeaDecisionForm(ProposalForm):
    """What the steering group decided, as it is written down. The motive begins with the
    proposal's; the outcome is chosen by hand: one made beforehand is soon a decision."""

    reference = ShortTextField(
        label=_("Minute"),
        help_text=_("Such as Steering group 2026-03-04 § 12."),
        max_length=80,
        required=False,
    )

    def __init__(self, *args, proposal: IdeaProposal, **kwargs):
        super().__init__(*args, **kwargs)
        outcome, motive = self.fields["outcome"], self.fields["motive"]
        outcome.label = _("What did the steering group decide?")
        motive.help_text = _(
            "Anybody may read it. Two or three sentences that the authors can use."
        )
        motive.initial = proposal.motive
