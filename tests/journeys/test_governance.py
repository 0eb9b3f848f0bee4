"""A meeting with its papers: notice, packet, a member who stands aside, a deputy who
steps in, verified minutes, and the dossier for somebody who asks. The PDFs are read back.
"""

import hashlib
import json
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pypdf
import pytest
from django.contrib.auth.hashers import make_password

from accounts.models import User
from applications.models import Decision
from core.numbers import in_kronor
from fund.group import actions as group_actions
from fund.models import Appointment, Meeting, Minutes, Term
from tests import factories
from tests.journeys.people import PASSWORD, Calendar, person

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
Role = Appointment.Role
TITLE = "Tidig hjälp hemma"


class Group:
    """A case that is recommended, and the group with a deputy for the director."""

    def __init__(self):
        self.fund = factories.make_fund()
        self.coordinator = factories.make_role(self.fund, Role.COORDINATOR, "Maria")
        self.registrar = factories.make_role(self.fund, Role.REGISTRAR, "Gunilla")
        assessors = [factories.make_role(self.fund, Role.ASSESSOR) for _n in range(2)]
        self.application = factories.recommended(
            factories.make_call(self.fund),
            factories.make_user("Karin Nyström"),
            self.coordinator,
            assessors,
        )
        promised = self.application.recommendations.get().amount()
        self.amount = in_kronor(promised).replace("\u00a0", " ")
        self.chair = factories.chair_of(self.fund)
        self.aside = self.sits("Socialdirektör")
        self.verifier = self.sits("Folkhälsostrateg")
        self.deputy = factories.make_user("Ulla Ersättare")
        group_actions.seat_person(
            self.fund.steering_group.seats.get(title="Socialdirektör"),
            self.deputy,
            since=date(2022, 1, 1),
            is_deputy=True,
            by=self.coordinator,
        )
        User.objects.filter(pk=self.aside.pk).update(name="Sofia Avstår")
        User.objects.update(password=make_password(PASSWORD))

    def sits(self, title: str) -> User:
        terms = Term.objects.filter(seat__group__fund=self.fund, seat__title=title)
        return terms.get(is_deputy=False).user

    def voters(self) -> list[User]:
        terms = Term.objects.filter(seat__group__fund=self.fund, seat__is_voting=True)
        return [term.user for term in terms.select_related("user").order_by("pk")]


@pytest.fixture
def calendar(monkeypatch):
    return Calendar(monkeypatch, date(2022, 11, 1))


@pytest.fixture
def group(calendar):
    return Group()


@pytest.fixture
def enter(browser, live_site):
    return lambda user: person(browser, live_site, user)


def test_from_notice_to_dossier(group, calendar, enter):
    meeting = call_the_group(group, enter)
    packets(group, enter, meeting)
    calendar.turn_to(date(2022, 11, 14))
    hold(group, enter, meeting)
    calendar.turn_to(date(2022, 11, 16))
    minutes = write_the_minutes(group, enter, meeting)
    read_the_minutes(group, enter, meeting, minutes)
    hand_out(group, enter)


def call_the_group(group: Group, enter) -> Meeting:
    with enter(group.coordinator) as maria:
        maria.go(f"/fund/{group.fund.pk}/meetings/")
        maria.fill({"day": "2022-11-14", "time": "13.15", "place": "Eken"})
        maria.press()
        meeting = Meeting.objects.get()
        page = f"/applications/meetings/{meeting.pk}/"
        maria.go("/search/?q=regler")
        maria.go("/search/?q=xqzw")
        maria.go("/help/")
        maria.go("/help/item/")
        maria.go(f"{page}agenda/")
        maria.page.check(f"[name=cases][value='{group.application.pk}']")
        maria.fill({"without_memo": "Sökanden väntar på besked."})
        maria.press("form:has([name=cases]) button:not([type=button])")
        maria.go(f"{page}papers/")
        maria.press()
    meeting.refresh_from_db()
    assert meeting.state == Meeting.State.NOTIFIED
    return meeting


def packets(group: Group, enter, meeting: Meeting) -> None:
    """Each answers about a conflict of interest, and gets the papers that follow."""
    address = f"/applications/meetings/{meeting.pk}/papers/1/"
    conflict = f"/applications/{group.application.pk}/conflict/"
    with enter(group.aside) as sofia:
        before = text_of(fetch(sofia, address))
        assert TITLE in before
        assert "75,0" not in before
        sofia.go(conflict)
        sofia.fill({"ground": "j4"})
        sofia.press()
        assert "Unga till arbete" not in text_of(fetch(sofia, address))
    for voter in group.voters():
        if voter == group.aside:
            continue
        with enter(voter) as member:
            member.go(conflict)
            member.fill({"ground": "none"})
            member.press()
            if voter == group.verifier:
                packet = text_of(fetch(member, address))
                assert "75,0" in packet
                assert group.amount in packet


