"""Who is reminded of a last day, and told when it has passed?

What has been sent is written on the row that it was about, in the same transaction: once
each, however often this runs and however many run it at the same time.
"""

from collections.abc import Callable, Iterable
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy

from accounts.access import people_given
from accounts.actions import notify
from accounts.models import User
from applications.models import Application, Assessment, Opinion, SupplementRequest
from applications.models.deadline import Reminded
from applications.opinions.queries import asked_in
from applications.process.messages import coordinators
from core import clock
from projects.conditions import waiting as conditions_waiting
from projects.conflicts.queries import without_aside

State = Application.State


def send_due() -> int:
    """Send every reminder that is due; how many rows were reminded of."""
    today = clock.today()
    supplements = SupplementRequest.objects.filter(application__state=State.SUPPLEMENT)
    opinions = Opinion.objects.all()
    assessments = Assessment.objects.all()
    return sum(
        [
            _each(supplements.to_remind(today), _remind_applicants),
            _each(supplements.to_tell_overdue(today), _tell_supplement_overdue),
            _each(opinions.to_remind(today), _remind_asked),
            _each(opinions.to_tell_overdue(today), _tell_opinion_overdue),
            _each(assessments.to_remind(today), _remind_assessor),
            _each(assessments.to_tell_overdue(today), _tell_assessment_overdue),
            conditions_waiting.send_due(),
        ]
    )


def _each(due: QuerySet, tell: Callable[[Any], None]) -> int:
    """One transaction for each row: a row that fails does not stop the others' mail."""
    count = 0
    for pk in list(due.order_by("due_on", "pk").values_list("pk", flat=True)):
        with transaction.atomic():
            # Another run has the row, or had it: then it is not found here.
            rows = due.select_related("application__project", "application__fund")
            row = rows.select_for_update(of=("self",), skip_locked=True)
            if found := row.filter(pk=pk).first():
                tell(found)
                count += 1
    return count


def _remind_applicants(request: SupplementRequest) -> None:
    _mark(request, "reminded_at")
    notify(
        _writers(request.application),
        subject=gettext_lazy("A reminder: the fund waits for your supplement"),
        path=request.application.get_absolute_url(),
    )


def _tell_supplement_overdue(request: SupplementRequest) -> None:
    _mark(request, "overdue_told_at")
    path = request.application.get_absolute_url()
    notify(
        _writers(request.application),
        subject=gettext_lazy("The last day for your supplement has passed"),
        path=path,
    )
    notify(
        coordinators(request.application),
        subject=gettext_lazy("A supplement is late"),
        path=path,
    )


def _remind_asked(opinion: Opinion) -> None:
    _mark(opinion, "reminded_at")
    notify(
        asked_in(opinion),
        subject=gettext_lazy("A reminder: the fund waits for your opinion"),
        path=opinion.get_absolute_url(),
    )


def _tell_opinion_overdue(opinion: Opinion) -> None:
    _mark(opinion, "overdue_told_at")
    notify(
        asked_in(opinion),
        subject=gettext_lazy("The last day for your opinion has passed"),
        path=opinion.get_absolute_url(),
    )
    notify(
        coordinators(opinion.application),
        subject=gettext_lazy("An opinion is late"),
        path=opinion.application.get_absolute_url(),
    )


def _remind_assessor(assessment: Assessment) -> None:
    _mark(assessment, "reminded_at")
    notify(
        _assessing(assessment),
        subject=gettext_lazy("A reminder: an application waits for your assessment"),
        path=assessment.get_absolute_url(),
    )


def _tell_assessment_overdue(assessment: Assessment) -> None:
    _mark(assessment, "overdue_told_at")
    notify(
        _assessing(assessment),
        subject=gettext_lazy("The last day for your assessment has passed"),
        path=assessment.get_absolute_url(),
    )
    notify(
        coordinators(assessment.application),
        subject=gettext_lazy("An assessment is late"),
        path=reverse("applications:prepare", args=[assessment.application_id]),
    )


def _assessing(assessment: Assessment) -> list[User]:
    """The assessor; nobody, when that person stands aside since."""
    return without_aside([assessment.assessor], assessment.application)


def _mark(row: Reminded, column: str) -> None:
    setattr(row, column, clock.now())
    row.save(update_fields=[column])


def _writers(application: Application) -> Iterable[User]:
    return people_given("projects.write_project", application.project)
