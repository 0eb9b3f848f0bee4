"""Who in Ekköping has declared which ties this year, and which doubts are decided?"""

from collections.abc import Iterator
from datetime import date, datetime

from applications.assessment import judging
from applications.conflicts import actions as conflicts
from config.demo.town import Town, moment
from fund.interests import actions as interests
from fund.models.interest import DECLARING

Thread = Iterator[datetime]

# key → (kind, name, organisation number, post or tie). The others have nothing.
TIES: dict[str, list[tuple[str, str, str, str]]] = {
    "bjorn": [
        (
            "association",
            "Föreningen Läxhjälpen i Norra",
            "802400-1122",
            "vice ordförande",
        )
    ],
    "olle": [("association", "Ekköpings föreningsråd", "802400-3344", "ordförande")],
    "peter": [("relative", "Amira Hassan", "", "min sambo, projektledare")],
    "anders": [("company", "Ekköpingsbostäder AB", "", "ledamot i styrelsen")],
}
NOT_YET = {"leila"}
DOUBTS = {
    "peter": "Min förvaltning är med i ansökan, men jag ska inte leda projektet.",
    "nadia": "En av dem som ska arbeta i projektet är en tidigare kollega.",
}
NO_CONFLICT = (
    "Att den egna förvaltningen är med, och att chefen ställer sig bakom det, är inte i "
    "sig jäv inom samma kommun. Peter har inte skrivit i ansökan."
)


def declared(town: Town) -> Thread:
    """In January of each year since the fund began, and changed once."""
    for year in range(2025, town.today.year + 1):
        yield moment(date(year, 1, 15))
        for key in ("main", "small"):
            _declare_all(town, key, is_now=year == town.today.year)


def _declare_all(town: Town, fund_key: str, *, is_now: bool) -> None:
    fund = town.funds[fund_key]
    appointed = fund.appointments.filter(until=None, role__in=DECLARING)
    for pk in sorted(set(appointed.values_list("user", flat=True))):
        key, person = next((k, p) for k, p in town.people.items() if p.pk == pk)
        if is_now and key in NOT_YET:
            continue
        names = ("kind", "name", "organisation_number", "role")
        ties = [dict(zip(names, tie, strict=True)) for tie in TIES.get(key, [])]
        interests.declare(fund, has_nothing=not ties, interests=ties, by=person)


def doubted(town: Town, key: str, day: date) -> Thread:
    """Two who are not sure about a case: one is settled, one waits for the chair."""
    yield moment(day, 16)
    application = town.application(key)
    for name, doubt in DOUBTS.items():
        person = town.people[name]
        judging.answer_on_conflict(application, ground="unsure", note=doubt, by=person)
    conflicts.rule_on_conflict(
        application,
        town.people["peter"],
        ground="none",
        reason=NO_CONFLICT,
        by=town.people["ingrid"],
    )
    conflicts.tell_who_decides(application, town.people["nadia"])
