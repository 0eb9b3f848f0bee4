"""How does ownership move, and who may speak for it?"""

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from accounts import clock
from accounts.audit import record
from accounts.days import in_words
from accounts.models import TransitionRefused, User
from fund.ledger import lock
from fund.models import Fund, Ownership


def people_of(fund: Fund) -> QuerySet[User]:
    """Those who have a role in the fund now."""
    roles = fund.appointments.filter(until=None)
    people = User.objects.filter(pk__in=roles.values("user"), is_active=True)
    return people.order_by("name", "pk")


@transaction.atomic
def place_ownership(fund: Fund, *, by, **fields) -> Ownership:
    """Where ownership sits from a day on; what it was before stays.

    A second row for the same day corrects the first, and one for an earlier day takes
    the place of what has not begun. Raises TransitionRefused for a day before that of
    the ownership that holds now.
    """
    lock(fund)
    now = fund.ownerships.on(clock.today())
    row = Ownership(fund=fund, written_by=by, **fields)
    row.full_clean()
    if now and row.since < now.since:
        raise TransitionRefused(
            _("What holds now holds from %(day)s. Choose that day or a later one.")
            % {"day": in_words(now.since)}
        )
    row.save()
    record(fund, "ownership", by=by, note=f"{row.since}: {row.owner}, {row.reference}")
    return row
