"""What the people of a running project do: appoint, plan, report and change course."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts import clock
from accounts.actions import notify
from accounts.audit import record
from accounts.models import Board, TransitionRefused, User
from accounts.numbers import in_kronor
from fund import ledger
from fund.models import Forecast, Grant
from projects import actions, answers
from projects.models import (
    Baseline,
    Indicator,
    Measurement,
    Milestone,
    Project,
    Risk,
    StaffRole,
    Target,
    TeamMember,
)
from projects.questions import Question, all_questions

Role = TeamMember.Role
APPOINTED = {Role.LEADER: "leader", Role.OWNER: "owner"}


@transaction.atomic
def appoint(project: Project, user: User, *, role: str, by: User) -> None:
    """Make `user` the project's leader or owner, in the place of the one before."""
    column = APPOINTED[Role(role)]
    setattr(project, column, user)
    project.save(update_fields=[column])
    actions.add_member(project, user, role=role, by=by)
    for former in project.team.filter(role=role).exclude(user=user):
        actions.remove_member(former, by=by)


def question_named(key: str) -> Question:
    return next(question for question in all_questions() if question.key == key)


@transaction.atomic
def settle(project: Project, texts: dict[Question, str], *, by: User) -> None:
    """Answer a question of the plan that was left open until the start."""
    answers.save(project, texts, seen={}, by=by)
    with translation.override("sv"):
        keys = ", ".join(str(question.label) for question in texts)
    record(project, "plan_changed", by=by, note=keys)


@transaction.atomic
def rewrite(
    project: Project, question: Question, text: str, *, seen: str, reason: str, by: User
) -> list[answers.Clash]:
    """Say anew how the project is organised; the history keeps what it was, and why.

    `seen` is the fingerprint of the words that `by` started from.
    """
    clashes = answers.save(project, {question: text}, seen={question.key: seen}, by=by)
    if not clashes:
        with translation.override("sv"):
            note = f"{question.label}: {reason}"
        record(project, "sheet", by=by, note=note)
    return clashes


@transaction.atomic
def set_starting_point(
    indicator: Indicator, baseline: Baseline, target: Target | None, *, by: User
) -> None:
    """Where it starts and what should be reached; the history keeps what it was."""
    if baseline.measured_on and baseline.measured_on > clock.today():
        raise TransitionRefused(
            _("The date of a measurement cannot lie in the future.")
        )
    baseline.indicator = indicator
    baseline.save()
    if target:
        target.indicator = indicator
        target.save()
    record(indicator.node.project, "starting_point", by=by, note=indicator.name)


@transaction.atomic
def add_milestone(milestone: Milestone, *, by: User) -> None:
    milestone.save()
    record(milestone.project, "milestone_added", by=by, note=milestone.title)


@transaction.atomic
def move_milestone(milestone: Milestone, *, to: date, reason: str, by: User) -> None:
    """Another day for a milestone that is not reached; the reason stands beside it."""
    if milestone.done_on:
        raise TransitionRefused(_("The milestone is already reached."))
    before = milestone.due_on
    milestone.due_on, milestone.deviation = to, reason
    milestone.save(update_fields=["due_on", "deviation"])
    note = f"{milestone.title}: {before} → {to}. {reason}"
    record(milestone.project, "milestone_moved", by=by, note=note)


@transaction.atomic
def keep_risk(risk: Risk, *, by: User) -> None:
    risk.save()
    record(risk.project, "risk", by=by, note=risk.text)


@transaction.atomic
def keep_staff_role(role: StaffRole, *, by: User) -> None:
    role.save()
    record(role.project, "staff", by=by, note=f"{role.role} {role.percent} %")


@transaction.atomic
def correct_measurement(measurement: Measurement, *, by: User) -> Measurement:
    """Enter a figure again that was sent back; it waits for approval once more."""
    if measurement.measured_on > clock.today():
        raise TransitionRefused(
            _("The date of a measurement cannot lie in the future.")
        )
    measurement.enter_again(by=by)
    measurement.full_clean(exclude=["entered_by"])
    measurement.save()
    actions.tell_approvers(measurement, by=by)
    return measurement


@transaction.atomic
def forecast(
    project: Project,
    amounts: dict[tuple[Grant, int, Board], Decimal],
    *,
    by: User,
) -> None:
    """What the leader expects the years to cost; never counted as available money."""
    for (grant, year, board), amount in amounts.items():
        if year < clock.today().year:
            raise TransitionRefused(_("Years that have passed are not forecast."))
        ledger.set_forecast(
            grant, Forecast.Kind.ACTUAL, year=year, board=board, amount=amount, by=by
        )
    years = ", ".join(sorted({str(year) for _grant, year, _board in amounts}))
    record(project, "forecast", by=by, note=years)


# The steps that need a reason and nothing else: name → how the project takes it.
STEPS: dict[str, Callable[..., None]] = {
    "pause": Project.pause,
    "resume": Project.resume,
    "close": Project.close,
    "report": Project.make_final_report,
    "follow_up": Project.follow_up,
    "archive": Project.archive,
}


@transaction.atomic
def take_step(project: Project, step: str, *, reason: str, by: User) -> None:
    """Pause, resume, close …; the leader and the owner are told."""
    if step == "archive":
        _require_no_money_left(project)
    STEPS[step](project, by=by, note=reason)
    concerned = [person for person in (project.leader, project.owner) if person]
    notify(
        [person for person in concerned if person.pk != by.pk],
        subject=gettext_lazy("A project of yours has changed its state"),
        path=project.get_absolute_url(),
    )


def _require_no_money_left(project: Project) -> None:
    """What is neither used nor released still binds the fund."""
    left = sum(
        ledger.committed_left(row.grant)
        for row in project.grants.select_related("grant")
    )
    if left:
        raise TransitionRefused(
            _("%(amount)s is still promised to the project. Release it first.")
            % {"amount": in_kronor(left)}
        )
