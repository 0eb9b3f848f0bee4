"""Which cases wait for the coordinator or the registrar, who handle them?"""

from collections.abc import Iterator

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet, Subquery

from accounts.access import rows_given
from accounts.audit import AuditEvent
from applications.models import (
    Application,
    Assessment,
    Calibration,
    PlanAlignment,
    SupplementRequest,
)
from applications.models.assessment import enough_in
from applications.models.separation import SETTLING, stands_aside
from applications.steps import deeds
from applications.steps.facts import Facts
from applications.steps.table import TABLE
from core import clock
from core.kept import Kept, Some, kept
from core.waiting import MOST, Waiting
from fund.models import Fund, RuleSet

State = Application.State
REGISTER, PREPARE = "fund.register_cases", "fund.prepare_cases"
HANDLE = [REGISTER, PREPARE]
PARTS = frozenset([deeds.REGISTERS, deeds.PREPARES, deeds.SETTLES])
CHOSEN = [Assessment.State.OPEN, Assessment.State.DONE]


def _to_handle(user, today, registering, preparing) -> QuerySet[Application]:
    """Those whose next step is this person's, as one who handles cases."""
    return (
        Application.objects.filter(
            Q(fund=registering, state__in=_states_of(deeds.REGISTERS))
            | Q(fund=preparing, state__in=_states_of(deeds.PREPARES))
            | Q(
                ~stands_aside(user, deed=SETTLING),
                Q(fund=registering) | Q(fund=preparing),
                state=State.WITH_BODY,
            )
        )
        .exclude(_waits_for_assessors())
        .exclude(_waits_for_answer(today))
        .filter(~stands_aside(user))
    )


def _states_of(part: str) -> list[str]:
    return [state for state, stage in TABLE.items() if stage.awaits(part)]


def _waits_for_assessors() -> Q:
    """Enough assessors are at it and the plans are judged: nothing else is to be done."""
    judged = PlanAlignment.objects.filter(application=OuterRef("application"))
    at_it = Assessment.objects.open().filter(
        Exists(judged), enough_in("application", states=CHOSEN)
    )
    return Q(state=State.PREPARATION, pk__in=at_it.values("application"))


def _waits_for_answer(today) -> Q:
    """The applicants have been asked, and their last day has not passed."""
    late = SupplementRequest.objects.open().filter(due_on__lt=today)
    return Q(state=State.SUPPLEMENT) & ~Q(pk__in=late.values("application"))


@kept
def _cases(user, today, registering: Some, preparing: Some):
    rows = _to_handle(user, today, registering, preparing)
    return rows.values_list("pk", flat=True)


@kept
def _oldest(user, today, registering: Some, preparing: Some):
    rows = _to_handle(user, today, registering, preparing)
    return rows.order_by("submitted_at", "pk").values_list("pk", flat=True)[:MOST]


def cases(user) -> list[int]:
    return _asked(_cases, user)


def _asked(question: Kept, user) -> list[int]:
    if not rows_given(user, HANDLE, Fund):
        return []
    return question(
        user=user.pk,
        today=clock.today(),
        registering=rows_given(user, REGISTER, Fund),
        preparing=rows_given(user, PREPARE, Fund),
    )


# --- In words -------------------------------------------------------------------------


@kept
def _described(cases: Some, kind):
    """Since when each is in its state, and how far its preparation has come."""
    this = {"application": OuterRef("pk")}
    steps = AuditEvent.objects.filter(
        target_type=kind, target_id=OuterRef("pk"), to_state=OuterRef("state")
    ).order_by("-at")
    rules = RuleSet.objects.filter(
        fund=OuterRef("fund"), valid_from__lte=OuterRef("submitted_at__date")
    ).order_by("-version")
    chosen = Assessment.objects.filter(**this, state__in=CHOSEN).order_by()
    of_case = chosen.values("application")
    judged = PlanAlignment.objects.filter(**this).order_by("-judged_at")
    asked = SupplementRequest.objects.open().filter(**this)
    annotated = {
        "began_at": Subquery(steps.values("at")[:1]),
        "needed": Subquery(rules.values("min_assessors")[:1]),
        "assigned": Subquery(of_case.annotate(n=Count("pk")).values("n")),
        "handed_in_at": Subquery(of_case.annotate(at=Max("handed_in_at")).values("at")),
        "is_being_assessed": Exists(chosen.filter(state=Assessment.State.OPEN)),
        "is_calibrating": Exists(Calibration.objects.open().filter(**this)),
        "judged_at": Subquery(judged.values("judged_at")[:1]),
        "supplement_due": Subquery(asked.values("due_on")[:1]),
    }
    rows = Application.objects.filter(pk=cases).annotate(**annotated)
    columns = ("pk", "state", "registry_number", "submitted_at", "project__title")
    return rows.values_list(*columns, *annotated, named=True)


def waiting_for(user) -> list[Waiting]:
    found = _asked(_oldest, user)
    kind = ContentType.objects.get_for_model(Application).pk
    rows = _described(cases=found, kind=kind) if found else []
    return [told for row in rows for told in _in_words(row)]


def _in_words(row) -> Iterator[Waiting]:
    facts = Facts(
        pk=row.pk,
        parts=PARTS,
        supplement_due=row.supplement_due,
        needed=row.needed or 1,
        assigned=row.assigned or 0,
        is_being_assessed=row.is_being_assessed,
        is_unjudged=row.judged_at is None,
        is_calibrating=row.is_calibrating,
    )
    if deed := TABLE[row.state].awaited(facts):
        title, url = deed.waiting(facts)
        subject = f"{row.project__title}, {row.registry_number}".rstrip(", ")
        since = row.began_at or row.submitted_at
        if deed is deeds.RECOMMEND:  # it waits since all was there that it rests on
            since = max(since, row.judged_at, row.handed_in_at)
        yield Waiting(None, since, title, subject, url)
