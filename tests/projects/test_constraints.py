"""Which rows of a project does the database refuse, whoever writes them, and where exactly?"""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import IntegrityError, transaction
from django.utils import timezone

from core import clock
from projects.models import (
    Answer,
    Baseline,
    Benefit,
    BudgetLine,
    ConflictOfInterest,
    ConflictRuling,
    Edge,
    Endorsement,
    EndorsementRequest,
    Indicator,
    Measurement,
    Node,
    Party,
    PlanLink,
    Project,
    ProjectCheckAnswer,
    ProjectCheckRound,
    Pulse,
    PulseDraft,
    StaffRole,
    TeamMember,
)
from projects.models.chain import ChainVersion
from tests import factories

TODAY = clock.today
NOW = timezone.now
FIRST = "2026-03-01"


@pytest.fixture
def here(fund, project, leader, owner):
    """What the rows below hang on."""
    nodes = list(project.nodes.order_by("position"))
    here = SimpleNamespace(
        fund=fund,
        project=project,
        leader=leader,
        owner=owner,
        first=nodes[0],
        node=Node.objects.create(project=project, kind="input", text="Ett till"),
        board=fund.municipality.boards.get(name="Utbildningsnämnden"),
        item=factories.plan_item(fund),
        party=Party.objects.create(project=project, name="Lyktan", role="Med"),
        # an indicator without a baseline
        indicator=Indicator.objects.create(node=nodes[0], name="Ny", unit="dygn"),
        round=ProjectCheckRound.objects.create(
            project=project, held_on=TODAY(), participants="Leda", written_by=leader
        ),
        question=fund.check_questions.filter(scope="project").earliest("pk"),
    )
    here.answer = Endorsement.objects.create(**_endorsement(here))
    return here


def _endorsement(here) -> dict:
    return {
        "project": here.project,
        "party": here.party,
        "party_name": "Lyktan",
        "way": "earlier",
        "manager_name": "Nora",
        "manager_title": "Chef",
        "answered_on": TODAY(),
        "recorded_by": here.leader,
    }


