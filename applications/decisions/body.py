"""What does the body above the steering group decide, and what follows from it?

The group has recommended; the coordinator or the registrar writes down the body's
decision with its paragraph and minutes (domain 4.3, row 11). The money is committed and
the project starts up in the same moment.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import Board, User
from applications.decisions import actions, levels
from applications.models import Application, Decision, Level
from applications.models.decision import FINAL, GRANTING, Outcome
from applications.models.separation import SETTLING
from applications.separation import rules as separation
from core import clock
from core.days import in_words
from core.files.uploads import Checked
from core.refusals import TransitionRefused
from fund.conditions.actions import Planned
from fund.limits.queries import Passing

YearlyAmounts = Mapping[tuple[int, Board], Decimal]
OUTCOMES = [Outcome.GRANT, Outcome.CONDITIONS, Outcome.REJECT, Outcome.REFER_BACK]


@transaction.atomic
def register_body_decision(
    application: Application,
    *,
    outcome: str,
    body: str,
    decided_on: date,
    minute: str,
    reasons: str,
    paper: UploadedFile,
    checked: Checked,
    amounts: YearlyAmounts | None = None,
    conditions: str | Iterable[Planned] = "",
    passing: Passing | None = None,
    by: User,
) -> Decision:
    """Write down what the body decided and carry it out, all or nothing.

    `paper` is the body's minutes, `checked` what is known of the file; `passing` is its
    decision to let the grant pass a limit. Raises TransitionRefused.
    """
    application = Application.objects.select_for_update(of=("self",)).get(
        pk=application.pk
    )
    recommendation = application.recommendations.in_force().first()
    follows = levels.latest_recommended(application)
    _require_registrable(application, follows, outcome, body, decided_on)
    _require_apart(application, recommendation, outcome, by=by)
    grant = None
    if outcome in GRANTING:
        grant = actions.commit_grant(
            application, recommendation, amounts, minute, decided_on, passing, by=by
        )
    decision = Decision(
        application=application,
        level=Level.BODY,
        follows=follows,
        outcome=outcome,
        reasons=reasons,
        minute=minute,
        decided_on=decided_on,
        body=body,
        grant=grant,
        paper_sha256=checked.sha256,
        version_hash=actions.version_hash(application, recommendation),
        recorded_by=by,
    )
    decision.paper.save(f"{checked.sha256[:16]}.pdf", paper, save=False)
    decision.save(force_insert=True)
    actions.follow(application, decision, amounts, conditions, by=by)
    return decision


def _require_apart(application, recommendation, outcome, *, by: User) -> None:
    """Written by somebody who has not recommended it, on a recommendation that holds."""
    separation.refuse_aside(application, by=by, deed=SETTLING)
    separation.refuse_word_of_aside(application, outcome)
    if recommendation is None and outcome in FINAL:
        raise TransitionRefused(
            _("The recommendation no longer holds. The case can only be referred back.")
        )


def _require_registrable(application, follows, outcome, body, decided_on) -> None:
    if application.state != Application.State.WITH_BODY or follows is None:
        raise TransitionRefused(_("The case does not wait for another body."))
    if outcome not in OUTCOMES:
        raise TransitionRefused(_("Choose what was decided."))
    if decided_on > clock.today():
        raise TransitionRefused(_("The day of the decision cannot lie in the future."))
    if decided_on < follows.decided_on:
        raise TransitionRefused(
            _("The group recommended it on %(day)s; nothing was decided before that.")
            % {"day": in_words(follows.decided_on)}
        )
    if body not in application.fund.rules_on(decided_on).deciding_bodies():
        raise TransitionRefused(_("By the rules in force that body does not decide."))
