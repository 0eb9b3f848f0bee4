"""How a page asks, takes its step, tells what is refused, and finds its row."""

import pytest
from django.contrib.messages import get_messages
from django.contrib.messages.storage.fallback import FallbackStorage
from django.contrib.sessions.backends.db import SessionStore
from django.core.exceptions import ValidationError
from django.db import connection
from django.http import Http404
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from core.forms.reason import ReasonForm
from core.pages.confirm import ask_first, edit_page
from core.pages.rows import get_row
from core.refusals import TransitionRefused

PAGE = {"title": "Pausa?", "action": "Pausa", "then": "/sedan/"}


@pytest.fixture
def person():
    return User.objects.create_user("anna@ekkoping.se", name="Anna")


@pytest.fixture
def asked(person):
    """A request by somebody; what is told them can be read."""

    def make(**posted):
        factory = RequestFactory()
        request = factory.post("/här/", posted) if posted else factory.get("/här/")
        request.user, request.session = person, SessionStore()
        request._messages = FallbackStorage(request)
        return request

    return make


class Deed:
    """Remembers with what it was done."""

    def __init__(self, refusal: Exception | None = None):
        self.done, self.refusal = [], refusal

    def __call__(self, *rows, **answers):
        if self.refusal:
            raise self.refusal
        self.done.append((rows, answers))
        return "gjort"


def told(request) -> list[tuple[str, str]]:
    return [(message.level_tag, str(message)) for message in get_messages(request)]


class TestAsking:
    def test_nothing_is_done_before_it_is_answered(self, asked):
        deed = Deed()
        html = ask_first(asked(), deed, "rad", done="Ja.", **PAGE).content.decode()
        assert deed.done == []
        assert "<h1>Pausa?</h1>" in html
        assert '<a class="btn btn--quiet" href="/sedan/">Avbryt</a>' in html

    def test_without_a_form_the_button_is_the_answer(self, asked, person):
        deed, request = Deed(), asked(knapp="1")
        response = ask_first(request, deed, "rad", done="Ja.", **PAGE)
        assert deed.done == [(("rad",), {"by": person})]
        assert (response.status_code, response.url) == (302, "/sedan/")
        assert told(request) == [("success", "Ja.")]

    def test_a_refusal_without_a_form_is_told_where_one_goes_back_to(self, asked):
        deed, request = Deed(TransitionRefused("För sent.")), asked(knapp="1")
        response = ask_first(request, deed, done="Ja.", back_url="/innan/", **PAGE)
        assert (response.status_code, response.url) == (302, "/innan/")
        assert told(request) == [("error", "För sent.")]

    def test_what_the_form_holds_goes_to_the_step(self, asked, person):
        deed, request = Deed(), asked(reason="Sommar")
        response = ask_first(request, deed, form=ReasonForm(request.POST), **PAGE)
        assert deed.done == [((), {"reason": "Sommar", "by": person})]
        assert (response.status_code, told(request)) == (302, [])

    def test_an_answer_about_personal_numbers_stays_in_the_form(self, asked, person):
        request = asked(reason="19121212-1212", personal_number_ok="on")
        deed = Deed()
        ask_first(request, deed, form=ReasonForm(request.POST), **PAGE)
        assert deed.done == [((), {"reason": "19121212-1212", "by": person})]

    def test_a_form_that_is_wrong_is_shown_again(self, asked):
        deed, request = Deed(), asked(reason="")
        response = edit_page(request, deed, form=ReasonForm(request.POST), **PAGE)
        assert (response.status_code, deed.done) == (200, [])
        assert "Fyll i: ”Varför?”" in response.content.decode()

    @pytest.mark.parametrize(
        "refusal", [TransitionRefused("För sent."), ValidationError("För sent.")]
    )
    def test_a_refusal_stands_in_the_form_with_what_was_typed(self, asked, refusal):
        request = asked(reason="Sommar")
        form = ReasonForm(request.POST)
        response = edit_page(
            request, Deed(refusal), form=form, refused_at="reason", **PAGE
        )
        assert response.status_code == 200
        assert form.errors == {"reason": ["För sent."]}
        assert "Sommar</textarea>" in response.content.decode()
        assert told(request) == []

    def test_what_the_step_made_says_what_is_told_and_where_it_leads(self, asked):
        request = asked(reason="Sommar")
        response = edit_page(
            request,
            Deed(),
            form=ReasonForm(request.POST),
            done=lambda made: f"Det är {made}.",
            title="Pausa?",
            action="Pausa",
            then=lambda made: f"/{made}/",
            back_url="/innan/",
        )
        assert response.url == "/gjort/"
        assert told(request) == [("success", "Det är gjort.")]


class TestRows:
    def test_a_row_that_is_not_among_them_is_not_found(self, asked, person):
        with pytest.raises(Http404):
            get_row(asked(), User.objects.exclude(pk=person.pk), pk=person.pk)

    @pytest.mark.parametrize(("posted", "locks"), [({}, False), ({"a": "1"}, True)])
    def test_it_is_locked_for_a_change_only(self, asked, person, posted, locks):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert get_row(asked(**posted), User.objects, pk=person.pk) == person
        assert ("FOR UPDATE" in queries[0]["sql"]) == locks
