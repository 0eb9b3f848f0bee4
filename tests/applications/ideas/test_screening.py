"""The idea screening: eight questions, a proposal, and a decision that is its own gate."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains

from accounts.audit import AuditEvent
from accounts.models import Mail
from applications import reminders
from applications.ideas import actions as ideas
from applications.ideas import screening, waiting
from applications.models import Idea, IdeaAnswer, IdeaDecision
from core import clock
from core.refusals import TransitionRefused
from fund.models import Appointment
from fund.rules import actions as rules
from tests import factories
from tests.applications.ideas import desk
from tests.applications.writing.desk import autosaved

State = Idea.State
Role = Appointment.Role


def page(idea: Idea, name: str) -> str:
    return reverse(f"applications:{name}", args=[idea.pk])


@pytest.fixture
def desk_of_maria(client, coordinator):
    client.force_login(coordinator)
    return client


def answered(**changed) -> dict:
    data = {f"{question}-verdict": "yes" for question in desk.QUESTIONS}
    return {**data, "need-note": "Egen statistik", **changed}


def test_the_eight_questions_are_answered_and_the_proposal_comes_next(
    desk_of_maria, screened, coordinator
):
    unclear = {"new-verdict": "unclear", "new-note": "Fråga skolan", "propose": "1"}
    response = desk_of_maria.post(page(screened, "idea_screen"), answered(**unclear))
    assert response.url == page(screened, "idea_propose")
    answers = {row.question: row for row in screened.answers.all()}
    assert len(answers) == 8
    assert (answers["new"].verdict, answers["new"].note) == ("unclear", "Fråga skolan")
    assert answers["need"].answered_by == coordinator


def test_a_note_without_an_answer_is_kept_and_asked_about(desk_of_maria, screened):
    data = answered(**{"need-verdict": ""})
    response = desk_of_maria.post(page(screened, "idea_screen"), data)
    assert list(response.context["form"].errors) == ["need-verdict"]
    assert "Egen statistik" in response.content.decode()
    assert IdeaAnswer.objects.count() == 7  # what can be kept is


def test_the_proposal_waits_for_all_eight_and_what_there_is_is_saved(
    desk_of_maria, screened
):
    data = answered(**{"new-verdict": "", "propose": "1"})
    response = desk_of_maria.post(page(screened, "idea_screen"), data)
    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["new-verdict"]
    assert "Svara innan du skriver förslaget:" in response.content.decode()
    assert screened.answers.count() == 7
    del data["propose"]
    response = desk_of_maria.post(page(screened, "idea_screen"), data)
    assert response.url == screened.get_absolute_url()


def test_the_answers_are_saved_while_one_writes(desk_of_maria, screened, coordinator):
    address = page(screened, "idea_screen")
    key = f'data-autosave="{coordinator.pk}"'
    assert key in desk_of_maria.get(address).content.decode()

    status, answer = autosaved(desk_of_maria, address, {"need-note": "Statistik"})
    assert (status, list(answer["errors"])) == (200, ["need-note"])
    status, answer = autosaved(
        desk_of_maria, address, {"need-note": "Statistik", "need-verdict": "yes"}
    )
    assert (status, answer["errors"]) == (200, {})
    assert screened.answers.get().note == "Statistik"

    # A click by mistake must not make what is signed void.
    desk.proposed(screened, by=coordinator)
    assert key not in desk_of_maria.get(address).content.decode()


def test_an_answer_left_as_it_was_found_is_not_saved_over_anothers(
    desk_of_maria, screened, fund
):
    shown = desk_of_maria.get(page(screened, "idea_screen")).context["form"]
    marks = {f"fingerprint-{name}": mark for name, mark in shown.marks.items()}
    screening.answer_questions(screened, desk.YES, by=factories.make_user("Nils"))

    data = {**marks, "need-verdict": "no", "need-note": "Fel"}
    desk_of_maria.post(page(screened, "idea_screen"), data)
    answers = {row.question: row for row in screened.answers.all()}
    assert (answers["need"].verdict, answers["need"].note) == ("no", "Fel")
    others = [row.verdict for key, row in answers.items() if key != "need"]
    assert others == ["yes"] * 7


def test_a_personal_identity_number_in_a_note_is_asked_about(desk_of_maria, screened):
    data = answered(**{"need-note": "Elev 20121212-1212"})
    response = desk_of_maria.post(page(screened, "idea_screen"), data)
    assert 'name="personal_number_ok"' in response.content.decode()
    assert not screened.answers.filter(question="need").exists()
    desk_of_maria.post(
        page(screened, "idea_screen"), {**data, "personal_number_ok": "on"}
    )
    assert screened.answers.get(question="need").note == "Elev 20121212-1212"


def test_no_proposal_before_all_eight_are_answered(
    desk_of_maria, screened, coordinator
):
    some = dict(list(desk.YES.items())[:7])
    screening.answer_questions(screened, some, by=coordinator)
    data = {"outcome": "invite", "motive": "Bra idé"}
    response = desk_of_maria.post(page(screened, "idea_propose"), data)
    assert response.status_code == 200
    assert "Bra idé" in response.content.decode()  # nothing typed is lost
    assert not screened.proposals.exists()
    screening.answer_questions(screened, desk.YES, by=coordinator)
    assert desk_of_maria.post(page(screened, "idea_propose"), data).status_code == 302
    assert screened.proposals.get().signed_by == coordinator


def test_the_chair_is_told_and_writes_down_the_decision(
    client, screened, applicant, coordinator, chair
):
    desk.proposed(screened, by=coordinator)
    assert Mail.objects.filter(to=chair).latest("pk").subject == (
        "En idé väntar på ledningsgruppens beslut"
    )
    client.force_login(chair)
    form = client.get(page(screened, "idea_decide")).context["form"]
    assert form["motive"].value() == "Nytt här."  # as proposed, to begin with
    assert form["outcome"].value() is None  # what was decided is chosen by hand
    data = {"outcome": "not_taken_further", "motive": "Ramökning.", "reference": "§ 7"}
    shown = client.post(page(screened, "idea_decide"), data)
    assert "Det här är vad idégivarna får läsa." in shown.content.decode()
    data["read"] = shown.context["mark"]
    # What has changed since it was read is read again, and one may go back to the form.
    for more in ({"motive": "Annat."}, {"change": "1"}):
        again = client.post(page(screened, "idea_decide"), data | more)
        assert again.status_code == 200
        assert not screened.decisions.exists()
    assert again.context["form"]["motive"].value() == "Ramökning."
    assert client.post(page(screened, "idea_decide"), data).status_code == 302
    idea = desk.fresh(screened)
    assert idea.state == State.NOT_TAKEN_FURTHER
    decision = idea.decisions.get()
    assert (decision.outcome, decision.motive, decision.decided_by) == (
        "not_taken_further",
        "Ramökning.",
        chair,
    )
    assert decision.proposal.outcome == "invite"  # the group is free
    event = AuditEvent.objects.about(idea).first()
    assert (event.to_state, event.note, event.by) == (
        "not_taken_further",
        "Ramökning.",
        chair,
    )
    assert Mail.objects.filter(to=applicant).latest("pk").subject == (
        "Det finns ett beslut om din idé"
    )
    # The second click of two finds that it is done.
    assert client.post(page(screened, "idea_decide"), data).status_code == 403
    assert IdeaDecision.objects.count() == 1


def test_a_decision_needs_a_motive(client, proposed, chair):
    client.force_login(chair)
    data = {"outcome": "invite", "motive": "  ", "reference": ""}
    response = client.post(page(proposed, "idea_decide"), data)
    assert list(response.context["form"].errors) == ["motive"]
    with pytest.raises(TransitionRefused):
        screening.decide(proposed, outcome="invite", motive=" ", by=chair)


@pytest.mark.parametrize("who", ["coordinator", "applicant", "chair"])
def test_the_database_too_refuses_a_decision_by_the_wrong_person(
    proposed, request, who
):
    by = request.getfixturevalue(who)
    if who == "chair":
        screening.answer_on_conflict(proposed, ground="j4", by=by)
    with pytest.raises(IntegrityError, match="not_by_who"), transaction.atomic():
        IdeaDecision.objects.create(
            idea=proposed,
            proposal=proposed.proposals.get(),
            outcome="invite",
            motive="Bra",
            decided_by=by,
        )


def test_a_changed_answer_makes_the_proposal_void(proposed, coordinator, chair):
    screening.answer_questions(proposed, desk.YES, by=coordinator)  # the same
    assert proposed.proposals.in_force().exists()
    no = {"need": ("no", "Siffrorna stämmer inte")}
    screening.answer_questions(proposed, no, by=coordinator)
    assert not proposed.proposals.in_force().exists()
    with pytest.raises(TransitionRefused, match="inget underskrivet förslag"):
        screening.decide(proposed, outcome="invite", motive="Bra", by=chair)


def test_a_new_proposal_takes_the_place_of_the_old(proposed, fund):
    other = factories.make_role(fund, Role.COORDINATOR)
    screening.sign_proposal(
        proposed, outcome="not_taken_further", motive="Nej", by=other
    )
    assert proposed.proposals.in_force().get().signed_by == other
    assert proposed.proposals.count() == 2


def test_a_supplement_goes_to_the_authors_and_comes_back(
    desk_of_maria, screened, applicant, coordinator
):
    due = clock.today() + timedelta(days=5)
    data = {"question": "Hur många?", "due_on": due.isoformat()}
    assert (
        desk_of_maria.post(page(screened, "idea_supplement"), data).status_code == 302
    )
    assert desk.fresh(screened).state == State.SUPPLEMENT
    assert Mail.objects.filter(to=applicant).latest("pk").subject == (
        "Din idé behöver kompletteras"
    )
    desk_of_maria.force_login(applicant)
    shown = desk_of_maria.get(page(screened, "idea_write")).content.decode()
    assert "Hur många?" in shown
    ideas.keep_idea(screened, {"target_group": "60 elever"}, seen={}, by=applicant)
    ideas.submit_idea(screened, by=applicant)
    idea = desk.fresh(screened)
    assert (idea.state, idea.target_group) == (State.SCREENING, "60 elever")
    assert idea.supplements.get().ended_by == applicant
    versions = idea.versions.order_by("number")
    assert [row.content["target_group"] for row in versions] == [
        desk.TEXTS["target_group"],
        "60 elever",
    ]
    desk_of_maria.force_login(coordinator)
    assert desk_of_maria.get(idea.get_absolute_url()).context["earlier"] == [
        versions[0]
    ]


def test_there_must_be_time_to_answer(desk_of_maria, screened):
    today = {"question": "Hur?", "due_on": clock.today().isoformat()}
    response = desk_of_maria.post(page(screened, "idea_supplement"), today)
    assert list(response.context["form"].errors) == ["due_on"]


def test_a_late_supplement_is_waited_for_no_longer(
    desk_of_maria, screened, coordinator
):
    idea = desk.asked(screened, by=coordinator, days=3)
    desk_of_maria.post(page(idea, "idea_go_on"))
    assert desk.fresh(idea).state == State.SUPPLEMENT  # there is still time
    with clock.travel(clock.now() + timedelta(days=4)):
        desk_of_maria.post(page(idea, "idea_go_on"))
    assert desk.fresh(idea).state == State.SCREENING
    assert idea.supplements.get().ended_by == coordinator
    assert desk.asked(idea, by=coordinator).state == State.SUPPLEMENT


def test_a_conflict_of_interest_takes_away_everything(client, proposed, chair, member):
    client.force_login(chair)
    data = {"ground": "j2", "note": "Min syster"}
    assert client.post(page(proposed, "idea_conflict"), data).status_code == 302
    response = client.get(proposed.get_absolute_url())
    assert response.templates[0].name == "applications/ideas/aside.html"
    assert desk.TEXTS["need"] not in response.content.decode()
    assert client.get(page(proposed, "idea_decide")).status_code == 403
    with pytest.raises(TransitionRefused):
        screening.decide(proposed, outcome="invite", motive="Bra", by=chair)
    # A member of the group stands in.
    client.force_login(member)
    assert client.get(page(proposed, "idea_decide")).status_code == 200
    # Nobody reads who has answered what in the history.
    shown = client.get(proposed.get_absolute_url()).content.decode()
    assert "Min syster" not in shown
    assert "j2" not in [event["note"] for event in _history(client, proposed)]


def _history(client, idea: Idea) -> list[dict]:
    return client.get(idea.get_absolute_url()).context["history"]


def test_what_somebody_with_a_conflict_proposed_is_void(proposed, coordinator):
    screening.answer_on_conflict(proposed, ground="unsure", by=coordinator)
    assert not proposed.proposals.in_force().exists()


def test_a_closed_idea_is_taken_up_again_with_a_reason(
    desk_of_maria, closed, applicant
):
    response = desk_of_maria.post(page(closed, "idea_reopen"), {"reason": ""})
    assert list(response.context["form"].errors) == ["reason"]
    desk_of_maria.post(page(closed, "idea_reopen"), {"reason": "Nya siffror"})
    idea = desk.fresh(closed)
    assert idea.state == State.SCREENING
    assert not idea.proposals.in_force().exists()  # a new one must be signed
    assert idea.decisions.count() == 1  # what was decided stays
    assert AuditEvent.objects.about(idea).first().note == "Nya siffror"
    assert Mail.objects.filter(to=applicant).latest("pk").subject == (
        "Din idé tas upp igen"
    )


def test_a_draft_that_was_thrown_away_stays_with_its_authors(
    client, draft, applicant, coordinator
):
    ideas.withdraw_idea(draft, reason="Nej", by=applicant)
    client.force_login(coordinator)
    assert client.get(draft.get_absolute_url()).status_code == 404
    with pytest.raises(TransitionRefused):
        screening.reopen_idea(draft, reason="Jo", by=coordinator)


def test_a_made_up_answer_is_no_answer(desk_of_maria, screened):
    data = answered(**{"need-verdict": "maybe", "new-note": "x" * 301})
    response = desk_of_maria.post(page(screened, "idea_screen"), data)
    assert set(response.context["form"].errors) == {"need-verdict", "new-note"}


def test_the_page_of_a_case_says_what_to_do(client, proposed, coordinator, chair):
    client.force_login(coordinator)
    response = client.get(proposed.get_absolute_url())
    assert response.context["step"].url == ""  # who proposes waits
    client.force_login(chair)
    response = client.get(proposed.get_absolute_url())
    assert response.context["step"].url == page(proposed, "idea_decide")


class TestAnswerDay:
    """A rule of the fund: so many days from the hand-in."""

    @pytest.fixture
    def answered_in_ten(self, fund, coordinator, applicant):
        rules.adopt_rules(
            fund,
            valid_from=date(2022, 1, 2),
            adopted_reference="KF § 48",
            by=coordinator,
            idea_days=10,
        )
        return desk.handed_in(fund, applicant)

    def test_without_such_a_rule_there_is_none(self, screened):
        assert screened.due_on is None
        assert reminders.send_due() == 0

    def test_the_sender_reads_it_and_it_waits_for_the_coordinator(
        self, client, answered_in_ten, applicant, coordinator
    ):
        idea = answered_in_ten
        assert idea.due_on == clock.today() + timedelta(days=10)
        client.force_login(applicant)
        assertContains(client.get(idea.get_absolute_url()), "Ni får svar senast")
        rows = waiting.waiting_for(factories.User.objects.get(pk=coordinator.pk))
        assert [row.due for row in rows] == [idea.due_on]

    def test_the_coordinator_is_reminded_before_and_told_after_it_once(
        self, answered_in_ten, coordinator
    ):
        due = answered_in_ten.due_on
        for days, mails in ((-4, 0), (-2, 1), (-1, 0), (1, 1), (2, 0)):
            Mail.objects.all().delete()
            with clock.travel(clock.begins(due) + timedelta(days=days, hours=9)):
                reminders.send_due()
            assert Mail.objects.filter(to=coordinator).count() == mails, days

    def test_a_supplement_gives_new_days_and_an_answer_ends_them(
        self, answered_in_ten, coordinator, chair, applicant
    ):
        idea = answered_in_ten
        with clock.travel(clock.now() + timedelta(days=4)):
            screening.ask_for_supplement(
                idea,
                question="Vilka skolor?",
                due_on=clock.today() + timedelta(days=7),
                by=coordinator,
            )
            ideas.submit_idea(idea, by=applicant)
            idea.refresh_from_db()
            assert idea.due_on == clock.today() + timedelta(days=10)
        desk.decided(idea, by=coordinator, chair=chair)
        with clock.travel(clock.now() + timedelta(days=30)):
            assert reminders.send_due() == 0
