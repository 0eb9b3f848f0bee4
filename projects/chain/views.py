"""The chain of a running project is changed here: each change is a version."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core.pages.refusals import refusal_as_message
from core.pages.rows import number_in
from projects import permissions
from projects.chain import actions, chart_columns, layout, pictures, tables, versions
from projects.chain.forms import PartForm, opened
from projects.found import frame, get_project
from projects.models import ChainVersion, Project
from projects.versions.snapshot import chain_content

VERSIONS = 20


@require_http_methods(["GET", "HEAD", "POST"])
def chain_edit(request, pk):
    """The whole chain to change, or the one part that the address names."""
    project = get_project(request, pk, permissions.may_revise_chain)
    posted = request.POST if request.method == "POST" else None
    try:
        part = opened(project, request.GET, posted, is_underway=True)
    except ValidationError as problem:
        messages.error(request, problem.message)
        return redirect("projects:chain", project.pk)
    if part is None:
        return _whole(request, project)
    if posted is not None and _is_carried_out(request, project, part):
        return redirect("projects:chain", project.pk)
    context = {**frame(request, project, "detail"), "form": part}
    return render(request, "projects/chain/chain_form.html", context)


def _whole(request, project: Project):
    """The picture, the boxes with what they are measured by, the arrows, the gaps."""
    page = reverse("projects:chain", args=[project.pk])
    chain = pictures.Chain.of(project)
    content = chain_content(project, nodes=chain.nodes, edges=chain.edges)
    boxes, arrows = layout.boxes_and_arrows(content, address=_address(page))
    context = {
        **frame(request, project, "detail"),
        "chain_page": page,
        "boxes": len(chain.nodes),
        "arrows": len(chain.edges),
        "columns": chart_columns.chain_columns(boxes, arrows),
        "links": layout.links_of(content, address=_address(page)),
        "arrows_table": tables.of_arrows(chain, may_revise=True),
        "gaps": chain.gaps(may_revise=True),
        "versions": project.chain_versions.defer("content").order_by("-number")[
            :VERSIONS
        ],
    }
    return render(request, "projects/chain/chain.html", context)


def _address(page: str):
    return lambda part, pk: f"{page}?part={part}&pk={pk}"


def _is_carried_out(request, project: Project, part: PartForm) -> bool:
    if part.wants_removal:
        if not part.may_be_removed():
            return False
        change = lambda: actions.remove(part.instance)  # noqa: E731
    elif part.is_valid():
        change = part.keep
    else:
        return False
    done = _("The chain is changed and kept as a new version.")
    with refusal_as_message(request, done):
        actions.revise(project, change, reason=part.reason_given, by=request.user)
        return True
    return False


@require_safe
def version(request, pk, number):
    """A version of the chain, and what differs from it now or in another one."""
    project = get_project(request, pk)
    older = get_object_or_404(project.chain_versions, number=number)
    newer = _other_version(request, project) or project.chain_versions.latest("number")
    if older.number > newer.number:
        older, newer = newer, older
    context = {
        **frame(request, project, "detail"),
        "older": older,
        "newer": newer,
        "differences": versions.differences(older.content, newer.content),
        "versions": project.chain_versions.defer("content")
        .select_related("frozen_by")
        .order_by("-number"),
    }
    return render(request, "projects/chain/version.html", context)


def _other_version(request, project) -> ChainVersion | None:
    asked = number_in(request.GET.get("with", ""), 4)
    return project.chain_versions.filter(number=asked).first() if asked else None
