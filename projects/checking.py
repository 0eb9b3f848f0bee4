"""How do those responsible for a project answer the fund's check questions together?"""

from datetime import date

from django.db import transaction

from accounts.audit import record
from fund.checking import Answers, require_round
from projects.models import Project, ProjectCheckAnswer, ProjectCheckRound


@transaction.atomic
def hold_round(
    project: Project,
    *,
    held_on: date,
    participants: str,
    note: str,
    answers: Answers,
    by,
) -> ProjectCheckRound:
    """Keep what was answered on a day. Raises TransitionRefused as require_round does."""
    require_round(held_on, answers)
    held = ProjectCheckRound.objects.create(
        project=project,
        held_on=held_on,
        participants=participants,
        note=note,
        written_by=by,
    )
    ProjectCheckAnswer.objects.bulk_create(
        ProjectCheckAnswer(
            round=held, question=question, answer=answer, comment=comment
        )
        for question, (answer, comment) in answers.items()
    )
    record(project, "check_round", by=by, note=held_on.isoformat())
    return held
