"""Does the group decide, or recommend to a body above it, and what does that body's
decision need to be registered?"""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains, assertRedirects

from accounts.models import Mail
from applications import waiting
from applications.case import decision as case_decision
from applications.decisions import actions as decisions
from applications.decisions import levels, papers
from applications.models import Application, Decision, Level
from applications.paragraphs import wording
from core import clock
from core.refusals import TransitionRefused
from fund.ledger import actions as ledger
from fund.ledger import sums as ledger_sums
from fund.limits.queries import Passing
from fund.models import Entry, Grant, Override, RuleSet
from fund.rules.actions import adopt_rules
from projects.conflicts.actions import declare_conflict
from projects.people.actions import add_member
from tests import factories
from tests.factory_bodies import decided_by_body, minutes_file, with_body
from tests.kept_files import assert_sent_only_whole

State = Application.State


@pytest.fixture
def registrar(fund):
    return factories.make_role(fund, factories.Role.REGISTRAR)


def new_rules(fund, **fields) -> RuleSet:
    system = factories.User.objects.system()
    today = {"valid_from": clock.today(), "adopted_reference": "KF § 9"}
    return adopt_rules(fund, **today, **fields, by=system)


def record(case, chair, *, outcome="grant", amount=500_000, **fields) -> Decision:
    grants = outcome in ("grant", "conditions")
    return decisions.record_decision(
        case,
        outcome=outcome,
        reasons="Stöds av planen.",
        minute="Ledningsgruppen § 1",
        amounts=factories.yearly(case.application, amount) if grants else None,
        by=chair,
        **fields,
    )


# --- What the group may decide itself -------------------------------------------------


@pytest.mark.parametrize(
    ("rules", "level"),
    [
        ({}, Level.GROUP),
        ({"group_decides": "recommends"}, Level.RECOMMENDED),
        ({"delegated_amount": Decimal(1_000_000)}, Level.GROUP),
        ({"delegated_amount": Decimal(999_999)}, Level.RECOMMENDED),
        ({"delegated_until": date(2020, 1, 1)}, Level.RECOMMENDED),
        ({"delegated_from": date(2100, 1, 1)}, Level.RECOMMENDED),
        ({"delegated_from": date(2020, 1, 1)}, Level.GROUP),
    ],
)
def test_the_rules_say_whether_the_group_decides(case, chair, fund, rules, level):
    new_rules(fund, **rules)

    decision = record(case, chair)

    assert decision.level == level
    is_final = level == Level.GROUP
    assert (decision.grant is not None) == is_final
    case.application.refresh_from_db()
    assert case.application.state == (State.GRANTED if is_final else State.WITH_BODY)
    assert Grant.objects.exists() == is_final


def test_a_rejection_weighs_as_much_as_what_was_asked_for(case, chair, fund):
    new_rules(fund, delegated_amount=Decimal(1))
    decision = record(case, chair, outcome="reject")
    assert decision.level == Level.RECOMMENDED
    case.application.refresh_from_db()
    assert case.application.state == State.WITH_BODY


@pytest.mark.parametrize("outcome", ["table", "refer_back"])
def test_to_table_and_to_refer_back_is_always_the_groups(case, chair, fund, outcome):
    new_rules(fund, group_decides="recommends")
    assert record(case, chair, outcome=outcome).level == Level.GROUP


def test_what_is_recommended_is_kept_and_promises_nothing(case, chair, fund):
    decision = record(case, chair, hands_over=True)

    years = decision.proposed_years.order_by("year").values_list("amount", flat=True)
    assert list(years) == [500_000, 500_000]
    assert ledger_sums.balance(fund).committed == 0
    texts = wording.of_item(case, [], [])
    case.refresh_from_db()
    texts = [paragraph.text for paragraph in wording.of_item(case, [], [])]
    assert texts[0].startswith("Ledningsgruppen förordar att kommunstyrelsen beviljar")


