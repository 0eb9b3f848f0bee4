"""Who may open and who may change what: one table over every address of a project."""

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse

from core.files.uploads import Checked
from fund.conditions import actions as conditions
from fund.conditions.actions import Planned
from projects.chain import actions as chain
from projects.measuring import actions as measuring
from projects.models import (
    Measurement,
    Milestone,
    Party,
    ProjectCheckRound,
    Risk,
    StaffRole,
    TeamMember,
)
from projects.urls import urlpatterns
from tests import factories

PEOPLE = (
    "leader",
    "owner",
    "coworker",
    "partner",
    "coordinator",
    "finance",
    "evaluator",
    "auditor",
    "conflicted",
    "stranger",
)
READERS = set(PEOPLE) - {"stranger"}
REPORTERS = {"leader", "owner", "coworker"}
WRITERS = {"leader", "owner"}
APPROVERS = {"owner", "coordinator", "evaluator"}
ACCEPTERS = {"coordinator", "finance"}

# Address → who gets the page; the other readers get 403, the stranger 404.
PAGES = {
    "detail": READERS,
    "chain_picture": READERS,
    "chain_print": READERS,
    "chain_version": READERS,
    "indicator": READERS,
    "gate": READERS,
    "plan": READERS,
    "money": READERS,
    "team": READERS,
    "history": READERS,
    "checks": READERS,
    "check_round": READERS,
    "check_round_new": REPORTERS | {"coordinator"},
    "conditions": READERS,
    "condition": READERS,
    "condition_move": ACCEPTERS,
    "chain": REPORTERS,
    "measure": REPORTERS,
    "correct": REPORTERS,
    "starting_point": REPORTERS,
    "endorse": REPORTERS,
    "pulse": REPORTERS,
    "pulse_change": REPORTERS,
    "pulse_answer": {"coordinator"},
    "milestone_add": REPORTERS,
    "milestone_reach": REPORTERS,
    "milestone_move": REPORTERS,
    "risk_add": REPORTERS,
    "risk": REPORTERS,
    "staff_add": REPORTERS,
    "staff": REPORTERS,
    "sheet": REPORTERS,
    "approve": APPROVERS,
    "step": {"owner"},
    "member_remove": WRITERS,
}
# Address → who may send the form; an empty one changes nothing and is explained.
POSTS = {
    "gate_pass": set(),  # the project is not starting up
    "gate_decide": {"owner"},
    "appoint": {"leader", "owner", "coordinator"},
    "settle": REPORTERS,
    "money": REPORTERS,
    "team": WRITERS,
    "condition_report": WRITERS,
    "condition_return": ACCEPTERS,
    "condition_accept": ACCEPTERS,
}
# The conditions of a whole fund: for those who read its ledger. Those who have only the
# project do not know of the fund's pages.
OF_FUND = {"of_fund": "", "conditions_export": "csv"}
IN_FUND = {"coordinator", "finance", "evaluator", "auditor", "conflicted"}


@pytest.fixture
def conditions_of(grant, leader) -> dict:
    """Two conditions that are open and two that are reported, by the address."""
    names = [
        "condition_report",
        "condition_move",
        "condition_return",
        "condition_accept",
    ]
    conditions.impose(grant, [Planned(name) for name in names], owner=None)
    rows = {row.text: row for row in grant.conditions.all()}
    for name in names[2:]:
        conditions.report(
            rows[name],
            evidence="Se avtalet",
            file=ContentFile(b"Avtal", "avtal.txt"),
            checked=Checked("avtal.txt", "text/plain", 5, "0" * 64),
            path="/",
            by=leader,
        )
    return {name: row.pk for name, row in rows.items()}


