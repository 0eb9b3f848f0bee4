"""The evidence chain as the applicants draw it: the whole, and one part at a time."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from applications.models import Application
from core.pages.refusals import refusal_as_message
from projects.chain import actions as chain
from projects.chain import chart_columns
from projects.chain import forms as chain_forms
from projects.chain import layout as chain_layout
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


def part(request, application: Application, here: Section) -> HttpResponse:
    """One box, arrow or indicator of the chain."""
    if "chain" not in here.tables:
        raise Http404
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
