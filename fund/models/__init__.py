"""The fund: its rules, plans, steering group, meetings, promises and money."""

from fund.models.appeal import AppealText
from fund.models.checks import CheckAnswer, CheckQuestion, CheckRound
from fund.models.condition import Condition, ConditionKind
from fund.models.delegation import Delegation
from fund.models.fund import (
    Appointment,
    Fund,
    FundGroupGrant,
    FundUserGrant,
    RegistryCounter,
)
from fund.models.group import Seat, SteeringGroup, Term
from fund.models.interest import GroundText, Interest, InterestDeclaration
from fund.models.ledger import Entry, Forecast, Grant, GrantYear
from fund.models.meeting import AgendaItem, Attendance, Coming, Meeting
from fund.models.minutes import Minutes, MinutesFile, MinutesParagraph, Verifier
from fund.models.minutes_after import Announcement, EntryVerification, MinutesEntry
from fund.models.movement import Movement
from fund.models.notice import Notice
from fund.models.override import Override
from fund.models.ownership import Ownership
from fund.models.plan import FrameCarry, Plan, PlanFrame, PlanItem
from fund.models.points import PointDecision, PointOutcome
from fund.models.record import RetentionRule, SecrecyGround
from fund.models.rules import RuleSet
from fund.models.wheel import Duty, DutyEvidence, DutyOccasion, DutyTask
