"""The chain of a running project is changed here: each change is a version."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import require
from accounts.models import TransitionRefused
from projects import permissions, pictures, revisions
from projects.forms.chain import EdgeForm, IndicatorForm, NodeForm, ReasonForm
from projects.models import ChainVersion, Edge, Indicator, Node
from projects.views.found import frame, get_indicator, get_part, get_project


@require_safe
def chain_edit(request, pk):
    """What the chain consists of, with a way to change each part."""
    project = get_project(request, pk)
    require(permissions.may_revise_chain(request.user, project))
    chain = pictures.Chain.of(project)
    context = {
        **frame(request, project, "detail"),
        "chain": chain,
        "gaps": chain.gaps(),
        "kinds": [
            (kind, label, [node for node in chain.nodes if node.kind == kind])
            for kind, label in Node.Kind.choices
        ],
        "versions": project.chain_versions.defer("content").order_by("-number")[:20],
    }
    return render(request, "projects/chain.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def node_edit(request, pk, node_pk=None):
    project = get_project(request, pk)
    require(permissions.may_revise_chain(request.user, project))
    node = _part(request, project.nodes.all(), node_pk) or Node(
        project=project, kind=request.GET.get("kind", "")
    )
    form = NodeForm(request.POST or None, instance=node)
    if form.is_valid():
        revisions.keep_node(
            form.save(commit=False),
            reason=form.cleaned_data["reason"],
            by=request.user,
        )
        return _kept(request, project)
    title = _("Change the part") if node.pk else _("New part of the chain")
    return _form_page(request, project, form, title, row=node, name="node_remove")


@require_http_methods(["GET", "HEAD", "POST"])
def edge_edit(request, pk, edge_pk=None):
    project = get_project(request, pk)
    require(permissions.may_revise_chain(request.user, project))
    edges = project.edges.select_related("source", "target")
    edge = _part(request, edges, edge_pk) or Edge(project=project)
    form = EdgeForm(request.POST or None, instance=edge, project=project)
    if form.is_valid():
        revisions.keep_edge(
            form.save(commit=False),
            reason=form.cleaned_data["reason"],
            by=request.user,
        )
        return _kept(request, project)
    title = _("New arrow")
    if edge.pk:
        title = f"{edge.source} → {edge.target}"
    return _form_page(request, project, form, title, row=edge, name="edge_remove")


@require_http_methods(["GET", "HEAD", "POST"])
def indicator_edit(request, pk, indicator_pk=None):
    project = get_project(request, pk)
    require(permissions.may_revise_chain(request.user, project))
    indicator = (
        get_indicator(project, indicator_pk)
        if indicator_pk
        else Indicator(node=_asked_node(request, project))
    )
    form = IndicatorForm(request.POST or None, instance=indicator, project=project)
    if form.is_valid():
        revisions.keep_indicator(
            form.save(commit=False),
            reason=form.cleaned_data["reason"],
            by=request.user,
        )
        return _kept(request, project)
    title = _("Change the indicator") if indicator.pk else _("New indicator")
    return _form_page(request, project, form, title)


@require_http_methods(["GET", "HEAD", "POST"])
def node_remove(request, pk, node_pk):
    project = get_project(request, pk)
    require(permissions.may_revise_chain(request.user, project))
    node = _part(request, project.nodes.all(), node_pk)
    return _remove(request, project, node, node.text, revisions.remove_node)


@require_http_methods(["GET", "HEAD", "POST"])
def edge_remove(request, pk, edge_pk):
    project = get_project(request, pk)
    require(permissions.may_revise_chain(request.user, project))
    edge = _part(request, project.edges.select_related("source", "target"), edge_pk)
    title = f"{edge.source} → {edge.target}"
    return _remove(request, project, edge, title, revisions.remove_edge)


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
        "differences": revisions.differences(older.content, newer.content),
        "versions": project.chain_versions.defer("content")
        .select_related("frozen_by")
        .order_by("-number"),
    }
    return render(request, "projects/version.html", context)


def _other_version(request, project) -> ChainVersion | None:
    asked = request.GET.get("with", "")
    if not asked.isdecimal() or len(asked) > 4:
        return None
    return project.chain_versions.filter(number=int(asked)).first()


def _part(request, rows, pk):
    return get_part(request, rows, pk) if pk else None


def _asked_node(request, project) -> Node | None:
    asked = request.GET.get("node", "")
    if not asked.isdecimal() or len(asked) > 18:
        return None
    return project.nodes.filter(pk=int(asked)).first()


def _kept(request, project):
    messages.success(request, _("The chain is changed and kept as a new version."))
    return redirect("projects:chain", project.pk)


def _form_page(request, project, form, title, *, row=None, name=""):
    context = {
        **frame(request, project, "detail"),
        "form": form,
        "title": title,
        "row": row,
        "remove": f"projects:{name}" if row and row.pk else "",
    }
    return render(request, "projects/chain_form.html", context)


def _remove(request, project, row, title, action):
    form = ReasonForm(request.POST or None)
    if form.is_valid():
        try:
            action(row, reason=form.cleaned_data["reason"], by=request.user)
        except TransitionRefused as refusal:
            messages.error(request, str(refusal))
            return redirect("projects:chain", project.pk)
        return _kept(request, project)
    context = {
        "title": _("Take away “%(part)s”?") % {"part": title},
        "text": _("It stays in the earlier versions of the chain."),
        "form": form,
        "action": _("Take away"),
        "stop": True,
        "back_url": redirect("projects:chain", project.pk).url,
    }
    return render(request, "components/confirm.html", context)
