"""Who may see which page of a fund, and what does it cost to show it?"""

from datetime import date, timedelta

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from core import clock
from fund.founding import actions as founding
from fund.group import actions as group
from fund.interests import actions as interests
from fund.meetings import actions as meetings
from fund.models import Appointment, Duty, DutyEvidence, DutyOccasion, FrameCarry, Seat
from fund.models.interest import DECLARING
from fund.plans import actions as plans
from fund.rules import actions as rules
from fund.wheel import actions as wheel
from tests import factories
from tests.fund.conftest import promise, use

Role = Appointment.Role
INSIDE = set(Role.values)
LEDGER = {
    Role.COORDINATOR,
    Role.CHAIR,
    Role.MEMBER,
    Role.DEPUTY,
    Role.FINANCE,
    Role.AUDITOR,
}
ONLY_COORDINATOR = {Role.COORDINATOR}
ONLY_FINANCE = {Role.FINANCE}
HOLD_CHECKS = {Role.COORDINATOR, Role.CHAIR}
DAY = date(2023, 2, 1)


def addresses(fund, grant) -> dict[str, str]:
    """Every page of a fund, by name."""
    seat = Seat.objects.filter(group__fund=fund).first()
    role = fund.appointments.get(role=Role.ASSESSOR, until=None)
    entry = grant.entries.filter(kind="actual").first()
    more = {
        "ledger_book": ["actual"],
        "ledger_reverse": [entry.pk],
        "ledger_export": ["xlsx"],
        "commitments_export": ["csv"],
        "plan": [fund.plans.first().pk],
        "person_seat": [seat.pk],
        "seat_change": [seat.pk],
        "term_end": [seat.terms.first().pk],
        "deputy_up": [seat.terms.first().pk],
        "role_end": [role.pk],
        "account_close": [_colleague(fund).pk],
        "appeal_write": ["board"],
        "ground_write": ["j2"],
        "interest": [_declared(fund).pk],
        "plan_export": [fund.plans.first().pk],
        "carry_decide": [_carry(fund).pk],
        **_of_the_owner(fund),
    }
    names = {name for _kind, names in ALLOWED for name in names} | ONLY_POSTED
    found = {
        name: reverse(f"fund:{name}", args=[fund.pk, *more.get(name, [])])
        for name in names
    }
    found["plan_template"] += "?kind=investment&first=2027&last=2028"
    return found


def _coordinator(fund):
    return fund.appointments.get(role=Role.COORDINATOR, until=None).user


def _carry(fund):
    """Something that a line had left, and nobody has decided on."""
    fields = {"from_year": 2023, "to_year": 2024, "outcome": "asked", "amount": 1}
    kept, _is_new = FrameCarry.objects.get_or_create(
        item=fund.plans.first().items.first(),
        **fields,
        defaults={"written_by": _coordinator(fund)},
    )
    return kept


def _of_the_owner(fund) -> dict[str, list]:
    """The wheel of the year with something done in it, and a check round."""
    by = _coordinator(fund)
    if not fund.duty_tasks.exists():
        wheel.begin_usual(fund, owners=dict.fromkeys(Duty, by), by=by)
        occasion = DutyOccasion.objects.filter(task__fund=fund).first()
        occasion.evidences.create(file=ContentFile(b"Ja", "ja.txt"), added_by=by)
        fund.check_rounds.create(held_on=DAY, participants="Maria", written_by=by)
    evidence = DutyEvidence.objects.get(occasion__task__fund=fund)
    task, question = fund.duty_tasks.first(), fund.check_questions.first()
    return {
        "wheel_copy": [clock.today().year + 1],
        "task": [task.pk],
        "task_end": [task.pk],
        "occasion": [evidence.occasion_id],
        "evidence": [evidence.pk],
        "check_round": [fund.check_rounds.get().pk],
        "check_question": [question.pk],
        "check_question_end": [question.pk],
    }


def _declared(fund):
    """Whoever coordinates has declared."""
    kept = fund.interest_declarations.first()
    by = _coordinator(fund)
    return kept or interests.declare(fund, has_nothing=True, interests=[], by=by)


def _colleague(fund):
    return User.objects.filter(municipality=fund.municipality).first() or (
        factories.make_user("Kollega", municipality=fund.municipality)
    )


