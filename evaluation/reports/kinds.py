"""The learning reports of a granted project are papers of its case.

The file is opened from the register: the report's own page is for those in the project.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.models import Application
from applications.register.kinds import Contents, Direction, Found, PaperKind
from applications.register.reading import strings
from evaluation.models import Report


def _reports(application: Application) -> Iterator[Found]:
    """Those that are ready; of an application that was granted, not of its rivals."""
    if application.state != Application.State.GRANTED:
        return
    rows = Report.objects.filter(
        project=application.project_id, state=Report.State.READY
    )
    for row in rows.defer("snapshot").order_by("ready_at", "pk"):
        subject = _("Learning report %(first)s – %(last)s") % {
            "first": row.period_start,
            "last": row.period_end,
        }
        yield Found(row, Direction.DRAWN_UP, row.ready_at, subject)


def _lately(since: datetime) -> Iterable[int]:
    ready = Report.objects.filter(ready_at__gte=since)
    cases = Application.objects.filter(project__in=ready.values("project"))
    return cases.values_list("pk", flat=True)


def _read(report: Report) -> Contents:
    return Contents(
        file=lambda: report.paper.file,
        data=report.snapshot,
        texts=list(strings(report.snapshot)),
    )


LEARNING_REPORT = PaperKind(
    "learning_report",
    gettext_lazy("Learning report"),
    _reports,
    _read,
    closes_case=False,
    lately=_lately,
)
