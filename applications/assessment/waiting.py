"""Which assessments wait for a person?"""

from django.db.models import QuerySet

from accounts.access import given_anywhere, rows_given
from applications.models import Application, Assessment
from applications.models.separation import stands_aside
from applications.separation import asked
from applications.steps.deeds import ANSWER, ASSESS
from applications.steps.facts import Facts
from core.kept import kept
from core.waiting import MOST, Waiting
from fund.models import Fund
from projects.models import Project


def to_assess(user) -> QuerySet[Assessment]:
    rows = Assessment.objects.waiting_for(user)
    return rows.filter(~stands_aside(user, "application"))


@kept
def _cases(user):
    rows = to_assess(user).filter(asked.answered())
    return rows.values_list("application", flat=True)


def cases(user) -> list[int]:
    given = rows_given(user, asked.ASSESSES, Project)
    return _cases(user=user.pk) if given else []


@kept
def _to_assess(user):
    """With whether there is an answer about a conflict of interest, which comes first."""
    columns = ("application", "due_on", "assigned_at", "application__project__title")
    rows = to_assess(user).annotate(is_answered=asked.answered())
    ordered = rows.order_by("assigned_at", "pk")
    return ordered.values_list(*columns, "is_answered")[:MOST]


def waiting_for(user) -> list[Waiting]:
    is_asked = rows_given(user, asked.ASSESSES, Project) or given_anywhere(
        user, "fund.assess_cases", Fund
    )
    return [
        Waiting(due_on, assigned_at, title, subject, url)
        for pk, due_on, assigned_at, subject, is_answered in (
            _to_assess(user=user.pk) if is_asked else ()
        )
        for title, url in [(ASSESS if is_answered else ANSWER).waiting(Facts(pk=pk))]
    ]


def next_to_assess(user, application: Application) -> Assessment | None:
    """The case to assess after this one."""
    return next(iter(_next(user=user.pk, application=application.pk)), None)


@kept
def _next(user, application):
    rows = to_assess(user).exclude(application=application)
    case = rows.select_related("application__project").defer("application__search")
    return case.order_by("assigned_at", "pk")[:1]
