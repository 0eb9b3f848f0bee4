"""What is read before a decision by delegation is fixed? Carried out, and taken back."""

from django.db import transaction

from accounts.models import User
from applications.delegation.actions import decide_alone
from applications.delegation.forms import AloneForm
from applications.models import Application, Decision
from applications.models.decision import GRANTING, Outcome
from applications.session.reading import Changed, Sheet, sheet_of


def rehearse(application: Application, form: AloneForm, *, by: User) -> Sheet:
    """The sheet to read. Nothing is kept. Raises TransitionRefused as the deed would."""
    with transaction.atomic():
        sheet = _carry_out(application, form, by=by)[1]
        transaction.set_rollback(True)
    return sheet


@transaction.atomic
def fix(application: Application, form: AloneForm, *, read: str, by: User) -> Decision:
    """Decide, if it is as it was read (`read` is the sheet's mark). Raises Changed when it
    is not, and TransitionRefused when it cannot be decided."""
    decision, sheet = _carry_out(application, form, by=by)
    if sheet.mark != read:
        raise Changed(sheet)
    return decision


def _carry_out(
    application: Application, form: AloneForm, *, by: User
) -> tuple[Decision, Sheet]:
    data, outcome = form.cleaned_data, form.cleaned_data["outcome"]
    decision = decide_alone(
        application,
        outcome=outcome,
        reasons=data["reasons"],
        minute=data["minute"],
        amounts=form.amounts() if outcome in GRANTING else None,
        conditions=form.conditions(),
        by=by,
    )
    planned = form.conditions() if outcome == Outcome.CONDITIONS else []
    return decision, sheet_of(decision, planned)
