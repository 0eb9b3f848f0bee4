"""A request for the fund's money: call, form, assessment, recommendation, decision."""

from applications.models.application import (
    Application,
    ArchiveCopy,
    FormalAnswer,
    SubmittedVersion,
    SupplementRequest,
)
from applications.models.assessment import Assessment, PlanAlignment, Score
from applications.models.call import Call, Criterion
from applications.models.decision import (
    AgendaCase,
    Condition,
    Decision,
    DecisionLetter,
    Recommendation,
    RecommendedYear,
)
from applications.models.saved_view import SavedView

__all__ = [
    "AgendaCase",
    "Application",
    "ArchiveCopy",
    "Assessment",
    "Call",
    "Condition",
    "Criterion",
    "Decision",
    "DecisionLetter",
    "FormalAnswer",
    "PlanAlignment",
    "Recommendation",
    "RecommendedYear",
    "SavedView",
    "Score",
    "SubmittedVersion",
    "SupplementRequest",
]
