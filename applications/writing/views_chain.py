"""The evidence chain as the applicants draw it: the whole, and one part at a time."""

from dataclasses import replace

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from applications.models import Application
from applications.writing.forms import StartForm
from core.pages.refusals import refusal_as_message
from projects.chain import actions as chain
from projects.chain import chart_columns
from projects.chain import forms as chain_forms
from projects.chain import layout as chain_layout
from projects.models import Project
from projects.plan import starting
from projects.plan.facts import Facts
from projects.plan.questions import Section
from projects.versions import snapshot


def chain_of(application: Application, facts: Facts) -> dict:
    """The chain as it now stands, each part with the address where it is changed."""
    page = reverse("applications:section", args=[application.pk, "chain"])

    def address(part: str, pk: int) -> str:
        return f"{page}?part={part}&pk={pk}"

    content = snapshot.chain_content(
        application.project,
        nodes=facts.nodes,
        edges=facts.edges,
        indicators=facts.indicators,
    )
    return {
        "chain_page": page,
        "chain": content,
        **chart_columns.of_chain(content, address=address),
        "links": chain_layout.links_of(content, address=address),
    }


def start_of(application: Application) -> dict:
    """A chain to begin with, that of the project's own type drawn beforehand."""
    kind = application.project.type or Project.Type.TESTING
    boxes, arrows = chain_layout.boxes_and_arrows(
        starting.preview(starting.STARTS[kind])
    )
    # Nobody has begun: what is not written yet is no gap in anybody's chain.
    boxes = [replace(box, measure="") for box in boxes]
    arrows = [replace(arrow, is_gap=False) for arrow in arrows]
    return {
        "start_form": StartForm(initial={"type": kind}),
        "start_type": Project.Type(kind).label,
        "start_columns": chart_columns.chain_columns(boxes, arrows),
    }


def begin(request, application: Application, here: Section) -> HttpResponse:
    """Fill the empty chain with the questions of the type that was chosen."""
    form = StartForm(request.POST)
    if form.is_valid():
        start = starting.STARTS[form.cleaned_data["type"]]
        with refusal_as_message(request):
            chain.begin_with(application.project, start, by=request.user)
            messages.success(
                request,
                _("The chain is begun. Each box is a question: write your own."),
            )
    else:
        messages.error(request, _("Choose which chain to begin with."))
    page = reverse("applications:section", args=[application.pk, here.key])
    return redirect(f"{page}#chain")


def part(request, application: Application, here: Section) -> HttpResponse:
    """One box, arrow or indicator of the chain."""
    if "chain" not in here.tables:
        raise Http404
    if request.GET["part"] == "start" and request.method == "POST":
        return begin(request, application, here)
    posted = request.POST if request.method == "POST" else None
    try:
        form = chain_forms.opened(application.project, request.GET, posted)
    except ValidationError as problem:
        messages.error(request, problem.message)
        return redirect("applications:section", application.pk, here.key)
    if form is None:
        raise Http404
    page = reverse("applications:section", args=[application.pk, here.key])
    if posted is not None and _is_carried_out(request, form):
        return redirect(f"{page}#chain")
    context = {
        "application": application,
        "project": application.project,
        "section": here,
        "form": form,
        "page": page,
    }
    return render(request, "applications/writing/part.html", context)


def _is_carried_out(request, part: chain_forms.PartForm) -> bool:
    with refusal_as_message(request):
        if part.wants_removal:
            chain.remove(part.instance)
            messages.success(request, _("It is taken away from the chain."))
            return True
        if part.is_valid():
            part.keep()
            messages.success(request, _("The chain is saved."))
            return True
    return False
