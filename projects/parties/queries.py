"""Which parties' managers stand behind the plan, and has it changed since they said so?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _

from core import days
from core.kept import kept
from core.numbers import in_kronor
from projects.models import BudgetLine, Endorsement, EndorsementRequest, Party, Project

Payer = BudgetLine.Payer
Terms = Mapping[str, Any]
Shares = Iterable[tuple[str, int, Decimal]]  # payer, year, kronor


@dataclass(frozen=True)
class PartyEndorsement:
    """Where one party stands: what it was asked, what it answered, what has changed."""

    party: Party
    answer: Endorsement | None
    request: EndorsementRequest | None
    changes: tuple[str, ...] = ()

    @property
    def is_asked(self) -> bool:
        """Somebody has been asked and can still answer."""
        return self.request is not None and not self.request.is_expired

    @property
    def is_endorsed(self) -> bool:
        """The latest answer is yes, and it is about what the plan now says."""
        return bool(self.answer and self.answer.is_given and not self.changes)

    @property
    def is_declined(self) -> bool:
        return bool(self.answer and not self.answer.is_given)

    @property
    def needs_asking(self) -> bool:
        return not (self.is_asked or self.is_endorsed)

    @property
    def tone(self) -> str:
        if self.is_endorsed:
            return "ok"
        return "wait" if self.is_asked or self.answer else ""

    @property
    def word(self) -> str:
        """How it stands, in a few words."""
        if self.is_endorsed:
            return _("Endorsed")
        if self.is_asked:
            return _("Asked")
        if self.is_declined:
            return _("Declined")
        if self.answer:
            return _("Endorsed an earlier text")
        return _("The request has expired") if self.request else _("Not asked")


@kept
def _parties(project):
    rows = Party.objects.filter(project=project)
    return rows.select_related("board").order_by("pk")


@kept
def _endorsements(project):
    """The latest answer of each party last."""
    rows = Endorsement.objects.filter(project=project)
    return rows.order_by("recorded_at", "pk")


@kept
def _unanswered(project):
    return EndorsementRequest.objects.unanswered().filter(party__project=project)


def with_answers(project: Project) -> list[Any]:
    """The parties in order, each with its latest answer, and what it was asked and has not
    answered yet; the same three questions whether there are any or none."""
    rows: list[Any] = _parties(project=project.pk)
    answers = {row.party_id: row for row in _endorsements(project=project.pk)}
    waiting = {row.party_id: row for row in _unanswered(project=project.pk)}
    for party in rows:
        party.project = project
        party.answer, party.request = answers.get(party.pk), waiting.get(party.pk)
    return rows


def standings(
    project: Project, parties: Iterable[Any] | None = None, shares: Shares | None = None
) -> list[PartyEndorsement]:
    """How each party stands; `parties` are those of `with_answers`, when already read."""
    parties = list(with_answers(project) if parties is None else parties)
    if shares is None:
        shares = shares_of(project) if any(party.answer for party in parties) else ()
    whole = terms_of(project, parties, shares)
    return [_standing(party, whole) for party in parties]


def _standing(party: Any, whole: Terms) -> PartyEndorsement:
    answer, request = party.answer, party.request
    changes: list[str] = []
    if answer and answer.is_given:
        changes = changes_in(answer.terms, {**whole, "own": _own(party)})
    return PartyEndorsement(party, answer, request, tuple(changes))


# --- What an answer is about ----------------------------------------------------------


def shares_of(project: Project) -> list[tuple[str, int, Decimal]]:
    """Who pays how much in which year; lines of different costs are not yet added."""
    return list(project.budget_lines.values_list("payer", "year", "amount"))


def terms_of(project: Project, parties: Iterable[Party], shares: Shares) -> dict:
    """What a manager answers for: the days, the parties, and the money by payer and year."""
    money: dict[str, dict[str, Decimal]] = {}
    for payer, year, amount in shares:
        years = money.setdefault(payer, {})
        years[str(year)] = years.get(str(year), Decimal(0)) + amount
    return {
        "starts_on": project.starts_on.isoformat() if project.starts_on else "",
        "ends_on": project.ends_on.isoformat() if project.ends_on else "",
        "parties": sorted(str(party) for party in parties),
        "budget": {
            payer: {year: f"{amount:.2f}" for year, amount in years.items()}
            for payer, years in money.items()
        },
    }


def terms_for(party: Party, whole: Terms) -> dict:
    """The same, with what this party does and gives."""
    return {**whole, "own": _own(party)}


def _own(party: Party) -> dict[str, str]:
    return {
        "role": party.role,
        "cash": f"{party.cash_amount or 0:.2f}",
        "time": f"{party.time_amount or 0:.2f}",
        "other": party.other_contribution,
    }


def changes_in(before: Terms, now: Terms) -> list[str]:
    """What has changed since, in sentences; nothing for an answer without terms."""
    if not before:
        return []
    return [
        *_changed_days(before, now),
        *_changed_parties(before, now),
        *_changed_money(before["budget"], now["budget"]),
        *_changed_part(before["own"], now["own"]),
    ]


def _changed_days(before: Terms, now: Terms) -> list[str]:
    old, new = ((terms["starts_on"], terms["ends_on"]) for terms in (before, now))
    if old == new:
        return []
    return [
        _("The days were %(before)s and are now %(now)s.")
        % {"before": _in_words(*old), "now": _in_words(*new)}
    ]


def _in_words(first: str, last: str) -> str:
    both = [parse_date(day) if day else None for day in (first, last)]
    return " – ".join(days.in_words(day) if day else "…" for day in both)


def _changed_parties(before: Terms, now: Terms) -> list[str]:
    old, new = set(before["parties"]), set(now["parties"])
    found = []
    if new - old:
        found.append(
            _("New party: %(names)s.") % {"names": ", ".join(sorted(new - old))}
        )
    if old - new:
        gone = ", ".join(sorted(old - new))
        found.append(_("No longer a party: %(names)s.") % {"names": gone})
    return found


def _changed_money(before: Mapping[str, Terms], now: Mapping[str, Terms]) -> list[str]:
    found = []
    for payer, label in Payer.choices:
        old, new = before.get(payer, {}), now.get(payer, {})
        if old == new:
            continue
        sums = [sum(map(Decimal, years.values()), Decimal(0)) for years in (old, new)]
        words = {
            "payer": label,
            "before": in_kronor(sums[0]),
            "now": in_kronor(sums[1]),
        }
        if sums[0] == sums[1]:
            found.append(_("%(payer)s: %(now)s as before, but in other years.") % words)
        else:
            found.append(_("%(payer)s: was %(before)s, is now %(now)s.") % words)
    return found


def _changed_part(before: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    found = []
    if before["role"] != now["role"]:
        found.append(
            _("What the party does was “%(before)s” and is now “%(now)s”.")
            % {"before": before["role"], "now": now["role"]}
        )
    if [before[key] for key in GIFTS] != [now[key] for key in GIFTS]:
        found.append(_("What the party gives has changed."))
    return found


GIFTS = ("cash", "time", "other")


# --- What the parties give, against the budget ----------------------------------------


def undivided(parties: Iterable[Party], shares: Shares) -> list[str]:
    """Where the parties' own shares are not those of the budget, in sentences."""
    parties, shares = list(parties), list(shares)
    found = []
    for payer, column in OWN.items():
        budgeted = sum((a for p, _year, a in shares if p == payer), Decimal(0))
        given = sum((getattr(p, column) or Decimal(0) for p in parties), Decimal(0))
        if budgeted != given:
            found.append(
                _(
                    "%(payer)s: the budget says %(budgeted)s, and the parties have "
                    "said %(given)s between them."
                )
                % {
                    "payer": Payer(payer).label,
                    "budgeted": in_kronor(budgeted),
                    "given": in_kronor(given),
                }
            )
    return found


OWN = {Payer.OWN_CASH: "cash_amount", Payer.OWN_TIME: "time_amount"}
