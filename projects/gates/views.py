"""May the work begin, and what is decided along the way?"""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from accounts.access import require
from core import clock
from core.forms.reason import ReasonForm
from core.pages.confirm import ask_first
from core.pages.refusals import refusal_as_message
from core.pages.rows import get_row
from projects import permissions
from projects.chain.pictures import Gap
from projects.endorsement.actions import record_paper
from projects.endorsement.forms import PaperForm
from projects.found import edit_part, frame, get_project, parties_of
from projects.gates import actions as gates_actions
from projects.gates.forms import GateForm, PassGateForm, TypeForm
from projects.measuring import queries as measuring
from projects.measuring import suppression
from projects.models import Gate, Project
from projects.models.indicator import indicators_of
from projects.people import actions as people
from projects.people.forms import AppointForm
from projects.people.named import named_in
from projects.steering import actions as steering
from projects.steering.forms import PrivacyForm

State = Project.State
# The steps besides the gates, and the state that each of them leads to.
STEPS = {
    "pause": (State.PAUSED, gettext_lazy("Pause the project")),
    "resume": (State.ONGOING, gettext_lazy("Resume the project")),
    "close": (State.CLOSING, gettext_lazy("Begin to close")),
    "report": (State.REPORTED, gettext_lazy("The final report is made")),
    "follow_up": (State.FOLLOWED_UP, gettext_lazy("The effects are followed up")),
    "archive": (State.ARCHIVED, gettext_lazy("Archive the project")),
}


@require_safe
def gate(request, pk):
    project = get_project(request, pk)
    return _page(request, project)


@require_POST
def gate_pass(request, pk):
    """Through the start gate: the owner starts the work."""
    project = get_project(request, pk, permissions.may_pass_start_gate)
    form = PassGateForm(request.POST)
    if form.is_valid():
        with refusal_as_message(request, _("The project has started.")):
            gates_actions.pass_start_gate(project, **form.answers(), by=request.user)
            return redirect(project)
    return _page(request, project, pass_form=form)


@require_POST
def gate_decide(request, pk):
    """A learning gate: continue, adjust, strengthen, wind down or stop."""
    project = get_project(request, pk, permissions.may_decide_on)
    form = GateForm(request.POST)
    if form.is_valid():
        outcome = form.cleaned_data["outcome"]
        with refusal_as_message(request, _thanks(outcome)):
            gates_actions.pass_learning_gate(
                project,
                outcome=outcome,
                reason=form.cleaned_data["reason"],
                on=form.cleaned_data["decided_on"],
                by=request.user,
            )
            return redirect(project)
    return _page(request, project, gate_form=form)


def _thanks(outcome: str) -> str:
    if outcome == Gate.Outcome.STOP:
        return _(
            "The hypothesis did not hold. This is what we learned, and it is kept."
        )
    return _("The decision is kept.")


@require_http_methods(["GET", "HEAD", "POST"])
def step(request, pk, name):
    """Pause, resume, close …: asked once more, with a reason."""
    if name not in STEPS:
        raise Http404
    project = get_project(request, pk)
    require(permissions.may_take(request.user, project, name))
    title, label = STEPS[name][1], _("Why")
    if name == "archive":
        label = _("Where the papers are kept, and what is disposed of")
    return ask_first(
        request,
        gates_actions.take_step,
        project,
        name,
        form=ReasonForm(request.POST or None, label=label, most=1000),
        then=reverse("projects:gate", args=[project.pk]),
        title=f"{title}?",
        text=project.title,
        action=title,
    )


@require_POST
def appoint(request, pk):
    project = get_project(request, pk, permissions.may_appoint)
    form = AppointForm(request.POST)
    if not form.is_valid():
        role = form.cleaned_data.get("role", "leader")
        return _page(request, project, **{f"{role}_form": form})
    done = _("%(person)s is appointed.") % {"person": form.cleaned_data["email"]}
    with refusal_as_message(request, done):
        people.appoint(project, **form.answers(), by=request.user)
    return redirect("projects:gate", project.pk)


