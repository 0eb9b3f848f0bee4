"""Which papers does the casework leave: the formal check, and a case's end without a
decision of the group?"""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.audit import AuditEvent
from applications.eligibility import queries as eligibility
from applications.models import Application
from applications.register.kinds import Contents, Direction, Found, PaperKind
from core import clock

State = Application.State


def _formal_checks(application: Application) -> Iterator[Found]:
    """Finished when the preparation began, or when the case was dismissed."""
    ended = AuditEvent.objects.about(application).filter(
        from_state=State.FORMAL_CHECK, to_state__in=[State.PREPARATION, State.DISMISSED]
    )
    for event in ended.order_by("at", "pk")[:1]:
        yield Found(application, Direction.DRAWN_UP, event.at, _("Formal check"))


def _read_formal_check(application: Application) -> Contents:
    answers = application.formal_answers.order_by("pk")
    day = clock.day_of(application.submitted_at or clock.now())
    rules = application.fund.rule_set_at(day)
    titles = {rule.code: rule.label(rules) for rule in eligibility.RULES}
    return Contents(
        sections=[
            (
                titles.get(row.point, row.point),
                f"{row.get_verdict_display()}. {row.finding} {row.note}".strip(),
            )
            for row in answers
        ]
    )


def _dismissals(application: Application) -> Iterator[Found]:
    subject = _("Decision to dismiss")
    return _ends(application, State.DISMISSED, Direction.DISPATCHED, subject)


def _withdrawals(application: Application) -> Iterator[Found]:
    return _ends(application, State.WITHDRAWN, Direction.ARRIVED, _("Withdrawal"))


def _ends(application, state: str, direction: str, subject: str) -> Iterator[Found]:
    """The case's end without a decision; the reason stands in the history."""
    if application.state == state:
        lead = application.project.lead
        for event in AuditEvent.objects.about(application).filter(to_state=state)[:1]:
            yield Found(application, direction, event.at, subject, lead)


def _read_end(application: Application) -> Contents:
    events = AuditEvent.objects.about(application).filter(to_state=application.state)
    event = events.first()
    return Contents(sections=[(_("Reason"), event.note if event else "")])


FORMAL_CHECK = PaperKind(
    "formal_check", gettext_lazy("Formal check"), _formal_checks, _read_formal_check
)
DISMISSAL = PaperKind(
    "dismissal",
    gettext_lazy("Decision to dismiss"),
    _dismissals,
    _read_end,
    is_applicants_own=True,
)
WITHDRAWAL = PaperKind(
    "withdrawal",
    gettext_lazy("Withdrawal"),
    _withdrawals,
    _read_end,
    is_applicants_own=True,
)
