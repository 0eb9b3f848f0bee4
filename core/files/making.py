"""Wait for a file: the page that follows its making, and the part that tells how far."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


@dataclass(frozen=True)
class Making:
    """What is waited for, what it is about, and the addresses around it."""

    about: str
    title: str
    back_url: str
    file_url: str
    fragment_url: str
    is_pdf: bool = True
    back_title: str = ""  # the page that one came from, when it is not what it is about

    def page(self, request: HttpRequest) -> HttpResponse:
        """202: not yet, but on its way."""
        return render(request, "components/making.html", vars(self), status=202)

    def part(self, request: HttpRequest, *, is_ready: bool) -> HttpResponse:
        context = {**vars(self), "is_ready": is_ready}
        return render(request, "components/_making.html", context)
