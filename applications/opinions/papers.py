"""What is a board asked, and what does it answer, as papers of the case?"""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.models import Application, Opinion
from applications.register.kinds import Contents, Direction, Found, PaperKind


def _requests(application: Application) -> Iterator[Found]:
    for row in application.opinions.select_related("board").order_by("pk"):
        subject = _("Request for an opinion")
        yield Found(row, Direction.DISPATCHED, row.asked_at, subject, row.board.name)


def _read_request(row: Opinion) -> Contents:
    return Contents(
        sections=[
            (_("Question"), row.question),
            (_("Answer by"), row.due_on.isoformat()),
        ]
    )


def _opinions(application: Application) -> Iterator[Found]:
    answers = [Opinion.State.ANSWERED, Opinion.State.DECLINED]
    rows = application.opinions.filter(state__in=answers).select_related("board")
    for row in rows.order_by("pk"):
        yield Found(row, Direction.ARRIVED, row.closed_at, _("Opinion"), row.board.name)


def _read(row: Opinion) -> Contents:
    stance = row.get_stance_display() or row.get_state_display()
    return Contents(sections=[(_("Stance"), stance), (_("Opinion"), row.text)])


REQUEST = PaperKind(
    "opinion_request",
    gettext_lazy("Request for an opinion"),
    _requests,
    _read_request,
    Opinion.get_absolute_url,
)
OPINION = PaperKind(
    "opinion", gettext_lazy("Opinion"), _opinions, _read, Opinion.get_absolute_url
)
