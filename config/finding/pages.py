"""Which pages of the program are sought by their words: those of the menu, those that lie
below one of them, and the help? A page of the menu is called what the menu calls it."""

from django.utils.translation import gettext_lazy as _

from config.finding.deeds import INSIDE, Door, open_to
from config.help import source
from config.help.queries import OF_PAGE
from config.start.menu import WORDS, Page, address_of, fund_of, words_of
from core.pages.hits import MOST, Hit, HitKind, Sought

LEDGER, CASES = "fund.view_ledger", "fund.view_cases"
# What has no word and no tab of its own in the menu of everybody who may open it.
OF_FUND = (
    Door(_("Ownership"), "fund:ownership", INSIDE),
    Door(_("The wheel of the year"), "fund:wheel", INSIDE),
    Door(_("Check questions"), "fund:checks", INSIDE),
    Door(_("Granted and left"), "fund:commitments", LEDGER),
    Door(_("Roles in the fund"), "fund:roles", INSIDE),
    Door(_("Declarations of ties"), "fund:interests", INSIDE),
    Door(_("The document plan"), "applications:document_plan", CASES),
)
MOST_TOLD = 3  # topics of the help that only have the words somewhere in their text


def find(user, sought: Sought) -> list[Hit]:
    """Pages by their title, then by that of their help; then the help that has the words,
    in its title before its text."""
    topics = source.topics()
    titled = [topic for topic in topics if sought.is_in(topic.title)]
    told = [
        topic
        for topic in topics
        if topic not in titled and sought.is_in(*topic.texts())
    ]
    helps = [
        Hit(topic.title, topic.get_absolute_url(), str(_("Help")))
        for topic in (*titled, *told[:MOST_TOLD])
    ]
    return [*_pages(user, sought), *helps][: MOST + 1]


def _pages(user, sought: Sought) -> list[Hit]:
    """Each once, those that are called so first."""
    shown = [(page.name, hit) for page, hit in _of_menu(user)]
    shown += [(door.page, hit) for door in OF_FUND for hit in open_to(user, [door])]
    by_url = {hit.url: (name, hit) for name, hit in reversed(shown)}
    every = list(reversed(by_url.values()))
    named = [hit for _name, hit in every if sought.is_in(hit.title)]
    helped = [hit for name, hit in every if sought.is_in(hit.title, _help_title(name))]
    return [*named, *(hit for hit in helped if hit not in named)]


def _help_title(name: str) -> str:
    topic = source.topic(OF_PAGE.get(name, ""))
    return topic.title if topic else ""


def _of_menu(user) -> list[tuple[Page, Hit]]:
    """Every page that lies under a word of the person's menu."""
    fund = fund_of(user, "")
    return [
        (page, Hit(str(page.title), address_of(page.name, fund)))
        for pages in words_of(user, fund).values()
        for page in pages
    ]


def words(user) -> list[Hit]:
    """The words of the person's menu, each with the page that it opens."""
    fund = fund_of(user, "")
    return [
        Hit(str(WORDS[key].title), address_of(pages[0].name, fund))
        for key, pages in words_of(user, fund).items()
    ]


def _names(user) -> list[str]:
    return [topic.title for topic in source.topics()]


PAGES = HitKind("pages", _("Pages"), find, names=_names)
