"""What is written in a plan, and how it is written in: field by field, as the forms do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from django.core.files.uploadedfile import SimpleUploadedFile

from accounts.models import User
from applications.endorsement.actions import answer_request, ask_manager
from config.demo import places
from config.demo.town import Town, keep
from core import clock
from core.files import uploads
from projects.documents.actions import add_document
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
from projects.plan import answers
from projects.plan.sections import all_questions

RATE = 400  # kronor that an hour of working time costs
FULL_TIME = 780_000  # kronor a year
PAPERS = {
    "statutes": "Stadgar",
    "accounts": "Årsbokslut",
    "signatory": "Styrelseprotokoll med firmateckning",
}
LATER = "Färre behöver dyrare stöd senare"


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
    touches_life: bool | None = None
    frequency: str = "En gång om året"
    responsible: str = "Projektledaren"


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
    staff: list[tuple[str, int, str]]  # role, percent, from where
    risks: list[tuple]  # text, probability, consequence, measure, and who follows it
    milestones: list[tuple[str, date]]  # at the last one it is decided how to go on
    # payer, cost → year → kronor; of working time they are turned into hours
    budget: dict[tuple[str, str], dict[int, int]]
    links: list[tuple[str, str]]  # board, code of the goal
    nodes: dict[str, tuple[str, str]]  # key → link, text
    edges: list[tuple[str, str, str, int]]  # from, to, assumption, evidence 0–5
    measures: list[Measure]
    benefits: list[tuple] = field(default_factory=list)
    gains: list[tuple[str, str, int]] = field(default_factory=list)  # not counted
    horizons: Mapping[str, str] = field(default_factory=dict)


# What most applicants would answer; each plan puts its own words in their place.
ORDINARY = {
    "cause_individual": "Svårigheterna syns tidigt men får stöd sent.",
    "cause_organisation": "Varje förvaltning ser sin del, ingen ser helheten.",
    "cause_structure": "Trångboddhet och låga inkomster i delar av kommunen.",
    "reference_scenario": "Utvecklingen fortsätter som de senaste tre åren.",
    "child_rights": (
        "Barnets bästa är prövat med barnrättsstrategens mall. Slutsatsen är att "
        "insatsen är bra för barnen, om de själva får säga nej."
    ),
    "gender_equality": "Alla mått redovisas för flickor och pojkar.",
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
    "secrecy": "Vi ber om samtycke innan uppgifter delas mellan nämnder.",
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
                    **_time(payer, amount),
                )
            )
    for who in _associations(plan):
        _attach_papers(project, town.organisations[who].name, by=by)
    for board, code in plan.links:
        item = town.goal(board, code, plan.starts_on.year)
        keep(PlanLink(project=project, item=item))
    nodes = add_chain(project, plan)
    if endorsed:
        endorse(project, plan, by=by)
    return nodes


def _associations(plan: Plan) -> list[str]:
    """Those that take part, by their keys."""
    kinds = {key: kind for key, (_name, kind, _no) in places.ORGANISATIONS.items()}
    return [who for who, *_rest in plan.parties if kinds.get(who) == "association"]


def _attach_papers(project: Project, name: str, *, by: User) -> None:
    """What an association shows of itself."""
    for kind, title in PAPERS.items():
        file = SimpleUploadedFile(f"{kind}.txt", f"{title}\n{name}\n".encode())
        add_document(
            project,
            title=f"{title}, {name}",
            kind=kind,
            file=file,
            checked=uploads.check(file),
            by=by,
        )


def _time(payer: str, amount: int) -> dict[str, Decimal | int]:
    """What working time consists of: every example is a whole number of hours."""
    if payer != BudgetLine.Payer.OWN_TIME:
        return {}
    return {"hours": Decimal(amount) / RATE, "rate": RATE}


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
        "democratic_values": "yes" if _associations(plan) else "",
    }
    filled = {
        question: texts[question.key]
        for question in all_questions()
        if question.key in texts
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
            StaffRole(
                project=project,
                role=role,
                percent=percent,
                lent_from=lent_from,
                cost=Decimal(FULL_TIME * percent // 100),
            )
        )
    for text, probability, consequence, measure, *owner in plan.risks:
        keep(
            Risk(
                project=project,
                text=text,
                probability=probability,
                consequence=consequence,
                measure=measure,
                owner="".join(owner),
            )
        )
    for title, due_on in plan.milestones:
        is_last = (title, due_on) == plan.milestones[-1]
        keep(
            Milestone(project=project, title=title, due_on=due_on, is_decision=is_last)
        )
    for actor, how, year in plan.gains or _first_gain(project, plan):
        keep(Benefit(project=project, actor=actor, how=how, from_year=year))
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


def _first_gain(project: Project, plan: Plan) -> list[tuple[str, str, int]]:
    """Who gains when nothing is counted: the one that leads, after the end."""
    if plan.benefits:
        return []
    return [(str(project.lead), LATER, plan.ends_on.year + 1)]


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
            responsible=measure.responsible,
            touches_life=measure.touches_life,
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
