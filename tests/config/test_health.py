from django.core.cache import cache
from django.db import connection
from django.db.utils import OperationalError
from django.urls import reverse
from redis.exceptions import ConnectionError as RedisAway

URL = reverse("health")


def test_all_is_well(client):
    response = client.get(URL)
    assert response.status_code == 200
    assert response.json() == {"database": True, "migrations": True, "redis": True}


def test_a_lost_database_is_told_without_its_reasons(client, monkeypatch):
    def away():
        raise OperationalError("password authentication failed for user verkan")

    with monkeypatch.context() as patch:
        patch.setattr(connection, "ensure_connection", away)
        response = client.get(URL)
    assert response.status_code == 503
    assert response.json() == {"database": False, "migrations": False, "redis": True}
    assert b"password" not in response.content


def test_a_lost_redis_is_told(client, monkeypatch):
    def away(*_anything):
        raise RedisAway

    monkeypatch.setattr(cache, "get", away)
    response = client.get(URL)
    assert response.status_code == 503
    assert response.json() == {"database": True, "migrations": True, "redis": False}


def test_a_forgotten_migration_is_told(client):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'sessions'")
    response = client.get(URL)
    assert response.status_code == 503
    assert response.json() == {"database": True, "migrations": False, "redis": True}


def test_it_is_read_only(client):
    assert client.post(URL).status_code == 405
