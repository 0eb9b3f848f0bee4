"""The town that the story needs: found by short names, built before anything happens."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, TypeVar

from django.db import models
from django.utils import timezone

from accounts import actions as account_actions
from accounts.models import Board, Department, Organisation, Unit, User
from applications.models import Application, Call, Criterion
from config.demo import people, places, plans
from fund.founding import actions as fund_actions
from fund.group import actions as group
from fund.models import Fund, Grant, Plan, PlanItem
from fund.people import actions as people_actions
from fund.plans import actions as plans_actions
from fund.rules import actions as rules
from projects.models import Node, Project


@dataclass
class Town:
    """Ekköping, with what has been built so far under the names that the story uses."""

    today: date
    by: User
    municipality: Organisation
    people: dict[str, User] = field(default_factory=dict)
    boards: dict[str, Board] = field(default_factory=dict)
    departments: dict[str, Department] = field(default_factory=dict)
    organisations: dict[str, Organisation] = field(default_factory=dict)
    funds: dict[str, Fund] = field(default_factory=dict)
    calls: dict[str, Call] = field(default_factory=dict)
    projects: dict[str, int] = field(default_factory=dict)
    applications: dict[str, int] = field(default_factory=dict)
    node_keys: dict[str, dict[str, Node]] = field(default_factory=dict)

    def project(self, key: str) -> Project:
        """The project as it is now."""
        return Project.objects.select_related("fund").get(pk=self.projects[key])

    def application(self, key: str) -> Application:
        """The application as it is now."""
        rows = Application.objects.select_related("project", "call", "fund")
        return rows.get(pk=self.applications[key])

    def grant(self, key: str) -> Grant:
        """The promise of money that a project lives on."""
        return Grant.objects.get(of_project__project=self.projects[key])

    def line(self, code: str, year: int, *, fund: str = "main") -> PlanItem:
        """The line of the investment plan that holds in `year` and has `code`."""
        return PlanItem.objects.filter(
            plan__in=Plan.objects.holding().filter(fund=self.funds[fund]),
            plan__kind="investment",
            code=code,
            plan__first_year__lte=year,
            plan__last_year__gte=year,
        ).latest("plan__first_year")

    def goal(self, board: str, code: str, year: int) -> PlanItem:
        """The goal of a board's operations plan in `year`."""
        return PlanItem.objects.filter(
            plan__fund=self.funds["main"],
            plan__kind="operations",
            plan__board=self.boards[board],
            plan__first_year__lte=year,
            code=code,
        ).latest("plan__first_year")


def moment(day: date, hour: int = 10, minute: int = 0) -> datetime:
    """A moment of a day in Ekköping."""
    return timezone.make_aware(datetime.combine(day, time(hour, minute)))


Row = TypeVar("Row", bound=models.Model)


def keep(row: Row) -> Row:
    """Save a row that no action is about, as a form would: checked first."""
    row.full_clean()
    row.save()
    return row


def build(today: date) -> Town:
    """The municipality, its boards and departments, those around it, and the people."""
    name, number = places.MUNICIPALITY
    municipality = keep(
        Organisation(name=name, kind="municipality", organisation_number=number)
    )
    town = Town(today=today, by=User.objects.system(), municipality=municipality)
    for key, (name, short, is_central) in places.BOARDS.items():
        town.boards[key] = keep(
            Board(
                municipality=municipality,
                name=name,
                short_name=short,
                is_central=is_central,
            )
        )
    for key, (board, name, units) in places.DEPARTMENTS.items():
        department = keep(Department(board=town.boards[board], name=name))
        Unit.objects.bulk_create(Unit(department=department, name=u) for u in units)
        town.departments[key] = department
    for key, (name, kind, number) in places.ORGANISATIONS.items():
        town.organisations[key] = keep(
            Organisation(name=name, kind=kind, organisation_number=number)
        )
    for person in people.PEOPLE.values():
        town.people[person.key] = _add_person(town, person)
    return town


def _add_person(town: Town, person: people.Person) -> User:
    return User.objects.create_user(
        person.email,
        name=person.name,
        title=person.title,
        municipality=town.municipality,
        department=town.departments.get(person.department),
        organisation=town.organisations.get(person.organisation)
        or (town.municipality if not person.organisation else None),
    )


# What the main fund's rules have said all the time.
MAIN_RULES: dict[str, Any] = {
    "max_amount": Decimal(12_000_000),
    "perspective": "organisation",
    "min_evidence_testing": 2,
    "report_rhythm": "tertial",
    "years_kept": 10,
}


def found_main_fund(town: Town) -> None:
    """The fund with its first rules, its people and its steering group (2022)."""
    fund = fund_actions.create_fund(
        municipality=town.municipality,
        name="Sociala investeringsfonden",
        purpose=(
            "Pengar till avgränsade insatser som väntas ge bättre resultat för "
            "målgruppen och lägre kostnader över tid än vårt vanliga sätt att arbeta."
        ),
        contact_email=people.PEOPLE["maria"].email,
        by=town.by,
    )
    town.funds["main"] = fund
    rules.adopt_rules(
        fund,
        valid_from=date(2022, 1, 1),
        adopted_reference="KF 2022 § 45",
        return_model="verified",
        **MAIN_RULES,
        by=town.by,
    )
    since = date(2022, 5, 1)
    for key, role in people.ROLES:
        people_actions.appoint(
            town.people[key], fund=fund, role=role, since=since, by=town.by
        )
    _seat_the_group(town, fund, since)
    for first, last in plans.OPERATIONS_YEARS[:1]:
        adopt_operations_plans(town, first, last)


