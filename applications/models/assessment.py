"""How do independent assessors judge a case, and what do the plans say about it?"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.db.models.lookups import GreaterThanOrEqual
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.access import rows_given
from accounts.models import Stateful
from applications.models.application import Application
from applications.models.reminders import DeadlineQuerySet, Reminded
from applications.models.separation import stands_aside
from applications.models.voiding import Cause, voids_recommendation
from core import clock
from core.columns import belongs_to, holds, once
from core.kept import Keys
from core.refusals import TransitionRefused
from core.stamps import person, stamped
from fund.models import Fund, RuleSet
from fund.permissions import asked_about_conflicts
from projects.models import ConflictOfInterest

CALIBRATE_FROM = 2  # steps between two assessors on one criterion (domain 6.3)


def weighted_total(scores: Iterable[tuple[int, int | None]]) -> Decimal | None:
    """Σ(weight × points) ÷ 4 on the scale 0–100 (domain 6.3); None when nothing is judged.

    `scores` are pairs of weight and points 0–4. A criterion without points is missing,
    not zero: it takes its weight out of the scale.
    """
    judged = [(weight, points) for weight, points in scores if points is not None]
    return total_of(
        sum(weight * points for weight, points in judged),
        sum(weight for weight, _points in judged),
    )


def total_of(weighted: int | None, judged: int | None) -> Decimal | None:
    """The total from Σ(weight × points) and Σ(weight) of what is judged."""
    if not judged:
        return None
    return Decimal(weighted or 0) * 25 / judged


def enough_in(application: str, *, states: Iterable[str] = ("done",)) -> Any:
    """Has the case as many assessments handed in as the rules of its day ask for? Or, by
    `states`, as many assessors. A condition for `filter`.

    `application` is the path to it. Who declines is not counted, and opens nothing.
    """
    of_case = "" if application == "pk" else f"{application}__"
    counted = Assessment.objects.filter(
        application=OuterRef(application), state__in=states
    )
    count = counted.order_by().values("application").annotate(count=Count("pk"))
    rules = RuleSet.objects.filter(
        fund=OuterRef(f"{of_case}fund"),
        valid_from__lte=OuterRef(f"{of_case}submitted_at__date"),
    ).order_by("-version")
    return GreaterThanOrEqual(
        Coalesce(Subquery(count.values("count")), 0),
        Coalesce(Subquery(rules.values("min_assessors")[:1]), 1),
    )


class AssessmentQuerySet(DeadlineQuerySet):
    is_open = Q(state="open", application__state=Application.State.PREPARATION)
    since = "assigned_at"

    def visible_to(self, user):
        """One's own, and others' when all are in; never to who stands aside.

        Blind until every assigned assessor has handed in, and they are enough
        (domain 6.3): that somebody declines opens nothing.
        """
        return self.seen_in(user, Keys(rows_given(user, "fund.view_assessments", Fund)))

    def seen_in(self, user, funds):
        """`visible_to` with the funds in which others' may be read (core.kept)."""
        own_done = Assessment.objects.filter(
            application=OuterRef("application"),
            assessor=user,
            state=Assessment.State.DONE,
        )
        others = self.all_in() & (Q(application__fund=funds) | Exists(own_done))
        return self.filter(
            Q(assessor=user) | others, ~stands_aside(user, "application")
        )

    @staticmethod
    def all_in(application: str = "application") -> Any:
        """Has every assessor of the case handed in, and are they enough? Until then the
        points of some of them are not what the assessment came to. `application` is the
        path to the case."""
        unfinished = Assessment.objects.filter(
            application=OuterRef(application), state=Assessment.State.OPEN
        )
        return ~Exists(unfinished) & enough_in(application)

    def open_to(self, user):
        """What of `visible_to` a page shows: to those who take part in the decision only
        when they have answered about a conflict."""
        keys = {name: Keys(each) for name, each in self.given_to(user).items()}
        return self.open_in(user, **keys)

    @staticmethod
    def given_to(user) -> dict[str, set[int]]:
        """What `open_in` asks of a person besides who it is."""
        return {
            "funds": rows_given(user, "fund.view_assessments", Fund),
            "asked": asked_about_conflicts(user),
        }

    def open_in(self, user, funds, asked):
        """`open_to` with what the person was given (core.kept)."""
        answered = ConflictOfInterest.objects.filter(
            project=OuterRef("application__project"), user=user
        )
        rows = self.seen_in(user, funds)
        return rows.filter(~Q(application__fund=asked) | Exists(answered))

    def waiting_for(self, user):
        return self.open().filter(assessor=user)

    def done(self):
        return self.filter(state=Assessment.State.DONE)


