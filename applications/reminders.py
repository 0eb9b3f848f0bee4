"""Who is reminded of a last day, and told when it has passed?

What has been sent is written on the row that it was about, in the same transaction: once
each, however often this runs and however many run it at the same time.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from accounts.access import people_given
from accounts.actions import notify
from accounts.models import MailKind, User
from applications.models import (
    Application,
    Assessment,
    Idea,
    Opinion,
    SupplementRequest,
)
from applications.opinions.queries import asked_in
from applications.process.messages import coordinators
from core import clock
from core.deadlines import tell_each
from projects.conditions import waiting as conditions_waiting
from projects.conflicts.queries import without_aside

State = Application.State


def send_due() -> int:
    """Send every reminder that is due; how many rows were reminded of."""
    today = clock.today()
    supplements = SupplementRequest.objects.filter(application__state=State.SUPPLEMENT)
    kinds = [
        (supplements, _SUPPLEMENT),
        (Opinion.objects.all(), _OPINION),
        (Assessment.objects.all(), _ASSESSMENT),
    ]
    related = ("application__project", "application__fund")
    count = 0
    for rows, words in kinds:
        near, late = rows.to_remind(today), rows.to_tell_overdue(today)
        count += tell_each(near, "reminded_at", words.remind, *related)
        count += tell_each(late, "overdue_told_at", words.tell_overdue, *related)
    ideas = Idea.objects.all()
    for due, column, told in (
        (ideas.to_remind(today), "reminded_at", IDEA_IS_NEAR),
        (ideas.to_tell_overdue(today), "overdue_told_at", IDEA_IS_LATE),
    ):
        count += tell_each(due, column, partial(_tell_of_idea, told), "fund")
    return count + conditions_waiting.send_due()


IDEA_IS_NEAR = gettext_lazy("A reminder: an idea waits for the fund's answer")
IDEA_IS_LATE = gettext_lazy("The last day to answer an idea has passed")


def _tell_of_idea(words: Promise, idea: Idea) -> None:
    """The coordinators who do not stand aside from it."""
    people = people_given("fund.prepare_cases", idea.fund)
    path = idea.get_absolute_url()
    notify(
        without_aside(people, idea), subject=words, path=path, kind=MailKind.REMINDER
    )


@dataclass(frozen=True)
class _Reminding:
    """Who is asked on a row, what they are told before and after its last day, and what
    and where the coordinators read when it has passed."""

    people: Callable[[Any], Iterable[User]]
    page: Callable[[Any], str]
    before: Promise
    after: Promise
    is_late: Promise
    staff_page: Callable[[Any], str]

    def remind(self, row: Any) -> None:
        notify(self.people(row), subject=self.before, path=self.page(row))

    def tell_overdue(self, row: Any) -> None:
        notify(self.people(row), subject=self.after, path=self.page(row))
        staff = coordinators(row.application)
        notify(
            staff,
            subject=self.is_late,
            path=self.staff_page(row),
            kind=MailKind.REMINDER,
        )


def _of_case(row: Any) -> str:
    return row.application.get_absolute_url()


_SUPPLEMENT = _Reminding(
    lambda row: people_given("projects.write_project", row.application.project),
    _of_case,
    gettext_lazy("A reminder: the fund waits for your supplement"),
    gettext_lazy("The last day for your supplement has passed"),
    gettext_lazy("A supplement is late"),
    _of_case,
)
_OPINION = _Reminding(
    asked_in,
    Opinion.get_absolute_url,
    gettext_lazy("A reminder: the fund waits for your opinion"),
    gettext_lazy("The last day for your opinion has passed"),
    gettext_lazy("An opinion is late"),
    _of_case,
)
_ASSESSMENT = _Reminding(
    # Nobody, when the assessor stands aside since.
    lambda row: without_aside([row.assessor], row.application),
    Assessment.get_absolute_url,
    gettext_lazy("A reminder: an application waits for your assessment"),
    gettext_lazy("The last day for your assessment has passed"),
    gettext_lazy("An assessment is late"),
    lambda row: reverse("applications:prepare", args=[row.application_id]),
)
