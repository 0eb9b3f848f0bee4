"""Which few figures stand first on a project's page, and where do they come from?

People before money. Only approved figures count, and nobody's figure is worked out from
a group that is too small to be shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Q, Sum
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from core.numbers import MISSING, in_kronor
from core.templatetags.ui import EVIDENCE_LEVELS
from fund.commitments.queries import Amounts
from fund.models import Entry
from projects.chain.pictures import Chain
from projects.measuring import queries as measuring
from projects.models import Project, Pulse

ZERO = Decimal(0)


@dataclass(frozen=True)
class KeyFigure:
    """A figure that never stands alone: what it is, and its source and date."""

    label: str
    value: str
    source: str
    url: str = ""


def money_of(project: Project) -> Amounts:
    """What it was promised and has used, in one query over its grants' entries."""
    Kind = Entry.Kind
    promised = Q(kind__in=[Kind.COMMITMENT, Kind.CHANGE])
    entries = Entry.objects.filter(grant__of_project__project=project)
    sums = entries.aggregate(
        granted=Sum("amount", filter=promised, default=ZERO),
        used=Sum("amount", filter=Q(kind=Kind.ACTUAL), default=ZERO),
        released=Sum("amount", filter=Q(kind=Kind.RELEASE), default=ZERO),
    )
    return Amounts(**sums)


def of(
    project: Project,
    limit: int,
    outcomes: Sequence[KeyFigure],
    weakest: Sequence[KeyFigure],
) -> list[KeyFigure]:
    """In their order; figures about fewer people than `limit` are not shown."""
    pulse = project.pulses.order_by("-month").first()
    money = money_of(project)
    figures = [_people(pulse, limit), *outcomes, _money(money)]
    if (per_person := _per_person(pulse, money, limit)) is not None:
        figures.append(per_person)
    level = project.own_evidence_level
    figures.append(
        KeyFigure(
            _("Own evidence"),
            _("%(level)d of 5") % {"level": level},
            str(EVIDENCE_LEVELS[level]),
        )
    )
    return [*figures, *weakest]


def may_be_shown(pulse: Pulse | None, limit: int) -> bool:
    """Is there a number of people in the pulse, and not too small a one?"""
    if pulse is None or pulse.reached is None:
        return False
    return not 0 < pulse.reached < limit


def reached_shown(pulse: Pulse | None, limit: int) -> int | None:
    """The number of people in the pulse, unless it is too small to be shown."""
    return pulse.reached if pulse and may_be_shown(pulse, limit) else None


def _people(pulse: Pulse | None, limit: int) -> KeyFigure:
    label = _("People reached")
    if pulse is None or pulse.reached is None:
        return KeyFigure(label, MISSING, _("No month has been told yet."))
    source = _("Pulse of %(month)s") % {"month": date_format(pulse.month, "F Y")}
    if not may_be_shown(pulse, limit):
        return KeyFigure(label, MISSING, str(measuring.WITHHELD))
    return KeyFigure(label, str(pulse.reached), source)


def outcomes(chain: Chain) -> list[KeyFigure]:
    """The first outcome with an approved figure, and its change beyond the comparison."""
    for reading in chain.readings:
        if reading.indicator.node.kind == "outcome" and reading.latest.has_value:
            source = _("%(source)s, %(day)s") % {
                "source": reading.latest.source,
                "day": reading.latest.day.isoformat() if reading.latest.day else "",
            }
            return [KeyFigure(reading.indicator.name, reading.latest.text, source)]
    return []


def weakest(chain: Chain) -> list[KeyFigure]:
    """The arrow with the least behind it, when there is one."""
    one = chain.weakest()
    if one is None:
        return []
    words = _("No assumption written") if one.is_gap else one.status
    return [KeyFigure(_("The weakest link"), one.label, words, f"#{one.anchor}")]


def _money(money: Amounts) -> KeyFigure:
    return KeyFigure(
        _("Cost so far"),
        in_kronor(money.used),
        _("of %(granted)s granted, from the ledger")
        % {"granted": in_kronor(money.granted)},
    )


def _per_person(pulse: Pulse | None, money: Amounts, limit: int) -> KeyFigure | None:
    """Not for a small group: the cost divided by it would tell how small."""
    if pulse is None or not may_be_shown(pulse, limit):
        return None
    if not pulse.reached or not money.used:
        return None
    return KeyFigure(
        _("Per person reached"),
        in_kronor(round(money.used / pulse.reached)),
        _("Cost so far divided by the people reached"),
    )
