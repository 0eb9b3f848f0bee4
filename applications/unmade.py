"""Which papers should be there by now, and are not?

Each is asked for when what it is about is committed. When the queue was away at that
moment, or the worker was killed, nobody asks again; they are looked for in the database.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial

from celery import Task
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, QuerySet

from accounts.models import AuditEvent
from applications.decisions.tasks import make_decision_letter
from applications.disclosure.tasks import make_dossier
from applications.meetings.tasks import make_packets
from applications.memos.tasks import make_memo_pdf
from applications.minutes.tasks import make_minutes_files
from applications.models import (
    Application,
    ArchiveCopy,
    Decision,
    Disclosure,
    Memo,
    SubmittedVersion,
)
from applications.register.tasks import make_archive_copy
from core import clock
from fund.models import Minutes, Notice

LOOK_BACK = timedelta(days=7)
IS_LATE = timedelta(minutes=15)  # what was asked for a moment ago is being made
MOST = 200  # of each kind in a round; the next one takes the rest

Rows = Callable[[tuple[datetime, datetime]], QuerySet]


def jobs() -> Iterator[Callable[[], object]]:
    """To be called: each puts one job on the queue."""
    now = clock.now()
    during = (now - LOOK_BACK, now - IS_LATE)
    for task, name, rows in KINDS:
        for pk in rows(during).order_by("-pk").values_list("pk", flat=True)[:MOST]:
            yield partial(task.delay, **{name: pk})


def _versions(during: tuple[datetime, datetime]) -> QuerySet[SubmittedVersion]:
    """Without the copy that bears the number which the case has now."""
    happened = AuditEvent.objects.filter(
        target_type=ContentType.objects.get_for_model(Application),
        target_id=OuterRef("application"),
        at__range=during,
    )
    copies = ArchiveCopy.objects.filter(
        version=OuterRef("pk"), registry_number=OuterRef("application__registry_number")
    )
    return SubmittedVersion.objects.filter(
        Exists(happened), ~Exists(copies), frozen_at__lt=during[1]
    )


def _memos(during: tuple[datetime, datetime]) -> QuerySet[Memo]:
    finished = Memo.objects.filter(state=Memo.State.FINISHED, file=None)
    return finished.filter(finished_at__range=during)


def _decisions(during: tuple[datetime, datetime]) -> QuerySet[Decision]:
    return Decision.objects.final().filter(letter=None, recorded_at__range=during)


def _minutes(during: tuple[datetime, datetime]) -> QuerySet[Minutes]:
    locked = Minutes.objects.filter(state=Minutes.State.LOCKED, files=None)
    return locked.filter(locked_at__range=during)


def _disclosures(during: tuple[datetime, datetime]) -> QuerySet[Disclosure]:
    return Disclosure.objects.filter(dossier=None, reviewed_at__range=during)


def _notices(during: tuple[datetime, datetime]) -> QuerySet[Notice]:
    """Of a meeting that was called again, the last."""
    later = Notice.objects.filter(
        meeting=OuterRef("meeting"), number__gt=OuterRef("number")
    )
    return Notice.objects.filter(~Exists(later), packets=None, sent_at__range=during)


KINDS: tuple[tuple[Task, str, Rows], ...] = (
    (make_archive_copy, "version_id", _versions),
    (make_memo_pdf, "memo_id", _memos),
    (make_decision_letter, "decision_id", _decisions),
    (make_minutes_files, "minutes_id", _minutes),
    (make_dossier, "disclosure_id", _disclosures),
    (make_packets, "notice_id", _notices),
)
