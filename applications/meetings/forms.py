"""What is filled in around a meeting: its points, who is there, how they vote?"""

from collections.abc import Iterable, Mapping

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.meetings.agenda import Candidate
from applications.models import Application
from core import clock
from core.forms.base import Form
from core.forms.fields import ClockField, DayField, LongTextField, ShortTextField
from core.forms.widgets import CheckboxCards, RadioCards
from fund.models import AgendaItem, Coming, Meeting, Term

Kind = AgendaItem.Kind
# What a member has said before the meeting, as others read it.
SAID = {
    Coming.Answer.YES: _("has said yes"),
    Coming.Answer.NO: _("has said no"),
    Coming.Answer.UNSURE: _("does not know yet"),
}


WRITE_WHY = _("Write why the case is put on the agenda without a finished memo.")


def without_memo_field() -> ShortTextField:
    return ShortTextField(
        label=_("Why without a finished memo?"),
        help_text=_(
            "Only for a case that has none. The members and the history read it."
        ),
        max_length=300,
        required=False,
    )


class ChooseCasesForm(Form):
    """The cases to put on the agenda, of those that can be put there."""

    mark_optional = False
    cases = forms.MultipleChoiceField(
        label=_("Cases to put on the agenda"),
        widget=CheckboxCards(columns=""),
        error_messages={"required": _("Choose at least one case.")},
    )
    without_memo = without_memo_field()

    def __init__(self, *args, candidates: Iterable[Candidate], **kwargs):
        super().__init__(*args, **kwargs)
        self.possible = [row.application for row in candidates if not row.problem]
        self.lacking = {str(row.application.pk) for row in candidates if row.lacks_memo}
        if not self.lacking:
            del self.fields["without_memo"]
        self.fields["cases"].choices = [
            (str(row.pk), row.project.title) for row in self.possible
        ]
        self.fields["cases"].widget.descriptions = {
            str(row.application.pk): self._words(row) for row in candidates
        }

    @staticmethod
    def _words(row: Candidate) -> str:
        application = row.application
        words = [
            application.registry_number,
            application.get_state_display(),
            row.recommended,
            row.note,
        ]
        return " · ".join(str(word) for word in words if word)

    def clean(self):
        """Those without a finished memo need a reason; the members read it."""
        lacking = self.lacking & set(self.cleaned_data.get("cases", ()))
        if lacking and self.cleaned_data.get("without_memo") == "":
            self.add_error("without_memo", WRITE_WHY)
        return self.cleaned_data

    def chosen(self) -> list[Application]:
        wanted = set(self.cleaned_data["cases"])
        return [row for row in self.possible if str(row.pk) in wanted]


class PointForm(Form):
    """A point that is no case."""

    kind = forms.ChoiceField(
        label=_("Kind of point"),
        choices=[(kind.value, kind.label) for kind in Kind if kind != Kind.CASE],
        initial=Kind.INFORMATION,
    )
    title = ShortTextField(
        label=_("Heading"),
        help_text=_("Leave it empty for the same as other points of this kind."),
        required=False,
    )
    text = LongTextField(label=_("What it is about"), max_length=2000, required=False)

    def clean_title(self) -> str:
        labels = dict(Kind.choices)
        return self.cleaned_data["title"] or str(
            labels[self.cleaned_data.get("kind", Kind.OTHER)]
        )


class PointWordsForm(Form):
    """Other words for a point."""

    title = ShortTextField(label=_("Heading"))
    text = LongTextField(label=_("What it is about"), max_length=2000, required=False)


class LateForm(Form):
    """Why the papers are sent later than the rules say."""

    late_reason = ShortTextField(
        label=_("Why are they late?"),
        help_text=_("The members and the minutes read it."),
        max_length=500,
    )


class ComingForm(Form):
    """Shall you come? One button an answer."""

    answer = forms.ChoiceField(choices=Coming.Answer.choices)


class AttendanceForm(Form):
    """Who is in the room?"""

    mark_optional = False
    present = forms.MultipleChoiceField(
        label=_("Present"), required=False, widget=CheckboxCards(columns="2")
    )

    def __init__(self, *args, terms: Iterable[Term], said: Mapping[int, str], **kwargs):
        """`said` is what those with a term (id) have said before the meeting."""
        super().__init__(*args, **kwargs)
        self.terms = list(terms)
        deputies = {term.seat_id for term in self.terms if term.is_deputy}
        field = self.fields["present"]
        field.choices = [(str(term.pk), str(term.user)) for term in self.terms]
        field.widget.descriptions = {
            str(term.pk): _said_words(term, said.get(term.pk, ""), deputies)
            for term in self.terms
        }

    def attendance(self) -> dict[Term, bool]:
        here = set(self.cleaned_data["present"])
        return {term: str(term.pk) in here for term in self.terms}


