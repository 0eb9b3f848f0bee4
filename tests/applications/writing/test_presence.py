"""Who has which section open: told to those who write, and to nobody else."""

import pytest
from django.core.cache import cache
from django.core.cache.backends.redis import RedisCache
from django.test import Client
from django.urls import reverse
from redis.exceptions import ConnectionError as NoRedis

from applications import presence
from config.services.cache import Cache
from projects.people.actions import add_member
from tests import factories
from tests.applications.writing.desk import autosaved, page, tasks


@pytest.fixture
def partner(application, applicant):
    bo = factories.make_user("Bo Ek")
    add_member(application.project, bo, role="author", by=applicant)
    return bo


@pytest.fixture
def of_partner(partner):
    client = Client()
    client.force_login(partner)
    return client


def line(application, section):
    return reverse("applications:section_presence", args=[application.pk, section])


def test_the_one_who_opens_a_section_is_seen_there_by_the_others(
    writer, of_partner, application
):
    of_partner.get(page(application, "need"))
    assert writer.get(page(application, "need")).context["here"] == ["Bo Ek"]
    assert writer.get(page(application, "plan")).context["here"] == []
    rows = {
        task.section.key: names
        for stage in writer.get(tasks(application)).context["stages"]
        for task, names in stage["tasks"]
    }
    assert [key for key, names in rows.items() if names] == ["need"]
    assert "Bo Ek" in writer.get(tasks(application)).content.decode()


def test_one_does_not_see_oneself(writer, application):
    writer.get(page(application, "need"))
    assert writer.get(page(application, "need")).context["here"] == []


def test_the_line_keeps_one_there_and_is_the_same_as_in_the_page(
    writer, of_partner, application
):
    of_partner.get(line(application, "need"))
    fragment = writer.get(line(application, "need")).content.decode().strip()
    assert "Bo Ek" in fragment
    assert fragment in writer.get(page(application, "need")).content.decode()


def test_to_save_while_writing_is_to_be_there(writer, of_partner, application):
    autosaved(of_partner, page(application, "need"), {"need": "Stort"})
    assert writer.get(page(application, "need")).context["here"] == ["Bo Ek"]


def test_one_is_gone_after_a_short_while(writer, of_partner, application, partner):
    of_partner.get(page(application, "need"))
    key = presence._key(application, partner.pk)
    assert cache.get(key) == "need"
    cache.delete(key)
    assert writer.get(page(application, "need")).context["here"] == []


def test_without_the_cache_everything_else_works(
    writer, application, partner, monkeypatch
):
    def away(*args, **kwargs):
        raise NoRedis

    monkeypatch.setattr(Cache, "away_until", 0.0)
    monkeypatch.setattr(RedisCache, "set", away)
    monkeypatch.setattr(RedisCache, "get_many", away)
    assert writer.get(page(application, "need")).status_code == 200
    assert writer.get(tasks(application)).status_code == 200
    assert writer.get(line(application, "need")).status_code == 200


def test_somebody_who_may_only_read_is_not_told(
    client, of_partner, application, applicant
):
    reader = factories.make_user("Lisa Läser")
    add_member(application.project, reader, role="partner", by=applicant)
    of_partner.get(page(application, "need"))
    client.force_login(reader)
    assert "Bo Ek" not in str(client.get(tasks(application)).context["stages"])
    assert client.get(line(application, "need")).status_code == 403


def test_strangers_and_nonsense_find_nothing(
    client, writer, application, stranger, coordinator
):
    assert writer.get(line(application, "ingenting")).status_code == 404
    for person in (stranger, coordinator):
        client.force_login(person)
        assert client.get(line(application, "need")).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_the_line_needs_the_same_queries_for_one_and_for_three(
    writer, application, applicant, django_assert_num_queries, count
):
    for number in range(count):
        who = factories.make_user(f"Medförfattare {number}")
        add_member(application.project, who, role="author", by=applicant)
        presence.enter(application, "need", by=who)
    with django_assert_num_queries(7):
        response = writer.get(line(application, "need"))
    assert len(response.context["here"]) == count
