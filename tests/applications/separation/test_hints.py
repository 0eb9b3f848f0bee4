"""Ties between people and a case, seen before anyone is given access."""

import pytest
from django.urls import reverse
from django.utils import translation
from pytest_django.asserts import assertContains, assertNotContains

from accounts.audit import AuditEvent
from accounts.models import Department, Organisation, Unit, User
from applications.assessment import balancing
from applications.case import history as case_history
from applications.models import Assessment
from applications.separation import hints
from core.refusals import TransitionRefused
from projects.models import Party, TeamMember
from projects.people.actions import add_member
from tests import factories

Kind = hints.Kind


@pytest.fixture
def departments(fund):
    names = ("Socialnämnden", "Kultur- och fritidsnämnden", "Arbetsmarknadsnämnden")
    return [
        factories.make_department(fund.municipality.boards.get(name=name), name)
        for name in names
    ]


def place(person: User, department: Department | None, unit: Unit | None = None):
    person.department, person.unit = department, unit
    person.save()


def kinds(application, person) -> list[str]:
    found = hints.hints_for(application, [person])
    return [hint.kind for hint in found[person.pk]]


def written(application, **texts):
    """The latest version with other answers in it."""
    version = application.versions.latest("number")
    content = version.content
    for section in content["sections"]:
        for answer in section["answers"]:
            answer["text"] = texts.get(answer["key"], answer["text"])
    application.content = content
    return application


class TestWhatIsSeen:
    @pytest.fixture
    def person(self):
        return factories.make_user("Eva Brandt")

    def test_nobody_without_a_tie_has_a_hint(self, submitted, person):
        assert kinds(submitted, person) == []

    def test_those_who_write(self, submitted, person, applicant):
        assert Kind.AUTHOR in kinds(submitted, applicant)
        add_member(submitted.project, person, role=TeamMember.Role.AUTHOR, by=applicant)
        assert kinds(submitted, person) == [Kind.AUTHOR]

    def test_the_same_department_as_a_writer(
        self, submitted, person, applicant, departments
    ):
        place(applicant, departments[1])
        place(person, departments[1])
        [hint] = hints.hints_for(submitted, [person])[person.pk]
        assert hint.kind == Kind.DEPARTMENT
        assert (
            hint.sentence
            == "Eva Brandt arbetar på samma förvaltning som Karin Sökande."
        )
        assert hint.needs_reason

    def test_the_same_unit_as_the_leader_says_more(
        self, submitted, person, departments
    ):
        unit = Unit.objects.create(department=departments[1], name="Fritid")
        leader = factories.make_user(
            "Lena Ledare", department=departments[1], unit=unit
        )
        submitted.project.leader = leader
        place(person, departments[1], unit)
        assert kinds(submitted, person) == [Kind.UNIT]

    def test_to_work_for_a_party_is_worth_knowing_and_no_more(
        self, submitted, person, departments
    ):
        place(person, departments[0])
        [hint] = hints.hints_for(submitted, [person])[person.pk]
        assert (hint.kind, hint.needs_reason) == (Kind.BOARD, False)

    def test_an_organisation_that_is_a_party(self, submitted, person):
        club = Organisation.objects.create(
            name="Läxhjälpen", kind="association", organisation_number="802000-1234"
        )
        person.organisation = club
        person.save()
        assert kinds(submitted, person) == []
        version = submitted.versions.latest("number")
        submitted.content = version.content
        party = {
            **version.content["parties"][0],
            "board_id": None,
            "name": "LÄXHJÄLPEN",
        }
        submitted.content["parties"].append(party)
        assert kinds(submitted, person) == [Kind.ORGANISATION]

    @pytest.mark.parametrize(
        ("key", "text"),
        [
            ("owner_name", "Eva Brandt, enhetschef"),
            ("leader_name", "EVA  BRANDT"),
            ("contact", "Brandt, Eva, 0123-45 67"),
            ("receiving_unit", "Kontakt: Eva Brandt."),
        ],
    )
    def test_named_in_the_texts(self, submitted, person, key, text):
        assert kinds(written(submitted, **{key: text}), person) == [Kind.NAMED]

    @pytest.mark.parametrize(
        ("column", "kind", "said", "to_self"),
        [
            ("owner", Kind.OWNER, "står som projektägare", "Du står som projektägare."),
            ("leader", Kind.LEADER, "står som projektledare", "Du står som projektl"),
        ],
    )
    def test_in_the_projects_own_rows_though_no_text_says_so(
        self, submitted, person, column, kind, said, to_self
    ):
        setattr(submitted.project, column, person)
        [hint] = hints.hints_for(submitted, [person])[person.pk]
        assert (hint.kind, hint.ground) == (kind, "j4")
        assert hint.sentence == f"Eva Brandt {said}."
        assert hint.to_self.startswith(to_self)
        assert hint.needs_reason

    def test_an_organisation_that_is_a_party_by_now_or_that_the_owner_is_in(
        self, submitted, person
    ):
        club = Organisation.objects.create(name="Läxhjälpen", kind="association")
        person.organisation = club
        person.save()
        owner = factories.make_user("Ola Ägare", organisation=club)
        submitted.project.owner = owner
        [hint] = hints.hints_for(submitted, [person])[person.pk]
        assert hint.sentence == "Eva Brandt hör till Läxhjälpen, liksom Ola Ägare."
        Party.objects.create(project=submitted.project, name="LÄXHJÄLPEN", role="Hyr")
        assert kinds(submitted, person) == [Kind.ORGANISATION]

    def test_a_board_that_is_a_party_by_now(self, submitted, person, departments):
        place(person, departments[2])
        assert kinds(submitted, person) == []
        board = departments[2].board
        Party.objects.create(project=submitted.project, board=board, role="Hyr ut")
        assert kinds(submitted, person) == [Kind.BOARD]

    def test_every_kind_is_said_in_both_persons(self):
        assert hints.SENTENCES.keys() == set(Kind) == hints.KINDS.keys()
        for about, to_self in hints.SENTENCES.values():
            assert str(about).startswith("%(person)s ")
            assert str(to_self).startswith("Du ")

    def test_named_by_e_mail(self, submitted, person):
        application = written(submitted, contact=f"Skriv till {person.email}")
        assert kinds(application, person) == [Kind.NAMED]

    @pytest.mark.parametrize("text", ["Eva Brandtberg", "Eva och Jan Brandt", "Eva"])
    def test_a_name_that_only_resembles(self, submitted, person, text):
        assert kinds(written(submitted, owner_name=text), person) == []

    def test_the_manager_of_a_party(self, submitted, person):
        submitted.content = submitted.versions.latest("number").content
        submitted.content["parties"][0]["endorsed_by"] = "Eva Brandt, chef"
        assert kinds(submitted, person) == [Kind.NAMED]

    @pytest.mark.parametrize("count", [1, 3, 30])
    def test_the_cost_does_not_grow_with_the_people(
        self, submitted, count, django_assert_num_queries
    ):
        people = [factories.make_user() for _ in range(count)]
        submitted.project.refresh_from_db()
        with django_assert_num_queries(4):
            assert len(hints.hints_for(submitted, people)) == count

    def test_nobody_costs_nothing(self, submitted, django_assert_num_queries):
        with django_assert_num_queries(0):
            assert hints.hints_for(submitted, []) == {}


