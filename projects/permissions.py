"""What is each person of a project given, and who may do what with the project now?"""

from accounts.access import give, given, people_given, take
from accounts.models import User
from fund.models import Condition, Fund
from projects.conflicts.queries import has_conflict, is_aside, without_aside
from projects.models import Measurement, Project, TeamMember
from projects.models.conflict import ACTING

Role = TeamMember.Role
State = Project.State

READ, WRITE = "projects.view_project", "projects.write_project"
REPORT, OWN = "projects.report_project", "projects.own_project"

# The one table of what a role in a project is given.
GIVEN_TO_ROLE: dict[str, list[str]] = {
    Role.AUTHOR: [READ, WRITE],
    Role.OWNER: [READ, WRITE, REPORT, OWN],
    Role.LEADER: [READ, WRITE, REPORT],
    Role.COWORKER: [READ, REPORT],
    Role.PARTNER: [READ],
}
ACCEPTS = ["fund.prepare_cases", "fund.book_entries"]
REPORTING = {State.STARTING, State.ONGOING, State.PAUSED, State.CLOSING}
DECIDING = {State.STARTING, State.ONGOING, State.PAUSED, State.CLOSING}
AFTER_GRANT = REPORTING | {State.REPORTED, State.FOLLOWED_UP}


def give_role(member: TeamMember) -> None:
    give(GIVEN_TO_ROLE[member.role], member.user, member.project)


def take_role(member: TeamMember) -> None:
    """Take back what this role gave and no other role of the same person gives."""
    others = TeamMember.objects.filter(project=member.project, user=member.user)
    kept = {
        perm
        for other in others.exclude(pk=member.pk)
        for perm in GIVEN_TO_ROLE[other.role]
    }
    lost = [perm for perm in GIVEN_TO_ROLE[member.role] if perm not in kept]
    take(lost, member.user, member.project)


def owns(user, project: Project) -> bool:
    """Speaks for the project as its owner, without a conflict of interest in it."""
    return given(user, OWN, project) and not has_conflict(user, project)


def acts_for_fund(user, perms: str | list[str], project: Project) -> bool:
    """Was given one of `perms` in the fund, and does not stand aside: who takes part in
    the project, or has done so, does not judge it for the fund (KL 6:28, 7:4)."""
    perms = [perms] if isinstance(perms, str) else perms
    if not any(given(user, perm, project.fund) for perm in perms):
        return False
    return not is_aside(user, project)


def owner_and(perm: str, project: Project) -> set[User]:
    """Whom to tell: the owner, and those who act for the fund with `perm`."""
    return {
        *without_aside(people_given(OWN, project), project, ACTING),
        *without_aside(people_given(perm, project.fund), project),
    }


def may_write_plan(user, project: Project) -> bool:
    """Write in the plan; whether the application is open for it is asked there."""
    return given(user, WRITE, project)


def may_report(user, project: Project) -> bool:
    """Pulse, milestones and measurements."""
    return project.state in REPORTING and given(user, REPORT, project)


def may_answer_pulse(user, project: Project) -> bool:
    """Answer the month that was told: the coordinator, never one of the project."""
    return project.state in REPORTING and acts_for_fund(
        user, "fund.prepare_cases", project
    )


def may_measure(user, project: Project) -> bool:
    """Enter figures, also for the effects after the end."""
    return project.state in AFTER_GRANT and given(user, REPORT, project)


def may_approve(user, measurement: Measurement, project: Project) -> bool:
    """Somebody other than the one who entered it: the owner, or the fund's people."""
    if measurement.state != Measurement.State.ENTERED:
        return False
    if measurement.entered_by_id == user.pk:
        return False
    return may_approve_some(user, project)


def may_approve_some(user, project: Project) -> bool:
    """Is this person one of those who approve the project's figures?"""
    return owns(user, project) or acts_for_fund(
        user, "fund.approve_measurements", project
    )


def may_pass_start_gate(user, project: Project) -> bool:
    return project.state == State.STARTING and owns(user, project)


def may_prepare_start(user, project: Project) -> bool:
    """Put in place what the start gate asks for; later, keep it up to date."""
    if project.state not in REPORTING:
        return False
    return given(user, WRITE, project) or given(user, REPORT, project)


def may_appoint(user, project: Project) -> bool:
    """Say who leads and who owns: those who write the plan, or the coordinator."""
    if project.state not in REPORTING:
        return False
    return given(user, WRITE, project) or acts_for_fund(
        user, "fund.prepare_cases", project
    )


def may_hold_checks(user, project: Project) -> bool:
    """Write down the check questions: those who report or own, and the coordinator."""
    if project.state not in AFTER_GRANT or has_conflict(user, project):
        return False
    return given(user, REPORT, project) or acts_for_fund(
        user, "fund.manage_fund", project
    )


def may_manage_team(user, project: Project) -> bool:
    return given(user, WRITE, project)


def may_revise_chain(user, project: Project) -> bool:
    """Change the chain of a running project; each change is a new version."""
    return project.state in REPORTING and given(user, REPORT, project)


def may_stop(user, project: Project) -> bool:
    """Stop, pause or close: the owner, or those who decide for the fund."""
    return owns(user, project) or acts_for_fund(user, "fund.record_decisions", project)


def may_take(user, project: Project, step: str) -> bool:
    """Pause, resume, close …; to archive is for those who keep the fund's registry."""
    if step == "archive":
        return acts_for_fund(user, "fund.register_cases", project)
    return may_stop(user, project)


def may_decide_on(user, project: Project) -> bool:
    """Decide along the way: continue, adjust, … or stop."""
    return project.state in DECIDING and may_stop(user, project)


def may_read_whole_history(user, project: Project) -> bool:
    """Also who has answered what about conflicts of interest."""
    return given(user, "fund.view_audit", project.fund)


def may_declare_conflict(user, project: Project) -> bool:
    """Everyone with a part in judging the case is asked."""
    fund: Fund = project.fund
    judging = ["fund.decide_cases", "fund.view_assessments", "fund.prepare_cases"]
    return given(user, "projects.assess_project", project) or any(
        given(user, perm, fund) for perm in judging
    )


def may_report_condition(user, condition: Condition, project: Project) -> bool:
    """Say that a condition is met: who sees to it, or who leads or owns the project."""
    if condition.state != Condition.State.OPEN or has_conflict(user, project):
        return False
    if condition.owner_id == user.pk:
        return True
    return given(user, WRITE, project) and given(user, REPORT, project)


def may_accept_condition(user, condition: Condition, project: Project) -> bool:
    """Accept or send back: the coordinator or finance, never who is in the project, who
    sees to it or who reported it."""
    if condition.state != Condition.State.REPORTED:
        return False
    if user.pk in (condition.owner_id, condition.reported_by_id):
        return False
    return may_follow_conditions(user, project)


def may_move_condition(user, condition: Condition, project: Project) -> bool:
    """Another owner or last day, before it is reported: those who would accept it."""
    is_open = condition.state == Condition.State.OPEN
    return is_open and may_follow_conditions(user, project)


def may_follow_conditions(user, project: Project) -> bool:
    """Is this person one of those who accept the project's conditions?"""
    return acts_for_fund(user, ACCEPTS, project)
