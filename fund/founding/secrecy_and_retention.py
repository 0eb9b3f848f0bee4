"""What does a new fund begin with: grounds for secrecy, and how long papers are kept?"""

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from accounts.audit import record
from accounts.models import User
from fund.models import Fund, RetentionRule, SecrecyGround

Keep, Outcome = RetentionRule.Keep, RetentionRule.Outcome

# What the papers of such a fund are most likely to fall under (domain 11.1).
GROUNDS = (
    ("OSL 26:1", gettext_noop("individuals in the social services")),
    ("OSL 23:2", gettext_noop("pupils in school")),
    ("OSL 25:1", gettext_noop("individuals in health care")),
    ("OSL 31:16", gettext_noop("a business that deals with the authority")),
    ("OSL 21:7", gettext_noop("personal data that would break data protection")),
)
# Kind of paper, in which cases, what is done, after how many years.
PLAN = (
    ("application", Outcome.GRANTED, Keep.PRESERVE, None),
    ("application", Outcome.OTHER, Keep.DISPOSE, 10),
    ("attachment", Outcome.GRANTED, Keep.PRESERVE, None),
    ("attachment", Outcome.OTHER, Keep.DISPOSE, 10),
    ("supplement_request", Outcome.ANY, Keep.DISPOSE, 10),
    ("formal_check", Outcome.ANY, Keep.DISPOSE, 10),
    ("opinion_request", Outcome.ANY, Keep.DISPOSE, 10),
    ("opinion", Outcome.ANY, Keep.PRESERVE, None),
    ("assessment", Outcome.ANY, Keep.DISPOSE, 10),
    ("recommendation", Outcome.ANY, Keep.PRESERVE, None),
    ("memo", Outcome.ANY, Keep.PRESERVE, None),
    ("decision", Outcome.ANY, Keep.PRESERVE, None),
    ("decision_letter", Outcome.ANY, Keep.PRESERVE, None),
    ("dismissal", Outcome.ANY, Keep.PRESERVE, None),
    ("withdrawal", Outcome.ANY, Keep.DISPOSE, 10),
    ("conflict_answer", Outcome.ANY, Keep.PRESERVE, None),
    ("conflict_ruling", Outcome.ANY, Keep.PRESERVE, None),
    ("minutes_extract", Outcome.ANY, Keep.PRESERVE, None),
    ("body_minutes", Outcome.ANY, Keep.PRESERVE, None),
    ("condition", Outcome.ANY, Keep.PRESERVE, None),
    ("condition_file", Outcome.ANY, Keep.PRESERVE, None),
    ("learning_report", Outcome.ANY, Keep.PRESERVE, None),
)


def begin(fund: Fund) -> None:
    """A proposal to begin from, in Swedish as the plan itself is; the municipality's own
    document plan decides, and replaces it line by line."""
    with translation.override("sv"):
        ground = _("Proposal of the program: check it against your document plan")
        SecrecyGround.objects.bulk_create(
            SecrecyGround(fund=fund, law=law, about=_(about)) for law, about in GROUNDS
        )
        RetentionRule.objects.bulk_create(
            RetentionRule(
                fund=fund,
                kind=kind,
                outcome=outcome,
                keep=keep,
                years=years,
                ground=ground,
            )
            for kind, outcome, keep, years in PLAN
        )


@transaction.atomic
def keep_ground(ground: SecrecyGround, *, by: User) -> SecrecyGround:
    """A new ground for secrecy, or one that is changed."""
    ground.full_clean()
    ground.save()
    record(ground.fund, "secrecy_ground", by=by, note=str(ground))
    return ground


@transaction.atomic
def keep_rule(rule: RetentionRule, *, by: User) -> RetentionRule:
    """A line of the document plan, new or changed; what it was stays in the history."""
    rule.full_clean()
    rule.save()
    note = f"{rule.kind} ({rule.outcome}): {rule.keep} {rule.years or ''}".strip()
    record(rule.fund, "retention_rule", by=by, note=f"{note}. {rule.ground}")
    return rule


@transaction.atomic
def remove_rule(rule: RetentionRule, *, by: User) -> None:
    """Papers of that kind then have no line in the plan until somebody writes one."""
    record(rule.fund, "retention_rule", by=by, note=f"{rule.kind} ({rule.outcome}): –")
    rule.delete()
