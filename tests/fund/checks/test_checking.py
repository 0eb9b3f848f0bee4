"""The check questions: asked together, kept, and laid side by side."""

from datetime import date, timedelta

import pytest
from django.db import ProgrammingError, transaction
from django.urls import reverse

from core import clock
from core.refusals import TransitionRefused
from fund.checks import actions as checks
from fund.models import CheckAnswer, CheckQuestion
from tests import factories


@pytest.fixture
def maria(client, people):
    client.force_login(people.coordinator)
    return people.coordinator


def asked(fund, scope="fund") -> list[CheckQuestion]:
    return list(fund.check_questions.on(clock.today(), scope))


def hold(fund, by, answers, on=None):
    return checks.hold_round(
        fund,
        held_on=on or clock.today(),
        participants="Maria\n\n Ingrid ",
        note="",
        answers=answers,
        by=by,
    )


def test_a_new_fund_has_the_usual_questions(fund):
    assert (len(asked(fund)), len(asked(fund, "project"))) == (8, 6)
    assert asked(fund)[0].text == "Finns det bred uppslutning om varför vi har fonden?"
    checks.begin(fund, by=factories.make_user())
    assert fund.check_questions.count() == 14


def test_a_fund_without_questions_gets_the_usual_ones(client, fund, maria):
    for question in asked(fund, "project"):
        checks.end_question(question, by=maria)
    page = client.get(reverse("fund:checks", args=[fund.pk]))
    address = reverse("fund:check_begin", args=[fund.pk])
    assert f'action="{address}"' in page.text
    client.post(address)
    assert (len(asked(fund)), len(asked(fund, "project"))) == (8, 6)
    page = client.get(reverse("fund:checks", args=[fund.pk]))
    assert address not in page.text


def test_what_was_answered_is_never_changed(fund, maria):
    held = hold(fund, maria, {asked(fund)[0]: ("no", "Tas upp i juni")})
    assert held.people == ["Maria", "Ingrid"]
    with pytest.raises(ProgrammingError), transaction.atomic():
        CheckAnswer.objects.update(answer="yes")
    with pytest.raises(ProgrammingError), transaction.atomic():
        fund.check_rounds.update(note="Annat")


def test_a_round_has_been_held_and_has_an_answer(fund, maria):
    with pytest.raises(TransitionRefused):
        hold(fund, maria, {})
    tomorrow = clock.today() + timedelta(days=1)
    with pytest.raises(TransitionRefused):
        hold(fund, maria, {asked(fund)[0]: ("yes", "")}, on=tomorrow)


def test_an_answer_stays_with_its_words_and_stands_in_one_line(fund, maria):
    question = asked(fund)[0]
    first = hold(fund, maria, {question: ("no", "")}, on=date(2025, 3, 1))
    anew = checks.write_question(
        fund, scope="fund", text="Är vi överens?", replaces=question, by=maria
    )
    second = hold(fund, maria, {anew: ("yes", "")})
    answers = CheckAnswer.objects.select_related("question")
    lines = checks.side_by_side(asked(fund), [second, first], answers)
    line = lines[0]
    assert line.question == anew
    assert [(tone, found.question) for tone, found in line.cells] == [
        ("ok", anew),
        ("stop", question),
    ]
    assert lines[1].cells == [("", None), ("", None)]


def test_a_question_that_is_not_asked_keeps_its_answers(fund, maria):
    question = asked(fund)[0]
    held = hold(fund, maria, {question: ("yes", "")})
    checks.end_question(question, by=maria)
    assert question not in asked(fund)
    answers = CheckAnswer.objects.select_related("question")
    lines = checks.side_by_side(asked(fund), [held], answers)
    assert lines[-1].question == question
    with pytest.raises(TransitionRefused, match="redan"):
        checks.end_question(question, by=maria)


class TestPages:
    def test_a_round_is_written_and_read(self, client, fund, maria):
        first, second = asked(fund)[:2]
        address = reverse("fund:check_round_new", args=[fund.pk])
        data = {
            "held_on": clock.today().isoformat(),
            "people": [maria.pk],
            "others": "Ingrid\n Eva",
            f"answer_{first.pk}": "partly",
            f"comment_{first.pk}": "Tre av fem",
            "note": "Åter i höst",
        }
        empty = client.post(address, {**data, f"answer_{first.pk}": ""})
        assert empty.context["form"].non_field_errors()
        nobody = client.post(address, {**data, "people": [], "others": ""})
        assert list(nobody.context["form"].errors) == ["people"]
        client.post(address, data)
        client.post(address, data)
        held = fund.check_rounds.get()
        assert held.people == [str(maria), "Ingrid", "Eva"]
        answer = held.answers.get()
        assert (answer.answer, answer.comment) == ("partly", "Tre av fem")
        page = client.get(reverse("fund:check_round", args=[fund.pk, held.pk]))
        assert "Åter i höst" in page.text
        assert second not in [each.question for _tone, each in page.context["answers"]]

    def test_questions_are_written_and_ended(self, client, fund, maria):
        client.post(
            reverse("fund:check_question_new", args=[fund.pk]),
            {"scope": "project", "text": "Vet vi vem som äger?"},
        )
        question = asked(fund, "project")[-1]
        address = reverse("fund:check_question", args=[fund.pk, question.pk])
        client.post(address, {"text": "Vet vi vem som äger och leder?"})
        newest = asked(fund, "project")[-1]
        assert newest.replaces == question
        client.post(reverse("fund:check_question_end", args=[fund.pk, newest.pk]))
        assert len(asked(fund, "project")) == 6

    @pytest.mark.parametrize(
        ("who", "status"), [("chair", 200), ("auditor", 403), ("stranger", 404)]
    )
    def test_who_may_write_down_the_answers(self, client, fund, people, who, status):
        client.force_login(getattr(people, who))
        answer = client.get(reverse("fund:check_round_new", args=[fund.pk]))
        assert answer.status_code == status

    @pytest.mark.parametrize(("who", "status"), [("chair", 403), ("stranger", 404)])
    def test_only_the_coordinator_puts_questions_in(
        self, client, fund, people, who, status
    ):
        fund.check_questions.update(until=clock.today())
        client.force_login(getattr(people, who))
        answer = client.post(reverse("fund:check_begin", args=[fund.pk]))
        assert (answer.status_code, asked(fund)) == (status, [])
