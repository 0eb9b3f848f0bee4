"""Which projects does a person see first, and what does each say of its first effect?"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Exists, OuterRef, Q, Subquery
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core import clock, numbers
from core.days import in_words
from core.kept import Some, kept
from fund.models import Fund, RuleSet
from projects.measuring import suppression
from projects.models import Indicator, Measurement, Milestone, Project
from projects.models.mark import PAST_A_MARK, closed_in

SHOWN = 6
State = Project.State
RUNNING = [State.STARTING, State.ONGOING, State.PAUSED, State.CLOSING]
LATEST = ("-is_running", "-starts_on", "pk")
OWN = ["projects.view_project", "projects.assess_project"]
READ = ("title", "state", "type", "own_evidence_level")


@dataclass(frozen=True)
class Row:
    """A project in short: where it stands, its first effect, what comes next.

    `effect` is what is measured, `figure` what it has come to, "" when that is not told.
    """

    project: Project
    effect: str
    figure: str
    next_title: str
    next_on: date | None


@kept
def _projects(funds: Some, past: Some, own: Some, mine: Some, today):
    rules = RuleSet.objects.begun(today).filter(fund=OuterRef("fund"))
    ahead = Milestone.objects.filter(project=OuterRef("pk"), done_on=None)
    ahead = ahead.order_by("due_on", "pk")
    granted = Project.objects.exclude(state__in=Project.BEFORE_GRANT)
    granted = granted.annotate(is_running=Q(state__in=RUNNING))
    of_funds = granted.filter(Exists(Fund.objects.filter(pk=funds)), fund=funds)
    of_funds = of_funds.exclude(closed_in("pk", past))
    first = of_funds.order_by(*LATEST).values("pk")[:SHOWN]
    return (
        granted.filter(pk__in=first.union(granted.filter(pk=own).values("pk")))
        .annotate(
            is_mine=Q(pk=mine),
            smallest_group=Subquery(rules.values("smallest_group")[:1]),
            next_title=Subquery(ahead.values("title")[:1]),
            next_on=Subquery(ahead.values("due_on")[:1]),
        )
        .only(*READ)
        .order_by("-is_mine", *LATEST)[:SHOWN]
    )


@kept
def _effects(projects: Some):
    """Of each project the last outcome of the chain that has an approved figure."""
    figures = Measurement.objects.approved().filter(value__isnull=False)
    return (
        Indicator.objects.filter(
            Exists(figures.filter(indicator=OuterRef("pk"))),
            node__project=projects,
            node__kind="outcome",
        )
        .select_related("node", "baseline", "target")
        .order_by("node__project", "-node__position", "-pk")
        .distinct("node__project")
    )


@kept
def _figures(indicators: Some):
    rows = Measurement.objects.approved().filter(
        value__isnull=False, indicator=indicators
    )
    read = ("indicator", "group", "value", "persons", "numerator", "denominator")
    return rows.only(*read, "measured_on").order_by("measured_on", "pk")


def projects_of(user) -> list[Row]:
    """One's own first, then those under way."""
    rows = _projects(
        funds=rows_given(user, "fund.view_projects", Fund),
        past=rows_given(user, PAST_A_MARK, Fund),
        own=rows_given(user, OWN, Project),
        mine=rows_given(user, "projects.view_project", Project),
        today=clock.today(),
    )
    effects = _effects(projects=[row.pk for row in rows]) if rows else []
    figures: dict[int, list[Measurement]] = {effect.pk: [] for effect in effects}
    for figure in _figures(indicators=figures) if figures else []:
        figures[figure.indicator_id].append(figure)
    told = {effect.node.project_id: (effect, figures[effect.pk]) for effect in effects}
    return [_row(row, *told.get(row.pk, (None, []))) for row in rows]


def _row(project, effect: Indicator | None, figures: list[Measurement]) -> Row:
    name, figure = "", ""
    if effect:
        limit = project.smallest_group or suppression.SMALLEST_GROUP
        name, figure = _told(effect, figures, limit)
    is_running = project.state in RUNNING
    return Row(
        project,
        name,
        figure,
        project.next_title if is_running and project.next_title else "",
        project.next_on if is_running else None,
    )


def _told(effect: Indicator, figures: list[Measurement], limit: int) -> tuple[str, str]:
    """What the effect is called, and its latest figure in words: with its day, where it
    began, and what became of those who are compared with.

    Nothing of the effect is told when any of its figures is about too few people: the
    rest would tell the one that is left out.
    """
    before = getattr(effect, "baseline", None)
    own = [row for row in figures if row.group == "project"]
    if not own:
        return "", ""
    if _tells_too_few(effect, before, figures, limit):
        return effect.name, ""
    words = [
        _("%(value)s %(unit)s %(day)s")
        % {
            "value": _number(own[-1].value),
            "unit": effect.unit,
            "day": in_words(own[-1].measured_on),
        }
    ]
    if before and before.value is not None:
        words.append(_("from %(value)s") % {"value": _number(before.value)})
    if other := [row for row in figures if row.group == "comparison"]:
        value = _number(other[-1].value)
        words.append(_("those compared with %(value)s") % {"value": value})
    return effect.name, ", ".join(words)


def _tells_too_few(effect: Indicator, before, figures, limit: int) -> bool:
    for row in figures:
        row.indicator = effect
    return any(suppression.must_be_withheld(row, limit) for row in figures) or bool(
        before
        and (
            suppression.baseline_must_be_withheld(before, limit)
            or suppression.comparison_must_be_withheld(before, limit)
        )
    )


def _number(value: Decimal | None) -> str:
    return numbers.MISSING if value is None else numbers.figure(value)
