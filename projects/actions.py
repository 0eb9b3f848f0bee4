"""What is done in a project when more than its own row is concerned."""

from datetime import date

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts import clock
from accounts.access import given, people_given
from accounts.actions import notify
from accounts.audit import record
from accounts.models import TransitionRefused, User
from fund.models import Condition, ConditionKind, Fund, Grant
from projects import permissions, snapshot
from projects.models import (
    ChainVersion,
    ConflictOfInterest,
    Gate,
    Indicator,
    Measurement,
    Milestone,
    Project,
    ProjectGrant,
    Pulse,
    TeamMember,
)
from projects.models.endorsement import parties_not_endorsed

Ground = ConflictOfInterest.Ground
Role = TeamMember.Role


@transaction.atomic
def propose_project(*, fund: Fund, title: str, by, **fields) -> Project:
    """A new project, known only to those who write it."""
    project = Project(fund=fund, title=title, created_by=by, **fields)
    project.full_clean()
    project.save()
    add_member(project, by, role=Role.AUTHOR, by=by)
    record(project, "proposed", by=by)
    return project


@transaction.atomic
def add_member(project: Project, user: User, *, role: str, by) -> TeamMember:
    """Give `user` a role in the project, and tell them. Twice is once.

    Not to one who judges what is asked for: that would take their voice away.
    """
    _require_no_judge(project, user)
    member, created = TeamMember.objects.get_or_create(
        project=project, user=user, role=role
    )
    permissions.give_role(member)
    if created:
        record(project, "member_added", by=by, note=f"{user.email}: {role}")
        if user.pk != by.pk:
            notify(
                [user],
                subject=gettext_lazy("You have a role in a project"),
                path=project.get_absolute_url(),
            )
    return member


def _require_no_judge(project: Project, user: User) -> None:
    """Assesses it, or has answered for taking part in the decision about it."""
    if project.state != Project.State.PROPOSED:
        return
    assesses = given(user, "projects.assess_project", project)
    if assesses or project.conflicts.filter(user=user, ground=Ground.NONE).exists():
        raise TransitionRefused(
            _("%(name)s handles the case for the fund, and cannot take part in it.")
            % {"name": user}
        )


@transaction.atomic
def remove_member(member: TeamMember, *, by) -> None:
    """Take a role back. The last one who can write stays."""
    writers = member.project.team.filter(
        role__in=[Role.AUTHOR, Role.OWNER, Role.LEADER]
    ).exclude(pk=member.pk)
    if not writers.exists():
        raise TransitionRefused(_("Somebody must be left who can write."))
    permissions.take_role(member)
    for column in ("leader", "owner"):
        if column == member.role:
            Project.objects.filter(
                **{"pk": member.project_id, column: member.user}
            ).update(**{column: None})
    record(
        member.project,
        "member_removed",
        by=by,
        note=f"{member.user.email}: {member.role}",
    )
    member.delete()


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


@transaction.atomic
def freeze_chain(project: Project, *, reason: str, by) -> ChainVersion:
    """Keep the chain as it stands now, word for word."""
    Project.objects.select_for_update(of=("self",)).get(pk=project.pk)
    with translation.override("sv"):
        content = snapshot.as_json(snapshot.chain_content(project))
    version = ChainVersion.objects.create(
        project=project,
        number=project.chain_versions.count() + 1,
        content=content,
        reason=reason[:200],
        frozen_by=by,
    )
    record(project, "chain_frozen", by=by, note=f"{version.number}: {version.reason}")
    return version


@transaction.atomic
def declare_conflict(
    project: Project, *, ground: str, note: str = "", by: User
) -> ConflictOfInterest:
    """Answer the question about a conflict of interest; the latest answer holds.

    Refused when `by` says no, and takes part in the project or has done so, or somebody
    else has decided that there is a conflict.
    """
    answers = ConflictOfInterest.objects.filter(project=project, user=by)
    kept = answers.select_for_update(of=("self",)).select_related("ruling").first()
    is_free = ground in (Ground.NONE, Ground.UNSURE)
    if ground == Ground.NONE and project.has_taken_part(by):
        raise TransitionRefused(
            _("You take part in the project, or have done so. Point 4 is about that.")
        )
    if kept and kept.ruling and kept.ruling.is_barred and is_free:
        raise TransitionRefused(
            _("It is decided that you have a conflict of interest in the case.")
        )
    answer, _created = ConflictOfInterest.objects.update_or_create(
        project=project,
        user=by,
        defaults={
            "ground": ground,
            "note": note,
            "declared_at": clock.now(),
            "ruling": None,
        },
    )
    record(project, "conflict_answered", by=by, note=ground)
    return answer


@transaction.atomic
def enter_measurement(measurement: Measurement, *, by: User) -> Measurement:
    """Enter a figure; those who approve are told. Not for a day that has not come."""
    if measurement.measured_on > clock.today():
        raise TransitionRefused(
            _("The date of a measurement cannot lie in the future.")
        )
    measurement.entered_by = by
    measurement.full_clean(exclude=["entered_by"])
    measurement.save()
    record(measurement, "entered", by=by)
    tell_approvers(measurement, by=by)
    return measurement


def tell_approvers(measurement: Measurement, *, by: User) -> None:
    """A figure waits for everyone who may approve it: not `by`, nobody with a conflict."""
    project = measurement.indicator.node.project
    barred = project.conflicts.users() | {by.pk}
    approvers = {
        *people_given(permissions.OWN, project),
        *people_given("fund.approve_measurements", project.fund),
    }
    notify(
        [person for person in approvers if person.pk not in barred],
        subject=gettext_lazy("A figure waits for approval"),
        path=project.get_absolute_url(),
    )


@transaction.atomic
def approve_measurement(measurement: Measurement, *, by: User) -> None:
    measurement.approve(by=by)


@transaction.atomic
def send_back_measurement(measurement: Measurement, *, note: str, by: User) -> None:
    """Ask the one who entered the figure to correct it."""
    measurement.send_back(by=by, note=note)
    project = measurement.indicator.node.project
    notify(
        [measurement.entered_by],
        subject=gettext_lazy("A figure was sent back to you"),
        path=project.get_absolute_url(),
    )


@transaction.atomic
def tell_pulse(pulse: Pulse, *, by: User) -> Pulse:
    """The month's pulse; once a month, not ahead of time."""
    if pulse.month > clock.today():
        raise TransitionRefused(_("That month has not begun."))
    pulse.told_by = by
    pulse.full_clean(exclude=["told_by"])
    pulse.save()
    record(pulse.project, "pulse", by=by, note=f"{pulse.month:%Y-%m}")
    if pulse.status == Pulse.Status.NEEDS_HELP:
        _call_for_help(pulse.project, by=by)
    return pulse


def _call_for_help(project: Project, *, by: User) -> None:
    """The owner and the fund's coordinators are told, except those with a conflict."""
    barred = project.conflicts.users() | {by.pk}
    helpers = {
        *people_given(permissions.OWN, project),
        *people_given("fund.prepare_cases", project.fund),
    }
    notify(
        [person for person in helpers if person.pk not in barred],
        subject=gettext_lazy("A project asks for a decision or help"),
        path=project.get_absolute_url(),
    )


@transaction.atomic
def reach_milestone(milestone: Milestone, *, on: date, by: User) -> None:
    if on > clock.today():
        raise TransitionRefused(_("Choose a day that has been."))
    milestone.done_on = on
    milestone.save(update_fields=["done_on"])
    record(milestone.project, "milestone", by=by, note=milestone.title)


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
        (
            "conditions",
            not row.is_unmet,
            _("Condition: %(text)s") % {"text": row.text},
        )
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
