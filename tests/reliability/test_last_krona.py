"""Eight decisions at the same moment about what the fund has left: what fits is granted."""

import html
import re
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from applications.models import AgendaCase, Application, Decision
from fund.ledger import sums as ledger
from fund.models import Entry, Grant, GrantYear
from projects.models import Project
from tests import factories
from tests.reliability.together import at_once

pytestmark = [pytest.mark.reliability, pytest.mark.django_db(transaction=True)]

DECIDERS = 8
EACH = 1_000_000
# Three fit; the fourth lacks one krona.
CAPITAL = 4 * EACH - 1
SENTENCE = "Fonden har 999 999 kr kvar att bevilja och 1 000 000 kr behövs"
READ = re.compile(r'name="read" value="([^"]+)"')


@pytest.fixture
def cases():
    """Eight cases, each at a meeting of its own that is in session."""
    fund = factories.make_fund(capital=CAPITAL)
    call = factories.make_call(fund)
    maria = factories.make_role(fund, "coordinator")
    assessors = [factories.make_role(fund, "assessor") for _number in range(2)]
    return [
        factories.on_agenda(
            factories.recommended(
                call, factories.make_user(f"Karin {number}"), maria, assessors
            ),
            coordinator=maria,
        )
        for number in range(DECIDERS)
    ]


def decide(case: AgendaCase, chair) -> str:
    """What the one who records the decision reads afterwards: the decision is read aloud,
    and again as often as somebody else was first, until it is fixed or refused."""
    client = Client()
    client.force_login(chair)
    board, years = case.application.project.lead_board, case.application.project.years()
    typed = {
        "outcome": "grant",
        "reasons": "Stöds av planen.",
        "minute": "KS § 14",
        **{f"amount-{year}-{board.pk}": "500 000" for year in years},
    }
    read, fix = (
        reverse(f"applications:{name}", args=[case.item.meeting_id, 1])
        for name in ("decide", "fix")
    )
    told = client.post(read, typed, follow=True).text
    for _others in range(DECIDERS):
        if not (sheet := READ.search(told)):
            break
        told = client.post(fix, typed | {"read": sheet[1]}, follow=True).text
    return html.unescape(told).replace("\xa0", " ")


def test_those_that_fit_are_granted_and_the_rest_are_told(cases):
    fund = cases[0].application.fund
    chair = factories.chair_of(fund)
    read = at_once(lambda case: decide(case, chair), cases)

    assert len(read) == DECIDERS
    assert sum(SENTENCE in page for page in read) == DECIDERS - 3
    sums = ledger.balance(fund)
    assert (sums.available, sums.committed) == (Decimal(999_999), Decimal(3 * EACH))
    # All or nothing, for each of them.
    granted = Application.objects.filter(state=Application.State.GRANTED)
    assert granted.count() == Grant.objects.count() == Decision.objects.count() == 3
    assert Entry.objects.filter(kind=Entry.Kind.COMMITMENT).count() == 3
    assert GrantYear.objects.count() == 6
    assert Application.objects.filter(state=Application.State.ON_AGENDA).count() == 5
    codes = Project.objects.exclude(code="").values_list("code", flat=True)
    assert len(set(codes)) == len(codes)
