"""Does every page, file and paper of the demo tell the same, whoever reads it?"""

from datetime import date

import pytest

from config.demo.town import moment
from core import clock
from fund.models import Fund
from tests.config import figures_in_files
from tests.config.figures import IN_TWO_PLACES, Told, every_page
from tests.config.story import told

pytestmark = pytest.mark.reliability

TODAY = date(2026, 11, 23)
# Who prepares, decides, applies, leads, keeps the books, audits; and somebody unknown.
READERS = (
    *("Maria Lindqvist", "Ingrid Wall", "Sara Holm", "Amira Hassan"),
    *("Johan Berg", "Bengt Hallberg", ""),
)
KINDS = IN_TWO_PLACES | {"taken", "call-asked"}


@pytest.fixture
def _town(db):
    with told(TODAY.isoformat()), clock.travel(moment(TODAY, 12)):
        yield


@pytest.mark.usefixtures("_town")
def test_no_figure_has_two_values_for_anybody(client):
    found = Told()
    pages = every_page(client, found, READERS)
    figures_in_files.papers(found)
    figures_in_files.list_of_cases(client, found)
    for fund in Fund.objects.all():
        figures_in_files.everything_of(client, found, fund)
    assert found.twice == {}
    # It has looked: everybody could go somewhere, and each kind stands in two places.
    assert {name: count > 20 for name, count in pages.items() if name} == (
        dict.fromkeys(filter(None, READERS), True)
    )
    kinds = found.kinds
    assert {name for name in KINDS if len(kinds[name]) < 2} == set()
