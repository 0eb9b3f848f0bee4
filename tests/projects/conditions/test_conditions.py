"""Do conditions stop the money and the start, and does somebody else accept them?"""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains, assertRedirects

from accounts.models import Mail
from applications.conditions import actions as conditions
from applications.models import AgendaCase
from applications.records import actions as records
from applications.register import gathering
from core import clock
from core.refusals import TransitionRefused
from fund.conditions import actions as conditions_actions
from fund.conditions.actions import Planned
from fund.ledger import actions as ledger
from fund.models import Condition, ConditionKind, Entry
from projects import permissions, waiting
from projects.conditions import waiting as conditions_waiting
from projects.conditions.views import export_columns
from projects.conflicts.actions import declare_conflict
from projects.gates import actions as gates
from tests import factories, scenes, scenes_beside
from tests.kept_files import assert_sent_only_whole

Kind, State = ConditionKind, Condition.State


@pytest.fixture
def scene():
    return scenes.session()


@pytest.fixture
def decide(scene):
    """The group grants with these conditions; answers with them in order."""

    def act(*rows: Planned) -> list[Condition]:
        case = AgendaCase.objects.get(application=scene.application)
        decision = factories.decisions.record_decision(
            case,
            outcome="conditions",
            reasons="Stöds av planen.",
            minute="Ledningsgruppen § 1",
            amounts=factories.yearly(case.application),
            conditions=list(rows),
            by=scene.chair,
        )
        scene.project.refresh_from_db()
        scene.grant = decision.grant
        return list(decision.grant.conditions.order_by("pk"))

    return act


def pay(scene, amount: int = 1000) -> Entry:
    return ledger.book_actual(
        scene.grant,
        Decimal(amount),
        board=scene.project.lead_board,
        on=clock.today(),
        reference="Ver 1",
        by=scene.finance,
    )


def meet(condition, scene, *, by=None, accepted_by=None) -> None:
    by = by or scene.applicant
    conditions_actions.report(condition, evidence="Det är gjort", path="/", by=by)
    conditions_actions.accept(condition, path="/", by=accepted_by or scene.finance)


def url(name: str, scene, condition) -> str:
    return reverse(f"projects:{name}", args=[scene.project.pk, condition.pk])


# --- What they stop -------------------------------------------------------------------


def test_nothing_is_paid_before_it_is_met_and_accepted(scene, decide):
    (condition,) = decide(Planned("Avtal är tecknat", owner=scene.applicant))

    with pytest.raises(TransitionRefused, match="Avtal är tecknat"):
        pay(scene)
    conditions_actions.report(
        condition, evidence="Påskrivet", path="/", by=scene.applicant
    )
    with pytest.raises(TransitionRefused, match="Avtal är tecknat"):
        pay(scene)

    conditions_actions.accept(condition, path="/", by=scene.finance)
    assert pay(scene).amount == 1000


def test_sql_pays_nothing_either(scene, decide):
    decide(Planned("Avtal är tecknat"))
    with (
        pytest.raises(DatabaseError, match="waits_for_conditions"),
        transaction.atomic(),
    ):
        Entry.objects.create(
            fund=scene.fund,
            grant=scene.grant,
            kind="actual",
            amount=1,
            booked_on=clock.today(),
            reference="x",
            by=scene.finance,
        )


@pytest.mark.parametrize("kind", [Kind.START, Kind.LATER])
def test_other_conditions_do_not_stop_the_money(scene, decide, kind):
    decide(Planned("Annat", kind, due_on=clock.today()))
    assert pay(scene).amount == 1000


def test_the_start_gate_lists_what_is_to_be_met_first(client, scene, decide):
    start, _payment = decide(
        Planned("Ledare är anställd", Kind.START, scene.applicant),
        Planned("Avtal är tecknat"),
    )

    def point() -> list[tuple[bool, str]]:
        found = gates.start_gate(scene.project)
        return [(met, why) for code, met, why in found if code == "conditions"]

    assert point() == [(False, "Villkor: Ledare är anställd")]
    with pytest.raises(TransitionRefused, match="Ledare är anställd"):
        gates.pass_start_gate(scene.project, reason="Nu", by=scene.applicant)
    meet(start, scene)
    assert point() == [(True, "Villkor: Ledare är anställd")]


# --- Who says, who accepts, who lets it fall -------------------------------------------


