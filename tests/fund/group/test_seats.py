"""Which deputy steps in, who leads when the chair cannot, and what a seat speaks for?"""

import re
from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from accounts.audit import AuditEvent
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.group import actions as group
from fund.group import balance
from fund.meetings import actions as meetings
from fund.models import Seat, Term
from tests import factories

SINCE = date(2022, 1, 1)


@pytest.fixture
def fund():
    return factories.make_fund(capital=0)


@pytest.fixture
def maria(fund):
    return factories.make_role(fund, factories.Role.COORDINATOR, "Maria Lind")


def seat_of(fund, title: str) -> Seat:
    return Seat.objects.select_related("group__fund").get(group__fund=fund, title=title)


def deputise(fund, title: str, name: str, **fields) -> Term:
    return group.seat_person(
        seat_of(fund, title),
        factories.make_user(name),
        since=SINCE,
        is_deputy=True,
        by=User.objects.system(),
        **fields,
    )


def meet(fund, *, absent=(), away=()):
    """A meeting of everybody but the members of the `absent` seats and `away` (terms)."""
    by = User.objects.system()
    meeting = factories.plan_meeting(fund, by=by)
    terms = Term.objects.filter(seat__group__fund=fund, until=None)
    present = {
        term: term not in away and (term.is_deputy or term.seat.title not in absent)
        for term in terms.select_related("seat")
    }
    meetings.write_attendance(meeting, present, by=by)
    return meeting


def names(meeting, conflicted=()) -> list[str]:
    voters = balance.voters(meeting, conflicted=conflicted)
    return [voter.term.user.name for voter in voters if voter.is_deputy]


def test_the_first_deputy_in_order_who_is_present_steps_in(fund):
    first = deputise(fund, "Ekonomidirektör", "Första")
    second = deputise(fund, "Ekonomidirektör", "Andra")
    assert (first.order, second.order) == (1, 2)

    absent = ("Ekonomidirektör",)
    assert names(meet(fund, absent=absent)) == ["Första"]
    assert names(meet(fund, absent=absent, away=(first,))) == ["Andra"]
    meeting = meet(fund, absent=absent)
    assert names(meeting, conflicted=[first.user_id]) == ["Andra"]
    assert names(meet(fund)) == []


def test_a_deputy_serves_the_own_seat_only_until_the_group_says_the_side(fund):
    deputise(fund, "Ekonomidirektör", "Johan")
    head = seat_of(fund, "Socialdirektör").terms.get()
    absent = ("Socialdirektör",)
    assert names(meet(fund, absent=absent)) == []

    group.let_deputies_serve(
        fund.steering_group, whole_side=True, by=User.objects.system()
    )

    assert names(meet(fund, absent=absent)) == ["Johan"]
    assert names(meet(fund), conflicted=[head.user_id]) == ["Johan"]
    # An elected member is of another side; nobody votes twice.
    assert names(meet(fund, absent=("Ordförande",))) == []
    both = ("Socialdirektör", "Ekonomidirektör")
    voters = balance.voters(meet(fund, absent=both), conflicted=())
    assert [v.seat.title for v in voters if v.is_deputy] == ["Ekonomidirektör"]


def test_the_vice_chair_leads_where_the_chair_is_away_or_barred(fund):
    seat = seat_of(fund, "Folkhälsostrateg")
    vice = group.seat_person(
        seat,
        factories.make_user("Vice"),
        since=date(2024, 1, 1),
        is_vice_chair=True,
        by=User.objects.system(),
    )
    chair = factories.chair_of(fund)
    there = balance.present(meet(fund))
    away = balance.present(meet(fund, absent=("Ordförande",)))

    assert balance.who_chairs(there, conflicted=()).user == chair
    assert balance.who_chairs(there, conflicted=[chair.pk]) == vice
    assert balance.who_chairs(away, conflicted=()) == vice
    assert balance.who_chairs(away, conflicted=[vice.user_id]) is None