# A row of each model that the database takes.
ROWS = {
    Project: lambda here: {
        "fund": here.fund,
        "title": "Ett till",
        "type": "testing",
        "created_by": here.leader,
    },
    TeamMember: lambda here: {
        "project": here.project,
        "user": here.leader,
        "role": "partner",
    },
    Party: lambda here: {"project": here.project, "board": here.board, "role": "Med"},
    ConflictOfInterest: lambda here: {
        "project": here.project,
        "user": here.leader,
        "ground": "j4",
    },
    ConflictRuling: lambda here: {
        "project": here.project,
        "user": here.leader,
        "answered": "unsure",
        "ground": "j4",
        "reason": "Bror",
        "ruled_by": here.owner,
    },
    Edge: lambda here: {
        "project": here.project,
        "source": here.first,
        "target": here.node,
    },
    ChainVersion: lambda here: {
        "project": here.project,
        "number": 1,
        "content": {},
        "reason": "Först",
        "frozen_by": here.leader,
    },
    ProjectCheckAnswer: lambda here: {
        "round": here.round,
        "question": here.question,
        "answer": "yes",
    },
    Answer: lambda here: {
        "project": here.project,
        "question": "need",
        "text": "Ja",
        "changed_by": here.leader,
    },
    StaffRole: lambda here: {
        "project": here.project,
        "role": "Psykolog",
        "percent": 1,
        "lent_from": "Ny",
    },
    BudgetLine: lambda here: {
        "project": here.project,
        "payer": "fund",
        "cost_type": "staff",
        "year": 2026,
        "amount": "0.01",
    },
    Benefit: lambda here: {
        "project": here.project,
        "actor": "Nämnden",
        "how": "Färre dygn",
        "from_year": 2027,
        "quantity": 0,
        "unit": "dygn",
        "unit_cost": 0,
        "source": "Egen",
        "cashable_percent": 100,
    },
    PlanLink: lambda here: {"project": here.project, "item": here.item},
    Endorsement: _endorsement,
    EndorsementRequest: lambda here: {
        "party": here.party,
        "manager": here.owner,
        "manager_name": "Ägda",
        "manager_email": "a@example.org",
        "asked_by": here.leader,
        "expires_at": NOW() + timedelta(days=9),
    },
    Pulse: lambda here: {
        "project": here.project,
        "month": FIRST,
        "status": "as_planned",
        "lesson": "Ja",
        "told_by": here.leader,
    },
    PulseDraft: lambda here: {
        "project": here.project,
        "user": here.leader,
        "month": FIRST,
    },
    Baseline: lambda here: {"indicator": here.indicator, "value": 0},
    Measurement: lambda here: {
        "indicator": here.indicator,
        "measured_on": TODAY(),
        "value": 0,
        "source": "Registret",
        "entered_by": here.leader,
    },
}
UNCOUNTED = {
    "quantity": None,
    "unit": "",
    "unit_cost": None,
    "source": "",
    "cashable_percent": None,
}
CLOSED = {"closed_at": NOW(), "closed_by": "owner"}
# What is changed in such a row, and the constraint that refuses it.
REFUSED = [
    (Project, {"starts_on": "2026-01-02", "ends_on": "2026-01-02"}, "project_ends_af"),
    (Project, {"starts_on": "2026-01-02", "ends_on": "2026-01-01"}, "project_ends_af"),
    (Project, {"own_evidence_level": 6}, "project_evidence_level_0_to_5"),
    (Party, {"cash_amount": "-0.01"}, "party_pays_nothing_negative"),
    (Party, {"time_amount": "-0.01"}, "party_pays_nothing_negative"),
    (Party, {"name": "Lyktan"}, "party_is_a_board_or_is_named"),
    (Party, {"board": None}, "party_is_a_board_or_is_named"),
    (Edge, {"target": "first"}, "edge_between_two_nodes"),
    (Edge, {"evidence_level": 6}, "edge_evidence_level_0_to_5"),
    (StaffRole, {"percent": 0}, "staff_role_percent_positive"),
    (StaffRole, {"cost": "-0.01"}, "staff_role_cost_not_negative"),
    (BudgetLine, {"amount": 0}, "budget_line_positive"),
    (BudgetLine, {"amount": -1}, "budget_line_positive"),
    (BudgetLine, {"hours": 2}, "budget_line_amount_is_hours_times_rate"),
    (BudgetLine, {"rate": 100}, "budget_line_amount_is_hours_times_rate"),
    (
        BudgetLine,
        {"payer": "own_time", "hours": 2, "rate": 100, "amount": 201},
        "budget_line_amount_is_hours_times_rate",
    ),
    (
        BudgetLine,
        {"payer": "fund", "hours": 2, "rate": 100, "amount": 200},
        "budget_line_amount_is_hours_times_rate",
    ),
    (Benefit, {"quantity": "-0.01"}, "benefit_within_bounds"),
    (Benefit, {"unit_cost": "-0.01"}, "benefit_within_bounds"),
    (Benefit, {"cashable_percent": 101}, "benefit_within_bounds"),
    *(
        (Benefit, {column: nothing}, "benefit_counted_whole_or_not_at_all")
        for column, nothing in UNCOUNTED.items()
    ),
    (Endorsement, {"recorded_by": None}, "endorsement_recorded_at_and_by"),
    (Endorsement, {"way": "link"}, "endorsement_recorded_at_and_by"),
    (
        Endorsement,
        {"way": "link", "recorded_by": None},  # and no address
        "endorsement_recorded_at_and_by",
    ),
    (Endorsement, {"way": "paper"}, "endorsement_on_paper_has_its_document"),
    (Endorsement, {"answer": "declined"}, "endorsement_declined_has_a_reason"),
    (EndorsementRequest, {"closed_at": NOW()}, "endorsementrequest_closed_at_and_by"),
    (EndorsementRequest, {"closed_by": "owner"}, "endorsementrequest_closed_at_and_by"),
    (EndorsementRequest, {"token_hash": "a"}, "to_an_account_or_by_a_link"),
    (EndorsementRequest, {"manager": None}, "to_an_account_or_by_a_link"),
    (Pulse, {"month": "2026-03-02"}, "pulse_month_is_its_first_day"),
    (Pulse, {"answer": "Ja", "answered_at": NOW()}, "pulse_answered_at_and_by"),
    (Pulse, {"answered_by": "owner"}, "pulse_answered_at_and_by"),
    (Pulse, {"answer": "Ja"}, "pulse_answered_has_an_answer"),
    (
        Pulse,
        {"answered_at": NOW(), "answered_by": "owner"},
        "pulse_answered_has_an_answer",
    ),
    (Baseline, {"value": None}, "baseline_value_or_reason"),
    (Baseline, {"missing_reason": "Saknas"}, "baseline_value_or_reason"),
    (Measurement, {"value": None}, "measurement_value_or_reason"),
    (Measurement, {"missing_reason": "Saknas"}, "measurement_value_or_reason"),
    (Measurement, {"approved_at": NOW()}, "measurement_approved_at_and_by"),
    (Measurement, {"approved_by": "owner"}, "measurement_approved_at_and_by"),
    (
        Measurement,
        {"approved_by": "leader", "approved_at": NOW()},
        "measurement_approved_by_somebody_else",
    ),
    (ConflictRuling, {"ruled_by": "leader"}, "conflict_ruling_by_somebody_else"),
    (ConflictRuling, {"ground": "unsure"}, "conflict_ruling_says_what_and_why"),
    (ConflictRuling, {"reason": ""}, "conflict_ruling_says_what_and_why"),
]
# What is changed in a row that is there already, so that it may stand beside it.
TWICE = [
    (Project, {"code": "SI1"}, {"code": "SI2"}, "project_code_once"),
    (TeamMember, {}, {"role": "coworker"}, "team_member_once_per_role"),
    (Party, {}, {"board": None, "name": "Annan"}, "party_board_once"),
    (ConflictOfInterest, {}, {"user": "owner"}, "conflict_once_per_user"),
    (Edge, {}, {"source": "node", "target": "first"}, "edge_once"),
    (ChainVersion, {}, {"number": 2}, "chain_version_once"),
    (ProjectCheckAnswer, {}, None, "project_check_answer_once"),
    (Answer, {}, {"question": "idea"}, "answer_once_per_question"),
    (BudgetLine, {}, {"year": 2027}, "budget_line_once"),
    (PlanLink, {}, None, "plan_link_once"),
    (EndorsementRequest, {}, {"answer": "answer"}, "request_one_open_per_party"),
    (
        EndorsementRequest,
        {"manager": None, "token_hash": "a", **CLOSED},
        {"manager": None, "token_hash": "b", **CLOSED},
        "endorsement_request_link_once",
    ),
    (Pulse, {}, {"month": "2026-04-01"}, "pulse_once_a_month"),
    (PulseDraft, {}, {"user": "owner"}, "pulse_draft_once"),
    (Measurement, {}, {"group": "comparison"}, "measurement_once_per_date_and_group"),
]
TAKEN = [
    (Project, {"starts_on": "2026-01-02", "ends_on": "2026-01-03"}),
    (Project, {"own_evidence_level": 5}),
    (Party, {"cash_amount": 0, "time_amount": 0}),
    (Party, {"board": None, "name": "Annan"}),
    (Edge, {"evidence_level": 5}),
    (StaffRole, {"cost": 0}),
    (BudgetLine, {"payer": "own_time", "hours": 2, "rate": 100, "amount": 200}),
    (Benefit, UNCOUNTED),
    (Endorsement, {"way": "link", "recorded_by": None, "manager_email": "a@b.se"}),
    (Endorsement, {"answer": "declined", "reason": "Nej"}),
    (Pulse, {"answer": "Ja", "answered_at": NOW(), "answered_by": "owner"}),
    (EndorsementRequest, {"manager": None, "token_hash": "a"}),
    (EndorsementRequest, CLOSED),
    (Baseline, {"value": None, "missing_reason": "Saknas"}),
    (Measurement, {"value": None, "missing_reason": "Saknas"}),
    (Measurement, {"approved_by": "owner", "approved_at": NOW()}),
    (ConflictRuling, {"ground": "none"}),
]


