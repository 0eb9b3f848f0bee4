"""A question that is put together once answers as one put together for each person."""

from datetime import timedelta

import pytest
from django.db import connection
from django.db.models import F
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from psycopg import sql

from config.urls import urlpatterns
from core import clock
from core.kept import Kept, Seen, Some, Written, kept
from fund.models import Fund
from tests.factories import make_fund

LONGEST = 4096  # bytes; a longer one takes longer to write and to plan than to answer
assert urlpatterns  # every module with a page, and so with a question, is read


@kept
def _named(name, funds: Some):
    return Fund.objects.filter(name=name, pk=funds).order_by("pk")


Kept.every.remove(_named)  # it is no question of the program


@pytest.fixture
def funds():
    return [make_fund(), make_fund(), make_fund()]


def text_of(question: Kept) -> tuple:
    _rows, _compiler, text, blanks = question.compiled()
    return text, [blank.name for blank in blanks]


class TestOneQuestion:
    def test_each_asks_it_with_their_own(self, funds):
        for fund in funds:
            pks = [other.pk for other in funds]
            assert _named(name=fund.name, funds=pks) == [fund]
        assert _named(name=funds[0].name, funds=[funds[1].pk]) == []
        assert _named(name=funds[0].name, funds=[]) == []

    def test_how_many_keys_there_are_changes_nothing_in_the_text(self, funds):
        with CaptureQueriesContext(connection) as asked:
            for count in range(3):
                _named(name="100 %s", funds=[fund.pk for fund in funds[:count]])
        assert len({query["sql"].partition("ANY")[0] for query in asked}) == 1

    def test_every_blank_is_filled(self):
        for values in ({}, {"name": "x"}, {"name": "x", "funds": [], "user": 1}):
            with pytest.raises(TypeError, match="name, funds"):
                _named(**values)

    def test_a_constant_is_written_out_whatever_signs_it_has(self, funds):
        Fund.objects.filter(pk=funds[0].pk).update(name="100 % 'säker'\\ %s")

        def build(pk):
            like = Fund.objects.filter(name__contains="100 % 'säker'\\ %s", pk=pk)
            return like.values_list("pk", F("name"))

        question = Kept(build)
        Kept.every.remove(question)
        assert question(pk=funds[0].pk) == [(funds[0].pk, "100 % 'säker'\\ %s")]
        assert question(pk=funds[1].pk) == []

    @pytest.mark.parametrize("name", ["100 % 'säker'\\ %s", "'; SELECT 1; --", ""])
    def test_what_the_planner_must_see_stands_in_the_text(self, funds, name):
        Fund.objects.filter(pk=funds[0].pk).update(name=name)

        def build(name: Seen, funds: Some):
            return Fund.objects.filter(name=name, pk=funds).values_list("pk", "name")

        question = Kept(build)
        Kept.every.remove(question)
        pks = [fund.pk for fund in funds]
        sought = Written(sql.Literal(name))
        assert question(name=sought, funds=pks) == [(funds[0].pk, name)]
        assert question(name=sought, funds=pks[1:]) == []
        assert list(build(sought, funds[0].pk)) == [(funds[0].pk, name)]
        assert question(name=Written(sql.Literal("x")), funds=pks) == []

    def test_what_is_only_so_now_is_not_kept(self):
        for build in (
            lambda user: Fund.objects.filter(meetings__starts_at__gt=clock.now()),
            lambda user: Fund.objects.filter(pk__in=list(Fund.objects.all())),
        ):
            question = Kept(build)
            Kept.every.remove(question)
            with pytest.raises(RuntimeError):
                question(user=1)


class TestEveryQuestion:
    @pytest.mark.parametrize("question", Kept.every, ids=str)
    def test_it_is_the_same_at_another_time_in_another_language(self, question):
        first = text_of(question)
        with (
            clock.travel(clock.now() + timedelta(days=400)),
            translation.override("en"),
        ):
            assert text_of(question) == first

    @pytest.mark.parametrize("question", Kept.every, ids=str)
    def test_it_is_no_giant(self, question):
        text, _blanks = text_of(question)
        assert len(text.encode()) <= LONGEST
