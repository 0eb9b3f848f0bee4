"""What anybody does with an idea of their own, from the first word to the application."""

from urllib.parse import urlencode

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)
from django.views.decorators.vary import vary_on_headers

from accounts.access import require
from applications.ideas import actions, listing, page, permissions
from applications.ideas.forms import IDEA_VIEWS, ChooseCallForm, IdeaFilter, IdeaForm
from applications.ideas.steps import TABLE
from applications.models import Idea
from applications.writing.forms import InviteForm, RemoveForm
from core.forms.reason import ReasonForm
from core.pages.confirm import ask_first, edit_page
from core.pages.fragments import wants_fragment
from core.pages.refusals import refusal_as_message
from core.pages.rows import May, get_row
from core.texts.answers import autosaved, is_autosave, not_saved, status_of
from projects.conflicts.queries import has_conflict, is_aside

State = Idea.State


def find_idea(request: HttpRequest, pk: int, may: May | None = None) -> Idea:
    """The idea, if this user may know that it exists. Locked for a change."""
    rows = Idea.objects.visible_to(request.user).for_page()
    return get_row(request, rows, may, pk=pk)


# --- The list -------------------------------------------------------------------------


@require_safe
@vary_on_headers("HX-Request")
def idea_list(request):
    """One's own ideas; for the fund's people all that are handed in."""
    form = IdeaFilter(request.GET)
    filters = form.chosen()
    found = listing.after(
        listing.chosen(request.user, filters), request.GET.get("after", "")
    )
    rows = list(found[: listing.PAGE + 1])
    context = {
        "form": form,
        "ideas": rows[: listing.PAGE],
        "is_filtered": bool(filters.keys() - {"view"}),
        **_addresses(request, filters, rows),
    }
    if wants_fragment(request):
        return render(request, "applications/ideas/_table.html", context)
    context["funds"] = list(actions.funds_for_ideas(request.user)[:20])
    return render(request, "applications/ideas/list.html", context)


def _addresses(request, filters: dict, rows: list[Idea]) -> dict:
    """The views above the list, and the ways to its first and next page."""
    here, view = reverse("applications:ideas"), filters.get("view", "")
    is_staff = listing.reads_all(request.user)
    next_url = ""
    if len(rows) > listing.PAGE:
        mark = rows[listing.PAGE - 1].pk
        next_url = f"{here}?{urlencode({**filters, 'after': mark})}"
    return {
        "is_staff": is_staff,
        "tabs": [
            {"title": title, "url": f"{here}?view={key}" if key else here}
            | {"current": key == view}
            for key, title in IDEA_VIEWS.items()
        ]
        if is_staff
        else [],
        "clear_url": f"{here}?view={view}" if view else here,
        "first_url": f"{here}?{urlencode(filters)}" if "after" in request.GET else "",
        "next_url": next_url,
    }


# --- Writing --------------------------------------------------------------------------


@require_POST
def idea_begin(request, fund_pk):
    """An empty page in a space of one's own."""
    fund = get_object_or_404(actions.funds_for_ideas(request.user), pk=fund_pk)
    idea = actions.begin_idea(fund, by=request.user)
    return redirect("applications:idea_write", idea.pk)


@require_http_methods(["GET", "POST"])
def idea_write(request, pk):
    """The one page. Saving keeps everything that is right, also while something else is
    wrong; the header X-Autosave asks for the answer as JSON."""
    idea = find_idea(request, pk, permissions.is_author)
    posted = request.POST if request.method == "POST" else None
    boards = list(idea.fund.municipality.boards.order_by("name"))
    form = IdeaForm(posted, idea=idea, boards=boards)
    if not permissions.may_write(request.user, idea):
        return _closed(request, idea, form)
    if posted is None:
        return _page(request, idea, form)
    if is_autosave(request):
        return autosaved([form], request.POST, by=request.user)
    with refusal_as_message(request):
        with transaction.atomic():
            form.save(by=request.user)
        if not form.is_whole:
            return _page(request, idea, form, status=status_of(form))
        if form.is_handing_in:
            return _hand_in(request, idea)
        messages.success(request, _("The idea is saved."))
        return redirect(idea)
    return _page(request, idea, form)


def _closed(request, idea: Idea, form: IdeaForm) -> HttpResponse:
    """Handed in: nothing can be written, but what was typed meanwhile is shown."""
    if not form.is_bound or form.is_handing_in:
        messages.info(request, _("The idea has been handed in."))
        return redirect(idea)
    return not_saved(
        request,
        form.unsaved,
        title=_("The idea has been handed in"),
        lead=_(
            "Somebody handed in while you were writing, so this could not be saved. Here "
            "is what you wrote; copy it if you need it."
        ),
        back_url=idea.get_absolute_url(),
        back_title=idea.name,
        action=_("To the idea"),
    )


def _page(request, idea: Idea, form: IdeaForm, *, status: int = 200) -> HttpResponse:
    asked = idea.supplements.filter(ended_at=None).first()
    context = {
        "idea": idea,
        "form": form,
        "supplement": asked if idea.state == State.SUPPLEMENT else None,
        "form_has_errors": form.is_bound and not form.is_whole,
    }
    return render(request, "applications/ideas/write.html", context, status=status)


