"""People, a fund and cases for the tests, made through the actions a user would call."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import count

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import Board, Department, Organisation, User
from applications.assessment import actions as assessment_actions
from applications.assessment import judging
from applications.calls import actions as calls
from applications.calls import actions_questions
from applications.casework import actions as casework
from applications.decisions import actions as decisions
from applications.models import (
    Application,
    Assessment,
    Call,
    CallQuestion,
    Criterion,
    FormalAnswer,
)
from applications.process import rules as process_rules
from applications.recommendation import actions as recommendation
from applications.writing.actions import create_application, submit_application
from core import clock
from fund.founding import actions as fund_actions
from fund.ledger import actions as ledger
from fund.meetings import actions as meetings
from fund.models import Appointment, Fund, Meeting, PlanItem, Term
from fund.people import actions as people
from fund.plans import actions as plans
from fund.rules import actions as rules
from projects.conflicts.actions import declare_conflict
from projects.models import (
    BudgetLine,
    Endorsement,
    Party,
    PlanLink,
    Project,
    Pulse,
    TeamMember,
)
from projects.people.actions import add_member
from projects.plan import answers
from projects.plan.questions import Kind
from projects.plan.sections import all_questions
from tests.counting import number_of
from tests.factory_chain import add_chain
from tests.factory_group import fill_seats
from tests.factory_lists import add_lists
from tests.worker import unattended

Role = Appointment.Role
State = Application.State
_numbers = count(1)

# Scores C1..C8 of the worked example, domain 6.3: 75.0 in total.
WORKED_SCORES = (3, 4, 3, 2, 3, 2, 4, 3)
WEIGHTS = (15, 15, 15, 15, 10, 10, 10, 10)


def make_user(name: str = "", **fields) -> User:
    number = next(_numbers)
    return User.objects.create_user(
        f"person{number}@example.org", name=name or f"Person {number}", **fields
    )


def make_board(municipality: Organisation, name: str, **fields) -> Board:
    return Board.objects.create(
        municipality=municipality, name=name, short_name=name[:30], **fields
    )


def make_fund(*, capital: Decimal | int = 40_000_000, first_year: int = 2022) -> Fund:
    """A fund with rules, a plan with room, nine seats (B1–B6 hold) and capital."""
    number = next(_numbers)
    municipality = Organisation.objects.create(
        name=f"Municipality {number}", kind=Organisation.Kind.MUNICIPALITY
    )
    by = User.objects.system()
    fund = fund_actions.create_fund(
        municipality=municipality, name=f"Fund {number}", by=by
    )
    boards = [
        make_board(municipality, "Kommunstyrelsen", is_central=True),
        make_board(municipality, "Socialnämnden"),
        make_board(municipality, "Utbildningsnämnden"),
        make_board(municipality, "Arbetsmarknadsnämnden"),
        make_board(municipality, "Kultur- och fritidsnämnden"),
    ]
    rules.adopt_rules(
        fund, valid_from=date(first_year, 1, 1), adopted_reference="KF § 45", by=by
    )
    make_plan(fund, boards[0], first_year=first_year, by=by)
    fill_seats(fund, boards, make_user)
    if capital:
        ledger.allocate_capital(
            fund, Decimal(capital), on=clock.today(), reference="KF § 45", by=by
        )
    return fund


def make_plan(fund: Fund, board: Board, *, first_year: int, by) -> PlanItem:
    """An investment plan with one line and 20 mkr of room each year to 2040."""
    plan = plans.adopt_plan(
        fund,
        kind="investment",
        board=board,
        title="Social investeringsplan",
        first_year=first_year,
        last_year=2040,
        adopted_on=date(first_year, 1, 1),
        adopted_reference="KS § 1",
        items=[
            {
                "code": "U1",
                "text": "Unga till arbete",
                "frames": {y: Decimal(20_000_000) for y in range(first_year, 2041)},
            }
        ],
        by=by,
    )
    return plan.items.get()


def plan_item(fund: Fund) -> PlanItem:
    """The first line of the fund's investment plan."""
    lines = PlanItem.objects.filter(plan__fund=fund, plan__kind="investment")
    return lines.earliest("pk")


def chair_of(fund: Fund) -> User:
    return User.objects.get(terms__seat__group__fund=fund, terms__is_chair=True)


def make_role(fund: Fund, role: str, name: str = "") -> User:
    """A person with one role in the fund."""
    user = make_user(name or role)
    people.appoint(user, fund=fund, role=role, by=User.objects.system())
    return user


def make_call(fund: Fund, **fields) -> Call:
    """An open call with the eight criteria of domain 6.3."""
    call = Call.objects.create(
        fund=fund,
        title=fields.pop("title", "Löpande utlysning"),
        opens_at=fields.pop("opens_at", clock.now() - timedelta(days=30)),
        frame_amount=fields.pop("frame_amount", 10_000_000),
        **fields,
    )
    Criterion.objects.bulk_create(
        Criterion(
            call=call,
            code=f"C{number}",
            name=f"Kriterium {number}",
            weight=weight,
            anchor_0="saknas",
            anchor_2="delvis",
            anchor_4="fullt ut",
            is_knock_out=number in (1, 2, 4),
            position=number,
        )
        for number, weight in enumerate(WEIGHTS, 1)
    )
    return call


