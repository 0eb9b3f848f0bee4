"""Which pages are measured, as whom, and how many queries does each make?"""

from django.conf import settings
from django.contrib.auth import (
    BACKEND_SESSION_KEY,
    HASH_SESSION_KEY,
    SESSION_KEY,
)
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from django.db.models import Count
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from applications.models import Application, Assessment, Call
from fund.models import Appointment, Fund
from projects.models import Project
from tests import factories
from tests.benchmarks.ruler import Page
from tests.counting import number_of

Role = Appointment.Role
State = Application.State


def wanted(ports: dict[str, int]) -> tuple[Page, list[tuple[Page, int]]]:
    """The floor, and each page of the targets' table with its number of queries."""
    base = f"http://127.0.0.1:{ports['verkan']}"
    rows = []
    for name, path, user, expect in _addresses():
        cookie = _session(user, settings.SESSION_COOKIE_NAME) if user else ""
        page = Page(name, base, path, cookie, expect)
        rows.append((page, _queries(path, user)))
    somebody = User.objects.filter(is_active=True).order_by("pk")[0]
    floor = Page(
        "floor",
        f"http://127.0.0.1:{ports['floor']}",
        "/floor/",
        _session(
            somebody, "floor", backend="django.contrib.auth.backends.ModelBackend"
        ),
        somebody.email,
    )
    return floor, rows


def _addresses() -> list[tuple[str, str, User | None, str]]:
    fund = _largest_fund()
    coordinator = _holder(fund, Role.COORDINATOR)
    cases = Application.objects.filter(fund=fund)
    case = cases.filter(state=State.PREPARATION).latest("pk")
    draft = Application.objects.filter(state=State.DRAFT).latest("pk")
    open_assessment = Assessment.objects.filter(
        state=Assessment.State.OPEN, application__state=State.PREPARATION
    ).latest("pk")
    # The fullest project of all, with the people of its own fund.
    project = max(
        Project.objects.filter(nodes__isnull=False).distinct()[:500],
        key=lambda project: project.nodes.count(),
    )
    reader = _holder(project.fund_id, Role.COORDINATOR)
    listing = reverse("applications:list")
    return [
        ("list of applications", listing, coordinator, "</table>"),
        ("… by state", f"{listing}?state=preparation", coordinator, "</table>"),
        ("… full-text search", f"{listing}?q=unga", coordinator, "</form>"),
        ("case page", case.get_absolute_url(), coordinator, "</h1>"),
        (
            "assessment form",
            open_assessment.get_absolute_url(),
            open_assessment.assessor,
            "</form>",
        ),
        ("coordinator's start page", "/", coordinator, "</h1>"),
        ("applicant's start page", "/", draft.created_by, "</h1>"),
        (
            "form section",
            reverse("applications:section", args=[draft.pk, "need"]),
            draft.created_by,
            "</form>",
        ),
        ("projects list", reverse("projects:list"), coordinator, "</h1>"),
        ("project page", project.get_absolute_url(), reader, "</h1>"),
        (
            "fund page",
            reverse("fund:detail", args=[fund]),
            coordinator,
            "</h1>",
        ),
        ("sign-in page", reverse("account_login"), None, "</form>"),
    ]


def exports(port: int) -> list[Page]:
    """The files that are made while they are sent, of the fund with most entries."""
    fund = Fund.objects.annotate(size=Count("entries")).latest("size")
    who = _holder(fund.pk, Role.FINANCE)
    cookie = _session(who, settings.SESSION_COOKIE_NAME)
    return [
        Page(
            f"Ledger as {form.upper()}",
            f"http://127.0.0.1:{port}",
            reverse("fund:ledger_export", args=[fund.pk, form]),
            cookie,
        )
        for form in ("csv", "xlsx")
    ]


def hand_ins(port: int, count: int = 20) -> list[Page]:
    """As many complete drafts, each to be handed in once."""
    call = Call.objects.filter(fund=_largest_fund(), is_published=True).latest("pk")
    somebody = Application.objects.filter(call=call).latest("pk").created_by
    cookie = _session(somebody, settings.SESSION_COOKIE_NAME)
    drafts = [factories.make_draft(call, somebody) for _ in range(count)]
    for draft in drafts:
        factories.complete_plan(draft.project, by=somebody)
    return [
        Page(
            "Hand in",
            f"http://127.0.0.1:{port}",
            reverse("applications:submit", args=[draft.pk]),
            cookie,
            "/receipt",
        )
        for draft in drafts
    ]


def _largest_fund() -> int:
    by_size = Application.objects.values("fund").annotate(size=Count("pk"))
    return by_size.latest("size")["fund"]


def _holder(fund: int, role: str) -> User:
    appointment = Appointment.objects.filter(fund=fund, role=role, until=None)
    return appointment.select_related("user").earliest("pk").user


def _session(user: User, cookie: str, backend: str = "") -> str:
    """A signed-in session of `user`, as the cookie to send."""
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = backend or settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return f"{cookie}={session.session_key}"


def _queries(path: str, user: User | None) -> int:
    client = Client(headers={"host": "127.0.0.1"})
    if user:
        client.force_login(user)
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        client.get(path)
    return number_of(captured)
