"""Which projects does the search over everything find? Those of the list, also by the name
of who leads or owns them."""

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.pages.hits import MOST, Hit, HitKind, Sought, line
from projects.models import Project

WORDS = ("title", "short_name", "code", "leader__name", "owner__name")


def find(user, sought: Sought) -> list[Hit]:
    """By name, short name, code in the accounts and people, the latest first."""
    rows = Project.objects.visible_to(user).filter(sought.within(*WORDS))
    rows = rows.select_related("lead_board", "lead_organisation", "leader", "owner")
    return [_hit(project, sought) for project in rows.order_by("-pk")[: MOST + 1]]


def _hit(project: Project, sought: Sought) -> Hit:
    lead = project.lead_board or project.lead_organisation
    people = {
        project.leader: _("led by %(name)s"),
        project.owner: _("owned by %(name)s"),
    }
    named = [
        words % {"name": person}
        for person, words in people.items()
        if person and sought.is_in(person.name)
    ]
    about = line(project.code, project.get_state_display(), str(lead or ""), *named)
    return Hit(project.title, project.get_absolute_url(), about)


def _list(sought: Sought) -> str:
    return f"{reverse('projects:list')}?{urlencode({'text': sought.text})}"


PROJECTS = HitKind("projects", gettext_lazy("Projects"), find, _list)
