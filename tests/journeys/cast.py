"""Those who play the main job, and the fund as it was on 1 September 2022."""

from django.contrib.auth.hashers import make_password

from accounts.models import User
from fund.models import Appointment
from tests import factories
from tests.journeys.people import PASSWORD

Role = Appointment.Role


class Cast:
    """The fund as it was on 1 September 2022, and those who play."""

    def __init__(self):
        self.fund = factories.make_fund(capital=40_000_000)
        self.call = factories.make_call(self.fund, title="Sociala investeringar 2022")
        self.coordinator = factories.make_role(self.fund, Role.COORDINATOR, "Maria")
        self.assessors = [
            factories.make_role(self.fund, Role.ASSESSOR, name)
            for name in ("Eva", "Petra")
        ]
        self.finance = factories.make_role(self.fund, Role.FINANCE, "Johan")
        self.applicant = factories.make_user("Karin Nyström")
        self.owner = factories.make_user("Göran Lind")
        self.manager = factories.make_user("Anna Ek")
        self.chair = factories.chair_of(self.fund)
        self.voters = list(
            User.objects.filter(
                terms__seat__group__fund=self.fund, terms__seat__is_voting=True
            ).order_by("pk")
        )
        User.objects.update(password=make_password(PASSWORD))