def test_a_condition_goes_from_owner_to_finance_on_its_page(client, scene, decide):
    (condition,) = decide(Planned("Avtal är tecknat", owner=scene.applicant))
    client.force_login(scene.applicant)
    file = SimpleUploadedFile("avtal.pdf", b"%PDF-1.7\navtal")
    Mail.objects.all().delete()
    response = client.post(
        url("condition_report", scene, condition), {"evidence": "", "file": file}
    )
    assertRedirects(response, url("condition", scene, condition))
    assert Mail.objects.filter(to=scene.finance).count() == 1

    client.force_login(scene.finance)
    address = reverse("applications:condition_file", args=[condition.pk])
    assert client.get(address).getvalue() == b"%PDF-1.7\navtal"
    condition.refresh_from_db()
    assert_sent_only_whole(client, address, condition.file)
    client.post(url("condition_return", scene, condition), {"note": "Fel avtal"})
    condition.refresh_from_db()
    assert (condition.state, condition.sent_back_note) == (State.OPEN, "Fel avtal")

    client.force_login(scene.applicant)
    assertContains(client.get(url("condition", scene, condition)), "Fel avtal")
    client.post(url("condition_report", scene, condition), {"evidence": "Rätt nu"})
    client.force_login(scene.coordinator)
    client.post(url("condition_accept", scene, condition))
    condition.refresh_from_db()
    assert (condition.state, condition.accepted_by) == (
        State.ACCEPTED,
        scene.coordinator,
    )


@pytest.mark.parametrize(
    "data",
    [
        {"evidence": ""},
        {"evidence": "", "file": SimpleUploadedFile("a.pdf", b"MZ program")},
    ],
)
def test_it_is_not_reported_without_evidence(client, scene, decide, data):
    (condition,) = decide(Planned("Avtal är tecknat", owner=scene.applicant))
    client.force_login(scene.applicant)
    response = client.post(url("condition_report", scene, condition), data)
    assert response.context["report_form"].errors
    condition.refresh_from_db()
    assert condition.state == State.OPEN


def test_who_reports_or_sees_to_it_does_not_accept_it(scene, decide):
    for owner in (scene.finance, scene.applicant):
        assert owner  # an owner of each side
    first, second = decide(
        Planned("Ett", owner=scene.finance), Planned("Två", owner=scene.applicant)
    )
    for condition, by in ((first, scene.applicant), (second, scene.finance)):
        conditions_actions.report(condition, evidence="Ja", path="/", by=by)
        assert not permissions.may_accept_condition(
            scene.finance, condition, scene.project
        )
        with pytest.raises(TransitionRefused):
            conditions_actions.accept(condition, path="/", by=scene.finance)
        with pytest.raises(DatabaseError, match="somebody_else"), transaction.atomic():
            Condition.objects.filter(pk=condition.pk).update(
                state=State.ACCEPTED, accepted_at=clock.now(), accepted_by=scene.finance
            )


@pytest.mark.parametrize(
    ("who", "report", "accept"),
    [
        ("applicant", 302, 403),
        ("finance", 403, 302),
        ("coordinator", 403, 302),
        ("auditor", 403, 403),
        ("conflicted", 403, 403),
        ("stranger", 404, 404),
    ],
)
def test_who_may_do_what(client, scene, decide, who, report, accept):
    open_one, reported = decide(
        Planned("Ett", owner=scene.applicant), Planned("Två", owner=scene.applicant)
    )
    conditions_actions.report(reported, evidence="Ja", path="/", by=scene.applicant)
    scene.stranger = factories.make_user("Sten")
    scene.conflicted = factories.make_role(
        scene.fund, factories.Role.COORDINATOR, "Jävig"
    )
    declare_conflict(scene.project, ground="j4", by=scene.conflicted)
    client.force_login(getattr(scene, who))

    answer = client.post(url("condition_report", scene, open_one), {"evidence": "Ja"})
    assert answer.status_code == report
    answer = client.post(url("condition_accept", scene, reported))
    assert answer.status_code == accept


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("registrar", 302),
        ("coordinator", 403),  # signed the recommendation
        ("finance", 403),
        ("chair", 403),
        ("applicant", 403),
        ("stranger", 404),
    ],
)
def test_only_the_body_lets_it_fall_and_somebody_apart_writes_it(
    client, scene, decide, who, status
):
    (condition,) = decide(Planned("Avtal är tecknat", owner=scene.applicant))
    scene.stranger = factories.make_user("Sten")
    client.force_login(getattr(scene, who))
    page = reverse("applications:condition_waive", args=[condition.pk])
    data = {"reference": "Ledningsgruppen § 9", "reason": "Parten har lagts ned."}

    assert client.post(page, data).status_code == status

    condition.refresh_from_db()
    assert (condition.state == State.WAIVED) == (status == 302)
    if status == 302:
        assert condition.waived_body == "steering_group"
        assert pay(scene).amount == 1000
        assertContains(client.get(scene.application.get_absolute_url()), "Efterskänkt")


