"""What does the fund ask the applicants for, as a paper of the case?"""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.models import Application, SupplementRequest
from applications.register.kinds import Contents, Direction, Found, PaperKind


def _requests(application: Application) -> Iterator[Found]:
    subject, to = _("Request for a supplement"), application.project.lead
    for row in application.supplement_requests.order_by("pk"):
        yield Found(row, Direction.DISPATCHED, row.asked_at, subject, to)


def _read(row: SupplementRequest) -> Contents:
    sections = [(str(part.of.title), part.question) for part in row.rows()]
    if row.question:
        sections.insert(0, (_("About all of it"), row.question))
    return Contents(sections=[*sections, (_("Answer by"), row.due_on.isoformat())])


REQUEST = PaperKind(
    "supplement_request",
    gettext_lazy("Request for a supplement"),
    _requests,
    _read,
    is_applicants_own=True,
)
