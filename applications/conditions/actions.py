"""Who lets a condition fall, and what does it take?"""

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import people_given
from accounts.actions import notify
from accounts.models import User
from applications.models import Decision
from applications.models.separation import DECIDING
from applications.separation import rules as separation
from core.refusals import TransitionRefused
from fund.models import Condition


def decision_of(condition: Condition) -> Decision:
    """The decision that set the condition. Raises Decision.DoesNotExist."""
    rows = Decision.objects.select_related("application__project", "application__fund")
    return rows.get(grant=condition.grant_id)


@transaction.atomic
def waive_condition(
    condition: Condition, *, reference: str, reason: str, by: User
) -> None:
    """Write down that the body that set the condition lets it fall.

    Only that body may, with its paragraph and reason; who writes it has neither applied,
    nor recommended, nor a conflict of interest, nor is to see to the condition. Raises
    TransitionRefused.
    """
    decision = decision_of(condition)
    separation.refuse_aside(decision.application, by=by, deed=DECIDING)
    if by.pk in (condition.owner_id, condition.reported_by_id):
        raise TransitionRefused(
            _("Who sees to a condition does not write down that it falls.")
        )
    condition.waive(by=by, body=decision.body, reference=reference, reason=reason)
    application = decision.application
    told = set(people_given("projects.view_project", application.project))
    notify(
        sorted(told, key=lambda person: person.pk),
        subject=gettext_lazy("A condition of your project has been waived"),
        path=application.project.get_absolute_url(),
    )
