"""A visit ends at once for who is no longer let in, although it is read by kept questions."""

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from tests.factories import make_user

START = "/"


@pytest.fixture
def person():
    return make_user("Maria Lindqvist")


@pytest.fixture
def visit(person):
    client = Client()
    client.force_login(person)
    assert is_let_in(client)
    return client


def is_let_in(client) -> bool:
    return client.get(START).status_code == 200


ENDS = {
    "closed": lambda who, _visit: User.objects.filter(pk=who.pk).update(
        is_active=False
    ),
    "another password": lambda who, _visit: (who.set_password("new"), who.save()),
    "over": lambda _who, _visit: Session.objects.update(expire_date=timezone.now()),
    "taken away": lambda _who, _visit: Session.objects.all().delete(),
    "signed out": lambda _who, visit: visit.post(reverse("account_logout")),
}


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_it_ends_at_once(person, visit, end):
    end(person, visit)
    assert not is_let_in(visit)


def test_each_visit_is_its_own(person, visit):
    other, another = make_user("Jonas Ek"), Client()
    another.force_login(other)
    for client, who in ((visit, person), (another, other), (visit, person)):
        assert client.get(START).context["user"] == who
    Session.objects.filter(session_key=visit.session.session_key).delete()
    assert not is_let_in(visit)
    assert is_let_in(another)
