"""Which assessments wait for a person?"""

from django.db.models import (
    QuerySet,
)
from django.utils.translation import gettext as _

from accounts.access import rows_given
from applications.models import (
    Application,
    Assessment,
)
from applications.process.waiting import MOST, conflicted
from core.waiting import Waiting
from projects.models import Project


def to_assess(user) -> QuerySet[Assessment]:
    return Assessment.objects.waiting_for(user).filter(
        ~conflicted(user, "application__project")
    )


def assessing(user) -> list[Waiting]:
    if not rows_given(user, "projects.assess_project", Project):
        return []
    rows = to_assess(user).select_related("application__project")
    return [
        Waiting(
            row.due_on,
            row.assigned_at,
            _("Assess the application"),
            row.application.project.title,
            row.get_absolute_url(),
        )
        for row in rows.order_by("assigned_at", "pk")[:MOST]
    ]


def next_to_assess(user, application: Application) -> Assessment | None:
    """The case to assess after this one."""
    rows = to_assess(user).exclude(application=application)
    return (
        rows.select_related("application__project")
        .order_by("assigned_at", "pk")
        .first()
    )
