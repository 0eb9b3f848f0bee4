"""How does an old application become a new draft?"""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.models import Application, Call
from applications.writing.actions import create_application
from core.refusals import TransitionRefused
from projects.versions.copying import copy_plan


@transaction.atomic
def copy_application(
    application: Application,
    call: Call,
    *,
    title: str,
    starts_on: date | None = None,
    by: User,
) -> Application:
    """Write what a closed application says in a new draft, whole or not at all."""
    if not application.is_closed:
        raise TransitionRefused(_("The application is not closed yet."))
    if call.fund_id != application.fund_id:
        raise TransitionRefused(_("The call belongs to another fund."))
    old = application.project
    copy = create_application(
        call,
        title=title,
        by=by,
        lead_board=old.lead_board,
        lead_organisation=old.lead_organisation,
    )
    copy_plan(old, copy.project, starts_on=starts_on, by=by)
    record(copy.project, "copied", by=by, note=str(application))
    return copy
