"""The fund: its rules, plans, steering group, meetings, promises and money."""

from fund.models.appeal import AppealText
from fund.models.checks import CheckAnswer, CheckQuestion, CheckRound
from fund.models.fund import (
    Appointment,
    Fund,
    FundGroupGrant,
    FundUserGrant,
    RegistryCounter,
)
from fund.models.group import Seat, SteeringGroup, Term
from fund.models.ledger import Entry, Forecast, Grant, GrantYear
from fund.models.meeting import AgendaItem, Attendance, Meeting
from fund.models.ownership import Ownership
from fund.models.plan import FrameCarry, Plan, PlanFrame, PlanItem
from fund.models.rules import RuleSet
from fund.models.wheel import Duty, DutyEvidence, DutyOccasion, DutyTask

__all__ = [
    "AgendaItem",
    "AppealText",
    "Appointment",
    "Attendance",
    "CheckAnswer",
    "CheckQuestion",
    "CheckRound",
    "Duty",
    "DutyEvidence",
    "DutyOccasion",
    "DutyTask",
    "Entry",
    "Forecast",
    "FrameCarry",
    "Fund",
    "FundGroupGrant",
    "FundUserGrant",
    "Grant",
    "GrantYear",
    "Meeting",
    "Ownership",
    "Plan",
    "PlanFrame",
    "PlanItem",
    "RegistryCounter",
    "RuleSet",
    "Seat",
    "SteeringGroup",
    "Term",
]