def test_there_is_one_vice_chair_who_is_a_member_with_a_vote(fund):
    by, day = User.objects.system(), date(2024, 1, 1)
    words = {"since": day, "is_vice_chair": True, "by": by}
    with pytest.raises(TransitionRefused):
        group.seat_person(seat_of(fund, "Utvärderare"), factories.make_user(), **words)
    group.seat_person(seat_of(fund, "Folkhälsostrateg"), factories.make_user(), **words)
    with pytest.raises(TransitionRefused):
        group.seat_person(
            seat_of(fund, "Ekonomidirektör"), factories.make_user(), **words
        )


def test_a_place_among_the_deputies_is_held_by_one(fund):
    first = deputise(fund, "Ekonomidirektör", "Första")
    group.seat_person(
        seat_of(fund, "Ekonomidirektör"),
        factories.make_user("Ny"),
        since=date(2024, 1, 1),
        is_deputy=True,
        order=1,
        by=User.objects.system(),
    )
    first.refresh_from_db()
    assert first.until == date(2023, 12, 31)


@pytest.mark.parametrize(
    "fields",
    [
        {"is_deputy": True, "order": 0},
        {"is_deputy": False, "order": 1},
        {"is_deputy": True, "order": 1, "is_vice_chair": True},
        {"is_deputy": False, "is_chair": True, "is_vice_chair": True},
    ],
)
def test_the_database_refuses_places_that_make_no_sense(fund, fields):
    seat = seat_of(fund, "Ekonomidirektör")
    seat.terms.update(until=clock.today())
    with pytest.raises(IntegrityError), transaction.atomic():
        Term.objects.create(
            seat=seat, user=factories.make_user(), since=SINCE, **fields
        )


def test_deputies_and_vice_chair_are_seated_on_the_page(client, fund, maria):
    client.force_login(maria)
    seat = seat_of(fund, "Socialdirektör")
    url = reverse("fund:person_seat", args=[fund.pk, seat.pk])
    for name in ("Första", "Andra"):
        person = factories.make_user(name)
        client.post(
            url,
            {"person": person.email, "since": "2026-01-01", "place": "deputy"},
        )
    late = {"person": factories.make_user("Tredje").email, "since": "2026-01-02"}

    wrong = client.post(url, {**late, "place": "deputy", "order": "0"})
    client.post(url, {**late, "place": "vice_chair"})

    assert wrong.context["form"].errors["order"]
    deputies = seat.terms.filter(is_deputy=True).order_by("order")
    assert [term.user.name for term in deputies] == ["Första", "Andra"]
    assert seat.terms.get(until=None, is_vice_chair=True).user.name == "Tredje"
    page = client.get(reverse("fund:group", args=[fund.pk])).text
    assert page.index("1. Första<br>") < page.index("2. Andra")
    assert "Tredje, vice ordförande" in page


def test_what_can_be_changed_about_a_seat_is_behind_one_word_in_its_row(
    client, fund, maria
):
    seat = seat_of(fund, "Ekonomidirektör")
    first, second = (deputise(fund, seat.title, name) for name in ("Första", "Andra"))
    member = seat.terms.get(is_deputy=False)
    person = reverse("fund:person_seat", args=[fund.pk, seat.pk])
    ends = [
        reverse("fund:term_end", args=[fund.pk, term.pk])
        for term in (member, first, second)
    ]
    url = reverse("fund:group", args=[fund.pk])

    def deeds() -> list[str]:
        """The addresses in the row of the seat."""
        row = client.get(url).text.partition(f'scope="row">{seat.title}')[2]
        return re.findall(r'(?:href|action)="([^"]+)"', row.partition("</tr>")[0])

    client.force_login(maria)
    assert deeds() == [
        *(person, f"{person}?as=deputy"),
        reverse("fund:deputy_up", args=[fund.pk, second.pk]),
        *ends,
        reverse("fund:seat_change", args=[fund.pk, seat.pk]),
    ]
    client.force_login(factories.make_role(fund, factories.Role.MEMBER))
    assert deeds() == []