@pytest.mark.parametrize("fields", [{"reference": ""}, {"reason": " "}])
def test_it_does_not_fall_without_paragraph_and_reason(scene, decide, fields):
    (condition,) = decide(Planned("Avtal är tecknat"))
    told = {"reference": "§ 9", "reason": "Skäl"}
    with pytest.raises(TransitionRefused):
        conditions.waive_condition(condition, **{**told, **fields}, by=scene.registrar)
    with pytest.raises(DatabaseError, match="waived_with"), transaction.atomic():
        Condition.objects.update(state=State.WAIVED)


@pytest.mark.parametrize("who", ["coordinator", "applicant", "conflicted"])
def test_the_wrong_person_is_refused_past_the_page_too(scene, decide, who):
    (condition,) = decide(Planned("Avtal är tecknat"))
    scene.conflicted = factories.make_role(
        scene.fund, factories.Role.REGISTRAR, "Jävig"
    )
    declare_conflict(scene.project, ground="j2", by=scene.conflicted)
    with pytest.raises(TransitionRefused):
        conditions.waive_condition(
            condition, reference="§ 9", reason="Skäl", by=getattr(scene, who)
        )


@pytest.mark.parametrize("change", [{"text": "Annat"}, {"kind": "later"}])
def test_what_was_decided_is_not_rewritten(scene, decide, change):
    decide(Planned("Avtal är tecknat", due_on=clock.today()))
    with pytest.raises(DatabaseError), transaction.atomic():
        Condition.objects.update(**change)
    with pytest.raises(DatabaseError), transaction.atomic():
        Condition.objects.all().delete()


def test_the_file_is_read_as_other_papers_of_the_case_are(client):
    scene = scenes_beside.conditional()
    address = reverse("applications:condition_file", args=[scene.condition.pk])

    def answer(person) -> int:
        client.force_login(person)
        page = client.get(address)
        page.getvalue()  # read to its end, the file is closed
        return page.status_code

    assert answer(factories.make_user("Utomstående")) == 404
    assert answer(scene.finance) == 200
    gathering.record_papers(scene.application.pk)
    paper = scene.application.recorded_papers.get(kind="condition_file")
    ground = scene.fund.secrecy_grounds.earliest("pk")
    records.correct_paper(
        paper, secrecy="secret", ground=ground, reason="x", by=scene.registrar
    )
    assert [answer(who) for who in (scene.finance, scene.applicant)] == [403, 200]
    declare_conflict(scene.project, ground="j4", by=scene.coordinator)
    assert answer(scene.coordinator) == 403


def test_another_owner_and_day_are_written_in_the_history(client, scene, decide):
    (condition,) = decide(Planned("Avtal är tecknat", owner=scene.applicant))
    page = url("condition_move", scene, condition)
    day = clock.today() + timedelta(days=9)
    client.force_login(scene.applicant)
    assert client.get(page).status_code == 403
    client.force_login(scene.finance)
    data = {"owner": scene.coordinator.pk, "due_on": day.isoformat()}
    assertContains(client.post(page, data), day.isoformat())  # why? is not answered
    data["owner"] = factories.make_user("Utomstående").pk
    assert client.post(page, {**data, "reason": "Bytt tjänst"}).status_code == 200
    data["owner"] = scene.coordinator.pk
    Mail.objects.all().delete()
    client.post(page, {**data, "reason": "Bytt tjänst"})

    condition.refresh_from_db()
    assert (condition.owner, condition.due_on) == (scene.coordinator, day)
    assert [mail.to for mail in Mail.objects.all()] == [scene.coordinator]
    read = client.get(url("condition", scene, condition))
    said = f"{scene.applicant} → {scene.coordinator}; – → {day}. Bytt tjänst"
    assertContains(read, said)
    conditions_actions.report(condition, evidence="Ja", path="/", by=scene.coordinator)
    assert client.get(page).status_code == 403


