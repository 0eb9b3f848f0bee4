"""What is a memo drawn from? What is known of the case, each fact read when it is asked."""

from datetime import datetime
from decimal import Decimal
from functools import cached_property
from typing import Any

from accounts.audit import AuditEvent
from accounts.models import Board, User
from applications.brief import queries as brief
from applications.brief import scores as brief_scores
from applications.case import queries as case_queries
from applications.models import Assessment, Opinion, PlanAlignment
from fund.ledger import sums as ledger

ZERO = Decimal(0)


class Basis:
    """The case as `user` may read it now: version, points, plans, money.

    `application` comes from case_queries.with_project; the money is as it stood at `at`,
    or now.
    """

    def __init__(self, user: User, application: Any, *, at: datetime | None = None):
        self.user, self.application, self.at = user, application, at
        self.content = brief.Content(application.content)

    @cached_property
    def economy(self) -> brief.Economy:
        return self.content.economy()

    @cached_property
    def recommendation(self) -> Any:
        """The one in force (case_queries.recommendation_of), or None."""
        return case_queries.recommendation_of(self.application)

    @cached_property
    def scores(self) -> brief_scores.Scores:
        return brief_scores.scores_open_to(self.user, self.application)

    @cached_property
    def calibrated(self) -> list[str]:
        """Why assessments were opened again, such as after the assessors had talked."""
        assessments = Assessment.objects.filter(application=self.application.pk)
        events = AuditEvent.objects.filter(
            target_type__app_label="applications",
            target_type__model="assessment",
            target_id__in=assessments.values("pk"),
            from_state=Assessment.State.DONE,
            to_state=Assessment.State.OPEN,
        )
        return list(events.order_by("at", "pk").values_list("note", flat=True))

    @cached_property
    def talk_ended(self) -> str:
        """Why the assessors' last talk was closed with the points apart; often nothing."""
        talks = self.application.calibrations.exclude(closed_at=None)
        whys = talks.order_by("closed_at", "pk").values_list("closed_why", flat=True)
        return whys.last() or ""

    @cached_property
    def opinions(self) -> list[Opinion]:
        """What other boards have answered, in the order they were asked."""
        told = case_queries.opinions_of(self.application)
        return [each for each in told if each.state == Opinion.State.ANSWERED]

    @cached_property
    def alignments(self) -> list[PlanAlignment]:
        return case_queries.alignments_of(self.application)

    @cached_property
    def rooms(self) -> list[tuple[Any, list[brief.Room]]]:
        """Line of the investment plan → its years, with this case in them."""
        signed = self.recommendation
        if signed and signed.plan_item:
            lines, here = [signed.plan_item], signed.by_year
        else:
            lines = case_queries.investments_in(self.alignments)
            here = self.economy.by_year
        return self.rooms_of(lines, here)

    def rooms_of(
        self, lines: list[Any], here: dict[int, Decimal]
    ) -> list[tuple[Any, list[brief.Room]]]:
        """Each line with the years in which the case takes the amounts `here`."""
        found = brief.rooms(lines, here, case=self.application, at=self.at)
        return [(line, found[line.pk]) for line in lines]

    @cached_property
    def _boards(self) -> list[Board]:
        rows = Board.objects.filter(municipality=self.application.fund.municipality_id)
        return list(rows.select_related("municipality"))

    @property
    def boards(self) -> dict[int, str]:
        return {board.pk: board.name for board in self._boards}

    @property
    def municipality(self) -> str:
        if self._boards:
            return str(self._boards[0].municipality)
        return str(self.application.fund.municipality)

    @cached_property
    def available(self) -> Decimal:
        """Left to grant in the fund."""
        return ledger.balance(self.application.fund, at=self.at).available

    @property
    def amounts(self) -> dict[tuple[int, int | None], Decimal]:
        """(year, board id) → kronor: as recommended, or as asked for by the one who
        applies."""
        if self.recommendation:
            return dict(sorted(self.recommendation.by_board.items()))
        lead = self.application.project.lead_board_id
        return {(year, lead): amount for year, amount in self.economy.by_year.items()}

    @property
    def total(self) -> Decimal:
        return sum(self.amounts.values(), ZERO)