def _answered_first() -> pgtrigger.Trigger:
    """Nobody hands in who has not said whether there is a conflict of interest (KL 6:28)."""
    return pgtrigger.Trigger(
        name="answered_first",
        when=pgtrigger.Before,
        operation=pgtrigger.UpdateOf("state"),
        condition=pgtrigger.Q(new__state="done") & ~pgtrigger.Q(old__state="done"),
        func="""
            IF NOT EXISTS (
                SELECT 1 FROM projects_conflictofinterest AS answer
                JOIN applications_application AS application
                    ON application.project_id = answer.project_id
                WHERE application.id = NEW.application_id
                    AND answer.user_id = NEW.assessor_id
            ) THEN
                RAISE EXCEPTION 'assessor_answers_first'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        """,
    )


@pghistory.track()
class Assessment(Reminded, Stateful):
    """One assessor's judgement of an application (bedömning).

    The row begins when the assessor is assigned, and is handed in once. Who cannot
    says so: declining is one answer, a conflict of interest another.
    """

    class State(models.TextChoices):
        OPEN = "open", _("Not handed in")
        DONE = "done", _("Handed in")
        DECLINED = "declined", pgettext_lazy("assessment", "Declined")

    class Decline(models.TextChoices):
        NO_TIME = "no_time", _("I do not have the time")
        NOT_MY_FIELD = "not_my_field", _("It is not my field")
        OTHER = "other", _("Another reason")
        CONFLICT = "conflict", _("I have a conflict of interest")

    class Confidence(models.TextChoices):
        LOW = "low", pgettext_lazy("confidence", "Low")
        MEDIUM = "medium", pgettext_lazy("confidence", "Medium")
        HIGH = "high", pgettext_lazy("confidence", "High")

    TRANSITIONS = {
        State.OPEN: {State.DONE, State.DECLINED},
        State.DONE: {State.OPEN, State.DECLINED},
        State.DECLINED: {State.OPEN},
    }

    application = belongs_to(Application, "assessments")
    assessor = person(related_name="assessments")
    summary = models.TextField(_("overall judgement"), max_length=2000, blank=True)
    state = models.CharField(
        _("state"), max_length=8, choices=State, default=State.OPEN, editable=False
    )
    confidence = models.CharField(
        _("how sure are you?"), max_length=6, choices=Confidence, blank=True
    )
    assigned_at = models.DateTimeField(default=clock.now, editable=False)
    assigned_by = person()
    due_on = models.DateField(_("hand in by"), null=True, blank=True)
    handed_in_at = models.DateTimeField(null=True, editable=False)
    declined_at = models.DateTimeField(null=True, editable=False)
    declined_why = models.CharField(
        max_length=12, choices=Decline, blank=True, editable=False
    )
    declined_note = models.CharField(max_length=300, blank=True, editable=False)

    objects = AssessmentQuerySet.as_manager()

    class Meta:
        constraints = [
            once("assessment_once_per_assessor", "application", "assessor"),
            stamped("assessment", "assigned"),
            holds(
                "assessment_done_has_a_moment",
                Q(state__in=["open", "declined"], handed_in_at=None)
                | Q(state="done", handed_in_at__isnull=False),
            ),
            holds(
                "assessment_declined_has_a_moment_and_a_reason",
                Q(state="declined", declined_at__isnull=False) & ~Q(declined_why="")
                | ~Q(state="declined") & Q(declined_at=None, declined_why=""),
            ),
        ]
        indexes = [
            models.Index(fields=["assessor", "state"]),
            models.Index(
                fields=["due_on"], name="assessment_due", condition=Q(state="open")
            ),
        ]
        triggers = [
            voids_recommendation(Cause.ASSESSMENT, when_updated=("state",)),
            _answered_first(),
        ]

    @property
    def is_in(self) -> bool:
        """The assessor has handed in."""
        return self.state == self.State.DONE

    def __str__(self):
        return f"#{self.pk} {self.assessor_id} / {self.application_id}"

    def get_absolute_url(self):
        return reverse("applications:assess", args=[self.application_id])

    def total(self) -> Decimal | None:
        """The weighted total of what is judged so far, 0 to 100."""
        return weighted_total(self.scores.values_list("criterion__weight", "points"))

    def missing(self, reasons: Any = None) -> list[str]:
        """The criteria without an answer, or without a reason as the fund's rules ask
        for one (`score.Reasons`)."""
        asked = () if reasons is None else (reasons,)
        scores = {score.criterion_id: score for score in self.scores.all()}
        return [
            str(criterion)
            for criterion in self.application.criteria()
            if criterion.pk not in scores or not scores[criterion.pk].is_done(*asked)
        ]

    def hand_in(self, reasons: Any = None, *, by) -> None:
        """`reasons`: what the rules of the case ask of each score (`score.Reasons`)."""
        if missing := self.missing(reasons):
            why = _("Give points, and a reason for 0, 1 and 4: %(criteria)s.")
            if reasons and reasons.least:
                why = _(
                    "Give points, and reasons as long as the rules ask: %(criteria)s."
                )
            elif reasons and reasons.every:
                why = _("Give points, and a reason for each: %(criteria)s.")
            raise TransitionRefused(why % {"criteria": ", ".join(missing)})
        if not self.scores.filter(points__isnull=False).exists():
            raise TransitionRefused(
                _("You have judged no criterion. Decline the assessment instead.")
            )
        if self.perspectives.filter(verdict="needs_work", note="").exists():
            raise TransitionRefused(_("Write what needs work in the perspectives."))
        self._become(self.State.DONE, by=by, handed_in_at=clock.now())

    def reopen(self, *, by, note: str) -> None:
        """Not handed in any longer. A last day that was kept is not asked for again."""
        is_over = self.due_on is not None and self.due_on < clock.today()
        self._become(
            self.State.OPEN,
            by=by,
            note=note,
            begins={self.State.DONE},
            handed_in_at=None,
            due_on=None if is_over else self.due_on,
        )

    def decline(self, *, by, why: str, note: str = "") -> None:
        """The assessor does not assess the case; what is typed is shown to nobody."""
        self._become(
            self.State.DECLINED,
            by=by,
            note=why,
            handed_in_at=None,
            declined_at=clock.now(),
            declined_why=why,
            declined_note=note,
        )

    def ask_again(self, *, by, due_on) -> None:
        """Somebody who declined is asked once more."""
        self._become(
            self.State.OPEN,
            by=by,
            begins={self.State.DECLINED},
            due_on=due_on,
            reminded_at=None,
            overdue_told_at=None,
            declined_at=None,
            declined_why="",
            declined_note="",
        )


def all_assessments_in(application: Application, *, at_least: int) -> bool:
    """Have all who have not declined handed in, and are they enough?"""
    counts: dict[str, Any] = application.assessments.aggregate(
        unfinished=Count("pk", filter=Q(state=Assessment.State.OPEN)),
        done=Count("pk", filter=Q(state=Assessment.State.DONE)),
    )
    return not counts["unfinished"] and counts["done"] >= at_least
