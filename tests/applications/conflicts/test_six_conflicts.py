"""The six conflict cases at the end of domain 3.5: does each behave as it is written?"""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from accounts.models import User
from applications import permissions
from applications.balance import queries as balance
from applications.conflicts import actions as conflicts
from applications.conflicts import waiting
from applications.conflicts.permissions import may_rule
from applications.models import Application
from applications.paragraphs import wording
from applications.separation import hints
from core.files import uploads
from core.refusals import TransitionRefused
from fund.group import balance as group_balance
from fund.interests import actions as interests
from fund.models import Seat, Term
from projects.conflicts.actions import declare_conflict
from projects.conflicts.queries import asides_of, ids, is_aside
from projects.documents.actions import add_document
from projects.models import ConflictOfInterest, Party
from projects.models.conflict import ACTING
from projects.plan import answers
from projects.plan.completeness import OF_ASSOCIATIONS
from projects.plan.sections import all_questions
from tests import factories

Kind = hints.Kind


def handed_in(call, applicant, *, party=("", ""), **texts) -> Application:
    """An application with a partner outside the municipality, and people named in it."""
    application = factories.make_draft(call, applicant)
    project = application.project
    if party[0]:
        Party.objects.create(
            project=project,
            name=party[0],
            kind=party[1],
            organisation_number="802400-9999" if party[1] == "association" else "",
            role="Samverkar",
        )
        _attach_papers(project, applicant)
    factories.complete_plan(project, by=applicant)
    named = {
        question: texts[question.key]
        for question in all_questions()
        if question.key in texts
    }
    answers.save(project, named, seen={}, by=applicant)
    project.refresh_from_db()
    factories.endorse_all(project, by=applicant)
    factories.submit_application(application, by=applicant)
    return Application.objects.get(pk=application.pk)


def _attach_papers(project, applicant) -> None:
    """What an association that takes part shows."""
    for kind in OF_ASSOCIATIONS:
        file = SimpleUploadedFile("stadgar.txt", b"Stadgar")
        add_document(
            project,
            title=str(kind.label),
            kind=kind,
            file=file,
            checked=uploads.check(file),
            by=applicant,
        )


def declares(fund, person, kind: str, name: str, role: str) -> None:
    tie = {"kind": kind, "name": name, "organisation_number": "", "role": role}
    interests.declare(fund, has_nothing=False, interests=[tie], by=person)


def seen(client, case, person) -> list[hints.Hint]:
    """What the answer page tells the person."""
    client.force_login(person)
    response = client.get(reverse("applications:conflict", args=[case.pk]))
    return response.context["hints"]


def answer(client, case, person, ground: str):
    client.force_login(User.objects.get(pk=person.pk))
    return client.post(
        reverse("applications:conflict", args=[case.pk]), {"ground": ground}
    )


def test_1_deputy_chair_of_the_applicant_association_is_j2(
    client, fund, call, applicant, member
):
    case = handed_in(call, applicant, party=("Föreningen Språng", "association"))
    declares(fund, member, "association", "föreningen språng", "vice ordförande")

    (hint,) = seen(client, case, member)
    assert (hint.kind, hint.ground) == (Kind.INTEREST, "j2")
    answer(client, case, member, "j2")

    assert is_aside(member, case)
    assert "punkt 2 kommunallagen" in wording.conflict_sentence("NN", "j2")


def test_2_a_sister_who_is_to_lead_the_project_is_j1(
    client, fund, call, applicant, member
):
    case = handed_in(call, applicant, leader_name="Hassan, Amira (enhetschef)")
    declares(fund, member, "relative", "Amira Hassan", "syster")

    (hint,) = seen(client, case, member)

    assert (hint.kind, hint.ground) == (Kind.CLOSE, "j1")
    assert hint.needs_reason
    answer(client, case, member, "j1")
    assert is_aside(member, case)


def test_2_a_sister_with_an_account_who_owns_the_project_is_j1(
    client, fund, call, applicant, member
):
    case = handed_in(call, applicant)
    declares(fund, member, "relative", applicant.name, "syster")
    assert [hint.ground for hint in seen(client, case, member)] == ["j1"]


