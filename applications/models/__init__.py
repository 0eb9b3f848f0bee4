"""A request for the fund's money: call, form, assessment, recommendation, decision."""

from applications.models.application import (
    Application,
    ArchiveCopy,
    FormalAnswer,
    SubmittedVersion,
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
from applications.models.opinion import Opinion
from applications.models.supplement import SupplementRequest, SupplementSection

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
    "Opinion",
    "PlanAlignment",
    "Recommendation",
    "RecommendedYear",
    "Score",
    "SubmittedVersion",
    "SupplementRequest",
    "SupplementSection",
]
