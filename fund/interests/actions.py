"""Who has declared their ties this year, and how are the grounds of conflict worded?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.locks import lock
from fund.models import Fund, GroundText, Interest, InterestDeclaration
from fund.models.interest import DECLARING, Ground


@dataclass(frozen=True)
class Row:
    """One person who shall declare, and the declaration of the year if there is one."""

    user: User
    roles: list[str]
    declaration: InterestDeclaration | None


def must_declare(user: User, fund: Fund) -> bool:
    roles = fund.appointments.filter(user=user, until=None, role__in=DECLARING)
    return roles.exists()


@transaction.atomic
def declare(
    fund: Fund, *, has_nothing: bool, interests: Iterable[Mapping[str, str]], by: User
) -> InterestDeclaration:
    """A new version of what `by` declares this year: ties, or that there are none."""
    rows = list(interests)
    if bool(rows) == has_nothing:
        raise TransitionRefused(
            _("Write your ties, or say that you have nothing to declare.")
        )
    lock(fund)
    year = clock.today().year
    before = InterestDeclaration.objects.filter(fund=fund, user=by, year=year)
    declaration = InterestDeclaration.objects.create(
        fund=fund,
        user=by,
        year=year,
        number=before.count() + 1,
        has_nothing=has_nothing,
    )
    Interest.objects.bulk_create(
        Interest(declaration=declaration, **row) for row in rows
    )
    note = f"{year}, {declaration.number}"
    record(fund, "interests_declared", by=by, note=note)
    return declaration


def of_year(fund: Fund, year: int) -> list[Row]:
    """Everybody who shall declare now, or has declared that year, by name."""
    roles: dict[User, list[str]] = {}
    appointments = fund.appointments.filter(until=None, role__in=DECLARING)
    for row in appointments.select_related("user").order_by("user__name", "user", "pk"):
        roles.setdefault(row.user, []).append(str(row.get_role_display()))
    declared = InterestDeclaration.objects.filter(fund=fund, year=year).newest()
    found = {row.user: row for row in declared.select_related("user")}
    people = sorted({*roles, *found}, key=lambda user: (user.name, user.pk))
    return [Row(user, roles.get(user, []), found.get(user)) for user in people]


def usual_wording() -> dict[str, str]:
    """The Local Government Act 6:28 as it reads since 1 July 2022, in Swedish."""
    with translation.override("sv"):
        return {
            Ground.PARTY: _(
                "He or she, or somebody close, is a party in the case or can otherwise be "
                "assumed to be affected by the decision to an extent that is not "
                "insignificant."
            ),
            Ground.REPRESENTATIVE: _(
                "He or she, or somebody close, is or has been the representative or agent "
                "of a party in the case, or of somebody else who can be assumed to be "
                "affected by the decision to an extent that is not insignificant."
            ),
            Ground.SUPERVISION: _(
                "The case is about supervision of municipal activities that he or she is "
                "tied to."
            ),
            Ground.OTHER: _(
                "There is otherwise some particular circumstance that makes his or her "
                "impartiality in the case questionable."
            ),
        }


def wording(fund: Fund, day: date | None = None) -> dict[str, str]:
    """Ground → how it reads on a day: what the fund has written, else the law."""
    return usual_wording() | GroundText.objects.at(fund, day or clock.today())


@transaction.atomic
def write_ground(
    fund: Fund, *, ground: str, text: str, valid_from: date, by: User
) -> GroundText:
    """A new wording from a day on; the earlier ones are kept."""
    if valid_from < clock.today():
        raise TransitionRefused(_("A new text holds from today at the earliest."))
    written = GroundText.objects.create(
        fund=fund, ground=ground, text=text, valid_from=valid_from, written_by=by
    )
    record(fund, "ground_text", by=by, note=f"{ground}, {valid_from.isoformat()}")
    return written
