"""How does a case come to a signed recommendation, and back to preparation?"""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.audit import record
from accounts.models import Board, User
from applications.brief.queries import Content
from applications.models import (
    Application,
    Dissent,
    PlanAlignment,
    Recommendation,
    RecommendationDraft,
    RecommendedYear,
)
from applications.models.assessment import all_assessments_in
from applications.models.decision import GRANTING, Outcome
from applications.process.messages import tell_staff
from applications.process.rules import require_state, rules_for
from applications.process.voiding import Cause, next_number, void_recommendation
from applications.recommendation import grounds, queries
from applications.register import tasks as register_tasks
from applications.separation import rules as separation
from core import clock
from core.refusals import TransitionRefused
from fund.models import PlanItem, RuleSet

State = Application.State


@transaction.atomic
def judge_alignment(
    application: Application, item: PlanItem, *, stance: str, note: str = "", by: User
) -> PlanAlignment:
    """Say whether a plan item supports the case; the newest word holds."""
    require_state(application, State.PREPARATION)
    void_recommendation(application, Cause.PLAN, by=by)
    alignment, _created = PlanAlignment.objects.update_or_create(
        application=application,
        item=item,
        defaults={
            "stance": stance,
            "note": note,
            "judged_at": clock.now(),
            "judged_by": by,
        },
    )
    return alignment


@transaction.atomic
def accept_silence(application: Application, *, seen: str, by: User) -> int:
    """Every goal and line that the applicants do not point at, and nobody has judged,
    does not mention the case; how many those were. The history tells which.

    `seen` is `queries.fingerprint` of what was shown as not mentioning it: refused when
    the plans are others now, since a person answers for what that person has read.
    """
    version = application.versions.latest("number")
    plans = queries.Plans(application, Content(version.content))
    silent = plans.silent()
    if queries.fingerprint(silent) != seen:
        raise TransitionRefused(
            _("The plans have changed since you opened the page. Look at them again.")
        )
    accepted = [item for item in silent if item.pk not in plans.judged]
    for item in accepted:
        judge_alignment(
            application, item, stance=PlanAlignment.Stance.SILENT, note="", by=by
        )
    if accepted:
        record(
            application,
            "silence_accepted",
            note="; ".join(str(item) for item in accepted),
            version_hash=version.sha256,
            by=by,
        )
    return len(accepted)


@transaction.atomic
def sign_recommendation(
    application: Application,
    *,
    outcome: str,
    reasons: str,
    amounts: Mapping[tuple[int, Board], Decimal],
    plan_item: PlanItem | None,
    conditions: str = "",
    strategy_motive: str = "",
    cites: Iterable[PlanAlignment] | None = None,
    by: User,
) -> Recommendation:
    """Recommend a decision, signed, on the version at hand; the case is then ready.

    Refused while assessments are missing or talked through, without a word on the plans,
    for a grant when a knock-out criterion has 0 points or the fit with the plans has and
    nothing is said of it, and with conditions that are not written. It rests on what the
    plans say in `cites`, by default on all of it, copied as it stands.
    """
    require_state(application, State.PREPARATION)
    separation.refuse_aside(application, by=by)
    rules = rules_for(application)
    _require_basis(application, rules)
    if outcome in GRANTING:
        _require_grantable(application, amounts, plan_item)
        grounds.require_points(application, strategy_motive)
    cited = grounds.chosen(application, cites)
    if outcome == Outcome.CONDITIONS and not conditions.strip():
        raise TransitionRefused(_("Write the conditions, one per line."))
    void_recommendation(application, Cause.REPLACED, by=by)
    version = application.versions.latest("number")
    recommendation = Recommendation.objects.create(
        application=application,
        number=next_number(application),
        outcome=outcome,
        reasons=reasons,
        conditions=conditions if outcome == Outcome.CONDITIONS else "",
        plan_item=plan_item if outcome in GRANTING else None,
        strategy_motive=strategy_motive if outcome in GRANTING else "",
        version_hash=version.sha256,
        signed_by=by,
    )
    _write_years(recommendation, amounts if outcome in GRANTING else {})
    grounds.copy(recommendation, cited)
    RecommendationDraft.objects.filter(application=application, user=by).delete()
    application.finish_preparation(by=by, version_hash=version.sha256)
    register_tasks.record_papers.delay_on_commit(application_id=application.pk)
    return recommendation


def _write_years(recommendation: Recommendation, amounts: Mapping) -> None:
    RecommendedYear.objects.bulk_create(
        RecommendedYear(
            recommendation=recommendation, year=year, board=board, amount=amount
        )
        for (year, board), amount in amounts.items()
    )


@transaction.atomic
def dissent(recommendation: Recommendation, *, reason: str, by: User) -> Dissent:
    """Note that somebody who prepares the case differs from the recommendation; once, and
    before it is decided (FL 30 §). Who signed it, and the coordinators, are told."""
    application = recommendation.application
    require_state(application, State.READY, State.ON_AGENDA, State.TABLED)
    separation.refuse_aside(application, by=by)
    locked = Recommendation.objects.select_for_update(of=("self",))
    if not locked.in_force().filter(pk=recommendation.pk).exists():
        raise TransitionRefused(_("The recommendation no longer holds."))
    if recommendation.signed_by_id == by.pk:
        raise TransitionRefused(_("You have signed it. Take the case back instead."))
    if not reason.strip():
        raise TransitionRefused(_("Write what you think instead, and why."))
    if recommendation.dissents.filter(dissented_by=by).exists():
        raise TransitionRefused(_("That you differ is noted already."))
    noted = Dissent.objects.create(
        recommendation=recommendation, reason=reason, dissented_by=by
    )
    record(application, "dissented", by=by)
    tell_staff(
        application,
        "fund.prepare_cases",
        gettext_lazy("Somebody differs from a recommendation"),
        but=by,
    )
    return noted


@transaction.atomic
def save_draft(application: Application, typed: dict[str, list[str]], *, by: User):
    """Keep what is written and not signed, for this person alone: control → values."""
    # A null character is no text to PostgreSQL; nobody types one.
    kept = {
        name: [value.replace("\0", "") for value in values]
        for name, values in typed.items()
    }
    return RecommendationDraft.objects.update_or_create(
        application=application,
        user=by,
        defaults={"typed": kept, "saved_at": clock.now()},
    )[0]


@transaction.atomic
def reopen_preparation(application: Application, *, reason: str, by: User) -> None:
    """Take the case back to preparation; the recommendation no longer holds."""
    application.reopen_preparation(by=by, note=reason)
    void_recommendation(application, Cause.REOPENED, why=reason, by=by)


def _require_basis(application: Application, rules: RuleSet) -> None:
    if not all_assessments_in(application, at_least=rules.min_assessors):
        raise TransitionRefused(
            _("%(count)s assessments must be handed in first.")
            % {"count": rules.min_assessors}
        )
    if application.calibrations.open().exists():
        raise TransitionRefused(
            _("The assessors are talking through points that are far apart.")
        )
    if not application.plan_alignments.exists():
        raise TransitionRefused(_("Say first what the plans say about the case."))


def _require_grantable(application, amounts, plan_item) -> None:
    if not amounts or any(amount <= 0 for amount in amounts.values()):
        raise TransitionRefused(_("Write an amount above zero for at least one year."))
    if plan_item is None:
        raise TransitionRefused(_("Choose the line of the investment plan."))
