"""What does the main menu hold for this person, and which pages lie under each word?

One table, `WORDS`, gives every page without a row in its address one place. A word that
is one role's daily work (the register, the money, the meetings) comes second in that
role's menu; for everybody else the register and the money are tabs of another word.
Asked of what the person was given, no more.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.access import rows_given
from applications.permissions import RANKS
from fund.models import Fund
from fund.permissions import asked_about_conflicts
from projects.models import Project

MOST = 6  # words that fit in one row, and that are taken in at a glance
INSIDE = "fund.view_fund_inside"
READS = ["projects.view_project", "projects.assess_project"]
# Asked of a person, and of the fund (its number) that the page is about; None for who is
# of no fund.
May = Callable[..., bool]


@dataclass(frozen=True)
class Tab:
    """A page under a word of the menu; `current` on the pages below it."""

    title: str | Promise
    url: str
    current: bool


@dataclass(frozen=True)
class Entry(Tab):
    """One word of the menu. Its tabs are for the pages that the table names."""

    tabs: tuple[Tab, ...] = ()


@dataclass(frozen=True, eq=False)
class Page:
    """A page with a tab of its own, for whom it is, and what is reached from it."""

    title: str | Promise
    name: str
    may: May
    also: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()  # pages of one row, whose addresses begin elsewhere

    def addresses(self, fund: int | None) -> list[str]:
        """Its own first, then those of what is reached from it."""
        return [address_of(name, fund) for name in (self.name, *self.also)]

    def nearness(self, path: str, fund: int | None) -> int:
        """How much of `path` its addresses say: 0 when the page lies elsewhere."""
        begin = [*self.addresses(fund), *map(_address_of_rows, self.rows)]
        # Every path begins with the address of the start page, which is only itself.
        near = [
            url for url in begin if path == url or path.startswith(url) and url != "/"
        ]
        return len(max(near, key=len, default=""))


@dataclass(frozen=True)
class Word:
    """A word of the menu, and for whom it is daily work and so comes second."""

    title: str | Promise
    pages: tuple[Page, ...]
    is_work: May = lambda user, fund: False


@cache
def address_of(name: str, fund: int | None) -> str:
    """Of a page of the menu, in this fund when it is one of a fund."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return reverse(name, args=[fund])


@cache
def _address_of_rows(name: str) -> str:
    return reverse(name, args=[0]).removesuffix("0/")


# --- For whom -------------------------------------------------------------------------


def _given(perms: str | list[str]) -> May:
    return lambda user, fund: fund in rows_given(user, perms, Fund)


def _everyone(user, fund) -> bool:
    return True


def _outside(user, fund) -> bool:
    return fund is None


def _writes(user, fund) -> bool:
    return fund is None and bool(rows_given(user, READS, Project))


def _reads_projects(user, fund) -> bool:
    return sees_projects(user)


def _keeps_register(user, fund) -> bool:
    """The registrar. Who also prepares cases has those as daily work."""
    registers, prepares = map(_given, ("fund.register_cases", "fund.prepare_cases"))
    return registers(user, fund) and not prepares(user, fund)


def _sits(user, fund) -> bool:
    return fund in asked_about_conflicts(user)


def sees_projects(user) -> bool:
    """Is there a project to read: the fund's, one's own, or one that one assesses?"""
    return bool(
        rows_given(user, "fund.view_projects", Fund) or rows_given(user, READS, Project)
    )


# --- What lies where ------------------------------------------------------------------

_inside, _books = _given(INSIDE), _given("fund.book_entries")
_reads_ledger = _given("fund.view_ledger")

