"""What is said about how to appeal, and how does a new text come to hold?"""

from datetime import date

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.models import AppealText, Fund
from fund.models.appeal import Body


def usual_text() -> str:
    """What a new fund begins with (domain 4.6), in Swedish as all letters are."""
    with translation.override("sv"):
        return _(
            "The decision can be tried by an administrative court (legality review, "
            "chapter 13 of the Local Government Act). Every member of the municipality "
            "may ask for it.\n\n"
            "Write to the administrative court. Say which decision you mean, what you "
            "find unlawful about it and why, and sign with name and address. The letter "
            "must reach the court within three weeks from the day when it was announced "
            "on the municipality's notice board that the minutes have been approved.\n\n"
            "The court tries whether the decision is lawful, not whether it is wise. If "
            "it is not lawful, the court can only set it aside, not put another in its "
            "place."
        )


def begin(fund: Fund, *, by: User) -> None:
    """The usual text for every body; the coordinator writes another where it is needed."""
    text, today = usual_text(), clock.today()
    AppealText.objects.bulk_create(
        AppealText(fund=fund, body=body, text=text, valid_from=today, written_by=by)
        for body in Body.values
    )


@transaction.atomic
def write_appeal_text(
    fund: Fund, *, body: str, text: str, valid_from: date, by: User
) -> AppealText:
    """A new text from a day on. What letters have said already stays as it was."""
    if valid_from < clock.today():
        raise TransitionRefused(_("A new text holds from today at the earliest."))
    written = AppealText.objects.create(
        fund=fund, body=body, text=text, valid_from=valid_from, written_by=by
    )
    record(fund, "appeal_text", by=by, note=f"{body}, {valid_from.isoformat()}")
    return written


def texts_of(fund: Fund) -> list[dict]:
    """Body by body: the text that holds today, those to come and those before."""
    rows = fund.appeal_texts.select_related("written_by").order_by("-valid_from", "-pk")
    found: dict[str, list[AppealText]] = {}
    for row in rows:
        found.setdefault(row.body, []).append(row)
    return [_of_body(body, found.get(body.value, [])) for body in Body]


def _of_body(body: Body, rows: list[AppealText]) -> dict:
    today = clock.today()
    held = [row for row in rows if row.valid_from <= today]
    return {
        "body": body,
        "now": held[0] if held else None,
        "coming": [row for row in rows if row.valid_from > today],
        "before": held[1:],
    }
