"""Which reports wait for somebody: to be read, or to be made anew?"""

from django.contrib.contenttypes.models import ContentType
from django.db.models import OuterRef, Q, Subquery
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from evaluation.models import Report
from fund.models import Fund
from projects.models import Project
from projects.models.mark import PAST_A_MARK

State = Report.State
OWN = ["projects.view_project", "projects.assess_project"]
READ = ("state", "period_start", "period_end", "requested_at", "ready_at")


@kept
def _made(user, kind, funds: Some, past: Some, own: Some):
    """Of each project the newest one made for the person, until it has been opened; and
    those that could not be made."""
    ready = Report.objects.filter(project=OuterRef("project"), state=State.READY)
    newest = ready.filter(_is_for(user)).order_by("-period_end", "-pk")
    projects = Project.objects.all().visible_in(funds, past, own)
    return (
        Report.objects.filter(_is_for(user), project__in=projects)
        .unread_by(user, kind)
        .filter(Q(state=State.FAILED) | Q(pk=Subquery(newest.values("pk")[:1])))
        .select_related("project")
        .only(*READ, "project__title")
        .order_by("-period_end", "-pk")[:MOST]
    )


def _is_for(user) -> Q:
    """Asked for by the person, or made by itself for a project that they lead."""
    return Q(requested_by=user) | Q(is_periodic=True, project__leader=user)


def waiting_for(user) -> list[Waiting]:
    funds = rows_given(user, "fund.view_projects", Fund)
    own = rows_given(user, OWN, Project)
    if not funds and not own:
        return []
    kind = ContentType.objects.get_for_model(Report).pk
    past = rows_given(user, PAST_A_MARK, Fund)
    rows = _made(user=user.pk, kind=kind, funds=funds, past=past, own=own)
    return [_in_words(row) for row in rows]


def _in_words(report: Report) -> Waiting:
    title, since = _("Read the learning report"), report.ready_at
    if report.state == State.FAILED:
        title, since = _("The learning report could not be made: try again"), None
    return Waiting(
        due=None,
        since=since or report.requested_at,
        title=title,
        subject=f"{report.project.title}, {report.period}",
        url=report.get_absolute_url(),
    )
