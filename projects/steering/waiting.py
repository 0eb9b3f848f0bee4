"""Which milestones are late, and whose are they?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core import clock
from core.kept import kept
from core.waiting import MOST, Waiting
from projects.models import Milestone, Project
from projects.permissions import REPORT


@kept
def _late(user, today):
    led = Project.objects.led_by(user).exclude(state=Project.State.PAUSED)
    rows = Milestone.objects.filter(
        project__in=led.values("pk"), done_on=None, due_on__lt=today
    )
    columns = ("due_on", "title", "project", "project__title")
    return rows.order_by("due_on", "pk").values_list(*columns)[:MOST]


def waiting_for(user) -> list[Waiting]:
    if not rows_given(user, REPORT, Project):
        return []
    return [
        Waiting(
            due=due_on,
            since=clock.begins(due_on),
            title=_("Say how it went with “%(milestone)s”") % {"milestone": title},
            subject=subject,
            url=reverse("projects:plan", args=[project]),
        )
        for due_on, title, project, subject in _late(user=user.pk, today=clock.today())
    ]
