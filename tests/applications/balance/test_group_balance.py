"""Does the balance card tell every rule, today, on another day, and over time?"""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.urls import reverse

from accounts.models import GenderAnswer, User
from applications.balance import independence
from applications.balance import queries as balance
from core import clock
from fund.group import actions as group
from fund.group import balance_history
from fund.ledger import actions as ledger
from fund.meetings import actions as meetings
from fund.models import Seat, Term
from fund.rules import actions as rules_actions
from projects.models import ProjectGrant
from tests import factories

pytestmark = pytest.mark.usefixtures("fund")


def seat_of(fund, title: str) -> Seat:
    return Seat.objects.select_related("group__fund").get(group__fund=fund, title=title)


def page_of(client, fund, person, **query):
    client.force_login(person)
    return client.get(reverse("applications:group_balance", args=[fund.pk]), query)


def by_code(card: dict) -> dict:
    return {check.code: check for part in card["parts"] for check in part.checks}


def test_the_card_tells_every_rule_with_why_and_what_mends_it(
    client, fund, coordinator
):
    response = page_of(client, fund, coordinator)

    checks = by_code(response.context)
    assert set(checks) == {
        *(f"B{number}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 11)),
        "time",
        "logic",
    }
    for check in checks.values():
        assert check.why in response.text
        assert bool(check.mend) == (check.verdict in ("warn", "fail"))
    assert "3 av 9" in checks["B2"].why


@pytest.mark.parametrize("who", ["coordinator", "chair", "member", "auditor"])
def test_everyone_inside_reads_it(client, fund, who, request):
    response = page_of(client, fund, request.getfixturevalue(who))
    assert response.status_code == 200


def test_strangers_do_not_know_it(client, fund):
    assert page_of(client, fund, factories.make_user()).status_code == 404


def test_an_earlier_day_has_no_rules_of_today(client, fund, coordinator):
    day = clock.today() - timedelta(days=5)
    response = page_of(client, fund, coordinator, on=day.isoformat())
    assert not {"B7", "B8", "B11"} & set(by_code(response.context))
    assert page_of(client, fund, coordinator, on="2001-01-01").context["parts"] == []


def test_a_wrong_day_is_said_and_today_is_shown(client, fund, coordinator):
    response = page_of(client, fund, coordinator, on="i går")
    assert response.context["form"].errors
    assert response.context["is_today"]


def test_gender_is_counted_and_never_shown(client, fund, coordinator):
    voting = Term.objects.filter(seat__group__fund=fund, seat__is_voting=True)
    people = list(voting.order_by("seat__number"))
    for number, term in enumerate(people):
        gender = "woman" if number % 2 else "man"
        GenderAnswer.objects.create(user=term.user, gender=gender)
    outside = factories.make_user()
    GenderAnswer.objects.create(user=outside, gender="other")

    response = page_of(client, fund, coordinator)

    assert by_code(response.context)["B7"].verdict == "ok"
    assert "B7" not in balance_history.TOLD
    assert not {"woman", "Kvinna", "Man<"} & set(response.text.split())


def test_b8_sums_running_projects_that_the_chair_owns(fund, coordinator):
    chair = factories.chair_of(fund)
    project = factories.make_project(fund, factories.make_user(), owner=chair)
    factories.make_project(fund, factories.make_user(), owner=factories.make_user())
    _grant(fund, project, Decimal(5_000_000), by=coordinator)

    assert independence.owned_by(chair, fund) == 5_000_000
    assert independence.owned_by(None, fund) == 0
    check = by_code(balance.card(fund, clock.today()))["B8"]
    assert check.verdict == "warn"
    project.state = "reported"
    project.save()
    assert independence.owned_by(chair, fund) == 0


def _grant(fund, project, amount: Decimal, *, by) -> None:
    grant = ledger.commit(
        fund,
        {(clock.today().year, project.lead_board): amount},
        plan_item=factories.plan_item(fund),
        project_code=project.code,
        title=project.title,
        reference="KS § 1",
        on=clock.today(),
        by=by,
    )
    ProjectGrant.objects.create(project=project, grant=grant)


def test_b11_counts_members_of_boards_behind_open_cases(fund, call, applicant):
    assert by_code(balance.card(fund, clock.today()))["B11"].why.startswith("0 av")

    case = factories.submitted(call, applicant)

    boards = {board.name for board in fund.municipality.boards.all()}
    assert {"Socialnämnden", "Utbildningsnämnden"} <= boards
    # Two heads of departments; the boards' elected members are no department.
    check = by_code(balance.card(fund, clock.today()))["B11"]
    assert check.why.startswith("2 av 9")
    case.withdraw(by=applicant, note="Vi väntar.")
    assert by_code(balance.card(fund, clock.today()))["B11"].why.startswith("0 av")


def test_b11_goes_by_the_department_of_the_person(fund, call, applicant):
    factories.submitted(call, applicant)
    director = User.objects.get(
        terms__seat__title="Ekonomidirektör", terms__seat__group__fund=fund
    )
    board = fund.municipality.boards.get(name="Socialnämnden")
    director.department = factories.make_department(board)
    director.save()
    check = by_code(balance.card(fund, clock.today()))["B11"]
    assert check.why.startswith("3 av 9")


def test_the_history_has_a_moment_for_people_rules_and_meetings(fund, coordinator):
    today, by = clock.today(), User.objects.system()
    group.unseat(
        seat_of(fund, "Ekonomidirektör").terms.get(),
        on=today - timedelta(days=20),
        by=by,
    )
    rules_actions.adopt_rules(
        fund,
        valid_from=today - timedelta(days=10),
        adopted_reference="KF § 9",
        min_boards=9,
        b6_severity="off",
        by=by,
    )
    meeting = factories.plan_meeting(fund, by=by)
    terms = Term.objects.filter(seat__group__fund=fund).on(today)
    meetings.write_attendance(meeting, dict.fromkeys(terms, True), by=by)
    meeting.state = meeting.State.OPEN
    meeting.save()

    moments = {moment.day: moment for moment in balance_history.history(fund)}

    before, left, rules, met = (
        moments[day]
        for day in (
            min(moments),
            today - timedelta(days=19),
            today - timedelta(days=10),
            today,
        )
    )
    assert (before.verdict("B5"), before.verdict("B10")) == ("ok", "")
    assert (left.occasions, left.verdict("B5")) == (
        ["Sammansättningen ändrades"],
        "fail",
    )
    assert (rules.verdict("B3"), rules.verdict("B6")) == ("fail", "")
    assert (met.occasions, met.verdict("B10")) == (["Möte"], "fail")
    assert "ekonomi" in met.checks["B10"].why


def test_what_has_not_come_yet_is_no_history(fund):
    by = User.objects.system()
    rules_actions.adopt_rules(
        fund,
        valid_from=clock.today() + timedelta(days=9),
        adopted_reference="KF § 9",
        by=by,
    )
    assert max(m.day for m in balance_history.history(fund)) <= clock.today()


def test_the_picture_and_its_table_say_the_same(fund):
    figure = balance.figure(fund)
    assert len(figure["rows"]) == figure["moments"] == 1
    assert figure["columns"][2:] == list(balance_history.TOLD)
    assert figure["rows"][0][2] == "Håller"
    assert "B10" in figure["svg"]
    assert figure["rows"][0][-1] == ""


def test_b8_and_b11_are_told_of_the_days_when_a_case_was_decided(case, fund, chair):
    independence_then = {"B8": "Håller", "B11": "Håller"}
    factories.decisions.record_decision(
        case, outcome="reject", reasons="Nej.", minute="§ 1", by=chair
    )
    kept = {row["code"]: row["why"] for row in case.decision.basis.checks}
    assert kept["B8"] == "Ordföranden äger inget pågående projekt."

    def of_the_day(figure):
        told = dict(zip(figure["columns"], figure["rows"][0], strict=True))
        return {code: told[code] for code in independence_then}

    assert of_the_day(balance.figure(fund)) == independence_then
    project = factories.make_project(fund, factories.make_user(), owner=chair)
    _grant(fund, project, Decimal(9_000_000), by=chair)
    assert by_code(balance.card(fund, clock.today()))["B8"].verdict == "warn"
    assert of_the_day(balance.figure(fund)) == independence_then