def test_the_applicants_hear_that_nothing_is_decided(client, case, chair, applicant):
    Mail.objects.all().delete()
    record(case, chair, hands_over=True)

    mail = Mail.objects.get(to=applicant)
    assert "Inget är beslutat än" in mail.subject
    client.force_login(applicant)
    page = client.get(reverse("applications:tasks", args=[case.application_id]))
    assertContains(page, "Inget är beslutat än")
    assert page.context["decided"] is None
    client.force_login(chair)
    letter = client.get(reverse("applications:letter", args=[case.application_id]))
    assertRedirects(letter, case.application.get_absolute_url())


def test_the_page_says_beforehand_who_decides(client, case, chair, fund):
    new_rules(fund, delegated_amount=Decimal(750_000))
    client.force_login(chair)
    item = reverse("applications:item", args=[case.item.meeting_id, 1])
    page = client.get(item)
    assertContains(page, "beslutar på delegation upp till")
    assert "hands_over" in page.context["form"].fields


# --- The body's decision --------------------------------------------------------------


def post(application, **changes) -> dict:
    board = application.project.lead_board
    years = application.project.years()
    return {
        "outcome": "grant",
        "body": "executive_board",
        "decided_on": clock.today().isoformat(),
        "minute": "KS 2026 § 212",
        "reasons": "Enligt förslaget.",
        "paper": minutes_file(),
        **{f"amount-{year}-{board.pk}": "500 000" for year in years},
        **changes,
    }


def url(name: str, application) -> str:
    return reverse(f"applications:{name}", args=[application.pk])


def test_the_bodys_decision_commits_the_money_and_keeps_the_minutes(
    client, case, registrar, fund
):
    application = with_body(case)
    client.force_login(registrar)

    page = client.get(url("body_decision", application))
    assert page.context["form"].sums() == [Decimal(500_000), Decimal(500_000)]
    response = client.post(url("body_decision", application), post(application))

    assertRedirects(response, application.get_absolute_url())
    application.refresh_from_db()
    assert application.state == State.GRANTED
    decision = application.decisions.final().get()
    assert (decision.level, decision.body) == (Level.BODY, "executive_board")
    assert decision.follows == case.decision
    assert decision.grant.reference == "KS 2026 § 212"
    assert ledger_sums.balance(fund).committed == 1_000_000
    file = client.get(url("body_minutes", application))
    assert file.getvalue().startswith(b"%PDF-")
    assert_sent_only_whole(client, url("body_minutes", application), decision.paper)
    assert (
        "Kommunstyrelsen beviljar"
        in wording.decided(decision, list(decision.grant.years.all()))[0].text
    )
    assertContains(client.get(application.get_absolute_url()), "KS 2026 § 212")


