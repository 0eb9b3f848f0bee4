"""What does the data say, part by part, in the words of a memo?

Plain text: paragraphs, and lines that begin with "- " for lists. Swedish, as all papers.
"""

from collections.abc import Callable
from decimal import Decimal

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from applications.brief import queries as brief
from applications.brief import scores as brief_scores
from applications.case import queries as case_queries
from applications.memos import economy
from applications.memos.basis import Basis
from applications.models.decision import Outcome
from applications.models.memo import MemoPart
from core.days import in_words
from core.numbers import in_kronor, written
from core.texts.plain import in_short, listed, paragraphs
from projects.chain import weakest

Key = MemoPart.Key
LONG, SHORT = 700, 300


def draw(basis: Basis) -> dict[str, str]:
    """Part → the text that the data gives, in the order of the memo."""
    with translation.override("sv"):
        return {key.value: DRAWN[key](basis).strip() for key in Key}


# --- The parts ------------------------------------------------------------------------


def _case(basis: Basis) -> str:
    content, texts = basis.content.content, basis.content.texts
    parties = ", ".join(party["name"] for party in content["parties"])
    words = {
        "lead": content["lead"],
        "title": content["title"],
        "amount": in_kronor(basis.economy.requested),
        "type": content["type"].lower(),
    }
    if basis.content.starts_on and basis.content.ends_on:
        words["time"] = (
            f"{in_words(basis.content.starts_on)} – {in_words(basis.content.ends_on)}"
        )
        opening = _(
            "%(lead)s applies for %(amount)s for “%(title)s”, %(time)s. "
            "Project type: %(type)s."
        )
    else:
        opening = _(
            "%(lead)s applies for %(amount)s for “%(title)s”. Project type: %(type)s."
        )
    return paragraphs(
        [
            f"{opening % words} {content['summary']}".strip(),
            _("Parties: %(parties)s.") % {"parties": parties} if parties else "",
            in_short(texts.get("knowledge_claim", ""), SHORT),
        ]
    )


def _decision(basis: Basis) -> str:
    recommendation = basis.recommendation
    if recommendation is None:
        return _(
            "The recommendation is not signed yet. The application asks for %(amount)s."
        ) % {"amount": in_kronor(basis.economy.requested)}
    title = basis.content.content["title"]
    if recommendation.outcome == Outcome.REJECT:
        return paragraphs(
            [
                _("The steering group rejects the application “%(title)s”.")
                % {"title": title},
                recommendation.reasons,
            ]
        )
    words = {
        "title": title,
        "amount": in_kronor(basis.total),
        "line": str(recommendation.plan_item),
    }
    grant = _(
        "The steering group grants “%(title)s” %(amount)s from the social investment "
        "fund, within the line %(line)s of the investment plan, divided by year and "
        "board as in the table below."
    )
    if recommendation.outcome == Outcome.CONDITIONS:
        grant = _(
            "The steering group grants “%(title)s” %(amount)s from the social investment "
            "fund, with the conditions below, within the line %(line)s of the "
            "investment plan, divided by year and board as in the table below."
        )
    return paragraphs([grant % words, recommendation.reasons])


def _need(basis: Basis) -> str:
    content, texts = basis.content.content, basis.content.texts
    figures = [
        f"{row['name']}: {row['value']} ({row['source']}, {row['year']})"
        for row in content["need_figures"][:4]
    ]
    reached = texts.get("reached_per_year", "")
    reach = _("Reached each year: %(count)s.") % {"count": reached} if reached else ""
    return paragraphs(
        [
            in_short(texts.get("need", ""), LONG),
            listed(figures),
            f"{in_short(texts.get('target_group', ''), SHORT)} {reach}".strip(),
            _if_nothing_is_done(texts.get("reference_scenario", "")),
        ]
    )


def _if_nothing_is_done(text: str) -> str:
    if not text:
        return ""
    return _("If nothing is done: %(text)s") % {"text": in_short(text, SHORT)}


def _chain(basis: Basis) -> str:
    chain = basis.content.content["chain"]
    links: dict[str, list[str]] = {}
    for node in chain["nodes"]:
        links.setdefault(node["label"], []).append(node["text"])
    lines = [f"{label}: {'; '.join(texts)}" for label, texts in links.items()]
    return paragraphs([listed(lines), _weakest(chain), _evidence(basis.content)])


def _weakest(chain: dict) -> str:
    """The arrow to test first, as it stood in the version that was handed in."""
    found = weakest.of_content(chain)
    if found is None:
        return _("The chain has no arrows.")
    texts = {node["id"]: node["text"] for node in chain["nodes"]}
    edge = chain["edges"][found.number]
    words = {
        "source": texts.get(edge["source"], ""),
        "target": texts.get(edge["target"], ""),
        "assumption": edge["assumption"],
        "level": edge["evidence_level"],
    }
    if found.is_supported:
        text = _(
            "All assumptions are supported. Least tested: “%(assumption)s”, between "
            "“%(source)s” and “%(target)s” (evidence %(level)s of 5)."
        )
    elif edge["assumption"].strip():
        text = _(
            "The weakest assumption: “%(assumption)s”, between “%(source)s” and “%(target)s” "
            "(evidence %(level)s of 5)."
        )
    else:
        text = _(
            "The weakest point: nothing is assumed between “%(source)s” and “%(target)s”."
        )
    return text % words


