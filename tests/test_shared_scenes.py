"""Tests that share a scene do not notice each other."""

import shutil
from collections import Counter
from datetime import date
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.core import mail
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.mail import send_mail
from django.db import connection, transaction

from accounts.models import Organisation, User
from tests.factories import make_user, moment
from tests.shared_scenes import NotShared, copied

made = Counter()


@pytest.fixture
def town():
    made["town"] += 1
    return Organisation.objects.create(name="Ljungby", kind="municipality")


@pytest.fixture
def scene(town):
    made["scene"] += 1
    town.mayor = "Karin"
    person = make_user("Karin", municipality=town)
    default_storage.save("paper.txt", ContentFile(b"made with the scene"))
    transaction.on_commit(lambda: made.update(["committed"]))
    return SimpleNamespace(town=town, person=person, others=[person])


@pytest.fixture
def nothing(town):
    """A fixture for what it does: it returns nothing."""
    made["nothing"] += 1
    town.name = "Ljungby kommun"
    town.save()


@pytest.fixture(params=["one", "two"])
def named(request, town):
    made[request.param] += 1
    return Organisation.objects.create(name=request.param, kind="municipality")


@pytest.fixture
def renamed(town):
    """A way to do something: a function cannot be copied."""

    def rename(name):
        town.name = name
        town.save()

    return rename


@pytest.fixture
def mailed(town):
    send_mail("Hej", "Text", None, ["a@example.org"])
    return town


@pytest.fixture
def remembered(town):
    cache.set(f"town-{town.pk}", "kept")
    return town


@pytest.fixture
def around(settings, town):
    settings.SITE_URL = f"https://{town.pk}.example"
    return town


@pytest.mark.parametrize("turn", range(3))
def test_a_scene_is_made_once_and_changed_by_each_test_for_itself(scene, turn):
    assert (made["town"], made["scene"]) == (1, 1)
    assert Organisation.objects.get().name == "Ljungby"
    assert list(User.objects.filter(municipality=scene.town)) == [scene.person]
    assert scene.person.name == "Karin"
    scene.person.name = "Någon annan"
    scene.others.append(turn)
    scene.person.save()
    Organisation.objects.create(name="Växjö", kind="municipality")


@pytest.mark.parametrize("turn", range(2))
def test_what_was_one_object_stays_one(scene, town, turn):
    assert scene.town is town
    assert scene.person.municipality is town
    assert scene.others[0] is scene.person
    assert len(scene.others) == 1
    assert town.mayor == "Karin"  # as the fixture above left it


@pytest.mark.parametrize("turn", range(2))
def test_what_stands_above_changed_nothing_below(town, turn):
    """In the object either, whichever test has been before."""
    assert not hasattr(town, "mayor")
    assert made["town"] == 1


@pytest.mark.parametrize("turn", range(2))
def test_a_fixture_that_returns_nothing_is_made_once_too(nothing, town, turn):
    assert nothing is None
    assert made["nothing"] == 1
    assert Organisation.objects.get().name == town.name == "Ljungby kommun"


@pytest.mark.parametrize("turn", range(2))
def test_each_parameter_is_a_scene(named, turn):
    assert made[named.name] == 1
    assert {row.name for row in Organisation.objects.all()} == {"Ljungby", named.name}


@pytest.mark.parametrize("turn", range(2))
def test_files_are_those_of_the_scene(scene, turn):
    assert default_storage.listdir("") == ([], ["paper.txt"])
    with default_storage.open("paper.txt", "r+b") as file:
        assert file.read() == b"made with the scene"
        file.seek(0)
        file.write(b"something else in place")
    default_storage.save("another.txt", ContentFile(b"made by the test"))


@pytest.mark.parametrize("turn", range(2))
def test_all_files_may_go(scene, turn):
    assert default_storage.exists("paper.txt")
    shutil.rmtree(settings.MEDIA_ROOT)


@pytest.mark.parametrize("turn", range(2))
def test_the_cache_knows_nothing_of_other_tests(scene, turn):
    """The same rows have the same keys in every test."""
    assert cache.get(f"town-{scene.town.pk}") is None
    cache.set(f"town-{scene.town.pk}", "kept")


@pytest.mark.parametrize("turn", range(2))
def test_what_waits_for_the_commit_is_not_done(
    scene, turn, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True) as done:
        transaction.on_commit(lambda: made.update(["test"]))
    assert len(done) == 1
    assert made["committed"] == 0


@pytest.mark.parametrize("turn", range(2))
def test_a_function_works_on_the_objects_of_its_test(renamed, town, turn):
    assert town.name == "Ljungby"
    renamed("Älmhult")
    assert town.name == "Älmhult"
    assert Organisation.objects.get().name == "Älmhult"


@pytest.mark.parametrize("turn", range(2))
def test_a_mail_that_a_fixture_sent_is_there_for_each_test(mailed, turn):
    assert [letter.subject for letter in mail.outbox] == ["Hej"]
    mail.outbox.clear()


@pytest.mark.parametrize("turn", range(2))
def test_what_a_fixture_remembered_is_there_for_each_test(remembered, turn):
    assert cache.get(f"town-{remembered.pk}") == "kept"
    cache.delete(f"town-{remembered.pk}")


@pytest.mark.parametrize("turn", range(2))
def test_what_changes_the_settings_is_of_its_own_test(around, turn):
    assert f"https://{around.pk}.example" == settings.SITE_URL


@pytest.mark.parametrize("turn", range(2))
def test_a_broken_statement_breaks_one_test(scene, turn):
    with pytest.raises(Exception, match="division by zero"), transaction.atomic():
        connection.cursor().execute("SELECT 1 / 0")
    scene.person.refresh_from_db()


def test_a_lost_connection_takes_the_scene_along(scene):
    connection.close()


def test_after_which_it_is_made_anew(scene):
    assert Organisation.objects.get() == scene.town


@pytest.mark.django_db(transaction=True)
def test_a_test_that_commits_has_all_for_itself(scene):
    """It comes before the others, and nothing of theirs stands."""
    assert not connection.in_atomic_block
    assert made["committed"] == 1
    made.clear()


@pytest.mark.parametrize(
    "value",
    [
        {"function": lambda: None},
        {"query": User.objects.all()},
        {"rows": (row for row in ())},
        {"cursor": connection.cursor},
    ],
    ids=lambda value: next(iter(value)),
)
def test_what_cannot_be_copied_is_not_shared(value):
    with pytest.raises(NotShared):
        copied(value)


def test_a_day_and_what_was_read_are_copied():
    make_user("Karin")
    rows = User.objects.all()
    assert list(rows)
    assert copied({"day": date(2026, 1, 1), "moment": moment(2026, 1, 1), "rows": rows})
