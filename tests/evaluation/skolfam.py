"""Project P1 of domain 13.1, "Skolfam Ekköping", at the end of 2025."""

from datetime import date
from decimal import Decimal

from django.utils import timezone

from core import clock
from evaluation.models import Lesson, Report
from fund.ledger import actions as ledger
from fund.models import Appointment, Forecast
from projects.chain.actions import freeze_chain
from projects.models import (
    Baseline,
    BudgetLine,
    Edge,
    Gate,
    Indicator,
    Measurement,
    Milestone,
    MultiplierEffect,
    Node,
    Party,
    Project,
    ProjectGrant,
    Pulse,
    Risk,
    Target,
    TeamMember,
)
from projects.people.actions import add_member
from tests import factories

Role = Appointment.Role
NODES = (
    ("input", "Psykolog, specialpedagog och handledning"),
    ("activity", "Kartläggning, plan och uppföljning två gånger om året"),
    ("output", "24 barn kartlagda inom åtta veckor"),
    ("outcome", "Barnen läser bättre och bor kvar i familjehemmet"),
    ("impact", "Färre dygn på HVB utöver det som hade hänt ändå"),
    ("value", "Undvikna kostnader och tryggare uppväxt"),
)
ASSUMPTIONS = (
    ("Tjänsterna tillsätts i tid", "implementation", "supported", 2),
    ("Familjehemmen har tid för handledning", "behaviour", "partly", 1),
    ("Kartläggningen ändrar vad läraren gör", "logical", "supported", 2),
    ("Tidig plan minskar sammanbrott i familjehemmet", "logical", "supported", 3),
    ("", "", "untested", 0),
)
# name, unit, decimals, node, direction, before, comparison before, target, now, comp.
INDICATORS = (
    ("Metodtrogenhet", "%", 0, "activity", "up", None, None, 85, 91, None),
    ("Kartlagda barn", "barn", 0, "output", "up", 0, None, 24, 24, None),
    ("Läsförmåga", "stanine", 1, "outcome", "up", "3.6", "3.7", "4.4", "4.5", "3.9"),
    ("Dygn på HVB per barn", "dygn", 0, "outcome", "down", 31, 31, 20, 14, 27),
    ("Behöriga till gymnasiet", "%", 0, "outcome", "up", 55, 54, 75, None, None),
)
GRANTED = {2023: 1_500_000, 2024: 2_000_000, 2025: 1_900_000}
ACTUAL = {2023: 1_412_300, 2024: 1_987_650, 2025: 1_921_480}
END = date(2025, 12, 31)


def moment(day: date):
    return timezone.make_aware(timezone.datetime(day.year, day.month, day.day, 12))


def make_skolfam(*, level: int = 3) -> Project:
    """The whole project, its people and its money, as they stood on 31 December 2025."""
    with clock.travel(moment(date(2022, 1, 10))):
        fund = factories.make_fund()
    leader, owner = factories.make_user("Karin Berg"), factories.make_user("Per Ek")
    evaluator = factories.make_role(fund, Role.EVALUATOR, "Elin Sandberg")
    project = Project.objects.create(
        fund=fund,
        title="Skolfam Ekköping",
        short_name="Skolfam",
        summary="Bättre skolstöd till barn i familjehem.",
        type=Project.Type.TESTING,
        code="SI001",
        lead_board=fund.municipality.boards.get(name="Socialnämnden"),
        leader=leader,
        owner=owner,
        starts_on=date(2023, 1, 1),
        ends_on=END,
        state=Project.State.ONGOING,
        own_evidence_level=level,
        created_by=leader,
    )
    for name in ("Socialnämnden", "Utbildningsnämnden"):
        board = fund.municipality.boards.get(name=name)
        Party.objects.create(project=project, board=board, role="Bemannar")
    add_member(project, leader, role=TeamMember.Role.LEADER, by=leader)
    add_member(project, owner, role=TeamMember.Role.OWNER, by=leader)
    _draw_chain(project, leader, evaluator)
    with clock.travel(moment(END)):
        _give_money(project, leader)
    _tell(project, leader, owner)
    return project


def _draw_chain(project, leader, evaluator) -> None:
    nodes = {
        kind: Node.objects.create(project=project, kind=kind, text=text, position=n)
        for n, (kind, text) in enumerate(NODES)
    }
    for n, (text, kind, status, level) in enumerate(ASSUMPTIONS):
        source, target = Node.ORDER[n : n + 2]
        Edge.objects.create(
            project=project,
            source=nodes[source],
            target=nodes[target],
            assumption=text,
            assumption_kind=kind,
            tested_by="Intervjuer" if text else "",
            status=status,
            evidence_level=level,
            position=n,
        )
    with clock.travel(moment(date(2023, 1, 1))):
        freeze_chain(project, reason="Som beviljad", by=leader)
    for row in INDICATORS:
        _measure(nodes, row, leader, evaluator)


