"""A request for the fund's money: call, form, assessment, recommendation, decision."""

from applications.models.alignment import CitedAlignment, PlanAlignment
from applications.models.appeal import Appeal
from applications.models.application import (
    Application,
    ArchiveCopy,
    SubmittedVersion,
)
from applications.models.assessment import Assessment
from applications.models.calibration import (
    Calibration,
    CalibrationAnswer,
    CalibrationNote,
    Consensus,
    ConsensusScore,
)
from applications.models.call import Call, Criterion
from applications.models.casework import FormalAnswer
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
from applications.models.decision_basis import DecisionBasis, DecisionReport, Deferral
from applications.models.disclosure import Disclosure, Dossier, PaperVerdict
from applications.models.idea import Idea, IdeaAuthor, IdeaConflict
from applications.models.idea_screening import (
    IdeaAnswer,
    IdeaDecision,
    IdeaOutcome,
    IdeaProposal,
    IdeaSupplement,
    IdeaVersion,
)
from applications.models.late_code import LateCode
from applications.models.meeting import Packet
from applications.models.memo import Memo, MemoFile, MemoPart
from applications.models.opinion import Opinion
from applications.models.question import CallQuestion
from applications.models.recommendation import Dissent, RecommendationDraft
from applications.models.record import RecordedPaper
from applications.models.saved_view import SavedView
from applications.models.score import PerspectiveCheck, Score
from applications.models.separation import CaseAside, IdeaAside
from applications.models.supplement import SupplementRequest, SupplementSection
from applications.models.voting import (
    Motion,
    Reservation,
    Vote,
    Voting,
    case_of,
    decision_of,
)
