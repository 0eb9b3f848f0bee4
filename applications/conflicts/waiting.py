"""Who has not said whether there is a conflict of interest, and whose doubt waits?"""

from django.db.models import F, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from applications.conflicts.permissions import DECIDED
from applications.models import AgendaCase, Application
from applications.steps.deeds import ANSWER
from applications.steps.facts import Facts
from core import clock
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from fund.models import Fund, Meeting
from fund.permissions import asked_about_conflicts
from projects.conflicts.queries import untried
from projects.models import ConflictOfInterest
from projects.models.conflict import stands_aside

CALLED = [Meeting.State.NOTIFIED, Meeting.State.OPEN]


def _unanswered(user, funds) -> QuerySet[AgendaCase]:
    """Undecided cases of a meeting that is called or in session, on which the member has
    not said whether there is a conflict."""
    answered = ConflictOfInterest.objects.filter(user=user).values("project")
    return AgendaCase.objects.filter(
        application__fund=funds,
        application__state=Application.State.ON_AGENDA,
        decision=None,
        item__meeting__state__in=CALLED,
    ).exclude(application__project__in=answered)


@kept
def _cases(user, funds: Some):
    return _unanswered(user, funds).values_list("application", flat=True)


def cases(user) -> list[int]:
    funds = asked_about_conflicts(user)
    return _cases(user=user.pk, funds=funds) if funds else []


def waiting_for(user) -> list[Waiting]:
    return [*_answers(user), *_decisions(user)]


@kept
def _to_answer(user, funds: Some):
    rows = _unanswered(user, funds)
    columns = ("application", "item__meeting__starts_at", "application__project__title")
    ordered = rows.order_by("item__meeting__starts_at", "item__number")
    return ordered.values_list(*columns)[:MOST]


def _answers(user) -> list[Waiting]:
    funds = asked_about_conflicts(user)
    rows = _to_answer(user=user.pk, funds=funds) if funds else []
    return [
        Waiting(clock.day_of(starts_at), starts_at, title, subject, url)
        for pk, starts_at, subject in rows
        for title, url in [ANSWER.waiting(Facts(pk=pk))]
    ]


@kept
def _doubts(user, funds: Some):
    """Others who are not sure whether they have a conflict, or have answered anew: the
    chair decides."""
    doubts = ConflictOfInterest.objects.filter(
        untried(),
        project__applications__fund=funds,
        project__applications__state__in=Application.BEING_HANDLED,
    )
    theirs = (
        doubts.exclude(user=user)
        .filter(~stands_aside(user))
        .annotate(case=F("project__applications"))
    )
    columns = ("case", "declared_at", "project__title", "user__name")
    return theirs.order_by("declared_at", "pk").values_list(*columns)[:MOST]


def _decisions(user) -> list[Waiting]:
    funds = rows_given(user, DECIDED, Fund)
    rows = _doubts(user=user.pk, funds=funds) if funds else []
    return [
        Waiting(
            due=None,
            since=declared_at,
            title=_("Decide about a conflict of interest"),
            subject=f"{title}: {name}",
            url=reverse("applications:conflicts", args=[case]),
        )
        for case, declared_at, title, name in rows
    ]
