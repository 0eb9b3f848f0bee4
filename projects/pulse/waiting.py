"""Whose project has not told last month's pulse?"""

from datetime import date, timedelta

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core import clock
from core.kept import kept
from core.waiting import MOST, Waiting
from projects.models import Project, Pulse
from projects.permissions import REPORT

TELLS_PULSE = (Project.State.ONGOING, Project.State.CLOSING)
PULSE_DAYS = 10  # the pulse of a month is told by the tenth of the next


@kept
def _silent(user, month, next_month):
    """Not of a project that began after the month."""
    told = Pulse.objects.filter(project=OuterRef("pk"), month=month)
    rows = Project.objects.led_by(user).filter(
        ~Exists(told),
        Q(starts_on=None) | Q(starts_on__lt=next_month),
        state__in=TELLS_PULSE,
    )
    return rows.order_by("title", "pk").values_list("pk", "title")[:MOST]


def waiting_for(user) -> list[Waiting]:
    """From the first day of the next month."""
    if not rows_given(user, REPORT, Project):
        return []
    first = clock.today().replace(day=1)
    rows = _silent(user=user.pk, month=last_month(), next_month=first)
    return [
        Waiting(
            due=first.replace(day=PULSE_DAYS),
            since=clock.begins(first),
            title=_("Tell the month’s pulse"),
            subject=title,
            url=reverse("projects:pulse", args=[pk]),
        )
        for pk, title in rows
    ]


def last_month() -> date:
    return (clock.today().replace(day=1) - timedelta(days=1)).replace(day=1)
