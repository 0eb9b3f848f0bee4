"""Which talks about points far apart wait for a person?"""

from accounts.access import rows_given
from applications.models import Calibration
from applications.steps.deeds import TALK
from applications.steps.facts import Facts
from core.kept import kept
from core.waiting import MOST, Waiting
from projects.models import Project


@kept
def _cases(user):
    talks = Calibration.objects.waiting_for(user)
    return talks.values_list("application", flat=True)


def cases(user) -> list[int]:
    given = rows_given(user, "projects.assess_project", Project)
    return _cases(user=user.pk) if given else []


@kept
def _to_talk(user):
    columns = ("application", "opened_at", "application__project__title")
    rows = Calibration.objects.waiting_for(user).order_by("opened_at", "pk")
    return rows.values_list(*columns)[:MOST]


def waiting_for(user) -> list[Waiting]:
    if not rows_given(user, "projects.assess_project", Project):
        return []
    return [
        Waiting(None, opened_at, title, subject, url)
        for pk, opened_at, subject in _to_talk(user=user.pk)
        for title, url in [TALK.waiting(Facts(pk=pk))]
    ]
