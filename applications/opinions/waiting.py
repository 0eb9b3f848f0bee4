"""Which opinions has a person been asked for?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from applications.models import Opinion
from applications.models.separation import stands_aside
from core.kept import kept
from core.waiting import MOST, Waiting


@kept
def _asked(user):
    """Never of somebody who stands aside."""
    rows = Opinion.objects.open().filter(asked=user)
    theirs = rows.filter(~stands_aside(user, "application"))
    columns = ("pk", "due_on", "asked_at", "application__project__title")
    return theirs.order_by("asked_at", "pk").values_list(*columns)[:MOST]


def waiting_for(user) -> list[Waiting]:
    return [
        Waiting(
            due=due_on,
            since=asked_at,
            title=_("Give your opinion of the application"),
            subject=title,
            url=reverse("applications:opinion", args=[pk]),
        )
        for pk, due_on, asked_at, title in _asked(user=user.pk)
    ]
