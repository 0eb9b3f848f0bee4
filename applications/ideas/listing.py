"""Which ideas does a page of the list hold, and which does the search over everything?

Paging is by the last row seen, so that page 400 costs what page 1 does.
"""

from django.db.models import F, Q, QuerySet
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from applications.models import Idea
from applications.models.separation import IdeaAside
from core.pages.hits import MOST, Hit, HitKind, Sought, line
from fund.models import Fund
from projects.models.conflict import HANDLING

State = Idea.State
PAGE = 50
STATES_OF_VIEW = {
    "screening": [State.SCREENING, State.SUPPLEMENT],
    "decided": [
        State.INVITED,
        State.BECAME_APPLICATION,
        State.NOT_TAKEN_FURTHER,
        State.WITHDRAWN,
    ],
}


def reads_all(user) -> bool:
    """Does this person read what everybody hands in, in some fund?"""
    return bool(rows_given(user, "fund.view_cases", Fund))


def chosen(user, filters: dict) -> QuerySet[Idea]:
    """What the view and the filters let through, latest first; drafts before all."""
    rows = _in_view(user, filters.get("view", ""))
    if state := filters.get("state"):
        rows = rows.filter(state=state)
    if words := filters.get("q"):
        rows = rows.filter(
            Q(title__icontains=words) | Q(registry_number__istartswith=words)
        )
    return rows.select_related("lead_board").order_by(
        F("submitted_at").desc(), F("pk").desc()
    )


def _in_view(user, view: str) -> QuerySet[Idea]:
    """Staff see what is handed in to their funds; others what they write themselves."""
    if view == "mine" or not reads_all(user):
        return Idea.objects.filter(Idea.objects.own(user))
    rows = Idea.objects.filter(
        fund__in=rows_given(user, "fund.view_cases", Fund), submitted_at__isnull=False
    )
    if view in STATES_OF_VIEW:
        rows = rows.filter(state__in=STATES_OF_VIEW[view])
    return rows


def after(rows: QuerySet[Idea], mark: str) -> QuerySet[Idea]:
    """Those that come after `mark` ("pk of the last idea shown") in the list."""
    if not (mark.isascii() and mark.isdecimal()) or len(mark) > 18:
        return rows
    last = rows.filter(pk=int(mark)).values_list("submitted_at", "pk").first()
    if last is None:
        return rows
    moment, pk = last
    if moment is None:
        return rows.filter(Q(submitted_at=None, pk__lt=pk) | ~Q(submitted_at=None))
    return rows.filter(
        Q(submitted_at__lt=moment) | Q(submitted_at=moment, pk__lt=pk),
        submitted_at__lte=moment,
    )


# --- The search over everything ---------------------------------------------------------


def find(user, sought: Sought) -> list[Hit]:
    """By name and registry number, the latest first and drafts before all; not those from
    which the person stands aside, but one's own."""
    aside = IdeaAside.objects.closing(user, "pk", HANDLING)
    rows = Idea.objects.visible_to(user).filter(Idea.objects.own(user) | ~aside)
    rows = rows.filter(sought.within("title", "registry_number"))
    rows = rows.select_related("lead_board").order_by(
        F("submitted_at").desc(nulls_first=True), F("pk").desc()
    )
    return [_hit(idea) for idea in rows[: MOST + 1]]


def _hit(idea: Idea) -> Hit:
    number = idea.registry_number
    about = line(number, idea.get_state_display(), idea.lead)
    return Hit(idea.name, idea.get_absolute_url(), about, number)


def _list(sought: Sought) -> str:
    return f"{reverse('applications:ideas')}?{urlencode({'q': sought.text})}"


IDEAS = HitKind("ideas", _("Ideas"), find, _list)
