"""Can the coordinator run the fund: rules, plans, seats, roles, meetings?"""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.urls import reverse

from core import clock
from fund.meetings import actions as meetings
from fund.models import Appointment, Meeting, Plan, Seat, Term
from fund.plans import frames
from tests import factories

Role = Appointment.Role


@pytest.fixture
def maria(client, people):
    client.force_login(people.coordinator)
    return people.coordinator


def url(name, fund, *more):
    return reverse(f"fund:{name}", args=[fund.pk, *more])


# Rules.

RULES = {
    "valid_from": "2026-01-01",
    "adopted_reference": "KF 2025 § 99",
    "min_amount": "100 000",
    "max_amount": "5 mkr",
    "max_years": "3",
    "min_parties": "2",
    "min_cofinancing_percent": "10",
    "min_assessors": "2",
    "approve_from_score": "70",
    "conditions_from_score": "55",
    "return_model": "verified",
    "return_share_percent": "100",
    "cap_factor": "1",
    "smallest_group": "5",
    "days_to_supplement": "21",
    "perspective": "area",
    "quorum_percent": "60",
    "max_board_percent": "40",
    "min_boards": "4",
    "min_voters": "7",
    "max_voters": "9",
    "max_central_percent": "40",
    "least_gender_percent": "40",
    "max_chair_percent": "10",
    "max_applying_percent": "50",
    **{f"b{number}_severity": "warn" for number in range(1, 12)},
    "report_rhythm": "half_year",
    "years_kept": "15",
    "min_evidence_testing": "3",
    "min_evidence_development": "1",
    "min_evidence_innovation": "0",
    "min_evidence_collaboration": "0",
    "notice_days": "10",
    "endorsement_days": "30",
    "assessment_days": "14",
    "effect_years": "5",
    "target_testing_percent": "30",
    "target_development_percent": "40",
    "target_innovation_percent": "30",
    "max_open_board_percent": "45",
    "group_decides": "decides",
    "delegated_amount": "2 mkr",
    "delegated_until": "2027-12-31",
    "final_body": "executive_board",
    "limit_bodies": ["executive_board", "council"],
    "available_bodies": ["council"],
}


def adopt(client, fund, rules: dict):
    """Look at what would change, and adopt it."""
    looked = client.post(url("rules_adopt", fund), rules)
    seen = looked.context["seen"]
    return client.post(url("rules_adopt", fund), rules | {"seen": seen})


def test_new_rules_follow_the_old_ones(client, fund, maria):
    response = adopt(client, fund, RULES)

    assert response.status_code == 302
    new = fund.rule_sets.get(version=2)
    assert (new.max_amount, new.min_cofinancing_percent) == (5_000_000, 10)
    assert fund.rule_set_at(date(2025, 12, 31)).version == 1
    assert fund.rule_set_at(date(2026, 1, 1)) == new
    page = client.get(url("rules", fund))
    assert [v["rules"].version for v in page.context["versions"]] == [2, 1]
    assert [v["is_now"] for v in page.context["versions"]] == [True, False]


def test_the_page_shows_all_that_was_adopted(client, fund, maria):
    adopt(client, fund, RULES)
    page = client.get(url("rules", fund)).context
    facts = dict(page["versions"][0]["facts"])
    assert facts["Ledningsgruppen"] == "Beslutar på delegation"
    assert facts["Beslutar själv upp till"] == "2\xa0000\xa0000\xa0kr"
    assert facts["Delegationen gäller"].replace("\xa0", " ") == (
        "till och med 31 december 2027"
    )
    assert facts["Får medge att en årsram överskrids"] == "ingen"
    assert {
        name: text.replace("\xa0", " ")
        for name, text in facts.items()
        if name
        in (
            "Beslutsför",
            "Röstande ledamöter",
            "Nämnder i gruppen, minst",
            "Största andel av rösterna för en nämnd",
            "Ser effekter för",
            "Lärrapporter",
            "Handlingar bevaras",
            "Minsta evidens, metodprövning",
            "Minsta evidens, metodutveckling",
        )
    } == {
        "Beslutsför": "mer än 60 % av de röstande platserna",
        "Röstande ledamöter": "7 till 9",
        "Nämnder i gruppen, minst": "4",
        "Största andel av rösterna för en nämnd": "40 %",
        "Ser effekter för": "Kommunen som geografiskt område",
        "Lärrapporter": "Varje halvår",
        "Handlingar bevaras": "15 år",
        "Minsta evidens, metodprövning": "nivå 3 av 5",
        "Minsta evidens, metodutveckling": "nivå 1 av 5",
    }


