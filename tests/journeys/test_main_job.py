"""The main job: project P1 of the worked examples, from a call to a learning report.

Played by the applicant, the coordinator, two assessors, the steering group, the project
leader, the owner and finance; first with every page inspected, then the main steps once
more without JavaScript.
"""

from datetime import date
from decimal import Decimal

import pikepdf
import pypdf
import pytest
from django.contrib.auth.hashers import make_password

from accounts.models import User
from applications.models import Application, Decision
from evaluation.models import Report
from fund import ledger
from fund.models import Appointment, Entry, Meeting
from projects.models import Indicator, Measurement, Project
from tests import factories
from tests.journeys.people import PASSWORD, Calendar, person

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

Role = Appointment.Role

BUDGET = {  # domain 13.1: 1 500 000, 2 000 000 and 1 900 000 kronor
    2023: {"staff": "1 300 000", "services": "100 000", "evaluation": "100 000"},
    2024: {"staff": "1,8 mkr", "services": "100 000", "evaluation": "100 000"},
    2025: {"staff": "1700000", "services": "100 000", "evaluation": "100 000"},
}
ACTUALS = {2023: "1 412 300", 2024: "1 987 650", 2025: "1 921 480"}
NODES = [
    ("input", "1,0 psykolog, 1,0 specialpedagog och handledning"),
    ("activity", "Kartläggning, plan och uppföljning"),
    ("output", "24 barn kartlagda inom åtta veckor"),
    ("outcome", "Färre dygn på HVB"),
    ("impact", "HVB-dygn, netto"),
    ("value", "Undvikna kostnader"),
]
SCORES = (3, 4, 3, 2, 3, 2, 4, 3)


class Cast:
    """The fund as it was on 1 September 2022, and those who play."""

    def __init__(self):
        self.fund = factories.make_fund(capital=40_000_000)
        self.call = factories.make_call(self.fund, title="Sociala investeringar 2022")
        self.coordinator = factories.make_role(self.fund, Role.COORDINATOR, "Maria")
        self.assessors = [
            factories.make_role(self.fund, Role.ASSESSOR, name)
            for name in ("Eva", "Petra")
        ]
        self.finance = factories.make_role(self.fund, Role.FINANCE, "Johan")
        self.applicant = factories.make_user("Karin Nyström")
        self.owner = factories.make_user("Göran Lind")
        self.chair = factories.chair_of(self.fund)
        self.voters = list(
            User.objects.filter(
                terms__seat__group__fund=self.fund, terms__seat__is_voting=True
            ).order_by("pk")
        )
        User.objects.update(password=make_password(PASSWORD))


@pytest.fixture
def calendar(monkeypatch):
    return Calendar(monkeypatch, date(2022, 9, 1))


@pytest.fixture
def cast(calendar):
    return Cast()


@pytest.fixture
def enter(browser, live_site):
    """`with enter(user) as somebody:` – that person, in front of the browser."""
    return lambda user, script=True: person(browser, live_site, user, script=script)


@pytest.mark.parametrize("script", [True, False], ids=["inspected", "without script"])
def test_the_main_job(cast, calendar, enter, script):
    application = apply(cast, enter, script)
    prepare(cast, enter, application, script)
    meet(cast, calendar, enter, application, script)
    project = application.project
    assert ledger.balance(cast.fund).committed == Decimal(5_400_000)
    assert_letter(application)

    start(cast, calendar, enter, project, script)
    follow(cast, calendar, enter, project, script)
    close_the_books(cast, calendar, enter, project, script)
    balance = ledger.balance(cast.fund)
    assert balance.actual == Decimal(5_321_430)
    assert balance.committed == 0
    assert balance.available == Decimal(34_678_570)

    report(cast, enter, project, script)


# --- The applicant --------------------------------------------------------------------


