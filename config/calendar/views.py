"""The address that a calendar reads by itself, without signing in."""

from allauth.decorators import rate_limit
from django.contrib.auth.decorators import login_not_required
from django.http import Http404
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from accounts.actions import owner_of_calendar
from config.calendar.days import days_of
from core.pages.calendar import calendar_file


@require_safe
@login_not_required
@never_cache
@rate_limit(action="calendar", limit_get=True)
def calendar(request):
    """The days of the person whose key it is. The key is no part of the path, so that
    lists of which pages were asked for do not hold it (config.gunicorn)."""
    user = owner_of_calendar(request.GET.get("key", ""))
    if user is None:
        raise Http404
    with translation.override(user.language):
        return calendar_file(days_of(user), "verkan.ics", name="Verkan")
