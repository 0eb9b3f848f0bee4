"""What has a person been asked to say about a case that is not theirs?

One query: to endorse for a party, and to give an opinion for a board.
"""

from django.db.models import CharField, F, Value
from django.urls import reverse
from django.utils.translation import gettext_lazy

from applications.models import Opinion
from core.waiting import Waiting
from projects.models import EndorsementRequest

MOST = 50
# What is asked, and the page where it is answered.
DEEDS = {
    "endorse": gettext_lazy("Endorse the project, or decline"),
    "opinion": gettext_lazy("Give your opinion of the application"),
}


def waiting_for(user) -> list[Waiting]:
    """The endorsements and opinions that wait for `user`."""
    asked = [
        _of("endorse", EndorsementRequest.objects.addressed_to(user), "party__project"),
        _of("opinion", Opinion.objects.waiting_for(user), "application__project"),
    ]
    rows = asked[0].union(asked[1], all=True).order_by("asked_at", "pk")
    return [_told(row) for row in rows[:MOST]]


def _of(kind: str, rows, project: str):
    last = {"endorse": "expires_at__date", "opinion": "due_on"}[kind]
    return (
        rows.order_by()
        .annotate(kind=Value(kind, CharField()), last_day=F(last))
        .values("pk", "kind", "asked_at", "last_day", title=F(f"{project}__title"))
    )


def _told(row: dict) -> Waiting:
    return Waiting(
        row["last_day"],
        row["asked_at"],
        str(DEEDS[row["kind"]]),
        row["title"],
        reverse(f"applications:{row['kind']}", args=[row["pk"]]),
    )
