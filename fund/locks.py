"""One at a time: whoever changes a fund waits for the one before."""

from fund.models import Fund


def lock(fund: Fund) -> None:
    """Let this transaction be the only one that changes the fund's money."""
    Fund.objects.select_for_update(of=("self",)).get(pk=fund.pk)