def _evidence(content: brief.Content) -> str:
    level = content.evidence_level
    if level is None:
        return ""
    return _("Evidence from elsewhere: %(level)s of 5.") % {"level": level}


def _assessment(basis: Basis) -> str:
    scores = basis.scores
    if not scores.assessments or scores.median is None:
        return _("The assessments are not all in. The points open when they are.")
    rules = case_queries.rules_of(basis.application)
    guidance = brief_scores.guidance(scores.median, rules)
    lines = [_points(scores), guidance, _spread(scores)]
    if scores.knocked_out:
        names = ", ".join(map(str, scores.knocked_out))
        lines.append(
            _("0 points on %(names)s: a grant cannot be recommended.")
            % {"names": names}
        )
    if basis.calibrated:
        lines.append(
            _("Opened again for calibration: %(why)s.")
            % {"why": "; ".join(basis.calibrated)}
        )
    if scores.far_apart and basis.talk_ended:
        lines.append(
            _("The talk about them was closed: %(why)s")
            % {"why": in_short(basis.talk_ended, SHORT)}
        )
    given = (f"{row.criterion}: {_given(row)}" for row in scores.rows)
    return paragraphs([" ".join(filter(None, lines)), listed(given)])


def _given(row: brief_scores.ScoreRow) -> str:
    """Each assessor's points, not only their middle, which hides that they differ."""
    points = [str(each) for each in row.points if each is not None]
    silent = len(row.points) - len(points)
    texts = []
    if row.middle is not None and len(points) > 1:
        *first, last = points
        words = {
            "first": ", ".join(first),
            "last": last,
            "median": written(row.middle, 1),
        }
        texts.append(_("%(first)s and %(last)s, median %(median)s") % words)
    else:
        texts += points
    if silent:
        without = ngettext(
            "%(count)s cannot judge it", "%(count)s cannot judge it", silent
        )
        texts.append(without % {"count": silent})
    return "; ".join(texts)


def _points(scores: brief_scores.Scores) -> str:
    totals = "; ".join(
        written(total, 1) for total in scores.totals if total is not None
    )
    words = {
        "count": len(scores.totals),
        "totals": totals,
        "median": written(scores.median or Decimal(0), 1),
    }
    if scores.range is None:
        return _("One assessor: %(totals)s of 100.") % words
    words["range"] = written(scores.range, 1)
    return (
        _(
            "%(count)s assessors, blind to each other: %(totals)s of 100. Median "
            "%(median)s, range %(range)s."
        )
        % words
    )


def _spread(scores: brief_scores.Scores) -> str:
    if not scores.far_apart:
        return _("No criterion differs by two points or more.")
    return _("The assessors differ by two points or more on %(names)s.") % {
        "names": ", ".join(map(str, scores.far_apart))
    }


def _risks(basis: Basis) -> str:
    texts = basis.content.texts
    lines = [
        _(
            "%(text)s (probability %(probability)s, consequence %(consequence)s): %(measure)s"
        )
        % {
            "text": row["text"],
            "probability": row["probability"].lower(),
            "consequence": row["consequence"].lower(),
            "measure": row["measure"],
        }
        for row in basis.content.content["risks"][:5]
    ]
    stop = in_short(texts.get("stop_criteria", ""), SHORT)
    return paragraphs(
        [listed(lines), _("Stops if: %(text)s") % {"text": stop} if stop else ""]
    )


def _rights(basis: Basis) -> str:
    texts = basis.content.texts
    found = [
        (_("The best interests of the child"), texts.get("child_rights", "")),
        (_("Gender equality"), texts.get("gender_equality", "")),
        (_("Accessibility"), texts.get("accessibility", "")),
    ]
    return listed(
        f"{label}: {in_short(text, SHORT) or _('not answered in the application')}"
        for label, text in found
    )


def _conditions(basis: Basis) -> str:
    recommendation = basis.recommendation
    if recommendation is None or not recommendation.conditions:
        return _("No conditions are proposed.")
    return listed(
        line.strip() for line in recommendation.conditions.splitlines() if line.strip()
    )


def _opinions(basis: Basis) -> str:
    """Who has endorsed the application, and what other boards think of it."""
    names = [party["name"] for party in basis.content.content["parties"]]
    endorsed = [p["name"] for p in basis.content.content["parties"] if p["endorsed_by"]]
    boards = [
        f"{each.board}: {each.get_stance_display()}. {each.text}"
        for each in basis.opinions
    ]
    parties = ngettext(
        "%(endorsed)s of %(count)s party has endorsed the application.",
        "%(endorsed)s of %(count)s parties have endorsed the application.",
        len(names),
    ) % {"endorsed": len(endorsed), "count": len(names)}
    return paragraphs([parties, listed(boards)])


DRAWN: dict[Key, Callable[[Basis], str]] = {
    Key.CASE: _case,
    Key.DECISION: _decision,
    Key.NEED: _need,
    Key.CHAIN: _chain,
    Key.ASSESSMENT: _assessment,
    Key.PLANS: economy.plans,
    Key.ECONOMY: economy.economy,
    Key.RISKS: _risks,
    Key.RIGHTS: _rights,
    Key.CONDITIONS: _conditions,
    Key.OPINIONS: _opinions,
}
