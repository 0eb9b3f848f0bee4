"""What did those responsible for a project answer to the check questions?"""

from django.db import models

from core.triggers import append_only
from fund.models.checks import CheckAnswerBase, CheckRoundBase
from projects.models.project import Project


class ProjectCheckRound(CheckRoundBase):
    """The fund's questions about a project, gone through on a day (genomgång)."""

    project = models.ForeignKey(
        Project, on_delete=models.PROTECT, related_name="check_rounds"
    )

    class Meta:
        triggers = append_only()


class ProjectCheckAnswer(CheckAnswerBase):
    """One answer of a round about a project."""

    round = models.ForeignKey(
        ProjectCheckRound, on_delete=models.PROTECT, related_name="answers"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["round", "question"], name="project_check_answer_once"
            )
        ]
        triggers = append_only()
