"""What is shown beside each point of the formal check, for whoever settles it?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from applications.eligibility.queries import Point, points
from applications.models import Application, FormalAnswer, SubmittedVersion
from core.days import in_words
from fund.models import RuleSet
from projects.plan.facts import Facts
from projects.plan.sections import section
from projects.versions.differences import changed_sections

# The question whose answer is the evidence, where the program can only quote.
QUOTED = {"not_frame_increase": "why_not_budget"}


@dataclass(frozen=True)
class Finding:
    """A point with its evidence: where it is written, what is quoted, and what has
    happened to it since it was answered on an earlier version."""

    point: Point
    place: str
    url: str
    quote: str = ""
    earlier: FormalAnswer | None = None
    since: str = ""
    is_changed: bool = False


def fingerprint(points: Iterable[Point]) -> str:
    """The same for the same findings. A page sends it back, so that nobody accepts what
    was not shown."""
    said = "\n".join(f"{each.code} {each.is_met} {each.why}" for each in points)
    return sha256(said.encode()).hexdigest()


def worded(facts: Facts, rules: RuleSet) -> dict[str, str]:
    """Point → what the program finds, in the language of the register: it is kept with
    the answer and held against later findings, whatever language the reader has."""
    with translation.override("sv"):
        return {each.code: each.why for each in points(facts.project, rules, facts)}


def answers_of(application: Application) -> dict[str, FormalAnswer]:
    """Point → its answer, on whichever version it was given."""
    return {row.point: row for row in application.formal_answers.all()}


def findings(
    application: Any,
    points: Iterable[Point],
    earlier: Mapping[str, FormalAnswer],
    *,
    version: SubmittedVersion,
    now: Mapping[str, str],
) -> list[Finding]:
    """What stands beside each point; `earlier` are the answers on other versions than
    `version`, the last one, which `application.content` is; `now` is `worded` today."""
    before = _changed_since(application.content, earlier)
    page = reverse("applications:version", args=[application.pk, version.number])
    texts = {
        answer["key"]: answer["text"]
        for part in application.content["sections"]
        for answer in part["answers"]
    }
    found = []
    for point in points:
        old = earlier.get(point.code)
        changed = before.get(old.version_id, set()) if old else set()
        since, is_changed = _since(point, old, changed, now[point.code])
        found.append(
            Finding(
                point=point,
                place=_("section %(letter)s")
                % {"letter": section(point.section).letter},
                url=f"{page}#read-{point.section}",
                quote=texts.get(QUOTED.get(point.code, ""), ""),
                earlier=old,
                since=since,
                is_changed=is_changed,
            )
        )
    return found


def _changed_since(
    content: dict[str, Any], earlier: Mapping[str, FormalAnswer]
) -> dict[int | None, set[str]]:
    """Version answered on → the sections that are different in the last one."""
    read = [each.version_id for each in earlier.values() if each.version_id]
    if not read:
        return {}
    rows = SubmittedVersion.objects.filter(pk__in=read).only("content")
    return {row.pk: changed_sections(row.content, content) for row in rows}


def _since(
    point: Point, old: FormalAnswer | None, changed: set[str], now: str
) -> tuple[str, bool]:
    """What has happened since the answer, in words, and whether it matters."""
    if old is None:
        return "", False
    words = {
        "day": in_words(old.answered_at),
        "letter": section(point.section).letter,
        "before": old.finding,
    }
    if old.finding and old.finding != now:
        return _("Changed since %(day)s, when it said: %(before)s") % words, True
    if point.section in changed:
        said = _("Section %(letter)s has changed since %(day)s")
        if old.finding and point.is_met is not None:
            said = _("Section %(letter)s has changed since %(day)s, not the finding")
        return said % words, point.is_met is None or not old.finding
    return _("Unchanged since %(day)s") % words, False


def apart(rows: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """Those that only a person can settle, and those the program has found out."""
    human = [row for row in rows if row.finding.point.is_met is None]
    return human, [row for row in rows if row not in human]
