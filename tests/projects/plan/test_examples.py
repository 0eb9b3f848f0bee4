"""Every question in words shows what an answer could look like."""

import pytest
from django.utils import translation

from core.forms.personal_number import contains_personal_number
from projects.plan.examples import EXAMPLES
from projects.plan.questions import Kind
from projects.plan.sections import SECTIONS, all_questions

IN_WORDS = [
    question
    for section in SECTIONS
    for question in section.questions
    if question.kind in (Kind.TEXT, Kind.LINE)
]


@pytest.mark.parametrize("question", IN_WORDS, ids=lambda question: question.key)
def test_a_question_in_words_has_an_example_that_fits_in_both_languages(question):
    texts = set()
    for language in ("sv", "en"):
        with translation.override(language):
            texts.add(str(question.example))
    assert len(texts) == 2
    assert all(0 < len(text) <= question.limit for text in texts)
    assert not any(contains_personal_number(text) for text in texts)


def test_no_example_is_left_without_its_question():
    assert EXAMPLES.keys() <= {question.key for question in all_questions()}
