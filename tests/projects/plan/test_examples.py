"""Every question in words or numbers shows what an answer could look like."""

import re

import pytest
from django.forms import BaseForm
from django.urls import get_resolver
from django.utils import translation

from core.forms.base import FilterForm
from core.forms.fields import NumberField, YearField
from core.forms.personal_number import contains_personal_number
from fund.rules.forms import RULES
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


# Number fields that show no example below them, and why.
ALREADY_THERE = {
    "weight": "the usual weights are filled in, and told above the rows",
    **dict.fromkeys(RULES, "the rules that hold are filled in"),
}


def _forms(base=BaseForm):
    for form in base.__subclasses__():
        yield form
        yield from _forms(form)


def test_a_number_has_an_example_of_the_right_size():
    """In every form that is filled in by hand; a filter finds, and is not answered."""
    get_resolver().url_patterns  # noqa: B018 - all forms are read in
    without = {
        f"{form.__name__}.{name}"
        for form in _forms()
        for name, field in getattr(form, "base_fields", {}).items()
        if isinstance(field, NumberField | YearField)
        and not form.__module__.startswith("tests.")
        and not issubclass(form, FilterForm)
        and name not in ALREADY_THERE
        and not re.search(r"\d", str(field.help_text))
    }
    assert without == set()
