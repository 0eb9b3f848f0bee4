"""Which months may be told, and which one is offered first?"""

from datetime import date

import pytest

from core import clock
from projects.found import months_to_tell
from projects.models import Project, Pulse
from projects.pulse.forms import usual_month
from tests import factories


class TestMonths:
    def test_this_month_and_the_twelve_before_it_that_nobody_has_told(self, project):
        with clock.travel(factories.moment(2026, 3, 15)):
            Project.objects.filter(pk=project.pk).update(starts_on=date(2024, 1, 1))
            project.refresh_from_db()
            months = months_to_tell(project)
            assert (months[0], months[-1]) == (date(2026, 3, 1), date(2025, 3, 1))
            assert date(2025, 12, 1) in months
            assert len(months) == 13
            assert usual_month(months) == date(2026, 2, 1)

            for month in (date(2026, 2, 1), date(2025, 12, 1)):
                Pulse.objects.create(
                    project=project,
                    month=month,
                    status="as_planned",
                    lesson="Ja",
                    told_by=project.leader,
                )
            assert len(months_to_tell(project)) == 11
            assert usual_month(months_to_tell(project)) == date(2026, 3, 1)

    @pytest.mark.parametrize(
        ("starts_on", "first"),
        [(date(2026, 2, 1), 2), (date(2026, 2, 28), 2), (date(2026, 3, 15), 3)],
    )
    def test_none_is_told_before_the_month_it_began(self, project, starts_on, first):
        project.starts_on = starts_on
        with clock.travel(factories.moment(2026, 3, 15)):
            assert months_to_tell(project)[-1] == date(2026, first, 1)

    def test_when_all_are_told_there_is_none(self):
        assert usual_month([]) is None
