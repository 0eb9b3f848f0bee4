"""Where is my application, and what happens next, by whom and when?"""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from applications.models import Application
from applications.steps import facts
from applications.steps.stages import Status
from applications.steps.table import TABLE


def statuses(applications: Iterable[Application]) -> list[Status]:
    """What those who apply read of each; call and project have been read with it."""
    rows = list(applications)
    return [
        TABLE[row.state].tell(known)
        for row, known in zip(rows, facts.for_applicants(rows), strict=True)
    ]


def in_short(status: Status) -> str:
    """For a list of one's own applications."""
    return _("%(where)s %(next)s %(when)s") % {
        "where": status.where,
        "next": status.next,
        "when": status.when,
    }
