"""The deciding body lets a condition fall; and the file that shows that it is met."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import given, require
from applications import permissions
from applications.conditions import actions
from applications.conditions.forms import WaiveForm
from applications.models import Application, Decision
from applications.register import secrecy
from core.files.sending import send_kept
from core.pages.confirm import ask_first
from core.pages.refusals import refusal_as_message
from core.pages.rows import get_row
from fund.models import Condition
from projects import permissions as of_project
from projects.conflicts.queries import is_aside
from projects.models import Project
from projects.models.conflict import ACTING, HANDLING


@require_http_methods(["GET", "POST"])
def condition_waive(request, pk):
    condition = get_row(request, Condition.objects.select_related("grant"), pk=pk)
    try:
        decision = actions.decision_of(condition)
    except Decision.DoesNotExist as none:
        raise Http404 from none
    visible = Application.objects.visible_to(request.user)
    application = get_object_or_404(visible, pk=decision.application_id)
    require(
        permissions.may_waive_condition(request.user, condition, decision.application)
    )
    return ask_first(
        request,
        actions.waive_condition,
        condition,
        form=WaiveForm(request.POST or None),
        done=_("The condition is waived."),
        then=application,
        title=_("Waive the condition?"),
        text=_(
            "%(text)s Decided by: %(body)s, %(minute)s. Only that body may waive it."
        )
        % {
            "text": f"{condition.text.rstrip('.')}.",
            "body": decision.get_body_display(),
            "minute": decision.minute,
        },
        action=_("Waive the condition"),
    )


@require_safe
def condition_file(request, pk):
    """As it was handed in; closed like other papers of the case when it is marked."""
    rows = Condition.objects.exclude(file="").select_related("grant__of_project")
    condition = get_object_or_404(rows, pk=pk)
    projects = Project.objects.visible_to(request.user)
    project = get_object_or_404(projects, pk=condition.grant.of_project.project_id)
    is_own = given(request.user, of_project.READ, project)
    require(not is_aside(request.user, project, ACTING if is_own else HANDLING))
    secrecy.open_target(request.user, condition, is_own=is_own)
    with refusal_as_message(request):
        return send_kept(condition.file, condition.file_name, condition.file_type)
    return redirect("projects:condition", project.pk, condition.pk)
