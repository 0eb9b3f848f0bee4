"""What the program found is accepted by a press of somebody, who is named for it."""

import pytest
from pytest_django.asserts import assertContains

from accounts.audit import AuditEvent
from applications.casework import actions as casework
from applications.casework import queries
from applications.eligibility import queries as eligibility
from applications.models import Application, FormalAnswer
from applications.process import rules as process_rules
from applications.supplements.forms import proposed
from core.refusals import TransitionRefused
from tests import factories
from tests.applications.supplements.test_supplement import at

State = Application.State
HUMAN = {"attachments": "met", "not_frame_increase": "met"}


@pytest.fixture
def desk(client, coordinator):
    client.force_login(coordinator)
    return client


def found(application) -> list[eligibility.Point]:
    rules = process_rules.rules_for(application)
    return eligibility.points(application.project, rules)


def press(desk, application, **data):
    """The button that accepts, on the page as it is shown now."""
    form = desk.get(at("formal", application)).context["form"]
    data = {"shown": form.now, "accept": "1"} | data
    return desk.post(at("formal", application), data, follow=True)


def test_nothing_is_answered_before_somebody_presses(desk, checked):
    page = desk.get(at("formal", checked))
    assert not checked.formal_answers.exists()
    assert b" checked" not in page.content
    assertContains(page, "2 parter: Socialnämnden, Utbildningsnämnden.")
    assertContains(page, "Godta de 6 obesvarade som de står")


def test_what_is_shown_is_accepted_and_the_history_tells_by_whom(
    desk, checked, coordinator
):
    response = press(desk, checked)
    assertContains(response, "6 punkter är godtagna som de står.")
    given = dict(checked.formal_answers.values_list("point", "verdict"))
    assert given == dict.fromkeys(set(given), "met")
    assert not set(given) & set(HUMAN)
    event = AuditEvent.objects.about(checked).get(verb="findings_accepted")
    assert event.by == coordinator
    assert event.note.count("; ") == 5
    history = desk.get(checked.get_absolute_url())
    assertContains(history, "godtogs som Verkan hade räknat fram dem")


def test_an_answer_of_ones_own_goes_before_the_finding(desk, checked):
    press(
        desk,
        checked,
        **{"amount-verdict": "not_met", "amount-note": "Fel år", "length-note": "Sett"},
    )
    answers = queries.answers_of(checked)
    assert answers["amount"].verdict == "not_met"
    assert (answers["length"].verdict, answers["length"].note) == ("met", "Sett")
    event = AuditEvent.objects.about(checked).get(verb="findings_accepted")
    assert "beloppet" not in event.note.lower()


def test_what_is_found_not_to_be_met_is_accepted_as_that(desk, checked):
    factories.decline(checked.project.parties.first())
    press(desk, checked)
    assert queries.answers_of(checked)["endorsed"].verdict == "not_met"


def test_nobody_accepts_what_was_not_shown(desk, checked):
    before = desk.get(at("formal", checked)).context["form"].now
    checked.project.parties.last().delete()
    response = press(desk, checked, shown=before)
    assertContains(response, "har ändrats sedan du öppnade sidan")
    assert not checked.formal_answers.exists()
    with pytest.raises(TransitionRefused):
        casework.accept_findings(checked, {}, seen="", by=checked.submitted_by)


def test_accepted_once_only_the_rest_is_left(desk, checked, coordinator):
    press(desk, checked)
    page = desk.get(at("formal", checked))
    assert not page.context["open"]
    assert 'name="accept"' not in page.content.decode()
    accepted = casework.accept_findings(
        checked, {}, seen=queries.fingerprint(found(checked)), by=coordinator
    )
    assert accepted == 0
    assert AuditEvent.objects.filter(verb="findings_accepted").count() == 1


def test_three_presses_and_two_answers_begin_the_preparation(desk, checked):
    press(desk, checked, **{f"{code}-verdict": told for code, told in HUMAN.items()})
    form = desk.get(at("formal", checked)).context["form"]
    data = {f"{p.code}-verdict": form[f"{p.code}-verdict"].value() for p in form.points}
    desk.post(at("formal", checked), data | {"start": "1"})
    checked.refresh_from_db()
    assert checked.state == State.PREPARATION


def test_the_answer_keeps_what_the_program_found(desk, checked):
    press(desk, checked)
    kept = queries.answers_of(checked)["parties"].finding
    assert kept == "2 parter: Socialnämnden, Utbildningsnämnden."


def test_evidence_that_lacks_is_asked_for_in_its_section():
    point = eligibility.Point("evidence", "Det finns stöd", False, "Nivå 3 av 4")
    answer = FormalAnswer(point="evidence", verdict="not_met", note="Se forskningen")
    asked = proposed([point], {"evidence": answer})
    assert list(asked) == ["ask-knowledge"]
