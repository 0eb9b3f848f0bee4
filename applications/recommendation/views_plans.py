"""What do the plans say about a case?"""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from applications import permissions
from applications.brief.queries import Content
from applications.found import get_application
from applications.recommendation import actions
from applications.recommendation.forms import AlignmentForm
from applications.recommendation.queries import Plans
from core.pages.refusals import refusal_as_message


@require_http_methods(["GET", "POST"])
def alignment_judge(request, pk):
    """One row a goal. The applicants' own plans are open, the other boards' folded."""
    application = get_application(request, pk, permissions.may_prepare)
    plans = Plans(application, Content(application.content))
    form = AlignmentForm(request.POST or None, plans=plans)
    if form.is_valid():
        return _judge(request, application, form)
    rooms = plans.rooms()
    goals, lines = form.rows(plans.goals, {}), form.rows(plans.lines, rooms)
    chosen = [row for row in lines if row.is_likely]
    own = [row for row in goals if row.item.plan.board_id in plans.own]
    context = {
        "application": application,
        "form": form,
        "own": own,
        "others": [row for row in goals if row not in own],
        "lines": chosen or lines,
        "more_lines": [row for row in lines if chosen and row not in chosen],
        "years": sorted(plans.content.economy().by_year),
        "left": [row for row in (*goals, *lines) if not row.stance.value()],
        "silent": [
            row
            for row in (*goals, *lines)
            if not row.is_linked and not row.stance.value()
        ],
        "may_recommend": permissions.may_recommend(request.user, application),
    }
    return render(request, "applications/recommendation/plans.html", context)


def _judge(request, application, form: AlignmentForm):
    with refusal_as_message(request):
        for item, stance, note in form.judged():
            actions.judge_alignment(
                application, item, stance=stance, note=note, by=request.user
            )
        done = _("What the plans say is saved.")
        if "accept" in form.data:
            done = _accept(request, application, form)
        messages.success(request, done)
        if "next" in form.data:
            return redirect("applications:recommend", pk=application.pk)
    return redirect("applications:alignment", pk=application.pk)


def _accept(request, application, form: AlignmentForm) -> str:
    count = actions.accept_silence(
        application, seen=form.cleaned_data["shown"], by=request.user
    )
    done = ngettext(
        "%(count)d goal or line is accepted as not mentioning the case.",
        "%(count)d goals and lines are accepted as not mentioning the case.",
        count,
    )
    return done % {"count": count}
