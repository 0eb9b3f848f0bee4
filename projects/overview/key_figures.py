"""Which few figures stand first on a project's page, and where do they come from?

People before money. Only approved figures count, and nobody's figure is worked out from
a group that is too small to be shown.
"""

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Q, Sum
from django.utils.translation import gettext as _

from core.days import in_words
from core.numbers import MISSING, in_kronor
from core.pages import figures
from core.templatetags.ui import EVIDENCE_LEVELS
from fund.commitments.queries import Amounts
from fund.models import Entry
from projects.chain.pictures import Chain
from projects.measuring.reached import Reached, cost_per_person, people_reached
from projects.models import Project

ZERO = Decimal(0)


@dataclass(frozen=True)
class KeyFigure:
    """A figure that never stands alone: what it is, and its source and date."""

    label: str
    value: str
    source: str
    url: str = ""
    figure: figures.Figure | None = None

    @property
    def shown(self) -> str:
        return self.figure.written(self.value) if self.figure else self.value


@dataclass(frozen=True)
class Told:
    """What the chain tells: people, the first outcome and its weakest link."""

    reached: Reached | None
    outcomes: list[KeyFigure]
    weakest: list[KeyFigure]


def told_by(chain: Chain) -> Told:
    return Told(people_reached(chain.readings), outcomes(chain), weakest(chain))


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


def of(project: Project, told: Told) -> list[KeyFigure]:
    """In their order; what the chain tells has been read already."""
    money = money_of(project)
    level = project.own_evidence_level
    return [
        _people(project, told.reached),
        *told.outcomes,
        _money(project, money),
        *_per_person(project, told.reached),
        KeyFigure(
            _("Own evidence"),
            _("%(level)d of 5") % {"level": level},
            str(EVIDENCE_LEVELS[level]),
        ),
        *told.weakest,
    ]


def _people(project: Project, reached: Reached | None) -> KeyFigure:
    label = _("People reached")
    if reached is None:
        return KeyFigure(label, MISSING, _("No approved figure counts people yet."))
    source = _("“%(name)s”, %(day)s, approved by %(by)s") % {
        "name": reached.counted_by,
        "day": in_words(reached.day) if reached.day else MISSING,
        "by": reached.approved_by or MISSING,
    }
    figure = figures.figure_of(
        "people",
        project,
        reached.people,
        unit="persons",
        day=reached.day,
        source=reached.source,
        approved_by=reached.approved_by,
    )
    return KeyFigure(label, str(reached.people), source, figure=figure)


def outcomes(chain: Chain) -> list[KeyFigure]:
    """The first outcome with an approved figure, and its change beyond the comparison."""
    for reading in chain.readings:
        if reading.indicator.node.kind == "outcome" and reading.latest.has_value:
            source = _("%(source)s, %(day)s") % {
                "source": reading.latest.source,
                "day": in_words(reading.latest.day) if reading.latest.day else "",
            }
            return [KeyFigure(reading.indicator.name, reading.latest.text, source)]
    return []


def weakest(chain: Chain) -> list[KeyFigure]:
    """The arrow to test first, when there is one; never advice to test what holds."""
    found = chain.weakest()
    if found is None:
        return []
    one, is_supported = found
    label = _("The weakest link")
    words = _("No assumption written") if one.is_gap else one.status
    if is_supported:
        label = _("Tested least")
        words = _("All assumptions are supported")
    return [KeyFigure(label, one.label, words, f"#{one.anchor}")]


def _money(project: Project, money: Amounts) -> KeyFigure:
    return KeyFigure(
        _("Actual so far"),
        in_kronor(money.used),
        _("of %(granted)s granted, from the ledger")
        % {"granted": in_kronor(money.granted)},
        figure=figures.figure_of("actual", project, money.used),
    )


def _per_person(project: Project, reached: Reached | None) -> list[KeyFigure]:
    cost = cost_per_person(project, reached)
    if reached is None or cost is None:
        return []
    source = _("Actual until %(day)s divided by the people reached by then") % {
        "day": in_words(reached.day) if reached.day else MISSING
    }
    figure = figures.figure_of("per-person", project, cost, day=reached.day)
    label = _("Per person reached")
    return [KeyFigure(label, in_kronor(cost), source, figure=figure)]
