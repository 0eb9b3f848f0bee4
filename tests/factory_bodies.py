"""Cases that the body above the steering group decides, for the tests."""

from django.core.files.uploadedfile import SimpleUploadedFile

from accounts.models import User
from applications.decisions import actions as decisions
from applications.decisions.body import register_body_decision
from applications.models import AgendaCase, Application, Decision
from core import clock
from core.files import uploads
from tests.factories import chair_of, yearly


def with_body(case: AgendaCase, *, outcome: str = "grant", **fields) -> Application:
    """The group has recommended at its meeting, and the case waits for the body."""
    application = case.application
    decisions.record_decision(
        case,
        outcome=outcome,
        reasons="Stöds av planen.",
        minute="Ledningsgruppen § 1",
        amounts=None if outcome == "reject" else yearly(application),
        hands_over=True,
        by=chair_of(application.fund),
        **fields,
    )
    application.refresh_from_db()
    return application


def minutes_file(name: str = "ks.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, b"%PDF-1.7\nprotokoll")


def decided_by_body(
    application: Application, *, by: User, outcome: str = "grant", **fields
) -> Decision:
    """The executive board's decision, registered by `by`."""
    paper = minutes_file()
    grants = outcome in ("grant", "conditions")
    return register_body_decision(
        application,
        **{
            "outcome": outcome,
            "body": "executive_board",
            "decided_on": clock.today(),
            "minute": "KS § 212",
            "reasons": "Enligt förslaget.",
            "paper": paper,
            "checked": uploads.check(paper),
            "amounts": yearly(application) if grants else None,
            **fields,
        },
        by=by,
    )
