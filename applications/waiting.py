"""Which applications wait for whom, and for what?

Each kind of duty is one query, whatever there is of it. Nothing waits for somebody with
a conflict of interest, but the question about it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.db.models import (
    Count,
    Exists,
    F,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.functions import Coalesce, Concat, Greatest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import rows_given
from accounts.audit import AuditEvent
from applications.assessment.waiting import assessing, to_assess
from applications.ideas import waiting as ideas_waiting
from applications.meetings import waiting as meetings_waiting
from applications.models import (
    AgendaCase,
    Application,
    Assessment,
    Calibration,
    CalibrationAnswer,
    Opinion,
    PlanAlignment,
    Score,
    SupplementRequest,
)
from applications.models.assessment import enough_in
from applications.opinions import waiting as opinions_waiting
from applications.process.waiting import MOST, conflicted
from applications.separation import rules as separation_rules
from core import clock
from core.waiting import Waiting, by_urgency
from fund.models import Fund, Meeting, RuleSet
from fund.permissions import asked_about_conflicts
from projects.models import ConflictOfInterest, Project

State = Application.State


def waiting_for(user) -> list[Waiting]:
    """What waits for `user` in the applications, most pressing first."""
    return by_urgency(
        [
            *_writing(user),
            *_handling(user),
            *assessing(user),
            *_calibrating(user),
            *_answering(user),
            *meetings_waiting.waiting_for(user),
            *opinions_waiting.waiting_for(user),
            *ideas_waiting.waiting_for(user),
        ]
    )


def applications(user) -> QuerySet[Application]:
    """The applications in which somebody waits for `user`."""
    # A union, since the database reads all there is for an OR of sub-selects.
    at_meeting = (_undecided(user) | _unanswered(user)).values("application")
    pks = (
        _to_write(user)
        .values("pk")
        .union(
            _to_handle(user).values("pk"),
            to_assess(user).values("application"),
            _to_calibrate(user).values("application"),
            at_meeting,
        )
    )
    # Nobody waits in a closed case; said aloud, the database need not look at those.
    under_way = {State.DRAFT, *Application.BEING_HANDLED}
    return Application.objects.filter(pk__in=pks, state__in=under_way)


@dataclass(frozen=True)
class Other:
    """Somebody else whom the fund waits for: who, what, about what, and by when."""

    who: str
    what: str
    subject: str
    url: str
    due: date | None


# What somebody else is waited for to do, by the kind of duty.
DUTIES_OF_OTHERS = {
    "supplement": gettext_lazy("Supplement the application"),
    "assessment": gettext_lazy("Assess the application"),
    "opinion": gettext_lazy("Give an opinion of the application"),
}


def waiting_for_others(fund: Fund, user) -> list[Other]:
    """Applicants with a supplement, assessors with a case and boards that are asked,
    soonest first, in one query; nothing of a case in which `user` has a conflict."""
    asked = SupplementRequest.objects.open().filter(application__state=State.SUPPLEMENT)
    assessing = Assessment.objects.filter(
        application__state=State.PREPARATION, state=Assessment.State.OPEN
    )
    lead = "application__project__lead"
    who = Coalesce(f"{lead}_board__name", f"{lead}_organisation__name", Value(""))
    person = Concat("asked__name", Value(", "), "board__name")
    rows = _of_others("supplement", asked, who, fund, user).union(
        _of_others("assessment", assessing, F("assessor__name"), fund, user),
        _of_others("opinion", Opinion.objects.open(), person, fund, user),
        all=True,
    )
    found = [
        Other(
            name or _("The applicants"),
            str(DUTIES_OF_OTHERS[duty]),
            title,
            reverse("applications:detail", args=[pk]),
            due,
        )
        for duty, name, title, pk, due, _row in rows
    ]
    return sorted(found, key=lambda row: row.due or date.max)


def _of_others(duty: str, rows: QuerySet, who, fund: Fund, user) -> QuerySet:
    """The first of one kind, as columns that can be put below those of another kind."""
    mine = rows.filter(
        ~conflicted(user, "application__project"), application__fund=fund
    )
    columns = ("application__project__title", "application", "due_on", "pk")
    told = mine.annotate(duty=Value(duty), who=who)
    return told.order_by(F("due_on").asc(nulls_last=True), "pk").values_list(
        "duty", "who", *columns
    )[:MOST]


# --- The applicants -------------------------------------------------------------------


def _to_write(user) -> QuerySet[Application]:
    """Drafts and supplements that the person may write in."""
    mine = rows_given(user, "projects.write_project", Project)
    return Application.objects.filter(project__in=mine, state__in=Application.WRITABLE)


def _writing(user) -> list[Waiting]:
    supplement = SupplementRequest.objects.filter(
        application=OuterRef("pk"), received_at=None
    )
    rows = (
        _to_write(user)
        .select_related("project", "call")
        .annotate(
            asked_due=Subquery(supplement.values("due_on")[:1]),
            asked_at=Subquery(supplement.values("asked_at")[:1]),
        )
        .order_by("created_at", "pk")[:MOST]
    )
    return [_to_finish(row) for row in rows]


def _to_finish(row) -> Waiting:
    url = reverse("applications:tasks", args=[row.pk])
    if row.state == State.SUPPLEMENT:
        title = _("Supplement the application")
        since = row.asked_at or row.created_at
        return Waiting(row.asked_due, since, title, row.project.title, url)
    closes = row.call.closes_at
    due = clock.day_of(closes) if closes else None
    title = _("Finish the application and hand it in")
    return Waiting(due, row.created_at, title, row.project.title, url)


# --- Those who handle the cases -------------------------------------------------------


def _to_handle(user) -> QuerySet[Application]:
    """Cases whose next step is the coordinator's or the registrar's."""
    registering = rows_given(user, "fund.register_cases", Fund)
    preparing = rows_given(user, "fund.prepare_cases", Fund)
    applying = rows_given(user, "projects.view_project", Project)
    if not registering and not preparing:
        return Application.objects.none()
    begin = [State.REGISTERED, State.FORMAL_CHECK]
    go_on = [State.READY, State.TABLED, State.REFERRED_BACK]
    late = SupplementRequest.objects.filter(
        application=OuterRef("pk"), received_at=None, due_on__lt=clock.today()
    )
    mine = (
        Q(state__in=begin + go_on)
        | Q(state=State.PREPARATION) & ~_waits_for_assessors()
        | Q(state=State.SUPPLEMENT) & Exists(late)
    )
    of_body = Q(state=State.WITH_BODY, fund__in=registering | preparing)
    return Application.objects.filter(
        Q(fund__in=registering, state=State.SUBMITTED)
        | Q(fund__in=preparing) & mine
        | of_body & ~separation_rules.not_to_settle(user),
        ~conflicted(user, "project"),
    ).exclude(project__in=applying)


def _waits_for_assessors() -> Exists:
    """Enough assessors are at it and the plans are judged: nothing else is to be done."""
    judged = PlanAlignment.objects.filter(application=OuterRef("application"))
    needed = RuleSet.objects.filter(fund=OuterRef("application__fund"))
    everyone = Assessment.objects.filter(application=OuterRef("application")).exclude(
        state=Assessment.State.DECLINED
    )
    count = everyone.order_by().values("application").annotate(n=Count("pk"))
    at_it = Assessment.objects.filter(
        Exists(judged), application=OuterRef("pk"), state=Assessment.State.OPEN
    ).annotate(
        assigned=Subquery(count.values("n")),
        needed=Subquery(needed.order_by("-version").values("min_assessors")[:1]),
    )
    return Exists(at_it.filter(assigned__gte=F("needed")))


def _since() -> Coalesce:
    """When the case came to the state it is in."""
    steps = AuditEvent.objects.filter(
        target_type=ContentType.objects.get_for_model(Application),
        target_id=OuterRef("pk"),
        to_state=OuterRef("state"),
    )
    return Coalesce(Subquery(steps.order_by("-at").values("at")[:1]), F("submitted_at"))


def _handling(user) -> list[Waiting]:
    rows = _to_handle(user).select_related("project").order_by("submitted_at", "pk")
    open_ones = Assessment.objects.filter(
        application=OuterRef("pk"), state=Assessment.State.OPEN
    )
    found = rows.annotate(
        since=_since(),
        is_assigned=Exists(
            Assessment.objects.filter(application=OuterRef("pk")).exclude(
                state=Assessment.State.DECLINED
            )
        ),
        is_being_assessed=Exists(open_ones),
        is_enough=enough_in("pk"),
        is_calibrating=Exists(
            Calibration.objects.open().filter(application=OuterRef("pk"))
        ),
        is_judged=Exists(PlanAlignment.objects.filter(application=OuterRef("pk"))),
        whole_at=_whole_at(),
    )
    return [_next_for_staff(row) for row in found[:MOST]]


def _whole_at() -> Greatest:
    """When the latest part came of what a recommendation rests on."""
    assessed = Assessment.objects.filter(application=OuterRef("pk"))
    judged = PlanAlignment.objects.filter(application=OuterRef("pk"))
    return Greatest(
        Subquery(
            assessed.order_by(F("handed_in_at").desc(nulls_last=True)).values(
                "handed_in_at"
            )[:1]
        ),
        Subquery(judged.order_by("-judged_at").values("judged_at")[:1]),
    )


STEPS: dict[str, tuple[str, Callable[[], str]]] = {
    State.SUBMITTED: ("detail", lambda: _("Register the application")),
    State.REGISTERED: ("formal", lambda: _("Make the formal check")),
    State.FORMAL_CHECK: ("formal", lambda: _("Make the formal check")),
    State.SUPPLEMENT: ("detail", lambda: _("The supplement is late: decide what next")),
    State.READY: ("agenda", lambda: _("Put the case on an agenda")),
    State.TABLED: ("agenda", lambda: _("Put the case on an agenda again")),
    State.WITH_BODY: ("body_decision", lambda: _("Register what was decided")),
    State.REFERRED_BACK: ("reopen", lambda: _("Take the case back to preparation")),
}


def _next_for_staff(row) -> Waiting:
    page, title = STEPS.get(row.state) or _in_preparation(row)
    url = reverse(f"applications:{page}", args=[row.pk])
    subject = f"{row.project.title}, {row.registry_number}".rstrip(", ")
    since = max(row.since, row.whole_at) if page == "recommend" else row.since
    return Waiting(None, since, title(), subject, url)


def _in_preparation(row) -> tuple[str, Callable[[], str]]:
    if not row.is_assigned:
        return "prepare", lambda: _("Choose assessors")
    if not row.is_judged:
        return "prepare", lambda: _("Say what the plans say about the case")
    if row.is_being_assessed or not row.is_enough:
        return "prepare", lambda: _("Choose one more assessor")
    if row.is_calibrating:
        return "calibration", lambda: _("Follow the assessors' talk")
    return "recommend", lambda: _("All assessments are in: write the recommendation")


# --- The assessors --------------------------------------------------------------------


def _to_calibrate(user) -> QuerySet[Calibration]:
    """Open talks in which an own point is neither kept nor changed yet."""
    said = CalibrationAnswer.objects.filter(
        calibration=OuterRef(OuterRef("pk")),
        criterion=OuterRef("criterion"),
        answered_by=user,
    )
    silent = Score.objects.filter(
        ~Exists(said),
        assessment__application=OuterRef("application"),
        assessment__assessor=user,
        assessment__state=Assessment.State.DONE,
        criterion__calibrations=OuterRef("pk"),
        points__isnull=False,
    )
    unfinished = Assessment.objects.filter(
        application=OuterRef("application"), state=Assessment.State.OPEN
    )
    return Calibration.objects.open().filter(
        Exists(silent),
        ~Exists(unfinished),
        ~conflicted(user, "application__project"),
        application__state=State.PREPARATION,
    )


def _calibrating(user) -> list[Waiting]:
    if not rows_given(user, "projects.assess_project", Project):
        return []
    rows = _to_calibrate(user).select_related("application__project")
    return [
        Waiting(
            None,
            row.opened_at,
            _("Talk through the points that are far apart"),
            row.application.project.title,
            row.get_absolute_url(),
        )
        for row in rows.order_by("opened_at", "pk")[:MOST]
    ]


# --- The steering group and its meetings ----------------------------------------------


def _on_agenda(funds: set[int]) -> QuerySet[AgendaCase]:
    """Undecided cases on the agenda of a meeting that is called or in session."""
    return AgendaCase.objects.filter(
        application__fund__in=funds,
        application__state=State.ON_AGENDA,
        decision=None,
        item__meeting__state__in=[Meeting.State.NOTIFIED, Meeting.State.OPEN],
    )


def _unanswered(user) -> QuerySet[AgendaCase]:
    """Cases on which the member has not said whether there is a conflict."""
    answered = ConflictOfInterest.objects.filter(
        project=OuterRef("application__project"), user=user
    )
    funds = asked_about_conflicts(user)
    return _on_agenda(funds).filter(~Exists(answered))


def _undecided(user) -> QuerySet[AgendaCase]:
    """Cases at an open meeting whose decision this person writes down."""
    funds = rows_given(user, "fund.record_decisions", Fund)
    return _on_agenda(funds).filter(
        ~conflicted(user, "application__project"),
        item__meeting__state=Meeting.State.OPEN,
    )


def _answering(user) -> list[Waiting]:
    rows = _unanswered(user).select_related("application__project", "item__meeting")
    return [
        Waiting(
            clock.day_of(row.item.meeting.starts_at),
            row.item.meeting.starts_at,
            _("Answer about a conflict of interest"),
            row.application.project.title,
            reverse("applications:conflict", args=[row.application_id]),
        )
        for row in rows.order_by("item__meeting__starts_at", "item__number")[:MOST]
    ]
