"""How is the wheel of the year made, followed, and copied to the next year?

A task says what is done and how often; its occasions are the days of one year. They are
made once for each year, and are never taken away: what is not done is skipped, with a
reason.
"""

from collections.abc import Mapping

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import User
from core import clock
from core.days import in_words
from core.files.uploads import Checked
from core.refusals import TransitionRefused
from fund.locks import lock
from fund.models import DutyEvidence, DutyOccasion, DutyTask, Fund
from fund.wheel.usual import usual_tasks

Rhythm, State = DutyTask.Rhythm, DutyOccasion.State


@transaction.atomic
def add_task(fund: Fund, *, year: int, by: User, **fields) -> DutyTask:
    """A task and its occasions in `year`; days that have passed are not planned."""
    lock(fund)
    task = DutyTask(fund=fund, made_by=by, **fields)
    task.full_clean()
    if not [day for day in task.days_of(year) if day >= clock.today()]:
        raise TransitionRefused(
            _("That day has passed in %(year)s. Choose a later one.") % {"year": year}
        )
    task.save()
    _plan(task, year)
    record(fund, "duty_added", by=by, note=task.title)
    _tell_owner(task, by=by)
    return task


@transaction.atomic
def change_task(task: DutyTask, *, by: User, **fields) -> None:
    """What it is, who sees to it, when. Occasions ahead follow a new rhythm or day.

    Those that have been moved by hand, reminded of or skipped stay as they are.
    """
    lock(task.fund)
    _require_open(task)
    before = DutyTask.objects.get(pk=task.pk)
    for name, value in fields.items():
        setattr(task, name, value)
    task.full_clean()
    task.save()
    when = ("rhythm", "month", "day")
    if any(getattr(before, name) != getattr(task, name) for name in when):
        _plan_anew(task)
    record(task.fund, "duty_changed", by=by, note=f"{before.title} → {task.title}")
    if before.owner_id != task.owner_id:
        _tell_owner(task, by=by)


@transaction.atomic
def end_task(task: DutyTask, *, by: User) -> None:
    """No more of it: what lies ahead is skipped, what was done stays."""
    lock(task.fund)
    _require_open(task)
    ahead = task.occasions.filter(state=State.PLANNED)
    for occasion in ahead.select_for_update().order_by("due_on"):
        occasion.skip(reason=_("The task has ended."), by=by)
    task.ended_at, task.ended_by = clock.now(), by
    task.save(update_fields=["ended_at", "ended_by"])
    record(task.fund, "duty_ended", by=by, note=task.title)


@transaction.atomic
def begin_usual(fund: Fund, *, owners: Mapping[str, User], by: User) -> int:
    """The usual wheel, for a fund that has none; how many tasks there are then.

    `owners` tells who sees to the tasks of each duty, and each is told of them once.
    """
    lock(fund)
    if fund.duty_tasks.exists():
        raise TransitionRefused(_("There is a wheel already."))
    year = clock.today().year
    tasks = [
        DutyTask(fund=fund, owner=owners[fields["duty"]], made_by=by, **fields)
        for fields in usual_tasks()
    ]
    DutyTask.objects.bulk_create(tasks)
    for task in tasks:
        _plan(task, year)
        _plan(task, year + 1)
    for task in {task.owner_id: task for task in tasks}.values():
        _tell_owner(task, by=by)
    record(fund, "wheel_begun", by=by, note=str(year))
    return len(tasks)


@transaction.atomic
def copy_to(fund: Fund, year: int, *, by: User) -> int:
    """Plan `year` as the tasks say; how many occasions were new. Twice is once."""
    lock(fund)
    if not clock.today().year <= year <= clock.today().year + 1:
        raise TransitionRefused(_("Only this year and the next are planned."))
    tasks = fund.duty_tasks.filter(ended_at=None).exclude(rhythm=Rhythm.ONCE)
    count = sum(_plan(task, year) for task in tasks)
    if count:
        record(fund, "wheel_copied", by=by, note=str(year))
    return count


def _plan(task: DutyTask, year: int) -> int:
    """The occasions that lie ahead in a year that is not planned; how many."""
    same_year = {} if task.rhythm == Rhythm.ONCE else {"year": year}
    if task.occasions.filter(**same_year).exists():
        return 0
    rows = [
        DutyOccasion(task=task, year=year, number=number, planned_on=day, due_on=day)
        for number, day in enumerate(task.days_of(year), 1)
        if day >= clock.today()
    ]
    DutyOccasion.objects.bulk_create(rows)
    return len(rows)


def _plan_anew(task: DutyTask) -> None:
    """What lies ahead untouched gives way to the new days of the same years."""
    planned = task.occasions.filter(state=State.PLANNED, evidences=None)
    ahead = [row for row in planned if row.due_on > clock.today() and not row.was_moved]
    years = {row.year for row in ahead} or {clock.today().year}
    task.occasions.filter(pk__in=[row.pk for row in ahead]).delete()
    for year in sorted(years):
        taken = set(task.occasions.filter(year=year).values_list("number", flat=True))
        free = (n for n in range(1, 100) if n not in taken)
        DutyOccasion.objects.bulk_create(
            DutyOccasion(
                task=task, year=year, number=next(free), planned_on=day, due_on=day
            )
            for day in task.days_of(year)
            if day >= clock.today()
        )


def _require_open(task: DutyTask) -> None:
    if task.ended_at:
        raise TransitionRefused(_("The task has ended."))


def _tell_owner(task: DutyTask, *, by: User) -> None:
    if task.owner_id != by.pk:
        notify(
            [task.owner],
            subject=gettext_lazy("You see to a task in the fund's wheel of the year"),
            path=reverse("fund:wheel", args=[task.fund_id]),
        )


# --- One occasion ---------------------------------------------------------------------


@transaction.atomic
def finish(
    occasion: DutyOccasion,
    *,
    on,
    text: str = "",
    link: str = "",
    file: UploadedFile | None = None,
    checked: Checked | None = None,
    by: User,
) -> None:
    """Done, with what shows it: words, an address, a file whose contents are checked."""
    if not (text.strip() or link or file):
        raise TransitionRefused(
            _("Write what was done, or give an address or a file that shows it.")
        )
    evidence = DutyEvidence(
        occasion=occasion, text=text.strip(), link=link, added_by=by
    )
    if file is not None and checked is not None:
        evidence.name = checked.name[:200]
        evidence.content_type, evidence.sha256 = checked.content_type, checked.sha256
        evidence.file.save(checked.kept_as, file, save=False)
    evidence.save()
    occasion.finish(evidence, on=on, by=by)


@transaction.atomic
def move(occasion: DutyOccasion, *, day, by: User) -> None:
    """Another last day in the same year or the next; its reminders are sent anew."""
    if occasion.state != State.PLANNED:
        raise TransitionRefused(_("Only what is planned can be moved."))
    if day < clock.today():
        raise TransitionRefused(_("Choose today or a later day."))
    before = occasion.due_on
    occasion.move_deadline(day)
    record(occasion, "moved", by=by, note=f"{in_words(before)} → {in_words(day)}")
