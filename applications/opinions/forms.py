"""How is another board asked for its opinion, and how does it answer?"""

from collections.abc import Iterable, Mapping

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from applications.models import Opinion
from applications.separation.hints import Hint, demand
from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import DayField, LongTextField
from core.forms.widgets import RadioCards

Stance = Opinion.Stance


class AskOpinionForm(Form):
    """Whom to ask, what, and by when."""

    asked = forms.ChoiceField(
        label=_("Whom do you ask?"),
        help_text=_(
            "People with an account, by board. They read what was handed in, and nothing "
            "of the assessments."
        ),
    )
    question = LongTextField(
        label=_("What do you want to know?"),
        max_length=2000,
        example=_(
            "Does it fit your operations plan, and can you lend the staff that the "
            "application counts on?"
        ),
    )
    due_on = DayField(
        label=_("Answer by"),
        help_text=_("For example 2026-03-04."),
        after_today=_("Give them at least until tomorrow."),
    )
    reason = LongTextField(
        label=_("Why is the choice right in spite of a hint?"),
        help_text=_(
            "Needed only when the one you ask has a hint. It stays in the history."
        ),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(
        self,
        *args,
        people: Iterable[User],
        hints: Mapping[int, list[Hint]],
        days: int,
        **kwargs,
    ):
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in people}
        self.hints = hints
        boards: dict[str, list[tuple[str, str]]] = {}
        for pk, person in self.people.items():
            words = f"{person}, {person.title}" if person.title else str(person)
            if found := hints.get(person.pk):
                ties = " ".join(hint.sentence for hint in found)
                words = _("%(person)s (possible tie): %(ties)s") % {
                    "person": words,
                    "ties": ties,
                }
            board = str(person.department.board)
            boards.setdefault(board, []).append((pk, words))
        self.fields["asked"].choices = [("", "–"), *boards.items()]
        self.fields["due_on"].initial = Opinion.usual_due(days)

    def clean_asked(self) -> User:
        return self.people[self.cleaned_data["asked"]]

    def clean(self):
        """The hints of the one who was chosen are told, and need a reason."""
        person = self.cleaned_data.get("asked")
        if person is None:
            return self.cleaned_data
        found = self.hints.get(person.pk, [])
        if refusal := demand(found, self.cleaned_data.get("reason", ""), person):
            self.add_error("reason", refusal)
        return self.cleaned_data


class AnswerOpinionForm(WithoutPersonalNumbers, Form):
    """What the board thinks, and why."""

    stance = forms.ChoiceField(
        label=_("What do you say?"),
        choices=Stance.choices,
        widget=RadioCards(columns="2"),
    )
    text = LongTextField(
        label=_("Why?"),
        help_text=_(
            "Those who prepare and decide the case read it. Write nothing about "
            "individuals: it becomes a public document."
        ),
        max_length=5000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 10}),
    )

    mark_optional = False

    def clean(self):
        super().clean()
        stance = self.cleaned_data.get("stance")
        text = self.cleaned_data.get("text", "").strip()
        if stance and stance != Stance.NONE and not text and "text" not in self.errors:
            self.add_error("text", _("Write why."))
        return self.cleaned_data


class MoveDeadlineForm(Form):
    """Another last day, and why."""

    due_on = DayField(
        label=_("Answer by"),
        help_text=_("A later day. For example 2026-03-04."),
    )
    reason = LongTextField(label=_("Why?"), max_length=1000)
