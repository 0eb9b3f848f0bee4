"""With a virus scanner beside it, nothing is kept that it finds something in."""

import logging
import threading
import time

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from core.files import uploads
from projects.models import Document
from tests import factories
from tests.core.scanning.fake_clamd import EICAR, clamd

INFECTED = b"%PDF-1.7 " + EICAR


@pytest.fixture
def scanner(settings):
    with clamd() as server:
        settings.CLAMD_URL = server.url
        yield server


def pdf(content: bytes = b"%PDF-1.7") -> SimpleUploadedFile:
    return SimpleUploadedFile("bilaga.pdf", content)


def refusal(file) -> str:
    with pytest.raises(ValidationError) as refused:
        uploads.check(file)
    return refused.value.messages[0]


def test_a_file_is_sent_whole_and_kept_when_nothing_is_found(scanner):
    content = b"%PDF-1.7" + bytes(range(256)) * 5000  # more than one block
    file = pdf(content)
    assert uploads.check(file).size == len(content)
    assert scanner.received == [content]
    assert file.read() == content


def test_what_is_found_is_named_and_not_kept(scanner):
    file = pdf(INFECTED)
    said = refusal(file)
    assert said == (
        "Virusskyddet hittar Eicar-Test-Signature i filen. Den sparas inte."
    )
    assert file.read() == INFECTED


def test_without_a_scanner_nobody_is_asked(scanner, settings):
    settings.CLAMD_URL = ""
    assert uploads.check(pdf(INFECTED)).name == "bilaga.pdf"
    assert scanner.received == []


def test_what_is_refused_anyway_is_not_sent_to_it(scanner):
    refusal(SimpleUploadedFile("a.exe", INFECTED))
    assert scanner.received == []


def test_on_the_page_the_sentence_stands_at_the_file(scanner, client):
    applicant = factories.make_user("Karin")
    draft = factories.make_draft(factories.make_call(factories.make_fund()), applicant)
    client.force_login(applicant)
    page = reverse("applications:section", args=[draft.pk, "formal"])
    sent = {"title": "Stadgar", "file": pdf(INFECTED), "upload": "1"}
    answer = client.post(page, sent)
    assert answer.status_code == 200
    assert "Virusskyddet hittar" in answer.text
    assert "Stadgar" in answer.text
    assert not Document.objects.exists()


# When it does not answer


@pytest.fixture(
    params=["nobody is there", "no such socket", "silent", "hangs up", "odd"]
)
def away(request, settings):
    """What all is the same as a scanner that is away."""
    settings.CLAMD_SECONDS = 0.3
    manners = {
        "silent": {"waits": threading.Event()},
        "hangs up": {"says": b"\0"},
        "odd": {"says": b"stream: HELLO\0"},
    }
    with clamd(**manners.get(request.param, {})) as server:
        settings.CLAMD_URL = server.url
        if request.param == "nobody is there":
            settings.CLAMD_URL = "tcp://127.0.0.1:1"
        if request.param == "no such socket":
            settings.CLAMD_URL = "unix:///nowhere/clamd.ctl"
        yield


def test_while_it_is_away_a_file_is_refused_with_a_sentence(away):
    began = time.monotonic()
    assert refusal(pdf()) == (
        "Filer kan inte virusgranskas just nu. Försök igen om en stund."
    )
    assert time.monotonic() - began < 5


def test_while_it_is_away_a_file_is_kept_where_the_installation_says_so(
    away, settings, caplog
):
    settings.CLAMD_WHEN_AWAY = "accept"
    with caplog.at_level(logging.ERROR):
        assert uploads.check(pdf()).size
    assert "The virus scanner does not answer" in caplog.text


@pytest.mark.parametrize("when_away", ["refuse", "accept"])
def test_what_it_could_not_look_into_is_refused_either_way(settings, when_away):
    settings.CLAMD_WHEN_AWAY = when_away
    with clamd(most=100_000) as server:
        settings.CLAMD_URL = server.url
        said = refusal(pdf(b"%PDF-1.7" + b"x" * 5_000_000))
    assert said == (
        "Filen kunde inte virusgranskas. Spara den som PDF och försök igen."
    )


def test_one_that_takes_the_file_too_slowly_is_away(settings):
    """The time is that of the whole talk, not of each step in it."""
    settings.CLAMD_SECONDS = 0.3

    def slowly():
        for _block in range(100):
            time.sleep(0.05)
            yield b"x"

    slow = pdf()
    slow.chunks = lambda: slowly()
    with clamd() as server:
        settings.CLAMD_URL = server.url
        began = time.monotonic()
        with pytest.raises(ValidationError):
            uploads._refuse_infected(slow)
        assert time.monotonic() - began < 3


# Is it well?


def test_the_health_page_asks_it(scanner, client, settings):
    assert client.get(reverse("health")).json()["scanner"] is True
    settings.CLAMD_URL = "tcp://127.0.0.1:1"
    answer = client.get(reverse("health"))
    assert (answer.status_code, answer.json()["scanner"]) == (503, False)


def test_the_health_page_takes_no_other_answer_for_a_scanner(client, settings):
    with clamd(says=b"HELLO\0") as server:
        settings.CLAMD_URL = server.url
        assert client.get(reverse("health")).json()["scanner"] is False


def test_a_local_socket_is_asked_as_well(settings, tmp_path):
    """As clamd listens where it runs on the same machine."""
    path = tmp_path / "clamd.ctl"
    with clamd(path=str(path)) as server:
        settings.CLAMD_URL = server.url
        assert uploads.check(pdf()).size
        assert "Eicar" in refusal(pdf(INFECTED))
    assert len(server.received) == 2
