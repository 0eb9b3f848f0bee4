"""May this person read, keep or hand out the papers of a case?

The registrar and the coordinator keep the register. Who has a conflict of interest or
has applied does not handle it. The register itself is open to everybody by law (OSL 5:2)
and so to the applicants, who find what they sent and when it arrived; what the fund has
written is closed to them here as on the case's page, and is asked for as by anybody.
"""

from accounts.access import given
from applications import permissions
from applications.casework.permissions import keeps_register
from applications.models import Application
from projects.conflicts.queries import is_aside


def may_read_register(user, application: Application) -> bool:
    """What papers there are: those who read the fund's cases, and the applicants."""
    if permissions.is_applicant(user, application):
        return True
    if is_aside(user, application):
        return False
    return given(user, "fund.view_cases", application.fund)


def may_keep_register(user, application: Application) -> bool:
    """Add papers, correct rows and mark them as secret."""
    return bool(application.registry_number) and keeps_register(user, application)


def may_register_appeal(user, application: Application) -> bool:
    """Note that the decision was appealed: when one has settled the case."""
    may = may_keep_register(user, application)
    return may and application.decisions.final().exists()


def may_keep_plan(user, fund) -> bool:
    """The document plan and the grounds for secrecy."""
    return given(user, "fund.register_cases", fund) or given(
        user, "fund.manage_fund", fund
    )


def may_list_records(user, fund) -> bool:
    return given(user, "fund.view_cases", fund)


def may_see_disclosures(user, application: Application) -> bool:
    """What has been handed out: those who do it, and the auditors."""
    if is_aside(user, application):
        return False
    return keeps_register(user, application) or given(
        user, "fund.view_audit", application.fund
    )


def may_disclose(user, application: Application) -> bool:
    """Answer a request to read public documents, paper by paper."""
    return may_keep_register(user, application)


def may_make_complete(user, application: Application) -> bool:
    """Take out everything: those who keep the register, and the auditors (KL 12:9)."""
    return may_see_disclosures(user, application)
