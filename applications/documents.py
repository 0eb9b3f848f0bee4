"""Who may open a file of an application, and when can it still be taken away?"""

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from accounts.access import given
from accounts.audit import record
from accounts.models import TransitionRefused, User
from applications.models import Application, SubmittedVersion
from applications.permissions import is_barred
from projects import permissions as of_project
from projects.actions_documents import remove_document
from projects.models import Document

HANDLES = ("fund.prepare_cases", "fund.register_cases", "fund.decide_cases")


def visible_to(user) -> QuerySet[Document]:
    """The files of one's own projects, and of the cases that one can see."""
    cases = Application.objects.visible_to(user).values("project")
    visible = Document.objects.visible_to(user).values("pk")
    return Document.objects.filter(Q(pk__in=visible) | Q(project__in=cases))


def may_read(user, document: Document) -> bool:
    """The project's people always; the fund's people what has been handed in.

    What is confidential, only those who handle the case; a conflict of interest bars.
    """
    project = document.project
    if given(user, of_project.READ, project):
        return True
    application = project.applications.order_by("-pk").first()
    if application is not None and is_barred(user, application):
        return False
    if not was_handed_in(document) and project.state in project.BEFORE_GRANT:
        return False
    if not document.is_confidential:
        return True
    return given(user, "projects.assess_project", project) or any(
        given(user, perm, project.fund) for perm in HANDLES
    )


def was_handed_in(document: Document) -> bool:
    """Does a frozen version refer to this file?"""
    return SubmittedVersion.objects.filter(
        application__project=document.project_id,
        content__documents__contains=[{"id": document.pk}],
    ).exists()


@transaction.atomic
def take_away(document: Document, *, by: User) -> None:
    """Remove a file that nobody outside has seen yet."""
    if was_handed_in(document):
        raise TransitionRefused(
            _("The file belongs to what has been handed in, and is kept.")
        )
    remove_document(document, by=by)


def note_reading(document: Document, *, by: User) -> None:
    """Each reading of something confidential leaves a line in the history."""
    if document.is_confidential:
        record(document, "read", by=by, note=document.title)
