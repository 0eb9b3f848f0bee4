"""The way in, and the language of the person."""

from urllib.parse import urlencode

from allauth.account.views import LoginView
from allauth.decorators import rate_limit
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST
from django.views.i18n import set_language

from accounts import actions
from accounts.forms import GenderForm, MailForm, ShortcutForm
from accounts.models import CalendarAddress, GenderAnswer, User
from core.kept import Words, kept

BACKEND = "accounts.sign_in.backend.Backend"


class SignIn(LoginView):
    """allauth's page; in the demo with a button for each of its people."""

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        if settings.DEMO:
            context["demo_groups"] = demo_groups()
        return context


def demo_groups() -> list:
    """The people of the demo by what they do: (title, [who, what one can try])."""
    path = getattr(settings, "VERKAN_DEMO_PEOPLE", "")
    groups = import_string(path) if path else []
    emails = [who.email for _title, people in groups for who in people]
    users = {user.email: user for user in _at(emails=emails)}
    found = [
        (title, [(users[who.email], who.line) for who in people if who.email in users])
        for title, people in groups
    ]
    return [(title, people) for title, people in found if people]


@kept
def _at(emails: Words):
    return User.objects.filter(email=emails, is_active=True)


@require_POST
@login_not_required
@never_cache
@rate_limit(action="login")
def demo_sign_in(request) -> HttpResponse:
    """Become one of the people of the demo. Outside the demo there is no such page."""
    if not settings.DEMO:
        raise Http404
    wanted = request.POST.get("email", "")
    for _title, people in demo_groups():
        for user, _line in people:
            if user.email == wanted:
                login(request, user, backend=BACKEND)
                return HttpResponseRedirect(_next(request))
    raise Http404


def _next(request) -> str:
    """Where the person was going, if it is a page of ours."""
    wanted = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if is_ours else settings.LOGIN_REDIRECT_URL


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def account(request) -> HttpResponse:
    """One's own account, and what one wants to say of oneself."""
    said = GenderAnswer.objects.filter(user=request.user).first()
    first = {"gender": said.gender if said else ""}
    form = GenderForm(request.POST or None, initial=first)
    if form.is_valid():
        actions.say_gender(request.user, form.cleaned_data["gender"])
        messages.success(request, _("Your answer is saved, and read by nobody else."))
        return HttpResponseRedirect(reverse("accounts:account"))
    return _account(request, form)


def _account(
    request, form: GenderForm, address: str = "", mails: MailForm | None = None
) -> HttpResponse:
    calendar = CalendarAddress.objects.filter(user=request.user).first()
    keys = ShortcutForm(initial={"single_keys": request.user.single_keys})
    words = {
        "form": form,
        "keys": keys,
        "mails": mails or MailForm(initial=actions.wishes_of(request.user)),
        "calendar": calendar,
        "address": address,
    }
    return render(request, "accounts/account.html", words)


@require_POST
@never_cache
def calendar_open(request) -> HttpResponse:
    """A new address for one's calendar. It is shown on this answer, and never again."""
    key = actions.open_calendar(request.user)
    path = f"{reverse('calendar')}?{urlencode({'key': key})}"
    said = GenderAnswer.objects.filter(user=request.user).first()
    form = GenderForm(initial={"gender": said.gender if said else ""})
    return _account(request, form, request.build_absolute_uri(path))


@require_POST
def calendar_close(request) -> HttpResponse:
    actions.close_calendar(request.user)
    messages.success(request, _("The address to your calendar opens nothing any more."))
    return HttpResponseRedirect(reverse("accounts:account"))


@require_POST
def shortcuts(request) -> HttpResponse:
    """One's own choice about keys; nothing of it can be wrong."""
    form = ShortcutForm(request.POST)
    if form.is_valid():
        actions.use_single_keys(request.user, is_used=form.cleaned_data["single_keys"])
        messages.success(request, _("Your choice of keys is saved."))
    return HttpResponseRedirect(reverse("accounts:account"))


@require_POST
def mail_wishes(request) -> HttpResponse:
    """When one wants mails of each kind that is not demanded by law."""
    form = MailForm(request.POST)
    if not form.is_valid():
        said = GenderAnswer.objects.filter(user=request.user).first()
        gender = GenderForm(initial={"gender": said.gender if said else ""})
        return _account(request, gender, mails=form)
    actions.wish_mails(request.user, form.cleaned_data)
    messages.success(request, _("Your choice of mails is saved."))
    return HttpResponseRedirect(reverse("accounts:account"))


@require_POST
@login_not_required
def language_set(request) -> HttpResponse:
    """The language of this browser, and from now on of the person's messages too."""
    language = request.POST.get("language", "")
    codes = dict(settings.LANGUAGES)
    user = request.user
    if user.is_authenticated and language in codes and user.language != language:
        user.language = language
        user.save(update_fields=["language"])
    return set_language(request)