def found_small_fund(town: Town) -> None:
    """Innovationspotten: small sums for what nobody knows how to do yet (2023)."""
    fund = fund_actions.create_fund(
        municipality=town.municipality,
        name="Innovationspotten",
        purpose="Små belopp i etapper till det som ingen vet hur man gör än.",
        registry_prefix="KSI",
        contact_email=people.PEOPLE["maria"].email,
        by=town.by,
    )
    town.funds["small"] = fund
    rules.adopt_rules(
        fund,
        valid_from=date(2023, 10, 1),
        adopted_reference="KF 2023 § 118",
        max_amount=Decimal(1_500_000),
        perspective="area",
        by=town.by,
    )
    since = date(2023, 10, 1)
    for key, role in people.ROLES:
        people_actions.appoint(
            town.people[key], fund=fund, role=role, since=since, by=town.by
        )
    for title, board, side, competences, member in people.SMALL_SEATS:
        seat = group.add_seat(
            fund,
            title=title,
            board=town.boards[board],
            side=side,
            competences=competences,
            by=town.by,
        )
        chairs = title == "Ordförande"
        group.seat_person(
            seat, town.people[member], since=since, is_chair=chairs, by=town.by
        )
    add_adjunct(town, fund, "Utvärderare", ["evaluation"], "elin", since)


def _seat_the_group(town: Town, fund: Fund, since: date) -> None:
    for title, board, side, competences, member, deputies in people.SEATS:
        seat = group.add_seat(
            fund,
            title=title,
            board=town.boards[board],
            side=side,
            competences=competences,
            perspectives=people.PERSPECTIVES.get(title, ()),
            by=town.by,
        )
        group.seat_person(
            seat,
            town.people[member],
            since=since,
            is_chair=title == "Ordförande",
            is_vice_chair=member == people.VICE_CHAIR,
            by=town.by,
        )
        for deputy in deputies:
            group.seat_person(
                seat, town.people[deputy], since=since, is_deputy=True, by=town.by
            )
    for key, gender in people.GENDERS.items():
        account_actions.say_gender(town.people[key], gender)
    for title, competences, member in people.ADJUNCTS:
        add_adjunct(town, fund, title, competences, member, since)


def add_adjunct(
    town: Town, fund: Fund, title: str, competences: list[str], member: str, since: date
) -> None:
    """Somebody at the table without a vote."""
    seat = group.add_seat(
        fund,
        title=title,
        board=None,
        side="outside",
        competences=competences,
        is_voting=False,
        by=town.by,
    )
    group.seat_person(seat, town.people[member], since=since, by=town.by)


def adopt_operations_plans(town: Town, first: int, last: int) -> None:
    """Each board's operations plan for some years."""
    for key, goals in plans.OPERATIONS.items():
        board = town.boards[key]
        plans_actions.adopt_plan(
            town.funds["main"],
            kind="operations",
            board=board,
            title=f"Verksamhetsplan {first}–{last}, {board}",
            first_year=first,
            last_year=last,
            adopted_on=date(first - 1, 11, 28),
            adopted_reference="§ 101",
            items=[
                {"code": code, "text": text, "priority": priority}
                for code, text, priority in goals
            ],
            by=town.people["maria"],
        )


def adopt_investment_plan(
    town: Town,
    first: int,
    last: int,
    *,
    on: date,
    reference: str,
    lines: Iterable[tuple[str, str, dict[int, int]]],
    fund: str = "main",
    replaces: Plan | None = None,
) -> Plan:
    """The fund's plan: lines with a frame for each year."""
    return plans_actions.adopt_plan(
        town.funds[fund],
        kind="investment",
        board=town.boards["ks"],
        title=f"Social investeringsplan {first}–{last}",
        first_year=first,
        last_year=last,
        adopted_on=on,
        adopted_reference=reference,
        items=[
            {
                "code": code,
                "text": text,
                "priority": "high",
                "frames": {year: Decimal(amount) for year, amount in frames.items()},
                **plans.ABOUT_LINES.get(text, {}),
            }
            for code, text, frames in lines
        ],
        replaces=replaces,
        by=town.people["maria"],
    )


def open_call(
    town: Town,
    key: str,
    title: str,
    *,
    opens: date,
    closes: date | None,
    frame: int,
    text: str,
    fund: str = "main",
) -> Call:
    """A call with the eight criteria of the fund's template."""
    call = keep(
        Call(
            fund=town.funds[fund],
            title=title,
            text=text,
            opens_at=moment(opens, 8),
            closes_at=moment(closes, 23, 59) if closes else None,
            frame_amount=Decimal(frame),
        )
    )
    Criterion.objects.bulk_create(
        Criterion(
            call=call,
            code=code,
            name=name,
            weight=weight,
            **plans.anchors_of(means),
            is_knock_out=is_knock_out,
            position=position,
        )
        for position, (code, name, weight, *means, is_knock_out) in enumerate(
            plans.CRITERIA, 1
        )
    )
    town.calls[key] = call
    return call
