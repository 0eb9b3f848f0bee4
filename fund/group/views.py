"""Who decides on the money, today or on another day, and is the group balanced?"""

from django.db.models import TextChoices
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from core import clock
from core.pages.refusals import refusal_as_message
from core.pages.rows import get_row
from fund import permissions
from fund.found import edit_part, frame, get_fund
from fund.group import actions, composition
from fund.group.forms import (
    DeputiesForm,
    OnForm,
    SeatChangeForm,
    SeatForm,
    SeatingForm,
    TermEndForm,
)
from fund.models import Fund, Seat, Term


@require_safe
def group_detail(request, pk):
    fund = get_fund(request, pk)
    form = OnForm(request.GET or None)
    today = clock.today()
    day = form.chosen().get("on") or today
    seats = list(
        Seat.objects.filter(group__fund=fund)
        .select_related("board", "group")
        .order_by("-is_voting", "number")
    )
    terms = list(Term.objects.filter(seat__group__fund=fund).on(day).for_page())
    rows = _rows(seats, terms, is_today=day == today)
    seated = [row["seat"] for row in rows if row["member"]]
    rules = fund.rules_on(day)
    checks = composition.check_composition(seated, rules) if seated else []
    existing = [row["seat"] for row in rows]
    if seated and (held := composition.check_terms(existing, terms, rules)):
        checks.append(held)
    return render(
        request,
        "fund/group/group.html",
        {
            **frame(request, fund),
            "form": form,
            "day": day,
            "is_today": day == today,
            "whole_side": any(seat.group.deputies_serve_side for seat in seats),
            "rows": rows,
            "voting": sum(seat.is_voting for seat in seated),
            "checks": checks,
            "held": sum(check.kind == "ok" for check in checks),
            "is_broken": any(check.kind == "no" for check in checks),
        },
    )


def _rows(seats: list[Seat], terms: list[Term], *, is_today: bool) -> list[dict]:
    """Each seat with who sits there; on an earlier day only seats that were taken."""
    members = {term.seat_id: term for term in terms if not term.is_deputy}
    deputies: dict[int, list[Term]] = {}
    for term in terms:
        if term.is_deputy:
            deputies.setdefault(term.seat_id, []).append(term)
    return [
        {
            "seat": seat,
            "member": members.get(seat.pk),
            "deputies": deputies.get(seat.pk, []),
            "ending": [
                term
                for term in (members.get(seat.pk), *deputies.get(seat.pk, []))
                if term and not term.until
            ],
            "competences": _labels(Seat.Competence, seat.competences),
            "perspectives": _labels(Seat.Perspective, seat.perspectives),
        }
        for seat in seats
        if is_today or seat.pk in members or seat.pk in deputies
    ]


def _labels(choices: type[TextChoices], chosen: list[str]) -> list[str]:
    """The words of what is chosen, in the order of the choices."""
    return [str(label) for value, label in choices.choices if value in chosen]


def _get_seat(request, fund: Fund, pk: int) -> Seat:
    seats = Seat.objects.filter(group__fund=fund).select_related("group__fund")
    return get_row(request, seats, pk=pk)


@require_http_methods(["GET", "HEAD", "POST"])
def seat_add(request, pk):
    fund = get_fund(request, pk, permissions.may_manage)
    return edit_part(
        request,
        fund,
        "fund:group",
        actions.add_seat,
        fund,
        form=SeatForm(request.POST or None, fund=fund),
        done=lambda seat: (
            _("The seat is there: %(seat)s. Now seat somebody.") % {"seat": seat}
        ),
        then=lambda seat: reverse("fund:person_seat", args=[fund.pk, seat.pk]),
        title=_("Add a seat"),
        lead=_("A seat is a place at the table, whoever sits there."),
        action=_("Add the seat"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def seat_change(request, pk, seat_pk):
    fund = get_fund(request, pk, permissions.may_manage)
    seat = _get_seat(request, fund, seat_pk)
    form = SeatChangeForm(request.POST or None, instance=seat)
    return edit_part(
        request,
        fund,
        "fund:group",
        actions.change_seat,
        # The form has put its answers into its own row already.
        _get_seat(request, fund, seat_pk),
        form=form,
        done=_("The seat is changed."),
        title=_("What does %(seat)s speak for?") % {"seat": seat},
        lead=_(
            "Another board, side, vote or competence is another seat, so that "
            "earlier days look as they were: end the term and add a seat."
        ),
        action=_("Save"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def deputies_serve(request, pk):
    fund = get_fund(request, pk, permissions.may_manage)
    group = fund.steering_group
    first = {"whole_side": "side" if group.deputies_serve_side else "seat"}
    return edit_part(
        request,
        fund,
        "fund:group",
        actions.let_deputies_serve,
        group,
        form=DeputiesForm(request.POST or None, initial=first),
        done=_("It is saved for which seats deputies step in."),
        title=_("For which seats do deputies step in?"),
        lead=_(
            "A deputy votes where the member is absent or has a conflict of "
            "interest. The first in order who is present steps in."
        ),
        action=_("Save"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def person_seat(request, pk, seat_pk):
    fund = get_fund(request, pk, permissions.may_manage)
    seat = _get_seat(request, fund, seat_pk)
    place = "deputy" if request.GET.get("as") == "deputy" else "member"
    first = {"since": clock.today(), "place": place}
    return edit_part(
        request,
        fund,
        "fund:group",
        actions.seat_person,
        seat,
        form=SeatingForm(request.POST or None, seat=seat, initial=first),
        done=lambda term: (
            _("%(name)s sits as %(seat)s.") % {"name": term.user, "seat": seat}
        ),
        title=_("Who sits as %(seat)s?") % {"seat": seat},
        lead=_("A deputy votes where the member cannot, in the order given here.")
        if place == "deputy"
        else _("The one who sits there now ends the day before."),
        action=_("Seat the person"),
    )


def _get_term(request, fund: Fund, pk: int) -> Term:
    terms = Term.objects.filter(seat__group__fund=fund)
    return get_row(request, terms.select_related("user", "seat__group__fund"), pk=pk)


@require_POST
def deputy_up(request, pk, term_pk):
    """A deputy is asked before the one who stood above."""
    fund = get_fund(request, pk, permissions.may_manage)
    term = _get_term(request, fund, term_pk)
    done = _("%(name)s is asked before the deputy who stood above.")
    with refusal_as_message(request, done % {"name": term.user}):
        actions.move_up(term, by=request.user)
    return redirect("fund:group", fund.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def term_end(request, pk, term_pk):
    fund = get_fund(request, pk, permissions.may_manage)
    term = _get_term(request, fund, term_pk)
    first = {"on": clock.today()}
    return edit_part(
        request,
        fund,
        "fund:group",
        actions.unseat,
        term,
        form=TermEndForm(request.POST or None, term=term, initial=first),
        done=_("The term of %(name)s has ended.") % {"name": term.user},
        title=_("End the term of %(name)s?") % {"name": term.user},
        lead=_("What the term gave is taken back at once. The history stays."),
        action=_("End the term"),
        stop=True,
    )