def apply(cast: Cast, enter, script: bool) -> Application:
    with enter(cast.applicant, script) as karin:
        karin.go("/")
        karin.go(f"/applications/calls/{cast.call.pk}/")
        karin.go(f"/applications/calls/{cast.call.pk}/apply/")
        karin.fill({"title": "Skolfam Ekköping", "lead_board": "Socialnämnden"})
        karin.press()
        application = Application.objects.get()
        write = f"/applications/{application.pk}/write/"
        karin.go(write)
        for section in (parties, need, target_group, knowledge):
            section(karin, write)
        draw_the_chain(karin, f"{write}chain/", application.project)
        for section in (plan, budget, benefits, evaluation, after, strategy, formal):
            section(karin, write)
        karin.go(f"{write}check/")
        assert "5 400 000" in karin.text
        karin.press('form[action$="/submit/"] button')
        if karin.page.locator('form[action$="/submit/"] button').count():
            karin.press('form[action$="/submit/"] button')
        application.refresh_from_db()
        assert application.state == Application.State.SUBMITTED, karin.errors()
        karin.go("/")
    version = application.versions.get()
    assert version.content["budget"]["requested"] == "5400000.00"
    return application


def write_section(somebody, path: str, fields: dict, rest: str = "") -> None:
    somebody.go(path)
    somebody.fill(fields)
    somebody.fill_the_rest(rest or "Skolfam ger barnen det stöd som de behöver.")
    somebody.press()


def parties(karin, write: str) -> None:
    karin.go(f"{write}parties/")
    karin.fill(
        {
            "title": "Skolfam Ekköping",
            "short_name": "Skolfam",
            "summary": "Bättre skolgång för barn i familjehem.",
            "owner_name": "Göran Lind, socialchef",
            "leader_name": "Karin Nyström",
            "contact": "Karin Nyström, karin@example.org",
        }
    )
    for number, board in enumerate(("Socialnämnden", "Utbildningsnämnden")):
        if number:
            karin.add_row("parties", f"parties-{number}-role")
        karin.fill(
            {
                f"parties-{number}-board": board,
                f"parties-{number}-role": "Bemannar och tar emot",
                f"parties-{number}-manager_name": "Anna Ek",
                f"parties-{number}-manager_title": "Förvaltningschef",
                f"parties-{number}-endorsed_on": "2022-08-25",
            }
        )
    karin.press()


def need(karin, write: str) -> None:
    karin.go(f"{write}need/")
    karin.fill_the_rest("Barn i familjehem klarar skolan sämre än andra barn.")
    for number, (name, value) in enumerate(
        (("Behöriga till gymnasiet", "55 %"), ("Dygn på HVB per barn och år", "31"))
    ):
        row = f"need_figures-{number}"
        if number:
            karin.add_row("need_figures", f"{row}-name")
        karin.fill(
            {
                f"{row}-name": name,
                f"{row}-value": value,
                f"{row}-year": "2022",
                f"{row}-source": "Socialkontorets statistik",
            }
        )
    karin.press()


def target_group(karin, write: str) -> None:
    write_section(
        karin,
        f"{write}target_group/",
        {"group_size": "61", "reached_per_year": "24", "dropout_percent": "10"},
    )


def knowledge(karin, write: str) -> None:
    write_section(
        karin,
        f"{write}knowledge/",
        {
            "type": "testing",
            "prior_evidence": "3",
            "knowledge_claim": "Vi ska pröva om Skolfam ger bättre skolresultat.",
        },
    )


def draw_the_chain(karin, page: str, project: Project) -> None:
    write_section(karin, page, {"counterfactual_method": "matched"})
    for kind, text in NODES:
        karin.go(f"{page}?part=node&kind={kind}")
        karin.fill({"kind": kind, "text": text})
        karin.press()
    for (_kind, source), (_next, target) in zip(NODES, NODES[1:], strict=False):
        karin.go(f"{page}?part=arrow")
        karin.fill(
            {
                "source": source,
                "target": target,
                "assumption": "Det ena leder till det andra",
                "evidence_level": "3",
            }
        )
        karin.press()
    node = project.nodes.get(kind="output")
    karin.go(f"{page}?part=indicator&node={node.pk}")
    karin.fill({"name": "Kartlagda barn", "unit": "antal", "direction": "up"})
    karin.fill({"baseline": "0", "baseline_on": "2022-08-01", "target": "24"})
    karin.press()
    node = project.nodes.get(kind="outcome")
    karin.go(f"{page}?part=indicator&node={node.pk}")
    karin.fill({"name": "Dygn på HVB per barn och år", "unit": "dygn"})
    karin.fill({"direction": "down", "baseline": "31", "baseline_on": "2022-08-01"})
    karin.fill({"comparison": "31", "target": "20"})
    karin.press()
    assert Indicator.objects.count() == 2, karin.errors()
    karin.go(page)
    assert "Dygn på HVB per barn och år" in karin.text


