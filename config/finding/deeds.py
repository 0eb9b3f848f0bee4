"""What can a person do, sought by its words: what waits for them, and what their role may
begin at any time?"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from config.start.waiting import waiting_for
from core.pages.hits import MOST, Hit, HitKind, Sought
from fund.models import Fund

INSIDE, PREPARES = "fund.view_fund_inside", "fund.prepare_cases"
MANAGES, RECOMMENDS = "fund.manage_fund", "fund.recommend_cases"
SOFT_HYPHEN = "\u00ad"  # where a long title of a page may break


class Door(NamedTuple):
    """A page with a title, and what one is given who may open it; nothing: everybody may.

    A page that is of one fund is that of the first fund where the person may.
    """

    title: str | Promise
    page: str
    given: str = ""
    is_of_fund: bool = True


DEEDS = (
    Door(_("Write an idea"), "applications:ideas"),
    Door(_("Apply in an open call"), "applications:calls"),
    Door(_("Switch the shortcuts on or off"), "accounts:account"),
    Door(_("Change your password"), "account_change_password"),
    Door(_("Declare your ties"), "fund:interest_declare", INSIDE),
    Door(_("Plan a meeting"), "fund:meetings", PREPARES),
    Door(_("Put cases in order"), "applications:ranking", RECOMMENDS, is_of_fund=False),
    Door(_("Book a cost"), "fund:ledger_book", "fund.book_entries"),
    Door(_("Make a call"), "applications:call_new", MANAGES),
    Door(_("Adopt rules"), "fund:rules_adopt", MANAGES),
    Door(_("Adopt a plan"), "fund:plan_adopt", MANAGES),
    Door(_("Give somebody an account"), "fund:people", MANAGES),
    Door(_("Give somebody a role"), "fund:roles", MANAGES),
    Door(_("Answer the check questions"), "fund:check_round_new", MANAGES),
)


def find(user, sought: Sought) -> list[Hit]:
    """What waits first, most pressing on top; then what may be begun."""
    waits = [hit for hit in waiting(user) if sought.is_in(hit.title, hit.about)]
    begun = [hit for hit in open_to(user, DEEDS) if sought.is_in(hit.title)]
    return [*waits, *begun][: MOST + 1]


def waiting(user) -> list[Hit]:
    """All that waits for the person, most pressing first."""
    return [Hit(str(row.title), row.url, row.subject) for row in waiting_for(user)]


def open_to(user, doors: Iterable[Door]) -> Iterator[Hit]:
    """Those of the pages that the person may open."""
    for door in doors:
        funds = sorted(rows_given(user, door.given, Fund)) if door.given else []
        if door.given and not funds:
            continue
        args = funds[:1] if door.is_of_fund else []
        title = str(door.title).replace(SOFT_HYPHEN, "")  # nobody writes it
        yield Hit(title, reverse(door.page, args=args))


def _titles(user) -> list[str]:
    return [hit.title for hit in open_to(user, DEEDS)]


TO_DO = HitKind("deeds", _("Do"), find, names=_titles)
