"""Who stands aside from a project, an application or an idea, and on which ground?

Asked of a row at hand; a list asks in its `filter`, by `stands_aside` of the models, and
triggers ask the same views. A page that asks often reads its rows `with_asides`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _

from accounts.models import User
from core.days import moment_in_words
from projects.models.conflict import (
    ACTING,
    HANDLING,
    ConflictOfInterest,
    ConflictRuling,
)
from projects.models.project import Project

Ground = ConflictOfInterest.Ground
NAMED = ("user", "ruling__ruled_by")
POINTS = (Ground.PARTY, Ground.REPRESENTATIVE, Ground.SUPERVISION, Ground.OTHER)


def with_asides(rows: QuerySet) -> QuerySet:
    """The rows with all who stand aside from each, and all who have answered that there is
    no conflict of interest, in one more question."""
    view: Any = rows.model._meta.get_field("asides").related_model
    told = view.objects.select_related(*NAMED)
    return rows.prefetch_related(Prefetch("asides", told))


def is_aside(user, row: Any, deed: int = HANDLING) -> bool:
    """As the page has read it, or as it is now."""
    return any(
        aside.user_id == user.pk and aside.closes <= deed for aside in row.asides.all()
    )


def has_conflict(user, row: Any) -> bool:
    """All that is asked of those who act for the project itself."""
    return is_aside(user, row, ACTING)


def is_unsure(user, row: Any) -> bool:
    """The person's own doubt, which nobody has decided about, is all that closes it."""
    mine = [aside for aside in row.asides.all() if aside.user_id == user.pk]
    closing = [aside.ground for aside in mine if aside.closes <= HANDLING]
    return bool(closing) and set(closing) == {Ground.UNSURE}


def has_answered(user, row: Any) -> bool:
    """Said whether there is a conflict of interest, as the page has read it."""
    return any(
        aside.is_answer and aside.user_id == user.pk for aside in row.asides.all()
    )


@dataclass(frozen=True)
class Earlier:
    """Who ruled on an answer that the person has since replaced, and when."""

    ruled_by: str
    ruled_at: datetime

    def about(self, person: User) -> str:
        """The sentence about the person whose answer it was."""
        return _(
            "%(name)s has answered anew since %(by)s decided about an earlier answer "
            "%(day)s."
        ) % {
            "name": person,
            "by": self.ruled_by,
            "day": moment_in_words(self.ruled_at),
        }

    @property
    def advice(self) -> str:
        return _("Try it again.")


@dataclass(frozen=True)
class TakenBack:
    """A conflict of interest that the person had declared, by its point in KL 6:28, and
    when; the person has since answered that there is none."""

    point: str
    declared_at: datetime

    def about(self, person: User) -> str:
        """The sentence about the person whose answer it was."""
        return _(
            "%(name)s answered %(day)s that there is a conflict of interest, point "
            "%(point)s, and has since answered that there is none."
        ) % {
            "name": person,
            "point": self.point,
            "day": moment_in_words(self.declared_at),
        }

    @property
    def advice(self) -> str:
        return _("Nobody has tried it.")


Replaced = Earlier | TakenBack


def with_rulings(rows: QuerySet) -> QuerySet:
    """Rows that have a project, with what is ruled there and what was declared, for
    `answered_anew`: in the question that reads them."""
    rulings = ConflictRuling.objects.filter(project=OuterRef("project"))
    told = JSONObject(user="user_id", by="ruled_by__name", at="ruled_at")
    own = declared_before(project=OuterRef("project")).order_by("pgh_id")
    answered = JSONObject(user="user_id", ground="ground", at="declared_at")
    return rows.annotate(
        rulings=ArraySubquery(rulings.order_by("pk").values_list(told)),
        declared=ArraySubquery(own.values_list(answered)),
    )


def declared_before(**which) -> QuerySet:
    """Each time that somebody has declared a conflict of interest, as it was answered."""
    return _answers(ground__in=POINTS, **which)


def _answers(**which) -> QuerySet:
    """What people have answered themselves, kept since; not what others have ruled."""
    answers: Any = ConflictOfInterest  # with its events, which pghistory adds
    return answers.pgh_event_model.objects.filter(ruling=None, **which)


def answered_before(project: Project) -> dict[int, list[Any]]:
    """User id → each of the person's own answers, the latest first; of two that were kept
    in the same moment one."""
    found: dict[int, dict[datetime, Any]] = {}
    for row in _answers(project=project).order_by("-pgh_id"):
        found.setdefault(row.user_id, {}).setdefault(row.declared_at, row)
    return {user: list(rows.values()) for user, rows in found.items()}


def untried() -> Q:
    """Answers that somebody has to decide about: of one who is not sure, one given anew
    since somebody ruled, and a no from one who had declared a conflict of interest."""
    here = {"project": OuterRef("project"), "user": OuterRef("user")}
    anew = Q(Exists(ConflictRuling.objects.filter(**here)))
    taken_back = Q(ground=Ground.NONE) & Q(Exists(declared_before(**here)))
    return Q(ruling=None) & (Q(ground=Ground.UNSURE) | anew | taken_back)


def names_untried() -> ArraySubquery:
    """For rows that have a project: the names of those whose answers there are `untried`."""
    rows = ConflictOfInterest.objects.filter(untried(), project=OuterRef("project"))
    return ArraySubquery(rows.order_by("user__name", "pk").values("user__name"))


def answered_anew(row: Any) -> dict[int, Replaced]:
    """User id → what the answer has replaced, and nobody has tried since: the last ruling,
    which says nothing of what is answered now (FL 18 §), or a conflict of interest that
    the person had declared. `row` is read `with_rulings` and `with_asides`."""
    answers = [a for a in row.asides.all() if a.is_answer and not a.ruling_id]
    anew = {answer.user_id for answer in answers}
    says_no = {answer.user_id for answer in answers if answer.ground == Ground.NONE}
    declared: dict[int, Replaced] = {
        told["user"]: TakenBack(
            told["ground"].removeprefix("j"), datetime.fromisoformat(told["at"])
        )
        for told in row.declared
        if told["user"] in says_no
    }
    return declared | {
        told["user"]: Earlier(told["by"], datetime.fromisoformat(told["at"]))
        for told in row.rulings
        if told["user"] in anew
    }


def anew_in_words(row: Any) -> list[str]:
    """The same in sentences, a person each, by name."""
    anew = answered_anew(row)
    people = {each.user_id: each.user for each in row.asides.all() if each.is_answer}
    told = sorted((str(people[pk]), pk) for pk in anew)
    return [f"{anew[pk].about(people[pk])} {anew[pk].advice}" for _name, pk in told]


def ids(row: Any, deed: int = HANDLING) -> set[int]:
    """Those (user ids) who stand aside now, whatever a page has read before."""
    return set(row.asides.from_(deed).values_list("user", flat=True))


def without_aside(people: Iterable[User], row: Any, deed: int = HANDLING) -> list[User]:
    """Those of `people` who may know of it, be asked or be told, now."""
    aside = ids(row, deed)
    return [person for person in people if person.pk not in aside]


def asides_of(row: Any, deed: int = HANDLING) -> list[Any]:
    """Who stands aside, by name, each with the first of the reasons for it: that which
    closes most."""
    rows = row.asides.all()
    if "asides" not in getattr(row, "_prefetched_objects_cache", ()):
        rows = rows.select_related(*NAMED)
    first: dict[int, Any] = {}
    for aside in sorted(rows, key=lambda one: (one.closes, one.user.name, one.user_id)):
        if aside.closes <= deed:
            first.setdefault(aside.user_id, aside)
    return list(first.values())
