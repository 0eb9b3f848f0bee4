"""Which of the owner's five duties is cared for, and which is neglected? Domain 3.1."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Max
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts import clock
from accounts.days import in_words
from fund.models import DutyOccasion, Fund
from fund.models.wheel import Duty

State = DutyOccasion.State


@dataclass(frozen=True)
class Standing:
    """How one duty stands in a year. `kind` is "ok", "hm" or "no", for _why.html."""

    duty: Duty
    in_time: int
    late: int
    overdue: int
    ahead: int
    skipped: int
    last_done: date | None
    kind: str
    text: str

    @property
    def is_neglected(self) -> bool:
        return self.kind == "no"


def overview(
    fund: Fund, year: int, occasions: Iterable[DutyOccasion] | None = None
) -> list[Standing]:
    """The five duties in `year`; at most two queries.

    `occasions` are those of the year, where they have been read already.
    """
    if occasions is None:
        rows = DutyOccasion.objects.of_year(fund, year).select_related("task")
        occasions = list(rows)
    done = DutyOccasion.objects.filter(task__fund=fund, state=State.DONE)
    last = dict(done.order_by().values_list("task__duty").annotate(Max("done_on")))
    mine: dict[str, list[DutyOccasion]] = {duty: [] for duty in Duty}
    for occasion in occasions:
        mine[occasion.task.duty].append(occasion)
    return [_standing(duty, mine[duty], last.get(duty), year) for duty in Duty]


def _standing(
    duty: Duty, rows: list[DutyOccasion], last: date | None, year: int
) -> Standing:
    done = [row for row in rows if row.state == State.DONE]
    late = [row for row in done if row.was_late]
    overdue = [row for row in rows if row.is_overdue]
    planned = [row for row in rows if row.state == State.PLANNED]
    ahead = [row for row in planned if not row.is_overdue]
    kind, text = _judgement(duty, done, overdue, ahead, last, year)
    return Standing(
        duty=duty,
        in_time=len(done) - len(late),
        late=len(late),
        overdue=len(overdue),
        ahead=len(ahead),
        skipped=len(rows) - len(done) - len(planned),
        last_done=last,
        kind=kind,
        text=text,
    )


def _judgement(
    duty: Duty,
    done: list[DutyOccasion],
    overdue: list[DutyOccasion],
    ahead: list[DutyOccasion],
    last: date | None,
    year: int,
) -> tuple[str, str]:
    """A plain sentence. What nobody has planned is neglected, not fine."""
    words = {"duty": str(duty.label).lower(), "year": year}
    if not (done or overdue or ahead):
        if last is None:
            return "no", _(
                "Nothing is planned for %(duty)s in %(year)s, and nothing has ever "
                "been done."
            ) % words
        words["day"] = in_words(last)
        return "no", _(
            "Nothing is planned for %(duty)s in %(year)s. Last done %(day)s."
        ) % words
    if overdue:
        return _overdue(words, overdue, last)
    if not ahead:
        return "ok", _("Everything planned for %(duty)s is done.") % words
    words["day"] = in_words(min(row.due_on for row in ahead))
    if not done:
        return "ok", _("For %(duty)s the first day is %(day)s.") % words
    return "ok", _("Nothing is late for %(duty)s. Next day: %(day)s.") % words


def _overdue(
    words: dict, overdue: list[DutyOccasion], last: date | None
) -> tuple[str, str]:
    """Neglected when nothing has been done since the first of it was due."""
    first = min(row.due_on for row in overdue)
    if last is None:
        return "no", _("Nobody has ever done anything for %(duty)s.") % words
    if last < first:
        words["month"] = since_month(last)
        return "no", _("Nobody has done anything for %(duty)s since %(month)s.") % words
    late = ngettext(
        "%(count)d task is late.", "%(count)d tasks are late.", len(overdue)
    )
    words["late"] = late % {"count": len(overdue)}
    words["day"] = in_words(last)
    return "hm", _("For %(duty)s %(late)s Last done %(day)s.") % words


def since_month(day: date) -> str:
    """ "March", or "March 2024" when it was another year."""
    same = day.year == clock.today().year
    return date_format(day, "F" if same else "F Y")
