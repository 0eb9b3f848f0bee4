"""How is an idea written, looked for, and made an application?"""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import Board
from applications.ideas import actions
from applications.models import Call, Idea
from core.forms.base import FilterForm, Form
from core.forms.fields import LongTextField, ShortTextField
from core.forms.widgets import CheckboxCards, RadioCards
from core.texts.clash import Clash
from core.texts.forms import TextsForm
from projects.plan.forms import OUTSIDE_KINDS

PARTY_LIMIT = 200


class IdeaForm(TextsForm):
    """The one page of an idea. Nothing is required in order to save."""

    title = ShortTextField(
        label=_("What is the idea called?"), max_length=80, required=False
    )
    need = LongTextField(
        label=_("Which need do you see?"),
        help_text=_("What the problem is, for whom, and how you know."),
        example=_(
            "In Södra, one pupil in five is away from school more than 15 percent of the "
            "time. The school health team meets them first after a term. (Own figures, "
            "last spring.)"
        ),
        max_length=1500,
        required=False,
    )
    target_group = LongTextField(
        label=_("Who is the target group?"),
        help_text=_("Who is included, and about how many."),
        example=_(
            "Pupils in years 7 to 9 in Södra who are away more than 15 percent of the time, "
            "about 60, and their parents."
        ),
        max_length=800,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    idea = LongTextField(
        label=_("The idea, in five lines"),
        help_text=_("What do you want to test, develop or create?"),
        example=_(
            "We want to test whether a team from the school and the social services, that "
            "visits the family within a week, brings pupils back to school."
        ),
        max_length=500,
        required=False,
    )
    novelty = LongTextField(
        label=_("What is new with it here? (optional)"),
        example=_(
            "The school and the social services have never visited together, nor within a "
            "week."
        ),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    lead_board = forms.TypedChoiceField(
        label=_("Which board's idea is it?"),
        required=False,
        coerce=int,
        empty_value=None,
    )
    organisation_name = ShortTextField(
        label=_("Or: an organisation outside the municipality"),
        help_text=_("Such as an association."),
        max_length=PARTY_LIMIT,
        required=False,
    )
    organisation_kind = forms.ChoiceField(
        label=_("What kind of organisation?"),
        choices=[("", "–"), *OUTSIDE_KINDS],
        required=False,
    )
    boards = forms.TypedMultipleChoiceField(
        label=_("Which boards could take part? (optional)"),
        help_text=_("Your guess is enough. You need not have asked them."),
        coerce=int,
        required=False,
        widget=CheckboxCards(columns="2"),
    )
    others = LongTextField(
        label=_("Others who could take part (optional)"),
        help_text=_("One on each line."),
        example=_("The sports club Framåt, homework help in Norra"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    contact = ShortTextField(
        label=_("Contact"),
        help_text=_("Name, e-mail and phone."),
        max_length=200,
        required=False,
    )

    def __init__(self, data, *, idea: Idea, boards: Iterable[Board]):
        self.instance, self.all_boards = idea, {board.pk: board for board in boards}
        texts = {name: getattr(idea, name) for name in actions.WRITTEN}
        choices = {
            "lead_board": idea.lead_board_id,
            "organisation_kind": idea.organisation_kind,
            "boards": [board.pk for board in idea.boards.all()],
        }
        super().__init__(data, texts=texts, choices=choices, initial=texts | choices)
        boards_to_choose = [(pk, str(board)) for pk, board in self.all_boards.items()]
        self.fields["lead_board"].choices = [("", "–"), *boards_to_choose]
        self.fields["boards"].choices = boards_to_choose

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

    def is_sent(self, name: str) -> bool:
        """Boxes that are all empty are not sent."""
        return name == "boards" or super().is_sent(name)

    def as_kept(self, name: str) -> Any:
        value = self.cleaned_data[name]
        return self.all_boards.get(value) if name == "lead_board" else value

    def keep(
        self, typed: Mapping[str, Any], *, seen: Mapping[str, str], by
    ) -> list[Clash]:
        return actions.keep_idea(self.instance, typed, seen=seen, by=by)

    def about_the_idea(self) -> list[dict[str, Any]]:
        names = ("title", "need", "target_group", "idea", "novelty")
        return [self.row(name) for name in names]

    def about_whom(self) -> list[dict[str, Any]]:
        who = ("lead_board", "organisation_name", "organisation_kind")
        return [self.row(name) for name in (*who, "boards", "others", "contact")]


class ChooseCallForm(Form):
    """The call in which the idea becomes an application."""

    call = forms.ModelChoiceField(
        queryset=Call.objects.none(),
        label=_("In which call?"),
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
    "": _("All"),
    "screening": _("Being screened"),
    "decided": _("Decided"),
    "mine": _("My own"),
}


class IdeaFilter(FilterForm):
    """Search and state; the view comes along hidden."""

    q = ShortTextField(
        label=_("Search"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"type": "search"}),
    )
    state = forms.ChoiceField(
        label=_("State"),
        required=False,
        choices=[
            ("", _("All states")),
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
