"""Which projects wait to pass the start gate, and for whom?"""

from collections.abc import Mapping

from django.db.models import F, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils.translation import gettext_lazy

from accounts.access import rows_given
from core import clock
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from fund.models import Fund
from projects.models import Project, ProjectGrant
from projects.models.conflict import ACTING, stands_aside
from projects.permissions import OWN, REPORT, WRITE

DECIDES = gettext_lazy("Decide on the start of the project")
MAKES_READY = gettext_lazy("Make ready for the start gate")
# Of those who appoint: what they do, by whether an owner and a leader are there.
APPOINTS: Mapping = {
    (False, False): gettext_lazy("Appoint a project owner and a project leader"),
    (False, True): gettext_lazy("Appoint a project owner"),
    (True, False): gettext_lazy("Appoint a project leader"),
}


@kept
def _starting(user, owned: Some, written: Some, funds: Some):
    """The owner takes the project through, without a conflict of interest; the leader
    makes it ready. Until both are there, those who may appoint them are asked: who
    wrote the plan, and who prepares the fund's cases and does not stand aside."""
    is_owned = Q(pk=owned) & ~stands_aside(user, "pk", ACTING)
    is_led = Q(pk__in=Project.objects.led_by(user).values("pk"))
    is_headless = Q(owner=None) | Q(leader=None)
    may_appoint = Q(pk=written) | Q(fund=funds) & ~stands_aside(user, "pk")
    granted = ProjectGrant.objects.filter(project=OuterRef("pk")).order_by(
        "grant__decided_on"
    )
    rows = Project.objects.filter(
        is_owned | is_led | is_headless & may_appoint, state=Project.State.STARTING
    ).annotate(
        is_owned=is_owned,
        is_led=is_led,
        granted_on=Subquery(granted.values("grant__decided_on")[:1]),
    )
    columns = ("pk", "title", "starts_on", "created_at", "owner", "leader")
    told = (*columns, "is_owned", "is_led", "granted_on")
    oldest = F("granted_on").asc(nulls_last=True)
    return rows.order_by(oldest, "title", "pk").values_list(*told)[:MOST]


def waiting_for(user) -> list[Waiting]:
    """From the day of the grant: until then there was nothing to start."""
    owned = rows_given(user, OWN, Project)
    written = rows_given(user, WRITE, Project)
    funds = rows_given(user, "fund.prepare_cases", Fund)
    if not (owned or written or funds or rows_given(user, REPORT, Project)):
        return []
    rows = _starting(user=user.pk, owned=owned, written=written, funds=funds)
    return [_in_words(*row) for row in rows]


def _in_words(
    pk, title, starts_on, created_at, owner, leader, is_owned, is_led, granted_on
) -> Waiting:
    deed = APPOINTS.get((owner is not None, leader is not None), MAKES_READY)
    if is_owned or is_led:
        deed = DECIDES if is_owned else MAKES_READY
    return Waiting(
        due=starts_on,
        since=clock.begins(granted_on or clock.day_of(created_at)),
        title=str(deed),
        subject=title,
        url=reverse("projects:gate", args=[pk]),
    )
