"""What do projects and applications tell about the group's independence (B8 and B11)?"""

from collections.abc import Iterable
from decimal import Decimal

from django.db.models import Sum

from accounts.models import User
from applications.models import Application
from core import clock
from fund.group import composition
from fund.group.composition import Check
from fund.ledger import sums as ledger
from fund.models import Fund, GrantYear, RuleSet, Seat, Term
from projects.models import Party, Project

State = Application.State
NO_ROUND = {
    State.DRAFT,
    *(state for state in State if not Application.TRANSITIONS[state]),
}


def checks(fund: Fund, members: Iterable[Term], rules: RuleSet) -> list[Check | None]:
    """B8 and B11 as they are today, for these members (with seat and department)."""
    members = list(members)
    voting = [term for term in members if term.seat.is_voting]
    chair = next((term.user for term in members if term.is_chair), None)
    applying = count_applying(voting, boards_applying(fund))
    return [
        composition.check_chair(
            owned_by(chair, fund), ledger.balance(fund).booked, rules
        ),
        composition.check_independence(applying, len(voting), rules),
    ]


def checks_now(fund: Fund) -> list[Check]:
    """The same for those who sit today: kept with each decision, since what a chair owns
    and who applies is not known afterwards."""
    today = clock.today()
    terms = Term.objects.filter(seat__group__fund=fund, is_deputy=False).on(today)
    members = terms.for_page().select_related("user__department")
    return [check for check in checks(fund, members, fund.rules_on(today)) if check]


def owned_by(person: User | None, fund: Fund) -> Decimal:
    """What is granted to the fund's running projects that this person owns, in kronor."""
    if person is None:
        return Decimal(0)
    projects = Project.objects.running().filter(fund=fund, owner=person)
    years = GrantYear.objects.filter(grant__of_project__project__in=projects)
    return years.aggregate(total=Sum("amount"))["total"] or Decimal(0)


def boards_applying(fund: Fund) -> set[int]:
    """The boards (ids) that stand behind a case the fund is handling, first or as a
    party."""
    cases = Application.objects.filter(fund=fund).exclude(state__in=NO_ROUND)
    leads = cases.values_list("project__lead_board")
    parties = Party.objects.filter(project__in=cases.values("project"))
    return {pk for (pk,) in leads.union(parties.values_list("board")) if pk is not None}


def count_applying(terms: Iterable[Term], boards: set[int]) -> int:
    """How many of these members (with seat and the person's department) belong to a
    department of `boards`. A board's elected member is no department; an official
    without one is counted with the seat's board."""
    return sum(_board_of(term) in boards for term in terms)


def _board_of(term: Term) -> int | None:
    if department := term.user.department:
        return department.board_id
    is_official = term.seat.side == Seat.Side.OFFICIAL
    return term.seat.board_id if is_official else None
