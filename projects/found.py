"""Which project is this page about, and which of its parts?"""

from django.shortcuts import get_object_or_404

from core.pages.rows import get_row
from projects import permissions
from projects.models import Indicator, Measurement, Project
from projects.models.indicator import indicators_of
from projects.parties import queries as parties


def get_project(request, pk: int) -> Project:
    """The project, if this user may know that it exists. Locked for a change."""
    projects = (
        Project.objects.visible_to(request.user)
        .seen_by(request.user)
        .select_related("fund", "lead_board", "lead_organisation", "owner", "leader")
    )
    return get_row(request, projects, pk=pk)


def get_indicator(project: Project, pk: int) -> Indicator:
    return get_object_or_404(indicators_of(project), pk=pk)


def get_measurement(request, project: Project, pk: int) -> Measurement:
    rows = Measurement.objects.filter(indicator__node__project=project)
    return get_row(
        request,
        rows.select_related("indicator__node", "entered_by", "approved_by"),
        pk=pk,
    )


def parties_of(project: Project) -> list[parties.Standing]:
    """Each party, with what its manager has answered."""
    return parties.standings(project)


def frame(request, project: Project, current: str) -> dict:
    """What templates/projects/_frame.html needs: who reads it, and which tab it is."""
    return {
        "project": project,
        "current": current,
        "is_conflicted": project.is_barred,  # type: ignore[attr-defined]
        "may_report": permissions.may_report(request.user, project),
    }
