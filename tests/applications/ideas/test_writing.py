"""The one page of an idea: nothing that was typed is lost, and nobody reads along."""

import pytest
from django.urls import reverse

from accounts.audit import AuditEvent
from accounts.models import Department, Mail, Organisation
from applications.ideas import actions as ideas
from applications.models import Idea, IdeaVersion
from core.texts.clash import fingerprint
from tests import factories
from tests.applications.ideas import desk

State = Idea.State
LIST = reverse("applications:ideas")


def page(idea: Idea, name: str = "idea_write") -> str:
    return reverse(f"applications:{name}", args=[idea.pk])


def typed(idea: Idea, **changed) -> dict:
    """What the form sends, with a mark of each text as the page showed it."""
    marks = {
        f"fingerprint-{name}": fingerprint(getattr(idea, name)) for name in Idea.TEXTS
    }
    board = idea.fund.municipality.boards.get(name="Socialnämnden")
    return {**marks, **desk.TEXTS, "lead_board": board.pk, **changed}


@pytest.fixture
def empty(fund, call, applicant):
    return desk.begin(fund, applicant)


@pytest.fixture
def writer(client, applicant):
    client.force_login(applicant)
    return client


def test_anybody_who_signs_in_begins_with_one_click(client, fund, call, stranger):
    client.force_login(stranger)
    begin = reverse("applications:idea_begin", args=[fund.pk])
    assert f'action="{begin}"' in client.get(LIST).content.decode()
    first, second = client.post(begin), client.post(begin)
    assert first.url == second.url  # the empty page is taken up again
    idea = Idea.objects.get()
    assert (idea.state, idea.created_by) == (State.DRAFT, stranger)
    assert client.get(first.url).status_code == 200


def test_a_fund_that_has_told_nobody_of_itself_cannot_be_written_to(
    client, fund, stranger
):
    client.force_login(stranger)
    begin = reverse("applications:idea_begin", args=[fund.pk])
    assert client.post(begin).status_code == 404


def test_where_one_works_is_filled_in(fund, call):
    board = fund.municipality.boards.get(name="Utbildningsnämnden")
    department = Department.objects.create(board=board, name="Skolan")
    inside = factories.make_user("Rebecka", department=department)
    assert desk.begin(fund, inside).lead_board == board
    club = Organisation.objects.create(name="Klubben", kind="association")
    outside = factories.make_user("Fadumo", organisation=club)
    idea = desk.begin(fund, outside)
    assert (idea.organisation_name, idea.organisation_kind) == (
        "Klubben",
        "association",
    )
    assert outside.email in idea.contact


def test_handing_in_gives_a_number_a_version_and_a_receipt(
    writer, empty, applicant, coordinator
):
    Mail.objects.all().delete()
    boards = list(empty.fund.municipality.boards.values_list("pk", flat=True)[:2])
    response = writer.post(page(empty), typed(empty, boards=boards, hand_in="1"))
    assert response.status_code == 302
    idea = desk.fresh(empty)
    assert idea.state == State.SCREENING
    assert idea.registry_number
    assert {name: getattr(idea, name) for name in desk.TEXTS} == desk.TEXTS
    assert set(idea.boards.values_list("pk", flat=True)) == set(boards)
    version = IdeaVersion.objects.get()
    assert version.content["need"] == desk.TEXTS["need"]
    events = AuditEvent.objects.about(idea).exclude(to_state="").order_by("pk")
    assert [(event.to_state, event.by.name) for event in events] == [
        ("submitted", applicant.name),
        ("screening", "Verkan"),
    ]
    assert events[0].version_hash == version.sha256
    told = set(Mail.objects.values_list("to", "subject"))
    assert told == {
        (applicant.pk, "Kvittens: din idé har kommit in"),
        (coordinator.pk, "En idé har kommit in"),
    }


def test_what_is_missing_is_said_beside_it_and_the_rest_is_kept(writer, empty):
    response = writer.post(page(empty), typed(empty, need="", hand_in="1"))
    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["need"]
    idea = desk.fresh(empty)
    assert (idea.state, idea.title) == (State.DRAFT, desk.TEXTS["title"])


