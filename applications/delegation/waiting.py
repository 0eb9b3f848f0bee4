"""Which cases can this person decide alone, by delegation?"""

from decimal import Decimal

from django.db.models import (
    Case,
    DecimalField,
    Exists,
    F,
    OuterRef,
    QuerySet,
    Subquery,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Coalesce
from django.urls import reverse

from accounts.access import rows_given
from applications.models import Application, Recommendation, RecommendedYear
from applications.models.separation import DECIDING, stands_aside
from applications.permissions import DECIDES_ALONE
from applications.steps import deeds
from core import clock
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from fund.models import Delegation, Fund

State = Application.State
ZERO = Value(Decimal(0), output_field=DecimalField())


def _to_decide(user, today, funds) -> QuerySet:  # with what it weighs, and since when
    """Ready, within the person's delegation, and not stood aside from."""
    signed = Recommendation.objects.in_force().filter(application=OuterRef("pk"))
    years = RecommendedYear.objects.filter(recommendation=OuterRef("pk")).order_by()
    total = years.values("recommendation").annotate(total=Sum("amount"))
    weighs = signed.annotate(
        weight=Case(
            When(
                outcome="reject", then=Coalesce(F("application__requested_amount"), 0)
            ),
            default=Subquery(total.values("total")),
            output_field=DecimalField(),
        )
    )
    mine = Delegation.objects.holding(OuterRef("fund"), today).filter(
        user=user, up_to__gte=OuterRef("weight")
    )
    ready = Application.objects.filter(state=State.READY, fund=funds)
    return ready.annotate(
        weight=Subquery(weighs.values("weight")[:1]),
        since=Subquery(signed.values("signed_at")[:1]),
    ).filter(Exists(mine), ~stands_aside(user, deed=DECIDING))


@kept
def _cases(user, today, funds: Some):
    return _to_decide(user, today, funds).values_list("pk", flat=True)


@kept
def _oldest(user, today, funds: Some):
    rows = _to_decide(user, today, funds).order_by("since", "pk")
    columns = ("pk", "since", "registry_number", "project__title")
    return rows.values_list(*columns)[:MOST]


def _asked(question, user) -> list:
    funds = rows_given(user, DECIDES_ALONE, Fund)
    return question(user=user.pk, today=clock.today(), funds=funds) if funds else []


def cases(user) -> list[int]:
    return _asked(_cases, user)


def waiting_for(user) -> list[Waiting]:
    title = str(deeds.DECIDE_ALONE.title)
    return [
        Waiting(
            due=None,
            since=since,
            title=title,
            subject=f"{project}, {number}",
            url=reverse("applications:decide_alone", args=[pk]),
        )
        for pk, since, number, project in _asked(_oldest, user)
    ]
