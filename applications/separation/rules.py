"""Who recommends does not decide, who applies does neither: held before each deed."""

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext as _

from accounts.models import User
from applications.models import (
    Application,
    Decision,
    Level,
    Recommendation,
)
from applications.models.decision import FINAL
from applications.separation import queries as separation
from core.refusals import TransitionRefused
from projects.models import TeamMember


def not_to_settle(user: User) -> Q:
    """Applications that this person has recommended, alone or for the group, or has
    applied for before: somebody else writes down what is decided."""
    signed = Recommendation.objects.in_force().filter(
        application=OuterRef("pk"), signed_by=user
    )
    wrote = Decision.objects.filter(
        application=OuterRef("pk"),
        level=Level.RECOMMENDED,
        recorded_by=user,
        followed_by=None,
    )
    left = TeamMember.objects.left().filter(project=OuterRef("project"), user=user)
    return Q(Exists(signed)) | Q(Exists(wrote)) | Q(Exists(left))


def require_separate(application: Application, *, by: User) -> None:
    """Who recommends, who applies and who has a conflict of interest does not decide, and
    does not write down what was decided (design 5, rule 2). Raises TransitionRefused."""
    recommended = application.recommendations.in_force()
    if recommended.filter(signed_by=by).exists():
        raise TransitionRefused(_("Who recommends a case does not decide it."))
    require_apart(application, by=by)


def require_apart(application: Application, *, by: User) -> None:
    """Neither applies, or has applied, nor has a conflict of interest in the case.
    Raises TransitionRefused."""
    if application.created_by_id == by.pk or application.project.has_taken_part(by):
        raise TransitionRefused(_("Who applies does not judge the application."))
    if application.project.is_conflicted(by):
        raise TransitionRefused(
            _("Who has a conflict of interest in the case takes no part in it.")
        )


def require_signer_apart(application: Application, outcome: str) -> None:
    """What settles the case does not rest on a recommendation by somebody who since has
    come to apply, or has a conflict of interest. Raises TransitionRefused."""
    signed = application.recommendations.in_force().select_related("signed_by").first()
    if outcome not in FINAL or signed is None:
        return
    stand_aside = {
        row.user_id for row in separation.of(application) if row.leaves_the_room
    }
    if signed.signed_by_id in stand_aside:
        raise TransitionRefused(
            _(
                "%(name)s, who signed the recommendation, stands aside from the case. "
                "Somebody else signs a new one first."
            )
            % {"name": signed.signed_by}
        )