# Who may read a page (GET), for every page there is.
ALLOWED = [
    (INSIDE, ["detail", "plans", "plan", "group", "roles", "rules", "meetings"]),
    (INSIDE, ["ownership", "wheel", "occasion", "evidence", "plan_export"]),
    (INSIDE, ["checks", "check_round", "rules_compare", "rules_proposal"]),
    (INSIDE, ["appeals", "interests", "interest", "grounds"]),
    (DECLARING, ["interest_declare"]),
    (LEDGER, ["ledger", "ledger_export", "commitments", "commitments_export"]),
    (ONLY_FINANCE, ["ledger_book", "ledger_reverse"]),
    (HOLD_CHECKS, ["check_round_new"]),
    (ONLY_COORDINATOR, ["plan_template"]),
    (
        ONLY_COORDINATOR,
        [
            "account_close",
            "edit",
            "people",
            "plan_adopt",
            "seat_add",
            "seat_change",
            "deputies_serve",
            "person_seat",
            "term_end",
            "role_end",
            "rules_adopt",
            "appeal_write",
            "ground_write",
            "ownership_decide",
            "wheel_begin",
            "task_add",
            "task",
            "check_question_new",
            "check_question",
            "carry_decide",
        ],
    ),
]
# What has no page of its own: buttons of the coordinator.
ONLY_POSTED = {
    *("wheel_copy", "task_end"),
    *("check_begin", "check_question_end"),
    "deputy_up",
}
PAGES = [(name, roles) for roles, names in ALLOWED for name in names]


def status_of(client, url, user, method="get") -> int:
    client.force_login(user)
    response = getattr(client, method)(url)
    response.getvalue()  # a file is read to its end, as a browser would
    return response.status_code


def test_the_table_names_every_page_of_a_fund():
    from fund.urls import urlpatterns  # noqa: PLC0415

    named = {pattern.name for pattern in urlpatterns}
    assert named == {name for name, _ in PAGES} | ONLY_POSTED


def test_each_role_reads_what_it_was_given(client, fund, grant, people):
    urls = addresses(fund, grant)
    wanted = {
        (name, role.value): 200 if role in roles else 403
        for name, roles in PAGES
        for role in Role
    }

    answers = {
        (name, role): status_of(client, urls[name], getattr(people, role))
        for name, role in wanted
    }

    assert answers == wanted


def test_a_stranger_finds_nothing(client, fund, grant, people):
    """Neither somebody without a role nor those who run another fund."""
    other = factories.make_fund()
    strangers = [
        people.stranger,
        factories.make_role(other, Role.COORDINATOR),
        factories.make_role(other, Role.FINANCE),
    ]
    urls = addresses(fund, grant)
    for user in strangers:
        answers = {
            (name, method): status_of(client, url, user, method)
            for name, url in urls.items()
            for method in ("get", "post")
            if name in (CHANGED_BY if method == "post" else dict(PAGES))
        }
        assert set(answers.values()) == {404}


CHANGED_BY = {
    **dict.fromkeys(["ledger_book", "ledger_reverse"], ONLY_FINANCE),
    "check_round_new": HOLD_CHECKS,
    "occasion": ONLY_COORDINATOR,  # who sees to it in these tests
    **dict.fromkeys(["meetings", "roles", *ALLOWED[-1][1]], ONLY_COORDINATOR),
    **dict.fromkeys(ONLY_POSTED, ONLY_COORDINATOR),
}


def test_nobody_else_changes_anything(client, fund, grant, people):
    urls = addresses(fund, grant)
    before = _everything(fund)
    others = {
        (name, role.value)
        for name, roles in CHANGED_BY.items()
        for role in Role
        if role not in roles
    }

    answers = {
        (name, role): status_of(client, urls[name], getattr(people, role), "post")
        for name, role in others
    }

    assert answers == dict.fromkeys(others, 403)
    assert _everything(fund) == before


def _everything(fund):
    return [
        fund.entries.count(),
        fund.plans.count(),
        fund.rule_sets.count(),
        fund.meetings.count(),
        fund.ownerships.count(),
        list(fund.duty_tasks.order_by("pk").values()),
        list(DutyOccasion.objects.filter(task__fund=fund).order_by("pk").values()),
        list(fund.check_questions.order_by("pk").values()),
        fund.check_rounds.count(),
        FrameCarry.objects.filter(item__plan__fund=fund).count(),
        list(fund.appointments.order_by("pk").values()),
        Seat.objects.filter(group__fund=fund).count(),
        list(fund.steering_group.seats.values("terms__user", "terms__until")),
    ]


OPEN_TO_READ = [
    "detail",
    "ledger",
    "commitments",
    "plans",
    "group",
    "rules",
    "meetings",
    "roles",
]


def test_without_signing_in_there_is_no_page(client, fund):
    for name in OPEN_TO_READ:
        response = client.get(reverse(f"fund:{name}", args=[fund.pk]))
        assert response.status_code == 302
        assert response["Location"].startswith(reverse("account_login"))


def test_an_empty_fund_has_pages_too(client, fund):
    empty = founding.create_fund(
        municipality=fund.municipality, name="Tom fond", by=factories.make_user()
    )
    client.force_login(factories.make_role(empty, Role.COORDINATOR))
    for name in OPEN_TO_READ:
        assert client.get(reverse(f"fund:{name}", args=[empty.pk])).status_code == 200


