"""After a supplement the formal check is asked again, on what was handed in last."""

import pytest
from pytest_django.asserts import assertContains

from applications.casework import actions as casework
from applications.models import Application
from applications.process import rules as process_rules
from applications.supplements import actions as supplements
from applications.writing import actions as writing
from core.refusals import TransitionRefused
from projects.plan import answers as written
from projects.plan.sections import all_questions
from tests.applications.supplements.test_supplement import ask, at

State = Application.State


@pytest.fixture
def answered(checked, coordinator):
    """All points met but one, which the applicants then set right."""
    rules = process_rules.rules_for(checked)
    points = casework.eligibility.points(checked.project, rules)
    told = {p.code: ("met", "Kontrollerat") for p in points}
    told["attachments"] = ("not_met", "Avtalet saknas")
    casework.answer_formal_check(checked, told, by=coordinator)
    return checked


@pytest.fixture
def supplemented(answered, coordinator, applicant):
    request = ask(answered, coordinator, {"formal": "Bifoga avtalet"})
    row = request.sections.get()
    supplements.say_unchanged(row, answer="Finns redan", by=applicant)
    writing.submit_application(answered, by=applicant)
    answered.refresh_from_db()
    return answered


def test_old_answers_are_marked_and_asked_again(client, coordinator, supplemented):
    client.force_login(coordinator)
    page = client.get(at("formal", supplemented))
    assertContains(page, "Svaret då: Uppfyllt")
    assert len(page.context["form"].earlier) == 8
    with pytest.raises(TransitionRefused):
        casework.start_preparation(supplemented, by=coordinator)


def test_the_program_looks_again_and_leaves_the_answers_empty(
    client, coordinator, supplemented
):
    supplemented.project.parties.last().delete()
    client.force_login(coordinator)
    page = client.get(at("formal", supplemented))
    form = page.context["form"]
    assert not any(form[f"{point.code}-verdict"].value() for point in form.points)
    assert not any(form[f"{point.code}-note"].value() for point in form.points)
    assertContains(page, "Kontrollerat")  # said about another version
    found = {row.finding.point.code: row.finding for row in page.context["found"]}
    assert found["parties"].is_changed
    assert "2 parter: Socialnämnden" in found["parties"].since
    assert not found["amount"].is_changed
    assert found["amount"].since.startswith("Oförändrat sedan")


def test_a_changed_section_is_told_beside_its_points(
    client, answered, coordinator, applicant
):
    request = ask(answered, coordinator, {"knowledge": "Vad är nytt?"})
    section = request.sections.get()
    question = {each.key: each for each in all_questions()}["novelty"]
    written.save(
        answered.project, {question: "Samma person hela vägen"}, seen={}, by=applicant
    )
    supplements.say_unchanged(section, answer="", by=applicant)
    writing.submit_application(answered, by=applicant)
    client.force_login(coordinator)
    page = client.get(at("formal", answered))
    human = {row.finding.point.code: row.finding for row in page.context["human"]}
    assert human["not_frame_increase"].is_changed
    assertContains(page, "Del D har ändrats sedan")
    assert not human["attachments"].is_changed


def test_what_is_found_is_held_apart_from_the_readers_language(
    client, coordinator, supplemented
):
    client.force_login(coordinator)
    page = client.get(at("formal", supplemented), headers={"accept-language": "en"})
    rows = [*page.context["human"], *page.context["found"]]
    assert [row.finding.is_changed for row in rows] == [False] * 8


def test_what_only_a_person_can_tell_is_told_anew(client, coordinator, supplemented):
    client.force_login(coordinator)
    form = client.get(at("formal", supplemented)).context["form"]
    human = [point.code for point in form.points if point.is_met is None]
    assert human
    assert not any(form[f"{code}-verdict"].value() for code in human)


def test_answered_on_the_new_version_it_goes_on(client, coordinator, supplemented):
    client.force_login(coordinator)
    form = client.get(at("formal", supplemented)).context["form"]
    data = {}
    for code in form.earlier:
        data |= {f"{code}-verdict": "met", f"{code}-note": "Sett igen"}
    client.post(at("formal", supplemented), data | {"start": "1"})
    supplemented.refresh_from_db()
    assert supplemented.state == State.PREPARATION
    assert client.get(at("formal", supplemented)).status_code == 403


def test_after_a_supplement_in_preparation_it_can_be_answered_again(
    client, in_preparation, coordinator, applicant
):
    client.force_login(coordinator)
    assert client.get(at("formal", in_preparation)).status_code == 403
    request = ask(in_preparation, coordinator, {"plan": "När börjar ni?"})
    row = request.sections.get()
    supplements.say_unchanged(row, answer="Som det står", by=applicant)
    writing.submit_application(in_preparation, by=applicant)
    in_preparation.refresh_from_db()
    assert in_preparation.state == State.PREPARATION
    case = client.get(in_preparation.get_absolute_url())
    assertContains(case, at("formal", in_preparation))
    form = client.get(at("formal", in_preparation)).context["form"]
    data = {}
    for code in form.earlier:
        data |= {f"{code}-verdict": "met", f"{code}-note": "Sett igen"}
    client.post(at("formal", in_preparation), data)
    in_preparation.refresh_from_db()
    assert in_preparation.state == State.PREPARATION
    assert client.get(at("formal", in_preparation)).status_code == 403
