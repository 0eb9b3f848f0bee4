"""What does the main menu hold for this person? Asked of what they were given, no more."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from fund.models import Fund
from projects.models import Project


@dataclass(frozen=True)
class Entry:
    """One word of the menu; `current` on the pages below its address."""

    title: str | Promise
    url: str
    current: bool
    count: int = 0


INSIDE = "fund.view_fund_inside"
READS = ["projects.view_project", "projects.assess_project"]


def entries(user, request) -> list[Entry]:
    """The menu of somebody who is signed in; nothing for others."""
    if not user.is_authenticated:
        return []
    inside = rows_given(user, INSIDE, Fund)
    own = rows_given(user, READS, Project)
    found = [
        (_("Overview"), reverse("start"), True),
        (_("Applications"), reverse("applications:list"), bool(inside or own)),
        (_("Ideas"), reverse("applications:ideas"), not inside),
        (_("Calls"), reverse("applications:calls"), not inside),
        *_of_funds(user),
        (_("Projects"), reverse("projects:list"), sees_projects(user)),
        (_("Learning"), reverse("evaluation:list"), sees_projects(user)),
        *_fund_pages(user, sorted(inside)),
    ]
    shown = [(title, url) for title, url, is_shown in found if is_shown]
    current = _current(_place(user, request.path), [url for _title, url in shown])
    return [Entry(title, url, url == current) for title, url in shown]


def sees_projects(user) -> bool:
    """Is there a project to read: the fund's, or one's own?"""
    return bool(
        rows_given(user, "fund.view_projects", Fund)
        or rows_given(user, "projects.view_project", Project)
    )


def _of_funds(user) -> list[tuple]:
    """The steering group of the first fund, for those who meet or prepare meetings."""
    meets = ["fund.decide_cases", "fund.prepare_cases", "fund.view_assessments"]
    mine = sorted(rows_given(user, meets, Fund))
    return [
        (_("Steering group"), reverse("fund:meetings", args=[pk]), True)
        for pk in mine[:1]
    ]


def _fund_pages(user, inside: list[int]) -> list[tuple]:
    """The fund itself, and its money for those who read the ledger."""
    ledgers = rows_given(user, "fund.view_ledger", Fund)
    pages = [
        (_("The fund"), reverse("fund:detail", args=[pk]), True) for pk in inside[:1]
    ]
    if inside and inside[0] in ledgers:
        pages.append((_("Finance"), reverse("fund:ledger", args=inside[:1]), True))
    return pages


def _place(user, path: str) -> str:
    """Where a page belongs: a meeting's pages, the minutes and the balance are the
    steering group's, and the register of a fund is the fund's."""
    cases = reverse("applications:list")
    if path.startswith((f"{cases}meetings/", f"{cases}minutes/", f"{cases}funds/")):
        return next((url for _title, url, _shown in _of_funds(user)), path)
    fund = path.removeprefix(f"{cases}records/").partition("/")[0]
    if path.startswith(f"{cases}records/") and fund.isdigit():
        return reverse("fund:detail", args=[fund])
    return path


def _current(path: str, urls: list[str]) -> str:
    """The longest address that `path` lies below; the start only when it is there."""
    below = [
        url for url in urls if path == url or (url != "/" and path.startswith(url))
    ]
    return max(below, key=len, default="")
