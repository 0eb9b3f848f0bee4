"""Answers about conflicts of interest in a case, and what is decided about them."""

from dataclasses import dataclass, field

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.models import User
from applications.assessment import judging
from applications.conflicts import permissions
from applications.models import Application
from applications.separation import asked, hints
from projects.conflicts import actions as rulings
from projects.conflicts import queries
from projects.models import ConflictOfInterest, ConflictRuling

Ground = ConflictOfInterest.Ground


@dataclass
class ConflictAnswer:
    """One person's answer, the hints about them, what has been decided, and what the person
    answered before, the latest first."""

    answer: ConflictOfInterest
    hints: list[hints.Hint]
    may_rule: bool = False
    rulings: list[ConflictRuling] = field(default_factory=list)
    earlier: list[ConflictOfInterest] = field(default_factory=list)

    @property
    def is_unsettled(self) -> bool:
        return self.answer.ground == Ground.UNSURE

    @property
    def is_anew(self) -> bool:
        """Answered again after a ruling, which was about the earlier answer."""
        return bool(self.rulings) and self.answer.ruling_id is None


def answers_in(application: Application, *, reader: User) -> list[ConflictAnswer]:
    """Every answer in the case, those that wait for a decision first."""
    rows = application.project.conflicts.select_related("user").order_by(
        "user__name", "pk"
    )
    answers = list(rows)
    found = hints.hints_for(application, [row.user for row in answers])
    decided = application.project.conflict_rulings.select_related("ruled_by")
    by_user: dict[int, list[ConflictRuling]] = {}
    for ruling in decided.order_by("-pk"):
        by_user.setdefault(ruling.user_id, []).append(ruling)
    before = queries.answered_before(application.project)
    rules = _rules(reader, application, answers)
    return sorted(
        (
            ConflictAnswer(
                row,
                found[row.user_id],
                may_rule=row.user_id in rules,
                rulings=by_user.get(row.user_id, []),
                earlier=[
                    each
                    for each in before.get(row.user_id, [])
                    if each.declared_at != row.declared_at
                ],
            )
            for row in answers
        ),
        key=lambda row: not row.is_unsettled,
    )


def _rules(
    reader: User, application: Application, answers: list[ConflictOfInterest]
) -> set[int]:
    """About whom (user ids) this reader decides. Asked once for the chair and once for
    everybody else, not for each row."""
    chairs = permissions.chairs_of(application)
    groups = [
        {row.user_id for row in answers if row.user_id in chairs} - {reader.pk},
        {row.user_id for row in answers if row.user_id not in chairs} - {reader.pk},
    ]
    return {
        pk
        for group in groups
        if group and permissions.may_rule(reader, application, min(group))
        for pk in group
    }


@transaction.atomic
def rule_on_conflict(
    application: Application, person: User, *, ground: str, reason: str, by: User
) -> ConflictRuling:
    """Decide about somebody's conflict. Whoever has one leaves an assessment at once, and
    an assessor who has none reads the case; the person is told, with a title and a link."""
    Application.objects.select_for_update(of=("self",)).get(pk=application.pk)
    ruling = rulings.rule(
        application.project, person, ground=ground, reason=reason, by=by
    )
    if ruling.is_conflict:
        judging.leave_case(application, person)
    asked.let_read(application, person)
    notify(
        [person],
        subject=gettext_lazy("It is decided whether you have a conflict of interest"),
        path=reverse("applications:conflict", args=[application.pk]),
    )
    return ruling


def tell_who_decides(application: Application, person: User) -> None:
    """Somebody is not sure: those who decide about it are told."""
    notify(
        permissions.who_may_rule(application, person.pk),
        subject=gettext_lazy("A conflict of interest waits for your decision"),
        path=reverse("applications:conflicts", args=[application.pk]),
    )
