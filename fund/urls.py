"""Where are the pages of fund? Each room has a list of its own."""

from fund.appeals import urls as appeals
from fund.checks import urls as checks
from fund.commitments import urls as commitments
from fund.group import urls as group
from fund.interests import urls as interests
from fund.ledger import urls as ledger
from fund.meetings import urls as meetings
from fund.overview import urls as overview
from fund.ownership import urls as ownership
from fund.people import urls as people
from fund.plans import urls as plans
from fund.rules import urls as rules
from fund.wheel import urls as wheel

app_name = "fund"

urlpatterns = [
    *appeals.urlpatterns,
    *checks.urlpatterns,
    *commitments.urlpatterns,
    *group.urlpatterns,
    *interests.urlpatterns,
    *ledger.urlpatterns,
    *meetings.urlpatterns,
    *overview.urlpatterns,
    *ownership.urlpatterns,
    *people.urlpatterns,
    *plans.urlpatterns,
    *rules.urlpatterns,
    *wheel.urlpatterns,
]
