"""What waits for whom in the projects? Each room answers; here it is gathered."""

from core.waiting import Waiting, gathered
from projects.conditions import waiting as conditions
from projects.gates import waiting as gates
from projects.measuring import waiting as measuring
from projects.pulse import waiting as pulse
from projects.steering import waiting as steering

ROOMS = [pulse, gates, steering, measuring, conditions]


def waiting_for(user) -> list[Waiting]:
    return gathered([room.waiting_for for room in ROOMS], user)
