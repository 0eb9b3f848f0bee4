"""Is a question that comes again planned only once?"""

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


def test_nothing_is_prepared_behind_a_pooler():
    assert env.prepared(is_pooled=True) == {}
    assert env.prepared(is_pooled=False) == {
        "server_side_binding": True,
        "prepare_threshold": 1,
    }
