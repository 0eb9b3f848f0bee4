"""Thousands of applications in a fund of their own: for measuring only.

The rows are written by COPY, past the actions, the triggers and the history they keep:
they are as many, as long and as tied to each other as real ones, and nobody is to believe
them. Everything is drawn from a seed, so two databases of the same size are alike. With
the cases grow the people, the meetings and the grants: what one person has written is as
much among a hundred thousand as among a thousand.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from random import Random

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Permission
from django.db import connection

from accounts.models import User
from applications.models import Call, Criterion, SubmittedVersion
from config.demo import big_chain, people, plans, scale_after, scale_before
from config.demo.scale_cases import Scale, drawn, frozen
from config.demo.spread import SPREAD
from config.demo.town import moment
from config.guard import without_triggers
from core import clock
from fund.founding import actions as fund_actions
from fund.ledger import actions as ledger
from fund.models import Fund, PlanItem
from fund.people import actions as people_actions
from fund.plans import actions as plans_actions
from fund.rules import actions as rules_actions

NAME = "Skalprov"
PATTERN = "Hemma igen"  # the demo's case whose words are used again
CHUNK = 5_000
EACH = 50  # applications of one applicant; also projects of one leader
JUDGED = 250  # applications for each assessor, of whom two judge each
YEARS = 8  # of calls that have closed
Say = Callable[[str], object]


def fill(count: int, *, say: Say) -> Fund:
    """A fund with `count` applications and what belongs to them."""
    scale = _found(count, say)
    weights = list(SPREAD.values())
    states = scale.random.choices([*map(str, SPREAD)], weights=weights, k=count)
    with without_triggers():
        for first in range(0, count, CHUNK):
            cases = drawn(scale, first, states[first : first + CHUNK])
            scale_before.write(scale, cases)
            scale_after.write(scale, cases)
            say(f"{min(first + CHUNK, count)} of {count} applications")
    leader, owner = (User.objects.get(pk=pk) for pk in scale.leaders[:2])
    big_chain.add(scale.fund, leader=leader, owner=owner)
    return scale.fund


def vacuum() -> None:
    """Let the database know what it holds, as it finds out by itself in a day of use:
    until then it would look for a hundred thousand rows as if there were ten."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


def _found(count: int, say: Say) -> Scale:
    """The fund, its rules, its people, its money and eight years of calls."""
    say("The fund, its people and its calls")
    pattern = SubmittedVersion.objects.filter(application__project__title=PATTERN)
    version = pattern.select_related("application__fund__municipality").latest("pk")
    municipality = version.application.fund.municipality
    first, system = clock.today().year - YEARS, User.objects.system()
    fund = fund_actions.create_fund(
        municipality=municipality, name=NAME, registry_prefix="SKAL", by=system
    )
    rules = rules_actions.adopt_rules(
        fund, valid_from=date(first, 1, 1), adopted_reference="Skalprov", by=system
    )
    coordinator, finance, applicant, assessors = _staff(fund, count, by=system)
    capital, day = Decimal(2_000_000 * count), date(first, 1, 7)
    ledger.allocate_capital(fund, capital, on=day, reference="Skalprov", by=finance)
    calls = [_call(fund, year) for year in range(first, first + YEARS + 1)]
    content, answers = frozen(version.content)
    return Scale(
        fund=fund,
        rules=rules,
        calls=calls,
        criteria={call.pk: list(call.criteria.order_by("pk")) for call in calls},
        line=_line(fund, first, 1_000_000 * max(count, 1_000), by=system),
        boards=[*municipality.boards.filter(is_central=False).order_by("pk")],
        coordinator=coordinator,
        finance=finance,
        assessors=assessors,
        applicants=[applicant.pk, *_crowd("sokande", count // EACH)],
        leaders=_crowd("ledare", count // EACH + 2),
        permissions=_permissions(),
        random=Random(20_261_123),  # noqa: S311 - the same rows every time
        content=content,
        answers=answers,
    )


def _staff(fund: Fund, count: int, *, by: User) -> tuple[User, User, User, list[int]]:
    """The coordinator, finance, one who applies, and (keys) those who assess."""
    coordinator, assessor, finance, applicant = (
        User.objects.create_user(who.email, name=who.name, title=who.title)
        for who in people.SCALE
    )
    assessors = [assessor.pk, *_crowd("bedomare", max(3, count // JUDGED - 1))]
    roles = [("coordinator", coordinator), ("finance", finance)]
    found = User.objects.filter(pk__in=assessors)
    for role, user in [*roles, *(("assessor", user) for user in found)]:
        people_actions.appoint(user, fund=fund, role=role, by=by)
    return coordinator, finance, applicant, assessors


def _permissions() -> dict[str, int]:
    rows = Permission.objects.filter(content_type__model="project")
    return dict(rows.values_list("codename", "pk"))


def _crowd(kind: str, count: int) -> list[int]:
    """So many people of one kind, by their keys."""
    rows = User.objects.bulk_create(
        User(
            email=f"skala.{kind}.{number}@{people.DOMAIN}",
            name=f"{kind.capitalize()} {number}",
            password=make_password(None),
        )
        for number in range(1, count + 1)
    )
    return [user.pk for user in rows]


def _call(fund: Fund, year: int) -> Call:
    """One call a year; the last one is open."""
    this_year = clock.today().year
    call = Call.objects.create(
        fund=fund,
        title=f"Skalprov {year}",
        opens_at=moment(date(year, 1, 7)),
        closes_at=moment(date(year, 3, 31)) if year < this_year else None,
        frame_amount=Decimal(50_000_000),
    )
    Criterion.objects.bulk_create(
        Criterion(
            call=call,
            code=code,
            name=name,
            weight=weight,
            **plans.anchors_of(means),
            is_knock_out=stops,
            position=position,
        )
        for position, (code, name, weight, *means, stops) in enumerate(
            plans.CRITERIA, 1
        )
    )
    return call


def _line(fund: Fund, first: int, frame: int, *, by: User) -> PlanItem:
    """One line of one plan, with room for all that is granted."""
    plan = plans_actions.adopt_plan(
        fund,
        kind="investment",
        board=fund.municipality.boards.get(is_central=True),
        title="Skalprovets plan",
        first_year=first,
        last_year=first + 14,
        adopted_on=date(first, 1, 1),
        adopted_reference="Skalprov",
        items=[
            {
                "code": "S1",
                "text": "Allt",
                "frames": dict.fromkeys(range(first, first + 15), Decimal(frame)),
            }
        ],
        by=by,
    )
    return plan.items.get()
