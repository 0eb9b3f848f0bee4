"""Which ideas wait for whom, and for what?

One query, whatever there is of them: to write, to supplement, to screen, to decide.
"""

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from applications.models import (
    Idea,
    IdeaAuthor,
    IdeaDecision,
    IdeaProposal,
    IdeaSupplement,
)
from core import clock
from core.waiting import Waiting
from fund.models import Fund

State = Idea.State
MOST = 50


def waiting_for(user) -> list[Waiting]:
    """The ideas in which somebody waits for `user`."""
    rows = _waiting(user).order_by(F("submitted_at").asc(nulls_last=True), "pk")
    return [_told(row) for row in rows[:MOST]]


def _waiting(user) -> QuerySet:
    preparing = rows_given(user, "fund.prepare_cases", Fund)
    recording = rows_given(user, "fund.record_decisions", Fund)
    mine = Q(pk__in=IdeaAuthor.objects.filter(user=user).values("idea"))
    to_write = mine & Q(state__in=[State.DRAFT, State.SUPPLEMENT, State.INVITED])
    rows = _with_dates(Idea.objects.annotate(is_mine=Idea.objects.own(user)))
    if not preparing and not recording:
        return rows.filter(to_write)
    to_screen = Q(fund__in=preparing) & (
        Q(state=State.SCREENING, proposed_at=None)
        | Q(state=State.SUPPLEMENT, asked_due__lt=clock.today())
    )
    to_decide = Q(fund__in=recording, state=State.SCREENING) & (
        Q(proposed_at__isnull=False) & ~Q(proposed_by=user.pk)
    )
    judged = ~mine & ~Q(Idea.objects.conflicted(user)) & (to_screen | to_decide)
    return rows.filter(to_write | judged)


def _with_dates(rows: QuerySet) -> QuerySet:
    """Since when, and until when, each of them waits."""
    this = OuterRef("pk")
    proposals = IdeaProposal.objects.in_force().filter(idea=this).order_by("-pk")
    asked = IdeaSupplement.objects.filter(idea=this, ended_at=None)
    decided = IdeaDecision.objects.filter(idea=this).order_by("-pk")
    return rows.annotate(
        proposed_at=Subquery(proposals.values("signed_at")[:1]),
        proposed_by=Subquery(proposals.values("signed_by")[:1]),
        asked_at=Subquery(asked.values("asked_at")[:1]),
        asked_due=Subquery(asked.values("due_on")[:1]),
        decided_at=Subquery(decided.values("decided_at")[:1]),
    )


def _told(row) -> Waiting:
    def waits(title: str, page: str, since, due=None) -> Waiting:
        url = reverse(f"applications:{page}", args=[row.pk])
        subject = f"{row.name}, {row.registry_number}".rstrip(", ")
        return Waiting(due, since or row.created_at, title, subject, url)

    if row.state == State.DRAFT:
        title = _("Finish the idea and hand it in")
        return waits(title, "idea_write", row.created_at)
    if row.state == State.INVITED:
        return waits(_("Turn the idea into an application"), "idea", row.decided_at)
    if row.state == State.SUPPLEMENT:
        return _supplement(row, waits)
    if row.proposed_at:
        return waits(_("Decide about the idea"), "idea_decide", row.proposed_at)
    return waits(_("Screen the idea"), "idea_screen", row.submitted_at)


def _supplement(row, waits) -> Waiting:
    """The authors' to answer; when it is late, also the coordinator's to settle."""
    if row.is_mine:
        title = _("Supplement the idea")
        return waits(title, "idea_write", row.asked_at, row.asked_due)
    title = _("The supplement to the idea is late: decide what next")
    return waits(title, "idea", row.asked_at)
