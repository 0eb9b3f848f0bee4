"""Which registry number does a case bear: the fund's own, or the municipality's?

The number is never changed silently: a correction keeps the old one and the reason.
"""

import re

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.models import Application, Idea
from applications.register import tasks as register_tasks
from core.refusals import TransitionRefused
from fund.locks import lock
from fund.models import Fund, RegistryCounter

LONGEST = 30
# Letters, digits and the marks that registries use; systems differ, so no more is asked.
FORMAT = re.compile(r"(?=.*\d)[^\W_][\w ./:§()-]*")
Numbered = Application | Idea


def checked(number: str) -> str:
    """`number` without needless spaces. Raises TransitionRefused with what is wrong."""
    number = " ".join(number.split())
    if not number:
        raise TransitionRefused(_("Write the registry number."))
    if len(number) > LONGEST:
        raise TransitionRefused(_("A registry number has at most 30 characters."))
    if not FORMAT.fullmatch(number):
        raise TransitionRefused(
            _("Write the number as it stands in the registry, such as KS 2026/0412.")
        )
    return number


def next_number(fund: Fund) -> str:
    """The next number of the fund's own series that nobody has typed in already."""
    number = RegistryCounter.next_number(fund)
    while _holder(fund, number):
        number = RegistryCounter.next_number(fund)
    return number


def number_for(application: Application, entered: str) -> str:
    """What the case is registered as. Where the municipality's own registry gives the
    numbers, one has to be entered; elsewhere it may be (domain 11.1)."""
    fund = application.fund
    if not entered.strip():
        if fund.enters_registry_numbers:
            raise TransitionRefused(
                _("Write the number that the municipality's registry gave the case.")
            )
        return next_number(fund)
    number = checked(entered)
    lock(fund)
    _refuse_taken(application, number)
    return number


@transaction.atomic
def correct_number(row: Numbered, *, number: str, reason: str, by: User) -> str:
    """Another number for a registered case or idea; the old one and why stay in the
    history. Papers made already keep the number they bear; what was handed in gets an
    archive copy with the new one."""
    number = checked(number)
    if not reason.strip():
        raise TransitionRefused(_("Write why the number is corrected."))
    lock(row.fund)
    kept = type(row).objects.select_for_update(of=("self",)).get(pk=row.pk)
    if not kept.registry_number:
        raise TransitionRefused(_("The case is not registered yet."))
    if kept.registry_number == number:
        raise TransitionRefused(_("The case has that number already."))
    _refuse_taken(kept, number)
    before, kept.registry_number = kept.registry_number, number
    kept.save(update_fields=["registry_number"])
    record(kept, "renumbered", by=by, note=f"{before} → {number}: {reason.strip()}")
    if isinstance(kept, Application):
        for version_id in kept.versions.values_list("pk", flat=True):
            register_tasks.make_archive_copy.delay_on_commit(version_id=version_id)
    return number


def _refuse_taken(row: Numbered, number: str) -> None:
    """One number, one case; but an idea and the application it became may share one."""
    other = _holder(row.fund, number, but=row)
    if other:
        raise TransitionRefused(
            _("%(number)s is taken: it is the number of another case.")
            % {"number": number}
        )


def _holder(fund: Fund, number: str, *, but: Numbered | None = None):
    """The case or idea of the fund that has the number."""
    ideas = Idea.objects.filter(fund=fund, registry_number=number)
    cases = Application.objects.filter(fund=fund, registry_number=number)
    if isinstance(but, Application):
        cases = cases.exclude(pk=but.pk)
        ideas = ideas.exclude(application=but.pk)
    if isinstance(but, Idea):
        ideas = ideas.exclude(pk=but.pk)
        cases = cases.exclude(from_idea=but.pk)
    return cases.first() or ideas.first()