def grow(fund, person) -> None:
    """Ten times as much of everything."""
    for number in range(30):
        grant = promise(
            fund, f"XX{number:03d}", {2023: 50_000, 2024: 50_000}, on=date(2023, 3, 1)
        )
        use(grant, 1_000, date(2023, 6, 30))
    for year in range(2023, 2053):
        rules.adopt_rules(
            fund, valid_from=date(year, 6, 1), adopted_reference="KF", by=person
        )
        meetings.plan_meeting(fund, starts_at=factories.moment(year, 6, 1), by=person)
        for kind in ("operations", "investment"):
            plans.adopt_plan(
                fund,
                kind=kind,
                board=fund.municipality.boards.get(name="Utbildningsnämnden"),
                title=f"Plan {year}",
                first_year=year,
                last_year=year,
                adopted_on=date(2023, 1, 1),
                adopted_reference="§",
                items=[
                    {"code": f"M{n}", "text": "Mål", "frames": {year: 1}}
                    for n in range(9)
                ],
                by=person,
            )
    for number in range(30):
        seat = group.add_seat(
            fund,
            title=f"Plats {number}",
            board=None,
            side="official",
            competences=[],
            by=person,
        )
        group.seat_person(
            seat, factories.make_user(), since=date(2023, 1, 1), by=person
        )


# What each page costs, with the two that every request needs around it (a savepoint).
QUERIES = {
    "detail": 15,
    "ledger": 15,
    "commitments": 15,
    "plans": 9,
    "plan": 15,
    "group": 10,
    "rules": 9,  # one for how many grants rest on each version
    "meetings": 8,
    "roles": 9,
    "ledger_book": 9,
    "ledger_reverse": 8,
    "plan_adopt": 9,
    "seat_add": 9,
    # One for the points of meetings to choose among, two for who may decide alone.
    "rules_adopt": 11,
}


def test_a_page_needs_the_same_queries_however_much_there_is(
    client, history, grant, people
):
    urls = addresses(history, grant)

    def measure() -> dict[str, int]:
        counts = {}
        for name in QUERIES:
            of_finance = name in ("ledger_book", "ledger_reverse")
            client.force_login(people.finance if of_finance else people.coordinator)
            with CaptureQueriesContext(connection) as queries:
                client.get(urls[name])
            counts[name] = len(queries)
        return counts

    measure()
    few = measure()
    grow(history, people.coordinator)
    measure()  # the first after an entry adds the ledger up anew
    many = measure()

    assert many == few
    assert {name: count for name, count in few.items() if count > QUERIES[name]} == {}


def test_hostile_addresses_are_answered_calmly(client, history, people):
    client.force_login(people.coordinator)
    for name, query in [
        ("ledger", "?kind=x&year=9999999999&project=abc&on=31/31&text=%00"),
        ("ledger", "?before=2025-99-99.1&after=x"),
        ("ledger", f"?before=2025-01-01.{10**30}"),
        ("commitments", "?show=evil&after=99999999999999999999"),
        ("group", "?on=sometime"),
        ("plans", "?page=-1"),
        ("plans", "?page=99999999999"),
        ("meetings", "?before=x.y"),
        ("meetings", f"?before=20250101T100000.{10**30}"),
        ("plan_adopt", "?kind=x&first=1&last=99999"),
        ("ledger_export", "?year=abc"),
    ]:
        args = [history.pk, "csv"] if name == "ledger_export" else [history.pk]
        response = client.get(reverse(f"fund:{name}", args=args) + query)
        assert response.status_code == 200, (name, query)


@pytest.mark.parametrize("name", ["ledger_export", "commitments_export"])
def test_other_kinds_of_files_are_not_there(client, fund, people, name):
    client.force_login(people.coordinator)
    assert client.get(reverse(f"fund:{name}", args=[fund.pk, "pdf"])).status_code == 404


def test_the_group_can_be_seen_as_it_was(client, fund, people):
    seat = Seat.objects.get(group__fund=fund, title="Ekonomidirektör")
    eva = factories.make_user("Eva Efterträdare")
    group.seat_person(seat, eva, since=date(2024, 3, 1), by=people.coordinator)
    client.force_login(people.member)
    url = reverse("fund:group", args=[fund.pk])

    def sits(query):
        rows = client.get(url + query).context["rows"]
        return {row["seat"].title: row["member"] and row["member"].user for row in rows}

    before = sits("?on=2024-02-29")["Ekonomidirektör"]
    assert before != eva
    assert sits("?on=2024-03-01")["Ekonomidirektör"] == eva
    assert sits("") == sits(f"?on={clock.today()}")
    assert sits(f"?on={date(2021, 1, 1)}") == {}
    assert sits(f"?on={clock.today() + timedelta(days=1)}")["Ekonomidirektör"] == eva
