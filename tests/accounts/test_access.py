"""What was given for one row, by name or by role, and taken back."""

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from django.core.exceptions import PermissionDenied

from accounts.access import (
    give,
    give_each,
    given,
    given_anywhere,
    people_given,
    require,
    rows_given,
    take,
)
from accounts.models import Organisation, User
from fund.founding.actions import create_fund
from fund.models import Fund
from tests.factories import make_user

READ, BOOK = "fund.view_ledger", "fund.book_entries"


@pytest.fixture
def municipality():
    return Organisation.objects.create(name="Kommunen", kind="municipality")


@pytest.fixture
def fund(municipality):
    return create_fund(municipality=municipality, name="Ett", by=User.objects.system())


@pytest.fixture
def other(municipality):
    return create_fund(municipality=municipality, name="Två", by=User.objects.system())


@pytest.fixture
def user():
    return make_user()


@pytest.fixture
def role(user):
    group = Group.objects.create(name="ekonomer")
    user.groups.add(group)
    return group


def again(user) -> User:
    """The same person in the next request."""
    return User.objects.get(pk=user.pk)


def test_what_is_given_for_one_row_is_not_given_for_another(user, fund, other):
    give([READ], user, fund)
    assert given(user, READ, fund)
    assert not given(user, READ, other)
    assert rows_given(user, READ, Fund) == {fund.pk}


def test_one_permission_is_not_another(user, fund):
    give([READ], user, fund)
    assert not given(user, BOOK, fund)
    assert rows_given(user, [READ, BOOK], Fund) == {fund.pk}


def test_a_role_gives_to_everyone_who_has_it(user, role, fund):
    give([READ], role, fund)
    assert given(user, READ, fund)
    assert not given(make_user(), READ, fund)
    assert given_anywhere(user, READ, Fund)


def test_what_is_taken_back_is_gone_at_once(user, fund):
    give([READ, BOOK], user, fund)
    assert given(user, READ, fund)
    take([READ], user, fund)
    assert not given(user, READ, fund)
    assert given(user, BOOK, fund)


def test_taken_by_name_it_may_still_be_given_by_role(user, role, fund):
    give([READ], user, fund)
    give([READ], role, fund)
    take([READ], user, fund)
    assert given(user, READ, fund)
    take([READ], role, fund)
    assert not given(again(user), READ, fund)


def test_leaving_the_role_takes_it_away(user, role, fund):
    give([READ], role, fund)
    user.groups.remove(role)
    assert not given(again(user), READ, fund)


def test_giving_twice_is_giving_once(user, fund):
    give([READ], user, fund)
    give([READ], user, fund)
    take([READ], user, fund)
    assert not given(again(user), READ, fund)


def test_many_are_given_in_as_many_statements_as_one(
    user, role, fund, django_assert_num_queries
):
    people = [user, *(make_user() for _ in range(5))]
    with django_assert_num_queries(3):  # the permissions, people's, roles'
        give_each({**dict.fromkeys(people, [READ, BOOK]), role: [BOOK]}, fund)
    assert set(people_given(READ, fund)) == set(people)
    with django_assert_num_queries(1):
        take([READ, BOOK], user, fund)
    assert not given(user, READ, fund)
    assert given(user, BOOK, fund)  # by role


def test_what_one_holds_already_does_not_stop_the_rest(user, fund):
    give([READ], user, fund)
    assert not given(user, BOOK, fund)  # read, and kept for this request
    give([READ, BOOK], user, fund)
    assert given(user, BOOK, fund)


def test_a_permission_about_other_rows_cannot_be_given(user, fund):
    with pytest.raises(KeyError):
        give(["projects.view_project"], user, fund)


@pytest.mark.parametrize("power", ["is_superuser", "is_staff"])
def test_to_administer_the_installation_gives_no_part_in_a_fund(user, fund, power):
    setattr(user, power, True)
    user.save()
    assert not given(again(user), READ, fund)


def test_a_person_who_is_not_active_is_given_nothing(user, role, fund):
    give([READ], user, fund)
    give([READ], role, fund)
    user.is_active = False
    user.save()
    assert rows_given(again(user), READ, Fund) == set()
    assert not people_given(READ, fund).filter(pk=user.pk).exists()


def test_nobody_in_particular_is_given_nothing(user, fund):
    give([READ], user, fund)
    assert rows_given(AnonymousUser(), READ, Fund) == set()
    signed_out = SimpleNamespace(pk=user.pk, is_authenticated=False, is_active=True)
    assert rows_given(signed_out, READ, Fund) == set()


def test_what_was_given_is_read_once_in_a_request(
    user, fund, other, django_assert_num_queries
):
    give([READ], user, fund)
    mine = again(user)
    with django_assert_num_queries(1):
        assert given(mine, READ, fund)
    with django_assert_num_queries(0):
        assert not given(mine, READ, other)
        assert rows_given(mine, [READ, BOOK], Fund) == {fund.pk}
        assert not given_anywhere(mine, BOOK, Fund)


def test_the_people_given_are_named_once(user, role, fund):
    give([READ], user, fund)
    give([READ], role, fund)
    assert list(people_given(READ, fund)) == [user]
    assert list(people_given(BOOK, fund)) == []


def test_grants_are_read_once_for_any_number_of_rows(
    user, fund, other, django_assert_num_queries
):
    give([READ], user, fund)
    person = again(user)
    with django_assert_num_queries(1):
        for row in (fund, other) * 10:
            given(person, READ, row)
            rows_given(person, [READ, BOOK], Fund)


def test_a_row_that_is_gone_takes_its_grants_with_it(user, municipality):
    fund = Fund.objects.create(municipality=municipality, name="Kort")
    give([READ], user, fund)
    fund.delete()
    assert rows_given(again(user), READ, Fund) == set()


def test_require_answers_403():
    require(allowed=True)
    with pytest.raises(PermissionDenied):
        require(allowed=False)
