"""How does a page ask once, with a form or without one, and then take its step?"""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url

from core.pages.refusals import refusal_as_message, refusal_in_form


def ask_first(
    request: HttpRequest,
    act: Callable[..., Any],
    *rows: Any,
    then: Any,
    done: str | Callable[[Any], str] = "",
    form: Any = None,
    refused_at: str | None = None,
    template: str = "components/confirm.html",
    **page: Any,
) -> HttpResponse:
    """Asks before a step; when that is answered, `act(*rows, **answers, by=…)` takes it.

    `done` is what is said then and `then` where it leads, as for `redirect`; each may be
    a function of what the step made. A refusal stands in the form (at the field
    `refused_at`) with what was typed; without a form it is told where one goes back to.
    """
    if "back_url" not in page:
        page["back_url"] = resolve_url(then)
    if request.method == "POST" if form is None else form.is_valid():
        answers = {} if form is None else form.answers()
        with _told(request, form, refused_at):
            made = act(*rows, **answers, by=request.user)
            if words := done(made) if callable(done) else done:
                messages.success(request, words)
            return redirect(then(made) if callable(then) else then)
        if form is None:
            return redirect(page["back_url"])
    return render(request, template, {"form": form, **page})


def edit_page(
    request: HttpRequest,
    act: Callable[..., Any],
    *rows: Any,
    template: str = "components/form_page.html",
    **page: Any,
) -> HttpResponse:
    """A form on a page of its own, which asks and acts as `ask_first` does."""
    return ask_first(request, act, *rows, template=template, **page)


def _told(request: HttpRequest, form: Any, field: str | None):
    if form is None:
        return refusal_as_message(request)
    return refusal_in_form(form, field)