def test_the_form_begins_with_the_latest_rules(client, fund, maria):
    form = client.get(url("rules_adopt", fund)).context["form"]
    assert form["max_years"].value() == str(fund.rule_sets.get().max_years)
    assert form["valid_from"].value() is None


def test_wrong_rules_are_explained(client, fund, maria):
    for changes, field in [
        ({"valid_from": "2022-01-01"}, "valid_from"),
        ({"valid_from": "x"}, "valid_from"),
        ({"adopted_reference": ""}, "adopted_reference"),
        ({"min_amount": "-1"}, "min_amount"),
        ({"max_amount": "99 999"}, "max_amount"),
        ({"min_cofinancing_percent": "101"}, "min_cofinancing_percent"),
        ({"approve_from_score": "54"}, "approve_from_score"),
        ({"smallest_group": "4"}, "smallest_group"),
        ({"max_years": "0"}, "max_years"),
        ({"max_years": "99999999"}, "max_years"),
        ({"return_model": "x"}, "return_model"),
        ({"cap_factor": "abc"}, "cap_factor"),
        ({"quorum_percent": "100"}, "quorum_percent"),
        ({"quorum_percent": "-1"}, "quorum_percent"),
        ({"max_board_percent": "0"}, "max_board_percent"),
        ({"max_board_percent": "101"}, "max_board_percent"),
        ({"min_boards": "0"}, "min_boards"),
        ({"max_voters": "6"}, "max_voters"),
        ({"max_central_percent": "0"}, "max_central_percent"),
        ({"least_gender_percent": "51"}, "least_gender_percent"),
        ({"b2_severity": "maybe"}, "b2_severity"),
        ({"report_rhythm": "weekly"}, "report_rhythm"),
        ({"perspective": ""}, "perspective"),
        ({"years_kept": "0"}, "years_kept"),
        ({"min_evidence_testing": "6"}, "min_evidence_testing"),
        ({"target_testing_percent": "31"}, "target_innovation_percent"),
        ({"max_open_board_percent": "0"}, "max_open_board_percent"),
        ({"endorsement_days": "0"}, "endorsement_days"),
        ({"delegated_amount": "0"}, "delegated_amount"),
        ({"delegated_from": "2028-01-01"}, "delegated_until"),
        ({"group_decides": ""}, "group_decides"),
        ({"final_body": "steering_group"}, "final_body"),
        ({"frame_bodies": ["steering_group"]}, "frame_bodies"),
    ]:
        response = client.post(url("rules_adopt", fund), RULES | changes)
        assert response.status_code == 200, changes
        assert list(response.context["form"].errors) == [field], changes
    assert fund.rule_sets.count() == 1


# Plans.


def plan_form(fund, **changes) -> dict:
    board = fund.municipality.boards.get(is_central=True)
    return {
        "board": board.pk,
        "title": "Social investeringsplan 2027–2028",
        "adopted_on": "2026-11-01",
        "adopted_reference": "KF § 155",
        "items-TOTAL_FORMS": "3",
        "items-INITIAL_FORMS": "0",
        "items-0-code": "S1",
        "items-0-text": "Barn i familjehem",
        "items-0-priority": "high",
        "items-0-frame_2027": "2 000 000",
        "items-0-frame_2028": "",
        "items-1-code": "S2",
        "items-1-text": "Skolnärvaro",
        "items-1-priority": "normal",
        "items-1-frame_2027": "1,5 mkr",
        "items-1-frame_2028": "500000",
        "items-2-code": "",
        "items-2-text": "",
        "items-2-priority": "normal",
    } | changes


def adopt_url(fund, kind="investment", first=2027, last=2028):
    return f"{url('plan_adopt', fund)}?kind={kind}&first={first}&last={last}"


def test_a_plan_is_adopted_with_its_frames(client, fund, maria):
    response = client.post(adopt_url(fund), plan_form(fund))

    plan = fund.plans.get(first_year=2027)
    assert response["Location"] == plan.get_absolute_url()
    frames = {
        item.code: dict(item.frames.values_list("year", "amount"))
        for item in plan.items.all()
    }
    assert frames == {
        "S1": {2027: Decimal(2_000_000)},
        "S2": {2027: Decimal(1_500_000), 2028: Decimal(500_000)},
    }
    page = client.get(plan.get_absolute_url())
    assert [sums["room"] for sums in page.context["sums"]] == [3_500_000, 500_000]