def prepare(application) -> str:
    return reverse("applications:prepare", args=[application.pk])


class TestChoosingAssessors:
    @pytest.fixture
    def tied(self, in_preparation, assessors, applicant, departments):
        place(applicant, departments[1])
        place(assessors[0], departments[1])
        return assessors[0]

    def test_the_hint_is_shown_and_a_reason_is_needed(
        self, client, coordinator, in_preparation, tied
    ):
        client.force_login(coordinator)
        page = client.get(prepare(in_preparation))
        assertContains(
            page, "Eva Brandt arbetar på samma förvaltning som Karin Sökande."
        )
        response = client.post(prepare(in_preparation), {"assessors": [tied.pk]})
        assert "reason" in response.context["assign"].errors
        assert not Assessment.objects.exists()

        data = {"assessors": [tied.pk], "reason": "Bara två kan bedöma."}
        client.post(prepare(in_preparation), data)
        assert Assessment.objects.get().assessor == tied
        [event] = AuditEvent.objects.about(in_preparation).filter(verb="chosen_anyway")
        assert event.note == f"{tied.email} (department): Bara två kan bedöma."
        history = case_history.history([event])
        assert history[0]["note"] == f"{tied} (samma förvaltning): Bara två kan bedöma."
        with translation.override("en"):
            history = case_history.history([event])
        assert history[0]["note"] == f"{tied} (same department): Bara två kan bedöma."

    def test_without_a_hint_no_reason_is_asked_for(
        self, client, coordinator, in_preparation, assessors
    ):
        client.force_login(coordinator)
        page = client.get(prepare(in_preparation))
        assert "reason" not in page.context["assign"].fields
        client.post(prepare(in_preparation), {"assessors": [assessors[1].pk]})
        assert Assessment.objects.get().assessor == assessors[1]
        events = AuditEvent.objects.about(in_preparation)
        assert not events.filter(verb="chosen_anyway").exists()

    def test_the_rule_holds_without_the_page(self, in_preparation, coordinator, tied):
        with pytest.raises(TransitionRefused, match="samma förvaltning"):
            factories.assign(in_preparation, tied, by=coordinator)
        factories.assign(in_preparation, tied, reason="Enda möjliga", by=coordinator)

    def test_writers_stay_barred_whatever_the_reason(
        self, in_preparation, coordinator, applicant, fund
    ):
        factories.people.appoint(
            applicant, fund=fund, role=factories.Role.ASSESSOR, by=coordinator
        )
        applicant = User.objects.get(pk=applicant.pk)
        with pytest.raises(TransitionRefused):
            factories.assign(in_preparation, applicant, reason="Ändå", by=coordinator)

    @pytest.mark.parametrize("who", ["applicant", "member", "auditor", "assessor"])
    def test_nobody_else_sees_hints(
        self, client, in_preparation, tied, assessors, who, request
    ):
        person = assessors[1] if who == "assessor" else request.getfixturevalue(who)
        client.force_login(person)
        names = ("detail", "prepare", "tasks", "check", "agenda", "opinion_ask")
        for name in names:
            url = reverse(f"applications:{name}", args=[in_preparation.pk])
            text = client.get(url).content.decode()
            assert "samma förvaltning" not in text


