"""What another board thinks: asked, read, answered, declined, taken back."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.audit import AuditEvent
from accounts.models import Mail, User
from applications import waiting
from applications.assessment import actions as assessment_actions
from applications.models import Application, Opinion, SubmittedVersion
from applications.opinions import actions as opinions
from applications.recommendation import actions as recommendation
from applications.writing import actions as writing
from core import clock
from core.refusals import TransitionRefused
from projects.conflicts.actions import declare_conflict
from projects.models import TeamMember
from projects.people.actions import add_member
from tests import factories
from tests.counting import number_of

State = Opinion.State
SECRET = "Hemlig motivering"  # noqa: S105 - not a password


def soon(days: int = 10):
    return clock.today() + timedelta(days=days)


def fresh(user: User) -> User:
    return User.objects.get(pk=user.pk)


@pytest.fixture
def culture(fund):
    board = fund.municipality.boards.get(name="Kultur- och fritidsnämnden")
    return factories.make_department(board, "Kulturkontoret")


@pytest.fixture
def asked(culture):
    return factories.make_user("Olof Brink", department=culture)


@pytest.fixture
def opinion(in_preparation, coordinator, asked) -> Opinion:
    return opinions.ask_opinion(
        in_preparation,
        asked,
        question="Kan ni låna ut en tjänst?",
        due_on=soon(),
        by=coordinator,
    )


def at(name, row):
    return reverse(f"applications:{name}", args=[row.pk])


class TestAsking:
    def data(self, person, **changes):
        return {
            "asked": person.pk,
            "question": "Kan ni låna ut en tjänst?",
            "due_on": soon().isoformat(),
        } | changes

    def test_the_person_gets_a_question_a_mail_and_a_row_to_answer(
        self, client, coordinator, in_preparation, asked, culture
    ):
        Mail.objects.all().delete()
        client.force_login(coordinator)
        response = client.post(at("opinion_ask", in_preparation), self.data(asked))
        assertRedirects(response, in_preparation.get_absolute_url())
        row = Opinion.objects.get()
        assert (row.board, row.asked, row.state) == (culture.board, asked, State.ASKED)
        assert [mail.to for mail in Mail.objects.all()] == [asked]
        [task] = waiting.waiting_for(fresh(asked))
        assert (task.title, task.due, task.url) == (
            "Yttra dig om ansökan",
            soon(),
            row.get_absolute_url(),
        )
        verbs = [e.verb for e in AuditEvent.objects.about(in_preparation)]
        assert verbs[0] == "opinion_asked"

    @pytest.mark.parametrize(
        "changes",
        [
            {"asked": ""},
            {"asked": "0"},
            {"asked": "x\x00"},
            {"question": " "},
            {"due_on": "2001-01-01"},
            {"due_on": "igår"},
        ],
    )
    def test_bad_input_is_explained(
        self, client, coordinator, in_preparation, asked, changes
    ):
        client.force_login(coordinator)
        data = self.data(asked, **changes)
        response = client.post(at("opinion_ask", in_preparation), data)
        assert response.status_code == 200
        assert response.context["form"].errors
        assert not Opinion.objects.exists()

    def test_a_hint_is_told_and_needs_a_reason(
        self, client, coordinator, in_preparation, asked, culture, applicant
    ):
        applicant.department = culture
        applicant.save()
        client.force_login(coordinator)
        url = at("opinion_ask", in_preparation)
        tie = f"(möjlig koppling): {asked} arbetar på samma förvaltning som Karin S"
        assertContains(client.get(url), tie)
        response = client.post(url, self.data(asked))
        assert "reason" in response.context["form"].errors
        client.post(url, self.data(asked, reason="Hen vet mest."))
        assert Opinion.objects.get().asked == asked
        [event] = AuditEvent.objects.about(in_preparation).filter(verb="opinion_asked")
        assert "Hen vet mest." in event.note

    def test_those_who_write_and_those_with_a_conflict_are_not_offered(
        self, client, coordinator, in_preparation, culture, applicant, asked
    ):
        writer = factories.make_user("Med Författare", department=culture)
        add_member(
            in_preparation.project, writer, role=TeamMember.Role.AUTHOR, by=applicant
        )
        declare_conflict(in_preparation.project, ground="j1", by=asked)
        client.force_login(coordinator)
        form = client.get(at("opinion_ask", in_preparation)).context["form"]
        assert form.people == {}
        for person in (writer, asked):
            with pytest.raises(TransitionRefused):
                opinions.ask_opinion(
                    in_preparation,
                    person,
                    question="?",
                    due_on=soon(),
                    by=coordinator,
                )

    def test_the_same_person_is_asked_once_at_a_time(
        self, opinion, in_preparation, coordinator, asked
    ):
        def again():
            opinions.ask_opinion(
                in_preparation, asked, question="Igen?", due_on=soon(), by=coordinator
            )

        with pytest.raises(TransitionRefused):
            again()
        opinions.withdraw_opinion(opinion, reason="Fel fråga", by=coordinator)
        again()
        assert Opinion.objects.count() == 2

    @pytest.mark.parametrize(
        ("who", "status"),
        [
            ("applicant", 403),
            ("member", 403),
            ("auditor", 403),
            ("registrar", 403),
            ("stranger", 404),
        ],
    )
    def test_only_who_prepares_asks(
        self, client, in_preparation, asked, who, status, request
    ):
        client.force_login(request.getfixturevalue(who))
        url = at("opinion_ask", in_preparation)
        assert client.get(url).status_code == status
        assert client.post(url, self.data(asked)).status_code == status

    def test_not_when_the_recommendation_is_signed(self, client, ready, coordinator):
        client.force_login(coordinator)
        assert client.get(at("opinion_ask", ready)).status_code == 403

    @pytest.mark.parametrize("count", [1, 3])
    def test_the_page_costs_the_same_for_many_people(
        self, client, coordinator, in_preparation, culture, count
    ):
        for number in range(count):
            factories.make_user(f"Person {number}", department=culture)
        client.force_login(coordinator)
        client.get(at("opinion_ask", in_preparation))
        with CaptureQueriesContext(connection) as queries:
            client.get(at("opinion_ask", in_preparation))
        assert number_of(queries) == 10


class TestReading:
    def test_the_person_asked_reads_what_was_handed_in_and_nothing_else(
        self, client, opinion, asked, in_preparation
    ):
        client.force_login(asked)
        page = client.get(opinion.get_absolute_url())
        assertContains(page, "Kan ni låna ut en tjänst?")
        assertContains(page, "Ett svar i flera ord.")
        names = ("detail", "prepare", "assessments", "recommend", "tasks", "check")
        for name in names:
            assert client.get(at(name, in_preparation)).status_code == 404
        version = reverse("applications:version", args=[in_preparation.pk, 1])
        assert client.get(version).status_code == 404
        assert client.get(reverse("applications:list")).context["rows"] == []

    def test_the_draft_that_is_written_meanwhile_is_not_read(
        self, client, opinion, asked, in_preparation
    ):
        in_preparation.project.answers.update(text="Skrivs just nu")
        client.force_login(asked)
        assertNotContains(client.get(opinion.get_absolute_url()), "Skrivs just nu")

    def test_scores_never_show(
        self, client, opinion, asked, in_preparation, assessors, coordinator
    ):
        for assessor in assessors:
            assessment = factories.assign(in_preparation, assessor, by=coordinator)
            criteria = in_preparation.call.criteria.order_by("position")
            scored = zip(criteria, factories.WORKED_SCORES, strict=True)
            assessment_actions.save_scores(
                assessment,
                {c: (p, SECRET) for c, p in scored},
                summary=SECRET,
                by=assessor,
            )
            assessment_actions.hand_in_assessment(assessment, by=assessor)
        client.force_login(asked)
        for url in (
            opinion.get_absolute_url(),
            at("opinion_decline", opinion),
            reverse("applications:list"),
            reverse("applications:export"),
            "/",
        ):
            response = client.get(url)
            body = b"".join(response) if response.streaming else response.content
            assert SECRET not in body.decode()
            assert "75,0" not in body.decode()

    def test_another_opinion_is_not_read(
        self, client, opinion, in_preparation, coordinator, culture
    ):
        other = factories.make_user("Nadia Rahimi", department=culture)
        client.force_login(other)
        assert client.get(opinion.get_absolute_url()).status_code == 404
        opinions.ask_opinion(
            in_preparation, other, question="?", due_on=soon(), by=coordinator
        )
        assert client.get(opinion.get_absolute_url()).status_code == 404

    @pytest.mark.parametrize(
        ("who", "status"),
        [
            ("coordinator", 200),
            ("member", 200),
            ("auditor", 200),
            ("applicant", 404),
            ("stranger", 404),
        ],
    )
    def test_who_reads_the_question(self, client, opinion, who, status, request):
        client.force_login(request.getfixturevalue(who))
        page = client.get(opinion.get_absolute_url())
        assert page.status_code == status

    @pytest.mark.parametrize("ground", ["j1", "unsure"])
    def test_a_conflict_takes_it_away(self, client, opinion, asked, ground):
        declare_conflict(opinion.application.project, ground=ground, by=asked)
        client.force_login(asked)
        assert client.get(opinion.get_absolute_url()).status_code == 404
        assert waiting.waiting_for(fresh(asked)) == []

    def test_it_costs_few_queries(self, client, opinion, asked):
        client.force_login(asked)
        client.get(opinion.get_absolute_url())
        with CaptureQueriesContext(connection) as queries:
            client.get(opinion.get_absolute_url())
        assert number_of(queries) <= 12


class TestAnswering:
    def test_the_answer_is_on_the_case_and_in_the_recommendation(
        self, client, opinion, asked, coordinator, in_preparation, assessors
    ):
        Mail.objects.all().delete()
        client.force_login(asked)
        data = {"stance": "reservations", "text": "Från mars, inte januari."}
        response = client.post(opinion.get_absolute_url(), data)
        assertRedirects(response, opinion.get_absolute_url())
        opinion.refresh_from_db()
        assert (opinion.state, opinion.closed_by) == (State.ANSWERED, asked)
        assert opinion.version == in_preparation.versions.get()
        assert [mail.to for mail in Mail.objects.all()] == [coordinator]
        assert waiting.waiting_for(fresh(asked)) == []

        client.force_login(coordinator)
        for url in (in_preparation.get_absolute_url(), at("recommend", in_preparation)):
            page = client.get(url)
            assertContains(page, "Tillstyrker med förbehåll")
            assertContains(page, "Från mars, inte januari.")

    def test_afterwards_the_own_answer_is_read_and_no_longer_the_application(
        self, client, opinion, asked
    ):
        opinions.answer_opinion(opinion, stance="supports", text="Bra", by=asked)
        client.force_login(asked)
        page = client.get(opinion.get_absolute_url())
        assertContains(page, "Bra")
        assertNotContains(page, "Ett svar i flera ord.")
        data = {"stance": "against", "text": "Ångrar mig"}
        assert client.post(opinion.get_absolute_url(), data).status_code == 403

    @pytest.mark.parametrize(
        "data",
        [{}, {"stance": "supports"}, {"stance": "hm", "text": "x"}, {"text": "x"}],
    )
    def test_a_stance_needs_its_why(self, client, opinion, asked, data):
        client.force_login(asked)
        response = client.post(opinion.get_absolute_url(), data)
        assert response.context["form"].errors
        opinion.refresh_from_db()
        assert opinion.state == State.ASKED

    def test_no_opinion_needs_no_why(self, opinion, asked):
        opinions.answer_opinion(opinion, stance="none", text="", by=asked)
        assert opinion.state == State.ANSWERED

    def test_a_personal_number_is_asked_about_and_nothing_is_lost(
        self, client, opinion, asked
    ):
        client.force_login(asked)
        data = {"stance": "against", "text": "Barnet 19121212-1212 far illa"}
        response = client.post(opinion.get_absolute_url(), data)
        assertContains(response, "19121212-1212")
        opinion.refresh_from_db()
        assert opinion.state == State.ASKED
        client.post(opinion.get_absolute_url(), data | {"personal_number_ok": "on"})
        opinion.refresh_from_db()
        assert opinion.state == State.ANSWERED

    def test_twice_is_once(self, opinion, asked):
        same = Opinion.objects.get(pk=opinion.pk)
        opinions.answer_opinion(opinion, stance="supports", text="Ja", by=asked)
        with pytest.raises(TransitionRefused):
            opinions.answer_opinion(same, stance="against", text="Nej", by=asked)
        opinion.refresh_from_db()
        assert opinion.stance == "supports"

    def test_nobody_answers_for_another(self, client, opinion, coordinator, member):
        for person in (coordinator, member):
            client.force_login(person)
            data = {"stance": "supports", "text": "Ja"}
            assert client.post(opinion.get_absolute_url(), data).status_code == 403
            assert client.post(at("opinion_decline", opinion)).status_code == 403

    def test_not_when_the_case_is_closed(
        self, opinion, asked, in_preparation, applicant
    ):
        writing.withdraw_application(in_preparation, reason="Nej", by=applicant)
        with pytest.raises(TransitionRefused):
            opinions.answer_opinion(opinion, stance="supports", text="Ja", by=asked)
        assert waiting.waiting_for(fresh(asked)) == []

    def test_on_the_newest_version(self, opinion, asked, in_preparation, coordinator):
        SubmittedVersion.objects.create(
            application=in_preparation,
            number=2,
            content=in_preparation.versions.get().content,
            sha256="b" * 64,
            frozen_by=coordinator,
        )
        opinions.answer_opinion(opinion, stance="none", text="", by=asked)
        assert opinion.version.number == 2


class TestNotAnswering:
    def test_the_person_refrains_with_a_reason(
        self, client, opinion, asked, coordinator, in_preparation
    ):
        client.force_login(asked)
        url = at("opinion_decline", opinion)
        assert client.post(url, {"reason": " "}).context["form"].errors
        client.post(url, {"reason": "Min syster arbetar i projektet."})
        opinion.refresh_from_db()
        assert (opinion.state, opinion.stance) == (State.DECLINED, "")
        client.force_login(coordinator)
        page = client.get(in_preparation.get_absolute_url())
        assertContains(page, "Min syster arbetar i projektet.")
        assertContains(page, "Avstår från att svara")

    def test_the_coordinator_takes_the_question_back(
        self, client, opinion, asked, coordinator
    ):
        client.force_login(coordinator)
        client.post(at("opinion_withdraw", opinion), {"reason": "Fel person"})
        opinion.refresh_from_db()
        assert opinion.state == State.WITHDRAWN
        client.force_login(asked)
        assertNotContains(
            client.get(opinion.get_absolute_url()), "Ett svar i flera ord."
        )
        assert waiting.waiting_for(fresh(asked)) == []

    def test_more_time(self, client, opinion, coordinator, in_preparation):
        Opinion.objects.update(reminded_at=clock.now())
        client.force_login(coordinator)
        url = at("opinion_move", opinion)
        early = {"due_on": soon(2).isoformat(), "reason": "x"}
        assert client.post(url, early).context["form"].errors
        later = {"due_on": soon(30).isoformat(), "reason": "Nämnden möts sent."}
        client.post(url, later)
        opinion.refresh_from_db()
        assert (opinion.due_on, opinion.reminded_at) == (soon(30), None)
        [event] = AuditEvent.objects.about(in_preparation).filter(verb="opinion_moved")
        assert "Nämnden möts sent." in event.note

    @pytest.mark.parametrize("name", ["opinion_withdraw", "opinion_move"])
    @pytest.mark.parametrize(
        ("who", "status"),
        [("asked", 403), ("member", 403), ("applicant", 404), ("stranger", 404)],
    )
    def test_others_cannot(self, client, opinion, name, who, status, request):
        client.force_login(request.getfixturevalue(who))
        assert client.post(at(name, opinion), {"reason": "x"}).status_code == status


class TestTheDatabase:
    @pytest.mark.parametrize(
        "changes",
        [
            {"state": "answered"},
            {"stance": "supports"},
            {"closed_at": clock.now()},
            {"state": "withdrawn"},
        ],
    )
    def test_refuses_what_cannot_be(self, opinion, changes):
        with pytest.raises(IntegrityError), transaction.atomic():
            Opinion.objects.filter(pk=opinion.pk).update(**changes)

    def test_each_step_leaves_a_line(self, opinion, asked):
        opinions.answer_opinion(opinion, stance="supports", text="Ja", by=asked)
        [event] = AuditEvent.objects.about(opinion).filter(to_state="answered")
        assert (event.by, event.version_hash) == (asked, opinion.version.sha256)


def test_the_preparation_goes_on_without_it(
    client, opinion, in_preparation, assessors, coordinator
):
    for assessor in assessors:
        factories.assess(in_preparation, assessor, by=coordinator)
    item = factories.plan_item(in_preparation.fund)
    recommendation.judge_alignment(
        in_preparation, item, stance="supports", by=coordinator
    )
    client.force_login(coordinator)
    page = client.get(at("recommend", in_preparation))
    assertContains(page, "Kultur- och fritidsnämnden")
    assertContains(page, "svarar senast")
    recommendation.sign_recommendation(
        in_preparation,
        outcome="grant",
        reasons="Bra",
        amounts=factories.yearly(in_preparation),
        plan_item=item,
        by=coordinator,
    )
    in_preparation.refresh_from_db()
    assert in_preparation.state == Application.State.READY


def test_the_applicants_never_see_opinions(client, opinion, asked, applicant):
    text = "Nämnden tvivlar"
    opinions.answer_opinion(opinion, stance="against", text=text, by=asked)
    client.force_login(applicant)
    for name in ("detail", "tasks", "check", "opinion_ask", "recommend"):
        page = client.get(at(name, opinion.application), follow=True)
        assert text not in page.content.decode()
