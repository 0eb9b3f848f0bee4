"""Which declared ties does a case touch: an organisation that is a party, somebody close?

Part of `applications.separation.hints`: what somebody has declared for the year, against what was
handed in (domain 3.5).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from accounts.models import User
from applications.models import Application
from fund.models import Interest


@dataclass(frozen=True)
class PartyNamed:
    """A party as it was handed in."""

    name: str
    number: str
    kind: str

    def is_in(self, interest: Interest) -> bool:
        number = _digits(interest.organisation_number)
        if number and number == _digits(self.number):
            return True
        return self.name.strip().casefold() == interest.name.strip().casefold()


def parties(application: Application, rows: Iterable[dict]) -> list[PartyNamed]:
    """Those outside the municipality's boards, with the one that applies."""
    found = [
        PartyNamed(row["name"], row["organisation_number"], row["kind"])
        for row in rows
        if not row["board_id"]
    ]
    if lead := application.project.lead_organisation:
        found.append(PartyNamed(lead.name, lead.organisation_number, lead.kind))
    return found


def declared_by(application: Application, people: list[int]) -> dict[int, list]:
    """User id → what the person declared last in the case's fund, in one query."""
    rows = Interest.objects.in_force(application.fund_id, people)
    found: dict[int, list[Interest]] = {}
    for row in rows.select_related("declaration"):
        found.setdefault(row.declaration.user_id, []).append(row)
    return found


def close_places(
    interest: Interest, people: Iterable[User], named: Callable[[str], list[str]]
) -> str:
    """Where somebody close is named: as owner, leader or writer, or in the words."""
    name = interest.name.strip().casefold()
    known = [str(user) for user in people if user.name.casefold() == name]
    return ", ".join(dict.fromkeys([*known, *named(interest.name)]))


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())
