"""May the work begin, and what was decided along the way?"""

from datetime import date

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import User
from core import clock
from core.numbers import in_kronor
from core.refusals import TransitionRefused
from fund.ledger import sums as ledger
from fund.models import Condition, ConditionKind, Grant
from projects.chain.actions import freeze_chain
from projects.models import Gate, Indicator, Project, ProjectGrant, TeamMember
from projects.models.endorsement import parties_not_endorsed
from projects.people.actions import add_member
from projects.steering.actions import STEPS

Role = TeamMember.Role


@transaction.atomic
def start_up(project: Project, grant: Grant, *, by) -> None:
    """The money is granted: the project starts up, owner and leader get their roles.

    The chain as decided becomes version 1, against which later versions are seen.
    """
    ProjectGrant.objects.create(project=project, grant=grant)
    project.begin(code=grant.project_code, by=by, note=grant.reference)
    freeze_chain(project, reason=_("As granted"), by=by)
    for user, role in ((project.owner, Role.OWNER), (project.leader, Role.LEADER)):
        if user:
            add_member(project, user, role=role, by=by)


def start_gate(project: Project) -> list[tuple[str, bool, str]]:
    """What must be in place for the start (G0): code, whether it is, and why.

    Domain 4.4: baseline measured or reason given, leader, project code, privacy
    assessment, chain and type confirmed, every party's manager behind it.
    """
    outcomes = Indicator.objects.filter(node__project=project, node__kind="outcome")
    without_baseline = outcomes.filter(baseline=None).count()
    privacy = project.answers.filter(question="impact_assessment").first()
    unendorsed = parties_not_endorsed(project).count()
    return [
        ("leader", project.leader_id is not None, _("A project leader is appointed")),
        ("owner", project.owner_id is not None, _("A project owner answers for it")),
        ("code", bool(project.code), _("The project has its code in the accounts")),
        (
            "baseline",
            outcomes.exists() and without_baseline == 0,
            _("Every outcome indicator has a baseline, or a reason why not"),
        ),
        (
            "privacy",
            bool(privacy and privacy.text in ("yes", "no")),
            _("It is settled whether a data protection impact assessment is needed"),
        ),
        ("type", bool(project.type), _("The type of project is settled")),
        ("parties", unendorsed == 0, _("Every party's manager stands behind it")),
        *_conditions_to_start(project),
    ]


def _conditions_to_start(project: Project) -> list[tuple[str, bool, str]]:
    """Each condition of the grants that is to be met before the start."""
    rows = Condition.objects.filter(
        grant__of_project__project=project, kind=ConditionKind.START
    ).exclude(state=Condition.State.WAIVED)
    return [
        ("conditions", not row.is_unmet, _("Condition: %(text)s") % {"text": row.text})
        for row in rows.order_by("pk")
    ]


@transaction.atomic
def pass_start_gate(project: Project, *, reason: str, by: User) -> Gate:
    """Start the work with people; refused while something is missing."""
    lacking = [why for _code, is_met, why in start_gate(project) if not is_met]
    if lacking:
        raise TransitionRefused(
            _("Not yet in place: %(points)s.") % {"points": "; ".join(lacking)}
        )
    gate = Gate.objects.create(
        project=project,
        kind=Gate.Kind.START,
        outcome=Gate.Outcome.START,
        decided_on=clock.today(),
        reason=reason,
        decided_by=by,
    )
    project.start(by=by, note=reason)
    return gate


@transaction.atomic
def pass_learning_gate(
    project: Project, *, outcome: str, reason: str, on: date, by: User
) -> Gate:
    """Write down a decision along the way; to stop also ends the project."""
    if on > clock.today():
        raise TransitionRefused(_("Choose a day that has been."))
    is_underway = project.state in (Project.State.ONGOING, Project.State.PAUSED)
    if outcome != Gate.Outcome.STOP and not is_underway:
        raise TransitionRefused(_("The project is not under way."))
    gate = Gate.objects.create(
        project=project,
        kind=Gate.Kind.LEARNING,
        outcome=outcome,
        decided_on=on,
        reason=reason,
        decided_by=by,
    )
    with translation.override("sv"):
        note = f"{gate.get_outcome_display()}: {reason}"
    record(project, "gate", by=by, note=note)
    if outcome == Gate.Outcome.STOP:
        project.stop(by=by, note=reason)
    elif outcome == Gate.Outcome.ADJUST:
        freeze_chain(project, reason=reason, by=by)
    return gate


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
    """What is neither used nor released still binds the fund (domain 4.4, G3)."""
    left = sum(
        ledger.committed_left(row.grant)
        for row in project.grants.select_related("grant")
    )
    if left:
        raise TransitionRefused(
            _("%(amount)s is still promised to the project. Release it first.")
            % {"amount": in_kronor(left)}
        )
