"""Who sits in the steering group of a fund that tests begin from?"""

from collections.abc import Callable, Iterable
from datetime import date

from accounts.models import Board, User
from fund.models import Appointment, Fund, Seat, Term
from fund.models.fund import role_group


def fill_seats(
    fund: Fund, boards: list[Board], make_user: Callable[[str], User]
) -> None:
    """The nine seats and two adjuncts of domain 13.5, each with somebody in it."""
    ks, social, education, work, culture = boards
    C, S = Seat.Competence, Seat.Side
    seats = [
        ("Ordförande", ks, S.MAJORITY, [], True),
        ("Ledamot", social, S.MAJORITY, [], True),
        ("Ledamot", education, S.OPPOSITION, [], True),
        ("Socialdirektör", social, S.OFFICIAL, [C.OPERATIONS], True),
        ("Utbildningsdirektör", education, S.OFFICIAL, [C.OPERATIONS], True),
        ("Arbetsmarknadschef", work, S.OFFICIAL, [C.OPERATIONS], True),
        ("Kultur- och fritidschef", culture, S.OFFICIAL, [C.DEVELOPMENT], True),
        ("Ekonomidirektör", ks, S.OFFICIAL, [C.ECONOMY], True),
        ("Folkhälsostrateg", ks, S.OFFICIAL, [C.DEVELOPMENT], True),
        ("Utvärderare", None, S.OUTSIDE, [C.EVALUATION], False),
        ("Civilsamhället", None, S.OUTSIDE, [C.TARGET_GROUP], False),
    ]
    places = Seat.objects.bulk_create(
        Seat(
            group=fund.steering_group,
            number=number,
            title=title,
            board=board,
            side=side,
            competences=competences,
            is_voting=votes,
        )
        for number, (title, board, side, competences, votes) in enumerate(seats, 1)
    )
    users = [make_user(place.title) for place in places]
    _seat_everybody(fund, zip(places, users, strict=True), since=date(2022, 1, 1))


def _seat_everybody(
    fund: Fund, pairs: Iterable[tuple[Seat, User]], *, since: date
) -> None:
    """What `group.seat_person` leaves for each of them but its lines of history, in few
    statements: hundreds of tests begin with it."""
    terms = Term.objects.bulk_create(
        Term(
            seat=seat,
            user=user,
            since=since,
            is_chair=seat.title == "Ordförande",
        )
        for seat, user in pairs
    )
    roles = {term.user: _role_of(term) for term in terms}
    Appointment.objects.bulk_create(
        Appointment(fund=fund, user=user, role=role, since=since)
        for user, role in roles.items()
    )
    for role in set(roles.values()):
        users = [user for user, theirs in roles.items() if theirs == role]
        role_group(fund, role).user_set.add(*users)


def _role_of(term: Term) -> str:
    if not term.seat.is_voting:
        return Appointment.Role.ADJUNCT
    return Appointment.Role.CHAIR if term.is_chair else Appointment.Role.MEMBER
