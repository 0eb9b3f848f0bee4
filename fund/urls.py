"""Where are the pages of fund? Each room has a list of its own, below the fund's."""

from core.pages.addresses import under
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

ROOMS = (
    *(appeals, checks, commitments, group, interests, ledger, meetings),
    *(overview, ownership, people, plans, rules, wheel),
)
urlpatterns = under("<int:pk>/", *(page for room in ROOMS for page in room.urlpatterns))
