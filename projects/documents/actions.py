"""What is done with the files of a project: attach, and take away."""

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from core.files.uploads import Checked
from core.refusals import TransitionRefused
from projects.models import Document, Project

MOST_DOCUMENTS = 50


@transaction.atomic
def add_document(
    project: Project,
    *,
    title: str,
    file: UploadedFile,
    checked: Checked,
    kind: str = Document.Kind.OTHER,
    is_confidential: bool = False,
    by: User,
) -> Document:
    """Keep a file that has been checked, under a name that nobody can guess."""
    if project.documents.count() >= MOST_DOCUMENTS:
        raise TransitionRefused(_("There are 50 files already. Take one away first."))
    document = Document(
        project=project,
        kind=kind,
        title=title,
        content_type=checked.content_type,
        size=checked.size,
        sha256=checked.sha256,
        is_confidential=is_confidential,
        uploaded_by=by,
    )
    document.file.save(checked.kept_as, file, save=False)
    document.save()
    record(document, "attached", by=by, note=title)
    return document


@transaction.atomic
def remove_document(document: Document, *, by: User) -> None:
    """Take a file away, from the papers and, after the commit, from the disk."""
    if document.endorsements.exists():
        raise TransitionRefused(
            _("The file holds a manager's signature, and is kept with it.")
        )
    stored = document.file
    record(document, "removed", by=by, note=document.title)
    document.delete()
    transaction.on_commit(lambda: stored.delete(save=False))
