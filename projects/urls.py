"""Where are the pages of projects? Each room has a list of its own, below the
project's."""

from core.pages.addresses import under
from projects.chain import urls as chain
from projects.conditions import urls as conditions
from projects.gates import urls as gates
from projects.measuring import urls as measuring
from projects.money import urls as money
from projects.overview import urls as overview
from projects.people import urls as people
from projects.pulse import urls as pulse
from projects.steering import urls as steering

app_name = "projects"

ROOMS = (chain, conditions, gates, measuring, money, overview, people, pulse, steering)
urlpatterns = [
    *overview.listed,
    *conditions.of_fund,
    *under("<int:pk>/", *(page for room in ROOMS for page in room.urlpatterns)),
]