def plan(karin, write: str) -> None:
    karin.go(f"{write}plan/")
    karin.fill({"starts_on": "2023-01-01", "ends_on": "2025-12-31"})
    karin.fill_the_rest("Styrgruppen beslutar, projektledaren leder.")
    karin.fill(
        {
            "milestones-0-title": "Första barnet kartlagt",
            "milestones-0-due_on": "2023-04-01",
            "staff-0-role": "Psykolog",
            "staff-0-percent": "100",
            "staff-0-lent_from": "Socialnämnden",
        }
    )
    for number, risk in enumerate(("Ingen söker", "Familjehem flyttar", "Data saknas")):
        row = f"risks-{number}"
        if number:
            karin.add_row("risks", f"{row}-text")
        karin.fill(
            {
                f"{row}-text": risk,
                f"{row}-probability": "2",
                f"{row}-consequence": "3",
                f"{row}-measure": "Följs varje månad",
            }
        )
    karin.press()


def budget(karin, write: str) -> None:
    karin.go(f"{write}budget/")
    karin.fill(
        {
            f"fund-{cost}-{year}": amount
            for year, costs in BUDGET.items()
            for cost, amount in costs.items()
        }
    )
    karin.press()


def benefits(karin, write: str) -> None:
    karin.go(f"{write}benefits/")
    karin.fill(
        {
            "saving_pessimistic": "481 357",
            "saving_likely": "868 795",
            "saving_optimistic": "1,4 mkr",
            "benefits-0-actor": "Socialnämnden",
            "benefits-0-how": "Färre dygn på HVB",
            "benefits-0-from_year": "2026",
            "benefits-0-quantity": "312",
            "benefits-0-unit": "dygn",
            "benefits-0-unit_cost": "5 200",
            "benefits-0-source": "Egen kalkyl 2022",
            "benefits-0-cashable_percent": "70",
        }
    )
    karin.fill_the_rest("Återföring enligt verifierade besparingar.")
    karin.press()


def evaluation(karin, write: str) -> None:
    write_section(karin, f"{write}evaluation/", {"impact_assessment": "no"})


def after(karin, write: str) -> None:
    write_section(karin, f"{write}after/", {"cost_after": "900 000"})


def strategy(karin, write: str) -> None:
    karin.go(f"{write}strategy/")
    karin.fill({"plan_links": True})
    karin.fill_the_rest("Alla barn ska klara skolan.")
    karin.press()


def formal(karin, write: str) -> None:
    karin.go(f"{write}formal/")
    karin.fill(
        {"consent_publication": True, "no_personal_data": True, "is_correct": True}
    )
    karin.press()


# --- The fund -------------------------------------------------------------------------


def prepare(cast: Cast, enter, application: Application, script: bool) -> None:
    case = f"/applications/{application.pk}/"
    with enter(cast.coordinator, script) as maria:
        maria.go("/")
        maria.go("/applications/")
        maria.go(case)
        maria.press('form[action$="/register/"] button')
        maria.go(f"{case}formal/")
        maria.fill({"attachments-verdict": "met", "not_frame_increase-verdict": "met"})
        maria.press("[name=start]")
        application.refresh_from_db()
        assert application.registry_number == "KS 2022/0001"
        assert application.state == Application.State.PREPARATION, maria.errors()
        maria.go(f"{case}prepare/")
        for assessor in cast.assessors:
            maria.page.check(f"[name=assessors][value='{assessor.pk}']")
        maria.press("form:has([name=assessors]) button:not([type=button])")
        item = factories.plan_item(cast.fund)
        maria.fill({f"{item.pk}-stance": "supports"})
        maria.press("#plans button:not([type=button])")
    for assessor in cast.assessors:
        assess(enter, assessor, case, script)
    with enter(cast.coordinator, script) as maria:
        maria.go(f"{case}assessments/")
        assert "75,0" in maria.text
        maria.go(f"{case}recommend/")
        maria.fill(
            {
                "outcome": "grant",
                "plan_item": "Unga till arbete",
                "reasons": "Stöds av planen och är väl underbyggd.",
            }
        )
        maria.press()
    application.refresh_from_db()
    assert application.state == Application.State.READY


