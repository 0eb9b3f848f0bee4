"""Which of the owner's five duties is cared for, and which is neglected? Domain 3.1."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Max
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core import clock
from core.days import in_words
from fund.models import DutyOccasion, Fund
from fund.models.wheel import Duty

State = DutyOccasion.State


@dataclass(frozen=True)
class DutyStatus:
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
) -> list[DutyStatus]:
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
) -> DutyStatus:
    done = [row for row in rows if row.state == State.DONE]
    late = [row for row in done if row.was_late]
    overdue = [row for row in rows if row.is_overdue]
    planned = [row for row in rows if row.state == State.PLANNED]
    ahead = [row for row in planned if not row.is_overdue]
    words = {"duty": str(duty.label).lower(), "year": year}
    of_the_year = [row for row in rows if year in (row.year, row.due_on.year)]
    if any(row.state != State.SKIPPED for row in of_the_year):
        kind, text = _judgement(words, done, overdue, ahead, last)
    else:
        kind, text = "no", _nothing(words, last, was_planned=bool(of_the_year))
    return DutyStatus(
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


def _nothing(words: dict, last: date | None, *, was_planned: bool) -> str:
    """What nobody has planned is neglected, not fine, and so is what was all skipped."""
    text = _("Nothing is planned for %(duty)s in %(year)s.")
    if was_planned:
        text = _("All that was planned for %(duty)s in %(year)s was skipped.")
    then = _("Nothing has ever been done.")
    if last is not None:
        then = _("Last done %(day)s.") % {"day": in_words(last)}
    return f"{text % words} {then}"


def _judgement(
    words: dict,
    done: list[DutyOccasion],
    overdue: list[DutyOccasion],
    ahead: list[DutyOccasion],
    last: date | None,
) -> tuple[str, str]:
    """A plain sentence about a duty that somebody has planned."""
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
