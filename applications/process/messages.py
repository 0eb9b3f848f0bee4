"""Who is told of what happens in a case?"""

from accounts.access import people_given
from accounts.actions import notify
from accounts.models import User
from applications.models import (
    Application,
)


def tell_staff(application: Application, perm: str, subject, *, but=None) -> None:
    """Those who hold `perm` in the fund, save those with a conflict and `but`."""
    silent = application.project.conflicts.users() | ({but.pk} if but else set())
    notify(
        [p for p in people_given(perm, application.fund) if p.pk not in silent],
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
    """Those who prepare the case: no applicant, and nobody with a conflict."""
    staff = people_given("fund.prepare_cases", application.fund)
    applicants = people_given("projects.view_project", application.project)
    barred = application.project.conflicts.users()
    barred |= set(applicants.values_list("pk", flat=True))
    return [person for person in staff if person.pk not in barred]
