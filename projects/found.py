"""Which project is this page about, and which of its parts?"""

from collections.abc import Callable

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from core.pages.confirm import edit_page
from core.pages.rows import get_row
from projects import permissions
from projects.conflicts.queries import has_conflict, with_asides
from projects.models import Indicator, Measurement, Project
from projects.models.indicator import indicators_of
from projects.parties import queries as parties


def get_project(request, pk: int) -> Project:
    """The project, if this user may know that it exists. Locked for a change."""
    projects = with_asides(Project.objects.visible_to(request.user)).select_related(
        "fund", "lead_board", "lead_organisation", "owner", "leader"
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
        "has_conflict": has_conflict(request.user, project),
        "may_report": permissions.may_report(request.user, project),
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
