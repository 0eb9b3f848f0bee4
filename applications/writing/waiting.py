"""Which drafts and supplements wait for those who write them?"""

from collections.abc import Iterator

from django.db.models import OuterRef, QuerySet, Subquery

from accounts.access import rows_given
from applications.models import Application, SupplementRequest
from applications.steps.deeds import WRITES
from applications.steps.facts import Facts, day_of
from applications.steps.table import TABLE
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from projects.models import Project

PARTS = frozenset([WRITES])


def _written_in(projects) -> QuerySet[Application]:
    return Application.objects.filter(project=projects, state__in=Application.WRITABLE)


@kept
def _cases(projects: Some):
    return _written_in(projects).values_list("pk", flat=True)


def cases(user) -> list[int]:
    mine = rows_given(user, "projects.write_project", Project)
    return _cases(projects=mine) if mine else []


@kept
def _to_write(projects: Some):
    asked = SupplementRequest.objects.open().filter(application=OuterRef("pk"))
    rows = _written_in(projects).annotate(
        asked_at=Subquery(asked.values("asked_at")[:1]),
        asked_due=Subquery(asked.values("due_on")[:1]),
    )
    columns = ("pk", "state", "created_at", "asked_at", "asked_due")
    more = ("project__title", "call__closes_at")
    return rows.order_by("created_at", "pk").values_list(*columns, *more, named=True)[
        :MOST
    ]


def waiting_for(user) -> list[Waiting]:
    mine = rows_given(user, "projects.write_project", Project)
    rows = _to_write(projects=mine) if mine else []
    return [told for row in rows for told in _in_words(row)]


def _in_words(row) -> Iterator[Waiting]:
    facts = Facts(pk=row.pk, parts=PARTS)
    due, since = day_of(row.call__closes_at), row.created_at
    if row.asked_at:
        due, since = row.asked_due, row.asked_at
    if deed := TABLE[row.state].awaited(facts):
        title, url = deed.waiting(facts)
        yield Waiting(due, since, title, row.project__title, url)
