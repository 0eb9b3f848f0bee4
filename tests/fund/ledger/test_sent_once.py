"""A form that is sent twice is carried out once, whatever sends it again."""

import re
import threading
from datetime import timedelta

import pytest
from django.contrib import messages
from django.contrib.messages.storage.fallback import FallbackStorage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.shortcuts import redirect
from django.test import Client
from django.urls import reverse

from config import tasks
from core import clock
from core.models import SentForm
from core.pages import sent_once
from tests import factories

TOKEN = re.compile(rf'name="{sent_once.FIELD}" value="(\w+)"')
PATIENCE = 20  # seconds


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def eva(fund):
    return factories.make_role(fund, "finance")


@pytest.fixture
def browser(eva):
    client = Client()
    client.force_login(eva)
    return client


def address(fund) -> str:
    return reverse("fund:ledger_book", args=[fund.pk, "capital_in"])


def form(browser, fund, **words) -> dict:
    """What is typed in the page as it is now, with the token that it carries."""
    (token,) = set(TOKEN.findall(browser.get(address(fund)).text))
    typed = {"amount": "100 000", "on": "2025-03-31", "reference": "KF § 1", "note": ""}
    return typed | {sent_once.FIELD: token} | words


def booked(fund) -> int:
    return fund.entries.filter(reference="KF § 1").count()


def test_the_second_answer_shows_what_the_first_did(browser, fund):
    typed = form(browser, fund)
    first = browser.post(address(fund), typed)
    second = browser.post(address(fund), typed, follow=True)
    assert booked(fund) == 1
    assert second.redirect_chain == [(first["Location"], 302)]
    assert "Det var redan skickat" in second.text


def test_two_tabs_with_the_same_words(browser, fund):
    one, another = form(browser, fund), form(browser, fund)
    for typed in (one, another):
        browser.post(address(fund), typed)
    assert booked(fund) == 1


def test_two_tabs_with_other_words_are_two(browser, fund):
    one, another = form(browser, fund), form(browser, fund, amount="200 000")
    for typed in (one, another):
        browser.post(address(fund), typed)
    assert booked(fund) == 2


def test_the_same_words_from_a_new_page_are_meant(browser, fund):
    for _time in range(2):
        browser.post(address(fund), form(browser, fund))
    assert booked(fund) == 2


def test_a_form_with_faults_is_sent_again(browser, fund):
    typed = form(browser, fund)
    wrong = browser.post(address(fund), typed | {"amount": "-1"})
    assert wrong.status_code == 200
    assert TOKEN.findall(wrong.text)[-1] == typed[sent_once.FIELD]
    assert not SentForm.objects.exists()
    browser.post(address(fund), typed)
    assert booked(fund) == 1


@pytest.mark.parametrize(("level", "kept"), [("error", 0), ("success", 1)])
def test_what_is_refused_with_a_word_can_be_sent_again(rf, eva, level, kept):
    request = rf.post("/x/", {sent_once.FIELD: "x"})
    request.user, request.session = eva, {}
    request._messages = FallbackStorage(request)

    def view(_request):
        getattr(messages, level)(request, "Nej")
        return redirect("/")

    middleware = sent_once.SentOnceMiddleware(view)
    assert middleware.process_view(request, view, (), {}).url == "/"
    assert SentForm.objects.count() == kept


def test_another_person_or_another_address_is_another_form(browser, fund):
    typed = form(browser, fund)
    other = Client()
    other.force_login(factories.make_role(fund, "finance"))
    browser.post(address(fund), typed)
    other.post(address(fund), typed)
    browser.post(address(fund).replace("capital_in", "capital_out"), typed)
    assert booked(fund) == 3


def test_what_breaks_on_the_way_is_not_done_and_can_be_sent_again(browser, fund):
    typed = form(browser, fund)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE fund_entry RENAME TO away")
    browser.raise_request_exception = False
    assert browser.post(address(fund), typed).status_code == 500
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE away RENAME TO fund_entry")
    browser.post(address(fund), typed)
    assert booked(fund) == 1


def test_a_stranger_is_refused_as_before(fund):
    stranger = Client()
    stranger.force_login(factories.make_user())
    answer = stranger.post(address(fund), {sent_once.FIELD: "x"})
    assert answer.status_code == 404
    assert not SentForm.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_two_at_the_same_moment(browser, fund):
    typed, start = form(browser, fund), threading.Barrier(2)
    told: list[int] = []

    def send():
        client = Client()
        client.cookies = browser.cookies
        start.wait(PATIENCE)
        try:
            told.append(client.post(address(fund), typed).status_code)
        finally:
            connection.close()

    senders = [threading.Thread(target=send) for _sender in range(2)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join(PATIENCE)
    assert told == [302, 302]
    assert booked(fund) == 1


def test_other_bytes_in_a_file_of_the_same_name_are_another_form(rf, eva):
    def fingerprint(content: bytes) -> str:
        file = SimpleUploadedFile("a.txt", content)
        request = rf.post("/x/", {"file": file, sent_once.FIELD: "x"})
        request.user = eva
        found = sent_once._fingerprint(request)
        assert request.FILES["file"].read() == content
        return found

    assert fingerprint(b"1") == fingerprint(b"1") != fingerprint(b"2")


def test_after_a_month_it_is_forgotten(browser, fund):
    browser.post(address(fund), form(browser, fund))
    tasks.forget_sent_forms()
    assert SentForm.objects.count() == 1
    SentForm.objects.update(sent_at=clock.now() - timedelta(days=31))
    tasks.forget_sent_forms()
    assert not SentForm.objects.exists()