def test_3_an_own_department_as_co_applicant_is_no_conflict_but_a_warning(
    client, fund, call, applicant
):
    case = handed_in(call, applicant)
    head = User.objects.get(
        terms__seat__title="Utbildningsdirektör", terms__seat__group__fund=fund
    )
    board = fund.municipality.boards.get(name="Utbildningsnämnden")
    head.department = factories.make_department(board)
    head.save()

    (hint,) = seen(client, case, head)

    assert (hint.kind, hint.ground, hint.needs_reason) == (Kind.BOARD, "", False)
    answer(client, case, head, "none")
    assert not is_aside(head, case)
    card = balance.card(fund, factories.clock.today())
    b11 = next(c for part in card["parts"] for c in part.checks if c.code == "B11")
    assert b11.why.startswith("2 av 9")


def test_4_a_member_who_wrote_the_application_is_j4(client, fund, call, member):
    case = handed_in(call, member)
    found = hints.hints_for(case, [member])[member.pk]
    assert (Kind.AUTHOR, "j4") in [(hint.kind, hint.ground) for hint in found]
    assert is_aside(member, case)  # also before any answer
    assert not permissions.may_read_assessments(member, case)


def test_5_an_evaluator_who_sits_in_the_group_is_j4(client, fund, call, applicant):
    evaluator = Term.objects.get(seat__title="Utvärderare", seat__group__fund=fund).user
    evaluator.name = "Elin Sandberg"
    evaluator.save()
    case = handed_in(call, applicant, evaluator="Elin Sandberg, högskolan")

    (hint,) = seen(client, case, evaluator)

    assert (hint.kind, hint.ground) == (Kind.NAMED, "j4")
    answer(client, case, evaluator, "j4")
    assert is_aside(evaluator, case)


def test_6_a_seat_in_a_municipal_company_is_information_and_the_chair_decides(
    client, fund, call, applicant, member, chair
):
    case = handed_in(call, applicant, party=("Bostäder AB", "municipal_company"))
    declares(fund, member, "company", "Bostäder AB", "styrelseledamot")

    (hint,) = seen(client, case, member)
    assert (hint.kind, hint.ground, hint.needs_reason) == (Kind.COMPANY, "", False)
    assert "ordföranden avgör" in hint.advice
    answer(client, case, member, "unsure")
    assert is_aside(member, case)  # until it is settled

    (row,) = waiting.waiting_for(User.objects.get(pk=chair.pk))
    assert row.url == reverse("applications:conflicts", args=[case.pk])
    assert member.name in row.subject
    client.force_login(chair)
    client.post(
        reverse("applications:conflict_rule", args=[case.pk, member.pk]),
        {"ground": "none", "reason": "Kommunens eget bolag."},
    )

    assert not is_aside(member, case)
    assert waiting.waiting_for(User.objects.get(pk=chair.pk)) == []
    page = client.get(reverse("applications:conflicts", args=[case.pk])).text
    assert "Kommunens eget bolag." in page


# Who decides, and what follows.


def rule(case, person, ground="j4", *, by):
    return conflicts.rule_on_conflict(
        case, person, ground=ground, reason="Vän till sökanden.", by=by
    )


def test_what_the_chair_has_decided_is_not_answered_away(
    client, submitted, member, chair
):
    declare_conflict(submitted.project, ground="none", by=member)
    rule(submitted, member, by=chair)

    assert is_aside(member, submitted)
    response = answer(client, submitted, member, "none")
    assert response.context["form"].errors["ground"]
    with pytest.raises(TransitionRefused):
        declare_conflict(submitted.project, ground="unsure", by=member)
    answer(client, submitted, member, "j1")  # to stand aside is always one's own
    kept = ConflictOfInterest.objects.get(user=member)
    assert (kept.ground, kept.ruling) == ("j1", None)


