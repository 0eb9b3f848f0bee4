"""Who says what about the project: the heads, the months, the lessons, the decisions."""

from datetime import date
from typing import Any

from django.db.models import Q

from applications.models import Application
from core import clock
from evaluation.claims import tempered
from evaluation.models import Report
from projects.measuring import suppression
from projects.models import Project

Row = dict[str, Any]


def header(report: Report, project: Project, *, limit: int) -> Row:
    """Which project, period and fund it is about, and how sure it may be."""
    cases = Application.objects.filter(project=project).exclude(registry_number="")
    numbers = cases.order_by("pk").values_list("registry_number", flat=True)
    parties = project.parties.select_related("board").order_by("pk")
    return {
        "report": report.pk,
        "project": project.pk,
        "title": project.title,
        "short_name": project.short_name or project.title,
        "summary": tempered(project.summary, project.own_evidence_level),
        "type": project.get_type_display(),
        "state": project.get_state_display(),
        "state_key": project.state,
        "code": project.code,
        "registry_numbers": list(numbers),
        "lead": project.lead,
        "parties": [str(party) for party in parties],
        "leader": project.leader.name if project.leader else "",
        "owner": project.owner.name if project.owner else "",
        "starts_on": project.starts_on,
        "ends_on": project.ends_on,
        "period_start": report.period_start,
        "period_end": report.period_end,
        "fund": project.fund.name,
        "municipality": project.fund.municipality.name,
        "evidence_level": project.own_evidence_level,
        "smallest_group": limit,
        "collected_at": clock.now(),
    }


def judgements(report: Report, project: Project) -> list[Row]:
    """The word of the one who asked, then the latest of each other role in the period."""
    others = project.reports.exclude(pk=report.pk).filter(
        ~Q(verdict="") | ~Q(summary=""),
        period_end__gte=report.period_start,
        period_start__lte=report.period_end,
        requested_at__lte=report.requested_at,
    )
    spoken = others.select_related("requested_by").defer("snapshot")
    found: dict[str, Row] = {}
    for one in (report, *spoken.order_by("-requested_at", "-pk")):
        if one.voice not in found and (one.verdict or one.summary or one.questions):
            found[one.voice] = _judgement(one, project.own_evidence_level)
    return list(found.values())


def _judgement(report: Report, level: int) -> Row:
    return {
        "voice": report.get_voice_display(),
        "name": report.requested_by.name,
        "verdict": report.get_verdict_display(),
        "verdict_key": report.verdict,
        "summary": tempered(report.summary, level),
        "questions": tempered(report.questions, level),
        "given_on": clock.day_of(report.requested_at),
    }


def gates(project: Project, *, until: date) -> list[Row]:
    """The decisions so far, latest first."""
    rows = project.gates.filter(decided_on__lte=until).select_related("decided_by")
    return [
        {
            "kind": gate.get_kind_display(),
            "outcome": gate.get_outcome_display(),
            "outcome_key": gate.outcome,
            "decided_on": gate.decided_on,
            "reason": tempered(gate.reason, project.own_evidence_level),
            "decided_by": gate.decided_by.name,
        }
        for gate in rows.order_by("-decided_on", "-pk")
    ]


def pulses(project: Project, start: date, end: date, *, limit: int) -> Row:
    """The months of the period; a count of too few people is left out, and so is what
    would give it away.

    The same months are left out as where the project shows them all: with others left
    out here, the two together would tell what each of them hides.
    """
    first = start.replace(day=1)
    told = list(project.pulses.order_by("month"))
    counts = [pulse.reached for pulse in told]
    hidden = suppression.withheld(counts, limit)
    places = [n for n, pulse in enumerate(told) if first <= pulse.month <= end]
    level = project.own_evidence_level
    return {
        "months": [
            {
                "month": pulse.month,
                "status": pulse.get_status_display(),
                "status_key": pulse.status,
                "reached": None if place in hidden else pulse.reached,
                "reached_is_withheld": place in hidden,
                "lesson": tempered(pulse.lesson, level),
                "obstacle": tempered(pulse.obstacle, level),
            }
            for place, pulse in ((place, told[place]) for place in places)
        ],
        "reached": suppression.sum_shown(counts, places, limit),
        "forecast": _forecast([told[place] for place in places]),
    }


def _forecast(rows) -> Row | None:
    """What the leader last expected the year to cost."""
    for pulse in reversed(rows):
        if pulse.forecast_amount is not None:
            return {
                "year": pulse.month.year,
                "amount": pulse.forecast_amount,
                "month": pulse.month,
            }
    return None


def milestones(project: Project, start: date, end: date) -> list[Row]:
    """What was due, or done, in the period, or is late; and what comes next."""
    rows = []
    for milestone in project.milestones.order_by("due_on", "pk"):
        done = (
            milestone.done_on
            if milestone.done_on and milestone.done_on <= end
            else None
        )
        if done and milestone.due_on < start and done < start:
            continue
        key = "done" if done else "late" if milestone.due_on <= end else "coming"
        rows.append(
            {
                "title": milestone.title,
                "due_on": milestone.due_on,
                "done_on": done,
                "status_key": key,
                "deviation": milestone.deviation,
            }
        )
    return rows


def lessons(project: Project, start: date, end: date) -> list[Row]:
    """What was learned in the period, oldest first."""
    level = project.own_evidence_level
    rows = project.lessons.filter(learned_on__range=(start, end))
    return [
        {
            "observation": tempered(lesson.observation, level),
            "interpretation": tempered(lesson.interpretation, level),
            "consequence": tempered(lesson.consequence, level),
            "concerns": lesson.concerns,
            "learned_on": lesson.learned_on,
            "told_by": lesson.told_by.name,
        }
        for lesson in rows.select_related("told_by").order_by("learned_on", "pk")
    ]


def multiplier_effects(project: Project, *, until: date) -> list[Row]:
    rows = project.multiplier_effects.filter(seen_on__lte=until)
    return [
        {
            "kind": effect.get_kind_display(),
            "text": tempered(effect.text, project.own_evidence_level),
            "receiver": effect.receiver,
            "seen_on": effect.seen_on,
            "permanence": effect.get_permanence_display(),
            "permanence_key": effect.permanence,
            "evidence": effect.evidence,
        }
        for effect in rows.order_by("seen_on", "pk")
    ]


def risks(project: Project) -> list[Row]:
    """The gravest first."""
    rows = sorted(
        project.risks.order_by("pk"),
        key=lambda risk: -risk.probability * risk.consequence,
    )
    return [
        {
            "text": risk.text,
            "probability": risk.get_probability_display(),
            "consequence": risk.get_consequence_display(),
            "measure": risk.measure,
            "owner": risk.owner,
        }
        for risk in rows
    ]
