"""What lies last in the register, for those who keep it?"""

from dataclasses import dataclass

from accounts.access import given
from applications.models import RecordedPaper
from applications.records import listing
from fund.models import Fund

SHOWN = 6


@dataclass(frozen=True)
class Register:
    """The latest papers of the fund's cases, the latest day first."""

    fund: Fund
    papers: list[RecordedPaper]


def register_of(user, fund: Fund) -> Register | None:
    """For the registrar; who also prepares the cases has other things first."""
    registers = given(user, "fund.register_cases", fund)
    if not registers or given(user, "fund.prepare_cases", fund):
        return None
    return Register(fund, list(listing.of_fund(user, fund, {})[:SHOWN]))
