"""Who has declared which ties, and how is each ground of conflict worded?"""

from functools import partial

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core import clock
from core.forms.base import one_more_row
from core.pages.refusals import refusal_in_form
from fund import permissions
from fund.found import edit_part, frame, get_fund
from fund.interests import actions
from fund.interests.forms import GroundForm, Interests, NothingForm
from fund.models import Fund, InterestDeclaration
from fund.models.interest import Ground


@require_safe
def interest_list(request, pk):
    """Everybody who shall declare this year: public, and so for everyone inside."""
    fund = get_fund(request, pk)
    rows = actions.of_year(fund, clock.today().year)
    context = {
        **frame(request, fund),
        "year": clock.today().year,
        "rows": rows,
        "lacking": sum(row.declaration is None for row in rows),
        "must_declare": any(
            row.user == request.user and row.declaration is None and row.roles
            for row in rows
        ),
    }
    return render(request, "fund/interests/interests.html", context)


@require_safe
def interest_detail(request, pk, declaration_pk):
    """One declaration, and the other versions by the same person."""
    fund = get_fund(request, pk)
    rows = InterestDeclaration.objects.filter(fund=fund).select_related("user")
    declaration = get_object_or_404(rows, pk=declaration_pk)
    versions = rows.filter(user=declaration.user).order_by("-year", "-number")
    context = {
        **frame(request, fund),
        "declaration": declaration,
        "interests": declaration.interests.order_by("pk"),
        "versions": versions,
    }
    return render(request, "fund/interests/interest.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def interest_declare(request, pk):
    fund = get_fund(request, pk, actions.must_declare)
    kept = _kept(request.user, fund)
    data = request.POST or None
    wants_row = "add_row" in request.POST
    if wants_row:
        data = one_more_row(request.POST, "ties")
    form = NothingForm(
        data, initial={"has_nothing": kept.has_nothing if kept else False}
    )
    first = list(kept.interests.order_by("pk").values()) if kept else []
    ties = Interests(data, prefix="ties", initial=first)
    if data and not wants_row and form.is_valid() and ties.is_valid():
        with refusal_in_form(form, "has_nothing"):
            declaration = actions.declare(
                fund,
                has_nothing=form.cleaned_data["has_nothing"],
                interests=ties.interests(),
                by=request.user,
            )
            messages.success(request, _("Your declaration is saved."))
            return redirect("fund:interest", fund.pk, declaration.pk)
    context = {
        **frame(request, fund),
        "form": form,
        "ties": ties,
        "kept": kept,
        "year": clock.today().year,
    }
    return render(request, "fund/interests/interest_declare.html", context)


def _kept(user, fund: Fund) -> InterestDeclaration | None:
    """What the person declared last, this year or before, to begin from."""
    rows = InterestDeclaration.objects.filter(fund=fund, user=user)
    return rows.order_by("-year", "-number").first()


@require_safe
def ground_list(request, pk):
    fund = get_fund(request, pk)
    today = clock.today()
    held = actions.wording(fund, today)
    texts = list(
        fund.ground_texts.select_related("written_by").order_by("-valid_from", "-pk")
    )
    grounds = [
        {
            "ground": ground,
            "text": held[ground],
            "texts": [row for row in texts if row.ground == ground],
        }
        for ground in Ground
    ]
    context = {**frame(request, fund), "grounds": grounds, "today": today}
    return render(request, "fund/interests/grounds.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def ground_write(request, pk, ground):
    fund = get_fund(request, pk, permissions.may_manage)
    if ground not in Ground.values:
        raise Http404
    first = {"text": actions.wording(fund)[ground], "valid_from": clock.today()}
    return edit_part(
        request,
        fund,
        "fund:grounds",
        partial(actions.write_ground, fund, ground=ground),
        form=GroundForm(request.POST or None, initial=first),
        refused_at="valid_from",
        done=_("The new text is kept."),
        title=Ground(ground).label,
        lead=_("Answers that are given already are not changed by it."),
        action=_("Keep the text"),
    )
