"""Does a database of the last landing go on with the present code?

It is restored and migrated once; the tests only read it, or give back what they write.
"""

import re
from datetime import date
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from accounts.access import people_given
from applications import permissions
from applications.models import Application, Idea, Opinion, SubmittedVersion
from applications.models.memo import Memo
from core import clock
from evaluation.models import Report
from fund.ledger import actions as ledger
from fund.ledger import sums as ledger_sums
from fund.models import Entry, Fund, Meeting, Minutes
from projects.conflicts.queries import has_conflict
from projects.measuring import actions as measuring
from projects.models import ConflictOfInterest, Measurement, Project
from projects.versions import snapshot
from tests.factories import moment
from tests.upgrade import catalog, databases, story

pytestmark = pytest.mark.reliability

FILE = Path(__file__).with_name("landing.sql")
LANDED = date.fromisoformat(
    re.match(r"-- Made on (\d{4}-\d\d-\d\d) ", FILE.read_text())[1]
)
APPS = ("accounts", "fund", "projects", "applications", "evaluation")


@pytest.fixture(autouse=True)
def _database(upgraded, db):
    """The database of the landing instead of the tests' own, on its last day."""
    with clock.travel(moment(LANDED.year, LANDED.month, LANDED.day, 23)):
        yield


@pytest.fixture(scope="module")
def upgraded(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        fresh = catalog.read()
        name = f"{connection.settings_dict['NAME']}_landing"
        with databases.empty(name), databases.using(name):
            with connection.cursor() as cursor:
                cursor.execute(FILE.read_text())
            connection.close()
            call_command("migrate", verbosity=0)
            yield fresh


def fund() -> Fund:
    return Fund.objects.get()


def project() -> Project:
    return Project.objects.get(title=story.GRANTED)


@pytest.mark.parametrize("kind", catalog.QUESTIONS)
def test_what_holds_is_what_holds_in_a_new_database(upgraded, kind):
    new, old = upgraded[kind], catalog.read()[kind]
    assert (sorted(new - old, key=str), sorted(old - new, key=str)) == ([], [])


def test_the_models_ask_for_nothing_more():
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)
    call_command("migrate", check_unapplied=True, verbosity=0)


def test_every_migration_that_it_has_passed_is_still_there():
    """A squashed one stays until everybody has passed what it replaces."""
    loader = MigrationLoader(connection)
    passed = {
        name
        for name in MigrationRecorder(connection).applied_migrations()
        if name[0] in APPS
    }
    replaced = {
        name
        for key, migration in loader.disk_migrations.items()
        if key in passed
        for name in migration.replaces
    }
    assert passed - replaced - set(loader.disk_migrations) == set()


def test_every_row_can_be_read():
    models = [model for model in apps.get_models() if model._meta.app_label in APPS]
    for model in models:
        for row in model._default_manager.all():
            assert str(row) is not None
    filled = sum(model._default_manager.exists() for model in models)
    assert filled > len(models) / 2


def test_what_was_decided_stands():
    assert Application.objects.get(project=project()).state == "granted"
    assert project().state == Project.State.ONGOING
    assert Minutes.objects.get().state == Minutes.State.LOCKED
    report = Report.objects.get()
    assert report.state == Report.State.READY
    assert report.paper.made_at == report.ready_at
    kept = f"'{report.paper.file.name}'", f"'{report.paper.sha256}'"
    assert any(
        all(word in line for word in kept) for line in FILE.read_text().splitlines()
    )
    assert Idea.objects.get().state == Idea.State.INVITED
    assert Memo.objects.get().parts.exists()
    assert Opinion.objects.get().state == Opinion.State.ANSWERED
    for version in SubmittedVersion.objects.all():
        assert snapshot.sha256_of(version.content) == version.sha256


def test_the_money_is_the_same():
    balance = ledger_sums.balance(fund())
    assert balance.booked == story.CAPITAL - story.USED
    assert balance.committed == story.PROMISED - story.USED


def test_who_stood_aside_still_does():
    barred = ConflictOfInterest.objects.get(ground="j4").user
    assert has_conflict(barred, project())
    assert not permissions.may_read_assessments(
        barred, Application.objects.get(project=project())
    )


@pytest.mark.parametrize(
    "model", [Fund, Project, Application, Meeting, Minutes, Opinion, Report, Idea]
)
def test_the_pages_open_for_those_who_run_the_fund(client, model):
    coordinator = people_given("fund.manage_fund", fund())[0]
    client.force_login(coordinator)
    rows = list(model.objects.visible_to(coordinator))
    assert rows
    for row in rows:
        assert client.get(row.get_absolute_url()).status_code == 200


def test_the_work_goes_on():
    """The next row gets the next number, and money and figures are as they were left."""
    grant = project().grants.get().grant
    ledger.book_actual(
        grant,
        story.USED,
        board=project().lead_board,
        on=clock.today(),
        reference="Ver 2",
        by=people_given("fund.book_entries", fund())[0],
    )
    assert ledger_sums.balance(fund()).booked == story.CAPITAL - 2 * story.USED
    waiting = Measurement.objects.get(state=Measurement.State.ENTERED)
    measuring.approve_measurement(waiting, by=project().team.get(role="owner").user)
    assert waiting.state == Measurement.State.APPROVED


def test_what_is_written_once_stays():
    with (
        pytest.raises(DatabaseError, match="Cannot update"),
        transaction.atomic(),
    ):
        Entry.objects.filter(reference=story.ACTUAL).update(amount=1)
