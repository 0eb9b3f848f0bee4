"""What do the applicants send that becomes papers of the case?"""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.models import Application, SubmittedVersion
from applications.register import archive, reading
from applications.register.kinds import Contents, Direction, Found, PaperKind
from projects.models import Document


def _versions(application: Application) -> Iterator[Found]:
    lead = application.project.lead
    for version in application.versions.defer("content").order_by("number"):
        subject = _("Application, version %(number)s") % {"number": version.number}
        yield Found(version, Direction.ARRIVED, version.frozen_at, subject, lead)


def _read_version(version: SubmittedVersion) -> Contents:
    return Contents(
        file=lambda: archive.keep_archive_copy(version.pk).file,
        data=version.content,
        texts=list(reading.strings(version.content)),
    )


def _version_url(version: SubmittedVersion) -> str:
    args = [version.application_id, version.number]
    return reverse("applications:version", args=args)


def _attachments(application: Application) -> Iterator[Found]:
    rows = application.project.documents.filter(handed_in_at__isnull=False)
    for row in rows.order_by("handed_in_at", "pk"):
        yield Found(
            row,
            Direction.ARRIVED,
            row.handed_in_at,
            row.title,
            application.project.lead,
            is_confidential=row.is_confidential,
        )


def _read_attachment(document: Document) -> Contents:
    texts = reading.texts_of_file(document.file)
    return Contents(file=lambda: document.file, texts=texts)


APPLICATION = PaperKind(
    "application",
    gettext_lazy("Application"),
    _versions,
    _read_version,
    _version_url,
    is_applicants_own=True,
)
ATTACHMENT = PaperKind(
    "attachment",
    gettext_lazy("Attachment"),
    _attachments,
    _read_attachment,
    lambda row: reverse("applications:document", args=[row.pk]),
    closes_case=False,
    is_applicants_own=True,
)
