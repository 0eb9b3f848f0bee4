"""When can a file of an application still be taken away, and who has read it?

Who may read it is asked of `Document.objects.visible_to`.
"""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from core.refusals import TransitionRefused
from projects.documents.actions import remove_document
from projects.models import Document


@transaction.atomic
def take_away(document: Document, *, by: User) -> None:
    """Remove a file that nobody outside has seen yet."""
    if document.handed_in_at:
        raise TransitionRefused(
            _("The file belongs to what has been handed in, and is kept.")
        )
    remove_document(document, by=by)


def note_reading(document: Document, *, by: User) -> None:
    """Each reading of something confidential leaves a line in the history."""
    if document.is_confidential:
        record(document, "read", by=by, note=document.title)
