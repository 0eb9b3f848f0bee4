"""The list of applications, the case and its papers."""

from django.contrib import messages
from django.http import FileResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from accounts import clock, states
from accounts.access import require, rows_given
from accounts.htmx import wants_fragment
from accounts.templatetags.ui import amount, badge, day_iso, number
from applications import case_page, listing, permissions, tasks
from applications.forms.filters import SORTS, VIEWS, CaseFilter
from applications.models import Application, Decision
from applications.views.making import Making
from fund.models import Fund
from fund.spreadsheets import Sheet, csv_response, xlsx_response

State = Application.State


@require_GET
@vary_on_headers("HX-Request")
def application_list(request):
    form = CaseFilter(request.GET, user=request.user)
    filters = form.chosen()
    page = listing.page(
        request.user,
        filters,
        after=request.GET.get("after", ""),
        before=request.GET.get("before", ""),
    )
    context = {
        "form": form,
        "rows": _shown(page.rows),
        "is_filtered": bool(filters.keys() - {"view", "sort"}),
        "may_compare": listing.reads_all(request.user),
        "may_rank": bool(rows_given(request.user, permissions.RANKS, Fund)),
        **_addresses(request.user, filters, page),
    }
    template = "applications/list.html"
    if wants_fragment(request):
        template = "applications/_table.html"
    return render(request, template, context)


def _shown(rows: list[dict]) -> list[dict]:
    """The rows as text: what a template would otherwise work out fifty times."""
    here = reverse("applications:list")
    badges = {
        row["state"]: badge(states.tone(row["state"]), row["state_words"])
        for row in rows
    }
    return [
        {
            **row,
            "url": f"{here}{row['pk']}/",
            "requested": amount(row["requested_amount"]),
            "points": number(row["score"], 1),
            "range": _range(row),
            "badge": badges[row["state"]],
            "day": day_iso(row["submitted_at"]),
        }
        for row in rows
    ]


def _range(row: dict) -> str:
    """The lowest and the highest total, where they differ."""
    if row["lowest"] == row["highest"]:
        return ""
    return f"{number(row['lowest'], 1)}–{number(row['highest'], 1)}"


def _addresses(user, filters: dict, page: listing.Page) -> dict:
    """Every address of the list: this view, its neighbours, its files."""
    here = reverse("applications:list")
    view = filters.get("view", "")

    def address(**changes) -> str:
        chosen = {**filters, **changes}
        query = urlencode({key: value for key, value in chosen.items() if value})
        return f"{here}?{query}" if query else here

    oldest = filters.get("sort") == "oldest"
    return {
        "tabs": [
            {"title": title, "url": f"{here}?view={key}" if key else here}
            | {"current": key == view}
            for key, title in VIEWS.items()
            if key != "mine" or listing.reads_all(user)
        ],
        "clear_url": f"{here}?view={view}" if view else here,
        "sort_url": address(sort="" if oldest else "oldest"),
        "sorted": "ascending" if oldest else "descending",
        "sort_words": SORTS["oldest" if oldest else ""],
        "previous_url": address(before=page.before) if page.before else "",
        "next_url": address(after=page.after) if page.after else "",
        "csv_url": _export_url(filters, "csv"),
        "xlsx_url": _export_url(filters, "xlsx"),
    }


def _export_url(filters: dict, kind: str) -> str:
    query = urlencode({**filters, "format": kind})
    return f"{reverse('applications:export')}?{query}"


@require_GET
def application_export(request):
    """Exactly the rows of the view, all pages of it, as CSV or XLSX."""
    form = CaseFilter(request.GET, user=request.user)
    filters = form.chosen()
    name = _("applications-%(day)s") % {"day": clock.today().isoformat()}
    columns = _columns()
    rows = (
        [row[key] for key in columns] for row in listing.every(request.user, filters)
    )
    if request.GET.get("format") != "xlsx":
        return csv_response(name, list(columns.values()), rows)
    sheet = Sheet(_("Applications"), list(columns.values()), rows)
    chosen = [
        (form.fields[key].label or _("View"), _words(form, key)) for key in filters
    ]
    return xlsx_response(
        name,
        [sheet],
        source=_("Verkan, the list of applications"),
        by=request.user,
        filters=chosen,
    )


def _columns() -> dict[str, str]:
    return {
        "registry_number": _("Registry number"),
        "title": _("Application"),
        "lead": _("Applicant"),
        "parties": _("Parties"),
        "type": _("Project type"),
        "call": _("Call"),
        "requested_amount": _("Requested, SEK"),
        "score": _("Points of 100, median"),
        "lowest": _("Points, lowest"),
        "highest": _("Points, highest"),
        "state_words": _("State"),
        "submitted_at": _("Handed in"),
    }


def _words(form: CaseFilter, key: str) -> str:
    """The chosen value as the screen says it."""
    value = form.cleaned_data[key]
    return str(dict(getattr(form.fields[key], "choices", [])).get(value, value))


@require_GET
def application_detail(request, pk):
    """The case for those who handle, assess and decide it; applicants to their tasks."""
    visible = Application.objects.visible_to(request.user)
    application = get_object_or_404(case_page.with_project(visible), pk=pk)
    if permissions.is_applicant(request.user, application):
        return redirect("applications:tasks", pk=application.pk)
    answers = case_page.conflict_answers(application)
    if case_page.is_barred(request.user, answers):
        return barred(request, application)
    context = case_page.read(request.user, application, answers)
    return render(request, "applications/detail.html", context)


def barred(request, application: Application):
    """Who has a conflict of interest sees what everybody may see, and why."""
    context = {"application": application}
    return render(request, "applications/barred.html", context)


@require_GET
def decision_letter(request, pk):
    """The letter about the final decision, as it was made."""
    application, decision = _find_decision(request, pk)
    if decision is None:
        messages.error(request, _("There is no letter: nothing final is decided yet."))
        return redirect(application)
    if not hasattr(decision, "letter"):
        tasks.make_decision_letter.delay_on_commit(decision_id=decision.pk)
        return Making.of_letter(application).page(request)
    number = application.registry_number.replace("/", "-").replace(" ", "-")
    return FileResponse(
        decision.letter.file.open("rb"),
        content_type="application/pdf",
        as_attachment=True,
        filename=_("decision-%(number)s.pdf") % {"number": number},
    )


@require_GET
def letter_progress(request, pk):
    """The part of the page that says whether the letter is made."""
    application, decision = _find_decision(request, pk)
    is_ready = hasattr(decision, "letter")
    return Making.of_letter(application).part(request, is_ready=is_ready)


def _find_decision(request, pk: int) -> tuple[Application, Decision | None]:
    """The case, and the final decision about it when there is one."""
    visible = Application.objects.visible_to(request.user)
    application = get_object_or_404(visible.select_related("project", "fund"), pk=pk)
    require(permissions.may_read_letter(request.user, application))
    if application.state not in (State.GRANTED, State.REJECTED):
        return application, None
    decisions = Decision.objects.filter(case__application=application)
    return application, decisions.select_related("letter").order_by("-pk").first()
