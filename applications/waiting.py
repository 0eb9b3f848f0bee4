"""What waits for whom in the applications? Each room answers; here it is gathered.

Nothing waits for somebody with a conflict of interest, but the question about it.
"""

from django.db.models import CharField, QuerySet, Value

from accounts.access import rows_given
from applications.assessment import waiting as assessment
from applications.calibration import waiting as calibration
from applications.case import waiting as case
from applications.casework.permissions import KEEPERS
from applications.conflicts import waiting as conflicts
from applications.delegation import waiting as delegation
from applications.endorsement import waiting as endorsement
from applications.ideas import waiting as ideas
from applications.meetings import waiting as meetings
from applications.minutes import waiting as minutes
from applications.models import Application
from applications.opinions import waiting as opinions
from applications.records import waiting as records
from applications.writing import waiting as writing
from core import clock
from core.kept import Keys, Some, kept
from core.waiting import MOST, Waiting, gathered
from fund.models import Fund

# Where what waits is one case, so that the list can show them.
WITH_CASES = [writing, case, assessment, calibration, conflicts, meetings, delegation]
ROOMS = [*WITH_CASES, minutes, ideas]
# Where few rows are, for few people: all of them are asked in one question.
FEW = {"endorsement": endorsement, "opinion": opinions, "appeal": records}


@kept
def _few(user, now, funds: Some):
    """Of each room: which row, what it is about, since when, and a day that counts."""

    def first(name: str) -> QuerySet:
        rows = FEW[name].rows(user, now, funds)
        told = rows.annotate(room=Value(name, CharField()))
        columns = ("room", "row", "about", "since", "day", "subject")
        return told.values_list(*columns, named=True)[:MOST]

    one, *others = map(first, FEW)
    return one.union(*others, all=True)


def _of_few(user) -> list[Waiting]:
    funds = rows_given(user, KEEPERS, Fund)
    rows = _few(user=user.pk, now=clock.now(), funds=funds)
    return [FEW[row.room].in_words(row) for row in rows]


def waiting_for(user) -> list[Waiting]:
    return gathered([*(room.waiting_for for room in ROOMS), _of_few], user)


def applications(user) -> QuerySet[Application]:
    """The applications in which somebody waits for `user`."""
    pks = {pk for room in WITH_CASES for pk in room.cases(user)}
    return Application.objects.filter(pk=Keys(pks))
