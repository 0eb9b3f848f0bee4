"""Two who have it by delegation decide the same case at the same moment: one of them does."""

import html
import re
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from applications.models import Decision
from fund.ledger import sums as ledger
from fund.models import Entry, Grant
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications.delegation.conftest import delegated, rules_with
from tests.reliability.together import at_once

pytestmark = [pytest.mark.reliability, pytest.mark.django_db(transaction=True)]

READ = re.compile(r'name="read" value="([^"]+)"')
FIRST = "hann före: ärendet är avgjort."
ASKED = Decimal(1_000_000)


def test_one_decides_and_the_other_is_told():
    fund = factories.make_fund()
    maria = factories.make_role(fund, "coordinator")
    assessors = [factories.make_role(fund, "assessor") for _number in range(2)]
    call, karin = factories.make_call(fund), factories.make_user("Karin")
    case = factories.recommended(call, karin, maria, assessors)
    people = [factories.make_role(fund, "member", name) for name in ("Ada", "Bo")]
    rules_with(fund, *map(delegated, people))
    for person in people:
        declare_conflict(case.project, ground="none", by=person)
    read, fix = (
        reverse(f"applications:{name}", args=[case.pk])
        for name in ("decide_alone", "fix_alone")
    )
    board, years = case.project.lead_board, case.project.years()
    typed = {"outcome": "grant", "reasons": "Stöds av planen.", "minute": "DB § 1"}
    typed |= {f"amount-{year}-{board.pk}": "500 000" for year in years}
    told = []
    for person in people:  # both have read it, and nothing is decided
        client = Client()
        client.force_login(person)
        mark = READ.search(client.post(read, typed).text)[1]
        told.append((client, typed | {"read": mark}))

    def decide(one) -> str:
        client, sent = one
        return html.unescape(client.post(fix, sent, follow=True).text)

    pages = at_once(decide, told)
    assert len(pages) == len(people)
    assert sum(FIRST in page for page in pages) == 1
    [decision] = Decision.objects.all()
    assert decision.recorded_by in people
    assert Grant.objects.count() == 1
    assert Entry.objects.filter(kind=Entry.Kind.COMMITMENT).count() == 1
    assert ledger.balance(fund).committed == ASKED
