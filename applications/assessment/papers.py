"""When do assessments become papers of the case, and what do they say?

They are working notes until the case is decided; what is kept of them then belongs to
the case (domain 11.1). A draft is no paper.
"""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.audit import AuditEvent
from applications.models import Application, Assessment
from applications.register.kinds import Contents, Direction, Found, PaperKind

State = Application.State


def _assessments(application: Application) -> Iterator[Found]:
    if application.state not in (State.GRANTED, State.REJECTED):
        return
    rows = application.assessments.done().select_related("assessor").order_by("pk")
    decided = AuditEvent.objects.about(application).filter(to_state=application.state)
    event = decided.first()
    for row in rows:
        at = event.at if event else row.handed_in_at
        yield Found(row, Direction.DRAWN_UP, at, _("Assessment"), row.assessor.name)


def _read(row: Assessment) -> Contents:
    sections = [(_("Assessor"), row.assessor.name)]
    scores = row.scores.select_related("criterion").order_by("criterion__position")
    for score in scores:
        points = "–" if score.points is None else f"{score.points}/4"
        sections.append((str(score.criterion), f"{points}. {score.reason}".strip()))
    for check in row.perspectives.order_by("pk"):
        words = f"{check.get_verdict_display()}. {check.note}".strip()
        sections.append((check.get_perspective_display(), words))
    if row.summary:
        sections.append((_("Overall judgement"), row.summary))
    return Contents(sections=sections)


ASSESSMENT = PaperKind("assessment", gettext_lazy("Assessment"), _assessments, _read)
