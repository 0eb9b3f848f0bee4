"""How does ownership move, and who may speak for it?"""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from core import clock
from core.days import in_words
from core.refusals import TransitionRefused
from fund.locks import lock
from fund.models import Fund, Ownership


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
