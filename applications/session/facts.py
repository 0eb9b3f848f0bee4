"""What does the page of a case on the agenda show, and which decision does it offer?"""

from datetime import datetime
from decimal import Decimal
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from applications.brief import queries as brief
from applications.brief import scores as brief_scores
from applications.case import page as case_page
from applications.case import queries as case_queries
from applications.case import watch
from applications.conflicts import named
from applications.decisions import levels
from applications.decisions.forms import AS_RECOMMENDED, DecideForm
from applications.decisions.queries import boards_of, people_of
from applications.meetings.views import terms_of
from applications.models import AgendaCase, PlanAlignment, Recommendation
from applications.models.decision import GRANTING
from applications.separation import hints
from applications.session import standing, ways
from core import clock
from core.numbers import in_kronor
from fund.conditions.actions import planned
from fund.ledger import sums as ledger
from fund.minutes import actions as minutes
from fund.models import AgendaItem, Meeting, RuleSet

M = Meeting.State


def rules_of(meeting: Meeting) -> RuleSet:
    """Those of the day of the meeting."""
    return meeting.fund.rules_on(clock.day_of(meeting.starts_at))


def of(user, case: AgendaCase) -> dict[str, Any]:
    """The context of the page: what is recommended, the case in brief, and how the point
    stands. `user` reads the case, and does not stand aside."""
    application: Any = case.application  # with what with_project adds
    meeting = case.item.meeting
    hints.read_teams_once([application.project])
    must_answer = case_page.must_answer(user, application)
    recommendation = case_queries.recommendation_of(application)
    content = brief.Content(application.content)
    rules, day = rules_of(meeting), clock.day_of(meeting.starts_at)
    scores = None if must_answer else brief_scores.scores_open_to(user, application)
    return {
        "content": content,
        "facts": content.facts(),
        "economy": content.economy(),
        "recommendation": recommendation,
        "scores": _scores(scores, _rules_when_handed_in(application, rules)),
        "must_answer": must_answer,
        "named": named.of(application, application.content) if must_answer else [],
        **_money(application, recommendation),
        "level_words": levels.in_words_of(rules, day),
        "rules": rules,
        **answers(case, rules),
    }


def answers(case: AgendaCase, rules: RuleSet) -> dict[str, Any]:
    """How the point stands, and what can be done when it cannot be decided."""
    found = standing.of(case, rules)
    found["no_grant"] = "" if found["is_decided"] else no_grant(case)
    if found["checks"] and not found["can_decide"]:
        meeting: Any = case.item.meeting
        trial = ways.Trial(
            found["terms"],
            found["aside_ids"],
            appointed=meeting.appointed,
            rules=rules,
        )
        found["later"] = later_than(meeting)
        first = found["later"][0][1] if found["later"] else None
        tried = (
            ways.out(trial, terms_of(meeting), first, found["doubtful"])
            if not found["holds"]
            else ways.of_silent(trial, found["silent"])
        )
        found["ways"] = [way for way in tried if way.helps]
        found["vain"] = [way for way in tried if not way.helps]
    return found


def no_grant(case: AgendaCase) -> str:
    """Why no money can be granted at this meeting, whoever votes; empty where it can."""
    application: Any = case.application
    day = clock.day_of(case.item.meeting.starts_at)
    return watch.begun_before(application.project.starts_on, day)


def _rules_when_handed_in(application, rules: RuleSet) -> RuleSet:
    """Those that the points are weighed by: the same, where they held already then."""
    day = clock.day_of(application.submitted_at or clock.now())
    if rules.valid_from and rules.valid_from <= day:
        return rules
    return case_queries.rules_of(application)


def _scores(scores, rules: RuleSet) -> dict[str, Any] | None:
    """The points in a few words: the median, what they are best and least for, and what
    the rules say of such a total. None where nothing may be read, or is told."""
    if not scores or not scores.assessments:
        return None
    rows = [row for row in scores.rows if row.middle is not None]
    ordered = sorted(rows, key=lambda row: row.middle or Decimal(0))
    return {
        "all": scores,
        "best": ordered[-1] if ordered else None,
        "least": ordered[0] if len(ordered) > 1 else None,
        "guidance": brief_scores.guidance(scores.median, rules),
    }


