"""What did those responsible for a project answer to the check questions?"""

from core.columns import belongs_to, once
from core.triggers import append_only
from fund.models.checks import CheckAnswerBase, CheckRoundBase
from projects.models.project import Project


class ProjectCheckRound(CheckRoundBase):
    """The fund's questions about a project, gone through on a day (genomgång)."""

    project = belongs_to(Project, "check_rounds")

    class Meta:
        triggers = append_only()


class ProjectCheckAnswer(CheckAnswerBase):
    """One answer of a round about a project."""

    round = belongs_to(ProjectCheckRound, "answers")

    class Meta:
        constraints = [once("project_check_answer_once", "round", "question")]
        triggers = append_only()