REGISTER = (
    Page(
        *(pgettext_lazy("tab", "Register"), "applications:fund_records"),
        _given("fund.view_cases"),
        also=("applications:disposal", "applications:document_plan"),
        rows=("applications:disclosure",),
    ),
)
MONEY = (Page(_("Finance"), "fund:ledger", _reads_ledger, also=("fund:commitments",)),)
LEARNING = (
    Page(_("Lessons"), "evaluation:list", _reads_projects),
    Page(
        *(_("The wheel of the year"), "fund:wheel"),
        lambda user, fund: _inside(user, fund) and sees_projects(user),
    ),
)
CASES = (
    Page(_("Cases"), "applications:list", _inside, also=("applications:views",)),
    Page(_("Ideas"), "applications:ideas", _inside),
    Page(_("Calls"), "applications:calls", _inside),
    Page(_("Ranking"), "applications:ranking", _given(RANKS)),
)
MEETINGS = (
    Page(_("Meetings"), "fund:meetings", _inside, rows=("applications:meeting",)),
    Page(_("Minutes"), "applications:minutes_list", _inside),
    Page(_("Balance of the group"), "applications:group_balance", _inside),
)
PROJECTS = (
    Page(_("Projects"), "projects:list", _reads_projects),
    Page(_("Conditions"), "projects:of_fund", _reads_ledger),
)
FUND = (
    # The wheel too, for who reads no projects: it is the owner's.
    Page(
        *(_("The fund"), "fund:detail", _inside),
        also=("fund:ownership", "fund:checks", "fund:wheel"),
    ),
    *MONEY,
    Page(_("Plans"), "fund:plans", _inside),
    Page(
        *(_("Seats"), "fund:group", _inside),
        also=("fund:roles", "fund:people", "fund:interests", "fund:grounds"),
    ),
    Page(
        *(_("Rules"), "fund:rules", _inside),
        also=("fund:appeals", "fund:rules_compare", "fund:rules_proposal"),
    ),
)

# In this order for everybody, after what is one's daily work.
WORDS = {
    "overview": Word(_("Overview"), (Page(_("Overview"), "start", _everyone),)),
    "register": Word(REGISTER[0].title, REGISTER, _keeps_register),
    "money": Word(MONEY[0].title, MONEY, _books),
    "cases": Word(CASES[0].title, (*CASES, *REGISTER)),
    **{  # Who is of no fund has no cases, but writes.
        page.name: Word(title, (Page(title, page.name, may),))
        for page, title, may in (
            (CASES[0], _("Applications"), _writes),
            (CASES[1], CASES[1].title, _outside),
            (CASES[2], CASES[2].title, _outside),
        )
    },
    "meetings": Word(_("Meetings"), MEETINGS, _sits),
    "projects": Word(_("Projects"), (*PROJECTS, *LEARNING), _books),
    "learning": Word(_("Learning"), LEARNING),
    "fund": Word(_("The fund"), FUND),
}
ONLY_AS_WORK = ("register", "money")
# Their pages lie under another word too, and are there when the word does not stand: in
# this order they give way when there would be more than six.
GIVE_WAY = ("learning", *ONLY_AS_WORK)


# --- The menu of one person -----------------------------------------------------------


def entries(user, request) -> list[Entry]:
    """The menu of somebody who is signed in; nothing for others."""
    if not user.is_authenticated:
        return []
    path, fund = request.path, fund_of(user, request.path)
    words = words_of(user, fund)
    here = max(
        (page for pages in words.values() for page in pages),
        key=lambda page: page.nearness(path, fund),
    )
    return [
        Entry(
            title=WORDS[key].title,
            url=address_of(pages[0].name, fund),
            current=here in pages and here.nearness(path, fund) > 0,
            tabs=_tabs(pages, here, fund) if path in here.addresses(fund) else (),
        )
        for key, pages in words.items()
    ]


def _tabs(pages: list[Page], here: Page, fund: int | None) -> tuple[Tab, ...]:
    """Of the word that the page lies under; one page alone needs none."""
    if here not in pages or len(pages) == 1:
        return ()
    return tuple(
        Tab(page.title, address_of(page.name, fund), page is here) for page in pages
    )


def words_of(user, fund: int | None) -> dict[str, list[Page]]:
    """The words of this person in their order, with the pages that lie under each."""
    shown = {
        key: [page for page in word.pages if page.may(user, fund)]
        for key, word in WORDS.items()
    }
    work = [key for key in shown if shown[key] and WORDS[key].is_work(user, fund)]
    order = [*dict.fromkeys(["overview", *work, *shown])]
    standing = [
        key for key in order if shown[key] and (key not in ONLY_AS_WORK or key in work)
    ]
    for key in GIVE_WAY:
        if len(standing) > MOST and key in standing:
            standing.remove(key)
    lifted = {page for key in standing if key in GIVE_WAY for page in shown[key]}
    return {
        key: [page for page in shown[key] if key in GIVE_WAY or page not in lifted]
        for key in standing
    }


def fund_of(user, path: str) -> int | None:
    """The fund that the page is about, else the first that this person is inside."""
    pages = [page for word in WORDS.values() for page in word.pages]
    return max(
        sorted(rows_given(user, INSIDE, Fund)),
        key=lambda fund: max(page.nearness(path, fund) for page in pages),
        default=None,
    )