def test_an_operations_plan_has_goals_without_money(client, fund, maria):
    form = plan_form(fund)
    response = client.post(adopt_url(fund, "operations"), form)

    plan = fund.plans.get(kind=Plan.Kind.OPERATIONS)
    assert response["Location"] == plan.get_absolute_url()
    assert plan.items.count() == 2
    assert not plan.items.filter(frames__isnull=False).exists()
    assert client.get(plan.get_absolute_url()).status_code == 200


def test_one_more_line_keeps_what_was_typed(client, fund, maria):
    before = fund.plans.count()
    response = client.post(adopt_url(fund), plan_form(fund, add_row="items"))

    assert response.status_code == 200
    assert fund.plans.count() == before
    page = response.content.decode()
    assert 'value="Barn i familjehem"' in page
    assert 'name="items-3-code"' in page


def test_wrong_plans_are_explained(client, fund, maria):
    for changes in [
        {"title": ""},
        {"board": "999999"},
        {"adopted_on": "2999-01-01"},
        {"items-0-code": "", "items-1-code": ""},
        {"items-1-code": "S1"},
        {"items-0-frame_2027": "-5"},
        {"items-0-frame_2027": "mycket"},
        {"items-0-text": "x" * 301},
        {"items-TOTAL_FORMS": "0"},
        {"items-TOTAL_FORMS": "x"},
        {"items-TOTAL_FORMS": "999999"},
    ]:
        response = client.post(adopt_url(fund), plan_form(fund, **changes))
        assert response.status_code == 200, changes
        forms = response.context["form"], response.context["items"]
        assert not all(form.is_valid() for form in forms), changes
    assert not fund.plans.filter(first_year=2027).exists()


def test_the_same_plan_is_not_adopted_twice(client, fund, maria):
    client.post(adopt_url(fund), plan_form(fund))
    response = client.post(adopt_url(fund), plan_form(fund))
    assert list(response.context["form"].errors) == ["board"]
    assert fund.plans.filter(first_year=2027).count() == 1


def test_the_room_of_a_plan_is_what_the_grants_leave(client, history, grant, people):
    plan = history.plans.get()
    client.force_login(people.auditor)
    page = client.get(plan.get_absolute_url())
    cells = dict(zip(plan.years, page.context["rows"][0]["years"], strict=True))
    assert cells[2023] == {
        "frame": 20_000_000,
        "carried": 0,
        "granted": 2_300_000,
        "room": 17_700_000,
        "wanted": 0,
    }
    assert cells[2024]["room"] == 18_000_000
    assert list(cells.values()) == list(frames.rooms(plan.items.all()).values())
    assert [g.total for g in page.context["grants"]] == [800_000, 5_400_000]


# Seats.


def test_a_seat_is_added_and_somebody_sits_in_it(client, fund, maria):
    board = fund.municipality.boards.get(name="Socialnämnden")
    form = {
        "title": "Enhetschef",
        "board": board.pk,
        "side": "official",
        "competences": ["operations", "economy"],
        "is_voting": "on",
    }
    eva = factories.make_user("Eva")

    response = client.post(url("seat_add", fund), form)
    seat = Seat.objects.get(title="Enhetschef")
    assert response["Location"] == url("person_seat", fund, seat.pk)
    client.post(
        response["Location"],
        {"person": eva.email.upper(), "since": "2026-01-01", "place": "deputy"},
    )

    assert (seat.number, seat.competences) == (12, ["operations", "economy"])
    term = seat.terms.get()
    assert (term.user, term.is_deputy, term.since) == (eva, True, date(2026, 1, 1))
    assert fund.appointments.filter(user=eva, role=Role.DEPUTY).exists()


def test_wrong_seatings_are_explained(client, fund, maria):
    seat = Seat.objects.get(group__fund=fund, title="Ekonomidirektör")
    chair = factories.chair_of(fund)
    gone = factories.make_user("Borta", is_active=False)
    new = factories.make_user("Ny")
    good = {"person": new.email, "since": "2026-01-01", "place": "member"}
    terms = Term.objects.count()
    for changes in [
        {"person": "ingen@example.org"},
        {"person": "x"},
        {"person": gone.email},
        {"person": chair.email},
        {"since": "2999-01-01"},
        {"since": "2021-01-01"},
        {"place": "chair"},
        {"place": "king"},
    ]:
        response = client.post(url("person_seat", fund, seat.pk), good | changes)
        assert response.status_code == 200, changes
        assert response.context["form"].errors, changes
    assert Term.objects.count() == terms


