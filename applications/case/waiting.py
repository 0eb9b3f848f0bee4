"""Which cases wait for the coordinator or the registrar, who handle them?"""

from collections.abc import Iterator
from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.db.models import (
    BooleanField,
    Case,
    Count,
    Exists,
    Max,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    When,
)

from accounts.access import rows_given
from accounts.audit import AuditEvent
from applications.models import (
    Application,
    Assessment,
    Calibration,
    Memo,
    PlanAlignment,
    SupplementRequest,
)
from applications.models.assessment import enough_in
from applications.models.separation import SETTLING, CaseAside, stands_aside
from applications.steps import deeds
from applications.steps.facts import Facts
from applications.steps.table import TABLE
from core import clock
from core.kept import Kept, Some, kept, looked_up
from core.waiting import MOST, Waiting
from fund.models import Fund, RuleSet

State = Application.State
REGISTER, PREPARE = "fund.register_cases", "fund.prepare_cases"
HANDLE = [REGISTER, PREPARE]
PARTS = frozenset([deeds.REGISTERS, deeds.PREPARES, deeds.SETTLES])
CHOSEN = [Assessment.State.OPEN, Assessment.State.DONE]
NOT_HANDLED = [at for at in State.values if at not in Application.BEING_HANDLED]
THIS = {"application": OuterRef("pk")}


def _to_handle(user, today, registering, preparing) -> QuerySet[Application]:
    """Those whose next step is this person's, as one who handles cases.

    By what is to be done in each state: no index is of use for that, so that the oldest
    are found along the one in their order, and the reading ends with the last that is told.
    """
    registers, prepares = Q(fund=registering), Q(fund=preparing)
    settled = CaseAside.objects.from_(SETTLING).filter(**THIS, user=user)
    is_theirs = Case(
        When(state=State.PREPARATION, then=prepares & ~_waits_for_assessors()),
        When(state=State.SUPPLEMENT, then=prepares & looked_up(_late(today))),
        When(state=State.WITH_BODY, then=(registers | prepares) & ~looked_up(settled)),
        When(state__in=_states_of(deeds.REGISTERS), then=registers),
        When(state__in=_states_of(deeds.PREPARES), then=prepares),
        default=False,
        output_field=BooleanField(),
    )
    handled = Application.objects.exclude(state__in=NOT_HANDLED)
    return handled.filter(is_theirs, ~stands_aside(user))


def _states_of(part: str) -> list[str]:
    return [state for state, stage in TABLE.items() if stage.awaits(part)]


def _waits_for_assessors() -> Q:
    """Enough assessors are at it and the plans are judged: nothing else is to be done."""
    unfinished = Assessment.objects.filter(**THIS, state=Assessment.State.OPEN)
    judged = PlanAlignment.objects.filter(**THIS)
    is_chosen = Q(enough_in("pk", states=CHOSEN))
    return looked_up(unfinished) & looked_up(judged) & is_chosen


def _late(today) -> QuerySet[SupplementRequest]:
    """The last day of the applicants, who have been asked, has passed."""
    return SupplementRequest.objects.open().filter(**THIS, due_on__lt=today)


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
    steps = AuditEvent.objects.filter(
        target_type=kind, target_id=OuterRef("pk"), to_state=OuterRef("state")
    ).order_by("-at")
    rules = RuleSet.objects.filter(
        fund=OuterRef("fund"), valid_from__lte=OuterRef("submitted_at__date")
    ).order_by("-version")
    chosen = Assessment.objects.filter(**THIS, state__in=CHOSEN).order_by()
    of_case = chosen.values("application")
    judged = PlanAlignment.objects.filter(**THIS).order_by("-judged_at")
    asked = SupplementRequest.objects.open().filter(**THIS)
    memos = Memo.objects.filter(
        **THIS, state=Memo.State.FINISHED, recommendation__voided_at=None
    )
    talks = Calibration.objects.open().filter(**THIS).order_by("-opened_at")
    annotated = {
        "began_at": Subquery(steps.values("at")[:1]),
        "needed": Subquery(rules.values("min_assessors")[:1]),
        "assigned": Subquery(of_case.annotate(n=Count("pk")).values("n")),
        "handed_in_at": Subquery(of_case.annotate(at=Max("handed_in_at")).values("at")),
        "is_being_assessed": Exists(chosen.filter(state=Assessment.State.OPEN)),
        "talking_since": Subquery(talks.values("opened_at")[:1]),
        "judged_at": Subquery(judged.values("judged_at")[:1]),
        "has_memo": Exists(memos),
        "supplement_due": Subquery(asked.values("due_on")[:1]),
    }
    rows = Application.objects.filter(pk=cases).annotate(**annotated)
    columns = ("pk", "state", "registry_number", "submitted_at", "project__title")
    return rows.values_list(*columns, *annotated, named=True)


def waiting_for(user) -> list[Waiting]:
    found = _asked(_oldest, user)
    kind = ContentType.objects.get_for_model(Application).pk
    rows = _described(cases=found, kind=kind) if found else []
    today = clock.today()
    return [told for row in rows for told in _in_words(row, today)]


def _in_words(row, today: date) -> Iterator[Waiting]:
    facts = Facts(
        pk=row.pk,
        today=today,
        parts=PARTS,
        supplement_due=row.supplement_due,
        needed=row.needed or 1,
        assigned=row.assigned or 0,
        is_being_assessed=row.is_being_assessed,
        is_unjudged=row.judged_at is None,
        is_calibrating=row.talking_since is not None,
        lacks_memo=not row.has_memo,
    )
    if deed := TABLE[row.state].awaited(facts):
        title, url = deed.waiting(facts)
        subject = f"{row.project__title}, {row.registry_number}".rstrip(", ")
        since = row.began_at or row.submitted_at
        if deed is deeds.RECOMMEND:  # it waits since all was there that it rests on
            since = max(since, row.judged_at, row.handed_in_at)
        if deed is deeds.FOLLOW:  # the assessors are waited for, since they talk
            since = row.talking_since
        yield Waiting(None, since, title, subject, url)
