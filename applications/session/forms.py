"""What is moved about a case, how is it decided, who votes for what, who disagrees?"""

import uuid
from typing import Any

from django import forms
from django.db.models import TextChoices
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Motion, Vote, Voting
from core.forms.base import Form
from core.forms.fields import LongTextField, ShortTextField
from core.forms.widgets import RadioCards
from fund.group.balance import Voter
from fund.models import PointOutcome


class VotersForm(Form):
    """Something about one of those who may vote."""

    def __init__(self, *args, voters: list[Voter], **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(v.term.user_id): v.term.user for v in voters}
        self.named = [
            (str(voter.term.user_id), f"{voter.term.user}, {voter.seat.title}")
            for voter in voters
        ]


class MotionForm(VotersForm):
    """A motion, or the proposal as it was prepared."""

    key = forms.UUIDField(widget=forms.HiddenInput, required=False)
    outcome = forms.ChoiceField(
        label=_("What it means"), widget=RadioCards(columns="2")
    )
    moved_by = forms.ChoiceField(label=_("Who moves it?"), required=False)
    text = ShortTextField(label=_("Wording"), max_length=1000, required=False)

    def __init__(self, *args, outcomes: type[TextChoices], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["outcome"].choices = outcomes.choices
        proposal = ("", gettext("The proposal as it was prepared"))
        self.fields["moved_by"].choices = [proposal, *self.named]

    def told(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {
            "outcome": data["outcome"],
            "text": data["text"],
            "moved_by": self.people.get(data["moved_by"]),
            "key": data["key"] or uuid.uuid4(),
        }


class VotingForm(VotersForm):
    """Do all agree, or is there a vote?"""

    mark_optional = False
    method = forms.ChoiceField(
        label=_("How is it decided?"),
        choices=Voting.Method.choices,
        widget=RadioCards(columns="2"),
    )
    agreed = forms.ChoiceField(
        label=_("Which motion do all agree on?"),
        help_text=_("Only when all agree."),
        required=False,
    )
    presiding = forms.ChoiceField(
        label=_("Who presides?"), help_text=_("Their vote decides when votes are even.")
    )

    def __init__(self, *args, motions: list[Motion], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["presiding"].choices = self.named
        self.motions = motions
        chosen = [(str(motion.pk), str(motion)) for motion in motions]
        self.fields["agreed"].choices = [("", gettext("Choose a motion")), *chosen]

    def clean(self):
        agrees = self.cleaned_data.get("method") == Voting.Method.CONSENSUS
        if agrees and "agreed" not in self.errors and not self.cleaned_data["agreed"]:
            self.add_error("agreed", gettext("Say which motion all agree on."))
        return self.cleaned_data

    def told(self) -> dict[str, Any]:
        data = self.cleaned_data
        chosen = next((m for m in self.motions if str(m.pk) == data["agreed"]), None)
        return {
            "method": data["method"],
            "presiding": self.people[data["presiding"]],
            "agreed": chosen,
        }


class VotesForm(Form):
    """One answer for each who may vote; those who have not voted yet may be left."""

    mark_optional = False
    ABSTAINS = "0"

    def __init__(
        self,
        *args,
        voters: list[Voter],
        motions: list[Motion],
        cast: list[Vote],
        **kwargs,
    ):
        super().__init__(*args, **kwargs)
        self.motions = {str(motion.pk): motion for motion in motions}
        choices = [(pk, str(motion)) for pk, motion in self.motions.items()]
        before = {row.person_id: str(row.motion_id or self.ABSTAINS) for row in cast}
        for voter in voters:
            deputy = f", {gettext('deputy')}" if voter.is_deputy else ""
            self.fields[f"vote-{voter.term.user_id}"] = forms.ChoiceField(
                label=f"{voter.term.user}, {voter.seat.title}{deputy}",
                choices=[*choices, (self.ABSTAINS, gettext("Abstains"))],
                widget=RadioCards(columns=""),
                initial=before.get(voter.term.user_id, ""),
                required=False,
            )

    def told(self) -> dict[str, Any]:
        """Person → motion; None for who abstains."""
        votes = {
            int(name.removeprefix("vote-")): self.motions.get(answer)
            for name, answer in self.cleaned_data.items()
            if answer
        }
        return {"votes": votes}


class ReserveForm(VotersForm):
    """Somebody does not stand behind the decision."""

    person = forms.ChoiceField(label=_("Who makes a reservation?"))
    text = LongTextField(label=_("Why"), max_length=2000, required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = self.named

    def told(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {"person": self.people[data["person"]], "text": data["text"]}


class PointDecideForm(Form):
    """What the group decided at a point that is no case."""

    outcome = forms.ChoiceField(
        label=_("Decision"),
        choices=PointOutcome.choices,
        widget=RadioCards(columns="2"),
    )
    text = LongTextField(
        label=_("What is decided"),
        help_text=_("Such as: adopted from 1 January. The minutes say it."),
        max_length=2000,
        required=False,
    )

    def __init__(self, *args, only_table: bool, **kwargs):
        super().__init__(*args, **kwargs)
        if only_table:
            table = PointOutcome.TABLE
            self.fields["outcome"].choices = [(table.value, table.label)]
