"""Which application is this page about, and does its reader know that it exists?"""

from collections.abc import Callable
from typing import Any

from django.db.models import Exists, OuterRef
from django.http import HttpRequest

from applications.case import queries as case_queries
from applications.models import Application, CallQuestion
from core.pages.confirm import edit_page
from core.pages.rows import get_row


def get_application(request, pk: int) -> Any:  # with what with_project adds
    """The application, if this user may know that it exists. Locked for a change."""
    applications = case_queries.with_project(
        Application.objects.visible_to(request.user)
    )
    return get_row(request, applications, pk=pk)


def find_application(request: HttpRequest, pk: int) -> Application:
    """The application, if this user may know that it exists. Locked for a change."""
    visible = Application.objects.visible_to(request.user)
    applications = visible.select_related(
        "project__lead_board",
        "project__lead_organisation",
        "project__fund",
        "call",
        "fund",
        "from_idea",
    )
    asks = CallQuestion.objects.filter(call=OuterRef("call"))
    applications = applications.annotate(call_asks=Exists(asks))
    application = get_row(request, applications, pk=pk)
    application.project.fund = application.fund
    return application


def edit_case(request, application: Application, act: Callable, *rows, **page):
    """A form about a case, which leads back to it."""
    usual: dict[str, Any] = {
        "then": application,
        "application": application,
        "lead": "",
    }
    usual["template"] = "applications/form.html"
    return edit_page(request, act, *rows, **usual | page)
