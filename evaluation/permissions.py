"""Who may write lessons and ask for reports? Who sees the project may read them."""

from accounts.access import given
from evaluation.models import Report
from projects.models import Project
from projects.permissions import REPORT, acts_for_fund

Voice = Report.Voice
JUDGE = "fund.approve_measurements"  # the evaluator and the coordinator


def may_learn(user, project: Project) -> bool:
    """Write lessons and lasting changes, also of a project that was stopped."""
    return _has_begun(project) and _takes_part(user, project)


def may_request_report(user, project: Project) -> bool:
    """Those who report, and those who evaluate; what was learned is the point of it."""
    return _has_begun(project) and _takes_part(user, project)


def may_retry(user, report: Report) -> bool:
    return report.state == Report.State.FAILED and may_request_report(
        user, report.project
    )


def may_download(report: Report) -> bool:
    """Whoever sees the project may read its reports, once there is something to read."""
    return report.state == Report.State.READY


def may_judge_evidence(user, project: Project) -> bool:
    """Say how much the project can show: the evaluator, not the project itself."""
    return _has_begun(project) and acts_for_fund(user, JUDGE, project)


def voice_of(user, project: Project) -> str:
    """In which role this person speaks of the project."""
    if user.pk == project.leader_id:
        return Voice.LEADER
    if user.pk == project.owner_id:
        return Voice.OWNER
    if given(user, "fund.manage_fund", project.fund):
        return Voice.COORDINATOR
    if given(user, JUDGE, project.fund):
        return Voice.EVALUATOR
    return Voice.OTHER


def _has_begun(project: Project) -> bool:
    return project.state not in (*Project.BEFORE_GRANT, Project.State.ARCHIVED)


def _takes_part(user, project: Project) -> bool:
    return given(user, REPORT, project) or given(user, JUDGE, project.fund)
