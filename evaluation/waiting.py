"""What waits for whom in the evaluation? Each room answers; here it is gathered."""

from core.waiting import Waiting, gathered
from evaluation.reports import waiting as reports


def waiting_for(user) -> list[Waiting]:
    return gathered([reports.waiting_for], user)
