"""Role × state × verb: who may do what with an idea, asked of every address.

The table is written by hand: a state's verbs, and who may take each of them. Everybody
else who knows of the idea gets 403, and who does not know of it 404.
"""

from datetime import timedelta

import pytest
from django.urls import reverse

from accounts.models import User
from applications.ideas import actions as ideas
from applications.ideas import screening
from applications.models import Idea
from core import clock
from fund.models import Appointment
from tests import factories
from tests.applications.ideas import desk

Role = Appointment.Role
State = Idea.State

VERBS = {
    "write": "idea_write",
    "withdraw": "idea_withdraw",
    "authors": "idea_authors",
    "apply": "idea_apply",
    "screen": "idea_screen",
    "supplement": "idea_supplement",
    "go_on": "idea_go_on",
    "propose": "idea_propose",
    "decide": "idea_decide",
    "reopen": "idea_reopen",
    "conflict": "idea_conflict",
    "read": "idea",
}
ONLY_POSTED = {"go_on"}
PEOPLE = [
    "author",
    "proposer",
    "coordinator",
    "chair",
    "member",
    "registrar",
    "auditor",
    "finance",
    "assessor",
    "conflicted",
    "author_and_coordinator",
    "stranger",
]
PREPARES = {"proposer", "coordinator"}
DECIDES = {"chair", "member"}
AUTHORS = {"author", "author_and_coordinator"}
# Those who may know of it once it is handed in, in the same fund.
STAFF = {
    *PREPARES,
    *DECIDES,
    "registrar",
    "auditor",
    "finance",
    "conflicted",
}
ANSWER = {*PREPARES, *DECIDES, "conflicted"}

# state → verb → who may; reading is for all who know of it, and is not repeated.
TABLE: dict[str, dict[str, set[str]]] = {
    "draft": {"write": AUTHORS, "withdraw": AUTHORS, "authors": AUTHORS},
    "screening": {
        "write": AUTHORS,  # who is told that it has been handed in
        "withdraw": AUTHORS,
        "authors": AUTHORS,
        "screen": PREPARES,
        "supplement": PREPARES,
        "propose": PREPARES,
        "conflict": ANSWER,
    },
    "proposed": {
        "write": AUTHORS,
        "withdraw": AUTHORS,
        "authors": AUTHORS,
        "screen": PREPARES,
        "supplement": PREPARES,
        "propose": PREPARES,
        "decide": DECIDES,
        "conflict": ANSWER,
    },
    "supplement": {
        "write": AUTHORS,
        "withdraw": AUTHORS,
        "authors": AUTHORS,
        "go_on": PREPARES,
        "conflict": ANSWER,
    },
    "invited": {
        "write": AUTHORS,
        "withdraw": AUTHORS,
        "authors": AUTHORS,
        "apply": AUTHORS,
        "conflict": ANSWER,
    },
    "became_application": {
        "write": AUTHORS,
        "authors": AUTHORS,
        "apply": AUTHORS,  # who is led to the application there is
        "conflict": ANSWER,
    },
    "not_taken_further": {
        "write": AUTHORS,
        "authors": AUTHORS,
        "reopen": PREPARES,
        "conflict": ANSWER,
    },
    "withdrawn": {
        "write": AUTHORS,
        "authors": AUTHORS,
        "reopen": PREPARES,
        "conflict": ANSWER,
    },
}


