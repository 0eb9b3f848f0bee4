"""Who is asked to assess a case, and has not said whether there is a conflict of interest?

An assessor reads nothing of a case before that (domain 3.5): the right to read it is given
with an answer that nothing bars, and taken back with another. Until then every page and
file of the case leads to the question, which names those whom it is about and no more.
"""

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import give, take
from accounts.models import User
from applications.models import Application, Assessment
from core.refusals import FirstElsewhere, TransitionRefused
from projects.models import ConflictOfInterest
from projects.models.conflict import HANDLING

ASSESSES = "projects.assess_project"


def assessments_of(user) -> QuerySet[Assessment]:
    """Those that the person has been asked for, and has not declined."""
    rows = Assessment.objects.filter(assessor=user)
    return rows.exclude(state=Assessment.State.DECLINED)


def is_asked(user, application: Application) -> bool:
    return assessments_of(user).filter(application=application).exists()


def answered() -> Exists:
    """For assessments: has the assessor said whether there is a conflict?"""
    return Exists(
        ConflictOfInterest.objects.filter(
            project=OuterRef("application__project"), user=OuterRef("assessor")
        )
    )


def answer_first(user, **case: Any) -> None:
    """Raises FirstElsewhere when the person is asked to assess the case, which is not open
    to them: it leads to the question. `case` is what finds the case of an assessment."""
    mine = assessments_of(user).filter(**case).values_list("application", flat=True)
    for pk in mine[:1]:
        raise FirstElsewhere(
            reverse("applications:conflict", args=[pk]),
            _("Say first whether you have a conflict of interest in the case."),
        )


def refuse_unanswered(application: Application, *, by: User) -> None:
    """Nobody judges a case without having answered. Raises TransitionRefused."""
    if not application.project.conflicts.filter(user=by).exists():
        raise TransitionRefused(
            _("Say first whether you have a conflict of interest in the case.")
        )


def let_read(application: Application, person: User) -> None:
    """Give an assessor the right to read the case, or take it back, as it now stands."""
    rows = application.asides.filter(user=person).select_related("ruling")
    mine = list(rows)
    bars = any(row.closes <= HANDLING for row in mine)
    may = any(row.is_answer for row in mine) and not bars
    if may and is_asked(person, application):
        give([ASSESSES], person, application.project)
    else:
        take([ASSESSES], person, application.project)
