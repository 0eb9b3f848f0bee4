"""The decision of the body above the steering group, and its minutes."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import require
from applications import permissions
from applications.case import queries as case_queries
from applications.decisions import body, levels
from applications.decisions.forms_body import BodyDecisionForm
from applications.decisions.queries import boards_of, people_of
from applications.found import find_application, get_application
from applications.models import Application, Decision
from applications.models.decision import GRANTING, Level
from core import clock
from core.files.sending import send_kept
from core.pages.refusals import refusal_as_message, refusal_in_form
from fund.conditions.actions import Planned
from fund.ledger import sums as ledger
from fund.limits import queries as limits


@require_http_methods(["GET", "POST"])
def body_decision(request, pk):
    """Register what the body decided; money and project follow in the same moment."""
    application = get_application(request, pk, permissions.may_register_body_decision)
    follows = levels.latest_recommended(application)
    if follows is None:
        raise Http404
    recommendation = case_queries.recommendation_of(application)
    years = list(follows.proposed_years.select_related("board"))
    proposed = {(row.year, row.board_id): row.amount for row in years}
    rules = application.fund.rules_on(clock.today())
    form = _form(request, application, follows, proposed, rules=rules)
    if form.is_growing:
        form.as_typed()
    elif form.is_valid() and _register(request, application, form):
        return redirect(application)
    found, today = [], clock.today()
    available = ledger.balance(application.fund).available
    if recommendation and recommendation.plan_item and proposed:
        amounts = {(row.year, row.board): row.amount for row in years}
        found = limits.obstacles(
            application.fund,
            recommendation.plan_item,
            amounts,
            rules=rules,
            on=today,
            available=available,
        )
    context = {
        "application": application,
        "form": form,
        "follows": follows,
        "signed_by": recommendation.signed_by if recommendation else None,
        "obstacles": [
            {"kind": "no", "text": o.sentence, "note": limits.who_may(o.kind, rules)}
            for o in found
        ],
        "available": available,
    }
    return render(request, "applications/decisions/body_decision.html", context)


def _form(request, application, follows, proposed, *, rules) -> BodyDecisionForm:
    """What the group recommended, to be changed where the body decided otherwise."""
    years = {year for year, _board in proposed} | set(application.project.years())
    is_posted = request.method == "POST"
    form = BodyDecisionForm(
        request.POST if is_posted else None,
        request.FILES if is_posted else None,
        rules=rules,
        years=sorted(years),
        boards=boards_of(application, {board for _year, board in proposed}),
        proposed=proposed,
        initial={
            "outcome": follows.outcome,
            "body": rules.final_body,
            "reasons": follows.reasons,
        },
    )
    rows = follows.proposed_conditions.select_related("owner").order_by("pk")
    form.add_condition_rows(
        [Planned(row.text, row.kind, row.owner, row.due_on) for row in rows],
        people_of(application.project),
    )
    return form


def _register(request, application: Application, form: BodyDecisionForm) -> bool:
    data = form.cleaned_data
    is_grant = data["outcome"] in GRANTING
    with refusal_in_form(form):
        decision = body.register_body_decision(
            application,
            outcome=data["outcome"],
            body=data["body"],
            decided_on=data["decided_on"],
            minute=data["minute"],
            reasons=data["reasons"],
            conditions=form.conditions(),
            amounts=form.amounts() if is_grant else None,
            paper=data["paper"],
            checked=data["paper"].checked,
            passing=form.passing() if is_grant else None,
            by=request.user,
        )
        outcome = decision.get_outcome_display().lower()
        done = _("Written down: %(outcome)s.") % {"outcome": outcome}
        messages.success(request, done)
        return True
    return False


@require_GET
def body_minutes(request, pk):
    """The minutes of the body that decided, as they were handed in."""
    application = find_application(request, pk)
    require(permissions.may_read_letter(request.user, application))
    rows = application.decisions.filter(level=Level.BODY).exclude(paper="")
    decision: Decision | None = rows.order_by("-pk").first()
    if decision is None:
        raise Http404
    number = application.registry_number.replace("/", "-").replace(" ", "-")
    with refusal_as_message(request):
        name = _("minutes-%(number)s.pdf") % {"number": number}
        return send_kept(decision.paper, name)
    return redirect(application)
