"""The papers of a dismissed case: a letter that is secret, and a request that is answered."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from django.core.files.uploadedfile import SimpleUploadedFile

from applications.disclosure import actions as disclosure_actions
from applications.disclosure.dossier import keep_dossier
from applications.models import PaperVerdict
from applications.records import actions as records
from config.demo.town import Town, moment
from core.files import uploads

LETTER = """Till Ekköpings kommun

Jag skriver om läxhjälpen i Norra. Min dotter går där, och så här har det gått för henne.
"""
ASKED = "Allt som rör ansökan om läxhjälp i Norra. Hämtas på kontoret."


def thread(town: Town, on: date) -> Iterator[datetime]:
    """Gunilla records a letter, marks it, and answers a request three days later."""
    case, gunilla = "laxhjalp", town.people["gunilla"]
    yield moment(on, 10)
    application = town.application(case)
    ground = application.fund.secrecy_grounds.get(law="OSL 26:1")
    file = SimpleUploadedFile("brev.txt", LETTER.encode())
    records.record_by_hand(
        application,
        direction="arrived",
        dated_on=on,
        counterpart="En förälder",
        subject="Brev om läxhjälpen",
        secrecy="secret",
        ground=ground,
        upload=(file, uploads.check(file)),
        by=gunilla,
    )
    yield moment(on + timedelta(days=3), 9)
    disclosure = disclosure_actions.open_disclosure(
        application, asked_for=ASKED, asked_on=on + timedelta(days=3), by=gunilla
    )
    for row in disclosure.verdicts.select_related("paper", "disclosure"):
        is_secret = row.paper.is_closed
        disclosure_actions.judge_paper(
            row,
            verdict=PaperVerdict.Verdict.WITHHELD
            if is_secret
            else PaperVerdict.Verdict.PUBLIC,
            ground=ground if is_secret else None,
            by=gunilla,
        )
    refusal = disclosure_actions.usual_refusal(disclosure)
    disclosure_actions.finish_review(disclosure, refusal=refusal, by=gunilla)
    keep_dossier(disclosure.pk)
    yield moment(on + timedelta(days=3), 13)
    disclosure_actions.hand_out(disclosure, on=on + timedelta(days=3), by=gunilla)
