"""Under which rules is a case handled, and in which state must it be?"""

from django.utils.translation import gettext as _

from applications.models import Application
from core import clock
from core.refusals import TransitionRefused
from fund.models import RuleSet


def rules_for(application: Application) -> RuleSet:
    """The rules of the day the application was handed in, or of today for a draft."""
    moment = application.submitted_at or clock.now()
    return application.fund.rule_set_at(clock.day_of(moment))


def require_state(application: Application, *states: str) -> None:
    """Lock the row and see that it is where the caller believes."""
    rows = Application.objects.select_for_update(of=("self",))
    if rows.get(pk=application.pk).state not in states:
        raise TransitionRefused(_("Someone else was first. Reload the page."))
