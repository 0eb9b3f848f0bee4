"""What did the executive board decide, after the steering group had recommended?"""

from collections.abc import Iterable
from datetime import date

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.html import format_html
from weasyprint import HTML

from applications.decisions.body import register_body_decision
from config.demo.steps import yearly
from config.demo.town import Town
from core import clock
from core.files import uploads
from fund.conditions import actions as conditions
from fund.conditions.actions import Planned
from fund.limits.queries import Passing
from fund.models import Condition, ConditionKind

Kind = ConditionKind
LAB = Passing(
    kinds=frozenset(["frame"]),
    body="executive_board",
    reference="KS 2024-02-26 § 41",
    reason=(
        "Etapp 3 ryms inte i ramen för 2026. Pengarna finns, och beslutet om ramen tas upp "
        "när planen revideras."
    ),
)


def board_decides(
    town: Town,
    key: str,
    *,
    minute: str,
    amounts: dict[int, int],
    reasons: str,
    asks: Iterable[Planned] = (),
    passing: Passing | None = None,
) -> None:
    """Gunilla registers it, with the extract of the minutes."""
    application = town.application(key)
    day = clock.today()
    paper = _extract(application.project.title, minute, reasons, day)
    register_body_decision(
        application,
        outcome="conditions" if asks else "grant",
        body="executive_board",
        decided_on=day,
        minute=minute,
        reasons=reasons,
        amounts=yearly(application.project, amounts),
        conditions=asks,
        paper=paper,
        checked=uploads.check(paper),
        passing=passing,
        by=town.people["gunilla"],
    )


def asked_of_nystart(town: Town) -> list[Planned]:
    """Two before the money and the start, two by a day."""
    david, owner = town.people["david"], town.people["goran"]
    return [
        Planned("Avtalet om utfall är undertecknat av båda parter", owner=david),
        Planned("Uppföljningen är bemannad", Kind.START, david),
        Planned(
            "Halvtid är redovisad för kommunstyrelsen",
            Kind.LATER,
            david,
            date(2026, 12, 31),
        ),
        Planned(
            "Arbetsmarknadsnämnden har beslutat om fortsättningen",
            Kind.LATER,
            owner,
            date(2027, 6, 30),
        ),
    ]


def report_condition(town: Town, key: str, number: int, evidence: str) -> None:
    """David says that the project's condition no. `number` is met."""
    condition = _condition(town, key, number)
    path, david = _page(town, condition), town.people["david"]
    conditions.report(condition, evidence=evidence, path=path, by=david)


def accept_condition(town: Town, key: str, number: int, *, by: str) -> None:
    condition = _condition(town, key, number)
    conditions.accept(condition, path=_page(town, condition), by=town.people[by])


def _condition(town: Town, key: str, number: int) -> Condition:
    return town.grant(key).conditions.order_by("pk")[number - 1]


def _page(town: Town, condition: Condition) -> str:
    project = condition.grant.of_project.project_id
    return reverse("projects:condition", args=[project, condition.pk])


def _extract(title: str, minute: str, reasons: str, day: date) -> SimpleUploadedFile:
    """A page such as the board's secretary would send."""
    html = format_html(
        "<html lang=sv><title>{minute}</title><h1>Protokollsutdrag</h1><p>{minute}, {day}"
        "<h2>{title}</h2><p>Kommunstyrelsen beslutar enligt ledningsgruppens förslag."
        "<p>{reasons}",
        title=title,
        minute=minute,
        reasons=reasons,
        day=day,
    )
    pdf = HTML(string=html).write_pdf()
    return SimpleUploadedFile("protokollsutdrag.pdf", pdf)
