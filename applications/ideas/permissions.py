"""May this person do this, with this idea, now?

Who writes an idea takes no part in judging it; who proposes what becomes of it does not
decide; a conflict of interest takes away what a grant gave (design 5, rule 2).
"""

from accounts.access import given
from applications.models import Idea, IdeaProposal
from applications.models.separation import DECIDING
from projects.conflicts.queries import is_aside

State = Idea.State
JUDGES = ("fund.prepare_cases", "fund.decide_cases", "fund.record_decisions")
DECIDES = ("fund.decide_cases", "fund.record_decisions")


def is_author(user, idea: Idea) -> bool:
    return any(author.user_id == user.pk for author in idea.authors.all())


# --- The authors ----------------------------------------------------------------------


def may_write(user, idea: Idea) -> bool:
    return idea.state in Idea.WRITABLE and is_author(user, idea)


def may_withdraw(user, idea: Idea) -> bool:
    return idea.can_become(State.WITHDRAWN) and is_author(user, idea)


def may_manage_authors(user, idea: Idea) -> bool:
    return is_author(user, idea)


def may_apply(user, idea: Idea) -> bool:
    """Turn the idea into an application."""
    return idea.state == State.INVITED and is_author(user, idea)


# --- Those who screen, and those who decide -------------------------------------------


def _prepares(user, idea: Idea) -> bool:
    return given(user, "fund.prepare_cases", idea.fund) and not is_aside(user, idea)


def may_screen(user, idea: Idea) -> bool:
    """Answer the eight questions."""
    return idea.state == State.SCREENING and _prepares(user, idea)


def may_ask_for_supplement(user, idea: Idea) -> bool:
    return idea.can_become(State.SUPPLEMENT) and _prepares(user, idea)


def may_go_on_without(user, idea: Idea) -> bool:
    """Wait no longer for a supplement; whether it is late is asked of the request."""
    return idea.state == State.SUPPLEMENT and _prepares(user, idea)


def may_propose(user, idea: Idea) -> bool:
    return may_screen(user, idea)


def may_decide(user, idea: Idea, proposal: IdeaProposal | None) -> bool:
    """Write down what the group decided on a signed proposal; not the one who signed."""
    if idea.state != State.SCREENING or proposal is None:
        return False
    if is_aside(user, idea, DECIDING):
        return False
    return any(given(user, perm, idea.fund) for perm in DECIDES)


def may_reopen(user, idea: Idea) -> bool:
    if idea.state not in Idea.CLOSED or not idea.registry_number:
        return False
    return _prepares(user, idea)


def may_declare_conflict(user, idea: Idea) -> bool:
    """Everyone with a part in judging it answers for themselves, at any time."""
    if idea.submitted_at is None or is_author(user, idea):
        return False
    return any(given(user, perm, idea.fund) for perm in JUDGES)


def may_correct_idea_number(user, idea: Idea) -> bool:
    if not idea.registry_number or is_aside(user, idea):
        return False
    return given(user, "fund.register_cases", idea.fund)