def test_a_new_day_is_reminded_of_anew(scene, decide):
    soon = clock.today() + timedelta(days=2)
    (condition,) = decide(Planned("Snart", Kind.LATER, scene.applicant, soon))
    assert conditions_waiting.send_due() == 1
    condition.refresh_from_db()
    later = soon + timedelta(days=1)
    conditions_actions.move(
        condition,
        owner=condition.owner,
        due_on=later,
        reason="Nämnden möts då",
        path="/",
        by=scene.coordinator,
    )
    assert conditions_waiting.send_due() == 1
    with pytest.raises(TransitionRefused, match="sista dagen"):
        conditions_actions.move(
            condition,
            owner=None,
            due_on=None,
            reason="x",
            path="/",
            by=scene.coordinator,
        )


# --- Waiting, reminders, lists ----------------------------------------------------------


def test_it_waits_for_the_owner_and_then_for_who_accepts(scene, decide):
    (condition,) = decide(Planned("Avtal är tecknat", owner=scene.applicant))

    def waits(person) -> list[str]:
        return [
            row.url for row in waiting.waiting_for(person) if "condition" in row.url
        ]

    page = url("condition", scene, condition)
    assert (waits(scene.applicant), waits(scene.finance)) == ([page], [])
    conditions_actions.report(condition, evidence="Ja", path="/", by=scene.applicant)
    assert (waits(scene.applicant), waits(scene.finance)) == ([], [page])
    declare_conflict(scene.project, ground="j4", by=scene.finance)
    assert waits(scene.finance) == []


def test_the_owner_is_reminded_once_and_the_coordinator_told_once(scene, decide):
    decide(
        Planned("Snart", Kind.LATER, scene.applicant, clock.today() + timedelta(days=2))
    )
    Mail.objects.all().delete()
    assert [conditions_waiting.send_due(), conditions_waiting.send_due()] == [1, 0]
    assert [mail.to for mail in Mail.objects.all()] == [scene.applicant]

    with clock.travel(clock.now() + timedelta(days=5)):
        Mail.objects.all().delete()
        assert [conditions_waiting.send_due(), conditions_waiting.send_due()] == [1, 0]
    told = {mail.to for mail in Mail.objects.all()}
    assert told == {scene.applicant, scene.coordinator, scene.preparer}


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("", ["Möte", "Gammal", "Snart", "Sen"]),
        ("?state=reported", ["Möte"]),
        ("?state=unmet", ["Möte", "Gammal", "Snart", "Sen"]),
        ("?due=late", ["Gammal"]),
        ("?due=month", ["Snart"]),
        ("?owner={applicant}", ["Möte"]),
    ],
)
def test_the_list_of_the_fund_and_its_export(client, scene, decide, query, texts):
    today = clock.today()
    other = scene.finance
    met, *_others = decide(
        Planned("Möte", owner=scene.applicant),
        Planned("Snart", Kind.LATER, other, today + timedelta(days=9)),
        Planned("Gammal", Kind.LATER, other, today - timedelta(days=9)),
        Planned("Sen", Kind.LATER, other, today + timedelta(days=90)),
    )
    conditions_actions.report(met, evidence="Ja", path="/", by=scene.applicant)
    client.force_login(scene.finance)
    query = query.format(applicant=scene.applicant.pk)

    page = client.get(reverse("projects:of_fund", args=[scene.fund.pk]) + query)
    assert [row.text for row in page.context["conditions"]] == texts
    address = reverse("projects:conditions_export", args=[scene.fund.pk, "csv"])
    lines = b"".join(client.get(address + query).streaming_content).decode("utf-8-sig")
    assert len(lines.strip().splitlines()) == 1 + len(texts)
    assert lines.splitlines()[0].count(";") == len(export_columns()) - 1
    xlsx = reverse("projects:conditions_export", args=[scene.fund.pk, "xlsx"])
    assert client.get(xlsx + query).getvalue().startswith(b"PK")


def test_who_has_a_conflict_finds_none_of_it_in_the_list(client, scene, decide):
    decide(Planned("Avtal är tecknat"))
    declare_conflict(scene.project, ground="j4", by=scene.finance)
    client.force_login(scene.finance)
    page = client.get(reverse("projects:of_fund", args=[scene.fund.pk]))
    assert page.context["conditions"] == []
