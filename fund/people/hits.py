"""Which people does the search over everything find?

Those with a role in a fund that the person sees the inside of, as its page of roles shows
them; for who gives accounts, all that the municipality has given one.
"""

from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.models import User
from core.pages.hits import MOST, Hit, HitKind, Sought, line
from fund.models import Appointment, Fund

MOST_ROLES = 60  # somebody has several
Role = Appointment.Role


def find(user, sought: Sought) -> list[Hit]:
    """By name, title or role, in the order of their names."""
    manages = sorted(rows_given(user, "fund.manage_fund", Fund))
    if manages:
        return _accounts(manages, sought)
    inside = rows_given(user, "fund.view_fund_inside", Fund)
    return _held(inside, sought) if inside else []


def _roles(sought: Sought) -> list[Role]:
    return [role for role in Role if sought.is_in(str(role.label))]


def _held(inside: set[int], sought: Sought) -> list[Hit]:
    """Each with all the roles that they hold now."""
    rows: QuerySet[Appointment] = Appointment.objects.filter(
        sought.within("user__name", "user__title") | Q(role__in=_roles(sought)),
        fund__in=inside,
        until=None,
        user__is_active=True,
    )
    rows = rows.select_related("user").order_by("user__name", "user", "fund", "role")
    held: dict[int, list[Appointment]] = {}
    for row in rows[:MOST_ROLES]:
        held.setdefault(row.user_id, []).append(row)
    return [_with_roles(each) for each in held.values()][: MOST + 1]


def _with_roles(rows: list[Appointment]) -> Hit:
    person = rows[0].user
    roles = dict.fromkeys(row.get_role_display().lower() for row in rows)
    url = reverse("fund:roles", args=[rows[0].fund_id])
    return Hit(str(person), url, line(person.title, *roles))


def _accounts(manages: list[int], sought: Sought) -> list[Hit]:
    """Those with an account are shown on its page of accounts, others who have a role on
    its page of roles; of the first fund that the person manages."""
    ours = Q(municipality__in=Fund.objects.filter(pk=manages[0]).values("municipality"))
    held = Appointment.objects.filter(until=None, fund=manages[0])
    named = sought.within("name", "email", "title")
    in_role = Q(pk__in=held.filter(role__in=_roles(sought)).values("user"))
    rows = User.objects.filter(
        ours | Q(pk__in=held.values("user")), named | in_role, is_active=True
    )
    rows = rows.annotate(has_account=ours).order_by("name", "pk")
    return [_of_manager(person, manages[0]) for person in rows[: MOST + 1]]


def _of_manager(person: Any, fund: int) -> Hit:
    url = reverse("fund:roles", args=[fund])
    if person.has_account:
        query = urlencode({"q": person.email})
        url = f"{reverse('fund:people', args=[fund])}?{query}"
    return Hit(str(person), url, line(person.title, person.email))


PEOPLE = HitKind("people", _("People"), find)