class TestTheProposal:
    @pytest.fixture
    def pool(self, fund, departments):
        """Anna and Bo in one department, Cia in another; all without work."""
        people = [
            factories.make_role(fund, factories.Role.ASSESSOR, name)
            for name in ("Anna Ek", "Bo Dal", "Cia Falk")
        ]
        for person, department in zip(
            people, (departments[1], departments[1], departments[2]), strict=True
        ):
            place(person, department)
        return people

    def proposed(self, application, people, count=2):
        found = hints.hints_for(application, people)
        return balancing.propose(application, people, found, count=count)

    def test_from_different_departments_then_by_name(self, in_preparation, pool):
        chosen = self.proposed(in_preparation, pool)
        assert [str(each.person) for each in chosen] == ["Anna Ek", "Cia Falk"]
        assert chosen[0].why == (
            "Anna Ek har ingen pågående bedömning, ingen känd koppling."
        )

    def test_the_order_of_the_people_makes_no_difference(self, in_preparation, pool):
        assert self.proposed(in_preparation, pool) == self.proposed(
            in_preparation, pool[::-1]
        )

    def test_who_has_much_to_do_waits(self, in_preparation, pool, call, coordinator):
        other = factories.in_preparation(call, factories.make_user(), coordinator)
        factories.assign(other, pool[0], by=coordinator)
        chosen = self.proposed(in_preparation, pool)
        assert [str(each.person) for each in chosen] == ["Bo Dal", "Cia Falk"]
        [last] = self.proposed(in_preparation, pool[:1])
        assert last.why == ("Anna Ek har 1 pågående bedömning, ingen känd koppling.")

    def test_who_has_a_tie_comes_last(self, in_preparation, pool, applicant):
        place(applicant, pool[0].department)
        chosen = self.proposed(in_preparation, pool, count=3)
        assert [str(each.person) for each in chosen] == [
            "Cia Falk",
            "Anna Ek",
            "Bo Dal",
        ]
        assert "1 möjlig koppling" in chosen[1].why

    def test_those_already_chosen_count_as_their_department(
        self, client, in_preparation, pool, coordinator
    ):
        factories.assign(in_preparation, pool[0], by=coordinator)
        client.force_login(coordinator)
        page = client.get(prepare(in_preparation) + "?propose=1")
        assert [str(each.person) for each in page.context["proposed"]] == ["Cia Falk"]

    def test_too_few_people_are_all(self, in_preparation, pool):
        assert len(self.proposed(in_preparation, pool[:1])) == 1
        assert self.proposed(in_preparation, []) == []

    def test_the_page_fills_it_in_and_the_coordinator_decides(
        self, client, coordinator, in_preparation, pool
    ):
        client.force_login(coordinator)
        url = prepare(in_preparation)
        assertContains(client.get(url), f"{url}?propose=1")
        page = client.get(f"{url}?propose=1")
        assert page.context["assign"]["assessors"].value() == [
            str(pool[0].pk),
            str(pool[2].pk),
        ]
        assertContains(page, "har ingen pågående bedömning")
        assert not Assessment.objects.exists()
        client.post(url, {"assessors": [pool[1].pk]})
        assert Assessment.objects.get().assessor == pool[1]

    @pytest.mark.parametrize("count", [1, 3])
    def test_the_page_costs_the_same(
        self,
        client,
        coordinator,
        in_preparation,
        fund,
        count,
        django_assert_num_queries,
    ):
        for number in range(count):
            factories.make_role(fund, factories.Role.ASSESSOR, f"Bedömare {number}")
        client.force_login(coordinator)
        client.get(prepare(in_preparation))
        with django_assert_num_queries(16):  # 14, and the savepoint of the request
            client.get(prepare(in_preparation) + "?propose=1")


def test_members_with_a_tie_are_shown_before_the_agenda(
    client, ready, coordinator, member, applicant, departments
):
    client.force_login(coordinator)
    url = reverse("applications:agenda", args=[ready.pk])
    assertNotContains(client.get(url), "möjlig koppling")
    place(applicant, departments[1])
    place(member, departments[1])
    assertContains(client.get(url), f"{member} arbetar på samma förvaltning som K")
