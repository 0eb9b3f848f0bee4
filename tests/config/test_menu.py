"""The main menu follows what a person was given, and asks nothing more."""

import pytest
from django.urls import reverse

from config.start.menu import entries
from fund.models import Appointment
from tests import factories
from tests.factories import make_call, make_fund, make_role, make_user

Role = Appointment.Role
EVERYONE = ["Överblick"]


@pytest.fixture
def fund():
    return make_fund()


def titles(rf, user, path="/") -> list[str]:
    return [str(entry.title) for entry in entries(user, rf.get(path))]


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (
            Role.COORDINATOR,
            ["Ansökningar", "Ledningsgrupp", "Projekt", "Lärande", "Fonden", "Ekonomi"],
        ),
        (
            Role.CHAIR,
            ["Ansökningar", "Ledningsgrupp", "Projekt", "Lärande", "Fonden", "Ekonomi"],
        ),
        (Role.FINANCE, ["Ansökningar", "Projekt", "Lärande", "Fonden", "Ekonomi"]),
        (Role.ASSESSOR, ["Ansökningar", "Fonden"]),
        (Role.REGISTRAR, ["Ansökningar", "Fonden"]),
        (Role.EVALUATOR, ["Ansökningar", "Projekt", "Lärande", "Fonden"]),
    ],
)
def test_each_role_has_its_words(rf, fund, role, expected):
    assert titles(rf, make_role(fund, role)) == EVERYONE + expected


def test_somebody_new_finds_the_ideas_and_the_calls(rf):
    assert titles(rf, make_user()) == [*EVERYONE, "Idéer", "Utlysningar"]


def test_an_applicant_also_finds_the_applications_and_the_project(rf, fund):
    applicant = make_user()
    factories.make_draft(make_call(fund), applicant)
    expected = ["Ansökningar", "Idéer", "Utlysningar", "Projekt", "Lärande"]
    assert titles(rf, applicant) == EVERYONE + expected


def test_a_person_who_is_not_active_has_no_words_but_the_first(rf, fund):
    user = make_role(fund, Role.COORDINATOR)
    user.is_active = False
    assert titles(rf, user) == [*EVERYONE, "Idéer", "Utlysningar"]


@pytest.mark.parametrize(
    ("path", "current"),
    [
        (reverse("start"), "Överblick"),
        (reverse("applications:list"), "Ansökningar"),
        (reverse("applications:detail", args=[5]), "Ansökningar"),
        (reverse("applications:meeting", args=[5]), "Ledningsgrupp"),
        (reverse("applications:idea", args=[5]), "Ansökningar"),
        (reverse("projects:detail", args=[5]), "Projekt"),
        (reverse("evaluation:list"), "Lärande"),
        ("/elsewhere/", None),
    ],
)
def test_the_place_is_marked(rf, fund, path, current):
    user = make_role(fund, Role.COORDINATOR)
    marked = [str(e.title) for e in entries(user, rf.get(path)) if e.current]
    assert marked == ([current] if current else [])


def test_the_ledger_is_marked_and_not_the_whole_fund(rf, fund):
    user = make_role(fund, Role.COORDINATOR)
    path = reverse("fund:ledger", args=[fund.pk])
    marked = [str(e.title) for e in entries(user, rf.get(path)) if e.current]
    assert marked == ["Ekonomi"]


def test_it_asks_only_for_what_was_given(rf, fund, django_assert_num_queries):
    user = make_role(fund, Role.COORDINATOR)
    with django_assert_num_queries(1):  # the grants
        entries(user, rf.get("/"))
    with django_assert_num_queries(0):
        entries(user, rf.get("/"))


def test_the_register_of_a_fund_is_among_the_funds_pages(rf, fund):
    user = make_role(fund, Role.COORDINATOR)
    path = reverse("applications:fund_records", args=[fund.pk])
    marked = [str(e.title) for e in entries(user, rf.get(path)) if e.current]
    assert marked == ["Fonden"]
