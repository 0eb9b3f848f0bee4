"""What the decision leaves behind: verified minutes, and the dossier for somebody who asks.

The PDFs are read back.
"""

import hashlib
import json
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pikepdf

from applications.models import Application
from fund.models import Meeting, Minutes
from tests.journeys.cast import Cast
from tests.journeys.people import Calendar
from tests.journeys.reading import conformance_of, fetch, named, text_of


def record(cast: Cast, calendar: Calendar, enter, application, meeting) -> None:
    calendar.turn_to(date(2022, 11, 16))
    minutes = write_the_minutes(cast, enter, meeting)
    read_the_minutes(cast, enter, meeting, minutes)
    dossier = hand_out(cast, enter, application)
    read_the_dossier(dossier, application.project.title)


def write_the_minutes(cast: Cast, enter, meeting: Meeting) -> Minutes:
    page = f"/applications/meetings/{meeting.pk}/minutes/"
    with enter(cast.coordinator) as maria:
        maria.go(f"{page}begin/")
        maria.fill({"led_by": str(cast.chair.pk)})
        maria.check(f"[name=verifiers][value='{cast.verifier.pk}']")
        maria.press()
        maria.go(f"{page}send/")
        maria.press()
    for who in (cast.verifier, cast.chair):
        with enter(who) as verifier:
            verifier.go(page)
            verifier.press('form[action$="/verify/"] button:not([type=button])')
    minutes = Minutes.objects.get()
    assert minutes.state == Minutes.State.LOCKED
    return minutes


def read_the_minutes(cast: Cast, enter, meeting, minutes: Minutes) -> None:
    with enter(cast.registrar) as gunilla:
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
    assert "5400000" in facts


def hand_out(cast: Cast, enter, application: Application) -> bytes:
    case = f"/applications/{application.pk}/"
    with enter(cast.registrar) as gunilla:
        gunilla.go(f"{case}records/")
        gunilla.go(f"{case}disclosures/new/")
        gunilla.fill({"asked_for": "Allt i ärendet", "asked_on": "2022-11-16"})
        gunilla.press()
        gunilla.press('form[action$="/rest/"] button')
        page = gunilla.path
        links = gunilla.page.locator("main th a")
        for link in links.evaluate_all("a => a.map(e => e.getAttribute('href'))"):
            if "/papers/" in link or "/verdict" in link:
                gunilla.go(link)
                if gunilla.page.locator("main [name=verdict]:checked").count() == 0:
                    gunilla.fill({"verdict": "public"})
                    gunilla.press()
        gunilla.go(page)
        gunilla.press("a[href$='/finish/']")
        gunilla.press()
        gunilla.go(page)
        return fetch(gunilla, f"{page}dossier/")


def read_the_dossier(content: bytes, title: str) -> None:
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
    assert title in words
    assert "Ulla Ersättare tjänstgör" in words, "the extract of the minutes is missing"
