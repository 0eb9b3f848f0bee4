"""Which pages are measured, as whom, how many questions does each ask, and how long ones?"""

from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import (
    BACKEND_SESSION_KEY,
    HASH_SESSION_KEY,
    SESSION_KEY,
)
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from applications.models import Application, Assessment, Call
from config.demo import big_chain, scale
from fund.models import Appointment, Fund
from projects.models import Project
from tests import factories
from tests.benchmarks.ruler import Page
from tests.counting import number_of

Role = Appointment.Role
State = Application.State


@dataclass(frozen=True)
class Address:
    """A page as somebody asks for it; `target` is in times the floor's CPU."""

    name: str
    target: float
    path: str
    user: User | None
    expect: str

    def page(self, base: str) -> Page:
        return Page(self.name, base, self.path, cookie_of(self.user), self.expect)


def addresses() -> list[Address]:
    """The pages of the targets' table, in the database that is used now."""
    fund = _fund()
    coordinator = _holder(fund, Role.COORDINATOR)
    cases = Application.objects.filter(fund=fund)
    case = cases.filter(state=State.PREPARATION).latest("pk")
    draft = cases.filter(state=State.DRAFT).latest("pk")
    assessment = Assessment.objects.filter(
        state=Assessment.State.OPEN, application__in=cases.filter(state="preparation")
    ).latest("pk")
    project = Project.objects.get(fund=fund, title=big_chain.TITLE)
    listing, projects = reverse("applications:list"), reverse("projects:list")
    of_case, of_project = case.get_absolute_url(), project.get_absolute_url()
    section = reverse("applications:section", args=[draft.pk, "need"])
    form, title, table = "</form>", "</h1>", "</table>"
    applicant, assessor = draft.created_by, assessment.assessor
    return [
        Address("list of applications", 5, listing, coordinator, table),
        Address("… by state", 5, f"{listing}?state=preparation", coordinator, table),
        Address("… full-text search", 7, f"{listing}?q=unga", coordinator, table),
        Address("case page", 5, of_case, coordinator, case.registry_number),
        Address("assessment form", 6, assessment.get_absolute_url(), assessor, form),
        Address("coordinator's start page", 9, "/", coordinator, title),
        Address("applicant's start page", 5, "/", applicant, title),
        Address("form section", 6, section, applicant, form),
        Address("projects list", 5, projects, coordinator, table),
        Address("project page", 9, of_project, coordinator, project.title),
        Address("fund page", 5, fund.get_absolute_url(), coordinator, fund.name),
        Address("sign-in page", 2, reverse("account_login"), None, form),
    ]


def floor(base: str) -> Page:
    somebody = User.objects.filter(is_active=True).order_by("pk")[0]
    backend = "django.contrib.auth.backends.ModelBackend"
    cookie = cookie_of(somebody, "floor", backend)
    return Page("floor", base, "/floor/", cookie, somebody.email)


def exports(base: str) -> list[Page]:
    """The files that are made while they are sent: every entry of the ledger."""
    fund = _fund()
    cookie = cookie_of(_holder(fund, Role.FINANCE))
    return [
        Page(
            f"export of the ledger, {form}",
            base,
            reverse("fund:ledger_export", args=[fund.pk, form]),
            cookie,
        )
        for form in ("csv", "xlsx")
    ]


def hand_ins(base: str, count: int) -> list[Page]:
    """As many complete drafts, each to be handed in once."""
    call = Call.objects.filter(fund=_fund(), is_published=True).latest("pk")
    somebody = Application.objects.filter(call=call).latest("pk").created_by
    cookie = cookie_of(somebody)
    drafts = [factories.make_draft(call, somebody) for _ in range(count)]
    for draft in drafts:
        factories.complete_plan(draft.project, by=somebody)
    return [
        Page(
            "hand in",
            base,
            reverse("applications:submit", args=[draft.pk]),
            cookie,
            "/receipt",
        )
        for draft in drafts
    ]


def people(base: str, count: int) -> list[list[Page]]:
    """What each of so many people reads, over and over: half of them apply, the others
    work with the cases. Everybody is signed in on their own."""
    read = addresses()
    ours = [each for each in read if each.user == read[0].user]
    drafts = Application.objects.filter(fund=_fund(), state=State.DRAFT)
    applying = [each for each in read if each.name == "form section"]
    everyone = []
    for n, draft in enumerate(drafts.select_related("created_by").order_by("pk")):
        if n == count // 2:
            break
        mine = [reverse("applications:section", args=[draft.pk, "need"]), "/"]
        expect = applying[0].expect
        cookie = cookie_of(draft.created_by)
        everyone.append([Page(path, base, path, cookie, expect) for path in mine])
    while len(everyone) < count:
        first = len(everyone) % len(ours)  # they do not walk in step
        cookie = cookie_of(ours[0].user)
        everyone.append(
            [
                Page(each.name, base, each.path, cookie, each.expect)
                for each in (*ours[first:], *ours[:first])
            ]
        )
    return everyone


@dataclass(frozen=True)
class Questions:
    """What a page asks the database on its second reading: how often, and the length of
    the longest text (bytes, with marks for its values)."""

    count: int
    longest: int


def questions(address: Address) -> Questions:
    client = Client(headers={"host": "127.0.0.1"})
    if address.user:
        client.force_login(address.user)
    client.get(address.path)
    texts: list[str] = []

    def note(execute, sql, params, many, context):
        texts.append(str(sql))
        return execute(sql, params, many, context)

    with CaptureQueriesContext(connection) as seen, connection.execute_wrapper(note):
        client.get(address.path)
    longest = max((len(text.encode()) for text in texts), default=0)
    return Questions(number_of(seen), longest)


def cookie_of(
    user: User | None, name: str = settings.SESSION_COOKIE_NAME, backend: str = ""
) -> str:
    """A new session of `user`, signed in, as the cookie to send."""
    if user is None:
        return ""
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = backend or settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return f"{name}={session.session_key}"


def _fund() -> Fund:
    return Fund.objects.get(name=scale.NAME)


def _holder(fund: Fund, role: str) -> User:
    appointment = Appointment.objects.filter(fund=fund, role=role, until=None)
    return appointment.select_related("user").earliest("pk").user
