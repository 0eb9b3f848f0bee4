"""Which pages of the program are sought by their words: those of the menu and of the fund,
and the help?"""

from types import SimpleNamespace

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from config.finding.deeds import INSIDE, Door, open_to
from config.help import source
from config.start.menu import entries
from core.pages.hits import MOST, Hit, HitKind, Sought

LEDGER, CASES = "fund.view_ledger", "fund.view_cases"
# What has no word of its own in the menu.
OF_FUND = (
    Door(_("Ideas"), "applications:ideas"),
    Door(_("Calls"), "applications:calls"),
    Door(_("Ownership"), "fund:ownership", INSIDE),
    Door(_("The wheel of the year"), "fund:wheel", INSIDE),
    Door(_("Check questions"), "fund:checks", INSIDE),
    Door(_("Ledger"), "fund:ledger", LEDGER),
    Door(_("Granted and left"), "fund:commitments", LEDGER),
    Door(_("Conditions"), "projects:of_fund", LEDGER),
    Door(_("Plans"), "fund:plans", INSIDE),
    Door(_("Steering group"), "fund:group", INSIDE),
    Door(_("Meetings"), "fund:meetings", INSIDE),
    Door(_("Rules"), "fund:rules", INSIDE),
    Door(_("Roles in the fund"), "fund:roles", INSIDE),
    Door(_("Declarations of interests"), "fund:interests", INSIDE),
    Door(pgettext_lazy("tab", "Register"), "applications:fund_records", CASES),
    Door(_("The document plan"), "applications:document_plan", CASES),
)
NOWHERE = SimpleNamespace(path="")


def find(user, sought: Sought) -> list[Hit]:
    """Pages by their title first; then the help that has the words, in its title before
    its text."""
    every = [*places(user), *open_to(user, OF_FUND)]
    pages = {hit.url: hit for hit in every if sought.is_in(hit.title)}
    topics = source.topics()
    titled = [topic for topic in topics if sought.is_in(topic.title)]
    told = [
        topic
        for topic in topics
        if topic not in titled and sought.is_in(*topic.texts())
    ]
    helps = [
        Hit(topic.title, topic.get_absolute_url(), str(_("Help")))
        for topic in (*titled, *told)
    ]
    return [*pages.values(), *helps][: MOST + 1]


def places(user) -> list[Hit]:
    """The words of the person's menu."""
    return [Hit(str(entry.title), entry.url) for entry in entries(user, NOWHERE)]


def _names(user) -> list[str]:
    return [topic.title for topic in source.topics()]


PAGES = HitKind("pages", _("Pages"), find, names=_names)
