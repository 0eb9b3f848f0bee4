"""Which ties to a case does somebody seem to have, before anyone is given access?

A hint is never a bar: that is what the person's own declaration is for. Whoever chooses
somebody in spite of a hint writes why. The applicants never see hints.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.db.models import Prefetch, QuerySet, prefetch_related_objects
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import Organisation, User
from applications.models import Application
from applications.separation import named
from applications.separation import ties as separation_ties
from applications.separation.ties import PartyNamed
from core.refusals import TransitionRefused
from fund.models import Interest
from projects.models import Project, TeamMember
from projects.versions.reading import Content

_Tie = tuple["Kind", str, dict[str, str]]  # kind, where it shows, what it names


class Kind(StrEnum):
    OWNER = "owner"
    LEADER = "leader"
    AUTHOR = "author"
    UNIT = "unit"
    DEPARTMENT = "department"
    ORGANISATION = "organisation"
    TOGETHER = "together"
    BOARD = "board"
    NAMED = "named"
    INTEREST = "interest"
    COMPANY = "company"
    CLOSE = "close"


# The kind of a tie as the history of a case says it.
KINDS: dict[str, Promise] = {
    Kind.OWNER: gettext_lazy("stands as project owner"),
    Kind.LEADER: gettext_lazy("stands as project leader"),
    Kind.AUTHOR: gettext_lazy("has written in the application"),
    Kind.UNIT: gettext_lazy("same unit"),
    Kind.DEPARTMENT: gettext_lazy("same department"),
    Kind.ORGANISATION: gettext_lazy("belongs to a party"),
    Kind.TOGETHER: gettext_lazy("the same organisation as somebody in the project"),
    Kind.BOARD: gettext_lazy("works for a party"),
    Kind.NAMED: gettext_lazy("is named in the application"),
    Kind.INTEREST: gettext_lazy("has declared a tie to a party"),
    Kind.COMPANY: gettext_lazy("sits in a municipal company that is a party"),
    Kind.CLOSE: gettext_lazy("somebody close is named in the application"),
}

# Which ground of KL 6:28 a tie points to (domain 3.5). The others point to none.
GROUNDS = {
    **dict.fromkeys((Kind.OWNER, Kind.LEADER, Kind.AUTHOR, Kind.NAMED), 4),
    Kind.INTEREST: 2,
    Kind.CLOSE: 1,
}
FOR_INFORMATION = {Kind.BOARD, Kind.COMPANY}


# What each kind of tie is, said to somebody else and to the person.
_OF_ORGANISATION = gettext_lazy("%(person)s has declared a tie to %(name)s: %(role)s.")
_MY_ORGANISATION = gettext_lazy("You have declared a tie to %(name)s: %(role)s.")
SENTENCES: dict[Kind, tuple[Promise, Promise]] = {
    Kind.OWNER: (
        gettext_lazy("%(person)s stands as project owner."),
        gettext_lazy("You stand as project owner."),
    ),
    Kind.LEADER: (
        gettext_lazy("%(person)s stands as project leader."),
        gettext_lazy("You stand as project leader."),
    ),
    Kind.AUTHOR: (
        gettext_lazy("%(person)s has written in the application."),
        gettext_lazy("You have written in the application."),
    ),
    Kind.UNIT: (
        gettext_lazy("%(person)s works in the same unit as %(names)s."),
        gettext_lazy("You work in the same unit as %(names)s."),
    ),
    Kind.DEPARTMENT: (
        gettext_lazy("%(person)s works in the same department as %(names)s."),
        gettext_lazy("You work in the same department as %(names)s."),
    ),
    Kind.ORGANISATION: (
        gettext_lazy("%(person)s belongs to %(organisation)s, which is a party."),
        gettext_lazy("You belong to %(organisation)s, which is a party."),
    ),
    Kind.TOGETHER: (
        gettext_lazy("%(person)s belongs to %(organisation)s, and so does %(names)s."),
        gettext_lazy("You belong to %(organisation)s, and so does %(names)s."),
    ),
    Kind.BOARD: (
        gettext_lazy("%(person)s works for %(board)s, which is a party."),
        gettext_lazy("You work for %(board)s, which is a party."),
    ),
    Kind.NAMED: (
        gettext_lazy("%(person)s is named in the application: %(places)s."),
        gettext_lazy("You are named in the application: %(places)s."),
    ),
    Kind.INTEREST: (_OF_ORGANISATION, _MY_ORGANISATION),
    Kind.COMPANY: (_OF_ORGANISATION, _MY_ORGANISATION),
    Kind.CLOSE: (
        gettext_lazy(
            "%(person)s has declared that %(name)s is close (%(role)s): %(places)s."
        ),
        gettext_lazy(
            "You have declared that %(name)s is close (%(role)s): %(places)s."
        ),
    ),
}


@dataclass(frozen=True)
class Hint:
    """One tie of a person: its kind, where in the application it shows, and what its
    sentence names besides."""

    kind: Kind
    person: str
    where: str
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """To those who choose or decide, about the person."""
        return str(SENTENCES[self.kind][0]) % {**self.facts, "person": self.person}

    @property
    def to_self(self) -> str:
        """To the person."""
        return str(SENTENCES[self.kind][1]) % self.facts

    @property
    def needs_reason(self) -> bool:
        """To work for a board that is a party is worth knowing, and nothing more
        (domain 3.5); for the others somebody writes why the choice is right."""
        return self.kind not in FOR_INFORMATION

    @property
    def ground(self) -> str:
        """The ground it points to ("j1" …), or nothing."""
        point = GROUNDS.get(self.kind)
        return f"j{point}" if point else ""

    @property
    def advice(self) -> str:
        if self.kind is Kind.COMPANY:
            return _(
                "For information: the law has an exception, and the chair decides."
            )
        if self.kind is Kind.BOARD:
            return _("Not in itself a conflict of interest.")
        if point := GROUNDS.get(self.kind):
            return _("Points to a conflict under point %(point)s.") % {"point": point}
        return ""


@dataclass(frozen=True)
class _Case:
    """What the hints are looked for in, read once for all the people."""

    application: Application
    content: Content
    parties: list[PartyNamed]  # as handed in, and as the project has them by now
    people: list[User]  # owner, leader and those who write
    authors: set[int]
    texts: list[tuple[str, list[str]]]  # where, and the words there
    ties: Mapping[int, list[Interest]]  # user id → what is declared


def hints_for(
    application: Application, people: Iterable[User]
) -> dict[int, list[Hint]]:
    """User id → hints, in four queries for however many people."""
    wanted = [person.pk for person in people]
    if not wanted:
        return {}
    project = application.project
    named = {pk for pk in (project.owner_id, project.leader_id) if pk}
    rows = User.objects.filter(pk__in={*wanted, *named}).select_related(
        "department__board", "unit", "organisation"
    )
    rows = rows.annotate(parties=separation_ties.own_parties(project.pk))
    known_people: dict[int, Any] = {person.pk: person for person in rows}
    ties = separation_ties.declared_by(application, wanted)
    case = _read(application, ties, known_people)
    return {pk: list(_hints(known_people[pk], case)) for pk in wanted}


def demand(hints: Iterable[Hint], reason: str, person: User) -> str:
    """What to say to whoever chooses somebody with a tie and has not written why."""
    sentences = " ".join(hint.sentence for hint in hints if hint.needs_reason)
    if not sentences or reason.strip():
        return ""
    words = _("%(hints)s Write why the choice is right all the same.")
    return words % {"hints": sentences}


def require_reason(hints: Iterable[Hint], reason: str, person: User) -> None:
    """Refuse to choose somebody with a tie until it is written why."""
    if refusal := demand(hints, reason, person):
        raise TransitionRefused(refusal)


def _read(
    application: Application,
    ties: Mapping[int, list[Interest]],
    known_people: Mapping[int, Any],
) -> _Case:
    project = application.project
    content = getattr(application, "content", None)
    if content is None:
        versions = application.versions.order_by("-number")
        content = versions.values_list("content", flat=True)[0]
    members = {member.user_id: member.user for member in team_of(project)}
    named = [known_people[pk] for pk in (project.owner_id, project.leader_id) if pk]
    people = {person.pk: person for person in [*named, *members.values()]}
    own = next(iter(known_people.values())).parties
    return _Case(
        application=application,
        content=content,
        parties=separation_ties.parties(application, [*content["parties"], *own]),
        people=list(people.values()),
        authors={*members, application.created_by_id},
        texts=[(where, _words(text)) for where, text in _texts(content) if text],
        ties=ties,
    )


def team_of(project: Project) -> list[TeamMember]:
    """Those who write, with where they work: as a page has read them, or as it is now."""
    if "team" in getattr(project, "_prefetched_objects_cache", ()):
        return list(project.team.all())
    return list(_teams().filter(project=project))


def _teams() -> QuerySet[TeamMember]:
    rows = TeamMember.objects.select_related("user__department", "user__unit")
    return rows.order_by("pk")


def read_teams_once(projects: Iterable[Project]) -> None:
    """For a page that asks for them again, or for those of many projects."""
    prefetch_related_objects(list(projects), Prefetch("team", _teams()))


def _texts(content: Content) -> Iterable[tuple[str, str]]:
    """Where people are named in an application: the question as a sentence says it,
    without the letter of its section, and what stands there."""
    yield from named.texts(content)
    for row in content["staff"]:
        yield _("Those who will work"), f"{row['role']} {row['lent_from']}"
    for row in content["parties"]:
        yield _("Who has endorsed for a party"), row["endorsed_by"]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _hints(person: User, case: _Case) -> Iterable[Hint]:
    name = str(person)
    for kind, where, facts in _ties(person, case):
        yield Hint(kind, name, where, facts)


def _ties(person: User, case: _Case) -> Iterator[_Tie]:
    project = case.application.project
    for kind, pk in ((Kind.OWNER, project.owner_id), (Kind.LEADER, project.leader_id)):
        if pk == person.pk:
            yield kind, _("Those who answer for the project"), {}
    if person.pk in case.authors:
        yield Kind.AUTHOR, _("Those who write"), {}
    yield from _same_place(person, case)
    yield from _same_organisation(person, case)
    yield from _named(person, case)
    for tie in case.ties.get(person.pk, []):
        yield from _touched(tie, case)


def _touched(tie: Interest, case: _Case) -> Iterator[_Tie]:
    """What the person has declared, where the case touches it."""
    facts = {"name": tie.name, "role": tie.role}
    if tie.kind == Interest.Kind.RELATIVE:
        places = separation_ties.close_places(
            tie, case.people, lambda name: _places(_words(name), case)
        )
        if places:
            yield Kind.CLOSE, places, {**facts, "places": places}
        return
    for party in case.parties:
        if not party.board_id and party.is_in(tie):
            # Of a company that the municipality owns: worth knowing, and the chair decides.
            is_company = party.kind == Organisation.Kind.COMPANY
            kind = Kind.COMPANY if is_company else Kind.INTEREST
            yield kind, _("A. The parties"), facts
            return


def _same_place(person: User, case: _Case) -> Iterator[_Tie]:
    """Works beside somebody who owns, leads or writes; the unit says more."""
    for column, kind in (
        ("unit_id", Kind.UNIT),
        ("department_id", Kind.DEPARTMENT),
    ):
        if listed := _with_same(person, column, case):
            yield kind, listed, {"names": listed}
            return


def _with_same(person: User, column: str, case: _Case) -> str:
    """Those who own, lead or write, and have the same there as the person."""
    place = getattr(person, column)
    return ", ".join(
        str(other)
        for other in case.people
        if other.pk != person.pk and place and getattr(other, column) == place
    )


def _same_organisation(person: User, case: _Case) -> Iterator[_Tie]:
    board = person.department.board if person.department else None
    place = _("A. The parties")
    if board and any(party.board_id == board.pk for party in case.parties):
        yield Kind.BOARD, place, {"board": str(board)}
    mine = person.organisation
    if mine is None or mine.kind == Organisation.Kind.MUNICIPALITY:
        return
    is_lead = case.application.project.lead_organisation_id == mine.pk
    if is_lead or any(party.is_of(mine) for party in case.parties):
        yield Kind.ORGANISATION, place, {"organisation": str(mine)}
    elif listed := _with_same(person, "organisation_id", case):
        facts = {"organisation": str(mine), "names": listed}
        yield Kind.TOGETHER, listed, facts


def _named(person: User, case: _Case) -> Iterator[_Tie]:
    """First and last name in a row, in either order; one name alone says too little."""
    name = _words(person.name)
    if len(name) < 2:
        return
    if found := _places(name, case, also=_words(person.email)):
        places = ", ".join(found)
        yield Kind.NAMED, places, {"places": places}


def _places(name: list[str], case: _Case, *, also: list[str] | None = None) -> list:
    """Where these words stand in a row, in either order, or those of `also`."""
    if len(name) < 2:
        return []
    wanted = [name, name[-1:] + name[:-1], *([also] if also else [])]
    found: dict[str, None] = {}
    for where, words in case.texts:
        if any(_stands_in(run, words) for run in wanted):
            found[where] = None
    return list(found)


def _stands_in(run: list[str], words: list[str]) -> bool:
    ends = range(len(words) - len(run) + 1)
    return any(words[at : at + len(run)] == run for at in ends)
