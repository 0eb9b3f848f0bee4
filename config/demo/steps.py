"""The steps of a case as somebody in the demo takes them, each through its action."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from accounts.models import Board
from applications.assessment import actions as assessment_actions
from applications.assessment import judging
from applications.calibration import actions as calibration
from applications.case import queries as case_queries
from applications.casework import actions as casework
from applications.delegation import actions as delegation
from applications.endorsement.actions import ask_manager
from applications.memos import actions as memos
from applications.models import Application, Assessment, FormalAnswer
from applications.opinions import actions as opinions
from applications.process import rules as process_rules
from applications.recommendation import actions as recommendation
from applications.supplements import actions as supplements
from applications.writing.actions import create_application, submit_application
from config.demo import apart, judgements, plans, words
from config.demo.drafts import Plan, write
from config.demo.town import Town, keep
from fund.models import PlanItem
from projects.conflicts.actions import declare_conflict
from projects.models import BudgetLine, NeedFigure, Party, Project
from projects.plan import answers as written
from projects.plan.sections import all_questions

Verdict = FormalAnswer.Verdict
Amounts = dict[tuple[int, Board], Decimal]
NOTES = {Verdict.MET.value: "Kontrollerat", Verdict.NOT_MET.value: "Uppfylls inte"}


def propose(
    town: Town, key: str, plan: Plan, *, call: str, by: str, leader="", owner=""
) -> Application:
    """A draft with everything written."""
    applicant = town.people[by]
    application = create_application(
        town.calls[call], title=plan.title, by=applicant, **_lead(town, plan)
    )
    project = application.project
    town.node_keys[key] = write(town, project, plan, by=applicant)
    if leader and owner:
        project.leader, project.owner = town.people[leader], town.people[owner]
        keep(project)
    town.applications[key], town.projects[key] = application.pk, project.pk
    return application


def _lead(town: Town, plan: Plan) -> dict:
    if plan.lead in town.boards:
        return {"lead_board": town.boards[plan.lead]}
    return {"lead_organisation": town.organisations[plan.lead]}


def begin_draft(
    town: Town, key: str, draft: tuple[str, dict], *, call: str, by: str
) -> None:
    """A draft with only a few answers so far."""
    title, texts = draft
    applicant = town.people[by]
    application = create_application(
        town.calls[call], title=title, by=applicant, lead_board=town.boards["social"]
    )
    questions = {question.key: question for question in all_questions()}
    filled = {questions[name]: text for name, text in texts.items()}
    written.save(application.project, filled, seen={}, by=applicant)
    town.applications[key] = application.pk
    town.projects[key] = application.project_id


def ask_partner(town: Town, key: str, partner: str, *, of: str, by: str) -> None:
    """An organisation outside joins the draft, and its manager is asked to endorse."""
    project, person = town.project(key), town.people[of]
    outside = town.organisations[partner]
    keep(Party(project=project, board=town.boards["social"], role="Leder projektet"))
    party = keep(
        Party(
            project=project,
            name=outside.name,
            kind=outside.kind,
            organisation_number=outside.organisation_number,
            role="Är på plats två kvällar i veckan",
            time_amount=Decimal(120_000),
            other_contribution="Nätverk bland unga i Norra",
        )
    )
    place = {"project": project, "cost_type": "staff", "year": project.years()[0]}
    keep(BudgetLine(payer="fund", amount=Decimal(450_000), **place))
    time = {"hours": 300, "rate": 400, "amount": Decimal(120_000)}
    keep(BudgetLine(payer="own_time", **time, **place))
    ask_manager(party, name=person.name, email=person.email, by=town.people[by])


def hand_in(town: Town, key: str, *, by: str) -> None:
    submit_application(town.application(key), by=town.people[by])


def register(town: Town, key: str) -> None:
    application = town.application(key)
    casework.register_application(application, by=town.people["gunilla"])


def check(town: Town, key: str, *, unmet: Iterable[str] = ()) -> None:
    """Start the formal check, answer what only a person can tell and what is not met,
    and accept the rest as the program found it."""
    application, maria = town.application(key), town.people["maria"]
    casework.start_formal_check(application, by=maria)
    points = casework.eligibility.points(
        application.project, process_rules.rules_for(application)
    )
    told = {p.code: Verdict.MET.value for p in points if p.is_met is None}
    told |= dict.fromkeys(unmet, Verdict.NOT_MET.value)
    casework.accept_findings(
        application,
        {code: (verdict, NOTES[verdict]) for code, verdict in told.items()},
        seen=casework.queries.fingerprint(points),
        by=maria,
    )


def prepare(town: Town, key: str, *, due_on: date | None = None) -> None:
    """The check is passed; two assessors get the case."""
    application, maria = town.application(key), town.people["maria"]
    casework.start_preparation(application, by=maria)
    for assessor in ("eva", "petra"):
        assessment_actions.assign_assessor(
            application,
            town.people[assessor],
            due_on=due_on,
            reason=words.HINTED,
            by=maria,
        )
        judging.answer_on_conflict(application, ground="none", by=town.people[assessor])


def assess(
    town: Town, key: str, assessor: str, scores: tuple = plans.WORKED_SCORES
) -> None:
    """Points and reasons for C1–C8, handed in; None for what cannot be judged."""
    application, person = town.application(key), town.people[assessor]
    assessment = application.assessments.get(assessor=person)
    given = dict(zip(application.criteria(), scores, strict=True))
    assessment_actions.save_scores(
        assessment,
        {
            criterion: (points, judgements.reason(assessor, criterion.code, points))
            if points is not None
            else (None, apart.CANNOT_JUDGE)
            for criterion, points in given.items()
        },
        abstained=[criterion for criterion in given if given[criterion] is None],
        summary=judgements.summary(assessor, given),
        confidence=Assessment.Confidence.HIGH
        if assessor == "eva"
        else Assessment.Confidence.MEDIUM,
        by=person,
    )
    assessment_actions.hand_in_assessment(assessment, by=person)


def talk(town: Town, key: str, who: str, code: str, text: str) -> None:
    """A note in the open talk about points that are far apart."""
    talk = town.application(key).calibrations.open().get()
    criterion = talk.criteria.get(code=code)
    calibration.write_note(talk, criterion, text=text, by=town.people[who])


def agree(town: Town, key: str, points: tuple[int, ...], *, why: str) -> None:
    """What the assessors agree on, as the coordinator writes it."""
    application = town.application(key)
    agreed = zip(application.criteria(), points, strict=True)
    calibration.save_consensus(
        application,
        {criterion: (number, why) for criterion, number in agreed},
        seen=0,
        by=town.people["maria"],
    )


def supplement(town: Town, key: str, *, sections: dict[str, str], due_on: date) -> None:
    """Back to the applicants, with a question in each of these sections."""
    supplements.ask_for_supplement(
        town.application(key), sections=sections, due_on=due_on, by=town.people["maria"]
    )


def answer_supplement(
    town: Town, key: str, texts: dict[str, str], *, unchanged: tuple[str, str], by: str
) -> None:
    """Other words in some questions, why nothing changes in one section; handed in."""
    application, person = town.application(key), town.people[by]
    questions = {question.key: question for question in all_questions()}
    filled = {questions[name]: text for name, text in texts.items()}
    written.save(application.project, filled, seen={}, by=person)
    NeedFigure.objects.create(project=application.project, **words.SUPPLEMENT_FIGURE)
    section, answer = unchanged
    asked = application.supplement_requests.open().get()
    row = asked.sections.get(section=section)
    supplements.say_unchanged(row, answer=answer, by=person)
    hand_in(town, key, by=by)


def ask_opinion(town: Town, key: str, *, of: str, due_on: date) -> None:
    opinions.ask_opinion(
        town.application(key),
        town.people[of],
        question=words.OPINION_ASKED,
        due_on=due_on,
        reason=words.HINTED,
        by=town.people["maria"],
    )


def give_opinion(town: Town, key: str, *, by: str) -> None:
    person = town.people[by]
    opinion = town.application(key).opinions.get(asked=person)
    opinions.answer_opinion(
        opinion, stance="reservations", text=words.OPINION, by=person
    )


def recommend(
    town: Town,
    key: str,
    *,
    line: PlanItem,
    amounts: dict[int, int],
    conditions: str = "",
    reasons: str = "Behovet är belagt, kedjan går att pröva och planerna stödjer.",
) -> None:
    """What the plans say, and a signed recommendation to grant."""
    application, maria = town.application(key), town.people["maria"]
    items = [link.item for link in application.project.plan_links.select_related()]
    for item in {item.pk: item for item in [*items, line]}.values():
        recommendation.judge_alignment(application, item, stance="supports", by=maria)
    recommendation.sign_recommendation(
        application,
        outcome="conditions" if conditions else "grant",
        reasons=reasons,
        conditions=conditions,
        amounts=yearly(application.project, amounts),
        plan_item=line,
        by=maria,
    )


def advise_against(town: Town, key: str, *, reasons: str) -> None:
    """What the plans say, and a signed recommendation to reject."""
    application, maria = town.application(key), town.people["maria"]
    for link in application.project.plan_links.select_related():
        recommendation.judge_alignment(
            application, link.item, stance="supports", by=maria
        )
    recommendation.sign_recommendation(
        application,
        outcome="reject",
        reasons=reasons,
        amounts={},
        plan_item=None,
        by=maria,
    )


def decide_alone(town: Town, key: str, *, by: str, minute: str, reasons: str) -> None:
    """Rejected by one who has it by delegation, and has said that nothing ties them."""
    application, person = town.application(key), town.people[by]
    declare_conflict(application.project, ground="none", by=person)
    delegation.decide_alone(
        application, outcome="reject", minute=minute, reasons=reasons, by=person
    )


def write_memo(town: Town, key: str, *, texts: dict[str, str], finish: bool) -> None:
    """The memo, drawn from the data; `texts` are the parts that Maria writes herself."""
    maria = town.people["maria"]
    application = case_queries.with_project(Application.objects.all()).get(
        pk=town.applications[key]
    )
    memo = memos.begin_memo(application, by=maria)
    memos.save_parts(memo, texts, seen={}, by=maria)
    if finish:
        memos.finish_memo(memo, application, by=maria)


def yearly(project: Project, amounts: dict[int, int]) -> Amounts:
    """Kronor by year, all to the board that leads."""
    board = project.lead_board
    assert board is not None  # noqa: S101 - none of the granted is led from outside
    return {(year, board): Decimal(amount) for year, amount in amounts.items()}
