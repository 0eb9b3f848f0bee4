"""What does a recommendation say, as a paper of the case?"""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.models import Application, Recommendation
from applications.register.kinds import Contents, Direction, Found, PaperKind


def _recommendations(application: Application) -> Iterator[Found]:
    rows = application.recommendations.select_related("signed_by").order_by("number")
    for row in rows:
        subject = _("Recommendation %(number)s") % {"number": row.number}
        yield Found(row, Direction.DRAWN_UP, row.signed_at, subject, row.signed_by.name)


def _read(row: Recommendation) -> Contents:
    sections = [
        (_("Recommendation"), row.get_outcome_display()),
        (_("Reasons"), row.reasons),
    ]
    if row.conditions:
        sections.append((_("Conditions"), row.conditions))
    years = row.years.select_related("board").order_by("year", "board__name")
    amounts = [f"{each.year}, {each.board}: {each.amount}" for each in years]
    if amounts:
        sections.append((_("Amounts, kronor"), "\n".join(amounts)))
    return Contents(sections=sections)


RECOMMENDATION = PaperKind(
    "recommendation", gettext_lazy("Recommendation"), _recommendations, _read
)
