"""Who recommends does not decide, who applies does neither: held before each deed."""

from collections.abc import Iterable
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import User
from applications.models import Application
from applications.models.decision import FINAL
from applications.models.separation import SIGNED, WROTE
from core.refusals import TransitionRefused
from fund.models import Term
from projects.models.conflict import APPLIES, HANDLING

RECOMMENDS = gettext_lazy("Who recommends a case does not decide it.")
WHY: dict[str, Promise] = {
    SIGNED: RECOMMENDS,
    WROTE: RECOMMENDS,
    APPLIES: gettext_lazy("Who applies does not judge the application."),
}
HAS_CONFLICT = gettext_lazy(
    "Who has a conflict of interest in the case takes no part in it."
)


def refuse_aside(application: Application, *, by: User, deed: int = HANDLING) -> None:
    """Whoever stands aside from the deed does not do it (design 5, rule 2). Raises
    TransitionRefused with the reason, from what is written down now."""
    mine = application.asides.from_(deed).filter(user=by)
    found = set(mine.values_list("ground", flat=True))
    if found:
        why = next((words for ground, words in WHY.items() if ground in found), None)
        raise TransitionRefused(str(why or HAS_CONFLICT))


def refuse_word_of_aside(application: Application, outcome: str) -> None:
    """What settles the case does not rest on a recommendation by somebody who since has
    come to apply, or has a conflict of interest. Raises TransitionRefused."""
    signed = application.recommendations.in_force().select_related("signed_by").first()
    if outcome not in FINAL or signed is None:
        return
    if application.asides.from_(HANDLING).filter(user=signed.signed_by).exists():
        raise TransitionRefused(
            _(
                "%(name)s, who signed the recommendation, stands aside from the case. "
                "Somebody else signs a new one first."
            )
            % {"name": signed.signed_by}
        )


def among(asides: Iterable[Any], terms: Iterable[Term]) -> list[Any]:
    """Those of them who are there, as members, deputies or co-opted."""
    here = {term.user_id for term in terms}
    return [aside for aside in asides if aside.user_id in here]
