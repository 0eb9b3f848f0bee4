"""A mark of secrecy closes the case in every channel to who reads other cases of the fund, and
in none to who handles it (design 5, rule 12)."""

import html
import io
import re
import zipfile

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse
from pypdf import PdfReader

from applications.meetings import packets
from applications.memos import papers as memo_papers
from applications.models import Application, RecordedPaper
from applications.opinions import actions as opinions
from applications.opinions.queries import open_to
from applications.register import gathering
from fund.models import Notice
from tests import scenes, scenes_beside
from tests.applications.conflicts.channels import (
    CHANNELS,
    LACKS,
    come_by,
    in_session,
    opens,
    signed_in,
)
from tests.applications.register.test_register import mark
from tests.projects.conflicts.ties import answers, fresh, undone
from tests.scenes import Scene
from tests.visits import PAGES

OUTSIDE = ["finance", "adjunct"]  # read the fund's cases, and handle none
# The register is open to everybody by law, and says nothing secret (OSL 5:1-2); who verifies
# minutes, votes or waits for nothing is not asked about secrecy.
OPEN = {"papers", "register", "verifying"}
# Of what was handed in, assessed, recommended and decided in the scenes.
WORDS = ["Ett svar i flera ord", "Därför att", "Stöds av planen", "Färre dygn", "75,0"]
FILES = [
    "applications:export",
    "applications:extract",
    "applications:letter",
    "applications:memo_pdf",
    "applications:memo_read",
    "applications:memo_word",
    "applications:minutes",
    "applications:minutes_file",
    "applications:packet",
    "applications:record_file",
    "applications:records_export",
    "applications:version_pdf",
]


def marked(scene: Scene, kind: str = "application") -> None:
    paper = RecordedPaper.objects.filter(application=scene.application, kind=kind)
    mark(
        paper.earliest("pk"), scene.fund.secrecy_grounds.earliest("pk"), scene.registrar
    )


@pytest.fixture
def session() -> Scene:
    return in_session()


@pytest.mark.parametrize("kind", ["application", "recommendation"])
def test_who_does_not_handle_the_case_comes_by_the_register_alone(session, kind):
    marked(session, kind)
    for who in OUTSIDE:
        assert come_by(session, who) == OPEN, who


def test_who_handles_it_comes_by_all_that_the_role_is_given(session):
    marked(session)
    for who in LACKS.keys() - set(OUTSIDE):
        assert come_by(session, who) == CHANNELS.keys() - LACKS[who], who


def test_a_mark_taken_away_opens_the_case_again(session):
    paper = RecordedPaper.objects.get(kind="application")
    with undone():
        marked(session)
        assert not opens(signed_in(session.finance), "detail", session.application.pk)
    assert paper.secrecy == RecordedPaper.Secrecy.PUBLIC
    assert opens(signed_in(session.finance), "detail", session.application.pk)


def test_another_board_that_is_asked_no_longer_reads_what_was_handed_in():
    scene = scenes_beside.opinion_asked()
    address = reverse("applications:opinion", args=[scene.opinion.pk])
    client = Client()
    client.force_login(scene.manager)
    assert WORDS[0] in text_of(client.get(address))
    gathering.record_papers(scene.application.pk)
    marked(scene)
    page = text_of(client.get(address))
    assert WORDS[0] not in page
    assert "Något i det här ärendet är hemligt" in page
    assert "Kan ni låna ut en tjänst?" in page  # the question is the person's own
    assert not open_to(fresh(scene.finance)).exists()
    opinions.decline_opinion(scene.opinion, reason="Sekretess", by=scene.manager)


# What is written on paper, opened again: also what was made before the mark was set.


def text_of(response) -> str:
    """The words of a page or a file; nothing of what was refused."""
    if response.status_code not in (200, 202):
        return ""
    body = response.getvalue()
    if response["Content-Type"] == "application/pdf":
        return words_of_pdf(body)
    if body.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            body = b" ".join(packed.read(name) for name in packed.namelist())
    text = re.sub(r"<[^>]+>", " ", body.decode("utf-8-sig", "replace"))
    return plain(html.unescape(text))


def words_of_pdf(body: bytes) -> str:
    pages = PdfReader(io.BytesIO(body)).pages
    return plain(" ".join(page.extract_text() for page in pages))


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\xad", ""))


def addresses(scene: Scene) -> set[str]:
    found = {
        reverse("applications:export") + f"?form={form}" for form in ("csv", "xlsx")
    }
    for name in FILES:
        for visit in PAGES.get(name, []):
            try:
                found.add(visit.address(name, scene))
            except (NoReverseMatch, KeyError):
                continue
    return found


def told(scene: Scene, who: str) -> dict[str, list[str]]:
    """Address → what of the case this person finds there."""
    client = Client()
    client.force_login(fresh(getattr(scene, who)))
    texts = {url: text_of(client.get(url)) for url in sorted(addresses(scene))}
    found = {url: [w for w in WORDS if w in text] for url, text in texts.items()}
    return {url: words for url, words in found.items() if words}


def locked() -> Scene:
    scene = scenes_beside.minutes_locked()
    gathering.record_papers(scene.application.pk)
    return scene


@pytest.fixture(params=[scenes.called, scenes_beside.memo_finished, locked])
def papers(request) -> Scene:
    scene = request.param()
    scene.application = Application.objects.get(pk=scene.application.pk)
    answers("none")(scene.application.project, scene.adjunct)
    for memo in scene.application.memos.all():
        memo_papers.keep_pdf(memo.pk)
    for notice in Notice.objects.all():
        for who in OUTSIDE:
            packets.keep(notice.pk, getattr(scene, who).pk)
    gathering.record_papers(scene.application.pk)
    return scene


def test_no_paper_tells_of_a_closed_case(papers):
    before = {who: told(papers, who) for who in [*OUTSIDE, "evaluator"]}
    assert any(before.values())
    with undone():
        marked(papers)
        for who in before:
            assert told(papers, who) == {}, who
    if papers.application.state in Application.BEING_HANDLED:
        for who in [*OUTSIDE, "auditor", "coordinator"]:
            answers("j4")(papers.application.project, getattr(papers, who))
            assert told(papers, who) == {}, who
