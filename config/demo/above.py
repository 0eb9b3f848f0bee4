"""What did the executive board decide, after the steering group had recommended?"""

from datetime import date

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.html import format_html
from weasyprint import HTML

from accounts import clock, uploads
from applications.body_decisions import register_body_decision
from config.demo.steps import yearly
from config.demo.town import Town
from fund.overrides import Passing

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
    passing: Passing | None = None,
) -> None:
    """Gunilla registers it, with the extract of the minutes."""
    application = town.application(key)
    day = clock.today()
    paper = _extract(application.project.title, minute, reasons, day)
    register_body_decision(
        application,
        outcome="grant",
        body="executive_board",
        decided_on=day,
        minute=minute,
        reasons=reasons,
        amounts=yearly(application.project, amounts),
        paper=paper,
        checked=uploads.check(paper),
        passing=passing,
        by=town.people["gunilla"],
    )


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
