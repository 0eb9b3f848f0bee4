"""Quorum is more than a share of those appointed."""

from decimal import Decimal

import pytest
from django.urls import reverse

from applications.decisions import actions as decisions
from applications.models import AgendaCase, Decision
from core.refusals import TransitionRefused
from fund.group import balance
from fund.models import RuleSet, Seat, Term
from projects.conflicts.actions import declare_conflict
from tests import factories, scenes
from tests.applications.reading import fix
from tests.boundaries import NO, YES


@pytest.mark.parametrize(
    ("percent", "present", "appointed", "decides"),
    [
        ("50", 4, 8, NO),  # half is not more than half
        ("50", 5, 8, YES),
        ("50", 4, 9, NO),
        ("50", 5, 9, YES),
        ("50", 1, 2, NO),
        ("50", 1, 1, YES),
        ("50", 0, 1, NO),
        ("50", 0, 0, NO),
        ("0", 0, 9, NO),  # nobody decides nothing, whatever the rules say
        ("0", 1, 9, YES),
        ("60", 6, 10, NO),
        ("60", 7, 10, YES),
        ("66.67", 2, 3, NO),
        ("66.66", 2, 3, YES),
        ("99.99", 9, 9, YES),
    ],
)
def test_quorum_is_more_than_the_share(percent, present, appointed, decides):
    rules = RuleSet(
        quorum_percent=Decimal(percent), b2_severity="off", b5_severity="off"
    )
    terms = [
        Term(seat=Seat(pk=n, number=n, is_voting=True), user_id=n)
        for n in range(present)
    ]
    checks = balance.check_among(terms, conflicted=[], appointed=appointed, rules=rules)
    assert balance.can_decide(checks) == decides


@pytest.mark.parametrize(("others", "decides"), [(0, NO), (1, YES)])
def test_at_half_a_case_can_only_be_put_off(client, others, decides):
    """Of eight who vote, four or five are there, each of a board of their own."""
    case = _in_session(others=others)
    chair = factories.chair_of(case.application.fund)
    client.force_login(chair)
    at = [case.item.meeting_id, 1]

    page = client.get(reverse("applications:item", args=at))
    assert page.context["can_decide"] == decides

    words = {"reasons": "Därför.", "minute": "§ 1"}
    fix(client, case, {"outcome": "reject", **words})
    assert Decision.objects.filter(outcome="reject").exists() == decides

    if not decides:
        amounts = factories.yearly(case.application)
        for outcome in ("grant", "conditions", "reject"):
            told = {"outcome": outcome, "amounts": amounts, "by": chair}
            with pytest.raises(TransitionRefused):
                decisions.record_decision(case, **told, **words)
        decisions.record_decision(case, outcome="table", by=chair, **words)


def _in_session(*, others: int) -> AgendaCase:
    scene = scenes.recommended()
    seats = Seat.objects.filter(group__fund=scene.fund)
    seats.filter(title="Folkhälsostrateg").update(is_voting=False)
    seats.filter(title="Ordförande").update(competences=[Seat.Competence.ECONOMY])
    meeting = factories.plan_meeting(scene.fund, by=scene.coordinator)
    case = factories.put_on_agenda(scene.application, meeting, by=scene.coordinator)
    away = ["Ekonomidirektör", "Socialdirektör", "Utbildningsdirektör"]
    if not others:
        away.append("Kultur- och fritidschef")
    factories.begin(meeting, by=scene.coordinator, absent=tuple(away))
    for each in meeting.attendances.filter(is_present=True):
        declare_conflict(scene.project, ground="none", by=each.term.user)
    return AgendaCase.objects.select_related("item__meeting").get(pk=case.pk)