def ask(call: Call, label: str, *, by: User, **fields) -> CallQuestion:
    """A question of the call's own; a line of text that must be answered."""
    asked = {"kind": CallQuestion.Kind.LINE.value, "label": label, **fields}
    return actions_questions.ask(call, fields=asked, by=by)


def question_fields(question: CallQuestion) -> dict:
    """All that a question says, as the form would send it back."""
    names = ("depends_on_id", *calls.COPIED)
    return {name: getattr(question, name) for name in names}


def queries_of(client, address: str) -> int:
    """Those of a page in production: the tests' own savepoints are not among them."""
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return number_of(queries)


def make_draft(
    call: Call, by: User, *, title: str = "Tidig hjälp hemma"
) -> Application:
    board = call.fund.municipality.boards.get(name="Socialnämnden")
    return create_application(call, title=title, by=by, lead_board=board)


def complete_plan(
    project: Project, *, by: User, starts_on: date | None = None, years: int = 2
) -> None:
    """Answer everything, so that the application can be handed in as it is."""
    starts_on = starts_on or date(clock.today().year + 1, 1, 1)
    ends_on = date(starts_on.year + years - 1, 12, 31)
    texts = {
        Kind.LINE: "En rad",
        Kind.TEXT: "Ett svar i flera ord.",
        Kind.WHOLE: "24",
        Kind.MONEY: "100000",
        Kind.CONFIRM: "yes",
    }
    special = {
        "title": project.title,
        "short_name": "Tidig",
        "type": Project.Type.TESTING.value,
        "starts_on": starts_on.isoformat(),
        "ends_on": ends_on.isoformat(),
        "prior_evidence": "3",
        "counterfactual_method": "matched",
        "impact_assessment": "no",
    }
    filled = {q: special.get(q.key) or texts[q.kind] for q in all_questions()}
    answers.save(project, filled, seen={}, by=by)
    project.refresh_from_db()
    _parties(project)
    add_lists(project)
    add_chain(project)
    for year in project.years():
        BudgetLine.objects.create(
            project=project,
            payer="fund",
            cost_type="staff",
            year=year,
            amount=Decimal(500_000),
        )
    PlanLink.objects.create(project=project, item=plan_item(project.fund))
    endorse_all(project, by=by)


def _parties(project: Project) -> None:
    for name in ("Socialnämnden", "Utbildningsnämnden"):
        Party.objects.create(
            project=project,
            board=project.fund.municipality.boards.get(name=name),
            role="Bemannar",
        )


def endorse_all(project: Project, *, by: User) -> None:
    """Every party's manager stands behind the plan, whatever it comes to say."""
    for party in project.parties.select_related("board").order_by("pk"):
        Endorsement.objects.create(
            project=project,
            party=party,
            party_name=str(party),
            way=Endorsement.Way.EARLIER,
            manager_name="Chef",
            manager_title="Förvaltningschef",
            answered_on=clock.today(),
            recorded_by=by,
        )


def decline(party: Party, *, reason: str = "Vi har inte råd.") -> Endorsement:
    """The manager of the party, who has no account, says no."""
    return Endorsement.objects.create(
        project=party.project,
        party=party,
        party_name=str(party),
        answer=Endorsement.Answer.DECLINED,
        way=Endorsement.Way.LINK,
        manager_name="Nej-Sara",
        manager_title="Chef",
        manager_email="sara@example.org",
        reason=reason,
        answered_on=clock.today(),
    )


@unattended()
def submitted(call: Call, applicant: User, **fields) -> Application:
    """A complete application, handed in."""
    application = make_draft(call, applicant, **fields)
    complete_plan(application.project, by=applicant)
    submit_application(application, by=applicant)
    application.refresh_from_db()
    return application


@unattended()
def in_preparation(call: Call, applicant: User, coordinator: User) -> Application:
    """Handed in, registered, through the formal check."""
    application = submitted(call, applicant)
    casework.register_application(application, by=coordinator)
    casework.start_formal_check(application, by=coordinator)
    points = {
        point.code: (FormalAnswer.Verdict.MET.value, "Kontrollerat")
        for point in casework.eligibility.points(
            application.project, process_rules.rules_for(application)
        )
    }
    casework.answer_formal_check(application, points, by=coordinator)
    casework.start_preparation(application, by=coordinator)
    return application


def assign(application: Application, assessor: User, *, by: User, **how) -> Assessment:
    """Chosen, and the assessor has answered that there is no conflict of interest."""
    assessment = assessment_actions.assign_assessor(application, assessor, by=by, **how)
    judging.answer_on_conflict(application, ground="none", by=assessor)
    return assessment


