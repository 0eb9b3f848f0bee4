"""Where are the pages of applications? Each room has a list of its own."""

from applications.assessment import urls as assessment
from applications.balance import urls as balance
from applications.bulk import urls as bulk
from applications.calibration import urls as calibration
from applications.calls import urls as calls
from applications.case import urls as case
from applications.casework import urls as casework
from applications.conditions import urls as conditions
from applications.conflicts import urls as conflicts
from applications.decisions import urls as decisions
from applications.disclosure import urls as disclosure
from applications.documents import urls as documents
from applications.endorsement import urls as endorsement
from applications.finding import urls as finding
from applications.ideas import urls as ideas
from applications.meetings import urls as meetings
from applications.memos import urls as memos
from applications.minutes import urls as minutes
from applications.opinions import urls as opinions
from applications.ranking import urls as ranking
from applications.recommendation import urls as recommendation
from applications.records import urls as records
from applications.session import urls as session
from applications.supplements import urls as supplements
from applications.writing import urls as writing

app_name = "applications"

urlpatterns = [
    *assessment.urlpatterns,
    *balance.urlpatterns,
    *bulk.urlpatterns,
    *calibration.urlpatterns,
    *calls.urlpatterns,
    *case.urlpatterns,
    *casework.urlpatterns,
    *conditions.urlpatterns,
    *conflicts.urlpatterns,
    *decisions.urlpatterns,
    *disclosure.urlpatterns,
    *documents.urlpatterns,
    *endorsement.urlpatterns,
    *finding.urlpatterns,
    *ideas.urlpatterns,
    *meetings.urlpatterns,
    *memos.urlpatterns,
    *minutes.urlpatterns,
    *opinions.urlpatterns,
    *ranking.urlpatterns,
    *recommendation.urlpatterns,
    *records.urlpatterns,
    *session.urlpatterns,
    *supplements.urlpatterns,
    *writing.urlpatterns,
]
