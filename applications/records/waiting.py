"""Which appeals wait to be sent on to the court, and for whom?"""

from django.db.models import CharField, DateTimeField, F, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.urls import reverse
from django.utils.translation import gettext as _

from applications.models import Appeal
from applications.models.separation import stands_aside
from core import clock
from core.waiting import Waiting
from fund.appeal_time import last_day_to_appeal

CASE = "decision__application"


def rows(user, _now, funds) -> QuerySet:
    """What `applications.waiting` asks for: `funds` are those whose register the person
    keeps. Nothing of a case from which they stand aside."""
    kept = Appeal.objects.filter(
        ~stands_aside(user, CASE),
        forwarded_on=None,
        outcome="",
        **{f"{CASE}__fund": funds},
    )
    number = Concat(
        f"{CASE}__project__title",
        Value(", "),
        f"{CASE}__registry_number",
        output_field=CharField(),
    )
    return kept.annotate(
        row=F("pk"),
        about=F(CASE),
        since=Cast("received_on", DateTimeField()),
        day=F("announced_on"),
        subject=number,
    ).order_by("received_on", "pk")


def in_words(row) -> Waiting:
    """At once; at the latest by the day when the decision gains legal force (laga kraft),
    which one that came in time has to hinder. One that came late has no such day."""
    last = last_day_to_appeal(row.day) if row.day else None
    is_late = last is not None and clock.day_of(row.since) > last
    return Waiting(
        due=None if is_late else last,
        since=row.since,
        title=_("Send the appeal on"),
        subject=row.subject,
        url=reverse("applications:appeal_follow", args=[row.about, row.row]),
    )
