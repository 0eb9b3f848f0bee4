"""What somebody in the browser would save, and what is written in it."""

from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pypdf


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


def conformance_of(pdf: pikepdf.Pdf) -> tuple[str, str]:
    with pdf.open_metadata() as about:
        return about["pdfaid:part"], about["pdfaid:conformance"]


def named(dossier: ZipFile, end: str) -> str:
    return next(name for name in dossier.namelist() if name.endswith(end))