def assess(enter, assessor: User, case: str, script: bool) -> None:
    with enter(assessor, script) as eva:
        eva.go("/")
        for number, points in enumerate(SCORES, 1):
            code = f"C{number}"
            eva.go(f"{case}assess/{code}/")
            eva.fill({f"{code}-points": str(points), f"{code}-reason": "Väl belagt."})
            eva.press()
        eva.go(f"{case}assess/finish/")
        eva.fill({"summary": "Ett moget förslag."})
        eva.press("[name=hand_in]")


def meet(cast: Cast, calendar: Calendar, enter, application, script: bool) -> None:
    case = f"/applications/{application.pk}/"
    calendar.turn_to(date(2022, 11, 1))
    with enter(cast.coordinator, script) as maria:
        maria.go(f"/fund/{cast.fund.pk}/meetings/")
        maria.fill({"day": "2022-11-14", "time": "13.15", "place": "Eken"})
        maria.press()
        meeting = Meeting.objects.get()
        maria.go(f"{case}agenda/")
        maria.fill({"meeting": str(meeting.pk)})
        maria.press()
        maria.go(f"/applications/meetings/{meeting.pk}/")
        maria.go(f"/applications/meetings/{meeting.pk}/papers/")
        maria.press()
    for voter in cast.voters:
        with enter(voter, script) as member:
            if voter == cast.voters[0]:
                member.go("/")
                member.go(case)
            member.go(f"{case}conflict/")
            member.fill({"ground": "none"})
            member.press()
    calendar.turn_to(date(2022, 11, 14))
    decide(cast, enter, meeting, script)
    application.refresh_from_db()
    application.project.refresh_from_db()
    assert application.state == Application.State.GRANTED


def decide(cast: Cast, enter, meeting: Meeting, script: bool) -> None:
    page = f"/applications/meetings/{meeting.pk}/"
    with enter(cast.chair, script) as chair:
        chair.go(f"{page}attendance/")
        for control in chair.page.locator("main input[type=checkbox]").all():
            control.check()
        chair.press()
        chair.go(f"{page}open/")
        chair.press()
        chair.go(f"{page}items/1/")
        chair.fill(
            {
                "outcome": "grant",
                "minute": "KS 2022-11-14 § 212",
                "reasons": "Stöds av planen.",
            }
        )
        chair.press('form[action$="/decide/"] button:not([type=button])')
        assert Decision.objects.count() == 1, chair.errors()
        chair.go(f"{page}close/")
        chair.press()


def assert_letter(application: Application) -> None:
    """The decision letter can be read, and is tagged."""
    letter = Decision.objects.get().letter
    with letter.file.open("rb") as file:
        text = " ".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
        file.seek(0)
        with pikepdf.open(file) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert pdf.Root.StructTreeRoot is not None
            assert str(pdf.Root.Lang).startswith("sv")
    text = text.replace("\u00a0", " ")
    for words in ("Skolfam Ekköping", "KS 2022-11-14 § 212", "5 400 000"):
        assert words in text


# --- The project ----------------------------------------------------------------------


def start(cast: Cast, calendar: Calendar, enter, project: Project, script) -> None:
    calendar.turn_to(date(2022, 12, 1))
    page = f"/projects/{project.pk}/"
    with enter(cast.applicant, script) as karin:
        karin.go(page)
        for role, user in (("leader", cast.applicant), ("owner", cast.owner)):
            karin.go(f"{page}gate/")
            form = f"form:has([name=role][value={role}])"
            karin.page.fill(f"{form} [name=email]", user.email)
            karin.press(f"{form} button:not([type=button])")
    with enter(cast.owner, script) as goran:
        goran.go(f"{page}gate/")
        goran.fill({"reason": "Allt är på plats."})
        goran.press('form[action$="/pass/"] button:not([type=button])')
        project.refresh_from_db()
        assert project.state == Project.State.ONGOING, goran.errors()


