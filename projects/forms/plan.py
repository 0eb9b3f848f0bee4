"""What is changed in the plan of a running project, and who is in it?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts import clock
from accounts.forms import (
    CountField,
    DayField,
    Form,
    LongTextField,
    ModelForm,
    MoneyField,
    RadioCards,
    ShortTextField,
    WithoutPersonalNumbers,
)
from accounts.models import User
from projects import answers
from projects.models import (
    Gate,
    Milestone,
    Project,
    Risk,
    StaffRole,
    TeamMember,
)
from projects.questions import YES_NO_UNCLEAR, Question

Role = TeamMember.Role


class PersonForm(Form):
    """Somebody with an account, by e-mail address."""

    email = forms.EmailField(label=_("E-mail address"), widget=forms.EmailInput)

    user: User

    def clean_email(self):
        email = self.cleaned_data["email"]
        for user in User.objects.filter(email__iexact=email, is_active=True):
            self.user = user
            return email
        raise ValidationError(
            _("Nobody with that address has an account. Ask the coordinator.")
        )


class MemberForm(PersonForm):
    role = forms.ChoiceField(
        label=_("Role"),
        choices=[
            (role.value, role.label)
            for role in (Role.COWORKER, Role.PARTNER, Role.LEADER, Role.OWNER)
        ],
        widget=RadioCards(
            columns="2",
            descriptions={
                Role.COWORKER: _("Reads, tells the pulse and enters figures."),
                Role.PARTNER: _("Reads everything, changes nothing."),
                Role.LEADER: _("Leads: changes the plan and reports."),
                Role.OWNER: _("Answers for the project: decides at the gates."),
            },
        ),
    )


class AppointForm(PersonForm):
    role = forms.ChoiceField(
        choices=[(Role.LEADER.value, ""), (Role.OWNER.value, "")],
        widget=forms.HiddenInput,
    )


class PrivacyForm(Form):
    impact_assessment = forms.ChoiceField(
        label=_("Is a data protection impact assessment needed?"),
        choices=[(key, label) for key, label in YES_NO_UNCLEAR if key != "unclear"],
        widget=RadioCards(columns="2"),
    )


class TypeForm(Form):
    type = forms.ChoiceField(
        label=_("Project type"), choices=Project.Type, widget=RadioCards(columns="2")
    )


class PassGateForm(Form):
    reason = LongTextField(
        label=_("Why the project is ready"), max_length=1000, required=True
    )


class GateForm(Form):
    """A decision along the way, with its reason."""

    outcome = forms.ChoiceField(
        label=_("Decision"),
        choices=[
            choice for choice in Gate.Outcome.choices if choice[0] != Gate.Outcome.START
        ],
        widget=RadioCards(
            columns="2",
            descriptions={
                Gate.Outcome.CONTINUE: _("As planned."),
                Gate.Outcome.ADJUST: _("The chain is kept as it stands now."),
                Gate.Outcome.STRENGTHEN: _("More of what works."),
                Gate.Outcome.REDUCE: _("Less, in an orderly way."),
                Gate.Outcome.STOP: _(
                    "The hypothesis did not hold. What you learned is the outcome."
                ),
            },
        ),
    )
    decided_on = DayField(label=_("Decided on"))
    reason = LongTextField(
        label=_("What the decision rests on"), max_length=2000, required=True
    )

    def clean_decided_on(self):
        day = self.cleaned_data["decided_on"]
        if day > clock.today():
            self.add_error("decided_on", _("Choose a day that has been."))
        return day


class StepForm(Form):
    reason = LongTextField(label=_("Why"), max_length=1000, required=True)


class SheetForm(WithoutPersonalNumbers, Form):
    """Structure, boundaries or identity, as it is now."""

    text = LongTextField()
    reason = ShortTextField(
        label=_("What has changed, and where it was agreed"),
        help_text=_("Stands in the history, beside what it was before."),
        max_length=200,
    )
    seen = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, data, *, question: Question, before: str):
        start = {"text": before, "seen": answers.fingerprint(before)}
        super().__init__(data, initial=start)
        self.fields["text"] = LongTextField(
            label=question.label, help_text=question.hint, max_length=question.limit
        )

    def tell_of(self, clash: answers.Clash) -> None:
        """Somebody else was first: show their words, and let these replace them."""
        self.add_error(
            "text",
            _("%(person)s has changed it meanwhile, to: “%(text)s”. Save to replace.")
            % {"person": clash.saved_by, "text": clash.saved},
        )
        self.data = {**self.data.dict(), "seen": answers.fingerprint(clash.saved)}


class ReachForm(Form):
    done_on = DayField(label=_("The day it was done"))

    def clean_done_on(self):
        day = self.cleaned_data["done_on"]
        if day > clock.today():
            self.add_error("done_on", _("Choose a day that has been."))
        return day


class MoveForm(Form):
    due_on = DayField(label=_("New day"))
    reason = ShortTextField(label=_("Why it moves"), max_length=300)


class MilestoneForm(ModelForm):
    class Meta:
        model = Milestone
        fields = ["title", "due_on", "is_decision"]


class RiskForm(ModelForm):
    class Meta:
        model = Risk
        fields = ["text", "probability", "consequence", "measure"]
        widgets = {
            "probability": RadioCards(columns=""),
            "consequence": RadioCards(columns=""),
        }


class StaffForm(ModelForm):
    percent = CountField(
        label=_("Percent of full time"), min_value=1, max_value=1000, unit="%"
    )

    class Meta:
        model = StaffRole
        fields = ["role", "percent", "lent_from", "cost"]


class ForecastForm(Form):
    """One amount for each board and year that has not passed."""

    def __init__(self, *args, places: list[tuple], **kwargs):
        super().__init__(*args, **kwargs)
        self.places = {}
        for grant, year, board, amount in places:
            name = f"f{grant.pk}-{year}-{board.pk}"
            self.places[name] = (grant, year, board)
            self.fields[name] = MoneyField(
                label=f"{year}, {board}", required=False, initial=amount
            )

    def amounts(self) -> dict[tuple, object]:
        """What was written; an empty field leaves the forecast as it was."""
        return {
            self.places[name]: value
            for name, value in self.cleaned_data.items()
            if value is not None and name in self.changed_data
        }
