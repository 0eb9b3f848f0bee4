"""The social investment itself: what will be done, why it should work, how it goes."""

from projects.models.chain import ChainVersion, Edge, Node
from projects.models.checks import ProjectCheckAnswer, ProjectCheckRound
from projects.models.conflict import Aside, ConflictOfInterest, ConflictRuling
from projects.models.endorsement import Endorsement, EndorsementRequest
from projects.models.followup import (
    Gate,
    Milestone,
    MultiplierEffect,
    Pulse,
    PulseDraft,
)
from projects.models.indicator import Baseline, Indicator, Measurement, Target
from projects.models.mark import ClosingMark
from projects.models.plan import (
    Answer,
    Benefit,
    BudgetLine,
    Document,
    NeedFigure,
    PlanLink,
    Risk,
    StaffRole,
)
from projects.models.project import (
    Party,
    Project,
    ProjectGrant,
    ProjectGroupGrant,
    ProjectUserGrant,
    TeamMember,
)
