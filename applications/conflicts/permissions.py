"""Who decides whether somebody has a conflict of interest in a case?

The chair; about the chair the vice chair, and where there is none the other members.
Never the person itself, and never somebody who stands aside from the case (domain 3.5).
"""

from accounts.access import given, people_given
from applications.models import Application
from applications.models.separation import DECIDING
from fund.models import Term
from projects.conflicts.queries import ids, is_aside

DECIDED = "fund.record_decisions"


def may_rule(user, application: Application, person_pk: int) -> bool:
    """Decide about the conflict of the person with this id."""
    if user.pk == person_pk or application.state not in Application.BEING_HANDLED:
        return False
    if is_aside(user, application):
        return False
    if given(user, DECIDED, application.fund):
        return True
    if not given(user, "fund.decide_cases", application.fund):
        return False
    return _stands_in_for_chair(user, application, person_pk)


def chairs_of(application: Application) -> set[int]:
    """Those (user ids) about whom the vice chair decides."""
    people = people_given(DECIDED, application.fund)
    return set(people.values_list("pk", flat=True))


def who_may_rule(application: Application, person_pk: int) -> list:
    """The people to tell that a conflict is to be decided."""
    people = people_given("fund.decide_cases", application.fund)
    return [user for user in people if may_rule(user, application, person_pk)]


def _stands_in_for_chair(user, application: Application, person_pk: int) -> bool:
    away = {*ids(application, DECIDING), person_pk}
    chairs = people_given(DECIDED, application.fund)
    if chairs.exclude(pk__in=away).exists():
        return False
    vice = Term.objects.filter(
        seat__group__fund=application.fund, is_vice_chair=True, until=None
    )
    free = vice.exclude(user__in=away).values_list("user", flat=True).first()
    return free is None or free == user.pk
