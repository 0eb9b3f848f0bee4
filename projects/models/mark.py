"""Which mark of secrecy closes a project's plan, and to whom?

What was handed in lives on in the granted project's plan, chain and reports: a mark that
closes the case closes those too (OSL 5:5; design 5, rule 12). Amounts are public, and stay
with those who keep the ledger.
"""

from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef, Q

from fund.models import Fund

# With these in a fund one reads past a mark: who prepares, registers or decides its cases,
# the auditors (KL 12:9), and the evaluators, who cannot evaluate what they may not read.
HANDLES_SECRETS = (
    "fund.prepare_cases",
    "fund.register_cases",
    "fund.decide_cases",
    "fund.view_audit",
)
PAST_A_MARK = (*HANDLES_SECRETS, "fund.approve_measurements")
KEEPS_LEDGER = (*PAST_A_MARK, "fund.view_ledger")  # for pages that tell amounts alone


class ClosingMark(models.Model):
    """A marked paper of a case, whose words stand in the project's plan too.

    A view of the database over the register of papers, which lies above this app and
    makes it (applications 0034): there is nothing to keep in step, and no row that SQL
    could take away. To change the type of a column that it reads, drop the view first
    and make it again after.
    """

    project = models.ForeignKey(
        "projects.Project", on_delete=models.DO_NOTHING, related_name="closing_marks"
    )
    fund = models.ForeignKey(Fund, on_delete=models.DO_NOTHING, related_name="+")

    class Meta:
        managed = False
        default_permissions = ()

    def __str__(self):
        return f"#{self.pk} {self.project_id}"


def closed_in(project: str, past: Any) -> Exists:
    """Is the plan of a row's project closed, but for those who read past marks in the
    funds `past`? `project` is the path to it. Own projects are never closed: who asks
    lets them through beside it."""
    marks = ClosingMark.objects.filter(project=OuterRef(project))
    return Exists(marks.exclude(fund=past))


def open_in(project: str, past: Any, own: Any) -> Q:
    """Rows about a project whose plan is not closed, or which is one of `own`."""
    return ~Q(closed_in(project, past)) | Q(**{project: own})
