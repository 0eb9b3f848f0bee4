"""The applicant's part of the main job: every section of the application of P1."""

from applications.models import Application
from projects.models import EndorsementRequest, Indicator, Project
from tests.journeys.cast import Cast

BUDGET = {  # 1 500 000, 2 000 000 and 1 900 000 kronor
    2023: {"staff": "1 300 000", "services": "100 000", "evaluation": "100 000"},
    2024: {"staff": "1,8 mkr", "services": "100 000", "evaluation": "100 000"},
    2025: {"staff": "1700000", "services": "100 000", "evaluation": "100 000"},
}
NODES = [
    ("input", "1,0 psykolog, 1,0 specialpedagog och handledning"),
    ("activity", "Kartläggning, plan och uppföljning"),
    ("output", "24 barn kartlagda inom åtta veckor"),
    ("outcome", "Färre dygn på HVB"),
    ("impact", "HVB-dygn, netto"),
    ("value", "Undvikna kostnader"),
]


def apply(cast: Cast, enter) -> Application:
    with enter(cast.applicant) as karin:
        karin.sign_in(cast.applicant)
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
        ask_the_manager(karin, write, application.project, cast.manager)
    with enter(cast.manager) as anna:
        endorse(anna)
    with enter(cast.applicant) as karin:
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
                f"parties-{number}-cash_amount": "0",
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


MEASURED = {
    "target_on": "2025-12-31",
    "source": "Socialkontorets statistik",
    "responsible": "Projektledaren",
}


def draw_the_chain(karin, page: str, project: Project) -> None:
    karin.go(page)  # which offers a chain to begin with
    write_section(karin, f"{page}?empty=1", {"counterfactual_method": "matched"})
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
    karin.fill(MEASURED)
    karin.press()
    node = project.nodes.get(kind="outcome")
    karin.go(f"{page}?part=indicator&node={node.pk}")
    karin.fill({"name": "Dygn på HVB per barn och år", "unit": "dygn"})
    karin.fill({"direction": "down", "baseline": "31", "baseline_on": "2022-08-01"})
    karin.fill({"comparison": "31", "target": "20"})
    karin.fill(MEASURED)
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
            "milestones-0-is_decision": True,
            "staff-0-role": "Psykolog",
            "staff-0-percent": "100",
            "staff-0-lent_from": "Socialnämnden",
            "staff-0-cost": "780 000",
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


def ask_the_manager(karin, write: str, project: Project, manager) -> None:
    karin.go(f"{write}endorsements/")
    for party in project.parties.order_by("pk"):
        karin.go(f"{write}endorsements/{party.pk}/ask/")
        karin.fill({"name": manager.name, "email": manager.email})
        karin.press()


def endorse(anna) -> None:
    """One manager speaks for both boards here; each request is answered by itself."""
    for request in EndorsementRequest.objects.order_by("pk"):
        anna.go("/")
        anna.go(f"/applications/endorse/{request.pk}/")
        anna.fill({"title": "Förvaltningschef", "answer": "endorsed"})
        anna.fill({"endorses": True, "intends": True})
        anna.press()
    assert EndorsementRequest.objects.filter(answer=None).count() == 0, anna.errors()
