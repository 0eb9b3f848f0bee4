"""What is found of each kind, where does a number lead, and what could have been meant?"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from applications.finding.hits import CASES, DIGITS
from applications.ideas.listing import IDEAS
from applications.records.hits import PAPERS
from config.finding.deeds import TO_DO
from config.finding.pages import PAGES
from core import clock
from core.pages.hits import MOST, Hit, HitKind, Sought
from fund.people.hits import PEOPLE
from fund.plans.hits import PLANS
from projects.overview.hits import PROJECTS

# In the order in which they are shown.
KINDS = (TO_DO, CASES, IDEAS, PROJECTS, PEOPLE, PAPERS, PLANS, PAGES)
# Where a registry number leads: to the case, to the idea, or to the paper that bears it.
NUMBERED: tuple[str, ...] = (CASES.key, IDEAS.key, PAPERS.key)
LIKENESS = 0.75  # of a word to what was written, from 0 to 1


@dataclass(frozen=True)
class Found:
    """The hits of one kind that are shown, and the address of the list that has all."""

    kind: HitKind
    hits: list[Hit]
    are_more: bool
    list_url: str

    @property
    def count(self) -> str:
        """How many there are; only so many are counted."""
        return f"{len(self.hits)}+" if self.are_more else str(len(self.hits))


def find(user, sought: Sought) -> list[Found]:
    """The kinds that have a hit which this person may see."""
    if not sought.words:
        return []
    found = ((kind, kind.find(user, sought)) for kind in KINDS)
    return [_found(kind, hits, sought) for kind, hits in found if hits]


def _found(kind: HitKind, hits: list[Hit], sought: Sought) -> Found:
    are_more = len(hits) > MOST
    list_url = kind.list_of(sought) if kind.list_of and are_more else ""
    return Found(kind, hits[:MOST], are_more, list_url)


def straight_to(found: Iterable[Found], sought: Sought) -> str:
    """The address of the one thing that has this registry number, or of the one case that
    has this running number this year; "" for any other text, and when two funds have used
    the number."""
    wanted, kinds = sought.text.upper(), NUMBERED
    if DIGITS.fullmatch(wanted):
        wanted, kinds = f"{clock.today().year}/{wanted.zfill(4)}", (CASES.key,)
    if "/" not in wanted:
        return ""
    by_kind = {each.kind.key: each.hits for each in found}
    for key in kinds:
        urls = {
            hit.url
            for hit in by_kind.get(key, [])
            if hit.number.upper() == wanted or hit.number.upper().endswith(f" {wanted}")
        }
        if urls:
            return urls.pop() if len(urls) == 1 else ""
    return ""


def meant(user, sought: Sought) -> str:
    """What was written, with each word as the nearest word of a name that this person may
    see; "" when none is near."""
    known: dict[str, str] = {}
    for kind in KINDS:
        for name in kind.names(user) if kind.names else ():
            known.update(
                (word.strip(",.:()").casefold(), word) for word in name.split()
            )
    words = [_nearest(word, known) for word in sought.words]
    told = " ".join(word.strip(",.:()").casefold() for word in words)
    return told if told != sought.text.casefold() else ""


def _nearest(word: str, known: dict[str, str]) -> str:
    near = get_close_matches(word.casefold(), known, n=1, cutoff=LIKENESS)
    return known[near[0]] if near else word


def drawn(hit: Hit, sought: Sought) -> dict:
    """A hit as the page shows it, with what was sought as <mark>."""
    title, about = sought.marked(hit.title), sought.marked(hit.about)
    return {"title": title, "url": hit.url, "about": about}
