"""May this person keep the register of a case, and put its number right?"""

from accounts.access import given
from applications.models import Application
from projects.conflicts.queries import is_aside

KEEPERS = ("fund.register_cases", "fund.prepare_cases")


def keeps_register(user, application: Application) -> bool:
    if not any(given(user, perm, application.fund) for perm in KEEPERS):
        return False
    return not is_aside(user, application)


def may_correct_number(user, application: Application) -> bool:
    return bool(application.registry_number) and keeps_register(user, application)
