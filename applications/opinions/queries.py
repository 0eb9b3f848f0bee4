"""Who is asked for an opinion?"""

from accounts.models import User
from applications.models import Opinion
from projects.conflicts.queries import without_aside


def asked_in(opinion: Opinion) -> list[User]:
    """The person asked; nobody, when that person stands aside since."""
    return without_aside([opinion.asked], opinion.application)
