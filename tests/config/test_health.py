from django.db import connection
from django.db.migrations import loader
from django.db.utils import OperationalError
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from config import views

URL = reverse("health")


def test_all_is_well(client):
    response = client.get(URL)
    assert response.status_code == 200
    assert response.json() == {"database": True, "migrations": True, "redis": True}


def test_a_lost_database_is_told_without_its_reasons(client):
    """The connection is open, and nobody answers at its other end."""

    def away(*_question):
        raise OperationalError("password authentication failed for user verkan")

    connection.ensure_connection()
    with connection.execute_wrapper(away):
        response = client.get(URL)
    assert response.status_code == 503
    assert response.json() == {"database": False, "migrations": False, "redis": True}
    assert b"password" not in response.content


def test_a_lost_redis_is_told_though_the_cache_answers(client, settings):
    settings.REDIS_URL = "redis://127.0.0.1:1/0"
    response = client.get(URL)
    assert response.status_code == 503
    assert response.json() == {"database": True, "migrations": True, "redis": False}


def test_the_migrations_are_read_from_the_files_once(client, monkeypatch):
    client.get(URL)
    monkeypatch.setattr(loader, "MigrationLoader", None)
    monkeypatch.setattr(views, "MigrationLoader", None)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(URL).status_code == 200
    assert len(asked) == 2


def test_a_forgotten_migration_is_told(client):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'sessions'")
    response = client.get(URL)
    assert response.status_code == 503
    assert response.json() == {"database": True, "migrations": False, "redis": True}


def test_it_is_read_only(client):
    assert client.post(URL).status_code == 405