def assess(
    application: Application, assessor: User, *, by: User, scores=WORKED_SCORES
) -> None:
    """Assign, score C1..C8 and hand in."""
    assessment = assign(application, assessor, by=by)
    criteria = application.criteria()
    assessment_actions.save_scores(
        assessment,
        {c: (p, "Därför att") for c, p in zip(criteria, scores, strict=True)},
        summary="",
        by=assessor,
    )
    assessment_actions.hand_in_assessment(assessment, by=assessor)


def yearly(application: Application, amount: int = 500_000) -> dict:
    """The same amount for the lead board each year of the plan."""
    project = application.project
    return {(year, project.lead_board): Decimal(amount) for year in project.years()}


def recommended(
    call: Call, applicant: User, coordinator: User, assessors: list[User]
) -> Application:
    """Assessed by each, tied to the plan, recommended for a grant: ready."""
    application = in_preparation(call, applicant, coordinator)
    for assessor in assessors:
        assess(application, assessor, by=coordinator)
    item = plan_item(application.fund)
    recommendation.judge_alignment(application, item, stance="supports", by=coordinator)
    recommendation.sign_recommendation(
        application,
        outcome="grant",
        reasons="Stöds av planen.",
        amounts=yearly(application),
        plan_item=item,
        by=coordinator,
    )
    return application


def plan_meeting(fund: Fund, *, by: User) -> Meeting:
    """A meeting planned now; call `begin` when the cases are on its agenda."""
    return meetings.plan_meeting(fund, starts_at=clock.now(), by=by)


def call(meeting: Meeting, *, by: User) -> None:
    """The members are called: the notice goes out, late when the meeting is near."""
    meetings.send_papers(meeting, late_reason="Extra sammanträde.", by=by)


def begin(meeting: Meeting, *, by: User, absent: tuple[str, ...] = ()) -> None:
    """Send the papers, write attendance (all but `absent` seat titles), open."""
    call(meeting, by=by)
    terms = Term.objects.filter(seat__group__fund=meeting.fund, until=None)
    present = {
        term: term.seat.title not in absent for term in terms.select_related("seat")
    }
    meetings.write_attendance(meeting, present, by=by)
    meetings.open_meeting(meeting, by=by)


WITHOUT_MEMO = "Nämnden väntar på besked"


def put_on_agenda(application: Application, meeting: Meeting, *, by: User):
    """There without a memo, for a reason."""
    return decisions.put_on_agenda(
        application, meeting, without_memo=WITHOUT_MEMO, by=by
    )


def on_agenda(application: Application, *, coordinator: User):
    """The case on the agenda of a meeting in session; everyone has answered on conflicts."""
    meeting = plan_meeting(application.fund, by=coordinator)
    case = put_on_agenda(application, meeting, by=coordinator)
    begin(meeting, by=coordinator)
    for attendance in meeting.attendances.select_related("term__user"):
        declare_conflict(application.project, ground="none", by=attendance.term.user)
    case.item.meeting.refresh_from_db()
    return case


def granted(
    call: Call, applicant: User, coordinator: User, assessors: list[User]
) -> Application:
    """All the way to a grant: the money is committed and the project starts up."""
    application = recommended(call, applicant, coordinator, assessors)
    case = on_agenda(application, coordinator=coordinator)
    decisions.record_decision(
        case,
        outcome="grant",
        reasons="Stöds av planen.",
        minute="KS § 1",
        amounts=yearly(application),
        by=chair_of(application.fund),
    )
    application.refresh_from_db()
    return application


def make_project(fund: Fund, leader: User, *, owner: User | None = None) -> Project:
    """An ongoing project with a leader, its plan written, without an application."""
    from_now = clock.today()
    project = Project.objects.create(
        fund=fund,
        title=f"Projekt {next(_numbers)}",
        short_name="Projekt",
        type=Project.Type.TESTING,
        code=f"SI{next(_numbers):03d}",
        lead_board=fund.municipality.boards.get(name="Socialnämnden"),
        leader=leader,
        owner=owner,
        starts_on=from_now - timedelta(days=200),
        ends_on=from_now + timedelta(days=500),
        state=Project.State.ONGOING,
        created_by=leader,
    )
    add_chain(project)
    add_member(project, leader, role=TeamMember.Role.LEADER, by=leader)
    if owner:
        add_member(project, owner, role=TeamMember.Role.OWNER, by=leader)
    return project


def make_pulse(project: Project, by: User, **told) -> Pulse:
    """The month of today, told by `by`."""
    told = {"status": "as_planned", "lesson": "Det går", "told_by": by} | told
    told.setdefault("month", clock.today().replace(day=1))
    return Pulse.objects.create(project=project, **told)


def moment(year: int, month: int, day: int, hour: int = 10) -> datetime:
    zone = timezone.get_default_timezone()
    return datetime(year, month, day, hour, tzinfo=zone)


def make_department(board: Board, name: str = "Kontoret") -> Department:
    return Department.objects.create(board=board, name=name)
