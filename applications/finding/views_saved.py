"""Keep a view of the list under a name, share it, change it, take it away; and columns."""

from datetime import timedelta

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import require
from applications import permissions
from applications.finding import saved_views
from applications.finding.forms import CaseFilter
from applications.finding.forms_saved import ViewForm, kept_query
from applications.models import SavedView
from core import clock
from core.pages.confirm import edit_page
from core.pages.refusals import refusal_as_message
from core.pages.rows import get_row
from core.refusals import TransitionRefused

TIME_TO_REGRET = timedelta(days=30)


@require_GET
def view_list(request):
    """One's own views and the shared; those taken away lately can be brought back."""
    user = request.user
    views = list(SavedView.objects.visible_to(user).for_list(user)[:200])
    removed = SavedView.objects.filter(
        owner=user, removed_at__gte=clock.now() - TIME_TO_REGRET
    )
    context = {
        "own": [view for view in views if view.owner_id == user.pk],
        "shared": [
            {"view": view, "may_change": permissions.may_change_view(user, view)}
            for view in views
            if view.owner_id != user.pk
        ],
        "removed": removed.order_by("-removed_at", "-pk")[:10],
    }
    return render(request, "applications/finding/views.html", context)


@require_http_methods(["GET", "POST"])
def view_new(request):
    """Keep the filters of the address under a name."""
    query = kept_query(request.GET, request.user)
    if query is None:
        messages.error(request, _("The filters make no sense. Choose them again."))
        return redirect("applications:list")
    position = saved_views.next_position(request.user)
    view = SavedView(owner=request.user, query=query, position=position)
    return _write(request, view, _("Save the view"))


@require_http_methods(["GET", "POST"])
def view_edit(request, pk):
    view = get_row(request, SavedView.objects.visible_to(request.user), pk=pk)
    require(permissions.may_change_view(request.user, view))
    return _write(request, view, _("Change the view"))


def _write(request, view: SavedView, title: str):
    form = ViewForm(request.POST or None, user=request.user, view=view)
    list_url, views_url = reverse("applications:list"), reverse("applications:views")
    return edit_page(
        request,
        lambda by, **_answers: saved_views.keep_view(form.filled()),
        form=form,
        refused_at="name",
        done=lambda kept: _("The view “%(name)s” is kept.") % {"name": view.name},
        then=lambda kept: view,
        way=(_("Cases"), list_url, _("Saved views"), views_url),
        title=title,
        lead=_(
            "A view is the filters, the search and the order, not the applications that "
            "are there today."
        ),
        action=_("Keep the view"),
        back_url=f"{list_url}?{view.query}",
    )


@require_POST
def columns_keep(request):
    """The columns of the address are this person's own from now on."""
    form = CaseFilter(request.POST, user=request.user)
    with refusal_as_message(request):
        if not (chosen := form.chosen().get("columns")):
            raise TransitionRefused(_("Choose at least one column."))
        saved_views.keep_columns(chosen, by=request.user)
        messages.success(request, _("The list shows you these columns from now on."))
    query = kept_query(request.POST, request.user) or ""
    return redirect(f"{reverse('applications:list')}?{query}")


@require_POST
def view_remove(request, pk):
    view = get_row(request, SavedView.objects.visible_to(request.user), pk=pk)
    require(permissions.may_change_view(request.user, view))
    view.remove()
    messages.success(
        request,
        _("The view “%(name)s” is taken away. It can be brought back from this page.")
        % {"name": view.name},
    )
    return redirect("applications:views")


@require_POST
def view_restore(request, pk):
    view = get_row(request, SavedView.objects.kept_or_not(request.user), pk=pk)
    require(view.owner_id == request.user.pk)
    with refusal_as_message(request):
        saved_views.bring_back(view)
        messages.success(request, _("“%(name)s” is back.") % {"name": view.name})
    return redirect("applications:views")
