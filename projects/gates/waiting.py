"""Which projects wait to pass the start gate, and for whom?"""

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core import clock
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from projects.models import Project
from projects.models.conflict import ACTING, stands_aside
from projects.permissions import OWN, REPORT


@kept
def _starting(user, owned: Some):
    """The owner takes the project through, without a conflict of interest; the leader
    makes it ready."""
    is_owned = Q(pk=owned) & ~stands_aside(user, "pk", ACTING)
    led = Project.objects.led_by(user).values("pk")
    rows = Project.objects.filter(
        is_owned | Q(pk__in=led), state=Project.State.STARTING
    ).annotate(is_owned=is_owned)
    columns = ("pk", "title", "starts_on", "created_at", "is_owned")
    return rows.order_by("title", "pk").values_list(*columns)[:MOST]


def waiting_for(user) -> list[Waiting]:
    owned = rows_given(user, OWN, Project)
    if not owned and not rows_given(user, REPORT, Project):
        return []
    return [
        Waiting(
            due=starts_on,
            since=clock.begins(clock.day_of(created_at)),
            title=_("Decide on the start of the project")
            if is_owned
            else _("Make ready for the start gate"),
            subject=title,
            url=reverse("projects:gate", args=[pk]),
        )
        for pk, title, starts_on, created_at, is_owned in _starting(
            user=user.pk, owned=owned
        )
    ]