def test_the_chairs_own_conflict_is_decided_by_the_vice_chair(
    submitted, fund, member, chair
):
    vice = Term.objects.get(seat__title="Socialdirektör", seat__group__fund=fund)
    other = User.objects.get(
        terms__seat__title="Ekonomidirektör", terms__seat__group__fund=fund
    )
    declare_conflict(submitted.project, ground="unsure", by=chair)

    def deciders(about):
        people = (chair, member, vice.user, other)
        fresh = [User.objects.get(pk=person.pk) for person in people]
        return {p.pk for p in fresh if may_rule(p, submitted, about.pk)}

    assert deciders(chair) == {member.pk, vice.user_id, other.pk}
    vice.is_vice_chair = True
    vice.save()
    assert deciders(chair) == {vice.user_id}
    assert deciders(member) == {vice.user_id}  # the chair stands aside meanwhile
    with pytest.raises(TransitionRefused):
        rule(submitted, chair, by=chair)
    rule(submitted, chair, "none", by=vice.user)
    assert deciders(member) == {chair.pk}


@pytest.mark.parametrize(
    ("who", "status"), [("coordinator", 403), ("member", 403), ("stranger", 404)]
)
def test_others_do_not_decide(client, submitted, who, status, request, auditor):
    declare_conflict(submitted.project, ground="unsure", by=auditor)
    client.force_login(request.getfixturevalue(who))
    url = reverse("applications:conflict_rule", args=[submitted.pk, auditor.pk])
    answers = {"ground": "none", "reason": "Nej."}
    assert client.post(url, answers).status_code == status
    assert not submitted.project.conflict_rulings.exists()


def test_who_has_not_answered_is_not_decided_about(client, submitted, member, chair):
    with pytest.raises(TransitionRefused):
        rule(submitted, member, by=chair)
    client.force_login(chair)
    url = reverse("applications:conflict_rule", args=[submitted.pk, member.pk])
    assert client.get(url).status_code == 404


def test_the_one_decided_about_does_not_read_the_list(client, submitted, member, chair):
    declare_conflict(submitted.project, ground="unsure", by=member)
    client.force_login(member)
    url = reverse("applications:conflicts", args=[submitted.pk])
    assert client.get(url).status_code in (403, 404)


def test_minutes_say_who_decided(case, member, chair):
    director = User.objects.get(
        terms__seat__title="Ekonomidirektör",
        terms__seat__group__fund=case.application.fund,
    )
    rule(case.application, member, by=chair)
    rule(case.application, director, "none", by=chair)
    paragraphs = wording.of_item(case, asides_of(case.application), [])

    said = " ".join(paragraph.text for paragraph in paragraphs)
    assert (
        f"beslutar att {member} är jävig enligt 6 kap. 28 § punkt 4 kommunallagen"
        in said
    )
    assert f"beslutar att {director} inte är jävig i ärendet" in said


def test_a_conflict_takes_away_one_item_and_no_other(
    client, call, coordinator, assessors, case, member, chair
):
    """Quorum, votes, papers, mail and minutes: absent for that item, there for the other."""
    other = factories.recommended(
        call, factories.make_user("Nils Annan"), coordinator, assessors
    )
    declare_conflict(case.application.project, ground="j4", by=member)
    declare_conflict(other.project, ground="none", by=member)
    meeting = case.item.meeting
    seats = list(Seat.objects.filter(group__fund=meeting.fund).select_related("board"))

    found = {}
    for application in (case.application, other):
        aside = ids(application)
        voters = group_balance.voters(meeting, conflicted=aside)
        checks = group_balance.check_item(meeting, conflicted=aside, seats=seats)
        client.force_login(User.objects.get(pk=member.pk))
        url = reverse("applications:assessments", args=[application.pk])
        found[application.pk] = {
            "votes": member in {voter.term.user for voter in voters},
            "quorum": checks[0].why.split()[0],
            "papers": client.get(url).status_code == 200,
            "minutes": bool(wording.conflicts(asides_of(application, ACTING), voters)),
        }

    assert found[case.application.pk] == {
        "votes": False,
        "quorum": "8",
        "papers": False,
        "minutes": True,
    }
    assert found[other.pk] == {
        "votes": True,
        "quorum": "9",
        "papers": True,
        "minutes": False,
    }
