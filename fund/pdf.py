"""HTML in, tagged PDF out. A PDF may read files under static/, and nothing else."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.template.loader import render_to_string
from weasyprint import HTML, Attachment
from weasyprint.urls import FatalURLFetchingError, URLFetcher

from accounts import clock

STATIC = settings.BASE_DIR / "static"

# Archive copies, minutes and decisions; and what is published (design 3).
ARCHIVE = "pdf/a-3a"
PUBLISHED = "pdf/ua-1"


@dataclass(frozen=True)
class DataFile:
    """The data that a paper was made from, to lie in the PDF (PDF/A-3)."""

    name: str
    content: bytes
    description: str


class StaticFilesOnly(URLFetcher):
    """Refuses every address but files under static/."""

    def fetch(self, url, headers=None):
        parts = urlsplit(url)
        path = Path(unquote(parts.path)).resolve()
        if parts.scheme != "file" or not path.is_relative_to(STATIC):
            raise FatalURLFetchingError(f"Not a static file: {url}")
        return super().fetch(url, headers)


def render_pdf(template: str, context: dict, *, variant: str = ARCHIVE) -> bytes:
    """The PDF of a template: `variant` is ARCHIVE (PDF/A-3a) or PUBLISHED (PDF/UA-1)."""
    return render_pages(template, context, variant=variant)[0]


def render_pages(
    template: str,
    context: dict,
    *,
    variant: str = ARCHIVE,
    data: DataFile | None = None,
) -> tuple[bytes, int]:
    """The same, and how many pages it came to; with `data` in the file."""
    counted: list[int] = []
    html = render_to_string(template, context)
    pdf = HTML(
        string=html, base_url=f"{STATIC.as_uri()}/", url_fetcher=StaticFilesOnly()
    ).write_pdf(
        finisher=lambda document, pdf: _finish(document, pdf, counted),
        pdf_variant=variant,
        pdf_tags=True,
        attachments=[_attached(data)] if data else None,
    )
    return pdf, counted[0]


def _finish(document, pdf, counted: list[int]) -> None:
    """Count the pages, and name each file in the catalogue once: WeasyPrint names one
    that is attached to the whole document twice."""
    counted.append(len(document.pages))
    if "AF" in pdf.catalog:
        pdf.catalog["AF"][:] = dict.fromkeys(pdf.catalog["AF"])


def _attached(data: DataFile) -> Attachment:
    moment = clock.now()
    return Attachment(
        string=data.content,
        name=data.name,
        description=data.description,
        relationship="Data",
        created=moment,
        modified=moment,
    )
