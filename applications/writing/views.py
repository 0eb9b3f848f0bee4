"""What the applicants do with their application, from the first word to the receipt."""

from functools import partial

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from accounts.access import require
from accounts.audit import AuditEvent
from applications import permissions, presence
from applications.calls.forms_late_codes import UseCodeForm
from applications.case import page as case_page
from applications.documents import queries as documents_queries
from applications.eligibility import unmet
from applications.found import find_application
from applications.models import Application
from applications.models.supplement import open_request
from applications.questions import queries as questions
from applications.supplements import actions as supplements
from applications.writing import actions, page
from applications.writing.forms import InviteForm, RemoveForm
from core.forms.reason import ReasonForm
from core.pages.confirm import ask_first, edit_page
from core.pages.refusals import refusal_as_message
from projects import permissions as of_project
from projects.chain import chart_columns
from projects.models import TeamMember
from projects.people import history as people_history
from projects.people.actions import add_member, remove_member
from projects.plan import progress as plan_progress
from projects.versions import snapshot
from projects.versions.reading import presented

State = Application.State


def tasks(request, pk):
    """Where the application is, and the parts to write."""
    application = find_application(request, pk, permissions.is_applicant)
    project = application.project
    may_write = permissions.may_write(request.user, application)
    # Who can only read reads the answers themselves, not how far they have come.
    progress, asked = None, None
    if may_write:
        progress, asked = _progress(application, questions.Asked(application))
    team = presence.team_of(application)
    writing = _writing(request.user, application, team) if may_write else {}
    return render(
        request,
        "applications/writing/tasks.html",
        {
            "application": application,
            "project": project,
            "idea": case_page.behind(request.user, application),
            "progress": progress,
            "stages": list(progress.stages(writing)) if progress else [],
            "team": team,
            "supplement": asked,
            "may_write": may_write,
            "may_copy": permissions.may_copy(request.user, application),
            "may_withdraw": permissions.may_withdraw(request.user, application),
            "may_manage_team": permissions.may_manage_team(request.user, application),
            "versions": versions_of(application),
            **page.read(application, asked),
        },
    )


def _writing(user, application: Application, team) -> dict[str, list[str]]:
    """Section → the names of the others who have it open now."""
    found: dict[str, list[str]] = {}
    people = presence.writers(team)
    for who in presence.others(application, people, but=user):
        found.setdefault(who.section, []).append(str(who.person))
    return found


def _progress(application: Application, facts=None):
    """The task list; and while a supplement is asked for, the request."""
    progress = plan_progress.progress(application.project, facts)
    asked = open_request(application)
    if asked is None:
        return progress, None
    return supplements.in_progress(progress, asked), asked


def _unsettled(asked) -> list:
    """What the fund has asked about and nothing has come of yet."""
    rows = asked.rows() if asked else []
    return [row for row in rows if not row.is_settled]


def versions_of(application: Application) -> list:
    """What has been handed in, latest first; a draft has nothing."""
    if application.state == State.DRAFT:
        return []
    versions = application.versions.defer("content")
    return list(versions.order_by("-number"))


def check(request, pk):
    """Everything as it will be frozen, and what is missing. Each part is a line to
    unfold; `?all=1` unfolds every one."""
    application = find_application(request, pk, permissions.is_applicant)
    project = application.project
    facts = questions.Asked(application)
    content = snapshot.plan_content(project, facts)
    progress, asked = _progress(application, facts)
    may_submit = permissions.may_submit(request.user, application)
    unsettled = _unsettled(asked)
    broken = unmet.found(facts) if may_submit else []
    sections = presented(
        content, progress, readable=documents_queries.readable(request.user, content)
    )
    return render(
        request,
        "applications/writing/check.html",
        {
            "application": application,
            "project": project,
            "progress": progress,
            "sections": sections,
            "to_look_at": _to_look_at(broken, unsettled),
            "reads_all": "all" in request.GET,
            **chart_columns.of_chain(content["chain"]),
            "supplement": asked,
            "unsettled": unsettled,
            "unmet": broken,
            "open_keys": asked.section_keys() if asked else None,
            "may_submit": may_submit,
            "is_late": application.state == State.DRAFT
            and not application.call.takes_hand_ins(),
            "is_in_grace": application.state == State.DRAFT
            and application.call.is_in_grace(),
            "code_form": UseCodeForm(),
        },
    )


