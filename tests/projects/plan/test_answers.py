import pytest

from core.refusals import TransitionRefused
from core.texts.clash import fingerprint
from projects.models import Answer
from projects.plan import answers
from projects.plan.sections import all_questions
from tests import factories

QUESTIONS = {question.key: question for question in all_questions()}


@pytest.fixture
def writer():
    return factories.make_user("Karin")


@pytest.fixture
def project(writer):
    fund = factories.make_fund()
    return factories.make_draft(factories.make_call(fund), writer).project


def save(project, by, seen=None, **texts):
    filled = {QUESTIONS[key]: text for key, text in texts.items()}
    return answers.save(project, filled, seen=seen or {}, by=by)


def test_texts_and_columns_are_read_back(project, writer):
    save(project, writer, need="Stort", short_name="Tidig", starts_on="2027-01-01")
    texts = answers.read_all(project)
    assert texts["need"] == "Stort"
    assert texts["short_name"] == "Tidig"
    assert texts["starts_on"] == "2027-01-01"
    assert texts.keys() == QUESTIONS.keys()


def test_many_answers_are_one_statement(project, writer, django_assert_max_num_queries):
    texts = {key: "x" for key, question in QUESTIONS.items() if not question.column}
    with django_assert_max_num_queries(5):
        save(project, writer, **texts)
    assert Answer.objects.count() == len(texts)


def test_what_another_has_changed_is_a_clash_and_the_rest_is_saved(project, writer):
    other = factories.make_user("Per")
    save(project, other, need="Pers")
    clashes = save(
        project,
        writer,
        seen={"need": fingerprint("")},
        need="Karins",
        ethics="Etik",
    )
    assert [(c.saved, c.saved_by, c.sent) for c in clashes] == [
        ("Pers", "Per", "Karins")
    ]
    assert answers.read_all(project)["need"] == "Pers"
    assert answers.read_all(project)["ethics"] == "Etik"


def test_the_same_text_from_two_is_no_clash(project, writer):
    save(project, factories.make_user(), need="Lika")
    assert save(project, writer, seen={"need": fingerprint("")}, need="Lika") == []


def test_impossible_dates_are_refused_also_when_each_form_was_right(project, writer):
    save(project, writer, ends_on="2027-12-31")
    with pytest.raises(TransitionRefused):
        save(project, writer, starts_on="2028-01-01")


def test_line_breaks_of_browsers_are_one_character(project, writer):
    save(project, writer, need="a\r\nb  ")
    assert answers.read_all(project)["need"] == "a\nb"
    assert fingerprint("a\r\nb") == fingerprint("a\nb")