@pytest.fixture
def addresses(  # noqa: PLR0913 - everything that has an address
    project, indicator, measured, owner, leader, coworker, conditions_of
):
    """Every address of the project, by its name."""
    returned = measured(40, on=project.starts_on)
    measuring.send_back_measurement(returned, note="Fel dag", by=owner)
    chain.freeze_chain(project, reason="Första", by=owner)
    words = {
        "indicator_pk": indicator.pk,
        "number": 1,
        "party_pk": Party.objects.create(project=project, name="Lyktan", role="Med").pk,
        "milestone_pk": Milestone.objects.create(
            project=project, title="Start", due_on=project.ends_on
        ).pk,
        "risk_pk": Risk.objects.create(
            project=project, text="Ingen", probability=1, consequence=1, measure="Nej"
        ).pk,
        "role_pk": StaffRole.objects.create(
            project=project, role="Psykolog", percent=50, lent_from="Ny"
        ).pk,
        "pulse_pk": factories.make_pulse(project, leader).pk,
        "member_pk": TeamMember.objects.get(project=project, role="coworker").pk,
        "name": "pause",
        "what": "type",
        "question": "identity",
        "round_pk": ProjectCheckRound.objects.create(
            project=project,
            held_on=project.starts_on,
            participants="Leda",
            written_by=leader,
        ).pk,
    }
    waiting = measured(14).pk

    def address(name):
        pattern = next(one for one in urlpatterns if one.name == name)
        wanted = pattern.pattern.converters.keys() - {"pk", "measurement_pk"}
        if "measurement_pk" in pattern.pattern.converters:
            words["measurement_pk"] = returned.pk if name == "correct" else waiting
            wanted.add("measurement_pk")
        if "condition_pk" in wanted:
            sent = conditions_of["condition_return"]
            words["condition_pk"] = conditions_of.get(name, sent)
        given = {key: words[key] for key in wanted}
        return reverse(f"projects:{name}", kwargs={"pk": project.pk, **given})

    return address


def test_the_table_holds_every_address():
    named = {pattern.name for pattern in urlpatterns}
    assert named - {"list"} == PAGES.keys() | POSTS.keys() | OF_FUND.keys()


@pytest.mark.parametrize("who", PEOPLE)
def test_who_may_open_what(client, addresses, who, request):
    client.force_login(request.getfixturevalue(who))
    answers = {}
    for name in PAGES:
        response = client.get(addresses(name))
        response.getvalue()  # a file is read to its end, as a browser would
        answers[name] = response.status_code
    assert answers == {name: _expected(who, may) for name, may in PAGES.items()}


@pytest.mark.parametrize("who", PEOPLE)
def test_who_may_send_what(client, addresses, who, request):
    client.force_login(request.getfixturevalue(who))
    answers = {}
    for name in POSTS:
        status = client.post(addresses(name)).status_code
        answers[name] = 200 if status == 302 else status
    assert answers == {name: _expected(who, may) for name, may in POSTS.items()}


@pytest.mark.parametrize("who", PEOPLE)
def test_who_may_read_the_conditions_of_the_fund(client, fund, addresses, who, request):
    client.force_login(request.getfixturevalue(who))
    may = IN_FUND - {"evaluator"}
    wanted = 200 if who in may else 403 if who in IN_FUND else 404
    for name, form in OF_FUND.items():
        args = [fund.pk, form] if form else [fund.pk]
        response = client.get(reverse(f"projects:{name}", args=args))
        assert response.status_code == wanted
        if wanted == 200:
            told = b"condition_report" in response.getvalue()
            assert told is (who != "conflicted")


@pytest.mark.parametrize("who", ["partner", "auditor", "finance", "conflicted"])
def test_those_who_only_read_change_nothing(client, addresses, who, request, project):
    client.force_login(request.getfixturevalue(who))
    refused = [name for name, may in PAGES.items() if who not in may]
    for name in refused:
        assert client.post(addresses(name)).status_code in (403, 405)
    assert not Measurement.objects.approved().exists()
    assert [pulse.answer for pulse in project.pulses.all()] == [""]


def _expected(who: str, may: set[str]) -> int:
    if who == "stranger":
        return 404
    return 200 if who in may else 403


@pytest.mark.parametrize("name", ["measure", "indicator", "starting_point"])
def test_an_indicator_of_another_project_is_not_found(
    client, fund, leader, indicator, name
):
    other = factories.make_project(fund, leader)
    client.force_login(leader)
    url = reverse(f"projects:{name}", args=[other.pk, indicator.pk])
    assert client.get(url).status_code == 404


def test_without_a_sign_in_there_is_nothing(client, project):
    response = client.get(project.get_absolute_url())
    assert response.status_code == 302
