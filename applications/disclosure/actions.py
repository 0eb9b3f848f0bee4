"""What is done with a request to read public documents, from the asking to the hand-out.

TF 2 kap. and OSL 6 kap.: promptly, paper by paper, nobody has to say who they are, and
what is refused gets a decision that can be appealed.
"""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.disclosure import tasks as disclosure_tasks
from applications.models import Application, Disclosure, PaperVerdict, RecordedPaper
from applications.records import actions as records
from applications.register import reading as register_reading
from applications.register.gathering import record_papers
from applications.register.printing import contents_of
from core import clock
from core.refusals import TransitionRefused

Verdict = PaperVerdict.Verdict


@transaction.atomic
def open_disclosure(
    application: Application,
    *,
    asked_for: str,
    asked_on: date,
    asked_by: str = "",
    extent: str = Disclosure.Extent.REQUEST,
    by: User,
) -> Disclosure:
    """A request with a checklist of every paper that the case has now. A complete one
    has none, and is made at once."""
    if not application.registry_number:
        raise TransitionRefused(_("Register the case first."))
    if asked_on > clock.today():
        raise TransitionRefused(_("The request cannot come later than today."))
    record_papers(application.pk)
    disclosure = Disclosure.objects.create(
        application=application,
        extent=extent,
        asked_for=asked_for,
        asked_on=asked_on,
        asked_by=asked_by,
        opened_by=by,
    )
    record(disclosure, "opened", by=by, note=asked_for)
    record(application, "disclosure_opened", by=by)
    if disclosure.is_complete:
        finish_review(disclosure, by=by)
        return disclosure
    papers = application.recorded_papers.order_by("number")
    PaperVerdict.objects.bulk_create(
        PaperVerdict(disclosure=disclosure, paper=paper, findings=look_through(paper))
        for paper in papers.select_related("application__fund", "target_type")
    )
    return disclosure


def look_through(paper: RecordedPaper) -> dict[str, list[str]]:
    """What the program found in the paper for a person to look at."""
    found = register_reading.findings(contents_of(paper).as_texts())
    if paper.is_closed:
        found["marked"] = [str(paper.ground.law) if paper.ground else ""]
    return found


@transaction.atomic
def judge_paper(
    row: PaperVerdict,
    *,
    verdict: str,
    ground=None,
    note: str = "",
    masked: records.Upload | None = None,
    by: User,
) -> PaperVerdict:
    """Answer for one paper. Masked without a new file: the one that the register has."""
    disclosure = _locked(row.disclosure)
    if disclosure.state != Disclosure.State.OPEN:
        raise TransitionRefused(_("The review is finished."))
    row = PaperVerdict.objects.select_for_update(of=("self",)).get(pk=row.pk)
    row.verdict, row.note = verdict, note
    row.ground = ground if verdict in PaperVerdict.REFUSING else None
    row.judged_at, row.judged_by = clock.now(), by
    if masked:
        file, checked = masked
        row.masked_sha256 = checked.sha256
        row.masked_file.save(checked.kept_as, file, save=False)
    elif verdict == Verdict.MASKED and not row.masked_file:
        row.masked_file = row.paper.masked_file.name or ""
        row.masked_sha256 = row.paper.masked_sha256
    try:
        row.full_clean()
    except ValidationError as wrong:
        raise TransitionRefused(" ".join(wrong.messages)) from wrong
    row.save()
    return row


@transaction.atomic
def judge_rest(disclosure: Disclosure, *, by: User) -> int:
    """“Hand out as it is” for the unanswered papers that are not marked and in which the
    program found nothing; how many. Those that it cannot read are left for a person."""
    disclosure = _locked(disclosure)
    if disclosure.state != Disclosure.State.OPEN:
        raise TransitionRefused(_("The review is finished."))
    rows = disclosure.verdicts.filter(
        verdict="", findings={}, paper__secrecy=RecordedPaper.Secrecy.PUBLIC
    )
    return rows.update(verdict=Verdict.PUBLIC, judged_at=clock.now(), judged_by=by)


@transaction.atomic
def finish_review(disclosure: Disclosure, *, refusal: str = "", by: User) -> None:
    """Each paper has its answer: the dossier is made."""
    disclosure = _locked(disclosure)
    disclosure.review(refusal=refusal, by=by)
    disclosure_tasks.make_dossier.delay_on_commit(disclosure_id=disclosure.pk)


@transaction.atomic
def hand_out(disclosure: Disclosure, *, on: date, by: User) -> None:
    disclosure = _locked(disclosure)
    disclosure.hand_out(on=on, by=by)
    record(
        disclosure.application,
        "disclosed",
        by=by,
        note=on.isoformat(),
        version_hash=disclosure.dossier.sha256,
    )


@transaction.atomic
def cancel(disclosure: Disclosure, *, reason: str, by: User) -> None:
    _locked(disclosure).cancel(reason=reason, by=by)


def _locked(disclosure: Disclosure) -> Disclosure:
    rows = Disclosure.objects.select_for_update(of=("self",))
    return rows.select_related("application__fund", "dossier").get(pk=disclosure.pk)


def usual_refusal(disclosure: Disclosure) -> str:
    """A decision to begin from, in Swedish, with how it is appealed (OSL 6:7–11)."""
    rows = disclosure.verdicts.filter(verdict__in=PaperVerdict.REFUSING)
    rows = rows.select_related("paper__application", "ground").order_by("paper__number")
    with translation.override("sv"):
        refused = [_refused(row) for row in rows]
        words: dict[str, Any] = {"rows": "\n".join(refused)}
        return (
            _(
                "The following is not handed out, or is handed out with parts "
                "masked, because it is secret:\n\n%(rows)s\n\n"
                "How to appeal\n\n"
                "The decision can be appealed to the administrative court of appeal. "
                "Write to the court, but send the letter to the authority that has "
                "decided. Say which decision you appeal and how you want it to be "
                "changed. The letter must have reached the authority within three weeks "
                "from the day on which you got the decision."
            )
            % words
        )


def _refused(row: PaperVerdict) -> str:
    what = row.get_verdict_display().lower()
    law = row.ground.law if row.ground else ""
    return f"{row.paper.file_number}: {what}, {law}"
