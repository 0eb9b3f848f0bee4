"""How is a refusal told to the one who tried: as a message, or in their form?"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.forms import BaseForm
from django.http import HttpRequest

from core.refusals import TransitionRefused


@contextmanager
def refusal_as_message(request: HttpRequest, done: str = "") -> Iterator[None]:
    """What is refused inside is told on the next page, and what follows it is not done;
    else that it is `done`."""
    try:
        yield
        if done:
            messages.success(request, done)
    except TransitionRefused as refusal:
        messages.error(request, str(refusal))


@contextmanager
def refusal_in_form(form: BaseForm, field: str | None = None) -> Iterator[None]:
    """What is refused inside, or breaks a rule of the row, is told above the form or at
    `field`; what was typed stays."""
    try:
        yield
    except TransitionRefused as refusal:
        form.add_error(field, str(refusal))
    except ValidationError as wrong:
        form.add_error(field, wrong.messages)
