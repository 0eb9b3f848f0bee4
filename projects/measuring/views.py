"""What is measured: one indicator, a new figure, and somebody else's approval."""

from collections.abc import Callable

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import require
from accounts.models import AuditEvent
from core.pages.refusals import refusal_as_message, refusal_in_form
from projects import permissions
from projects.found import edit_part, frame, get_indicator, get_measurement, get_project
from projects.measuring import actions as measuring_actions
from projects.measuring import curves, queries, suppression
from projects.measuring.forms import (
    BaselineForm,
    MeasurementForm,
    SendBackForm,
    TargetForm,
)
from projects.models import Indicator, Measurement, Project


def _reading(project: Project, indicator: Indicator) -> queries.Reading:
    measurements = indicator.measurements.select_related(
        "entered_by", "approved_by"
    ).order_by("measured_on", "pk")
    limit = suppression.smallest_group(project.fund)
    return queries.reading_of(indicator, measurements, project, limit=limit)


@require_safe
def indicator_detail(request, pk, indicator_pk):
    """All figures of an indicator, with source, date and who stands behind each."""
    project = get_project(request, pk)
    indicator = get_indicator(project, indicator_pk)
    reading = _reading(project, indicator)
    user = request.user
    context = {
        **frame(request, project, "detail"),
        "indicator": indicator,
        "reading": reading,
        "curve": curves.curve(reading, project, width=curves.WIDE),
        "narrow_curve": curves.curve(reading, project).svg,
        "figures": sorted(
            (*reading.project, *reading.comparison),
            key=lambda figure: figure.day or project.created_at.date(),
            reverse=True,
        ),
        "may_measure": permissions.may_measure(user, project),
        "may_approve": permissions.may_approve_some(user, project),
        "may_prepare": permissions.may_prepare_start(user, project),
        "may_revise": permissions.may_revise_chain(user, project),
    }
    return render(request, "projects/measuring/indicator.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def measure(request, pk, indicator_pk):
    project = get_project(request, pk, permissions.may_measure)
    indicator = get_indicator(project, indicator_pk)
    form = MeasurementForm(
        request.POST or None,
        indicator=indicator,
        initial={"source": indicator.source, "group": Measurement.Group.PROJECT},
    )
    return _enter(
        request,
        project,
        indicator,
        measuring_actions.enter_measurement,
        form,
        done=_("The figure is entered. Somebody else approves it."),
        title=_("Enter the figure"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def correct(request, pk, measurement_pk):
    """A figure that was sent back is entered again."""
    project = get_project(request, pk, permissions.may_measure)
    measurement = get_measurement(request, project, measurement_pk)
    require(measurement.state == Measurement.State.RETURNED)
    indicator = get_indicator(project, measurement.indicator_id)
    limit = suppression.smallest_group(project.fund)
    form = MeasurementForm(
        request.POST or None,
        indicator=indicator,
        instance=measurement,
        initial=_blank_if_withheld(queries.shown(measurement, limit)),
    )
    return _enter(
        request,
        project,
        indicator,
        measuring_actions.correct_measurement,
        form,
        done=_("The figure is entered again. Somebody else approves it."),
        title=_("Enter the figure again"),
        measurement=measurement,
        note=_note_of_return(measurement),
    )


def _enter(request, project, indicator, act: Callable, form, *, title, **page):
    """The page of one figure, beside what the indicator says so far."""
    back_url = reverse("projects:indicator", args=[project.pk, indicator.pk])
    return edit_part(
        request,
        project,
        back_url,
        act,
        form.instance,
        form=form,
        template="projects/measuring/measure.html",
        reading=_reading(project, indicator),
        way=(project.title, project.get_absolute_url(), indicator.name, back_url),
        eyebrow=indicator.name,
        title=title,
        lead=indicator.definition,
        action=title,
        **page,
    )


def _blank_if_withheld(figure: queries.Figure) -> dict:
    """A figure about too few people is written again: not even the form shows it."""
    if not figure.is_withheld:
        return {}
    names = ("value", "persons", "numerator", "denominator", "missing_reason")
    return dict.fromkeys((*names, "comment"))


def _blank_where_withheld(
    mine: queries.Figure, others: queries.Figure
) -> dict[str, None]:
    names = ["value", "persons", "missing_reason"] if mine.is_withheld else []
    if others.is_withheld:
        names.append("comparison_value")
    return dict.fromkeys(names)


def _note_of_return(measurement: Measurement) -> str:
    events = AuditEvent.objects.about(measurement)
    event = events.filter(to_state=Measurement.State.RETURNED).first()
    return event.note if event else ""


@require_http_methods(["GET", "HEAD", "POST"])
def approve(request, pk, measurement_pk):
    """Somebody other than the one who entered the figure says that it holds, or not."""
    project = get_project(request, pk)
    measurement = get_measurement(request, project, measurement_pk)
    require(permissions.may_approve(request.user, measurement, project))
    indicator = get_indicator(project, measurement.indicator_id)
    is_sent_back = "send_back" in request.POST
    form = SendBackForm(request.POST if is_sent_back else None)
    if request.method == "POST" and (not is_sent_back or form.is_valid()):
        return _decide(request, project, measurement, form)
    limit = suppression.smallest_group(project.fund)
    measurement.indicator = indicator
    context = {
        **frame(request, project, "detail"),
        "indicator": indicator,
        "reading": _reading(project, indicator),
        "figure": queries.shown(measurement, limit),
        "measurement": measurement,
        "form": form,
    }
    return render(request, "projects/measuring/approve.html", context)


def _decide(request, project, measurement, form):
    sent, approved = _("The figure is sent back."), _("The figure is approved.")
    with refusal_as_message(request, sent if form.is_bound else approved):
        if form.is_bound:
            note = form.cleaned_data["note"]
            measuring_actions.send_back_measurement(
                measurement, note=note, by=request.user
            )
        else:
            measuring_actions.approve_measurement(measurement, by=request.user)
    return redirect("projects:indicator", project.pk, measurement.indicator_id)


@require_http_methods(["GET", "HEAD", "POST"])
def starting_point(request, pk, indicator_pk):
    """Baseline and target of an indicator."""
    project = get_project(request, pk, permissions.may_prepare_start)
    indicator = get_indicator(project, indicator_pk)
    form = BaselineForm(
        request.POST or None,
        instance=getattr(indicator, "baseline", None),
        initial=_blank_where_withheld(
            *queries.before(indicator, suppression.smallest_group(project.fund))
        ),
    )
    target_form = TargetForm(
        request.POST or None,
        instance=getattr(indicator, "target", None),
        prefix="target",
    )
    target_form.fields["value"].required = hasattr(indicator, "target")
    if request.method == "POST" and form.is_valid() and target_form.is_valid():
        target = target_form.save(commit=False) if target_form.has_target else None
        with refusal_in_form(form, "measured_on"):
            measuring_actions.set_starting_point(
                indicator, form.save(commit=False), target, by=request.user
            )
            messages.success(request, _("The starting point is kept."))
            return redirect("projects:indicator", project.pk, indicator.pk)
    context = {
        **frame(request, project, "detail"),
        "indicator": indicator,
        "form": form,
        "target_form": target_form,
        "form_has_errors": form.errors or target_form.errors,
    }
    return render(request, "projects/measuring/starting_point.html", context)
