"""What is done by hand with the register: a paper is added, and a row put right."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.models import Application, RecordedPaper
from applications.register.gathering import record_papers
from applications.register.kinds import BY_HAND
from core.files.uploads import Checked
from core.refusals import TransitionRefused

Secrecy = RecordedPaper.Secrecy
CORRECTED = (
    "direction",
    "dated_on",
    "counterpart",
    "subject",
    "kept_where",
    "secrecy",
    "ground",
    "own_rule",
)
Upload = tuple[UploadedFile, Checked]


@transaction.atomic
def record_by_hand(
    application: Application,
    *,
    upload: Upload | None = None,
    masked: Upload | None = None,
    by: User,
    **fields: Any,
) -> RecordedPaper:
    """A paper that came another way: a letter, a mail, a file. Without a file it is said
    where it is kept."""
    Application.objects.select_for_update(of=("self",)).get(pk=application.pk)
    if not application.registry_number:
        raise TransitionRefused(_("Register the case first."))
    record_papers(application.pk)
    if upload is None and not fields.get("kept_where"):
        raise TransitionRefused(_("Attach the file, or write where the paper is kept."))
    last = application.recorded_papers.aggregate(last=Max("number"))["last"] or 0
    paper = RecordedPaper(
        application=application,
        number=last + 1,
        kind=BY_HAND,
        recorded_by=by,
        **{name: value for name, value in fields.items() if name in CORRECTED},
    )
    if upload:
        file, checked = upload
        paper.content_type, paper.sha256 = checked.content_type, checked.sha256
        paper.file.save(checked.kept_as, file, save=False)
    _mask(paper, masked)
    _save(paper)
    record(application, "paper_recorded", by=by, note=paper.file_number)
    return paper


@transaction.atomic
def correct_paper(
    paper: RecordedPaper,
    *,
    reason: str,
    masked: Upload | None = None,
    by: User,
    **fields: Any,
) -> RecordedPaper:
    """Put a row right, mark it as secret or open it; what it said before is kept."""
    kept = RecordedPaper.objects.select_for_update(of=("self",)).get(pk=paper.pk)
    changes = []
    for name in CORRECTED:
        before = getattr(kept, name)
        after = fields.get(name, before)
        if after != before:
            changes.append(f"{name}: {_said(before)} → {_said(after)}")
            setattr(kept, name, after)
    if masked:
        changes.append(f"masked_file: {masked[1].sha256[:12]}")
    if not changes:
        return kept
    if not reason.strip():
        raise TransitionRefused(_("Write why the row is changed."))
    _mask(kept, masked)
    _save(kept)
    note = f"{'; '.join(changes)}. {reason.strip()}"
    record(kept, "corrected", by=by, note=note)
    return kept


def _mask(paper: RecordedPaper, masked: Upload | None) -> None:
    if masked:
        file, checked = masked
        paper.masked_sha256 = checked.sha256
        paper.masked_file.save(checked.kept_as, file, save=False)
    if paper.secrecy == Secrecy.MASKED and not paper.masked_file:
        raise TransitionRefused(_("Attach the masked version."))


def _save(paper: RecordedPaper) -> None:
    try:
        paper.full_clean()
    except ValidationError as wrong:
        raise TransitionRefused(" ".join(wrong.messages)) from wrong
    paper.save()


def _said(value: Any) -> str:
    return "–" if value in (None, "") else str(value)
