"""Who is told of what happens in a case?"""

from accounts.access import codename, people_given, people_in
from accounts.actions import notify
from accounts.models import MailKind, User
from applications.models import Application
from applications.models.separation import CaseAside
from core.kept import kept
from fund.models import Fund
from projects.conflicts.queries import without_aside
from projects.models.conflict import HANDLING


@kept
def _staff(fund, perm, application):
    aside = CaseAside.objects.filter(application=application).from_(HANDLING)
    return people_in(Fund, fund, perm).exclude(pk__in=aside.values("user"))


def tell_staff(application: Application, perm: str, subject, *, but=None) -> None:
    """Those who hold `perm` in the fund and do not stand aside, save `but`."""
    fund, perm = application.fund_id, codename(perm)
    people = _staff(fund=fund, perm=perm, application=application.pk)
    notify(
        (person for person in people if person != but),
        kind=MailKind.TASK,
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