def _leads_on(model, column: str) -> bool:
    return model._meta.get_field(column).is_relation


def write(here, model, changes: dict):
    """A row; a word that names something of `here` is that."""
    changed = {
        column: vars(here).get(value, value) if _leads_on(model, column) else value
        for column, value in changes.items()
    }
    return model.objects.create(**{**ROWS[model](here), **changed})


def refusal(here, model, changes: dict) -> str:
    """What the database says; "" when it takes the row, which is not kept."""
    try:
        with transaction.atomic():
            write(here, model, changes)
            transaction.set_rollback(True)
    except IntegrityError as wrong:
        return str(wrong)
    return ""


def test_what_holds_is_taken(here):
    plain = [(model, {}) for model in ROWS]
    assert [
        (model.__name__, changes, said)
        for model, changes in plain + TAKEN
        if (said := refusal(here, model, changes))
    ] == []


def test_what_does_not_hold_is_refused(here):
    assert [
        (model.__name__, changes, said)
        for model, changes, constraint in REFUSED
        if constraint not in (said := refusal(here, model, changes))
    ] == []


def test_what_is_once_is_not_written_twice(here):
    wrong = []
    for model, changes, beside, constraint in TWICE:
        with transaction.atomic():
            write(here, model, changes)
            said = refusal(here, model, changes)
            if constraint not in said:
                wrong.append((constraint, said))
            if beside is not None and (said := refusal(here, model, beside)):
                wrong.append((constraint, beside, said))
            transaction.set_rollback(True)
    assert wrong == []


def test_an_empty_code_is_no_code(here):
    write(here, Project, {"code": ""})
    assert refusal(here, Project, {"code": ""}) == ""


def test_every_constraint_of_a_project_is_in_a_table():
    """Save those of two columns that are never empty."""
    held = [constraint for *_row, constraint in (*REFUSED, *TWICE)]
    loose = {
        rule.name
        for model in apps.get_app_config("projects").get_models()
        for rule in model._meta.constraints
        if not any(name in rule.name for name in held)
        if not (rule.name.endswith("_together") and _is_never_empty(model, rule.name))
    }
    assert loose == set()


def _is_never_empty(model, name: str) -> bool:
    stem = name.removesuffix("_at_and_by_together").rpartition("_")[2]
    return not model._meta.get_field(f"{stem}_by").null
