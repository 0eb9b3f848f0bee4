"""The list of projects, and the first page of each."""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from core.drawing.rows import left_out
from core.pages.fragments import wants_fragment
from projects import permissions
from projects.chain import pictures
from projects.chain import tables as chain_tables
from projects.found import frame, get_project
from projects.models import Project
from projects.overview import drawn, key_figures, listing
from projects.overview import rows as table_rows
from projects.overview.forms import ProjectFilterForm

PAGE = 50


@require_safe
@vary_on_headers("HX-Request")
def project_list(request):
    visible = Project.objects.visible_to(request.user)
    form = ProjectFilterForm(request.GET or None, user=request.user)
    wanted = form.chosen() if form.is_bound else {}
    found = listing.after(
        listing.chosen(visible, wanted).for_list(),
        request.GET.get("after", ""),
        visible=visible,
    )
    rows = list(found[: PAGE + 1])
    page = rows[:PAGE]
    template = "projects/overview/list.html"
    if wants_fragment(request):
        template = "projects/overview/_table.html"
    lines = listing.lines(page)
    context = {
        "lines": lines,
        "rows": table_rows.drawn(lines),
        "more": left_out(lines),
        "form": form,
        "is_filtered": bool(wanted),
        "tabs": _views(request.GET.get("state", "")),
        **_pages(request, page, has_more=len(rows) > PAGE),
    }
    return render(request, template, context)


def _views(state: str) -> list[dict]:
    """The saved views above the list."""
    views = [("", _("All")), ("running", _("Running")), ("ended", _("Ended"))]
    return [
        {
            "title": title,
            "url": f"?state={key}" if key else "?",
            "current": key == state,
        }
        for key, title in views
    ]


def _pages(request, page: list[Project], *, has_more: bool) -> dict[str, str]:
    asked = {key: value for key, value in request.GET.items() if key != "after"}
    next_url = ""
    if has_more:
        next_url = "?" + urlencode({**asked, "after": page[-1].pk})
    first_url = "?" + urlencode(asked) if "after" in request.GET else ""
    return {"next_url": next_url, "first_url": first_url}


@require_safe
def project_detail(request, pk):
    project = get_project(request, pk)
    user = request.user
    told = drawn.of(
        project,
        may_revise=permissions.may_revise_chain(user, project),
        may_measure=permissions.may_measure(user, project),
    )
    due_on, due_title = listing.due(project)
    context = {
        **frame(request, project, "detail"),
        "due_on": due_on,
        "due_title": due_title,
        "figures": key_figures.of(project, told.figures),
        "chain": told.piece,
        "waiting": told.waiting,
        "may_approve": permissions.may_approve_some(user, project),
    }
    return render(request, "projects/overview/detail.html", context)


@require_safe
def chain_picture(request, pk):
    """The chain as a file of its own, for a slide or a paper."""
    project = get_project(request, pk)
    svg = pictures.Chain.of(project).picture()
    name = slugify(project.short_name or project.title) or "kedja"
    return HttpResponse(
        svg,
        content_type="image/svg+xml; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.svg"'},
    )


@require_safe
def chain_print(request, pk):
    """The chain on paper: the picture and the equal table, nothing around it."""
    project = get_project(request, pk)
    chain = pictures.Chain.of(project)
    version = project.chain_versions.defer("content").order_by("-number").first()
    context = {
        "project": project,
        "picture": chain.picture(),
        "arrows_table": chain_tables.of_arrows(chain),
        "boxes_table": chain_tables.of_boxes(chain),
        "version": version,
    }
    return render(request, "projects/overview/print.html", context)