def test_what_is_right_is_saved_also_when_something_else_is_wrong(writer, empty):
    wrong = {"title": "x" * 81, "need": "Ett \x00 tecken", "lead_board": "99999999999"}
    response = writer.post(page(empty), typed(empty, **wrong))
    assert response.status_code == 200
    assert set(response.context["form"].errors) == {"title", "need", "lead_board"}
    assert "x" * 81 in response.content.decode()
    idea = desk.fresh(empty)
    assert (idea.title, idea.idea) == ("", desk.TEXTS["idea"])


def test_a_board_and_an_organisation_are_not_both(writer, empty):
    both = {"organisation_name": "Klubben", "organisation_kind": "association"}
    response = writer.post(page(empty), typed(empty, **both))
    assert set(response.context["form"].errors) == {"lead_board", "organisation_name"}
    # Somebody else chose a board meanwhile: the database never holds both.
    board = empty.fund.municipality.boards.first()
    Idea.objects.filter(pk=empty.pk).update(lead_board=board)
    response = writer.post(
        page(empty), {**both, "autosave_changed": "organisation_name"}, headers=AUTOSAVE
    )
    assert response.status_code == 422
    assert desk.fresh(empty).organisation_name == ""


def test_a_personal_identity_number_is_asked_about(writer, empty):
    text = "Elev 20121212-1212 är borta"
    response = writer.post(page(empty), typed(empty, need=text))
    assert "personal_number_ok" in response.content.decode()
    assert desk.fresh(empty).need == ""
    writer.post(page(empty), typed(empty, need=text, personal_number_ok="on"))
    assert desk.fresh(empty).need == text


AUTOSAVE = {"X-Autosave": "1"}


def test_what_is_typed_is_saved_while_writing(writer, empty):
    response = writer.post(
        page(empty),
        typed(empty, autosave_changed="need", title="Halv"),
        headers=AUTOSAVE,
    )
    assert response.status_code == 200
    answer = response.json()
    assert (answer["errors"], answer["conflicts"]) == ({}, {})
    assert answer["fingerprints"]["need"] == fingerprint(desk.TEXTS["need"])
    idea = desk.fresh(empty)
    assert (idea.need, idea.title) == (desk.TEXTS["need"], "")


def test_two_who_write_in_the_same_field_both_see_both_texts(
    writer, empty, applicant, stranger
):
    ideas.add_author(empty, stranger, by=applicant)
    data = typed(empty, need="Mitt", autosave_changed="need,title")
    ideas.keep_idea(empty, {"need": "Ditt"}, seen={}, by=stranger)
    response = writer.post(page(empty), data, headers=AUTOSAVE)
    assert response.status_code == 409
    theirs = {"theirs": "Ditt", "by": stranger.name}
    assert response.json()["conflicts"] == {"need": theirs}
    assert desk.fresh(empty).title == desk.TEXTS["title"]

    response = writer.post(page(empty), {**data, "autosave_changed": ""})
    assert response.status_code == 409
    shown = response.content.decode()
    assert "Ditt" in shown
    assert "Mitt" in shown
    assert desk.fresh(empty).need == "Ditt"


def test_the_one_who_wrote_the_other_text_is_named_and_not_oneself(
    writer, empty, applicant, stranger
):
    ideas.add_author(empty, stranger, by=applicant)
    data = typed(empty, need="Mitt")
    ideas.keep_idea(empty, {"need": "Ditt"}, seen={}, by=stranger)
    response = writer.post(page(empty), data)  # the other texts are saved at once
    assert f"ändrat det här svaret: {stranger.name}" in response.content.decode()


def test_what_another_wrote_or_chose_meanwhile_is_not_written_over(
    writer, empty, applicant, stranger
):
    ideas.add_author(empty, stranger, by=applicant)
    shown = writer.get(page(empty)).context["form"]
    marks = {f"fingerprint-{name}": mark for name, mark in shown.marks.items()}
    lead, other = empty.fund.municipality.boards.order_by("pk")[:2]
    theirs = {"need": "Ditt", "lead_board": lead, "boards": [other]}
    ideas.keep_idea(empty, theirs, seen={}, by=stranger)

    # What the page still shows of these is empty, and comes back as it was found.
    data = {**marks, "need": "", "lead_board": "", "title": "Min"}
    response = writer.post(
        page(empty), {**data, "autosave_changed": "title"}, headers=AUTOSAVE
    )
    assert response.json()["fingerprints"] == {"title": fingerprint("Min")}
    writer.post(page(empty), data)
    idea = desk.fresh(empty)
    assert (idea.title, idea.need, idea.lead_board) == ("Min", "Ditt", lead)
    assert list(idea.boards.all()) == [other]


