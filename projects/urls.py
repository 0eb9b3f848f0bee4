"""Where are the pages of projects? Each room has a list of its own."""

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

urlpatterns = [
    *chain.urlpatterns,
    *conditions.urlpatterns,
    *gates.urlpatterns,
    *measuring.urlpatterns,
    *money.urlpatterns,
    *overview.urlpatterns,
    *people.urlpatterns,
    *pulse.urlpatterns,
    *steering.urlpatterns,
]
