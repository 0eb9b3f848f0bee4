"""Whom else does the fund wait for: the applicants, an assessor, a board?"""

from dataclasses import dataclass
from datetime import date

from django.db.models import CharField, F, OuterRef, QuerySet, Value
from django.db.models.functions import Coalesce, Concat
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.models import Application, Assessment, Opinion, SupplementRequest
from applications.models.opinion import STATES_TO_ANSWER
from applications.models.separation import stands_aside
from applications.steps import deeds
from core.kept import kept, looked_up
from fund.models import Fund

State = Application.State
MOST = 20  # of each kind: no more are shown of all together
DEEDS = {
    "supplement": deeds.ADD.title,
    "assessment": deeds.ASSESS.title,
    "opinion": gettext_lazy("Give an opinion of the application"),
}


@dataclass(frozen=True)
class Other:
    """Somebody else whom the fund waits for: who, what, about what, and by when."""

    who: str
    what: str
    subject: str
    case: int
    due: date | None

    @property
    def url(self) -> str:
        return reverse("applications:detail", args=[self.case])


@kept
def _asked(user, fund):
    """The first of each kind; nothing of a case from which `user` stands
    aside."""

    def first(deed: str, rows: QuerySet, who, *states: str) -> QuerySet:
        case = Application.objects.filter(pk=OuterRef("application"), state__in=states)
        here = looked_up(case.filter(fund=fund))
        theirs = rows.filter(here, ~stands_aside(user, "application"))
        told = theirs.annotate(deed=Value(deed, CharField()), who=who)
        columns = ("deed", "who", "application__project__title", "application")
        ordered = told.order_by(F("due_on").asc(nulls_last=True), "pk")
        return ordered.values_list(*columns, "due_on")[:MOST]

    lead = "application__project__lead"
    applicants = Coalesce(f"{lead}_board__name", f"{lead}_organisation__name")
    asked = SupplementRequest.objects.open()
    assessing = Assessment.objects.filter(state=Assessment.State.OPEN)
    heard = Opinion.objects.filter(state=Opinion.State.ASKED)
    person = Concat("asked__name", Value(", "), "board__name")
    return first("supplement", asked, applicants, State.SUPPLEMENT).union(
        first("assessment", assessing, F("assessor__name"), State.PREPARATION),
        first("opinion", heard, person, *STATES_TO_ANSWER),
        all=True,
    )


def waiting_for_others(fund: Fund, user) -> list[Other]:
    """Applicants with a supplement, assessors with a case and boards that are asked,
    soonest first."""
    found = [
        Other(who or _("The applicants"), str(DEEDS[deed]), title, pk, due)
        for deed, who, title, pk, due in _asked(user=user.pk, fund=fund.pk)
    ]
    return sorted(found, key=lambda row: row.due or date.max)
