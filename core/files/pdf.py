"""HTML in, tagged PDF out. A PDF may read files under static/, and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.template.loader import render_to_string

from core import clock
from core.files.late import fetching, weasyprint

# What is kept for good has to be readable then, with the data it was made from.
ARCHIVE = "pdf/a-3a"
# What is published says that it is PDF/UA-1 too: the law on accessible public services
# (2018:1937) is about documents as well (domain 11.3). PDF/A has every name explained that
# it does not know itself.
PUBLISHED = b"""
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
  pdfuaid:part="1"/>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>"""


@dataclass(frozen=True)
class DataFile:
    """The data that a paper was made from, to lie in the PDF (PDF/A-3)."""

    name: str
    content: bytes
    description: str
    made_at: datetime = field(default_factory=clock.now)


def render_pdf(
    template: str,
    context: dict,
    *,
    is_published: bool = False,
    data: Sequence[DataFile] = (),
) -> bytes:
    """The PDF of a template: PDF/A-3a, and PDF/UA-1 too when it is to be published."""
    return render_pages(template, context, is_published=is_published, data=data)[0]


def render_pages(
    template: str,
    context: dict,
    *,
    is_published: bool = False,
    data: Sequence[DataFile] = (),
) -> tuple[bytes, int]:
    """The same, and how many pages it came to; with `data` in the file."""
    counted: list[int] = []
    html = render_to_string(template, context)
    fetcher, base = fetching.StaticFilesOnly(), f"{fetching.STATIC.as_uri()}/"
    pdf = weasyprint.HTML(string=html, base_url=base, url_fetcher=fetcher).write_pdf(
        finisher=lambda document, pdf: _finish(document, pdf, counted, is_published),
        pdf_variant=ARCHIVE,
        pdf_tags=True,
        # A tree of names is read in their order.
        attachments=[_attached(one) for one in sorted(data, key=lambda one: one.name)],
    )
    return pdf, counted[0]


def _finish(document, pdf, counted: list[int], is_published: bool) -> None:
    """Count the pages, and name each file in the catalogue once: WeasyPrint names one
    that is attached to the whole document twice."""
    counted.append(len(document.pages))
    if "AF" in pdf.catalog:
        pdf.catalog["AF"][:] = dict.fromkeys(pdf.catalog["AF"])
    if is_published:
        about = pdf.objects[int(pdf.catalog["Metadata"].split()[0])]
        about.stream[0] = about.stream[0].replace(b"</rdf:RDF>", PUBLISHED)


def _attached(data: DataFile) -> Any:
    return weasyprint.Attachment(
        string=data.content,
        name=data.name,
        description=data.description,
        relationship="Data",
        created=data.made_at,
        modified=data.made_at,
    )
