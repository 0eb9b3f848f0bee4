"""What waits for whom in the applications? Each room answers; here it is gathered.

Nothing waits for somebody with a conflict of interest, but the question about it.
"""

from django.db.models import QuerySet

from applications.assessment import waiting as assessment
from applications.calibration import waiting as calibration
from applications.case import waiting as case
from applications.conflicts import waiting as conflicts
from applications.delegation import waiting as delegation
from applications.endorsement import waiting as endorsement
from applications.ideas import waiting as ideas
from applications.meetings import waiting as meetings
from applications.minutes import waiting as minutes
from applications.models import Application
from applications.opinions import waiting as opinions
from applications.writing import waiting as writing
from core.kept import Keys
from core.waiting import Waiting, gathered

# Where what waits is one case, so that the list can show them.
WITH_CASES = [writing, case, assessment, calibration, conflicts, meetings, delegation]
ROOMS = [*WITH_CASES, minutes, endorsement, opinions, ideas]


def waiting_for(user) -> list[Waiting]:
    return gathered([room.waiting_for for room in ROOMS], user)


def applications(user) -> QuerySet[Application]:
    """The applications in which somebody waits for `user`."""
    pks = {pk for room in WITH_CASES for pk in room.cases(user)}
    return Application.objects.filter(pk=Keys(pks))
