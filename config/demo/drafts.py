"""What is written in a plan, and how it is written in: field by field, as the forms do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from accounts import clock
from accounts.models import User
from applications.endorsing import answer_request, ask_manager
from config.demo.town import Town, keep
from projects import answers
from projects.models import (
    Baseline,
    Benefit,
    BudgetLine,
    Edge,
    Indicator,
    Milestone,
    NeedFigure,
    Node,
    Party,
    PlanLink,
    Project,
    Risk,
    StaffRole,
    Target,
)
from projects.questions import Kind, all_questions


@dataclass(frozen=True)
class Measure:
    """An indicator to be: `node` is a key of the chain; None is a missing baseline."""

    node: str
    name: str
    unit: str
    baseline: str | None
    target: str
    comparison: str | None = None
    direction: str = "up"
    decimals: int = 0
    source: str = "Egen statistik"
    persons: int | None = None
    frequency: str = "En gång om året"


@dataclass(frozen=True)
class Plan:
    """A whole plan as data. Boards and organisations by their short names."""

    title: str
    short_name: str
    summary: str
    type: str
    lead: str
    starts_on: date
    ends_on: date
    texts: Mapping[str, str]
    parties: list[tuple[str, str, str, str]]  # who, role, manager, title
    needs: list[tuple[str, str, int, str]]
    staff: list[tuple[str, int, str]]
    risks: list[tuple[str, int, int, str]]
    milestones: list[tuple[str, date]]
    budget: dict[tuple[str, str], dict[int, int]]  # payer, cost → year → kronor
    links: list[tuple[str, str]]  # board, code of the goal
    nodes: dict[str, tuple[str, str]]  # key → link, text
    edges: list[tuple[str, str, str, int]]  # from, to, assumption, evidence 0–5
    measures: list[Measure]
    benefits: list[tuple] = field(default_factory=list)
    horizons: Mapping[str, str] = field(default_factory=dict)


# What most applicants would answer; each plan puts its own words in their place.
ORDINARY = {
    "cause_individual": "Svårigheterna syns tidigt men får stöd sent.",
    "cause_organisation": "Varje förvaltning ser sin del, ingen ser helheten.",
    "cause_structure": "Trångboddhet och låga inkomster i delar av kommunen.",
    "reference_scenario": "Utvecklingen fortsätter som de senaste tre åren.",
    "child_rights": (
        "Barnets bästa är prövat med barnrättsstrategens mall. Slutsatsen är att "
        "insatsen är till gagn för barnen, om de själva får säga nej."
    ),
    "gender_equality": "Mått och resultat redovisas för flickor och pojkar.",
    "accessibility": "Lokaler och material går att använda för alla.",
    "non_discrimination": "Urvalet görs efter behov, med skriftliga skäl.",
    "co_creation": "Två samtal med målgruppen har ändrat upplägget.",
    "recruitment": "Genom den personal som redan möter dem.",
    "dropout_percent": "15",
    "indirect_groups": "Syskon, klasskamrater och kollegor.",
    "stigma_risk": (
        "Att bli utvald kan kännas utpekande. Stödet ges därför där målgruppen redan är."
    ),
    "prior_evidence": "2",
    "evidence_references": "Utvärderingar från två andra kommuner, med förbehåll.",
    "novelty": "Förvaltningarna har inte arbetat så här tillsammans förut.",
    "why_not_budget": (
        "Nyttan kommer efter budgetåret och delvis i en annan nämnd än den som betalar."
    ),
    "counterfactual_method": "before_after",
    "counterfactual_plan": "Vi jämför med de tre åren före och med kommunen i övrigt.",
    "organisation": "Projektägaren leder styrgruppen. Närmaste chef leder arbetet.",
    "boundaries": "Projektet tar inte över uppgifter som verksamheten redan har.",
    "identity": "Medarbetarna presenterar sig med projektets namn.",
    "stop_criteria": "Färre än hälften av de planerade har nåtts efter ett år.",
    "dependencies": "Inga andra projekt betalar samma sak.",
    "vat_note": "Inga större inköp.",
    "return_proposal": "Ingen återföring enligt gällande regler.",
    "non_monetary_value": "Tryggare vardag, och kunskap som andra kan använda.",
    "saving_pessimistic": "0",
    "saving_likely": "400000",
    "saving_optimistic": "900000",
    "evaluator": "Högskolan i Ekköping",
    "evaluation_design": (
        "Lärande utvärdering med seminarium två gånger om året, nio procent av kostnaden."
    ),
    "data_access": "Avtal om utlämnande finns med båda förvaltningarna.",
    "ethics": "Deltagandet är frivilligt och går att avbryta.",
    "personal_data": "Uppgifter av allmänt intresse, med stöd av socialtjänstlagen.",
    "impact_assessment": "yes",
    "secrecy": "Samtycke inhämtas när uppgifter delas mellan nämnder.",
    "receiving_unit": "Den enhet som leder insatsen",
    "cost_after": "600000",
    "implementation_decider": "Ansvarig nämnd, ett halvår före slutet",
    "multiplier_plan": "Rutiner och arbetssätt som andra enheter kan ta över.",
    "communication_plan": "Lärdomar berättas för chefer varje termin.",
    "council_goal": "Alla barn och unga ska ha en bra start i livet",
    "agenda_2030": "Mål 3, 4 och 10",
    "consent_publication": "yes",
    "no_personal_data": "yes",
    "is_correct": "yes",
}


def write(
    town: Town, project: Project, plan: Plan, *, by: User, endorsed: bool = True
) -> dict[str, Node]:
    """Fill in everything that `plan` says, as the applicants would."""
    save_answers(project, plan, by=by)
    _add_parties(town, project, plan)
    _add_lists(project, plan)
    for (payer, cost_type), years in plan.budget.items():
        for year, amount in years.items():
            keep(
                BudgetLine(
                    project=project,
                    payer=payer,
                    cost_type=cost_type,
                    year=year,
                    amount=Decimal(amount),
                )
            )
    for board, code in plan.links:
        item = town.goal(board, code, plan.starts_on.year)
        keep(PlanLink(project=project, item=item))
    nodes = add_chain(project, plan)
    if endorsed:
        endorse(project, plan, by=by)
    return nodes


def save_answers(project: Project, plan: Plan, *, by: User) -> None:
    """Every question that the plan or the ordinary answers have words for."""
    texts = {
        **ORDINARY,
        **plan.texts,
        "title": plan.title,
        "short_name": plan.short_name,
        "summary": plan.summary,
        "type": plan.type,
        "starts_on": plan.starts_on.isoformat(),
        "ends_on": plan.ends_on.isoformat(),
    }
    money = Kind.MONEY
    filled = {
        question: texts[question.key]
        for question in all_questions()
        if question.key in texts
        and not (question.kind is money and not question.is_required(plan.type))
    }
    answers.save(project, filled, seen={}, by=by)
    project.refresh_from_db()


def _add_parties(town, project, plan) -> None:
    gives = {payer: Decimal(0) for payer in ("own_cash", "own_time")}
    for (payer, _cost), years in plan.budget.items():
        if payer in gives:
            gives[payer] += sum(years.values())
    for number, (who, role, _manager, _title) in enumerate(plan.parties):
        outside = town.organisations.get(who)
        keep(
            Party(
                project=project,
                board=None if outside else town.boards[who],
                name=outside.name if outside else "",
                kind=outside.kind if outside else "",
                organisation_number=outside.organisation_number if outside else "",
                role=role,
                # The one that leads pays what the fund does not.
                cash_amount=Decimal(0) if number else gives["own_cash"],
                time_amount=Decimal(0) if number else gives["own_time"],
            )
        )


def endorse(project: Project, plan: Plan, *, by: User) -> None:
    """The manager of each party is asked, and answers by the link in the mail."""
    parties = project.parties.select_related("board").order_by("pk")
    for party, (_who, _role, name, title) in zip(parties, plan.parties, strict=True):
        address = f"{name.lower().replace(' ', '.')}@example.org"
        request, _token = ask_manager(party, name=name, email=_plain(address), by=by)
        answer_request(request, answer="endorsed", name=name, title=title, by=None)


def _plain(address: str) -> str:
    """Without the letters that an e-mail address cannot have."""
    return address.translate(str.maketrans("åäöé", "aaoe"))


def _add_lists(project: Project, plan: Plan) -> None:
    for name, value, year, source in plan.needs:
        keep(
            NeedFigure(
                project=project, name=name, value=value, year=year, source=source
            )
        )
    for role, percent, lent_from in plan.staff:
        keep(
            StaffRole(project=project, role=role, percent=percent, lent_from=lent_from)
        )
    for text, probability, consequence, measure in plan.risks:
        keep(
            Risk(
                project=project,
                text=text,
                probability=probability,
                consequence=consequence,
                measure=measure,
            )
        )
    for title, due_on in plan.milestones:
        keep(Milestone(project=project, title=title, due_on=due_on))
    for actor, how, year, quantity, unit, cost, source, cashable in plan.benefits:
        keep(
            Benefit(
                project=project,
                actor=actor,
                how=how,
                from_year=year,
                quantity=Decimal(quantity),
                unit=unit,
                unit_cost=Decimal(cost),
                source=source,
                cashable_percent=cashable,
            )
        )


def add_chain(project: Project, plan: Plan) -> dict[str, Node]:
    """The nodes, the arrows with their assumptions, and what is measured."""
    nodes = {
        key: keep(
            Node(
                project=project,
                kind=kind,
                text=text,
                position=position,
                horizon=plan.horizons.get(key, ""),
            )
        )
        for position, (key, (kind, text)) in enumerate(plan.nodes.items(), 1)
    }
    for position, (source, target, assumption, level) in enumerate(plan.edges, 1):
        keep(
            Edge(
                project=project,
                source=nodes[source],
                target=nodes[target],
                assumption=assumption,
                evidence_level=level,
                position=position,
            )
        )
    for measure in plan.measures:
        _add_measure(nodes[measure.node], measure, plan)
    return nodes


def _add_measure(node: Node, measure: Measure, plan: Plan) -> None:
    indicator = keep(
        Indicator(
            node=node,
            name=measure.name,
            unit=measure.unit,
            direction=measure.direction,
            decimals=measure.decimals,
            source=measure.source,
            frequency=measure.frequency,
        )
    )
    is_known = measure.baseline is not None
    keep(
        Baseline(
            indicator=indicator,
            kind="before" if is_known else "none",
            value=Decimal(measure.baseline) if measure.baseline else None,
            comparison_value=Decimal(measure.comparison)
            if measure.comparison
            else None,
            missing_reason="" if is_known else "Fanns inte före insatsen",
            persons=measure.persons,
            measured_on=clock.today() if is_known else None,
            source=measure.source,
        )
    )
    keep(
        Target(
            indicator=indicator,
            value=Decimal(measure.target),
            due_on=plan.ends_on,
            derived_from="Evidens från andra, omräknad till vår grupp",
        )
    )
