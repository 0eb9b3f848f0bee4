"""Who is asked for an opinion?"""

from accounts.models import User
from applications.models import Opinion


def asked_in(opinion: Opinion) -> list[User]:
    """The person asked; nobody, when that person has a conflict of interest since."""
    barred = opinion.application.project.conflicts.users()
    return [] if opinion.asked_id in barred else [opinion.asked]
