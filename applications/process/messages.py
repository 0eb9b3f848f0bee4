"""Who is told of what happens in a case?"""

from accounts.access import people_given
from accounts.actions import notify
from accounts.models import User
from applications.models import Application
from projects.conflicts.queries import without_aside


def tell_staff(application: Application, perm: str, subject, *, but=None) -> None:
    """Those who hold `perm` in the fund and do not stand aside, save `but`."""
    people = people_given(perm, application.fund).exclude(pk=but.pk if but else None)
    notify(
        without_aside(people, application),
        subject=subject,
        path=application.get_absolute_url(),
    )


def tell_applicants(application: Application, subject) -> None:
    notify(
        people_given("projects.view_project", application.project),
        subject=subject,
        path=application.get_absolute_url(),
    )


def coordinators(application: Application) -> list[User]:
    """Those who prepare the case and do not stand aside."""
    return without_aside(
        people_given("fund.prepare_cases", application.fund), application
    )
