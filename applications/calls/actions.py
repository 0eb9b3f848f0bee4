"""How is a call put together, and what is left of its money?"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import OuterRef, QuerySet, Subquery, Sum
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.models import Application, Assessment, Call, CallQuestion, Criterion
from applications.models.question import WORDING
from applications.questions.queries import Family
from core import clock
from core.kept import Some, kept
from core.refusals import TransitionRefused
from fund.models import Fund, RuleSet
from projects.models import Project

WHOLE, NOTHING = 100, Decimal(0)
ANCHORS = tuple(f"anchor_{points}" for points in range(5))
CRITERION = ("name", "weight", *ANCHORS, "is_knock_out")
COPIED = (*WORDING, "depends_answer")
GRANTED = "decisions__grant__years__amount"


@transaction.atomic
def keep_call(
    call: Call | None,
    *,
    fund: Fund,
    fields: Mapping[str, Any],
    criteria: Sequence[Mapping[str, Any]],
    by: User,
) -> Call:
    """Write a call with its criteria. What has been judged by cannot change."""
    is_new = call is None
    call = call or Call(fund=fund)
    for name, value in fields.items():
        setattr(call, name, value)
    if not is_new and not call.is_published:
        refuse_to_hide(call)
    call.save()
    _keep_criteria(call, "", criteria)
    record(call, "created" if is_new else "changed", by=by, note=call.title)
    return call


@transaction.atomic
def keep_criteria(
    call: Call, project_type: str, criteria: Sequence[Mapping[str, Any]], *, by: User
) -> None:
    """Write the set that one type of project is judged by; none: the common one."""
    _keep_criteria(call, project_type, criteria)
    with translation.override("sv"):
        words = Project.Type(project_type).label
        record(call, "criteria_changed", by=by, note=f"{words}: {len(criteria)}")


def _keep_criteria(
    call: Call, project_type: str, criteria: Sequence[Mapping[str, Any]]
) -> None:
    """What has been judged by cannot change."""
    kept = call.criteria.filter(project_type=project_type)
    if not _differ(kept, criteria):
        return
    if is_being_judged(call):
        raise TransitionRefused(
            _("Somebody has begun to assess, so the criteria cannot change.")
        )
    if criteria and sum(row["weight"] for row in criteria) != WHOLE:
        raise TransitionRefused(_("The weights must be 100 together."))
    kept.delete()
    Criterion.objects.bulk_create(
        Criterion(
            call=call,
            project_type=project_type,
            code=f"C{number}",
            position=number,
            **{name: row[name] for name in CRITERION},
        )
        for number, row in enumerate(criteria, 1)
    )


def is_being_judged(call: Call) -> bool:
    """Is somebody assigned? Asked under lock of the cases that could be given out."""
    cases = call.applications.filter(state=Application.State.PREPARATION)
    list(cases.select_for_update().values_list("pk"))
    return Assessment.objects.filter(application__call=call).exists()


def _differ(kept: QuerySet[Criterion], criteria: Sequence[Mapping[str, Any]]) -> bool:
    rows = list(kept.order_by("position").values_list(*CRITERION))
    return rows != [tuple(row[name] for name in CRITERION) for row in criteria]


def criteria_by_type(call: Call) -> list[dict[str, Any]]:
    """Every set of the call, the common one first: type, its name, and the criteria."""
    found: dict[str, list[Criterion]] = {}
    for criterion in call.criteria.order_by("position", "pk"):
        found.setdefault(criterion.project_type, []).append(criterion)
    names = {"": _("All types of project"), **dict(Project.Type.choices)}
    if len(found) > 1:
        names[""] = _("The other types of project")
    if all(key in found for key in Project.Type.values):
        del names[""]  # it judges nobody
    return [
        {"type": key, "name": name, "criteria": found[key]}
        for key, name in names.items()
        if key in found
    ]


def refuse_to_hide(call: Call) -> None:
    """Those who write in a call must be able to read it."""
    if call.applications.exists():
        raise TransitionRefused(
            _("Applications have begun in the call, so it cannot be hidden. Close it.")
        )


@transaction.atomic
def publish(call: Call, *, by: User) -> None:
    """From now on everyone who can sign in sees it."""
    _show(call, is_published=True, by=by)


@transaction.atomic
def unpublish(call: Call, *, by: User) -> None:
    """Only those who write calls see it; not when somebody has begun to apply."""
    refuse_to_hide(call)
    _show(call, is_published=False, by=by)


def _show(call: Call, *, is_published: bool, by: User) -> None:
    call.is_published = is_published
    call.save(update_fields=["is_published"])
    record(call, "published" if is_published else "unpublished", by=by, note=call.title)


@transaction.atomic
def copy_call(former: Call, *, by: User) -> Call:
    """A new call like a former one, unpublished, without an end, with its criteria and
    its questions as they are asked today."""
    call = Call.objects.create(
        fund=former.fund,
        title=_("Copy of %(title)s") % {"title": former.title[:180]},
        text=former.text,
        opens_at=clock.now(),
        grace_minutes=former.grace_minutes,
        frame_amount=former.frame_amount,
        is_published=False,
    )
    criteria = list(former.criteria.order_by("pk"))
    for row in criteria:
        row.pk, row.call = None, call
    Criterion.objects.bulk_create(criteria)
    _copy_questions(former, call, by=by)
    record(call, "copied", by=by, note=f"{former}: {former.pk}")
    return call


def _copy_questions(former: Call, call: Call, *, by: User) -> None:
    """Version 1 of each; what follows from an answer follows from the copy's."""
    family = Family(former.questions.all())
    copies: dict[int, CallQuestion] = {}
    for number, row in enumerate(former.questions.live(), 1):
        parent = copies.get(row.depends_on_id) if row.depends_on_id else None
        fields = {name: getattr(row, name) for name in COPIED}
        copies[family.first_of(row.pk)] = CallQuestion.objects.create(
            call=call, position=number, depends_on=parent, created_by=by, **fields
        )


