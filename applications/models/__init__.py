"""A request for the fund's money: call, form, assessment, recommendation, decision."""

from applications.models.application import (
    Application,
    ArchiveCopy,
    FormalAnswer,
    SubmittedVersion,
)
from applications.models.assessment import (
    Assessment,
    PerspectiveCheck,
    PlanAlignment,
    Score,
)
from applications.models.calibration import (
    Calibration,
    CalibrationAnswer,
    CalibrationNote,
    Consensus,
    ConsensusScore,
)
from applications.models.call import Call, Criterion
from applications.models.cited import CitedAlignment
from applications.models.decision import (
    AgendaCase,
    Decision,
    DecisionLetter,
    Level,
    ProposedCondition,
    ProposedYear,
    Recommendation,
    RecommendedYear,
)
from applications.models.idea import Idea, IdeaAuthor, IdeaConflict
from applications.models.late_code import LateCode
from applications.models.memo import Memo, MemoFile, MemoPart
from applications.models.opinion import Opinion
from applications.models.question import CallQuestion
from applications.models.saved_view import SavedView
from applications.models.screening import (
    IdeaAnswer,
    IdeaDecision,
    IdeaOutcome,
    IdeaProposal,
    IdeaSupplement,
    IdeaVersion,
)
from applications.models.supplement import SupplementRequest, SupplementSection

__all__ = [
    "AgendaCase",
    "Application",
    "ArchiveCopy",
    "Assessment",
    "Calibration",
    "CalibrationAnswer",
    "CalibrationNote",
    "Call",
    "CallQuestion",
    "CitedAlignment",
    "Consensus",
    "ConsensusScore",
    "Criterion",
    "Decision",
    "DecisionLetter",
    "Level",
    "ProposedCondition",
    "ProposedYear",
    "FormalAnswer",
    "Idea",
    "IdeaAnswer",
    "IdeaAuthor",
    "IdeaConflict",
    "IdeaDecision",
    "IdeaOutcome",
    "IdeaProposal",
    "IdeaSupplement",
    "IdeaVersion",
    "LateCode",
    "Memo",
    "MemoFile",
    "MemoPart",
    "Opinion",
    "PerspectiveCheck",
    "PlanAlignment",
    "Recommendation",
    "RecommendedYear",
    "SavedView",
    "Score",
    "SubmittedVersion",
    "SupplementRequest",
    "SupplementSection",
]
