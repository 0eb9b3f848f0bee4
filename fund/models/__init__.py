"""The fund: its rules, plans, steering group, meetings, promises and money."""

from fund.models.appeal import AppealText
from fund.models.condition import Condition, ConditionKind
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
from fund.models.override import Override
from fund.models.plan import Plan, PlanFrame, PlanItem
from fund.models.rules import RuleSet

__all__ = [
    "AgendaItem",
    "AppealText",
    "Appointment",
    "Attendance",
    "Condition",
    "ConditionKind",
    "Entry",
    "Forecast",
    "Fund",
    "FundGroupGrant",
    "FundUserGrant",
    "Grant",
    "GrantYear",
    "Meeting",
    "Override",
    "Plan",
    "PlanFrame",
    "PlanItem",
    "RegistryCounter",
    "RuleSet",
    "Seat",
    "SteeringGroup",
    "Term",
]
