"""What will the minutes say about a case?

Each paragraph is a heading and its sentences, so that page and paper say the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from applications.decisions.levels import lower
from applications.models import AgendaCase, Decision, Deferral, Level, Motion, Voting
from applications.models.decision import GRANTING, Outcome
from applications.models.separation import SIGNED
from applications.voting.queries import Result, Session
from core import clock
from core.days import clock_time, in_words, local
from core.numbers import in_kronor
from fund.group import balance
from fund.limits import queries as limits
from fund.models import AgendaItem, PointOutcome
from fund.rules import delegations
from projects.models import ConflictOfInterest
from projects.models.conflict import APPLIES, StandsAside

Ground = ConflictOfInterest.Ground
POINT_OF_LAW = {
    Ground.PARTY: 1,
    Ground.REPRESENTATIVE: 2,
    Ground.SUPERVISION: 3,
    Ground.OTHER: 4,
}
OTHERWISE = {
    APPLIES: gettext_lazy(
        "%(name)s takes part in the project and does not take part in the handling of "
        "the case."
    ),
    SIGNED: gettext_lazy(
        "%(name)s has signed the recommendation and does not take part in the decision."
    ),
}


@dataclass(frozen=True)
class Paragraph:
    heading: str
    text: str


def conflict_sentence(name: str, ground: str, ruled_by: object = None) -> str:
    """The sentence of the minutes about one person's conflict of interest, declared or
    decided by somebody else."""
    if ruled_by and ground in POINT_OF_LAW:
        return _(
            "%(by)s decides that %(name)s has a conflict of interest under chapter 6, "
            "section 28, point %(point)s of the Local Government Act. %(name)s does not "
            "take part in the handling of the case."
        ) % {"by": ruled_by, "name": name, "point": POINT_OF_LAW[Ground(ground)]}
    if ground in OTHERWISE:
        return str(OTHERWISE[ground]) % {"name": name}
    if ground not in POINT_OF_LAW:
        return _(
            "%(name)s is not sure about a conflict of interest and does not take part in "
            "the handling of the case."
        ) % {"name": name}
    return _(
        "%(name)s declares a conflict of interest under chapter 6, section 28, point "
        "%(point)s of the Local Government Act and does not take part in the handling of "
        "the case."
    ) % {"name": name, "point": POINT_OF_LAW[Ground(ground)]}


def conflicts(stand_aside: Iterable[StandsAside], voters) -> Paragraph | None:
    """Who leaves the room, and which deputies step in."""
    sentences = [
        conflict_sentence(str(row.user), row.ground, row.ruled_by)
        for row in stand_aside
    ]
    if not sentences:
        return None
    return Paragraph(
        _("Conflict of interest."), " ".join([*sentences, *_deputies(voters)])
    )


def _deputies(voters) -> list[str]:
    return [
        _("%(name)s serves as deputy.") % {"name": voter.term.user}
        for voter in voters
        if voter.is_deputy
    ]


def movements(session: Session) -> Paragraph | None:
    """Who came and left just before the point."""
    words = {
        True: _("%(name)s arrives before the point, at %(at)s."),
        False: _("%(name)s leaves before the point, at %(at)s."),
    }
    sentences = [
        words[move.is_arrival]
        % {"name": move.term.user, "at": clock_time(local(move.noted_at))}
        for move in session.movements
    ]
    return Paragraph(_("Attendance."), " ".join(sentences)) if sentences else None


def motions(session: Session, outcome: str = "") -> list[Paragraph]:
    """What was moved, how it was decided, and who voted for what. What won is not said
    when the `outcome` is another: a case that could only be tabled in the end."""
    if not session.motions:
        return []
    told = [_motion_sentence(motion) for motion in session.motions]
    found = [Paragraph(_("Motions."), "\n".join(told))]
    result = session.result()
    if outcome and result.winner and result.winner.outcome != outcome:
        result = replace(result, winner=None, is_casting=False)
    if session.method == Voting.Method.VOTE:
        found.append(Paragraph(_("Vote."), _vote_sentences(session, result)))
    elif session.method == Voting.Method.CONSENSUS and result.winner:
        agreed = _("All agree on motion %(number)s.") % {"number": result.winner.number}
        found.append(Paragraph(_("How it is decided."), agreed))
    return found


def _motion_sentence(motion: Motion) -> str:
    wording = motion.get_outcome_display().lower()
    words = _("%(number)s. As prepared: %(wording)s.")
    if motion.moved_by:
        words = _("%(number)s. %(name)s moves: %(wording)s.")
    sentence = words % {
        "number": motion.number,
        "name": motion.moved_by,
        "wording": wording,
    }
    return f"{sentence} {motion.text}".strip()


def _vote_sentences(session: Session, result: Result) -> str:
    sentences = [_("%(name)s presides.") % {"name": session.presiding}]
    for motion, names in result.counts:
        who = f" ({', '.join(names)})" if names else ""
        sentences.append(
            ngettext(
                "Motion %(number)s gets %(count)s vote%(who)s.",
                "Motion %(number)s gets %(count)s votes%(who)s.",
                len(names),
            )
            % {"number": motion.number, "count": len(names), "who": who}
        )
    if result.abstained:
        abstained = ", ".join(result.abstained)
        sentences.append(_("Abstains: %(names)s.") % {"names": abstained})
    if result.is_casting:
        sentences.append(
            _("The votes are even, and the vote of %(name)s decides.")
            % {"name": session.presiding}
        )
    if result.winner:
        sentences.append(
            _("The group decides as motion %(number)s.")
            % {"number": result.winner.number}
        )
    return " ".join(sentences)


def reservations(session: Session) -> Paragraph | None:
    """Who does not stand behind the decision, and why."""
    sentences = [
        f"{_('%(name)s makes a reservation.') % {'name': row.person}} {row.text}"
        for row in session.reservations
    ]
    text = "\n".join(sentence.strip() for sentence in sentences)
    return Paragraph(_("Reservations."), text) if sentences else None


def decided(decision: Decision, amounts: list) -> list[Paragraph]:
    """The decision as it was recorded; `amounts` are the grant's years, or those that the
    group recommends."""
    found = [
        Paragraph(_("Decision."), _decision_sentence(decision, amounts)),
        Paragraph(_("Reasons."), decision.reasons),
    ]
    if conditions := [row.text for row in decision.conditions.all()]:
        found.insert(1, Paragraph(_("Conditions."), " ".join(conditions)))
    if decision.delegation:
        text = capfirst(delegations.terms(decision.delegation)) + "."
        found.append(Paragraph(_("By delegation."), text))
    if decision.grant and decision.level == Level.BODY:
        found += [
            Paragraph(_("Passed limit."), limits.told(row))
            for row in decision.grant.overrides.for_page()
        ]
    if decision.voters:
        names = "; ".join(decision.voters)
        found.append(Paragraph(_("Taking part."), f"{names}."))
    return found


def _decision_sentence(decision: Decision, amounts: list) -> str:
    words = sentence(
        decision.outcome,
        title=decision.application.project.title,
        years=sorted({row.year for row in amounts}),
        total=sum((row.amount for row in amounts), Decimal(0)),
        level=decision.level,
        body=decision.get_body_display(),
        delegate=delegations.who(decision.delegation) if decision.delegation else "",
        final=_final_body(decision),
    )
    if decision.outcome == Outcome.DEFER:
        return f"{words} {_until(decision.deferral)}"
    return words


def _until(deferral: Deferral) -> str:
    if deferral.day:
        return _("It is taken up after %(day)s.") % {"day": in_words(deferral.day)}
    assert deferral.meeting is not None  # noqa: S101 - the database wants one of the two
    day = clock.day_of(deferral.meeting.starts_at)
    return _("It is taken up at the meeting %(day)s.") % {"day": in_words(day)}


def sentence(
    outcome: str,
    *,
    title: str,
    years: list[int],
    total: Decimal,
    level: str = Level.GROUP,
    body: str = "",
    delegate: str = "",
    final: str = "",
) -> str:
    """What is decided about a case, or proposed: years and total (kronor) for a grant;
    `body` decides, or `delegate` in its place; `final` is who decides what the group
    recommends."""
    words = {
        "title": title,
        "body": body,
        "of": lower(body),
        "delegate": delegate,
        "final": final,
    }
    if outcome in GRANTING:
        words["years"] = f"{years[0]}–{years[-1]}" if len(years) > 1 else str(years[0])
        words["amount"] = in_kronor(total)
    key = "grant" if outcome in GRANTING else outcome
    return SENTENCES[Level(level)][key] % words


def _final_body(decision: Decision) -> str:
    """Who decides what the group recommends, as it stands in the middle of a sentence."""
    if not decision.is_recommended:
        return ""
    rules = decision.application.fund.rules_on(decision.decided_on)
    return lower(rules.get_final_body_display())


OF_GROUP = {
    "grant": gettext_lazy(
        "The steering group grants %(amount)s from the social investment fund for "
        "%(years)s to %(title)s."
    ),
    Outcome.REJECT: gettext_lazy(
        "The steering group rejects the application %(title)s."
    ),
    Outcome.TABLE: gettext_lazy("The steering group tables the case %(title)s."),
    Outcome.DEFER: gettext_lazy("The steering group puts off the case %(title)s."),
    Outcome.REFER_BACK: gettext_lazy(
        "The steering group refers the case %(title)s back for preparation."
    ),
}
SENTENCES: dict[Level, dict] = {
    Level.GROUP: OF_GROUP,
    Level.RECOMMENDED: {
        "grant": gettext_lazy(
            "The steering group recommends that %(final)s grants %(amount)s from the "
            "social investment fund for %(years)s to %(title)s."
        ),
        Outcome.REJECT: gettext_lazy(
            "The steering group recommends that %(final)s rejects the application "
            "%(title)s."
        ),
    },
    Level.BODY: {
        "grant": gettext_lazy(
            "%(body)s grants %(amount)s from the social investment fund for %(years)s to "
            "%(title)s."
        ),
        Outcome.REJECT: gettext_lazy("%(body)s rejects the application %(title)s."),
        Outcome.TABLE: gettext_lazy("%(body)s tables the case %(title)s."),
        Outcome.REFER_BACK: gettext_lazy(
            "%(body)s refers the case %(title)s back for preparation."
        ),
    },
    Level.DELEGATE: {
        "grant": gettext_lazy(
            "%(delegate)s, by delegation from %(of)s, grants %(amount)s from the social "
            "investment fund for %(years)s to %(title)s."
        ),
        Outcome.REJECT: gettext_lazy(
            "%(delegate)s, by delegation from %(of)s, rejects the application %(title)s."
        ),
    },
}


def _cleared(case: AgendaCase) -> Paragraph | None:
    """Those about whom it is decided that there is no conflict of interest."""
    sentences = [
        _("%(by)s decides that %(name)s has no conflict of interest in the case.")
        % {"by": row.ruled_by, "name": row.user}
        for row in sorted(case.application.asides.all(), key=lambda row: row.user.name)
        if row.ground == Ground.NONE and row.ruling
    ]
    if not sentences:
        return None
    return Paragraph(_("Impartiality."), " ".join(sentences))


OF_POINT = {
    PointOutcome.APPROVE: gettext_lazy("The steering group approves the proposal."),
    PointOutcome.REJECT: gettext_lazy("The steering group rejects the proposal."),
    PointOutcome.TABLE: gettext_lazy("The steering group tables the point."),
    PointOutcome.REFER_BACK: gettext_lazy(
        "The steering group refers the point back for preparation."
    ),
    PointOutcome.NOTE: gettext_lazy("The steering group notes what was reported."),
}


def reported(item: AgendaItem) -> Paragraph | None:
    """What was decided by delegation, and is reported at the point: the number of the case
    and no more of it, since some who read the point stand aside or may not read the case.
    """
    rows = sorted(item.reports.all(), key=lambda row: row.pk)
    told = [reported_in_words(row.decision) for row in rows]
    return Paragraph(_("Decisions by delegation."), "\n".join(told)) if told else None


def reported_in_words(decision: Decision) -> str:
    """The case by its number, paragraph, day, who decided, and what."""
    return _("%(number)s, %(minute)s, %(day)s: %(who)s. %(outcome)s.") % {
        "number": decision.application.registry_number,
        "minute": decision.minute,
        "day": in_words(decision.decided_on),
        "who": "; ".join(decision.voters),
        "outcome": decision.get_outcome_display(),
    }


def amounts_of(decision: Decision) -> list:
    """The years of the grant, or those that the group recommends."""
    years = decision.grant.years if decision.grant else decision.proposed_years
    return list(years.all())


def of_point(item: AgendaItem, voters: Iterable[balance.Voter]) -> list[Paragraph]:
    """The paragraphs of a point that is no case; none when nothing happened at it."""
    session = Session.of(item)
    decision = getattr(item, "point_decision", None)
    found = [movements(session), reported(item)]
    if decision or session.motions:
        deputies = " ".join(_deputies(voters))
        found.append(Paragraph(_("Deputies."), deputies) if deputies else None)
    found += motions(session, decision.outcome if decision else "")
    if decision:
        words = f"{OF_POINT[decision.outcome]} {decision.text}".strip()
        found.append(Paragraph(_("Decision."), words))
        names = "; ".join(decision.voters)
        found.append(Paragraph(_("Taking part."), f"{names}.") if names else None)
    return [paragraph for paragraph in [*found, reservations(session)] if paragraph]


def of_item(
    case: AgendaCase, stand_aside: Iterable[StandsAside], voters: list[balance.Voter]
) -> list[Paragraph]:
    """The paragraphs of one case, as they stand now."""
    voters = list(voters)
    session = Session.of(case)
    apart = conflicts(stand_aside, voters)
    first = (movements(session), apart, _cleared(case))
    found = [paragraph for paragraph in first if paragraph]
    if apart is None and (deputies := _deputies(voters)):
        found.append(Paragraph(_("Deputies."), " ".join(deputies)))
    decision = getattr(case, "decision", None)
    found += motions(session, decision.outcome if decision else "")
    if decision:
        found += decided(decision, amounts_of(decision))
    against = reservations(session)
    return [*found, against] if against else found