@pytest.mark.parametrize(
    ("outcome", "state"),
    [("reject", State.REJECTED), ("refer_back", State.REFERRED_BACK)],
)
def test_the_body_may_decide_otherwise(case, registrar, outcome, state):
    application = with_body(case)
    decided_by_body(application, by=registrar, outcome=outcome)
    application.refresh_from_db()
    assert application.state == state
    assert not Grant.objects.exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"paper": ""}, "paper"),
        ({"paper": SimpleUploadedFile("ks.pdf", b"MZ program")}, "paper"),
        ({"paper": SimpleUploadedFile("ks.txt", b"text")}, "paper"),
        ({"minute": ""}, "minute"),
        ({"body": "steering_group"}, "body"),
        ({"body": "committee"}, "body"),
        ({"decided_on": "2100-01-01"}, "decided_on"),
        ({"outcome": "table"}, "outcome"),
        ({"outcome": "conditions"}, "condition-0-text"),
        ({"passes": ["frame"]}, "pass_reason"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_happens(
    client, case, registrar, changes, field
):
    application = with_body(case)
    client.force_login(registrar)
    data = post(application, **changes)
    response = client.post(url("body_decision", application), data)
    assert field in response.context["form"].errors
    assertContains(response, 'value="500 000"')
    assert not application.decisions.final().exists()


def test_a_day_before_the_group_met_is_refused(case, registrar):
    application = with_body(case)
    yesterday = clock.today() - timedelta(days=1)
    with pytest.raises(TransitionRefused):
        decided_by_body(application, by=registrar, decided_on=yesterday)


def test_it_waits_for_those_who_may_register_it(
    case, registrar, coordinator, fund, applicant
):
    colleague = factories.make_role(fund, factories.Role.COORDINATOR, "Kollega")
    application = with_body(case)
    address = url("body_decision", application)

    def waits(person) -> bool:
        return any(row.url == address for row in waiting.waiting_for(person))

    assert waits(registrar)
    assert waits(colleague)
    assert not waits(coordinator)  # signed the recommendation
    declare_conflict(application.project, ground="j4", by=colleague)
    assert not waits(colleague)


def test_the_case_page_says_who_can_register(client, case, coordinator):
    application = with_body(case)
    client.force_login(coordinator)
    page = client.get(application.get_absolute_url())
    assertContains(page, "Någon annan registrerar beslutet")
    assert client.get(url("body_decision", application)).status_code == 403


# --- Passing a limit ------------------------------------------------------------------


def frame_of(fund, amount: int) -> None:
    factories.plan_item(fund).frames.update(amount=amount)


def council(kinds=("frame",), body="council", **fields) -> Passing:
    told = {"reference": "KF § 3", "reason": "Behovet är akut."}
    return Passing(frozenset(kinds), body, **{**told, **fields})


def test_over_the_frame_is_refused_with_the_numbers(client, case, registrar, fund):
    application = with_body(case)
    frame_of(fund, 400_000)
    client.force_login(registrar)

    page = client.get(url("body_decision", application))
    assert len(page.context["obstacles"]) == 2
    response = client.post(url("body_decision", application), post(application))

    error = response.context["form"].non_field_errors()[0]
    year = application.project.years()[0]
    assert f"400\xa0000\xa0kr {year}" in error or str(year) in error
    assert "100\xa0000\xa0kr" in error
    assert "Kommunstyrelsen, Kommunfullmäktige" in error
    assert not Grant.objects.exists()


def test_the_body_that_may_lets_it_pass_with_paragraph_and_reason(
    client, case, registrar, fund
):
    application = with_body(case)
    frame_of(fund, 400_000)
    client.force_login(registrar)
    data = post(
        application,
        passes=["frame"],
        pass_body="executive_board",
        pass_reference="KS § 212",
        pass_reason="Behovet är akut.",
    )
    response = client.post(url("body_decision", application), data)

    assertRedirects(response, application.get_absolute_url())
    rows = Override.objects.order_by("year")
    assert [(row.kind, row.short_amount, row.by) for row in rows] == [
        ("frame", 100_000, registrar)
    ] * 2
    page = client.get(application.get_absolute_url())
    assertContains(page, "Behovet är akut.", count=2)
    letter = papers._letter(application.decisions.final().get())
    assert "Behovet är akut." in letter["overrides"][0]


@pytest.mark.parametrize(
    "passing",
    [
        council(body="committee"),
        council(kinds=["limit"]),
        council(kinds=["available"], body="executive_board"),
        council(reason=" "),
        council(reference=""),
    ],
)
def test_nobody_else_and_nothing_else(case, registrar, fund, passing):
    application = with_body(case)
    frame_of(fund, 400_000)
    with pytest.raises(TransitionRefused):
        decided_by_body(application, by=registrar, passing=passing)
    assert not Override.objects.exists()
    assert not Entry.objects.filter(kind="commitment").exists()


def test_the_group_is_refused_too_and_can_hand_the_case_over(case, chair, fund):
    frame_of(fund, 400_000)
    with pytest.raises(TransitionRefused, match="400"):
        record(case, chair)
    assert record(case, chair, hands_over=True).level == Level.RECOMMENDED


def test_only_the_council_lets_a_grant_pass_what_is_available(
    case, registrar, fund, chair
):
    application = with_body(case)
    rest = ledger_sums.balance(fund).available - 600_000
    ledger.withdraw_capital(fund, rest, on=clock.today(), reference="KF", by=chair)
    for body in ("executive_board", "committee"):
        with pytest.raises(TransitionRefused, match="600.000.kr"):
            decided_by_body(
                application, by=registrar, passing=council(["available"], body)
            )
    decided_by_body(application, by=registrar, passing=council(["available"]))
    assert ledger_sums.balance(fund).available == -400_000
    assert Override.objects.get().short_amount == 400_000


@pytest.mark.parametrize("limit", [{"max_amount": 900_000}, {"min_amount": 1_100_000}])
def test_outside_the_limits_of_the_rules(case, registrar, fund, limit):
    new_rules(fund, **limit)
    application = with_body(case)
    with pytest.raises(TransitionRefused, match="100.000.kr"):
        decided_by_body(application, by=registrar)
    decided_by_body(application, by=registrar, passing=council(["limit"]))
    row = Override.objects.get()
    assert (row.asked_amount, row.short_amount) == (1_000_000, 100_000)


# --- Who never writes it: rule 2, at every level --------------------------------------


def raw(application, by, **fields) -> Decision:
    """The row itself, past every action."""
    follows = levels.latest_recommended(application)
    signed = application.recommendations.in_force().get()
    return Decision.objects.create(
        application=application,
        **{
            "level": "body",
            "follows": follows,
            "outcome": "reject",
            "body": "executive_board",
            "reasons": "x",
            "minute": "x",
            "decided_on": clock.today(),
            "paper_sha256": "a" * 64,
            "version_hash": signed.version_hash,
            "recorded_by": by,
            **fields,
        },
    )


@pytest.mark.parametrize(
    "who", ["coordinator", "chair", "applicant", "partner", "conflicted"]
)
def test_neither_action_nor_database_lets_the_wrong_person_write_it(
    case, fund, coordinator, chair, applicant, who
):
    application = with_body(case)
    people = {"coordinator": coordinator, "chair": chair, "applicant": applicant}
    for name in ("partner", "conflicted"):
        people[name] = factories.make_role(fund, factories.Role.REGISTRAR, name)
    add_member(application.project, people["partner"], role="partner", by=applicant)
    declare_conflict(application.project, ground="j2", by=people["conflicted"])
    person = people[who]

    with pytest.raises(TransitionRefused):
        decided_by_body(application, by=person)
    with pytest.raises(DatabaseError, match="not_by_who"), transaction.atomic():
        raw(application, person)

    application.refresh_from_db()
    assert application.state == State.WITH_BODY


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"follows": None}, "decision_level_says_who"),
        ({"paper_sha256": ""}, "decision_level_says_who"),
        ({"body": "steering_group"}, "decision_level_says_who"),
        ({"level": "group"}, "decision_level_says_who"),
        ({"outcome": "grant"}, "decision_to_grant_has_a_grant"),
        ({"version_hash": "c" * 64}, "decision_rests_on"),
    ],
)
def test_the_database_refuses_a_decision_of_nobody(case, registrar, changes, name):
    application = with_body(case)
    with pytest.raises(DatabaseError, match=name), transaction.atomic():
        raw(application, registrar, **changes)


def test_a_decision_is_about_one_case(case, registrar, call, coordinator, assessors):
    application = with_body(case)
    other = factories.recommended(call, factories.make_user(), coordinator, assessors)
    follows = levels.latest_recommended(application)
    with pytest.raises(DatabaseError, match="about_one_case"), transaction.atomic():
        raw(other, registrar, follows=follows)


def test_a_case_is_settled_once(case, registrar):
    application = with_body(case)
    decided_by_body(application, by=registrar, outcome="reject")
    with pytest.raises(TransitionRefused):
        decided_by_body(application, by=registrar)
    assert case_decision.told(case)["decision"].level == Level.BODY
