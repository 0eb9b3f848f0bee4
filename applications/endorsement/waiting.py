"""What has a person been asked to stand behind, as the manager of a party?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from core import clock
from core.kept import kept
from core.waiting import MOST, Waiting
from projects.models import EndorsementRequest


@kept
def _asked(user, now):
    rows = EndorsementRequest.objects.addressed_to(user, now)
    columns = ("pk", "asked_at", "expires_at", "party__project__title")
    return rows.order_by("asked_at", "pk").values_list(*columns)[:MOST]


def waiting_for(user) -> list[Waiting]:
    return [
        Waiting(
            due=clock.day_of(expires_at),
            since=asked_at,
            title=_("Endorse the project, or decline"),
            subject=title,
            url=reverse("applications:endorse", args=[pk]),
        )
        for pk, asked_at, expires_at, title in _asked(user=user.pk, now=clock.now())
    ]
