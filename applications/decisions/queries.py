"""How do things stand when a case is decided, and who has yet to answer?"""

from collections.abc import Iterable

from django.db.models import Q
from django.utils.translation import gettext as _

from accounts.models import Board, User
from applications.conflicts.untried import Known, silent_among
from applications.models import (
    AgendaCase,
    Application,
    Decision,
    DecisionBasis,
    Memo,
)
from applications.separation import hints
from fund.group import balance
from fund.group.balance import Check, Voter


def keep(
    decision: Decision,
    voters: Iterable[Voter],
    checks: Iterable[Check],
    open_ones: Iterable[Known],
    word: str,
) -> DecisionBasis:
    """Keep with a decision how the group that made it was put together, how each check
    went at that moment, and what nobody had tried, with the group's `word` about it."""
    untried = [
        {
            "person": str(known.term.user),
            "seat": known.term.seat.title,
            "why": known.why,
        }
        for known in open_ones
    ]
    return DecisionBasis.objects.create(
        decision=decision,
        composition=[
            {
                "seat": voter.seat.title,
                "person": str(voter.term.user),
                "board": str(voter.seat.board or ""),
                "side": voter.seat.side,
                "is_deputy": voter.is_deputy,
            }
            for voter in voters
        ],
        checks=[
            {"code": check.code, "verdict": str(check.verdict), "why": check.why}
            for check in checks
        ],
        untried=untried,
        word=word.strip() if untried else "",
    )


def unanswered(case: AgendaCase) -> list[User]:
    """Those present with a vote who have not answered about a conflict of interest, save
    those who stand aside whatever they answer: as it is written down now."""
    here = balance.present(case.item.meeting, at=case.item.number)
    return silent_among(here, case.application.asides.order_by())


def has_not_answered(silent: Iterable[User]) -> str:
    """What stops a case on which these have yet to answer."""
    return _("Has not answered about a conflict of interest: %(names)s.") % {
        "names": ", ".join(map(str, silent))
    }


def has_memo(application: Application) -> bool:
    """Is a memo finished for the recommendation in force?"""
    memos = Memo.objects.filter(application=application, state=Memo.State.FINISHED)
    return memos.filter(recommendation__voided_at=None).exists()


def boards_of(application: Application, also: Iterable[int] = ()) -> list[Board]:
    """The boards that may spend the money: who applies first, then the other parties,
    and `also` (board ids)."""
    project = application.project
    rows = Board.objects.filter(
        Q(pk=project.lead_board_id)
        | Q(pk__in=project.parties.filter(board__isnull=False).values("board"))
        | Q(pk__in=list(also))
    )
    boards = list(rows.order_by("name", "pk"))
    return sorted(boards, key=lambda board: board.pk != project.lead_board_id)


def people_of(project) -> dict[int, str]:
    """Those in the project, who can see to a condition: their key and name."""
    team = sorted(
        hints.team_of(project), key=lambda each: (each.user.name, each.user_id)
    )
    return {each.user_id: each.user.name for each in team}
