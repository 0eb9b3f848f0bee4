"""Who works with a fund?"""

from django.db.models import QuerySet

from accounts.models import User
from fund.models import Fund


def people_of(fund: Fund) -> QuerySet[User]:
    """Those who have a role in the fund now."""
    roles = fund.appointments.filter(until=None)
    people = User.objects.filter(pk__in=roles.values("user"), is_active=True)
    return people.order_by("name", "pk")
