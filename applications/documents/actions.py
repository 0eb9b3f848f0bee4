"""When can a file of an application still be taken away?

Who may read it is asked of `Document.objects.visible_to`.
"""

from django.db import transaction
from django.utils.translation import gettext as _

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
