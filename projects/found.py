"""Which project is this page about, and which of its parts?"""

from collections.abc import Callable, Iterable
from datetime import date

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core import clock
from core.kept import Some, kept, known
from core.pages.confirm import edit_page
from core.pages.rows import May, allowed, get_row
from fund.models import Fund
from projects import permissions
from projects.conflicts.queries import NAMED, has_conflict, with_asides
from projects.models import Aside, Indicator, Measurement, Project
from projects.models.indicator import indicators_of
from projects.models.mark import PAST_A_MARK
from projects.parties import queries as parties

MONTHS_BACK = 12  # of the pulse
BESIDE = ("fund", "lead_board", "lead_organisation", "owner", "leader")


def get_project(
    request, pk: int, may: May | None = None, *, past: Iterable[str] = PAST_A_MARK
) -> Project:
    """The project, if this user may know that it exists. Locked for a change. `past`: what
    opens the page though the plan is marked as secret."""
    if request.method == "POST":
        visible = with_asides(Project.objects.visible_to(request.user))
        return get_row(request, visible.select_related(*BESIDE), may, pk=pk)
    given = Project.objects.all().given_to(request.user, past)
    for project in _visible(pk=pk, **given):
        known(project, "asides", _asides(project=pk))
        return allowed(request, project, may)
    raise Http404


@kept
def _visible(pk, funds: Some, past: Some, own: Some):
    rows = Project.objects.all().visible_in(funds, past, own).filter(pk=pk)
    return rows.select_related(*BESIDE)


@kept
def _asides(project):
    return Aside.objects.filter(project=project).select_related(*NAMED)


def is_plan_closed(user, project: Project) -> bool:
    """Does this person, who keeps the ledger, read the project's amounts alone?"""
    if project.fund_id in rows_given(user, PAST_A_MARK, Fund):
        return False
    return not Project.objects.visible_to(user).filter(pk=project.pk).exists()


def get_indicator(project: Project, pk: int) -> Indicator:
    return get_object_or_404(indicators_of(project), pk=pk)


def get_measurement(request, project: Project, pk: int) -> Measurement:
    rows = Measurement.objects.filter(indicator__node__project=project)
    return get_row(
        request,
        rows.select_related("indicator__node", "entered_by", "approved_by"),
        pk=pk,
    )


def parties_of(project: Project) -> list[parties.PartyEndorsement]:
    """Each party, with what its manager has answered."""
    return parties.standings(project)


def months_to_tell(project: Project) -> list[date]:
    """The first days of the months that may be told and are not, latest first."""
    told = set(project.pulses.values_list("month", flat=True))
    day = clock.today().replace(day=1)
    months = []
    for _number in range(MONTHS_BACK + 1):
        if day not in told and not (
            project.starts_on and day < project.starts_on.replace(day=1)
        ):
            months.append(day)
        day = month_before(day)
    return months


def month_before(day: date) -> date:
    return date(day.year - (day.month == 1), day.month - 1 or 12, 1)


def frame(request, project: Project, current: str) -> dict:
    """What templates/projects/page.html needs: who reads it, and which tab it is."""
    may_report = permissions.may_report(request.user, project)
    return {
        "project": project,
        "current": current,
        "has_conflict": has_conflict(request.user, project),
        "may_report": may_report,
        "has_month_to_tell": may_report and bool(months_to_tell(project)),
    }


def small_page(project: Project) -> dict:
    """What components/form_page.html says about the project that the form belongs to."""
    project_url = project.get_absolute_url()
    way = (_("Projects"), reverse("projects:list"), project.title, project_url)
    return {"project": project, "way": way, "eyebrow": project.title}


def edit_part(request, project: Project, back_url: str, act: Callable, *rows, **page):
    """A form about a part of the project, which leads back to `back_url`."""
    usual = {"then": back_url, "back_url": back_url, **small_page(project)}
    return edit_page(request, act, *rows, **usual | page)