def _money(application, recommendation: Recommendation | None) -> dict[str, Any]:
    """What is asked of the fund and of the line of the plan, and what is left of each
    after the decision, in kronor; of the line as on every page and paper, when the other
    cases that are recommended are granted too."""
    available = ledger.balance(application.fund).available
    by_year = recommendation.by_year if recommendation else {}
    total = sum(by_year.values(), Decimal(0))
    line = recommendation.plan_item if recommendation else None
    rooms = brief.rooms([line], by_year, case=application)[line.pk] if line else []
    return {
        "total": total,
        "by_year": list(by_year.items()),
        "available": available,
        "available_after": available - total,
        "line": line,
        "rooms": rooms,
        "also": _also(recommendation),
        "others_wait": any(room.waiting for room in rooms),
    }


def _also(recommendation: Recommendation | None) -> list:
    """What else in the plans supports the case: the line chosen is told already."""
    if recommendation is None:
        return []
    supports = PlanAlignment.Stance.SUPPORTS
    chosen = recommendation.plan_item_id
    rows = recommendation.cited.all()
    return [row for row in rows if row.stance == supports and row.item_id != chosen]


def later_than(meeting: Meeting) -> list[tuple[int, datetime]]:
    """The next meetings that a case can be put off to: their key, and when they begin."""
    rows = Meeting.objects.filter(
        fund=meeting.fund_id,
        state__in=[M.PLANNED, M.NOTIFIED],
        starts_at__gt=meeting.starts_at,
    )
    return list(rows.order_by("starts_at", "pk").values_list("pk", "starts_at")[:10])


def minute_of(item: AgendaItem) -> str:
    """The paragraph that the point has or will have, with the day of the meeting."""
    meeting: Any = item.meeting  # with the latest § of its year
    number = minutes.expected_number(item, last=meeting.last_number)
    return f"{clock.day_of(meeting.starts_at).isoformat()} § {number}"


def decide_form(data, case: Any, facts: dict[str, Any]) -> DecideForm:
    """The decision as recommended, to be changed where the group decided otherwise."""
    recommendation = None if facts["must_answer"] else facts["recommendation"]
    may_grant = facts["can_decide"] and not facts["no_grant"]
    offered = recommendation if facts["can_decide"] else None
    if offered and offered.outcome in GRANTING and not may_grant:
        offered = None
    proposed = recommendation.by_board if recommendation else {}
    meeting = case.item.meeting
    initial = {"minute": minute_of(case.item)}
    if offered:
        initial |= {"outcome": AS_RECOMMENDED, "reasons": offered.reasons}
    elif facts["can_decide"] and facts["no_grant"]:
        with translation.override("sv"):  # the applicants and the minutes read it
            initial["reasons"] = no_grant(case)
    if winner := facts["result"].winner:
        initial["outcome"] = winner.outcome
    years = {year for year, _board in proposed} | set(facts["content"].years())
    form = DecideForm(
        data,
        later=facts["later"] if "later" in facts else later_than(meeting),
        only_table=not facts["can_decide"],
        may_grant=may_grant,
        may_decide=facts["rules"].group_may_decide(
            Decimal(0), clock.day_of(meeting.starts_at)
        ),
        years=sorted(years) if may_grant else [],
        boards=boards_of(case.application, {board for _year, board in proposed})
        if may_grant
        else [],
        proposed=proposed,
        recommended=(_in_a_line(offered, facts["total"]), offered.outcome)
        if offered
        else None,
        initial=initial,
    )
    told = recommendation.conditions if recommendation else ""
    form.add_condition_rows(planned(told), people_of(case.application.project))
    return form


def _in_a_line(recommendation: Recommendation, total: Decimal) -> str:
    words = [str(recommendation.get_outcome_display())]
    if total:
        words.append(in_kronor(total))
        if not recommendation.conditions:
            words.append(_("no conditions"))
    return ", ".join(words)
