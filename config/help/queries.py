"""Which topic is a page about, and whom does its reader ask?"""

from django.db.models import Q
from django.urls import Resolver404, resolve

from accounts.access import rows_given
from accounts.models import User
from config.help.source import Topic, topic
from config.help.topics import TOPICS
from core.kept import Some, kept
from fund.models import Appointment, Fund
from projects.models import Project

MOST = 3  # coordinators who are named
OF_PAGE = {page: key for key, about in TOPICS.items() for page in about.pages}


def topic_at(path: str) -> Topic | None:
    """The help of the page at this address, or else of the page that it lies below; the
    first page is above all and helps with itself alone."""
    key = _key_of(path)
    while not key and (path := _above(path)) not in ("", "/"):
        key = _key_of(path)
    return topic(key) if key else None


def _key_of(path: str) -> str:
    try:
        return OF_PAGE.get(resolve(path).view_name, "")
    except Resolver404:
        return ""


def _above(path: str) -> str:
    """/fund/1/ledger/ → /fund/1/"""
    above = path.rstrip("/").rpartition("/")[0]
    return f"{above}/" if above else ""


def coordinators(user) -> list[User]:
    """Those of the funds that the person works in or applies to; of every fund, for who
    is in none yet."""
    funds = rows_given(user, "fund.view_fund_inside", Fund)
    projects = rows_given(user, "projects.view_project", Project)
    return _of(funds=funds, projects=projects) or _of_all()


def _held():
    """The roles of coordinators, held now by somebody who can sign in."""
    role = Appointment.Role.COORDINATOR
    return Appointment.objects.filter(until=None, role=role, user__is_active=True)


@kept
def _of(funds: Some, projects: Some):
    held = _held().filter(Q(fund=funds) | Q(fund__projects=projects)).values("user")
    return User.objects.filter(pk__in=held).order_by("name", "pk")[:MOST]


@kept
def _of_all():
    held = _held().values("user")
    return User.objects.filter(pk__in=held).order_by("name", "pk")[:MOST]
