"""Which text did the managers endorse, has it changed, and what does that stop?"""

from datetime import timedelta

import pytest
from django.db import Error, transaction
from django.urls import reverse

from applications.eligibility import queries as eligibility
from applications.endorsement import actions as endorsement
from applications.models import Application
from applications.writing.actions import submit_application
from core import clock
from core.refusals import TransitionRefused
from fund.models import RuleSet
from projects.models import BudgetLine, Endorsement, EndorsementRequest, Party
from projects.parties import queries as reading
from projects.plan import completeness
from tests import factories


@pytest.fixture
def application(fund, applicant):
    """Everything is written, and no manager has been asked."""
    application = factories.make_draft(factories.make_call(fund), applicant)
    factories.complete_plan(application.project, by=applicant)
    parties = application.project.parties.order_by("pk")
    for old in list(parties):  # the endorsed ones make room for two that are new
        board = old.board
        old.delete()
        Party.objects.create(project=application.project, board=board, role="Bemannar")
    return application


@pytest.fixture
def party(application):
    return application.project.parties.order_by("pk").first()


def at(name, *args):
    return reverse(f"applications:{name}", args=args)


def standing(application, party):
    found = reading.standings(application.project)
    return next(each for each in found if each.party.pk == party.pk)


def points(application):
    rules = RuleSet.objects.filter(fund=application.fund).first()
    found = eligibility.points(application.project, rules)
    return {point.code: point for point in found}


# --- What has changed since -----------------------------------------------------------


@pytest.fixture
def endorsed(application, applicant):
    """Both managers endorse what the plan says now."""
    for party in application.project.parties.order_by("pk"):
        request, _token = endorsement.ask_manager(
            party, name="Chef", email=f"c{party.pk}@a.example", by=applicant
        )
        endorsement.answer_request(
            request, answer="endorsed", name="Chef", title="Chef", by=None
        )
    return application


def more_money(project):
    BudgetLine.objects.filter(payer="fund").update(amount=600_000)


def another_party(project):
    Party.objects.create(project=project, name="Kvinnojouren", role="Möter")


def later(project):
    project.ends_on += timedelta(days=30)
    project.save()


def another_part(project):
    party = project.parties.order_by("pk").first()
    party.role = "Leder"
    party.save()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (more_money, 2),
        (another_party, 2),
        (later, 2),
        (another_part, 1),
    ],
)
def test_an_endorsement_of_an_earlier_text_says_what_has_changed(
    endorsed, change, told
):
    assert not any(s.changes for s in reading.standings(endorsed.project))
    change(endorsed.project)
    endorsed.project.refresh_from_db()
    changed = [s for s in reading.standings(endorsed.project) if s.changes]
    assert len(changed) == told
    assert not any(each.is_endorsed for each in changed)
    assert points(endorsed)["endorsed"].is_met is False
    assert completeness.missing(endorsed.project)[completeness.ENDORSEMENTS]


def test_a_changed_text_says_the_sums_and_can_be_endorsed_again(
    endorsed, writer, party, applicant
):
    more_money(endorsed.project)
    page = writer.get(at("endorsements", endorsed.pk)).content.decode()
    assert "1\xa0200\xa0000\xa0kr" in page
    assert "1\xa0000\xa0000\xa0kr" in page
    request, _token = endorsement.ask_manager(
        party, name="Chef", email="ny@a.example", by=applicant
    )
    endorsement.answer_request(
        request, answer="endorsed", name="Chef", title="Chef", by=None
    )
    assert standing(endorsed, party).is_endorsed
    assert Endorsement.objects.filter(party=party).count() == 2


def test_other_words_in_the_plan_need_no_new_endorsement(endorsed, applicant):
    endorsed.project.answers.filter(question="need").update(text="Ett större behov.")
    assert all(each.is_endorsed for each in reading.standings(endorsed.project))


# --- Handing in, and the formal check -------------------------------------------------


def test_to_hand_in_they_must_be_asked_and_to_pass_the_check_have_endorsed(
    application, applicant
):
    with pytest.raises(TransitionRefused):
        submit_application(application, by=applicant)
    requests = [
        endorsement.ask_manager(
            party, name="C", email=f"{party.pk}@a.example", by=applicant
        )
        for party in application.project.parties.order_by("pk")
    ]
    submit_application(application, by=applicant)
    application.refresh_from_db()
    assert application.state == Application.State.SUBMITTED
    assert points(application)["endorsed"].is_met is False

    for request, _token in requests:
        endorsement.answer_request(
            request, answer="endorsed", name="C", title="Chef", by=None
        )
    assert points(application)["endorsed"].is_met is True


def test_a_request_that_has_expired_is_asked_again(application, applicant, party):
    endorsement.ask_manager(party, name="C", email="c@a.example", by=applicant)
    assert not standing(application, party).needs_asking
    EndorsementRequest.objects.update(expires_at=clock.now())
    assert standing(application, party).needs_asking


def test_a_party_that_has_said_no_can_leave_and_its_no_stays(
    writer, application, party, applicant
):
    request, _token = endorsement.ask_manager(
        party, name="C", email="c@a.example", by=applicant
    )
    endorsement.answer_request(
        request, answer="declined", name="C", title="D", reason="Nej", by=None
    )
    party.delete()
    kept = Endorsement.objects.get(answer="declined")
    assert (kept.project, kept.reason) == (application.project, "Nej")
    assert reading.standings(application.project)


def test_an_answer_is_never_changed(endorsed):
    with pytest.raises(Error), transaction.atomic():
        Endorsement.objects.update(manager_name="Någon annan")
    with pytest.raises(Error), transaction.atomic():
        Endorsement.objects.all().delete()


# --- What the parties give ------------------------------------------------------------


def test_what_the_parties_give_is_held_against_the_budget(writer, application, party):
    project = application.project
    BudgetLine.objects.create(
        project=project, payer="own_cash", cost_type="staff", year=2030, amount=400_000
    )
    page = writer.get(at("endorsements", application.pk))
    assert len(page.context["undivided"]) == 1
    party.cash_amount = 400_000
    party.save()
    page = writer.get(at("endorsements", application.pk))
    assert page.context["undivided"] == []