def test_a_term_ends(client, fund, maria):
    term = Term.objects.get(seat__title="Ekonomidirektör", seat__group__fund=fund)
    address = url("term_end", fund, term.pk)
    for day in ("2999-01-01", "2021-01-01", ""):
        assert client.post(address, {"on": day}).context["form"].errors

    client.post(address, {"on": "2026-06-30"})

    term.refresh_from_db()
    assert term.until == date(2026, 6, 30)
    page = client.get(url("group", fund))
    assert "Vakant" in page.content.decode()
    checks = {check.code: check.verdict for check in page.context["checks"]}
    assert (checks["B1"], checks["B5"], checks["B9"]) == ("warn", "fail", "warn")


def test_a_seat_of_another_fund_is_not_there(client, fund, maria):
    theirs = Seat.objects.filter(group__fund=factories.make_fund()).first()
    assert client.get(url("person_seat", fund, theirs.pk)).status_code == 404
    assert client.get(url("term_end", fund, theirs.terms.get().pk)).status_code == 404


# Roles.


def test_a_role_is_given_and_taken_back(client, fund, maria):
    eva = factories.make_user("Eva")
    client.post(url("roles", fund), {"person": eva.email, "role": Role.FINANCE})

    appointment = fund.appointments.get(user=eva)
    assert (appointment.role, appointment.until) == (Role.FINANCE, None)
    assert eva.groups.filter(name=f"fund-{fund.pk}-finance").exists()

    client.post(url("role_end", fund, appointment.pk))

    appointment.refresh_from_db()
    assert appointment.until == clock.today()
    assert not eva.groups.exists()


def test_roles_of_seats_are_not_given_or_ended_here(client, fund, maria):
    eva = factories.make_user("Eva")
    for role in (Role.CHAIR, Role.MEMBER, "x", ""):
        form = {"person": eva.email, "role": role}
        response = client.post(url("roles", fund), form)
        assert "role" in response.context["form"].errors
    member = fund.appointments.filter(role=Role.MEMBER).first()
    assert client.post(url("role_end", fund, member.pk)).status_code == 404


def test_the_last_coordinator_stays(client, fund, maria):
    mine = fund.appointments.get(user=maria)
    client.post(url("role_end", fund, mine.pk))
    mine.refresh_from_db()
    assert mine.until is None

    factories.make_role(fund, Role.COORDINATOR)
    client.post(url("role_end", fund, mine.pk))
    mine.refresh_from_db()
    assert mine.until == clock.today()
    assert client.get(url("roles", fund)).status_code == 404


# Meetings.


def test_a_meeting_is_planned(client, fund, maria):
    day = clock.today() + timedelta(days=30)
    response = client.post(
        url("meetings", fund),
        {"day": day.isoformat(), "time": "13.15", "place": "Eken"},
    )

    meeting = Meeting.objects.get(fund=fund)
    assert response["Location"] == meeting.get_absolute_url()
    assert meeting.starts_at == factories.moment(
        day.year, day.month, day.day, 13
    ) + timedelta(minutes=15)
    assert meeting.place == "Eken"


def test_wrong_meetings_are_explained(client, fund, maria):
    good = {"day": (clock.today() + timedelta(days=1)).isoformat(), "time": "13.15"}
    for changes, field in [
        ({"day": "2020-01-01"}, "day"),
        ({"day": "x"}, "day"),
        ({"time": "25.99"}, "time"),
        ({"time": ""}, "time"),
        ({"place": "x" * 201}, "place"),
    ]:
        response = client.post(url("meetings", fund), good | changes)
        assert list(response.context["form"].errors) == [field], changes
    assert not fund.meetings.exists()


def test_the_list_of_meetings_goes_on(client, fund, maria):
    for day in range(30):
        meetings.plan_meeting(
            fund, starts_at=factories.moment(2025, 1, 1 + day), by=maria
        )
    first = client.get(url("meetings", fund))
    then = client.get(url("meetings", fund) + first.context["next_url"])
    listed = [*first.context["meetings"], *then.context["meetings"]]
    assert listed == list(fund.meetings.order_by("-starts_at", "pk"))
