"""Which views does the list offer, and how is one kept, changed and brought back?"""

from typing import Any

from django.db import transaction
from django.db.models import Max
from django.http import QueryDict
from django.utils.translation import gettext as _

from accounts.access import rows_given
from accounts.models import User
from applications.models import SavedView
from core.kept import Some, kept
from core.refusals import TransitionRefused
from fund.models import Fund

MOST = 40
MOST_SHOWN = 60


def above_the_list(user) -> list[SavedView]:
    """The views that the list offers: one's own first, then the shared."""
    return _offered(user=user.pk, funds=rows_given(user, "fund.view_cases", Fund))


@kept
def _offered(user, funds: Some):
    rows = SavedView.objects.within(user, funds).filter(removed_at=None)
    return rows.for_list(user).select_related(None)[:MOST_SHOWN]


@transaction.atomic
def keep_view(view: SavedView) -> SavedView:
    """Keep a new view, or a change of one. One view at most is the first one shown."""
    # Two at once of one owner wait for each other, also when there is no view yet.
    User.objects.select_for_update(of=("self",)).get(pk=view.owner_id)
    others = SavedView.objects.filter(owner=view.owner_id, removed_at=None)
    mine = list(others.exclude(pk=view.pk))
    if any(other.name.casefold() == view.name.casefold() for other in mine):
        raise TransitionRefused(_("You have a view of that name already."))
    if view.pk is None and len(mine) >= MOST:
        raise TransitionRefused(
            _("You have %(count)s views. Take one away first.") % {"count": len(mine)}
        )
    if view.is_default:
        others.exclude(pk=view.pk).update(is_default=False)
    view.save()
    return view


def columns_of(view: SavedView | None) -> list[str]:
    """The columns that the view was kept with; none when it shows the usual."""
    return QueryDict(view.query).getlist("columns") if view else []


@transaction.atomic
def keep_columns(names: list[str], *, by: User) -> SavedView:
    """From now on the list shows `by` these columns (Column), where the address asks for
    no others: they are kept with the view that is shown first, or with one made for them.

    Raises TransitionRefused when there are too many views to make another.
    """
    mine = SavedView.objects.filter(owner=by, removed_at=None)
    name = _("My columns")
    view = mine.filter(is_default=True).first() or mine.filter(name=name).first()
    if view is None:
        view = SavedView(owner=by, name=name, position=next_position(by))
    query = QueryDict(view.query, mutable=True)
    query.setlist("columns", names)
    view.query, view.is_default = query.urlencode(), True
    return keep_view(view)


@transaction.atomic
def bring_back(view: SavedView) -> None:
    """Undo the removal, unless another view has got its name since."""
    view.removed_at = None
    keep_view(view)


def next_position(owner: User) -> int:
    last = SavedView.objects.filter(owner=owner, removed_at=None)
    found: dict[str, Any] = last.aggregate(last=Max("position"))
    return min((found["last"] or 0) + 1, 999)
