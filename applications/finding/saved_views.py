"""How is a view of the list kept, changed and brought back?"""

from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from accounts.models import User
from applications.models import SavedView
from core.refusals import TransitionRefused

MOST = 40


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


@transaction.atomic
def bring_back(view: SavedView) -> None:
    """Undo the removal, unless another view has got its name since."""
    view.removed_at = None
    keep_view(view)


def next_position(owner: User) -> int:
    last = SavedView.objects.filter(owner=owner, removed_at=None)
    found: dict[str, Any] = last.aggregate(last=Max("position"))
    return min((found["last"] or 0) + 1, 999)
