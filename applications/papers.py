"""The papers of a case as PDF: made once, kept with their hash, never made again."""

import hashlib

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import translation

from applications.models import (
    ArchiveCopy,
    Decision,
    DecisionLetter,
    SubmittedVersion,
)
from fund.pdf import render_pdf


@transaction.atomic
def keep_archive_copy(version_id: int) -> ArchiveCopy:
    """The PDF of a version handed in. Two at once: the second waits and finds it."""
    version = SubmittedVersion.objects.select_for_update(of=("self",)).get(
        pk=version_id
    )
    kept = ArchiveCopy.objects.filter(version=version).first()
    if kept:
        return kept
    with translation.override("sv"):
        pdf = render_pdf(
            "applications/pdf/version.html",
            {"version": version, "content": version.content},
        )
    copy = ArchiveCopy(version=version, sha256=hashlib.sha256(pdf).hexdigest())
    copy.file.save(f"{version.sha256[:16]}.pdf", ContentFile(pdf), save=False)
    copy.save(force_insert=True)
    return copy


@transaction.atomic
def keep_decision_letter(decision_id: int) -> DecisionLetter:
    """The letter about a decision. Two at once: the second waits and finds it."""
    decision = (
        Decision.objects.select_for_update(of=("self",))
        .select_related(
            "case__application__project", "case__application__fund", "grant"
        )
        .get(pk=decision_id)
    )
    kept = DecisionLetter.objects.filter(decision=decision).first()
    if kept:
        return kept
    with translation.override("sv"):
        pdf = render_pdf("applications/pdf/decision.html", {"decision": decision})
    letter = DecisionLetter(decision=decision, sha256=hashlib.sha256(pdf).hexdigest())
    letter.file.save(f"{decision.pk}.pdf", ContentFile(pdf), save=False)
    letter.save(force_insert=True)
    return letter
