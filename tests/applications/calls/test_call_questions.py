"""The coordinator's questions: kinds, conditions, versions, order, copy."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from accounts.audit import AuditEvent
from applications.calls import actions as calls
from applications.calls import actions_questions
from applications.models import CallQuestion
from applications.questions.queries import Family
from core.refusals import TransitionRefused
from projects.models import Answer
from tests import factories

Kind = CallQuestion.Kind


def ask(call, by, label="Hur många barn?", **fields):
    return factories.ask(call, label, by=by, **fields)


def address(name, call, *more):
    return reverse(f"applications:{name}", args=[call.pk, *more])


def typed(**changed):
    return {
        "label": "Har ni en partner?",
        "kind": "yes_no",
        "is_required": "on",
        "limit_unit": "characters",
        **changed,
    }


# --- Writing them ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "more", "kept"),
    [
        ("line", {"limit": "80"}, {"limit": 80, "limit_unit": "characters"}),
        ("text", {"limit": "200", "limit_unit": "words"}, {"limit_unit": "words"}),
        ("choice", {"choices": "Ja, \r\n\r\nNej"}, {"choices": "Ja,\nNej"}),
        ("number", {"limit": "5"}, {"limit": None}),
        ("date", {"choices": "A\nB"}, {"choices": ""}),
        ("file", {"example": "Protokoll"}, {"example": ""}),
        ("yes_no", {}, {"is_required": True}),
    ],
)
def test_a_question_of_each_kind_keeps_what_the_kind_has_use_for(
    client, call, coordinator, kind, more, kept
):
    client.force_login(coordinator)
    response = client.post(address("question_new", call), typed(kind=kind, **more))
    assert response.url == address("call_questions", call)
    question = CallQuestion.objects.get()
    assert question.kind == kind
    assert {name: getattr(question, name) for name in kept} == kept
    assert AuditEvent.objects.about(call).first().verb == "question_asked"


@pytest.mark.parametrize(
    "changed",
    [
        {"label": ""},
        {"label": "x" * 201},
        {"label": "\x00"},
        {"kind": "essay"},
        {"kind": "choice", "choices": "Bara en"},
        {"kind": "choice", "choices": "A\nA"},
        {"kind": "choice", "choices": "\n".join(map(str, range(21)))},
        {"kind": "choice", "choices": f"{'x' * 201}\nB"},
        {"kind": "line", "limit": "501"},
        {"kind": "text", "limit": "-1"},
        {"condition": "999:yes"},
    ],
)
def test_a_question_that_is_wrong_is_explained_and_kept(
    client, call, coordinator, changed
):
    client.force_login(coordinator)
    response = client.post(address("question_new", call), typed(**changed))
    assert response.status_code == 200
    assert response.context["form"].errors
    assert not CallQuestion.objects.exists()


def test_the_form_shows_only_what_the_kind_has_use_for(client, call, coordinator):
    """Without script all is shown, with a word about which kind it is for."""
    client.force_login(coordinator)
    address = reverse("applications:question_new", args=[call.pk])
    rows = client.get(address).context["form"].rows()
    assert {row["field"].name: row["kinds"] for row in rows if row["kinds"]} == {
        "example": "line\ntext",
        "choices": "choice",
        "limit": "line\ntext",
        "limit_unit": "text",
    }
    assert all("Bara för" in r["field"].help_text for r in rows if r["kinds"])
    twice = {"label": "Var?", "kind": "line", "choices": "A\nA"}
    wrong = client.post(address, twice).context["form"].rows()
    assert {row["field"].name for row in wrong if row["field"].errors} == {"choices"}
    assert not next(r for r in wrong if r["field"].name == "choices")["kinds"]


def test_a_question_can_follow_from_one_that_comes_before(client, call, coordinator):
    first = ask(call, coordinator, kind=Kind.YES_NO)
    client.force_login(coordinator)
    page = client.get(address("question_new", call))
    conditions = dict(page.context["form"].fields["condition"].choices)
    assert f"{first.pk}:yes" in conditions

    data = typed(label="Vilken?", kind="line", condition=f"{first.pk}:yes")
    client.post(address("question_new", call), data)

    second = call.questions.get(label="Vilken?")
    assert (second.depends_on, second.depends_answer) == (first, "yes")
    before = client.get(address("question_edit", call, first.pk))
    choices = dict(before.context["form"].fields["condition"].choices)
    assert f"{second.pk}:" not in choices


@pytest.mark.parametrize("name", ["question_new", "question_edit", "call_questions"])
def test_others_do_not_write_questions(client, call, coordinator, assessors, name):
    question = ask(call, coordinator)
    more = [question.pk] if name == "question_edit" else []
    client.force_login(assessors[0])
    assert client.get(address(name, call, *more)).status_code == 403
    hidden = factories.make_call(call.fund, is_published=False)
    assert client.get(address(name, hidden, *more)).status_code == 404


@pytest.mark.parametrize("name", ["question_up", "question_remove"])
def test_others_do_not_move_questions(client, call, coordinator, applicant, name):
    question = ask(call, coordinator)
    client.force_login(applicant)
    assert client.post(address(name, call, question.pk)).status_code == 403


def test_a_question_of_another_call_is_404(client, fund, call, coordinator):
    question = ask(factories.make_call(fund, title="En annan"), coordinator)
    client.force_login(coordinator)
    for name in ("question_edit", "question_up", "question_remove"):
        assert client.post(address(name, call, question.pk)).status_code == 404


# --- Versions -------------------------------------------------------------------------


def test_before_anyone_has_begun_a_question_is_simply_changed(call, coordinator):
    question = ask(call, coordinator)
    same = actions_questions.reword(question, fields={"label": "Nytt"}, by=coordinator)
    assert (same.pk, same.label, same.number) == (question.pk, "Nytt", 1)


def test_then_it_is_asked_in_a_new_version(call, coordinator, applicant):
    question = ask(call, coordinator)
    factories.make_draft(call, applicant)

    fields = {**factories.question_fields(question), "label": "Hur många unga?"}
    fresh = actions_questions.reword(question, fields=fields, by=coordinator)

    question.refresh_from_db()
    assert (fresh.number, fresh.replaces, fresh.label) == (
        2,
        question,
        "Hur många unga?",
    )
    assert question.label == "Hur många barn?"
    assert (question.retired_at, question.retired_by) == (fresh.created_at, coordinator)
    assert list(call.questions.live()) == [fresh]
    assert AuditEvent.objects.about(call).first().verb == "question_reworded"


def test_saving_without_a_change_makes_no_version(client, call, coordinator, applicant):
    question = ask(call, coordinator, kind=Kind.YES_NO)
    factories.make_draft(call, applicant)
    client.force_login(coordinator)
    data = typed(label=question.label)
    client.post(address("question_edit", call, question.pk), data)
    assert call.questions.count() == 1


def test_two_who_change_the_same_question_make_one_version(
    call, coordinator, applicant
):
    question = ask(call, coordinator)
    factories.make_draft(call, applicant)
    fields = factories.question_fields(question)
    actions_questions.reword(question, fields={**fields, "label": "A"}, by=coordinator)
    with pytest.raises(TransitionRefused):
        actions_questions.reword(
            question, fields={**fields, "label": "B"}, by=coordinator
        )
    assert call.questions.live().get().label == "A"


@pytest.mark.parametrize("change", [{"label": "Annat"}, {"choices": "x"}])
def test_the_database_keeps_what_was_answered(call, coordinator, applicant, change):
    question = ask(call, coordinator)
    application = factories.make_draft(call, applicant)
    Answer.objects.create(
        project=application.project,
        question=question.key,
        text="24",
        changed_by=applicant,
    )
    rows = CallQuestion.objects.filter(pk=question.pk)
    with pytest.raises(IntegrityError), transaction.atomic():
        rows.update(**change)
    with pytest.raises(IntegrityError), transaction.atomic():
        rows.delete()
    rows.update(position=7)


def test_what_is_taken_away_is_kept_when_somebody_may_have_answered(
    call, coordinator, applicant
):
    unmet, met = ask(call, coordinator), ask(call, coordinator, label="Två")
    actions_questions.take_away(unmet, by=coordinator)
    assert list(call.questions.all()) == [met]

    factories.make_draft(call, applicant)
    actions_questions.take_away(met, by=coordinator)
    assert call.questions.count() == 1
    assert not call.questions.live().exists()


def test_what_others_follow_from_stays(call, coordinator, applicant):
    first = ask(call, coordinator, kind=Kind.CHOICE, choices="A\nB")
    ask(call, coordinator, label="Två", depends_on=first, depends_answer="B")
    with pytest.raises(TransitionRefused):
        actions_questions.take_away(first, by=coordinator)
    fields = {**factories.question_fields(first), "choices": "A\nC"}
    with pytest.raises(TransitionRefused):
        actions_questions.reword(first, fields=fields, by=coordinator)


def test_the_order_changes_but_never_so_that_an_answer_comes_after(call, coordinator):
    first = ask(call, coordinator, kind=Kind.YES_NO)
    second = ask(call, coordinator, label="Två", depends_on=first)
    third = ask(call, coordinator, label="Tre")

    actions_questions.move_up(third, by=coordinator)
    assert list(call.questions.live()) == [first, third, second]
    actions_questions.move_up(second, by=coordinator)
    with pytest.raises(TransitionRefused):
        actions_questions.move_up(second, by=coordinator)
    actions_questions.move_up(first, by=coordinator)
    assert list(call.questions.live()) == [first, second, third]


# --- Conditions -----------------------------------------------------------------------


def test_what_follows_from_a_question_follows_from_its_new_wording(
    call, coordinator, applicant
):
    first = ask(call, coordinator, kind=Kind.YES_NO)
    second = ask(call, coordinator, label="Två", depends_on=first, depends_answer="yes")
    factories.make_draft(call, applicant)
    fields = {**factories.question_fields(first), "label": "Ny"}
    fresh = actions_questions.reword(first, fields=fields, by=coordinator)
    live = list(call.questions.live())
    family = Family(call.questions.all())
    texts = {first.key: "yes", fresh.key: "", second.key: ""}
    assert family.open_questions(live, texts) == [fresh]
    assert family.open_questions(live, {**texts, fresh.key: "yes"}) == [fresh, second]


# --- The pages ------------------------------------------------------------------------


def test_the_pages_need_the_same_queries_for_one_question_and_for_five(
    client, call, coordinator
):
    first = ask(call, coordinator, kind=Kind.YES_NO)
    client.force_login(coordinator)
    names = ("call_questions", "call_preview", "question_new", "call")
    few = {name: factories.queries_of(client, address(name, call)) for name in names}
    for number in range(4):
        ask(call, coordinator, label=f"Fråga {number}", depends_on=first)
    many = {name: factories.queries_of(client, address(name, call)) for name in names}
    assert many == few
    assert max(few.values()) <= 15


def test_the_preview_shows_the_questions_as_they_are_met(client, call, coordinator):
    first = ask(call, coordinator, kind=Kind.YES_NO)
    second = ask(call, coordinator, label="Två", depends_on=first, depends_answer="yes")
    ask(call, coordinator, label="Bifoga stadgar", kind=Kind.FILE)
    client.force_login(coordinator)
    page = client.get(address("call_preview", call))
    rows = page.context["rows"]
    assert [(row["shown"], row["when"]) for row in rows] == [
        ("", ""),
        (first.key, "yes"),
        ("", ""),
    ]
    assert f'name="{second.key}"' in page.content.decode()
    assert "Ändra utlysningen" not in page.content.decode()


# --- Copy, publish, hide --------------------------------------------------------------


def test_a_copy_has_its_own_criteria_and_questions(client, call, coordinator):
    first = ask(call, coordinator, kind=Kind.YES_NO)
    ask(call, coordinator, label="Två", depends_on=first, depends_answer="yes")
    ask(call, coordinator, label="Tre")
    calls.keep_criteria(call, "testing", one_criterion(), by=coordinator)
    client.force_login(coordinator)

    client.post(address("call_copy", call))

    copy = calls.Call.objects.exclude(pk=call.pk).get()
    assert not copy.is_published
    assert copy.closes_at is None
    assert copy.criteria.count() == 9
    one, two, _three = copy.questions.live()
    assert (one.call, one.number) == (copy, 1)
    assert (two.depends_on, two.depends_answer) == (one, "yes")
    assert call.questions.count() == 3


def one_criterion():
    names = ("name", *calls.ANCHORS)
    return [{**dict.fromkeys(names, "x"), "weight": 100, "is_knock_out": False}]


def test_a_call_is_published_and_hidden_until_somebody_applies(
    client, call, coordinator, applicant
):
    client.force_login(coordinator)
    client.post(address("call_unpublish", call))
    call.refresh_from_db()
    assert not call.is_published
    client.post(address("call_publish", call))
    call.refresh_from_db()
    assert call.is_published

    factories.make_draft(call, applicant)
    client.post(address("call_unpublish", call))
    call.refresh_from_db()
    assert call.is_published


@pytest.mark.parametrize("name", ["call_copy", "call_publish", "call_unpublish"])
def test_others_do_not_publish_or_copy(client, call, assessors, name):
    hidden = factories.make_call(call.fund, is_published=False)
    client.force_login(assessors[0])
    assert client.post(address(name, call)).status_code == 403
    assert client.post(address(name, hidden)).status_code == 404
    assert client.get(address("call_preview", call)).status_code == 403
