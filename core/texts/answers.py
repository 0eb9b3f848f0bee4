"""What is said back to somebody who saves, or to the script that saves meanwhile?

The script is static/js/autosave.js, which says what it sends and what it reads.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from core import clock, days
from core.refusals import TransitionRefused
from core.texts.forms import TextsForm

CONFLICT, GONE, REFUSED, UNFIT = 409, 409, 403, 422


class Part(Protocol):
    """What is saved as one: a form, or one of those that a page is made of."""

    def save(self, *, by, only: set[str] | None = None) -> None: ...
    def mistakes(self, names: set[str]) -> dict[str, list[str]]: ...
    def clashed(self) -> dict[str, dict[str, str]]: ...
    def fingerprints(self, names: set[str]) -> dict[str, str]: ...


def is_autosave(request: HttpRequest) -> bool:
    return request.method == "POST" and "X-Autosave" in request.headers


def autosaved(
    parts: Iterable[Part],
    data: Mapping[str, str],
    *,
    by,
    also: Callable[[], dict[str, Any]] = dict,
) -> JsonResponse:
    """Save what has just been typed, and say how it went, control by control.

    `also` is asked after the save for what else the script is to know. All is saved that
    can be, or when it is refused nothing.
    """
    try:
        with transaction.atomic():
            answer = _saved(parts, data, by=by) | also()
    except TransitionRefused as refusal:
        return JsonResponse({"message": str(refusal)}, status=UNFIT)
    return JsonResponse(answer, status=CONFLICT if answer["conflicts"] else 200)


def _saved(parts: Iterable[Part], data: Mapping[str, str], *, by) -> dict[str, Any]:
    names = set(data.get("autosave_changed", ",".join(data)).split(","))
    errors: dict[str, list[str]] = {}
    conflicts: dict[str, dict[str, str]] = {}
    fingerprints: dict[str, str] = {}
    for part in parts:
        part.save(by=by, only=names)
        errors |= part.mistakes(names)
        conflicts |= part.clashed()
        fingerprints |= part.fingerprints(names)
    return {
        "errors": {name: errors[name] for name in errors.keys() - conflicts.keys()},
        "conflicts": conflicts,
        "fingerprints": fingerprints,
        "saved_at": days.clock_time(clock.now()),
    }


def status_of(form: TextsForm) -> int:
    """Of the page that a form is shown on again."""
    return CONFLICT if form.clashes else 200


def too_late() -> str:
    """Why nothing could be saved, for whoever was still writing."""
    return _(
        "Somebody was quicker while you were writing, so this could not be saved. Here "
        "is what you wrote; copy it if you need it."
    )


def not_saved(
    request: HttpRequest, typed: Callable[[], Iterable[tuple[Any, str]]], **page: Any
) -> HttpResponse:
    """Nothing can be saved any longer. What was `typed` (label, text) is shown, to be
    copied; the script only hears no, and keeps the text where it stands.

    `page` is what templates/components/not_saved.html needs besides.
    """
    if is_autosave(request):
        return JsonResponse({"errors": {}, "conflicts": {}}, status=REFUSED)
    context = {"typed": list(typed()), **page}
    return render(request, "components/not_saved.html", context, status=GONE)