class World:
    """A fund with one person of each kind, and the idea in one state."""

    def __init__(self, state: str):
        self.state = state
        self.fund = factories.make_fund()
        self.call = factories.make_call(self.fund)
        make = factories.make_role
        self.people = {
            "author": factories.make_user("author"),
            "proposer": make(self.fund, Role.COORDINATOR, "proposer"),
            "coordinator": make(self.fund, Role.COORDINATOR, "coordinator"),
            "chair": factories.chair_of(self.fund),
            "member": User.objects.get(
                terms__seat__group__fund=self.fund,
                terms__seat__title="Folkhälsostrateg",
            ),
            "registrar": make(self.fund, Role.REGISTRAR, "registrar"),
            "auditor": make(self.fund, Role.AUDITOR, "auditor"),
            "finance": make(self.fund, Role.FINANCE, "finance"),
            "assessor": make(self.fund, Role.ASSESSOR, "assessor"),
            "conflicted": make(self.fund, Role.COORDINATOR, "conflicted"),
            "author_and_coordinator": make(self.fund, Role.COORDINATOR, "both"),
            "stranger": make(factories.make_fund(), Role.COORDINATOR, "stranger"),
        }
        self.idea = self._brought_to(state)

    def _brought_to(self, state: str) -> Idea:
        who = self.people
        idea = desk.written(self.fund, who["author"])
        ideas.add_author(idea, who["author_and_coordinator"], by=who["author"])
        if state == "draft":
            return idea
        ideas.submit_idea(idea, by=who["author"])
        idea = desk.fresh(idea)
        screening.answer_on_conflict(idea, ground="j4", by=who["conflicted"])
        judged = {"by": who["proposer"], "chair": who["chair"]}
        if state == "proposed":
            return desk.proposed(idea, by=who["proposer"])
        if state == "supplement":
            return desk.asked(idea, by=who["proposer"])
        if state == "withdrawn":
            ideas.withdraw_idea(idea, reason="Nej", by=who["author"])
        elif state == "not_taken_further":
            desk.decided(idea, **judged, outcome=state)
        elif state in ("invited", "became_application"):
            idea = desk.decided(idea, **judged)
        if state == "became_application":
            desk.applied(idea, self.call, by=who["author"])
        return desk.fresh(idea)


def knows(person: str, state: str) -> bool:
    return person in AUTHORS or (state != "draft" and person in STAFF)


def may(person: str, state: str, verb: str) -> bool:
    if verb == "read":
        return True
    return person in TABLE[state].get(verb, set())


@pytest.fixture(params=TABLE)
def world(request) -> World:
    return World(request.param)


def test_each_person_may_what_the_table_says(client, world):
    state, wrong = world.state, {}
    for person in PEOPLE:
        client.force_login(world.people[person])
        for verb, name in VERBS.items():
            url = reverse(f"applications:{name}", args=[world.idea.pk])
            with clock.travel(clock.now() - timedelta(minutes=1)):
                response = client.get(url)
            expected = {200, 302} if may(person, state, verb) else {403}
            if not knows(person, state):
                expected = {404}
            elif verb in ONLY_POSTED:
                expected = {405}
            if verb in ONLY_POSTED and not knows(person, state):
                expected = {405}
            if response.status_code not in expected:
                wrong[person, verb] = response.status_code
    assert wrong == {}


def test_who_may_not_changes_nothing_by_posting(client, world):
    state, wrong = world.state, {}
    before = desk.fresh(world.idea)
    for person in PEOPLE:
        client.force_login(world.people[person])
        for verb, name in VERBS.items():
            if verb == "read" or may(person, state, verb):
                continue
            url = reverse(f"applications:{name}", args=[world.idea.pk])
            response = client.post(url, {"reason": "x", "hand_in": "1"})
            if response.status_code != (403 if knows(person, state) else 404):
                wrong[person, verb] = response.status_code
    assert wrong == {}
    after = desk.fresh(world.idea)
    assert (after.state, after.changed_at) == (before.state, before.changed_at)


@pytest.mark.parametrize("world", ["screening"], indirect=True)
def test_who_proposed_does_not_decide_even_with_every_role(client, world):
    proposer = world.people["proposer"]
    for role in (Role.CHAIR, Role.MEMBER):
        factories.people.appoint(
            proposer, fund=world.fund, role=role, by=User.objects.system()
        )
    desk.proposed(world.idea, by=User.objects.get(pk=proposer.pk))
    client.force_login(proposer)
    url = reverse("applications:idea_decide", args=[world.idea.pk])
    answers = {"outcome": "invite", "motive": "Bra", "reference": ""}
    assert client.post(url, answers).status_code == 403
    client.force_login(world.people["chair"])
    answers["read"] = client.post(url, answers).context["mark"]
    assert client.post(url, answers).status_code == 302
    assert desk.fresh(world.idea).state == State.INVITED


@pytest.mark.parametrize("world", ["draft"], indirect=True)
@pytest.mark.parametrize(("who", "status"), [("author", 302), ("coordinator", 302)])
def test_a_page_of_ones_own_is_begun_by_anybody(client, world, who, status):
    client.force_login(world.people[who])
    response = client.post(reverse("applications:idea_begin", args=[world.fund.pk]))
    assert response.status_code == status
