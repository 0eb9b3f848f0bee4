"""What does a recommendation rest on, doubts as well as support, in one list?"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.audit import AuditEvent
from applications.brief.queries import Content, Economy, Room
from applications.brief.scores import Scores, guidance
from applications.case import watch
from applications.case.history import history
from applications.models import PlanAlignment
from core.numbers import in_kronor, without_idle_zeros, written
from fund.models import RuleSet

Point = watch.Point
Stance = PlanAlignment.Stance
ADVISED = (5, 15)  # percent of the whole cost for evaluation (domain 5)


def points(
    application: Any,
    content: Content,
    scores: Scores,
    *,
    alignments: Iterable[PlanAlignment],
    rules: RuleSet,
    rooms: list[Room],
    day: date,
) -> list[Point]:
    """The assessments with what they are not sure of, the plans, the money, when it
    starts, what it costs, and who seems near the case. `rooms` are the years of the chosen
    line, `day` the first that the group can decide."""
    economy = content.economy()
    return [
        *_scores(application, scores, rules),
        _plans(application, list(alignments)),
        watch.money_point(application, economy.requested),
        *watch.start_point(content.starts_on, day),
        *watch.room_points(rooms),
        *_cost(economy),
        *watch.conflict_points(application),
        *_chosen_anyway(application),
    ]


def _scores(application: Any, scores: Scores, rules: RuleSet) -> list[Point]:
    compare = reverse("applications:assessments", args=[application.pk])
    if scores.median is None:
        return [Point("hm", _("The points are not open yet"), url=compare)]
    told = ngettext(
        "%(median)s of 100, by %(count)s assessor",
        "%(median)s of 100, the median of %(count)s",
        len(scores.assessments),
    )
    words = {"median": written(scores.median, 1), "count": len(scores.assessments)}
    totals = ", ".join(
        f"{name} {written(total, 1)}"
        for name, total in zip(scores.names, scores.totals, strict=True)
        if total is not None
    )
    is_granted = scores.median >= rules.approve_from_score
    found = [
        Point(
            "ok" if is_granted else "hm",
            told % words,
            f"{totals}. {guidance(scores.median, rules)}",
            compare,
        )
    ]
    return found + _doubts(application, scores)


def _doubts(application: Any, scores: Scores) -> list[Point]:
    found = []
    if scores.far_apart:
        codes = ", ".join(each.code for each in scores.far_apart)
        why = _("The group sees the difference.")
        where = ""
        if application.is_calibrating:
            why = _("The talk is open. No recommendation is signed until it is closed.")
            where = reverse("applications:calibration", args=[application.pk])
        elif scores.agreed is not None:
            why = _("They have agreed since: %(total)s in all.") % {
                "total": written(scores.agreed, 1)
            }
        text = _("The assessors are far apart on %(codes)s") % {"codes": codes}
        found.append(Point("no", text, why, where))
    if scores.knocked_out:
        names = ", ".join(str(each) for each in scores.knocked_out)
        text = _("0 points on %(names)s: a grant cannot be recommended.")
        found.append(Point("no", text % {"names": names}))
    open_to_doubt = [row.criterion.code for row in scores.rows if None in row.points]
    if open_to_doubt:
        text = _("Not judged by everybody: %(codes)s")
        found.append(Point("hm", text % {"codes": ", ".join(open_to_doubt)}))
    return found


def _plans(application: Any, alignments: list[PlanAlignment]) -> Point:
    """What supports the case and what speaks against it, by the codes of the goals."""
    said = {
        stance: [row.item.code for row in alignments if row.stance == stance]
        for stance in Stance.values
    }
    against, supports = said[Stance.AGAINST], said[Stance.SUPPORTS]
    text = _("The plans: %(supports)s support, %(against)s speak against") % {
        "supports": len(supports),
        "against": len(against),
    }
    kind = "no" if against else "ok" if supports else "hm"
    note = ", ".join(supports)
    if against:
        note = _("%(supports)s. Against: %(against)s") % {
            "supports": note or "–",
            "against": ", ".join(against),
        }
    return Point(
        kind, text, note, reverse("applications:alignment", args=[application.pk])
    )


def _cost(economy: Economy) -> list[Point]:
    if economy.per_person is None:
        return [Point("hm", _("The cost per person cannot be counted"))]
    share = economy.evaluation_percent
    least, most = ADVISED
    is_usual = share is not None and Decimal(least) <= share <= Decimal(most)
    words = {
        "total": in_kronor(economy.total),
        "share": "–" if share is None else written(without_idle_zeros(share)),
        "least": least,
        "most": most,
    }
    return [
        Point(
            "ok" if is_usual else "hm",
            _("%(cost)s per person, %(persons)s persons")
            % {
                "cost": in_kronor(economy.per_person),
                "persons": written(Decimal(economy.persons or 0), 0),
            },
            _(
                "The whole cost, %(total)s. Evaluation %(share)s percent, "
                "%(least)s–%(most)s is advised."
            )
            % words,
        )
    ]


def _chosen_anyway(application: Any) -> list[Point]:
    """Assessors chosen in spite of a hint of a tie, and why: the group sees it too."""
    events = AuditEvent.objects.about(application).filter(verb="chosen_anyway")
    return [Point("hm", str(row["words"]), row["note"]) for row in history(events)]
