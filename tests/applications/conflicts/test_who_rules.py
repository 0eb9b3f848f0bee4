"""Who decides whether somebody has a conflict of interest: in each state, about each?"""

import pytest

from accounts.access import give
from applications.conflicts import permissions
from applications.models import Application
from fund.models import Term
from projects.conflicts.actions import declare_conflict
from tests import everybody, factories

State = Application.State


@pytest.fixture
def application(in_preparation):
    return in_preparation


@pytest.fixture
def people(application, applicant) -> dict:
    """Each role, beside those who have it by their seats."""
    project = application.project
    project.leader, project.owner = applicant, factories.make_user("owner")
    people = everybody.around(project)
    return people | {"seated_chair": factories.chair_of(application.fund)}


def who(application, people, about) -> set[str]:
    return {
        name
        for name, user in people.items()
        if permissions.may_rule(
            factories.User.objects.get(pk=user.pk), application, about.pk
        )
    }


def told(application, about) -> set:
    return {each.pk for each in permissions.who_may_rule(application, about.pk)}


def test_the_chairs_while_the_case_is_handled(application, people):
    about = people["finance"]
    for state in State:
        application.state = state
        handled = state in Application.BEING_HANDLED
        chairs = {"chair", "seated_chair"} if handled else set()
        assert who(application, people, about) == chairs, state


def test_nobody_about_themselves_and_nobody_aside(application, people):
    chair, seated = people["chair"], people["seated_chair"]
    assert who(application, people, chair) == {"seated_chair"}
    assert told(application, chair) == {seated.pk}
    declare_conflict(application.project, ground="j4", by=seated)
    assert who(application, people, people["finance"]) == {"chair"}
    assert permissions.chairs_of(application) == {chair.pk, seated.pk}


class TestWithoutTheChairs:
    @pytest.fixture(autouse=True)
    def _away(self, application, people):
        for name in ("chair", "seated_chair"):
            declare_conflict(application.project, ground="j4", by=people[name])

    def vice(self, application) -> Term:
        term = Term.objects.get(
            seat__group__fund=application.fund, seat__title="Socialdirektör"
        )
        term.is_vice_chair = True
        term.save()
        return term

    def test_all_who_decide_where_there_is_no_vice_chair(self, application, people):
        about = people["finance"]
        assert who(application, people, about) == {"member", "deputy"}
        assert {people["member"].pk, people["deputy"].pk} < told(application, about)
        assert who(application, people, people["member"]) == {"deputy"}
        outside = factories.make_user("Utomstående")
        assert not permissions.may_rule(outside, application, about.pk)

    def test_the_vice_chair_alone(self, application, people):
        term = self.vice(application)
        assert who(application, people, people["finance"]) == set()
        assert told(application, people["finance"]) == {term.user_id}

    @pytest.mark.parametrize("why", ["aside", "about", "ended"])
    def test_not_a_vice_chair_who_is_away(self, application, people, why):
        term, about = self.vice(application), people["finance"]
        if why == "aside":
            declare_conflict(application.project, ground="j1", by=term.user)
        elif why == "about":
            about = term.user
        else:
            Term.objects.filter(pk=term.pk).update(until=term.since)
        assert who(application, people, about) == {"member", "deputy"}


def test_the_vice_chair_of_another_fund_stands_in_for_nobody(application, people):
    other = factories.make_fund(capital=0)
    Term.objects.filter(seat__group__fund=other, seat__title="Socialdirektör").update(
        is_vice_chair=True
    )
    for name in ("chair", "seated_chair"):
        declare_conflict(application.project, ground="j4", by=people[name])
    give(["fund.decide_cases"], people["stranger"], application.fund)
    about = people["finance"]
    assert who(application, people, about) == {"member", "deputy", "stranger"}