def follow(cast: Cast, calendar: Calendar, enter, project: Project, script) -> None:
    calendar.turn_to(date(2026, 1, 20))
    page = f"/projects/{project.pk}/"
    indicator = Indicator.objects.get(name__startswith="Dygn")
    with enter(cast.applicant, script) as karin:
        karin.go("/")
        karin.go(f"{page}pulse/")
        karin.fill(
            {
                "month": "2025-12-01",
                "status": "as_planned",
                "reached": "24",
                "lesson": "Skolorna tog emot planerna när rektorn var med.",
            }
        )
        karin.press()
        measure = f"{page}indicators/{indicator.pk}/measure/"
        for group, value in (("project", "14"), ("comparison", "27")):
            karin.go(measure)
            karin.fill(
                {
                    "group": group,
                    "measured_on": "2025-12-31",
                    "value": value,
                    "persons": "24",
                    "source": "Socialkontoret",
                }
            )
            karin.press()
        assert Measurement.objects.count() == 2, karin.errors()
        karin.go(f"{page}plan/")
        karin.go(f"{page}money/")
    with enter(cast.owner, script) as goran:
        goran.go("/")
        for measurement in Measurement.objects.order_by("pk"):
            goran.go(f"{page}measurements/{measurement.pk}/approve/")
            goran.press()
        goran.go(page)
        assert "14" in goran.text
        assert not Measurement.objects.waiting().exists()


def close_the_books(cast: Cast, calendar, enter, project: Project, script) -> None:
    book = f"/fund/{cast.fund.pk}/ledger/book/"
    with enter(cast.finance, script) as johan:
        johan.go("/")
        for year, amount in ACTUALS.items():
            johan.go(f"{book}actual/")
            johan.fill(
                {
                    "grant": project.code,
                    "board": "Socialnämnden",
                    "amount": amount,
                    "on": f"{year}-12-31",
                    "reference": f"Ver {year}-12",
                }
            )
            johan.press()
        johan.go(f"{book}release/")
        johan.fill(
            {
                "grant": project.code,
                "amount": "78 570",
                "on": "2026-01-20",
                "reference": "Slutredovisning",
            }
        )
        johan.press()
        assert Entry.objects.filter(kind="release").count() == 1, johan.errors()
        johan.go(f"/fund/{cast.fund.pk}/ledger/")
        assert "34 678 570" in johan.text
        johan.go(f"/fund/{cast.fund.pk}/")
        johan.go(f"/fund/{cast.fund.pk}/commitments/")
        for form in ("xlsx", "csv"):
            for table in ("ledger", "commitments"):
                address = f"{johan.site}/fund/{cast.fund.pk}/{table}/export/{form}/"
                answer = johan.context.request.get(address)
                assert answer.status == 200
                assert len(answer.body()) > 100


def report(cast: Cast, enter, project: Project, script: bool) -> None:
    with enter(cast.applicant, script) as karin:
        karin.go(f"/learning/projects/{project.pk}/")
        karin.go(f"/learning/projects/{project.pk}/reports/new/")
        karin.fill({"period": "own"})
        karin.fill({"period_start": "2025-01-01", "period_end": "2025-12-31"})
        karin.press()
        made = Report.objects.get()
        assert made.state == Report.State.READY
        karin.go(made.get_absolute_url())
        answer = karin.context.request.get(
            f"{karin.site}{made.get_absolute_url()}pdf/"
        )
        assert answer.body().startswith(b"%PDF")
    with made.file.open("rb") as file:
        text = " ".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
        file.seek(0)
        with pikepdf.open(file) as pdf:
            assert pdf.Root.MarkInfo.Marked
    assert "Skolfam" in text
    assert "Skolorna tog emot planerna när rektorn var med" in " ".join(text.split())
