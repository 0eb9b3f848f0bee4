"""Who stands aside from an idea, on whichever ground, screens it and decides on it no more,
is not told of it, and is refused by page rule, action and database each by itself."""

import inspect
from collections.abc import Callable

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from accounts.models import Mail, User
from applications.ideas import actions as ideas
from applications.ideas import permissions, screening, waiting
from applications.models import (
    Idea,
    IdeaAside,
    IdeaAuthor,
    IdeaConflict,
    IdeaDecision,
    IdeaProposal,
)
from applications.models.separation import DECIDING
from core.refusals import TransitionRefused
from fund.models import Appointment
from fund.people import actions as people
from projects.conflicts.queries import asides_of, has_conflict, ids, is_aside
from projects.models.conflict import ACTING, HANDLING
from tests import factories, scenes_beside
from tests.applications.ideas import desk
from tests.projects.conflicts.ties import fresh, undone
from tests.scenes import Scene

Tie = Callable[[Idea, User], object]


def answers(ground: str) -> Tie:
    def tie(idea: Idea, person: User) -> None:
        IdeaConflict.objects.create(idea=idea, user=person, ground=ground)

    return tie


def writes(idea: Idea, person: User) -> IdeaAuthor:
    return IdeaAuthor.objects.create(idea=idea, user=person, added_by=person)


def has_left(idea: Idea, person: User) -> None:
    writes(idea, person).delete()


CONFLICTS = {ground: answers(ground) for ground in ("j1", "j2", "j3", "j4", "unsure")}
TIES: dict[str, Tie] = {**CONFLICTS, "writes it": writes, "has left it": has_left}
FREE: dict[str, Tie] = {"none": answers("none"), "is silent": lambda idea, person: None}
# Those of the authors, and what is answered whatever one answers.
OTHERS = {"is_author", "may_apply", "may_declare_conflict", "may_manage_authors"}
OTHERS |= {"may_withdraw", "may_write"}


@pytest.fixture
def scene() -> Scene:
    """An idea in screening, and somebody with every role in the fund."""
    scene = scenes_beside.idea_proposed()
    scene.person = factories.make_user("Alla Roller")
    for role in Appointment.Role:
        people.appoint(scene.person, fund=scene.fund, role=role, by=scene.coordinator)
    return scene


def allowed(idea: Idea, person: User) -> set[str]:
    """In whichever state the idea is."""
    found, proposal = set(), idea.proposals.get()
    for name, rule in inspect.getmembers(permissions, inspect.isfunction):
        takes = list(inspect.signature(rule).parameters)
        if takes[:2] != ["user", "idea"] or name in OTHERS:
            continue
        for state in Idea.State.values:
            idea.state = state
            if rule(fresh(person), idea, *[proposal][: len(takes) - 2]):
                found.add(name)
    return found


def reads(idea: Idea, person: User) -> bool:
    client = Client()
    client.force_login(person)
    response = client.get(idea.get_absolute_url())
    return response.templates[0].name == "applications/ideas/case.html"


def is_told(scene: Scene) -> bool:
    Mail.objects.all().delete()
    ideas.tell_staff(scene.idea, "Idén", by=scene.coordinator)
    return Mail.objects.filter(to=scene.person).exists()


def titles(person: User) -> set[str]:
    return {row.title for row in waiting.waiting_for(fresh(person))}


@pytest.mark.parametrize("ground", [*FREE, *TIES])
def test_rules_pages_duties_and_mail_agree(scene, ground):
    (TIES | FREE)[ground](scene.idea, scene.person)
    idea, is_free = desk.fresh(scene.idea), ground in FREE
    assert is_aside(scene.person, idea) == (not is_free)
    assert (scene.person.pk in ids(idea)) == (not is_free)
    assert (scene.person in {row.user for row in asides_of(idea)}) == (not is_free)
    assert has_conflict(scene.person, idea) == (ground in CONFLICTS)
    deciding = IdeaAside.objects.closing(scene.person, "pk", DECIDING)
    assert Idea.objects.filter(deciding).exists() == (not is_free)
    assert is_told(scene) == is_free
    assert ("Besluta om idén" in titles(scene.person)) == is_free
    assert reads(idea, scene.person) == is_free
    rules = {name for name in dir(permissions) if name.startswith("may_")}
    assert allowed(idea, scene.person) - {"_prepares"} == (
        rules - OTHERS if is_free else set()
    )


def propose(scene: Scene) -> None:
    words = {"outcome": "invite", "motive": "Bra"}
    screening.sign_proposal(scene.idea, **words, by=scene.person)


def decide(scene: Scene) -> None:
    screening.decide(scene.idea, outcome="invite", motive="Bra", by=scene.person)


def raw_proposal(scene: Scene) -> None:
    words = {"outcome": "invite", "motive": "Bra"}
    IdeaProposal.objects.create(idea=scene.idea, **words, signed_by=scene.person)


def raw_decision(scene: Scene) -> None:
    IdeaDecision.objects.create(
        idea=scene.idea,
        proposal=scene.idea.proposals.first(),
        outcome="invite",
        motive="Bra",
        decided_by=scene.person,
    )


@pytest.mark.parametrize("write", [propose, decide, raw_proposal, raw_decision])
def test_action_and_database_each_refuse_by_themselves(scene, write):
    is_raw = write in (raw_proposal, raw_decision)
    error = IntegrityError if is_raw else TransitionRefused
    because = "not_by_who_stands_aside" if is_raw else None
    with undone():
        write(scene)  # nothing else stands in the way
    for tie in TIES.values():
        with undone():
            tie(scene.idea, scene.person)
            with pytest.raises(error, match=because), transaction.atomic():
                write(scene)


def test_who_proposed_reads_and_screens_but_does_not_decide(scene):
    idea, signer = desk.fresh(scene.idea), scene.coordinator
    deeds = (ACTING, HANDLING, DECIDING)
    assert [is_aside(signer, idea, deed) for deed in deeds] == [False, False, True]
    scene.person = signer
    with undone(), pytest.raises(TransitionRefused):
        decide(scene)
    with undone(), pytest.raises(IntegrityError), transaction.atomic():
        raw_decision(scene)
    desk.decided(idea, by=signer, chair=scene.chair)
    assert not idea.asides.filter(ground="signed").exists()
