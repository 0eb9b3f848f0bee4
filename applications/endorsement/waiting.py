"""What has a person been asked to stand behind, as the manager of a party?"""

from django.db.models import F, QuerySet
from django.db.models.functions import TruncDate
from django.urls import reverse
from django.utils.translation import gettext as _

from core.waiting import Waiting
from projects.models import EndorsementRequest


def rows(user, now, _funds) -> QuerySet:
    """What `applications.waiting` asks for, with what this is asked about."""
    asked = EndorsementRequest.objects.addressed_to(user, now)
    return asked.annotate(
        row=F("pk"),
        about=F("pk"),
        since=F("asked_at"),
        day=TruncDate("expires_at"),
        subject=F("party__project__title"),
    ).order_by("asked_at", "pk")


def in_words(row) -> Waiting:
    return Waiting(
        due=row.day,
        since=row.since,
        title=_("Endorse the project, or decline"),
        subject=row.subject,
        url=reverse("applications:endorse", args=[row.row]),
    )