# --- The money ------------------------------------------------------------------------


@kept
def _granted(calls: Some):
    rows = Application.objects.filter(state=Application.State.GRANTED, call=calls)
    return rows.order_by().values_list("call").annotate(sum=Sum(GRANTED))


def granted_by_call(calls: Sequence[Call]) -> dict[int, Decimal]:
    """Call → what has been granted in it, kronor."""
    rows = _granted(calls={call.pk for call in calls}) if calls else ()
    return {call: amount or NOTHING for call, amount in rows}


def left_by_call(calls: Sequence[Call]) -> dict[int, Decimal]:
    """Call → what is left of its frame to apply for and to grant, kronor."""
    granted = granted_by_call(calls)
    return {call.pk: left_of(call, granted.get(call.pk, NOTHING)) for call in calls}


def with_granted(calls: QuerySet[Call]) -> QuerySet[Call]:
    """Calls with the same as `granted`, None of what has granted nothing."""
    rows = Application.objects.filter(
        state=Application.State.GRANTED, call=OuterRef("pk")
    )
    sums = rows.order_by().values("call").annotate(sum=Sum(GRANTED))
    return calls.annotate(granted=Subquery(sums.values("sum")))


def left_of(call: Call, granted: Decimal) -> Decimal:
    """What is left of its frame to apply for and to grant, kronor."""
    return max(call.frame_amount - granted, NOTHING)


def asked_by_call(calls: Sequence[Call]) -> dict[int, Decimal]:
    """Call → what is asked for in it and not yet decided, kronor. Drafts ask nothing."""
    rows = Application.objects.being_handled().filter(call__in=calls)
    sums = rows.order_by().values_list("call").annotate(Sum("requested_amount"))
    return {call: amount or NOTHING for call, amount in sums}


def frames_of(calls: Sequence[Call]) -> dict[int, dict[str, Decimal]]:
    """Call → its frame, what is granted of it, what is left, and what is asked for."""
    granted, asked = granted_by_call(calls), asked_by_call(calls)
    return {
        call.pk: {
            "frame": call.frame_amount,
            "granted": granted.get(call.pk, NOTHING),
            "left": left_of(call, granted.get(call.pk, NOTHING)),
            "asked": asked.get(call.pk, NOTHING),
        }
        for call in calls
    }


# --- The rules ------------------------------------------------------------------------


def rules_today(fund: Fund) -> RuleSet | None:
    try:
        return fund.rule_set_at(clock.today())
    except RuleSet.DoesNotExist:
        return None


def return_in_words(rules: RuleSet) -> str:
    """What comes back to the fund, "" for nothing."""
    if rules.return_model == RuleSet.ReturnModel.NONE:
        return ""
    return _("Return to the fund: %(model)s.") % {
        "model": rules.get_return_model_display()
    }
