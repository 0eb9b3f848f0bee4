"""Can the coordinator add a seat, seat somebody, and end a term?"""

from datetime import date

from fund.group import actions as seating
from fund.models import Appointment, Seat, Term
from tests import factories
from tests.fund.pages import url

Role = Appointment.Role


def test_a_seat_is_added_and_somebody_sits_in_it(client, fund, maria):
    board = fund.municipality.boards.get(name="Socialnämnden")
    form = {
        "title": "Enhetschef",
        "board": board.pk,
        "side": "official",
        "competences": ["operations", "economy"],
        "is_voting": "on",
    }
    eva = factories.make_user("Eva")

    response = client.post(url("seat_add", fund), form)
    seat = Seat.objects.get(title="Enhetschef")
    assert response["Location"] == url("person_seat", fund, seat.pk)
    client.post(
        response["Location"],
        {"person": eva.email.upper(), "since": "2026-01-01", "place": "deputy"},
    )

    assert (seat.number, seat.competences) == (12, ["operations", "economy"])
    term = seat.terms.get()
    assert (term.user, term.is_deputy, term.since) == (eva, True, date(2026, 1, 1))
    assert fund.appointments.filter(user=eva, role=Role.DEPUTY).exists()


def test_who_a_factory_seats_sits_as_if_seated_by_the_action():
    fund = factories.make_fund(capital=0)
    for term in Term.objects.filter(seat__group__fund=fund).select_related("seat"):
        seat, chair = term.seat, term.is_chair
        by_action = seating.seat_person(
            Seat.objects.create(
                group=seat.group,
                number=seat.number + 20,
                title=seat.title,
                board=seat.board,
                side=seat.side,
                is_voting=seat.is_voting,
            ),
            factories.make_user(),
            since=term.since,
            is_chair=chair and _stood_down(term),
            by=factories.make_user(),
        )
        assert _as_it_stands(term) == _as_it_stands(by_action)


def _stood_down(term: Term) -> bool:
    """There is one chair at a time."""
    return bool(Term.objects.filter(pk=term.pk).update(is_chair=False))


def _as_it_stands(term: Term) -> tuple:
    roles = term.user.appointments.values_list("role", "since", "until")
    groups = term.user.groups.values_list("name", flat=True)
    return (term.since, term.until, term.is_chair, term.order, set(roles), set(groups))


def test_wrong_seatings_are_explained(client, fund, maria):
    seat = Seat.objects.get(group__fund=fund, title="Ekonomidirektör")
    chair = factories.chair_of(fund)
    gone = factories.make_user("Borta", is_active=False)
    new = factories.make_user("Ny")
    good = {"person": new.email, "since": "2026-01-01", "place": "member"}
    terms = Term.objects.count()
    for changes in [
        {"person": "ingen@example.org"},
        {"person": "x"},
        {"person": gone.email},
        {"person": chair.email},
        {"since": "2999-01-01"},
        {"since": "2021-01-01"},
        {"place": "chair"},
        {"place": "king"},
    ]:
        response = client.post(url("person_seat", fund, seat.pk), good | changes)
        assert response.status_code == 200, changes
        assert response.context["form"].errors, changes
    assert Term.objects.count() == terms


def test_a_term_ends(client, fund, maria):
    term = Term.objects.get(seat__title="Ekonomidirektör", seat__group__fund=fund)
    address = url("term_end", fund, term.pk)
    for day in ("2999-01-01", "2021-01-01", ""):
        assert client.post(address, {"on": day}).context["form"].errors

    client.post(address, {"on": "2026-06-30"})

    term.refresh_from_db()
    assert term.until == date(2026, 6, 30)
    page = client.get(url("group", fund))
    assert "Vakant" in page.content.decode()
    checks = {check.code: check.verdict for check in page.context["checks"]}
    assert (checks["B1"], checks["B5"], checks["B9"]) == ("warn", "fail", "warn")


def test_a_seat_of_another_fund_is_not_there(client, fund, maria):
    theirs = Seat.objects.filter(group__fund=factories.make_fund()).first()
    assert client.get(url("person_seat", fund, theirs.pk)).status_code == 404
    assert client.get(url("term_end", fund, theirs.terms.get().pk)).status_code == 404
