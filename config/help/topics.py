"""Which pages is each topic of the help about, and in which part of docs/using.md?

In the order of the process. A page that is not named has the help of the page that its
address lies below (`config.help.queries.topic_at`).
"""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _


class About(NamedTuple):
    """The names of the pages, as `reverse` takes them, and the part of docs/using.md that
    goes on: its heading, as it is in an address."""

    pages: tuple[str, ...]
    part: str


FINDING, IDEA = "finding-ones-way", "anybody-has-an-idea"
LEADER, COORDINATOR = "the-project-leader-applies", "the-fund-coordinator-prepares"
ASSESSORS, GROUP = "the-assessors-judge", "the-steering-group-decides"
REPORTING, OWNERS = "the-project-leader-reports", "the-owners-own"
LEARNING, REGISTRAR = "everyone-learns", "the-registrar-keeps-the-records"
FINANCE, ROLES = "the-finance-officer-keeps-the-books", "who-sees-what"

PARTS = {
    FINDING: _("Finding one's way"),
    IDEA: _("Anybody has an idea"),
    LEADER: _("The project leader applies"),
    COORDINATOR: _("The fund coordinator prepares"),
    ASSESSORS: _("The assessors judge"),
    GROUP: _("The steering group decides"),
    REPORTING: _("The project leader reports"),
    OWNERS: _("The owners own"),
    LEARNING: _("Everyone learns"),
    REGISTRAR: _("The registrar keeps the records"),
    FINANCE: _("The finance officer keeps the books"),
    ROLES: _("Who sees what"),
}


def _of(app: str, names: str) -> tuple[str, ...]:
    return tuple(f"{app}:{name}" for name in names.split())


def _cases(names: str) -> tuple[str, ...]:
    return _of("applications", names)


def _fund(names: str) -> tuple[str, ...]:
    return _of("fund", names)


def _projects(names: str) -> tuple[str, ...]:
    return _of("projects", names)


TOPICS: dict[str, About] = {
    "start": About(("start",), FINDING),
    "search": About(("search", "help", "help_topic"), FINDING),
    "account": About(("accounts:account", "mfa_index"), ROLES),
    "ideas": About(_cases("ideas idea"), IDEA),
    "calls": About(_cases("calls call"), LEADER),
    "managing-a-call": About(
        _cases(
            "call_new call_edit call_preview call_criteria call_questions late_codes"
        ),
        COORDINATOR,
    ),
    "writing": About(_cases("tasks section check submit team receipt copy"), LEADER),
    "endorsement": About((*_cases("endorsements endorse"), "projects:endorse"), LEADER),
    "cases": About(_cases("list views"), COORDINATOR),
    "case": About(_cases("detail version document"), COORDINATOR),
    "formal-check": About(_cases("register formal supplement"), COORDINATOR),
    "preparing": About(_cases("prepare assessments opinion_ask"), COORDINATOR),
    "opinion": About(_cases("opinion"), COORDINATOR),
    "assessment": About(_cases("assess assess_criterion"), ASSESSORS),
    "calibration": About(_cases("calibration consensus"), ASSESSORS),
    "alignment": About(_cases("alignment"), COORDINATOR),
    "recommendation": About(_cases("recommend recommendations"), COORDINATOR),
    "memo": About(_cases("memo memo_read"), COORDINATOR),
    "ranking": About(_cases("ranking compare"), COORDINATOR),
    "conflict": About(_cases("conflict conflicts idea_conflict"), GROUP),
    "meetings": About((*_fund("meetings"), "applications:minutes_list"), GROUP),
    "meeting": About(_cases("meeting agenda agenda_make papers"), GROUP),
    "item": About(_cases("item decide voting"), GROUP),
    "attendance": About(_cases("attendance"), GROUP),
    "minutes": About(_cases("minutes minutes_write"), GROUP),
    "body-decision": About(_cases("body_decision letter"), GROUP),
    "delegation": About(_cases("decide_alone"), GROUP),
    "projects": About(_projects("list detail"), REPORTING),
    "gate": About(_projects("gate"), REPORTING),
    "pulse": About(_projects("pulse"), REPORTING),
    "measuring": About(_projects("indicator measure approve"), REPORTING),
    "chain": About(_projects("chain"), REPORTING),
    "project-plan": About(_projects("plan team checks"), REPORTING),
    "project-money": About(_projects("money"), REPORTING),
    "conditions": About(_projects("of_fund conditions condition"), GROUP),
    "learning": About(
        _of("evaluation", "list project evidence report request"), LEARNING
    ),
    "fund": About(_fund("detail edit"), OWNERS),
    "ownership": About(_fund("ownership wheel occasion checks"), OWNERS),
    "plans": About(_fund("plans plan plan_adopt"), OWNERS),
    "rules": About(_fund("rules rules_compare rules_adopt appeals grounds"), OWNERS),
    "group": About((*_fund("group"), "applications:group_balance"), GROUP),
    "interests": About(_fund("interests interest_declare"), GROUP),
    "people": About(_fund("people roles"), ROLES),
    "ledger": About(_fund("ledger ledger_book"), FINANCE),
    "commitments": About(_fund("commitments"), FINANCE),
    "register": About(
        _cases("records record fund_records document_plan disposal"), REGISTRAR
    ),
    "disclosure": About(_cases("disclosures disclosure"), REGISTRAR),
}
