"""What waits for whom in the fund? Each room answers; here it is gathered."""

from core.waiting import Waiting, gathered
from fund.adoption import waiting as adoption
from fund.interests import waiting as interests
from fund.ledger import waiting as ledger
from fund.plans import waiting as plans
from fund.wheel import waiting as wheel

ROOMS = [ledger, wheel, plans, adoption, interests]


def waiting_for(user) -> list[Waiting]:
    return gathered([room.waiting_for for room in ROOMS], user)
