"""Which figures does the demo tell, on pages, in files, in papers, and where?"""

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from decimal import Decimal
from html import unescape

from django.urls import Resolver404, resolve, reverse
from django.utils.http import urlencode

from accounts.models import User
from applications.models import Application, Call
from core.numbers import in_millions
from fund.models import AgendaItem, Fund, Grant
from projects.models import Project
from tests.config import figures_in_files

WRITTEN = re.compile(
    r'<data value="(?P<value>[^"]*)" data-figure="(?P<key>[^"]*)"[^>]*'
    r'data-day="(?P<day>[^"]*)"[^>]*>(?P<text>[^<]*)</data>'
)
# Kinds that the demo tells in more than one place.
IN_TWO_PLACES = {
    *("available", "actual", "booked", "capital", "committed", "granted", "released"),
    *("returned", "planned-return", "people", "per-person", "requested", "cost"),
    *("per-person-planned", "recommended", "decided", "left-after", "call-frame"),
    "call-left",
}
LINK = re.compile(r'href="(/[^"#]*)')
# What an address may ask for: the rest filters, sorts and turns pages of the same rows.
ASKED = re.compile(r"(fund|call|show)=\w+")
# Files: read by tests.config.figures_in_files.
FILES = re.compile(
    "pdf|letter|packet|extract|dossier|file|export|word|sheet|paper|picture|print|"
    "calendar|template|help|download|progress|logout|document|table"
)


READ_BY = ", read by "


class Told:
    """(figure, day) → value → where it was read."""

    def __init__(self):
        self.places: dict[tuple, dict[Decimal, list[str]]] = defaultdict(dict)
        self.same = {f"grant.{pk}": of for pk, of in sole_grants()}

    def add(self, key: str, day: str, value: str, where: str) -> None:
        number = Decimal(value)
        name, _colon, of = key.partition(":")
        row, _slash, parts = of.partition("/")
        if row in self.same:  # all that its project was granted
            key = f"{name}:{self.same[row]}" + (f"/{parts}" if parts else "")
        self.places[key, day].setdefault(number, []).append(where)

    def read(self, html: str, where: str) -> None:
        for found in WRITTEN.finditer(html):
            self.add(found["key"], found["day"], found["value"], where)
            is_as_said(found["value"], unescape(found["text"]), (where, found[0]))

    @property
    def twice(self) -> dict:
        """What should be empty: the figures with two values, and where each was read."""
        return {key: each for key, each in self.places.items() if len(each) > 1}

    @property
    def kinds(self) -> dict[str, set[str]]:
        """Each kind of figure, and the kinds of places where it stands."""
        where = defaultdict(set)
        for (key, _day), values in self.places.items():
            where[key.partition(":")[0]] |= {
                re.sub(r"\d+", "#", place.partition(READ_BY)[0])
                for each in values.values()
                for place in each
            }
        return where


def sole_grants() -> Iterator[tuple[int, str]]:
    """The grants that are all that their project has: (key, "project.1")."""
    rows = list(
        Grant.objects.exclude(of_project=None).values_list("pk", "of_project__project")
    )
    many = Counter(project for _grant, project in rows)
    return ((pk, f"project.{of}") for pk, of in rows if many[of] == 1)


def is_as_said(value: str, text: str, where: object) -> None:
    """The text a reader sees is the value, or the value rounded to what it says."""
    if "mkr" in text:
        assert text == in_millions(Decimal(value)), where
        return
    shown = re.sub(r"[^\d,−-]", "", text).replace(",", ".").replace("−", "-")
    assert shown == re.sub(r"(\.\d)$", r"\g<1>0", value), where


# --- A small round, of each kind of page ------------------------------------------------


def walk(client, told: Told) -> None:
    """What an auditor, who reads everything, is told of money and people."""
    client.force_login(User.objects.get(name__startswith="Bengt"))
    for address in [*of_funds(), *of_projects(), *of_cases()]:
        page = client.get(address)
        if page.status_code == 200:
            told.read(page.content.decode(), address)
    for fund in Fund.objects.all():
        for name in ("ledger_export", "commitments_export"):
            figures_in_files.sheet_of(client, told, name, fund)


def of_funds() -> Iterator[str]:
    yield reverse("start")
    for pk in Fund.objects.values_list("pk", flat=True):
        yield f"{reverse('start')}?fund={pk}"
        yield f"{reverse('fund:ledger', args=[pk])}?on=2025-12-31"
        for name in ("detail", "ledger", "commitments"):
            yield reverse(f"fund:{name}", args=[pk])


def of_projects() -> Iterator[str]:
    yield reverse("projects:list")
    for project in Project.objects.exclude(state="proposed"):
        for name in ("detail", "money"):
            yield reverse(f"projects:{name}", args=[project.pk])


def of_cases() -> Iterator[str]:
    yield reverse("applications:list")
    yield reverse("applications:calls")
    for call in Call.objects.all():
        yield call.get_absolute_url()
        yield f"{reverse('applications:ranking')}?call={call.pk}"
    cases = Application.objects.exclude(state=Application.State.DRAFT)
    yield from (case.get_absolute_url() for case in cases)
    waiting = cases.filter(state__in=["ready", "on_agenda", "preparation"])[:4]
    chosen = urlencode([("case", case.pk) for case in waiting])
    yield f"{reverse('applications:compare')}?{chosen}"
    for item in AgendaItem.objects.filter(case__isnull=False):
        yield reverse("applications:meeting", args=[item.meeting_id])
        yield reverse("applications:item", args=[item.meeting_id, item.number])


def figures_of(client) -> Told:
    """The figures that the demo as it stands tells an auditor, and where."""
    told = Told()
    walk(client, told)
    figures_in_files.papers(told)
    return told


# --- Every page that somebody can come to -----------------------------------------------


def every_page(client, told: Told, names: Iterable[str]) -> dict[str, int]:
    """Everything that these people can go to by links, and how many pages each of them
    could; "" is somebody who has not signed in."""
    return {name: crawl(client, told, name) for name in names}


def crawl(client, told: Told, name: str) -> int:
    client.logout()
    if name:
        client.force_login(User.objects.get(name=name))
    start = reverse("start" if name else "account_login")
    seen, waiting, read = {start}, deque([start]), 0
    while waiting:
        address = waiting.popleft()
        page = client.get(address)
        if page.streaming:
            b"".join(page.streaming_content)  # which closes the file
            continue
        if page.status_code != 200 or not page["Content-Type"].startswith("text/html"):
            continue
        read += 1
        html = page.content.decode()
        told.read(html, f"{address}{READ_BY}{name or 'nobody'}")
        for link in map(unescape, LINK.findall(html)):
            if link not in seen and is_page(link):
                seen.add(link)
                waiting.append(link)
    return read


def is_page(link: str) -> bool:
    path, _mark, asked = link.partition("?")
    try:
        name = resolve(path).url_name or ""
    except Resolver404:
        return False
    return not FILES.search(name) and (not asked or bool(ASKED.fullmatch(asked)))
