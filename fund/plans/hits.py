"""Which plans, goals and lines does the search over everything find?

Those of the versions that hold or will hold; what has been replaced, and what has ended,
is found from the list of plans.
"""

from django.utils.translation import gettext_lazy as _

from core import clock
from core.pages.hits import MOST, Hit, HitKind, Sought, line
from fund.models import Plan, PlanItem

READ = 100  # goals and lines; a plan that is found by its name has many


def find(user, sought: Sought) -> list[Hit]:
    """A plan by its name or board, else its goals and lines; the latest years first."""
    today = clock.today()
    plans = Plan.objects.visible_to(user).filter(last_year__gte=today.year)
    plans = plans.exclude(replaced_by__valid_from__lte=today).order_by().values("pk")
    about = ("code", "text", "area", "plan__title", "plan__board__name")
    items = PlanItem.objects.filter(sought.within(*about), plan__in=plans)
    items = items.select_related("plan__board").order_by(
        "-plan__first_year", "plan", "code", "pk"
    )
    hits = dict.fromkeys(_hit(item, sought) for item in items[:READ])
    return list(hits)[: MOST + 1]


def _hit(item: PlanItem, sought: Sought) -> Hit:
    plan, board = item.plan, item.plan.board.name
    url, whose = plan.get_absolute_url(), "" if board in plan.title else board
    if sought.is_in(plan.title, board):
        return Hit(plan.title, url, whose)
    return Hit(str(item), url, line(plan.title, whose))


PLANS = HitKind("plans", _("Plans"), find)
