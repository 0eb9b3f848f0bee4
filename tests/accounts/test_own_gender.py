"""May anybody but oneself read what somebody has said of their gender? Never."""

import pytest
from django.urls import reverse

from accounts.audit import AuditEvent
from accounts.models import GenderAnswer, User
from tests import factories
from tests.test_architecture import APPS, ROOT, modules

# Where the table may be named: what asks for it, keeps it, and counts it.
KNOWS = {
    "accounts/actions.py",
    "accounts/forms.py",
    "accounts/models.py",
    "accounts/views.py",
    "applications/balance/queries.py",
}


def test_one_says_and_takes_back(client):
    person = factories.make_user()
    client.force_login(person)
    url = reverse("accounts:account")

    client.post(url, {"gender": "woman"})
    assert GenderAnswer.objects.get().gender == "woman"
    assert client.get(url).context["form"]["gender"].value() == "woman"
    client.post(url, {"gender": "other"})
    assert GenderAnswer.objects.get().gender == "other"
    client.post(url, {"gender": ""})

    assert not GenderAnswer.objects.exists()


def test_what_is_none_of_the_answers_is_refused(client):
    client.force_login(factories.make_user())
    response = client.post(reverse("accounts:account"), {"gender": "x"})
    assert response.context["form"].errors
    assert not GenderAnswer.objects.exists()


def test_the_page_shows_the_own_answer_only(client):
    one, other = factories.make_user(), factories.make_user()
    GenderAnswer.objects.create(user=one, gender="man")
    client.force_login(other)
    page = client.get(reverse("accounts:account"))
    assert page.context["form"]["gender"].value() == ""


def test_there_is_no_trace_of_an_answer(client):
    person = factories.make_user()
    client.force_login(person)
    before = AuditEvent.objects.count()
    client.post(reverse("accounts:account"), {"gender": "man"})
    assert AuditEvent.objects.count() == before
    assert not hasattr(GenderAnswer, "pgh_tracked_model")
    assert str(GenderAnswer.objects.get()) == f"#{GenderAnswer.objects.get().pk}"


def test_no_row_of_a_person_leads_to_the_answer():
    names = {field.name for field in User._meta.get_fields()}
    assert not {name for name in names if "gender" in name}


def test_nothing_else_knows_the_table():
    found = {
        str(path.relative_to(ROOT))
        for path in modules("config", *APPS)
        if "GenderAnswer" in path.read_text() and "demo" not in path.parts
    }
    assert found == KNOWS


@pytest.mark.parametrize("who", [0, 1])
def test_what_is_counted_is_numbers(who):
    people = [factories.make_user() for _each in range(3)]
    for person, gender in zip(people, ("man", "man", "woman"), strict=True):
        GenderAnswer.objects.create(user=person, gender=gender)
    ids = [person.pk for person in people[who:]]
    counted = GenderAnswer.objects.counted(ids)
    assert counted == ({"man": 2, "woman": 1}, {"man": 1, "woman": 1})[who]
