"""A month that has been told: changed while it is the last, or answered."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from core.pages.refusals import refusal_in_form
from projects import permissions
from projects.found import edit_part, frame, get_project
from projects.models import Project, Pulse
from projects.pulse import actions
from projects.pulse.forms import AnswerForm, PulseForm
from projects.pulse.queries import last_told


@require_http_methods(["GET", "HEAD", "POST"])
def pulse_change(request, pk, pulse_pk):
    """Only the last month; a count that stands hidden is kept when it is left empty."""
    project = get_project(request, pk, permissions.may_report)
    pulse = _pulse(project, pulse_pk)
    last, shown = last_told(project)
    if last != pulse:
        messages.error(request, _("A later month has been told. Tell it there."))
        return redirect("projects:pulse", project.pk)
    kept = pulse.reached
    form = PulseForm(
        request.POST or None,
        instance=pulse,
        project=project,
        months=[pulse.month],
        initial={"month": pulse.month.isoformat(), "reached": shown},
    )
    is_hidden = kept is not None and shown is None
    if form.is_valid():
        with refusal_in_form(form):
            changed = form.save(commit=False)
            if is_hidden and changed.reached is None:
                changed.reached = kept
            actions.change_pulse(changed, by=request.user)
            messages.success(request, _("The month is changed."))
            return redirect(project)
    context = {
        **frame(request, project, "detail"),
        "form": form,
        "pulse": pulse,
        "reached_hint": _(
            "What was told is about few people and is not shown. Leave it empty to keep "
            "it."
        )
        if is_hidden
        else "",
        "money_hint": "",
    }
    return render(request, "projects/pulse/change.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def pulse_answer(request, pk, pulse_pk):
    project = get_project(request, pk, permissions.may_answer_pulse)
    pulse = _pulse(project, pulse_pk)
    month = date_format(pulse.month, "F Y")
    return edit_part(
        request,
        project,
        project.get_absolute_url(),
        lambda answer, by: actions.answer_pulse(pulse, answer, by=by),
        form=AnswerForm(request.POST or None, initial={"answer": pulse.answer}),
        template="projects/pulse/answer.html",
        pulse=pulse,
        title=_("Answer the pulse of %(month)s") % {"month": month},
        action=_("Send the answer"),
        done=_("The answer is sent."),
    )


def _pulse(project: Project, pk: int) -> Pulse:
    return get_object_or_404(project.pulses.select_related("told_by"), pk=pk)
