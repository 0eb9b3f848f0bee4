"""Which declared ties does a case touch: an organisation that is a party, somebody close?

Part of `applications.separation.hints`: what somebody has declared for the year, against what was
handed in (domain 3.5).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models.functions import JSONObject

from accounts.models import Organisation, User
from applications.models import Application
from fund.models import Interest
from projects.models import Party


@dataclass(frozen=True)
class PartyNamed:
    """A party as it was handed in, or as the project has it; `board_id` of a board."""

    name: str
    number: str
    kind: str
    board_id: int | None = None

    def is_in(self, interest: Interest) -> bool:
        return self._is(interest.name, interest.organisation_number)

    def is_of(self, organisation: Organisation) -> bool:
        return self._is(organisation.name, organisation.organisation_number)

    def _is(self, name: str, written: str) -> bool:
        number = _digits(written)
        if number and number == _digits(self.number):
            return True
        return self.name.strip().casefold() == name.strip().casefold()


def parties(application: Application, rows: Iterable[dict]) -> list[PartyNamed]:
    """Those of `rows`, and the one that applies."""
    found = [
        PartyNamed(
            row["name"], row["organisation_number"], row["kind"], row["board_id"]
        )
        for row in rows
    ]
    if lead := application.project.lead_organisation:
        found.append(PartyNamed(lead.name, lead.organisation_number, lead.kind))
    return found


def own_parties(project: int) -> ArraySubquery:
    """Those that the project has by now, whatever was handed in: to be read in the
    question that reads the people."""
    rows = Party.objects.filter(project=project).order_by("pk")
    columns = ("name", "organisation_number", "kind", "board_id")
    return ArraySubquery(rows.values_list(JSONObject(**{c: c for c in columns})))


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
