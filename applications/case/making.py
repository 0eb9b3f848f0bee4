"""Wait for a PDF: the page that follows its making, and the part that tells how far."""

from dataclasses import dataclass

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from applications.models import Application, Memo, SubmittedVersion


@dataclass(frozen=True)
class Making:
    """What is waited for, and the addresses around it."""

    application: Application
    title: str
    back_url: str
    file_url: str
    fragment_url: str
    is_pdf: bool = True

    @classmethod
    def of_version(cls, version: SubmittedVersion) -> "Making":
        args = [version.application.pk, version.number]
        return cls(
            application=version.application,
            title=_("Version %(number)s as PDF") % {"number": version.number},
            back_url=reverse("applications:version", args=args),
            file_url=reverse("applications:version_pdf", args=args),
            fragment_url=reverse("applications:version_pdf_progress", args=args),
        )

    @classmethod
    def of_copy(cls, application: Application, kind: str) -> "Making":
        args = [application.pk, kind]
        return cls(
            application=application,
            title=_("The plan as Word") if kind == "word" else _("The plan as PDF"),
            back_url=reverse("applications:copy", args=[application.pk]),
            file_url=reverse("applications:copy_file", args=args) + "?made=1",
            fragment_url=reverse("applications:copy_progress", args=args),
            is_pdf=kind == "pdf",
        )

    @classmethod
    def of_letter(cls, application: Application) -> "Making":
        return cls(
            application=application,
            title=_("Letter about the decision"),
            back_url=application.get_absolute_url(),
            file_url=reverse("applications:letter", args=[application.pk]),
            fragment_url=reverse("applications:letter_progress", args=[application.pk]),
        )

    @classmethod
    def of_memo(cls, memo: Memo) -> "Making":
        args = [memo.application_id, memo.number]
        return cls(
            application=memo.application,
            title=_("Memo %(number)s as PDF") % {"number": memo.number},
            back_url=memo.get_absolute_url(),
            file_url=reverse("applications:memo_pdf", args=args),
            fragment_url=reverse("applications:memo_pdf_progress", args=args),
        )

    def page(self, request):
        """202: not yet, but on its way."""
        context = {**vars(self), "project": self.application.project}
        return render(request, "applications/case/making.html", context, status=202)

    def part(self, request, *, is_ready: bool):
        context = {**vars(self), "is_ready": is_ready}
        return render(request, "applications/_making.html", context)