def _said_words(term: Term, said: str, deputies: set[int]) -> str:
    """The seat, what was said before the meeting, and that nobody can serve instead."""
    words = [seat_words(term)]
    if said:
        words.append(str(SAID[Coming.Answer(said)]))
    stays_away = said in (Coming.Answer.NO, Coming.Answer.UNSURE)
    if stays_away and not term.is_deputy and term.seat_id not in deputies:
        words.append(gettext("no deputy"))
    return ". ".join(word[:1].upper() + word[1:] for word in words)


def seat_words(term: Term) -> str:
    """What somebody sits as: the seat, and what sets the person apart in it."""
    words = [term.seat.title]
    if term.is_chair and term.seat.title.lower() != gettext("chair"):
        words.append(gettext("chair"))
    if term.is_vice_chair:
        words.append(gettext("vice chair"))
    if term.is_deputy:
        words.append(gettext("deputy %(place)s") % {"place": term.order})
    if not term.seat.is_voting:
        words.append(gettext("co-opted, without a vote"))
    return ", ".join(words)


class MovementForm(Form):
    """Somebody comes or leaves while the meeting goes on: one button of the list, whose
    name is the way and whose value is who."""

    COMES, LEAVES = "comes", "leaves"
    term = forms.ChoiceField()
    way = forms.ChoiceField(choices=[(COMES, COMES), (LEAVES, LEAVES)])
    item = forms.ChoiceField()

    def __init__(
        self,
        posted: Mapping[str, str],
        *,
        terms: Iterable[Term],
        items: Iterable[AgendaItem],
    ):
        way = next((way for way in (self.COMES, self.LEAVES) if way in posted), "")
        data = {"way": way, "term": posted.get(way), "item": posted.get("item")}
        super().__init__(data)
        self.terms = {str(term.pk): term for term in terms}
        self.items = {str(item.number): item for item in items}
        self.fields["term"].choices = [(pk, pk) for pk in self.terms]
        self.fields["item"].choices = [(number, number) for number in self.items]

    def movement(self) -> tuple[AgendaItem, Term, bool]:
        """The point, who, and whether they come."""
        data = self.cleaned_data
        is_arrival = data["way"] == self.COMES
        return self.items[data["item"]], self.terms[data["term"]], is_arrival


class AgendaForm(Form):
    """The meeting that takes up the case: one that is planned, or a new one."""

    NEW = "new"
    meeting = forms.ChoiceField(label=_("Which meeting?"), widget=RadioCards())
    day = DayField(
        label=_("Day"), help_text=_("For example 2026-03-04."), required=False
    )
    at = ClockField(label=_("Time"), help_text=_("For example 13.15."), required=False)
    place = ShortTextField(label=_("Place"), max_length=200, required=False)

    without_memo = without_memo_field()

    def __init__(
        self, *args, meetings: list[tuple[Meeting, str]], has_memo: bool, **kwargs
    ):
        super().__init__(*args, **kwargs)
        if has_memo:
            del self.fields["without_memo"]
        choices = [(str(meeting.pk), label) for meeting, label in meetings]
        self.fields["meeting"].choices = [*choices, (self.NEW, _("Plan a new meeting"))]
        if len(choices) == 1:
            self.fields["meeting"].initial = choices[0][0]
        elif not choices:
            self.fields["meeting"].initial = self.NEW

    @property
    def is_new(self) -> bool:
        return self.cleaned_data.get("meeting") == self.NEW

    def clean(self):
        if self.is_new:
            for name in ("day", "at"):
                if name not in self.errors and not self.cleaned_data.get(name):
                    self.add_error(
                        name,
                        _("Fill in: “%(label)s”") % {"label": self.fields[name].label},
                    )
            day = self.cleaned_data.get("day")
            if day and day < clock.today():
                self.add_error("day", _("Choose a day that has not been."))
        if self.cleaned_data.get("without_memo") == "":
            self.add_error("without_memo", WRITE_WHY)
        return self.cleaned_data