def _measure(nodes, row, leader, evaluator) -> None:
    name, unit, decimals, kind, direction, before, other, target, now, other_now = row
    indicator = Indicator.objects.create(
        node=nodes[kind],
        name=name,
        unit=unit,
        decimals=decimals,
        direction=direction,
        source="Socialkontoret",
    )
    Baseline.objects.create(
        indicator=indicator,
        value=before,
        comparison_value=other,
        missing_reason="" if before is not None else "Verksamheten fanns inte",
        measured_on=date(2022, 11, 1),
        persons=24 if before else None,
    )
    Target.objects.create(indicator=indicator, value=target, due_on=END)
    if now is None:
        return
    values = [(END, now, other_now)]
    if before is not None and other is not None:
        halfway = (Decimal(before) + Decimal(now)) / 2
        other_halfway = (Decimal(other) + Decimal(other_now)) / 2 if other_now else None
        values.insert(0, (date(2024, 12, 31), halfway, other_halfway))
    for day, value, comparison in values:
        approved(indicator, leader, evaluator, value, on=day, persons=24)
        if comparison is not None:
            approved(
                indicator, leader, evaluator, comparison, on=day, group="comparison"
            )


def approved(indicator, by, approver, value, *, on, persons=24, group="project"):
    """A figure entered by one person and approved by another."""
    measurement = Measurement.objects.create(
        indicator=indicator,
        group=group,
        measured_on=on,
        value=value,
        persons=persons,
        source="Verksamhetssystemet",
        entered_by=by,
    )
    measurement.approve(by=approver)
    return measurement


def _give_money(project, leader) -> None:
    social, education = (
        project.fund.municipality.boards.get(name=name)
        for name in ("Socialnämnden", "Utbildningsnämnden")
    )
    grant = ledger.commit(
        project.fund,
        {(year, social): Decimal(amount) for year, amount in GRANTED.items()},
        plan_item=factories.plan_item(project.fund),
        project_code=project.code,
        title=project.title,
        reference="KS 2022-11-14 § 210",
        on=date(2022, 11, 14),
        by=leader,
    )
    ProjectGrant.objects.create(project=project, grant=grant)
    for year, amount in ACTUAL.items():
        ledger.book_actual(
            grant,
            Decimal(amount),
            board=social,
            on=date(year, 12, 31),
            reference=f"Bokslut {year}",
            by=leader,
        )
        BudgetLine.objects.create(
            project=project,
            payer="fund",
            cost_type="staff",
            year=year,
            amount=GRANTED[year],
        )
    for year, amount in ((2026, 868_795), (2027, 695_036)):
        for board, share in ((social, "0.8"), (education, "0.2")):
            ledger.set_forecast(
                grant,
                Forecast.Kind.RETURN,
                year=year,
                board=board,
                amount=round(amount * Decimal(share), 2),
                by=leader,
            )


def _tell(project, leader, owner) -> None:
    for month, reached in ((9, 22), (10, 24), (11, 23), (12, 24)):
        Pulse.objects.create(
            project=project,
            month=date(2025, month, 1),
            status="deviates" if month == 10 else "as_planned",
            reached=reached,
            lesson="Läraren behöver tre saker att göra på måndag.",
            obstacle="Psykologen var sjuk." if month == 10 else "",
            forecast_amount=Decimal(1_920_000),
            told_by=leader,
        )
    Milestone.objects.create(
        project=project,
        title="Alla barn kartlagda",
        due_on=date(2025, 10, 1),
        done_on=date(2025, 11, 3),
        deviation="Sommaren tog emellan",
    )
    Milestone.objects.create(
        project=project, title="Beslut om införande", due_on=date(2025, 12, 1)
    )
    Lesson.objects.create(
        project=project,
        observation="Långa utlåtanden lästes inte",
        interpretation="Läraren behöver tre saker att göra på måndag",
        consequence="Psykologen skriver en sida per barn",
        concerns="alla rektorer",
        learned_on=date(2025, 10, 14),
        told_by=leader,
    )
    MultiplierEffect.objects.create(
        project=project,
        kind="routine",
        text="En sida per barn är rutin",
        receiver="Alla skolor i kommunen",
        seen_on=date(2025, 6, 1),
        permanence="decided",
        evidence="Nämndens beslut",
    )
    Risk.objects.create(
        project=project,
        text="Tjänsterna finansieras inte efter 2025",
        probability=2,
        consequence=3,
        measure="Nämnden beslutar i maj",
        owner="Enhetschefen i Södra",
    )
    Gate.objects.create(
        project=project,
        kind="learning",
        outcome="continue",
        decided_on=date(2025, 6, 12),
        reason="Bra tecken, ta fram en plan för införande.",
        decided_by=owner,
    )


def make_report(project: Project, *, by=None, **fields) -> Report:
    """A report of the last tertial of 2025, asked for and not yet made."""
    return Report.objects.create(
        project=project,
        period_start=fields.pop("period_start", date(2025, 9, 1)),
        period_end=fields.pop("period_end", END),
        requested_by=by or project.leader,
        voice=fields.pop("voice", "leader"),
        **fields,
    )
