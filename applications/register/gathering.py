"""Has every paper of a case its row in the register? What lacks one gets it here.

Called whenever a paper may have come, by the hour for what was missed, and when the
register of an older case is opened for the first time. It may run any number of times.
What has come or is finished is to be registered without delay (OSL 5:1, domain 11.1).
"""

from collections.abc import Iterator
from datetime import timedelta

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Exists, Max, OuterRef
from django.utils import translation

from accounts.audit import AuditEvent
from accounts.models import User
from applications.models import Application, RecordedPaper
from applications.register.kinds import Found, kinds
from core import clock

Secrecy = RecordedPaper.Secrecy
LOOK_BACK = timedelta(days=2)


@transaction.atomic
def record_papers(application_id: int) -> int:
    """Give each paper of a registered case its row, the earliest first; how many came.

    A case without a registry number has no register yet. Two at once: the second waits,
    and finds the rows.
    """
    application = (
        Application.objects.select_for_update(of=("self",))
        .select_related("project__lead_board", "project__lead_organisation", "fund")
        .get(pk=application_id)
    )
    if not application.registry_number:
        return 0
    rows = application.recorded_papers.all()
    have = set(rows.values_list("kind", "target_type", "target_id"))
    with translation.override("sv"):
        new = [each for each in _papers(application) if _key(*each) not in have]
    new.sort(key=lambda each: each[1].at)
    last = rows.aggregate(last=Max("number"))["last"] or 0
    system = User.objects.system() if new else None
    RecordedPaper.objects.bulk_create(
        RecordedPaper(
            application=application,
            number=number,
            kind=kind,
            target_type=ContentType.objects.get_for_model(found.target),
            target_id=found.target.pk,
            direction=found.direction,
            dated_on=clock.day_of(found.at),
            counterpart=found.counterpart[:200],
            subject=found.subject[:200],
            secrecy=Secrecy.UNCHECKED if found.is_confidential else Secrecy.PUBLIC,
            recorded_by=system,
        )
        for number, (kind, found) in enumerate(new, last + 1)
    )
    return len(new)


def _papers(application: Application) -> Iterator[tuple[str, Found]]:
    for kind in kinds().values():
        for found in kind.find(application):
            yield kind.key, found


def _key(kind: str, found: Found) -> tuple[str, int, int]:
    return (kind, ContentType.objects.get_for_model(found.target).pk, found.target.pk)


def cases_to_look_at() -> list[int]:
    """Registered cases without a register, and those in which something has happened
    lately: what a lost message or an older version of the program left behind."""
    since = clock.now() - LOOK_BACK
    events = AuditEvent.objects.filter(
        target_type=ContentType.objects.get_for_model(Application),
        target_id=OuterRef("pk"),
        at__gte=since,
    )
    rows = RecordedPaper.objects.filter(application=OuterRef("pk"))
    cases = Application.objects.exclude(registry_number="")
    found = {
        *cases.filter(~Exists(rows)).values_list("pk", flat=True),
        *cases.filter(Exists(rows), Exists(events)).values_list("pk", flat=True),
    }
    for kind in kinds().values():
        found |= set(kind.lately(since)) if kind.lately else set()
    return sorted(found)
