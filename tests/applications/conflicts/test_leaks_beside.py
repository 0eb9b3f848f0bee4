"""Do the pages beside a case tell the barred, or a member who has not answered, anything?"""

import pytest
from django.urls import reverse

from accounts.models import Mail
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications.assessment.test_leaks import (
    WORDS,
    called,
    signed,
    text_of,
    written,
)

RECOMMENDED = "Stöds av planen."
BESIDE = [*WORDS, RECOMMENDED]


def beside(case, coordinator) -> dict[str, str]:
    """Pages that gather many cases, or are about one without being its page."""
    call, pk = case.call_id, case.pk
    other = factories.submitted(case.call, factories.make_user("Andra Sökande"))
    compare, views = reverse("applications:compare"), reverse("applications:view_new")
    lists = reverse("applications:list")
    found = {
        "start": "/",
        "ranking": f"{reverse('applications:ranking')}?call={call}",
        "compare": f"{compare}?case={pk}&case={other.pk}",
        "search": f"{lists}?q=Hemlig",
        "saved view": f"{views}?q=Hemlig",
        "file": f"{reverse('applications:export')}?form=csv&q=Hemlig",
        "conflicts": reverse("applications:conflicts", args=[pk]),
        "case": case.get_absolute_url(),
        "balance": reverse("applications:group_balance", args=[case.fund_id]),
    }
    if item := case.agenda_cases.select_related("item").first():
        args = [item.item.meeting_id, item.item.number]
        found["item"] = reverse("applications:item", args=args)
        found["meeting"] = reverse("applications:meeting", args=args[:1])
    return found


def told(client, person, urls) -> set[str]:
    """On which of the pages something of the assessments or the recommendation stands."""
    client.force_login(type(person).objects.get(pk=person.pk))
    texts = {name: text_of(client.get(url)) for name, url in urls.items()}
    texts["search"] = texts["search"].replace("Hemlig", "").replace("motivering", "")
    return {n for n, text in texts.items() if any(word in text for word in BESIDE)}


@pytest.mark.parametrize("state", [written, called], ids=["written", "called"])
def test_the_pages_beside_tell_nothing_to_the_barred_and_the_silent(
    client, in_preparation, fund, assessors, coordinator, chair, state
):
    barred = factories.make_role(fund, "coordinator", "Jäv Samordnare")
    unsure = factories.make_role(fund, "coordinator", "Osäker Samordnare")
    silent = factories.make_role(fund, "deputy", "Tyst Ersättare")
    declare_conflict(in_preparation.project, ground="j2", by=barred)
    declare_conflict(in_preparation.project, ground="unsure", by=unsure)
    state(in_preparation, assessors, coordinator)
    urls = beside(in_preparation, coordinator)

    assert {"ranking", "compare", "case"} <= told(client, coordinator, urls)
    for person in (barred, unsure, silent):
        assert told(client, person, urls) == set(), person

    client.force_login(barred)  # the figures of the call do not count the case either
    ranking = client.get(urls["ranking"]).context["ranking"]
    assert ranking.hidden == 1
    assert in_preparation.pk not in {row.application.pk for row in ranking.rows}


def test_no_mail_about_the_case_goes_to_somebody_barred(
    in_preparation, fund, assessors, coordinator, member
):
    declare_conflict(in_preparation.project, ground="j4", by=member)
    barred = factories.make_role(fund, "coordinator", "Jäv Samordnare")
    declare_conflict(in_preparation.project, ground="j4", by=barred)
    Mail.objects.all().delete()

    signed(in_preparation, assessors, coordinator)
    case = factories.on_agenda(in_preparation, coordinator=coordinator)
    declare_conflict(in_preparation.project, ground="j4", by=member)
    factories.decisions.record_decision(
        case,
        outcome="reject",
        reasons="Ramen räcker inte.",
        minute="KS § 1",
        by=factories.chair_of(fund),
    )

    subjects = {
        person: set(Mail.objects.filter(to=person).values_list("subject", flat=True))
        for person in (coordinator, member, barred)
    }
    assert len(subjects[coordinator]) > 1
    assert subjects[barred] == set()
    # The member is called to the meeting, as everybody with a seat: a title, no case.
    assert len(subjects[member]) == 1