@require_POST
def settle(request, pk, what):
    """The type of project, or whether an impact assessment is needed."""
    forms = {"type": TypeForm, "privacy": PrivacyForm}
    if what not in forms:
        raise Http404
    project = get_project(request, pk, permissions.may_prepare_start)
    form = forms[what](request.POST)
    if not form.is_valid():
        return _page(request, project, **{f"{what}_form": form})
    texts = {
        steering.question_named(key): text for key, text in form.cleaned_data.items()
    }
    steering.settle(project, texts, by=request.user)
    messages.success(request, _("The answer is kept."))
    return redirect("projects:gate", project.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def endorse(request, pk, party_pk):
    """A party's manager has signed on paper: keep it with the signed document."""
    project = get_project(request, pk, permissions.may_prepare_start)
    party = get_row(request, project.parties.all(), pk=party_pk)
    posted = request.method == "POST"
    return edit_part(
        request,
        project,
        reverse("projects:gate", args=[project.pk]),
        record_paper,
        party,
        form=PaperForm(request.POST, request.FILES) if posted else PaperForm(),
        done=_("The support is written down."),
        title=_("%(party)s stands behind the project") % {"party": party},
        action=_("Keep the support"),
    )


def _page(request, project: Project, **forms):
    """The gate page; `forms` are those that came back with something to correct."""
    user = request.user
    around = frame(request, project, "plan")
    is_starting = project.state == State.STARTING
    context = {
        **around,
        **(_start(project) if is_starting else {}),
        "is_starting": is_starting,
        "gates": project.gates.select_related("decided_by").order_by(
            "-decided_on", "-pk"
        ),
        "may_prepare": permissions.may_prepare_start(user, project),
        "may_appoint": permissions.may_appoint(user, project),
        "may_pass": permissions.may_pass_start_gate(user, project),
        "may_decide": permissions.may_decide_on(user, project),
        "steps": _steps(user, project),
        "form_has_errors": any(form.errors for form in forms.values()),
        **_empty_forms(project, is_starting=is_starting),
        **forms,
    }
    return render(request, "projects/gates/gate.html", context)


def _start(project: Project) -> dict:
    """What the start asks for, and where each point is put right."""
    points = gates_actions.start_gate(project)
    outcomes = indicators_of(project).filter(node__kind="outcome")
    limit = suppression.smallest_group(project.fund)
    return {
        "points": [
            Gap(why, "", _mend(project, code), "ok" if is_met else "no")
            for code, is_met, why in points
        ],
        "is_ready": all(is_met for _code, is_met, _why in points),
        "parties": parties_of(project),
        "named": named_in(project),
        "baselines": [
            (one, getattr(one, "baseline", None), measuring.before(one, limit)[0])
            for one in outcomes
        ],
    }


def _mend(project: Project, code: str) -> str:
    """Where a point of the start gate is put right."""
    if code == "conditions":
        return reverse("projects:conditions", args=[project.pk])
    return "" if code == "code" else f"#mend-{code}"


def _empty_forms(project: Project, *, is_starting: bool) -> dict:
    privacy = None
    if is_starting:
        privacy = project.answers.filter(question="impact_assessment").first()
    return {
        "leader_form": AppointForm(initial={"role": "leader"}, auto_id="leader_%s"),
        "owner_form": AppointForm(initial={"role": "owner"}, auto_id="owner_%s"),
        "privacy_form": PrivacyForm(
            initial={"impact_assessment": privacy.text if privacy else ""}
        ),
        "type_form": TypeForm(initial={"type": project.type}),
        "pass_form": PassGateForm(auto_id="pass_%s"),
        "gate_form": GateForm(initial={"decided_on": clock.today()}, auto_id="gate_%s"),
    }


def _steps(user, project: Project) -> list[tuple[str, str]]:
    """The steps that this person can take now: address and words."""
    return [
        (reverse("projects:step", args=[project.pk, name]), str(words))
        for name, (state, words) in STEPS.items()
        if project.can_become(state)
        and permissions.may_take(user, project, name)
        and not (name == "resume" and project.state == State.STARTING)
    ]
