"""Who applies: one of the municipality's boards, or an organisation outside it?"""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import Board, Organisation
from core.refusals import TransitionRefused
from projects.models import Project


def organisation_called(name: str, kind: str) -> Organisation:
    """The organisation with this name, in whatever case it is written; else a new one."""
    name = " ".join(name.split())
    known = Organisation.objects.filter(name__iexact=name).order_by("pk").first()
    return known or Organisation.objects.create(name=name, kind=kind)


@transaction.atomic
def choose_lead(
    project: Project, *, board: Board | None, organisation: Organisation | None
) -> None:
    """Say who applies; one of them."""
    if (board is None) == (organisation is None):
        raise TransitionRefused(
            _("Choose a board, or write an organisation outside the municipality.")
        )
    project.lead_board, project.lead_organisation = board, organisation
    project.save(update_fields=["lead_board", "lead_organisation"])
