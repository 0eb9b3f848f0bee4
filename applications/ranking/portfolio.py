"""What is the fund's money tied up in: which types of project, which boards?

Domain 6.5: a target mix by type, and a warning when too much of what is committed
lies in one board. Both limits are said by the rules of the day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import OuterRef, Subquery, Sum
from django.utils.translation import gettext as _

from applications.ranking import chart
from applications.ranking.chart import Share
from core import clock
from core.numbers import in_percent, written
from fund.commitments.queries import boards_of
from fund.models import Entry, Fund, Grant, GrantYear, RuleSet
from projects.models import Project, ProjectGrant

ZERO = Decimal(0)
Type = Project.Type


@dataclass(frozen=True)
class Portfolio:
    """What is committed, with what is tried added to them."""

    total: Decimal
    by_type: list[Share]
    by_board: list[Share]
    most: Decimal

    @property
    def heavy(self) -> Share | None:
        """The board in which more of the commitments lie than the rules want."""
        return next((m for m in self.by_board if m.share > self.most), None)


@dataclass(frozen=True)
class Commitments:
    """What is open in a fund: kronor by type of project and by board, read once."""

    types: dict[Type, Decimal]
    boards: dict[int | None, Decimal]
    names: dict[int, str]
    rules: RuleSet

    def with_cases(self, added: Iterable[Any] = ()) -> Portfolio:
        """The mix, with the cases of `added` (ranking.Ranked) thought of as granted."""
        types, boards = dict(self.types), dict(self.boards)
        for row in added:
            project = row.application.project
            if project.type:
                types[Type(project.type)] += row.amount
            board = project.lead_board_id
            boards[board] = boards.get(board, ZERO) + row.amount
        named = {
            self._name(board): amount for board, amount in boards.items() if amount
        }
        return Portfolio(
            total=sum(boards.values(), ZERO),
            by_type=_mixes(
                {str(t.label): a for t, a in types.items()}, _targets(self.rules)
            ),
            by_board=sorted(_mixes(named, {}), key=lambda mix: (-mix.amount, mix.name)),
            most=Decimal(self.rules.max_open_board_percent) / 100,
        )

    def _name(self, board: int | None) -> str:
        return self.names.get(board or 0, _("No board"))


def commitments(fund: Fund) -> Commitments:
    """What is committed of today."""
    of_project = ProjectGrant.objects.filter(grant=OuterRef("pk"))
    rows = Grant.objects.filter(fund=fund).with_left()
    kinds = Subquery(of_project.values("project__type")[:1])
    grants: dict[int, Decimal] = {}
    types = dict.fromkeys(Type, ZERO)
    for grant in rows.annotate(project_type=kinds):
        if grant.left:
            grants[grant.pk] = grant.left
            if grant.project_type:
                types[Type(grant.project_type)] += grant.left
    names = {pk: board.name for pk, board in boards_of(fund).items()}
    rules = fund.rules_on(clock.today())
    return Commitments(types, _by_board(grants), names, rules)


def _by_board(grants: dict[int, Decimal]) -> dict[int | None, Decimal]:
    """Board → what is left of the open grants there.

    What a grant has left is divided by what each board has left to use of its own part;
    a release names no board, and is shared in the same way.
    """
    granted = GrantYear.objects.filter(grant__in=grants).values_list("grant", "board")
    used = Entry.objects.filter(grant__in=grants, kind=Entry.Kind.ACTUAL)
    unused: dict[int, dict[int | None, Decimal]] = {}
    for grant, board, amount in granted.annotate(Sum("amount")):
        unused.setdefault(grant, {})[board] = amount
    for grant, board, amount in used.values_list("grant", "board").annotate(
        Sum("amount")
    ):
        parts = unused.setdefault(grant, {})
        parts[board] = parts.get(board, ZERO) - amount
    found: dict[int | None, Decimal] = {}
    for grant, parts in unused.items():
        positive = {board: max(amount, ZERO) for board, amount in parts.items()}
        whole = sum(positive.values(), ZERO)
        for board, amount in positive.items():
            if whole:
                share = amount / whole * grants[grant]
                found[board] = found.get(board, ZERO) + share
    return found


def _targets(rules: RuleSet) -> dict[str, Decimal]:
    aims = ((t, rules.target(t.value)) for t in Type)
    return {str(t.label): aim for t, aim in aims if aim is not None}


def _mixes(amounts: dict[str, Decimal], targets: dict[str, Decimal]) -> list[Share]:
    total = sum(amounts.values(), ZERO)
    return [
        Share(name, amount, amount / total if total else ZERO, targets.get(name))
        for name, amount in amounts.items()
    ]


def figure(mixes: list[Share], title: str, caption: str) -> dict:
    """The mix as a chart with its table twin (components/_figure.html)."""
    has_targets = any(mix.target is not None for mix in mixes)
    return {
        "title": title,
        "svg": chart.mix(mixes, title),
        "svg_narrow": chart.mix(mixes, title, narrow=True),
        "caption": caption,
        "columns": [_("Part"), _("Kronor"), _("Share")]
        + ([_("Target")] if has_targets else []),
        "rows": [
            [mix.name, written(mix.amount, 0), in_percent(mix.share, 0)]
            + ([_target(mix)] if has_targets else [])
            for mix in mixes
        ],
    }


def _target(mix: Share) -> str:
    return "" if mix.target is None else in_percent(mix.target, 0)
