"""The call's own questions as the applicants meet them, to what is frozen of them."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from applications.calls import actions_questions
from applications.casework import actions as casework
from applications.models import CallQuestion
from applications.questions.queries import Asked
from applications.supplements import actions as supplements
from applications.writing.actions import submit_application
from core import clock
from core.files import uploads
from core.texts.clash import fingerprint
from projects.documents.actions import add_document
from tests import factories
from tests.applications.writing.desk import autosaved, page, tasks

Kind = CallQuestion.Kind
PDF = b"%PDF-1.7 stadgar"


@pytest.fixture
def asked(application, coordinator):
    """A partner? then which; how many; and a file if one likes."""
    call = application.call

    def ask(label, **fields):
        return factories.ask(call, label, by=coordinator, **fields)

    partner = ask("Har ni en partner?", kind=Kind.YES_NO)
    return {
        "partner": partner,
        "which": ask("Vilken?", depends_on=partner, depends_answer="yes"),
        "pages": ask("Hur många?", kind=Kind.NUMBER, is_required=False),
        "words": ask("Kort", kind=Kind.TEXT, limit=3, limit_unit="words"),
        "file": ask("Stadgar", kind=Kind.FILE, is_required=False),
    }


def call_page(application):
    return page(application, "call")


def task_of(client, application):
    progress = client.get(tasks(application)).context["progress"]
    return progress.tasks[-1]


def texts(application):
    return Asked(application).texts


def send(client, application, asked, **typed):
    data = {asked[name].key: text for name, text in typed.items()}
    return client.post(call_page(application), data)


# --- The page -------------------------------------------------------------------------


def test_without_questions_there_is_no_such_page(writer, application):
    assert writer.get(call_page(application)).status_code == 404
    assert task_of(writer, application).section.key == "formal"


def test_the_questions_are_the_last_part_of_the_list(writer, application, asked):
    task = task_of(writer, application)
    assert (task.section.key, task.section.letter) == ("call", "M")
    assert len(task.missing) == 2
    response = writer.post(page(application, "formal"), {})
    assert response.url == call_page(application)


def test_what_follows_from_an_answer_comes_when_it_is_saved(writer, application, asked):
    shown = writer.get(call_page(application)).context["sheet"].rows()
    hidden = {row["field"].name for row in shown if row.get("is_hidden")}
    assert hidden == {asked["which"].key}

    response = send(writer, application, asked, partner="yes", words="Ett två")

    assert response.url == call_page(application)
    shown = writer.get(call_page(application)).context["sheet"].rows()
    assert not any(row.get("is_hidden") for row in shown)
    assert len(task_of(writer, application).missing) == 1

    response = send(writer, application, asked, partner="yes", which="Skolan")
    assert response.url == tasks(application)
    assert task_of(writer, application).is_done


def test_what_is_hidden_is_not_wanted_and_keeps_its_text(writer, application, asked):
    send(writer, application, asked, partner="yes", which="Skolan", words="Ett")
    send(writer, application, asked, partner="no")
    assert task_of(writer, application).is_done
    assert texts(application)[asked["which"].key] == "Skolan"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("words", "ett två tre fyra"),
        ("pages", "många"),
        ("partner", "kanske"),
        ("which", "x" * 201),
        ("which", "\x00"),
        ("pages", "9" * 60),
    ],
)
def test_what_is_wrong_is_explained_and_kept(writer, application, asked, name, text):
    response = send(writer, application, asked, **{name: text})
    assert response.status_code == 200
    form = response.context["sheet"].questions
    assert set(form.errors) == {asked[name].key}
    assert texts(application)[asked[name].key] == ""


def test_the_questions_save_while_one_writes_and_notice_another(
    writer, application, asked, stranger
):
    name = asked["which"].key
    empty = fingerprint("")
    status, answer = autosaved(
        writer, call_page(application), {name: "A", f"fingerprint-{name}": empty}
    )
    assert status == 200
    assert answer["fingerprints"][name] == fingerprint("A")

    status, answer = autosaved(
        writer, call_page(application), {name: "B", f"fingerprint-{name}": empty}
    )
    assert status == 409
    assert answer["conflicts"][name]["theirs"] == "A"


@pytest.mark.parametrize("part", ["label", "hint", "example"])
def test_what_a_coordinator_writes_is_text_and_not_html(
    writer, application, coordinator, part
):
    fields = {"label": "Fråga", part: "<b>fet</b>"}
    factories.ask(application.call, by=coordinator, **fields)
    shown = writer.get(call_page(application)).content.decode()
    assert "&lt;b&gt;fet&lt;/b&gt;" in shown
    assert "<b>fet</b>" not in shown


def test_strangers_and_staff_do_not_see_it(
    client, application, asked, stranger, coordinator
):
    for person in (stranger, coordinator):
        client.force_login(person)
        assert client.get(call_page(application)).status_code == 404


def test_the_page_needs_the_same_queries_empty_and_full(
    writer, application, asked, coordinator
):
    empty = factories.queries_of(writer, call_page(application))
    send(writer, application, asked, partner="yes", which="Skolan", words="Ett")
    for number in range(5):
        factories.ask(application.call, f"Fråga {number}", by=coordinator)
    assert factories.queries_of(writer, call_page(application)) == empty
    assert empty <= 12


# --- Files ----------------------------------------------------------------------------


def attach(client, application, question, content=PDF, name="stadgar.pdf"):
    file = SimpleUploadedFile(name, content)
    data = {"upload": question.key, f"{question.key}-file": file}
    return client.post(call_page(application), data, follow=True)


def test_a_file_answers_and_can_be_taken_away(writer, application, asked):
    attach(writer, application, asked["file"])
    document = application.project.documents.get()
    assert texts(application)[asked["file"].key] == "stadgar.pdf"

    attach(writer, application, asked["file"], name="nya.pdf")
    document = application.project.documents.get()
    assert document.title == "nya.pdf"

    writer.post(call_page(application), {"remove_document": document.pk})
    assert texts(application)[asked["file"].key] == ""
    assert not application.project.documents.exists()


def test_a_file_is_asked_for_where_it_belongs_and_of_no_kind(
    writer, application, asked, coordinator
):
    factories.ask(application.call, "Sist", by=coordinator)
    shown = writer.get(call_page(application))
    text = shown.content.decode()
    order = ["Kort", "Stadgar (frivilligt)", "Sist", 'class="savebar"']
    assert sorted(order, key=text.index) == order
    assert "Vilken handling är det?" not in text
    assert 'enctype="multipart/form-data"' in text


@pytest.mark.parametrize("button", ["upload", "remove_document", ""])
def test_what_is_typed_beside_a_file_is_kept(writer, application, asked, button):
    file, words = asked["file"], asked["words"]
    typed = {words.key: "Hej", f"{file.key}-file": SimpleUploadedFile("a.pdf", PDF)}
    if button == "remove_document":
        attach(writer, application, file)
        document = application.project.documents.get()
        typed = {words.key: "Hej", "remove_document": document.pk}
    if button == "upload":
        typed["upload"] = file.key

    writer.post(call_page(application), typed)

    kept = texts(application)
    assert kept[words.key] == "Hej"
    assert kept[file.key] == ("" if button == "remove_document" else "a.pdf")


def test_a_file_is_kept_though_another_answer_is_wrong(writer, application, asked):
    file, pages = asked["file"], asked["pages"]
    sent = {pages.key: "många", f"{file.key}-file": SimpleUploadedFile("a.pdf", PDF)}
    response = writer.post(call_page(application), sent | {"upload": file.key})
    text = response.content.decode()
    assert response.status_code == 200
    assert 'value="många"' in text
    assert ">a.pdf</a>" in text


def test_a_button_without_a_file_says_so(writer, application, asked):
    sent = {"upload": asked["file"].key, asked["words"].key: "Hej"}
    response = writer.post(call_page(application), sent)
    assert "Välj en fil först." in response.content.decode()
    assert texts(application)[asked["words"].key] == "Hej"


def test_a_file_is_judged_by_its_contents(writer, application, asked):
    page = attach(writer, application, asked["file"], content=b"MZ program")
    assert "fast namnet säger det" in page.content.decode()
    assert not application.project.documents.exists()


def test_a_file_for_no_question_is_404(writer, application, asked):
    assert attach(writer, application, asked["words"]).status_code == 404
    assert attach(writer, application, CallQuestion(pk=9999)).status_code == 404


def test_a_file_of_the_plan_is_not_taken_away_here(
    writer, application, asked, applicant
):
    file = SimpleUploadedFile("plan.pdf", PDF)
    other = add_document(
        application.project,
        title="Plan",
        file=file,
        checked=uploads.check(file),
        by=applicant,
    )
    writer.post(call_page(application), {"remove_document": other.pk})
    assert application.project.documents.get() == other


# --- A new wording --------------------------------------------------------------------


def reword(question, by, label="Ny fråga"):
    fields = {**factories.question_fields(question), "label": label}
    return actions_questions.reword(question, fields=fields, by=by)


def test_an_answer_stays_with_the_wording_it_answered(
    writer, application, asked, coordinator
):
    send(writer, application, asked, partner="no", words="Mitt svar")
    fresh = reword(asked["words"], coordinator)

    response = writer.get(call_page(application))

    row = next(
        r
        for r in response.context["sheet"].questions.rows()
        if r["field"].name == fresh.key
    )
    assert row["earlier"] == {"label": "Kort", "text": "Mitt svar"}
    assert "Mitt svar" in response.content.decode()
    assert task_of(writer, application).missing == ["Svara på: Ny fråga"]
    send(writer, application, asked | {"words": fresh}, words="Nytt svar")
    assert task_of(writer, application).is_done


def test_what_is_sent_under_an_old_wording_is_not_lost(
    writer, application, asked, coordinator
):
    fresh = reword(asked["words"], coordinator)
    send(writer, application, asked, partner="no", words="Sent svar")
    kept = texts(application)
    assert (kept[asked["words"].key], kept[fresh.key]) == ("Sent svar", "")


# --- Handing in -----------------------------------------------------------------------


@pytest.fixture
def whole(writer, application, asked, applicant):
    factories.complete_plan(application.project, by=applicant)
    return application


def frozen(version):
    section = version.content["sections"][-1]
    assert section["key"] == "call"
    return {answer["label"]: answer["text"] for answer in section["answers"]}


def test_nothing_is_handed_in_while_a_question_is_unanswered(
    writer, whole, asked, applicant
):
    address = reverse("applications:check", args=[whole.pk])
    assert writer.get(address).context["progress"].missing_count == 2
    writer.post(reverse("applications:submit", args=[whole.pk]))
    assert not whole.versions.exists()


def test_what_is_handed_in_holds_what_was_asked_and_answered(
    writer, whole, asked, applicant
):
    send(writer, whole, asked, partner="no", which="Dold", words="Ett", pages="1 234,5")
    attach(writer, whole, asked["file"])

    version = submit_application(whole, by=applicant)

    assert frozen(version) == {
        "Har ni en partner?": "Nej",
        "Hur många?": "1\xa0234,5",
        "Kort": "Ett",
        "Stadgar": "stadgar.pdf",
    }
    shown = writer.get(reverse("applications:version", args=[whole.pk, 1]))
    assert "Har ni en partner?" in shown.content.decode()
    assert "Dold" not in shown.content.decode()


def test_what_is_handed_in_keeps_its_questions_in_a_supplement(
    writer, whole, asked, applicant, coordinator
):
    send(writer, whole, asked, partner="no", words="Ett")
    submit_application(whole, by=applicant)
    reword(asked["words"], coordinator)
    factories.ask(whole.call, "Helt ny", by=coordinator)
    actions_questions.take_away(asked["pages"], by=coordinator)
    whole.refresh_from_db()
    casework.register_application(whole, by=coordinator)
    casework.start_formal_check(whole, by=coordinator)
    supplements.ask_for_supplement(
        whole,
        sections={"need": "Mer?"},
        due_on=clock.today() + timedelta(days=9),
        by=coordinator,
    )
    (row,) = whole.supplement_requests.get().sections.all()
    supplements.say_unchanged(row, answer="Det räcker", by=applicant)

    version = submit_application(whole, by=applicant)

    assert list(frozen(version)) == [
        "Har ni en partner?",
        "Hur många?",
        "Kort",
        "Stadgar",
    ]
