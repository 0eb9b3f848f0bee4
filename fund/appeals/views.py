"""How are the fund's decisions appealed, and who says so?"""

from functools import partial

from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core import clock
from fund import permissions
from fund.appeals import actions
from fund.appeals.forms import AppealForm
from fund.found import edit_part, frame, get_fund
from fund.models import AppealText
from fund.models.appeal import Body


@require_safe
def appeal_list(request, pk):
    fund = get_fund(request, pk)
    return render(
        request,
        "fund/appeals/appeals.html",
        {**frame(request, fund), "bodies": actions.texts_of(fund)},
    )


@require_http_methods(["GET", "HEAD", "POST"])
def appeal_write(request, pk, body):
    fund = get_fund(request, pk, permissions.may_manage)
    if body not in Body.values:
        raise Http404
    today = clock.today()
    held = AppealText.objects.at(fund, body, today)
    first = {"text": held.text if held else actions.usual_text(), "valid_from": today}
    return edit_part(
        request,
        fund,
        "fund:appeals",
        partial(actions.write_appeal_text, fund, body=body),
        form=AppealForm(request.POST or None, initial=first),
        refused_at="valid_from",
        done=_("The new text is kept."),
        title=_("How to appeal: %(body)s") % {"body": Body(body).label},
        lead=_("Letters that are made already keep the text they were made with."),
        action=_("Keep the text"),
    )
