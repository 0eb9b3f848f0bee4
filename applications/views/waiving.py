"""The deciding body lets a condition fall."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from accounts.models import TransitionRefused
from applications import permissions, waiving
from applications.forms.waiving import WaiveForm
from applications.models import Application, Decision
from fund.models import Condition


@require_http_methods(["GET", "POST"])
def condition_waive(request, pk):
    rows = Condition.objects.select_related("grant")
    if request.method == "POST":
        rows = rows.select_for_update(of=("self",))
    condition = get_object_or_404(rows, pk=pk)
    try:
        decision = waiving.decision_of(condition)
    except Decision.DoesNotExist as none:
        raise Http404 from none
    visible = Application.objects.visible_to(request.user)
    application = get_object_or_404(visible, pk=decision.application_id)
    require(
        permissions.may_waive_condition(request.user, condition, decision.application)
    )
    back = application.get_absolute_url()
    form = WaiveForm(request.POST or None)
    if form.is_valid():
        try:
            waiving.waive_condition(condition, **form.cleaned_data, by=request.user)
        except TransitionRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("The condition is waived."))
            return redirect(back)
    context = {
        "title": _("Waive the condition?"),
        "text": _("%(text)s Decided by: %(body)s, %(minute)s. Only that body may.")
        % {
            "text": f"{condition.text.rstrip('.')}.",
            "body": decision.get_body_display(),
            "minute": decision.minute,
        },
        "form": form,
        "action": _("Waive the condition"),
        "back_url": back,
    }
    return render(request, "components/confirm.html", context)
