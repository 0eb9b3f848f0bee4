"""Which reports wait for somebody? One query, whatever there is of them."""

from django.db.models import OuterRef, Q, Subquery
from django.utils.translation import gettext as _

from core.waiting import Waiting, by_urgency
from evaluation.models import Report

MOST = 20


def waiting_for(user) -> list[Waiting]:
    """Reports to read, and reports that could not be made."""
    to_read = Q(pk__in=_to_read(user).values("pk"))
    failed = Q(state=Report.State.FAILED)
    rows = _made_for(user).filter(to_read | failed).for_list()[:MOST]
    return by_urgency([_waiting(report) for report in rows])


def _to_read(user):
    """Of each project the newest one made for `user`, until it has been opened."""
    mine = _made_for(user).filter(state=Report.State.READY)
    newest = mine.filter(project=OuterRef("project")).order_by("-period_end", "-pk")
    return mine.filter(pk=Subquery(newest.values("pk")[:1])).unread_by(user)


def _waiting(report: Report) -> Waiting:
    failed = report.state == Report.State.FAILED
    return Waiting(
        due=None,
        since=report.requested_at if failed else report.ready_at or report.requested_at,
        title=_("The learning report could not be made: try again")
        if failed
        else _("Read the learning report"),
        subject=_subject(report),
        url=report.get_absolute_url(),
    )


def _made_for(user):
    """Asked for by `user`, or made by itself for a project that `user` leads."""
    by_itself = Q(is_periodic=True, project__leader=user)
    return Report.objects.visible_to(user).filter(Q(requested_by=user) | by_itself)


def _subject(report: Report) -> str:
    return f"{report.project.title}, {report.period}"