def test_what_a_seat_speaks_for_is_changed_and_kept_in_the_history(client, fund, maria):
    client.force_login(maria)
    seat = seat_of(fund, "Folkhälsostrateg")
    url = reverse("fund:seat_change", args=[fund.pk, seat.pk])
    answers = {"title": "Hållbarhetsstrateg", "perspectives": ["long_term"]}

    client.post(url, answers)

    seat.refresh_from_db()
    assert (seat.title, seat.perspectives) == ("Hållbarhetsstrateg", ["long_term"])
    event = AuditEvent.objects.about(fund).first()
    assert (event.verb, event.by) == ("seat_changed", maria)
    assert event.note == "Folkhälsostrateg:  → Hållbarhetsstrateg: long_term"


def test_the_coordinator_says_for_which_seats_deputies_step_in(client, fund, maria):
    client.force_login(maria)
    url = reverse("fund:deputies_serve", args=[fund.pk])
    client.post(url, {"whole_side": "side"})
    fund.steering_group.refresh_from_db()
    assert fund.steering_group.deputies_serve_side
    assert client.get(url).context["form"]["whole_side"].value() == "side"


def test_an_earlier_day_shows_the_deputies_of_that_day(client, fund, maria):
    gone = deputise(fund, "Ekonomidirektör", "Gammal Ersättare")
    group.unseat(gone, on=clock.today() - timedelta(days=30), by=maria)
    client.force_login(maria)
    url = reverse("fund:group", args=[fund.pk])
    day = clock.today() - timedelta(days=31)
    assert "Gammal Ersättare" not in client.get(url).text
    assert "Gammal Ersättare" in client.get(url, {"on": day.isoformat()}).text


# The order of the deputies.


def order(fund, day=None) -> list[str]:
    seat = seat_of(fund, "Socialdirektör")
    terms = seat.terms.filter(is_deputy=True).on(day or clock.today())
    return [term.user.name for term in terms.order_by("order")]


def test_a_deputy_is_moved_up_from_today_and_yesterday_stays(client, fund, maria):
    deputise(fund, "Socialdirektör", "Ann")
    deputise(fund, "Socialdirektör", "Bo")
    cia = deputise(fund, "Socialdirektör", "Cia")
    client.force_login(maria)

    def up(term):
        return client.post(reverse("fund:deputy_up", args=[fund.pk, term.pk]))

    page = client.get(reverse("fund:group", args=[fund.pk])).text
    forms = page.split('<form method="post" action="')[1:]
    ups = [form.split("</form>")[0] for form in forms if "/up/" in form.split('"')[0]]
    assert len(ups) == 2  # the first has nobody above
    assert all("csrfmiddlewaretoken" in form and "Flytta upp" in form for form in ups)
    up(cia)
    assert order(fund) == ["Ann", "Cia", "Bo"]
    up(Term.objects.get(user__name="Cia", until=None))
    up(Term.objects.get(user__name="Cia", until=None))  # the first stays the first
    assert order(fund) == ["Cia", "Ann", "Bo"]
    assert order(fund, clock.today() - timedelta(days=1)) == ["Ann", "Bo", "Cia"]
    assert names(meet(fund, absent=["Socialdirektör"])) == ["Cia"]
    assert fund.appointments.filter(role="deputy", until=None).count() == 3
    event = AuditEvent.objects.about(fund).filter(verb="deputies_ordered").first()
    assert event.by == maria


def test_only_who_manages_the_fund_moves_a_deputy(client, fund, maria):
    deputise(fund, "Socialdirektör", "Ann")
    bo = deputise(fund, "Socialdirektör", "Bo")
    url = reverse("fund:deputy_up", args=[fund.pk, bo.pk])
    for person, status in (
        (factories.chair_of(fund), 403),
        (factories.make_user("Främling"), 404),
    ):
        client.force_login(person)
        assert client.post(url).status_code == status
    client.force_login(maria)
    member = Term.objects.get(seat__title="Socialdirektör", is_deputy=False)
    client.post(reverse("fund:deputy_up", args=[fund.pk, member.pk]))
    assert order(fund) == ["Ann", "Bo"]
