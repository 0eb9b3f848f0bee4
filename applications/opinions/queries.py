"""Who is asked for an opinion?"""

from django.db.models import Q, QuerySet

from accounts.models import User
from applications.models import Opinion
from applications.register.secrecy import closed_to
from projects.conflicts.queries import without_aside


def open_to(user) -> QuerySet[Opinion]:
    """Those that the person may know of; of a case with something secret that is closed
    to the person only what was asked of the person."""
    rows = Opinion.objects.visible_to(user)
    return rows.filter(Q(asked=user) | ~closed_to(user, "application"))


def asked_in(opinion: Opinion) -> list[User]:
    """The person asked; nobody, when that person stands aside since."""
    return without_aside([opinion.asked], opinion.application)
