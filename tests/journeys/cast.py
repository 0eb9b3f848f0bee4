"""Those who play the main job, and the fund as it was on 1 September 2022."""

from datetime import date

from django.contrib.auth.hashers import make_password

from accounts.models import User
from fund.group import actions as group_actions
from fund.models import Appointment, Term
from tests import factories
from tests.journeys.people import PASSWORD

Role = Appointment.Role
SINCE = date(2022, 1, 1)


class Cast:
    """The fund as it was on 1 September 2022, and those who play.

    In the group sit a director who will stand aside (`aside`), with a `deputy`, and the
    `verifier` of the minutes.
    """

    def __init__(self):
        self.fund = factories.make_fund(capital=40_000_000)
        self.call = factories.make_call(self.fund, title="Sociala investeringar 2022")
        self.coordinator = factories.make_role(self.fund, Role.COORDINATOR, "Maria")
        self.registrar = factories.make_role(self.fund, Role.REGISTRAR, "Gunilla")
        self.assessors = [
            factories.make_role(self.fund, Role.ASSESSOR, name)
            for name in ("Eva", "Petra")
        ]
        self.finance = factories.make_role(self.fund, Role.FINANCE, "Johan")
        self.applicant = factories.make_user("Karin Nyström")
        self.owner = factories.make_user("Göran Lind")
        self.manager = factories.make_user("Anna Ek")
        self.chair = factories.chair_of(self.fund)
        self.aside = self._sits("Socialdirektör")
        self.verifier = self._sits("Folkhälsostrateg")
        self.deputy = factories.make_user("Ulla Ersättare")
        group_actions.seat_person(
            self.fund.steering_group.seats.get(title="Socialdirektör"),
            self.deputy,
            since=SINCE,
            is_deputy=True,
            by=self.coordinator,
        )
        self.voters = list(
            User.objects.filter(
                terms__seat__group__fund=self.fund, terms__seat__is_voting=True
            ).order_by("pk")
        )
        User.objects.filter(pk=self.aside.pk).update(name="Sofia Avstår")
        User.objects.update(password=make_password(PASSWORD))

    def _sits(self, title: str) -> User:
        terms = Term.objects.filter(seat__group__fund=self.fund, seat__title=title)
        return terms.get(is_deputy=False).user
