"""Which application is this page about, and does its reader know that it exists?"""

from collections.abc import Callable
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404, HttpRequest

from applications.case import queries as case_queries
from applications.models import Application, CallQuestion
from core.kept import Some, kept
from core.pages.confirm import edit_page
from core.pages.rows import May, allowed, get_row


def get_application(request, pk: int, may: May | None = None) -> Any:  # with_project
    """The application, if this user may know that it exists. Locked for a change."""
    applications = case_queries.with_project(
        Application.objects.visible_to(request.user)
    )
    return get_row(request, applications, may, pk=pk)


def find_application(
    request: HttpRequest, pk: int, may: May | None = None
) -> Application:
    """The application, if this user may know that it exists. Locked for a change."""
    ask = _locked if request.method == "POST" else _visible
    for application in ask(pk=pk, **Application.objects.all().given_to(request.user)):
        application.project.fund = application.fund
        return allowed(request, application, may)
    raise Http404


def _seen_in(funds, mine) -> QuerySet:
    beside = ("project__lead_board", "project__lead_organisation", "call", "fund")
    visible = Application.objects.all().visible_in(funds, mine)
    asks = CallQuestion.objects.filter(call=OuterRef("call"))
    rows = visible.annotate(call_asks=Exists(asks))
    return rows.select_related(*beside, "from_idea").defer("search")


@kept
def _visible(pk, funds: Some, mine: Some):
    return _seen_in(funds, mine).filter(pk=pk)


@kept
def _locked(pk, funds: Some, mine: Some):
    return _seen_in(funds, mine).filter(pk=pk).select_for_update(of=("self",))


def edit_case(request, application: Application, act: Callable, *rows, **page):
    """A form about a case, which leads back to it."""
    usual: dict[str, Any] = {
        "then": application,
        "application": application,
        "lead": "",
    }
    usual["template"] = "applications/form.html"
    return edit_page(request, act, *rows, **usual | page)
