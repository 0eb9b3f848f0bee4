"""Are the thousands of rows for measuring tied to each other, and can they be opened?"""

from contextlib import contextmanager, suppress

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.test import Client

from accounts.models import AuditEvent, User
from applications.models import Application, Assessment, SubmittedVersion
from applications.writing.actions import submit_application
from config.demo import big_chain, people, scale
from config.demo.spread import SPREAD
from fund.ledger import sums as ledger
from fund.models import Entry, Fund
from projects.models import Project
from projects.versions import snapshot
from tests import factories

COUNT = 600  # at least one of each state
State = Application.State


class Again(Exception):
    """What was written is taken back."""


@contextmanager
def filled():
    """The rows once for all tests of this module, which change nothing of them."""
    with suppress(Again), transaction.atomic():
        call = factories.make_call(factories.make_fund())
        by = factories.make_user()
        pattern = factories.make_draft(call, by, title=scale.PATTERN)
        factories.complete_plan(pattern.project, by=by)
        submit_application(pattern, by=by)
        scale.fill(COUNT, say=str)
        yield
        raise Again


@pytest.fixture(autouse=True, scope="module")
def _fill(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), filled():
        yield


@pytest.fixture
def fund() -> Fund:
    return Fund.objects.get(name=scale.NAME)


@pytest.fixture
def coordinator() -> User:
    return User.objects.get(email=people.SCALE[0].email)


def cases(fund: Fund):
    return Application.objects.filter(fund=fund)


def test_there_are_as_many_as_asked_for_in_every_state(fund):
    assert cases(fund).count() == COUNT
    assert set(cases(fund).values_list("state", flat=True)) == set(SPREAD)


def test_no_row_points_at_nothing():
    """COPY without triggers would let it in."""
    there_are = connection.introspection.table_names()
    dangling = []
    for model in apps.get_models():
        if model._meta.db_table not in there_are:
            continue  # a view of all histories, which nobody made
        for field in model._meta.concrete_fields:
            if field.is_relation and field.db_constraint:
                to = field.related_model._base_manager.values(
                    field.target_field.attname
                )
                rows = model._base_manager.exclude(**{field.attname: None})
                if rows.exclude(**{f"{field.attname}__in": to}).exists():
                    dangling.append(field)
    assert dangling == []


def test_a_version_holds_what_its_project_says(fund):
    versions = SubmittedVersion.objects.filter(application__fund=fund)
    assert versions.count() == cases(fund).exclude(state="draft").count()
    for version in versions.select_related("application__project__lead_board"):
        content, project = version.content, version.application.project
        assert version.sha256 == snapshot.sha256_of(content)
        assert content["title"] == project.title
        assert content["lead"] == project.lead
        assert content["starts_on"] == project.starts_on.isoformat()
        assert content["budget"]["requested"] == str(
            version.application.requested_amount
        )
        told = {
            answer["key"]: answer["text"]
            for part in content["sections"]
            for answer in part["answers"]
        }
        written = dict(project.answers.values_list("question", "text"))
        assert written.items() <= told.items()
        assert told["title"] == project.title


def test_a_case_is_found_by_the_words_of_its_version(fund):
    """The same vector, but for places, as handing it in makes."""
    for case in cases(fund).exclude(state="draft")[:20]:
        content = case.versions.get().content
        words = " ".join(
            answer["text"] for part in content["sections"] for answer in part["answers"]
        )
        with connection.cursor() as cursor:
            cursor.execute(
                """
                SELECT tsvector_to_array(search) = tsvector_to_array(
                    to_tsvector('swedish', %s) || to_tsvector('swedish', %s)
                    || to_tsvector('swedish', %s))
                FROM applications_application WHERE id = %s
                """,
                [
                    content["title"],
                    f"{content['summary']} {case.registry_number}",
                    words,
                    case.pk,
                ],
            )
            assert cursor.fetchone() == (True,), words


def test_every_step_to_where_a_case_is_stands_in_the_log(fund):
    for case in cases(fund).exclude(state="draft"):
        steps = AuditEvent.objects.about(case).order_by("at", "pk")
        taken = list(steps.values_list("from_state", "to_state"))
        assert taken[0][0] == State.DRAFT
        assert taken[-1][1] == case.state
        assert all(after in Application.TRANSITIONS[before] for before, after in taken)


def test_the_ledger_adds_up(fund):
    numbers = list(fund.entries.order_by("number").values_list("number", flat=True))
    assert numbers == list(range(1, len(numbers) + 1))
    assert ledger.balance(fund).available > 0
    for grant in fund.grants.with_left():
        assert grant.left >= 0
        promised = grant.entries.get(kind=Entry.Kind.COMMITMENT)
        assert promised.amount == grant.granted_amount()
    granted = cases(fund).filter(state=State.GRANTED)
    assert not granted.exclude(decisions__grant__in=fund.grants.all()).exists()


def test_the_pages_of_each_state_can_be_opened(fund, coordinator):
    for case in cases(fund).order_by("state", "pk").distinct("state"):
        reader = case.created_by if case.state == State.DRAFT else coordinator
        opens(reader, case.get_absolute_url())
        opens(case.created_by, case.get_absolute_url())
    granted = Project.objects.filter(fund=fund).exclude(state__in=Project.BEFORE_GRANT)
    for project in granted.order_by("state", "pk").distinct("state"):
        opens(coordinator, project.get_absolute_url())
        opens(project.leader, project.get_absolute_url())


def test_everybody_has_a_start_page(fund, coordinator):
    assessment = Assessment.objects.filter(application__fund=fund, state="open")[0]
    opens(assessment.assessor, assessment.get_absolute_url())
    project = Project.objects.filter(fund=fund, state="ongoing").earliest("pk")
    finance = User.objects.get(email=people.SCALE[2].email)
    for person in (coordinator, finance, assessment.assessor, project.leader):
        opens(person, "/")
    opens(coordinator, fund.get_absolute_url())
    for meeting in fund.meetings.all()[:2]:
        opens(coordinator, meeting.get_absolute_url())


def test_one_project_has_the_largest_chain(fund):
    project = Project.objects.get(fund=fund, title=big_chain.TITLE)
    assert (project.nodes.count(), project.edges.count()) == (60, 120)


def opens(user: User, address: str) -> None:
    client = Client()
    client.force_login(user)
    assert client.get(address, follow=True).status_code == 200, address
