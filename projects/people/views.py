"""Who is in the project, and what has happened in it?"""

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import require
from accounts.models import AuditEvent
from core.pages.confirm import ask_first, edit_page
from core.pages.rows import get_row, number_in
from projects import permissions
from projects.found import frame, get_project
from projects.people import actions as people_actions
from projects.people import history as people_history
from projects.people.forms import MemberForm

PAGE = 50


@require_http_methods(["GET", "HEAD", "POST"])
def team(request, pk):
    project = get_project(request, pk)
    may_manage = permissions.may_manage_team(request.user, project)
    if request.method == "POST":
        require(may_manage)
    return edit_page(
        request,
        people_actions.add_member,
        project,
        form=MemberForm(request.POST or None),
        done=lambda member: (
            _("%(person)s is in the project.") % {"person": member.user}
        ),
        then=reverse("projects:team", args=[project.pk]),
        template="projects/people/team.html",
        members=project.team.select_related("user").order_by("role", "user__name"),
        may_manage=may_manage,
        **frame(request, project, "plan"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def member_remove(request, pk, member_pk):
    project = get_project(request, pk, permissions.may_manage_team)
    members = project.team.select_related("user", "project")
    member = get_row(request, members, pk=member_pk)
    team_url = reverse("projects:team", args=[project.pk])
    is_self = member.user_id == request.user.pk
    return ask_first(
        request,
        people_actions.remove_member,
        member,
        done=_("%(person)s has left the role.") % {"person": member.user},
        then="projects:list" if is_self else team_url,
        title=_("Take the role from %(person)s?") % {"person": member.user},
        text=member.get_role_display(),
        action=_("Take the role away"),
        stop=True,
        back_url=team_url,
    )


@require_safe
def history(request, pk):
    project = get_project(request, pk)
    events = AuditEvent.objects.about(project)
    if not permissions.may_read_whole_history(request.user, project):
        events = events.exclude(verb__in=people_history.DISCREET)
    if before := number_in(request.GET.get("before", "")):
        events = events.filter(pk__lt=before)
    rows = list(events.order_by("-pk")[: PAGE + 1])
    context = {
        **frame(request, project, "history"),
        "events": people_history.told(rows[:PAGE]),
        "next_url": f"?before={rows[PAGE - 1].pk}" if len(rows) > PAGE else "",
        "first_url": "?" if before else "",
        "versions": project.chain_versions.defer("content")
        .select_related("frozen_by")
        .order_by("-number")[:PAGE],
    }
    return render(request, "projects/people/history.html", context)
