"""Is a question that comes again planned only once?"""

import pytest
from django.db import connection

from accounts.models import User
from config import env
from config.apps import MOST_PREPARED


def ask(name: str) -> None:
    list(User.objects.filter(name=name))


def prepared() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements")
        return [text for [text] in cursor if "accounts_user" in text]


def test_a_question_is_prepared_when_it_comes_again():
    ask("Anna")
    assert prepared() == []
    ask("Bo")
    assert len(prepared()) == 1
    ask("Cilla")
    assert len(prepared()) == 1


def test_as_many_are_kept_as_the_pages_ask():
    connection.ensure_connection()
    assert connection.connection.prepared_max == MOST_PREPARED


def test_one_plan_serves_every_value():
    for number in range(12):
        ask(f"Anna {number}")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT custom_plans, generic_plans > 0 FROM pg_prepared_statements"
            " WHERE statement LIKE '%accounts_user%'"
        )
        assert cursor.fetchall() == [(0, True)]


ONE_PLAN = "-c plan_cache_mode=force_generic_plan"


@pytest.mark.parametrize(
    ("given", "options"),
    [
        ({}, ONE_PLAN),
        ({"sslmode": "require"}, ONE_PLAN),
        ({"options": "-c work_mem=8MB"}, f"-c work_mem=8MB {ONE_PLAN}"),
    ],
)
def test_what_the_address_says_is_kept_and_nothing_prepared_behind_a_pooler(
    given, options
):
    assert env.prepared(given, is_pooled=True) == given
    assert env.prepared(given, is_pooled=False) == given | {
        "server_side_binding": True,
        "prepare_threshold": 1,
        "options": options,
    }