def test_two_names_of_an_organisation_are_told(writer, empty, applicant, stranger):
    ideas.add_author(empty, stranger, by=applicant)
    data = {
        "organisation_name": "Framåt",
        "organisation_kind": "association",
        "fingerprint-organisation_name": fingerprint(""),
    }
    theirs = {"organisation_name": "Eken", "lead_board": None}
    ideas.keep_idea(empty, theirs, seen={}, by=stranger)
    response = writer.post(page(empty), data)
    assert response.status_code == 409
    assert desk.fresh(empty).organisation_name == "Eken"


def test_what_was_typed_when_somebody_else_handed_in_is_shown(writer, draft, applicant):
    ideas.submit_idea(draft, by=applicant)
    late = typed(draft, need="Det här skrev jag")
    response = writer.post(page(draft), late)
    assert response.status_code == 409
    assert "Det här skrev jag" in response.content.decode()
    assert writer.post(page(draft), late, headers=AUTOSAVE).status_code == 403
    twice = writer.post(page(draft), {**late, "hand_in": "1"})
    assert (twice.status_code, twice.url) == (302, draft.get_absolute_url())
    assert desk.fresh(draft).need == desk.TEXTS["need"]


def test_a_draft_is_in_a_space_of_ones_own(client, draft, coordinator):
    client.force_login(coordinator)
    assert client.get(draft.get_absolute_url()).status_code == 404
    assert draft.title not in client.get(LIST).content.decode()
    client.force_login(draft.created_by)
    assert "eget utrymme" in client.get(page(draft)).content.decode()


def test_a_co_author_is_invited_and_taken_away(writer, draft, applicant, stranger):
    writer.post(page(draft, "idea_authors"), {"email": stranger.email})
    assert draft.authors.count() == 2
    assert Mail.objects.filter(to=stranger).count() == 1
    writer.post(page(draft, "idea_authors"), {"email": stranger.email})
    assert (draft.authors.count(), Mail.objects.filter(to=stranger).count()) == (2, 1)
    theirs = draft.authors.get(user=stranger)
    writer.post(page(draft, "idea_authors"), {"remove": theirs.pk})
    own = draft.authors.get()
    assert own.user == applicant
    writer.post(page(draft, "idea_authors"), {"remove": own.pk})
    assert draft.authors.count() == 1  # somebody must be left


def test_an_unknown_address_is_said_and_kept(writer, draft):
    response = writer.post(page(draft, "idea_authors"), {"email": "nobody@example.org"})
    assert list(response.context["form"].errors) == ["email"]
    assert "nobody@example.org" in response.content.decode()


def test_the_idea_is_taken_back_with_a_reason(writer, screened, coordinator):
    Mail.objects.all().delete()
    response = writer.post(page(screened, "idea_withdraw"), {"reason": ""})
    assert list(response.context["form"].errors) == ["reason"]
    writer.post(page(screened, "idea_withdraw"), {"reason": "Hinner inte"})
    idea = desk.fresh(screened)
    assert idea.state == State.WITHDRAWN
    event = AuditEvent.objects.about(idea).first()
    assert (event.to_state, event.note) == ("withdrawn", "Hinner inte")
    assert list(Mail.objects.values_list("to", flat=True)) == [coordinator.pk]


@pytest.mark.parametrize(
    ("stage", "words"),
    [
        ("draft", "Du skriver, och lämnar in när du är klar"),
        ("screened", "Fonden prövar din idé"),
        ("invited", "Du gör idén till en ansökan"),
        ("closed", "Ingenting mer händer med idén"),
    ],
)
def test_authors_read_what_happens_next_in_plain_words(
    writer, call, request, stage, words
):
    idea = request.getfixturevalue(stage)
    response = writer.get(idea.get_absolute_url())
    assert response.context["status"].where == words


def test_authors_read_the_motive_but_not_the_screening(writer, closed):
    response = writer.get(closed.get_absolute_url())
    shown = response.content.decode()
    told = [str(event["words"]) for event in response.context["history"]]
    assert told == ["Tas inte vidare", "Idéprövning", "Inlämnad", "Idén påbörjades"]
    assert "Behovet är belagt." in shown
    assert "Styrkt" not in shown
    assert "Nytt här." not in shown
