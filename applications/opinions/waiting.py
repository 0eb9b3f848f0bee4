"""Which opinions has a person been asked for?"""

from django.db.models import F, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from applications.models import Opinion
from applications.models.separation import stands_aside
from core.waiting import Waiting


def rows(user, _now, _funds) -> QuerySet:
    """What `applications.waiting` asks for; never of somebody who stands aside."""
    asked = Opinion.objects.open().filter(asked=user)
    theirs = asked.filter(~stands_aside(user, "application"))
    return theirs.annotate(
        row=F("pk"),
        about=F("application"),
        since=F("asked_at"),
        day=F("due_on"),
        subject=F("application__project__title"),
    ).order_by("asked_at", "pk")


def in_words(row) -> Waiting:
    return Waiting(
        due=row.day,
        since=row.since,
        title=_("Give your opinion of the application"),
        subject=row.subject,
        url=reverse("applications:opinion", args=[row.row]),
    )
