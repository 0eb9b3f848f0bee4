"""Which years of a plan still have no amounts?"""

from collections.abc import Collection, Iterable

from django.utils.translation import gettext as _


def years_without_amounts(planned: Iterable[int], written: Collection[int]) -> str:
    """The years of the plan without money, in a sentence; "" before there is a budget."""
    empty = [str(year) for year in planned if year not in written]
    if not written or not empty:
        return ""
    return _("No amounts are written for %(years)s.") % {"years": ", ".join(empty)}
