"""Who applies: a board, or an organisation, and never both or neither."""

import pytest

from accounts.models import Organisation
from core.refusals import TransitionRefused
from projects.parties import lead


def test_a_name_is_the_same_organisation_however_it_is_written():
    first = lead.organisation_called("Stiftelsen  Lyktan ", "foundation")
    assert (first.name, first.kind) == ("Stiftelsen Lyktan", "foundation")
    assert lead.organisation_called(" stiftelsen lyktan", "association") == first
    assert lead.organisation_called("Lyktan", "association") != first


@pytest.mark.parametrize("both", [True, False])
def test_it_is_one_of_the_two(project, both):
    organisation = Organisation.objects.create(name="Lyktan", kind="association")
    board = project.lead_board
    with pytest.raises(TransitionRefused):
        lead.choose_lead(
            project,
            board=board if both else None,
            organisation=organisation if both else None,
        )
    project.refresh_from_db()
    assert (project.lead_board, project.lead_organisation) == (board, None)


def test_the_one_takes_the_place_of_the_other(project):
    organisation = Organisation.objects.create(name="Lyktan", kind="association")
    board = project.lead_board
    lead.choose_lead(project, board=None, organisation=organisation)
    project.refresh_from_db()
    assert (project.lead_board, project.lead) == (None, "Lyktan")
    lead.choose_lead(project, board=board, organisation=None)
    project.refresh_from_db()
    assert (project.lead_organisation, project.lead) == (None, "Socialnämnden")