def _hand_in(request, idea: Idea) -> HttpResponse:
    with refusal_as_message(request):
        actions.submit_idea(idea, by=request.user)
        messages.success(
            request, _("Your idea has arrived. You also get an e-mail about it.")
        )
        return redirect(idea)
    return redirect("applications:idea_write", idea.pk)


@require_http_methods(["GET", "POST"])
def idea_withdraw(request, pk):
    """Take the idea back, with a reason; asks once more."""
    idea = find_idea(request, pk, permissions.may_withdraw)
    form = ReasonForm(
        request.POST if request.method == "POST" else None,
        hint=_("The fund's coordinator reads it."),
        most=500,
    )
    return ask_first(
        request,
        actions.withdraw_idea,
        idea,
        form=form,
        done=_("The idea is taken back."),
        then=idea,
        title=_("Take the idea back?"),
        text=_("What has been handed in stays on record.")
        if idea.submitted_at
        else _("The draft can still be read, but not changed or handed in."),
        action=_("Take the idea back"),
        stop=True,
        back_title=idea.name,
    )


@require_http_methods(["GET", "POST"])
def idea_authors(request, pk):
    """Those who write together: invite one by e-mail address, or take one away."""
    idea = find_idea(request, pk, permissions.may_manage_authors)
    posted = request.POST if request.method == "POST" else None
    authors = idea.authors.select_related("user").order_by("added_at", "pk")
    removing = RemoveForm(posted, members=authors)
    if posted is not None and removing.is_asked_for:
        return _remove(request, idea, removing)
    return edit_page(
        request,
        actions.add_author,
        idea,
        form=InviteForm(posted),
        done=lambda author: (
            _("%(name)s can now write with you.") % {"name": author.user}
        ),
        then=reverse("applications:idea_authors", args=[pk]),
        template="applications/writing/writers.html",
        lead=_(
            "Everyone here can read and change the idea, hand it in, and make it an "
            "application."
        ),
        members=authors,
        back_title=idea.name,
        back_url=idea.get_absolute_url(),
    )


def _remove(request, idea: Idea, form: RemoveForm) -> HttpResponse:
    if form.is_valid():
        author = form.cleaned_data["remove"]
        with refusal_as_message(request):
            actions.remove_author(author, by=request.user)
            messages.success(
                request, _("%(name)s no longer writes.") % {"name": author.user}
            )
            if author.user == request.user:
                return redirect("applications:ideas")
    return redirect("applications:idea_authors", idea.pk)


# --- The page of one idea -------------------------------------------------------------


@require_safe
def idea_detail(request, pk):
    """Its authors see what happens next; the fund's people what there is to do."""
    idea = find_idea(request, pk)
    user = request.user
    is_author = permissions.is_author(user, idea)
    if not is_author and is_aside(user, idea):
        return show_aside(request, idea)
    facts = page.read(user, idea)
    context = {
        "idea": idea,
        "facts": facts,
        "way": page.way(idea),
        "boards": list(idea.boards.order_by("name")),
        "history": page.history(idea, for_author=is_author),
    }
    if is_author:
        context |= {
            "status": TABLE[idea.state].tell(facts),
            "may_write": permissions.may_write(user, idea),
            "may_withdraw": permissions.may_withdraw(user, idea),
        }
        return render(request, "applications/ideas/own.html", context)
    versions = list(idea.versions.select_related("frozen_by").order_by("-number"))
    context |= {
        "step": TABLE[idea.state].step(facts),
        "answers": page.answers_of(idea),
        "earlier": versions[1:],
        "may_declare_conflict": permissions.may_declare_conflict(user, idea),
    }
    return render(request, "applications/ideas/case.html", context)


def show_aside(request, idea: Idea) -> HttpResponse:
    """Who stands aside sees what everybody may see, and why."""
    context = {"idea": idea, "has_conflict": has_conflict(request.user, idea)}
    return render(request, "applications/ideas/aside.html", context)


@require_http_methods(["GET", "POST"])
def idea_apply(request, pk):
    """Turn an invited idea into an application; the second click finds what the first
    one made."""
    idea = find_idea(request, pk)
    if idea.application and permissions.is_author(request.user, idea):
        messages.info(request, _("The idea has become this application."))
        return redirect("applications:tasks", idea.application_id)
    require(permissions.may_apply(request.user, idea))
    calls = actions.calls_to_apply_in(idea)
    if not calls:
        messages.error(request, _("No call of the fund is open now."))
        return redirect(idea)
    return ask_first(
        request,
        actions.make_application,
        idea,
        form=ChooseCallForm(request.POST or None, calls=calls),
        done=_("The application is begun, with what the idea says carried over."),
        then=lambda begun: reverse("applications:tasks", args=[begun.pk]),
        title=_("Turn the idea into an application"),
        text=_(
            "The name, the need, the target group, the idea and those who take part go "
            "along word for word. You can change everything until you hand in."
        ),
        action=_("Begin the application"),
        back_url=idea.get_absolute_url(),
        back_title=idea.name,
    )
