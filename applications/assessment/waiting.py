"""Which assessments wait for a person?"""

from django.db.models import QuerySet

from accounts.access import rows_given
from applications.models import Application, Assessment
from applications.models.separation import stands_aside
from applications.steps.deeds import ASSESS
from applications.steps.facts import Facts
from core.kept import kept
from core.waiting import MOST, Waiting
from projects.models import Project


def to_assess(user) -> QuerySet[Assessment]:
    rows = Assessment.objects.waiting_for(user)
    return rows.filter(~stands_aside(user, "application"))


@kept
def _cases(user):
    return to_assess(user).values_list("application", flat=True)


def cases(user) -> list[int]:
    given = rows_given(user, "projects.assess_project", Project)
    return _cases(user=user.pk) if given else []


@kept
def _to_assess(user):
    columns = ("application", "due_on", "assigned_at", "application__project__title")
    rows = to_assess(user).order_by("assigned_at", "pk")
    return rows.values_list(*columns)[:MOST]


def waiting_for(user) -> list[Waiting]:
    if not rows_given(user, "projects.assess_project", Project):
        return []
    return [
        Waiting(due_on, assigned_at, title, subject, url)
        for pk, due_on, assigned_at, subject in _to_assess(user=user.pk)
        for title, url in [ASSESS.waiting(Facts(pk=pk))]
    ]


def next_to_assess(user, application: Application) -> Assessment | None:
    """The case to assess after this one."""
    return next(iter(_next(user=user.pk, application=application.pk)), None)


@kept
def _next(user, application):
    rows = to_assess(user).exclude(application=application)
    case = rows.select_related("application__project").defer("application__search")
    return case.order_by("assigned_at", "pk")[:1]