def hold(group: Group, enter, meeting: Meeting) -> None:
    page = f"/applications/meetings/{meeting.pk}/"
    with enter(group.chair) as chair:
        chair.go(f"{page}attendance/")
        for control in chair.page.locator("main input[type=checkbox]").all():
            control.check()
        chair.press()
        chair.go(f"{page}open/")
        chair.press()
        chair.go(f"{page}attendance/?before=1")
        assert "Punkt 1 kan avgöras" in chair.text
        chair.go(f"{page}attendance/start/")
        chair.go(f"{page}items/1/")
        assert "Ulla Ersättare" in chair.text
        chair.fill({"outcome": "grant", "reasons": "Stöds av planen."})
        chair.decide()
        assert Decision.objects.count() == 1, chair.errors()
        chair.go(f"{page}close/")
        chair.press()
    decision = Decision.objects.get()
    assert "Ulla Ersättare, Socialdirektör" in decision.voters
    assert not any("Sofia Avstår" in voter for voter in decision.voters)


def write_the_minutes(group: Group, enter, meeting: Meeting) -> Minutes:
    page = f"/applications/meetings/{meeting.pk}/minutes/"
    with enter(group.coordinator) as maria:
        maria.go(f"{page}begin/")
        maria.fill({"led_by": str(group.chair.pk)})
        maria.page.check(f"[name=verifiers][value='{group.verifier.pk}']")
        maria.press()
        maria.go(f"{page}send/")
        maria.press()
    for who in (group.verifier, group.chair):
        with enter(who) as verifier:
            verifier.go(page)
            verifier.press('form[action$="/verify/"] button:not([type=button])')
    minutes = Minutes.objects.get()
    assert minutes.state == Minutes.State.LOCKED
    return minutes


def read_the_minutes(group: Group, enter, meeting, minutes: Minutes) -> None:
    with enter(group.registrar) as gunilla:
        gunilla.go(f"/applications/meetings/{meeting.pk}/minutes/")
        whole = minutes.files.get(paragraph=None)
        content = fetch(
            gunilla, f"/applications/meetings/{meeting.pk}/minutes/files/{whole.pk}/"
        )
    assert hashlib.sha256(content).hexdigest() == whole.sha256
    words = text_of(content)
    assert "Sofia Avstår anmäler jäv enligt 6 kap. 28 § punkt 4 kommunallagen" in words
    assert "Ulla Ersättare tjänstgör" in words
    with pikepdf.open(BytesIO(content)) as pdf:
        assert conformance_of(pdf) == ("3", "A")
        attached = [spec.get_file().read_bytes() for spec in pdf.attachments.values()]
    facts = json.dumps([json.loads(each) for each in attached], ensure_ascii=False)
    assert "Ulla Ersättare" in facts
    assert group.amount.removesuffix(" kr").replace(" ", "") in facts


def hand_out(group: Group, enter) -> None:
    case = f"/applications/{group.application.pk}/"
    with enter(group.registrar) as gunilla:
        gunilla.go(f"{case}records/")
        gunilla.go(f"{case}disclosures/new/")
        gunilla.fill({"asked_for": "Allt i ärendet", "asked_on": "2022-11-16"})
        gunilla.press()
        gunilla.press('form[action$="/rest/"] button')
        page = gunilla.path
        for link in [
            each.get_attribute("href")
            for each in gunilla.page.locator("main th a").all()
        ]:
            if "/papers/" in link or "/verdict" in link:
                gunilla.go(link)
                if gunilla.page.locator("main [name=verdict]:checked").count() == 0:
                    gunilla.fill({"verdict": "public"})
                    gunilla.press()
        gunilla.go(page)
        gunilla.press("a[href$='/finish/']")
        gunilla.press()
        gunilla.go(page)
        content = fetch(gunilla, f"{page}dossier/")
    with ZipFile(BytesIO(content)) as dossier:
        manifest = json.loads(dossier.read(named(dossier, "manifest.json")))
        root = named(dossier, "manifest.json").removesuffix("manifest.json")
        files = manifest["files"]
        assert len(files) > 3
        for row in files:
            if row.get("sha256"):
                kept = dossier.read(root + row["path"])
                assert hashlib.sha256(kept).hexdigest() == row["sha256"]
        papers = [name for name in dossier.namelist() if name.endswith(".pdf")]
        words = " ".join(text_of(dossier.read(name)) for name in papers)
        for name in papers:
            with pikepdf.open(BytesIO(dossier.read(name))) as pdf:
                assert conformance_of(pdf) == ("3", "A"), name
        data = json.loads(dossier.read(f"{root}data/arende.json"))
        log = dossier.read(f"{root}logg.csv").decode()
    kinds = {paper["kind"] for paper in data["papers"]}
    assert kinds >= {"application", "decision", "conflict_answer", "minutes_extract"}
    assert "Beviljad" in log
    assert TITLE in words
    assert "Ulla Ersättare tjänstgör" in words, "the extract of the minutes is missing"


def conformance_of(pdf: pikepdf.Pdf) -> tuple[str, str]:
    with pdf.open_metadata() as about:
        return about["pdfaid:part"], about["pdfaid:conformance"]


def named(dossier: ZipFile, end: str) -> str:
    return next(name for name in dossier.namelist() if name.endswith(end))


def fetch(somebody, address: str) -> bytes:
    """What the browser would save; a paper that is being made is asked for again."""
    for _time in range(20):
        answer = somebody.page.request.get(somebody.site + address)
        if answer.status != 202:
            break
        somebody.page.wait_for_timeout(500)
    assert answer.status == 200, f"{address}: {answer.status}"
    return answer.body()


def text_of(content: bytes) -> str:
    pages = pypdf.PdfReader(BytesIO(content)).pages
    words = " ".join(page.extract_text() for page in pages)
    return " ".join(words.replace("\u00a0", " ").split())
