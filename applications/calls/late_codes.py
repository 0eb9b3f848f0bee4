"""How does one application come in although the call has closed?"""

import secrets
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.models import Application, Call, LateCode
from core import clock
from core.days import moment_in_words
from core.refusals import TransitionRefused

# Without those that look like each other: 0 and O, 1 and I.
SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
LENGTH = 10


@transaction.atomic
def give(
    call: Call, *, given_to: str, reason: str, valid_until: datetime, by: User
) -> str:
    """A new code, told this once: only its hash is kept."""
    if valid_until <= clock.now():
        raise TransitionRefused(_("Choose a moment that has not been."))
    code = "".join(secrets.choice(SIGNS) for _sign in range(LENGTH))
    LateCode.objects.create(
        call=call,
        code_hash=LateCode.hash_of(code),
        given_to=given_to,
        reason=reason,
        valid_until=valid_until,
        given_by=by,
    )
    record(call, "late_code_given", by=by, note=f"{given_to}: {reason}")
    return f"{code[:5]}-{code[5:]}"


@transaction.atomic
def use(code: str, *, application: Application, by: User) -> LateCode:
    """Spend the code on this application. Two at once: the second finds it spent."""
    rows = LateCode.objects.select_for_update(of=("self",)).filter(
        call=application.call_id, code_hash=LateCode.hash_of(code)
    )
    found = rows.first()
    if found is None or found.used_at:
        raise TransitionRefused(
            _("The code does not belong to this call, or it has been used.")
        )
    if found.valid_until <= clock.now():
        raise TransitionRefused(
            _("The code was valid until %(moment)s.")
            % {"moment": moment_in_words(found.valid_until)}
        )
    found.application, found.used_at, found.used_by = application, clock.now(), by
    found.save(update_fields=["application", "used_at", "used_by"])
    record(
        application, "late_code_used", by=by, note=f"{found.given_to}: {found.reason}"
    )
    return found
