"""Which opinions has a person been asked for?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from applications.models import Opinion
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from projects.models import ConflictOfInterest, Project


@kept
def _asked(user, applying: Some):
    """Never of those who apply, nor of somebody with a conflict of interest."""
    closed = ConflictOfInterest.objects.closing_to(user)
    rows = Opinion.objects.open().filter(asked=user)
    theirs = rows.exclude(application__project=applying).exclude(
        application__project__in=closed
    )
    columns = ("pk", "due_on", "asked_at", "application__project__title")
    return theirs.order_by("asked_at", "pk").values_list(*columns)[:MOST]


def waiting_for(user) -> list[Waiting]:
    applying = rows_given(user, "projects.view_project", Project)
    return [
        Waiting(
            due=due_on,
            since=asked_at,
            title=_("Give your opinion of the application"),
            subject=title,
            url=reverse("applications:opinion", args=[pk]),
        )
        for pk, due_on, asked_at, title in _asked(user=user.pk, applying=applying)
    ]