def _to_look_at(broken, unsettled) -> set[str]:
    """The parts that stand unfolded: against a rule, or asked for. What is missing is
    listed at the top, and counted in the line of its part."""
    return {rule.key for rule in broken} | {row.section for row in unsettled}


@require_POST
def application_submit(request, pk):
    """Hand in; the receipt is the task list's page with what happens next."""
    application = find_application(request, pk)
    if application.state not in Application.WRITABLE and of_project.may_write_plan(
        request.user, application.project
    ):
        messages.info(request, _("The application has already been handed in."))
        return redirect("applications:tasks", pk)
    require(permissions.may_submit(request.user, application))
    code = UseCodeForm(request.POST).code()
    with refusal_as_message(request):
        version = actions.submit_application(
            application, late_code=code, by=request.user
        )
        return redirect("applications:receipt", pk, version.number)
    return redirect("applications:check", pk)


def receipt(request, pk, number):
    """The proof that something was handed in: when, by whom, which version."""
    application = find_application(request, pk, permissions.is_applicant)
    version = get_object_or_404(
        application.versions.select_related("frozen_by"), number=number
    )
    return render(
        request,
        "applications/writing/receipt.html",
        {
            "application": application,
            "project": application.project,
            "version": version,
        },
    )


def application_withdraw(request, pk):
    """Take the application back, with a reason; asks once more."""
    application = find_application(request, pk, permissions.may_withdraw)
    hint = _("The fund's coordinator reads it.")
    text = _("What has been handed in stays on record.")
    if application.state == State.DRAFT:
        hint = _("Only you who write it can read it.")
        text = _("The draft can still be read, but not changed or handed in.")
    posted = request.POST if request.method == "POST" else None
    return ask_first(
        request,
        actions.withdraw_application,
        application,
        form=ReasonForm(posted, hint=hint, most=500),
        done=_("The application is withdrawn."),
        then=reverse("applications:tasks", args=[pk]),
        title=_("Withdraw the application?"),
        text=text,
        action=_("Withdraw the application"),
        stop=True,
        back_title=application.project.title,
    )


def team(request, pk):
    """Those who write together: invite one by e-mail address, or take one away."""
    application = find_application(request, pk, permissions.may_manage_team)
    project, posted = application.project, request.method == "POST"
    members = project.team.select_related("user").order_by("added_at", "pk")
    removing = RemoveForm(request.POST if posted else None, members=members)
    if posted and removing.is_asked_for:
        return _remove(request, application, removing)
    events = AuditEvent.objects.about(project).filter(verb__startswith="member_")[:10]
    return edit_page(
        request,
        partial(add_member, project, role=TeamMember.Role.AUTHOR),
        form=InviteForm(request.POST if posted else None),
        refused_at="email",
        done=lambda row: _("%(name)s can now write with you.") % {"name": row.user},
        then=reverse("applications:team", args=[pk]),
        template="applications/writing/writers.html",
        lead=_("Everyone here can read and change all parts, and hand in."),
        members=members,
        events=people_history.told(events),
        back_title=project.title,
        back_url=reverse("applications:tasks", args=[pk]),
    )


def _remove(request, application: Application, form: RemoveForm) -> HttpResponse:
    if form.is_valid():
        member = form.cleaned_data["remove"]
        with refusal_as_message(request):
            remove_member(member, by=request.user)
            messages.success(
                request, _("%(name)s no longer writes.") % {"name": member.user}
            )
    if not permissions.is_applicant(request.user, application):
        return redirect("/")
    return redirect("applications:team", application.pk)
