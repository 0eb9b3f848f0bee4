"""Which papers does a case get on its way from application to decision?

Assessments are working notes until the case is decided; what is kept of them then
belongs to the case (domain 11.1). A draft of any kind is no paper yet.
"""

from collections.abc import Iterator
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.audit import AuditEvent
from applications.decisions.papers import keep_decision_letter
from applications.eligibility import queries as eligibility
from applications.memos.papers import keep_pdf
from applications.minutes import wording
from applications.models import (
    Application,
    Assessment,
    Decision,
    Memo,
    Opinion,
    Recommendation,
    SubmittedVersion,
    SupplementRequest,
)
from applications.models.decision import GRANTING, Outcome
from applications.register import archive
from applications.register import reading as register_reading
from applications.register.kinds import Contents, Direction, Found, PaperKind
from core import clock
from projects.models import Document

State = Application.State
FINAL = {*GRANTING, Outcome.REJECT}


def _lead(application: Application) -> str:
    return application.project.lead


# --- What the applicants send ---------------------------------------------------------


def _versions(application: Application) -> Iterator[Found]:
    for version in application.versions.defer("content").order_by("number"):
        subject = _("Application, version %(number)s") % {"number": version.number}
        yield Found(
            version, Direction.ARRIVED, version.frozen_at, subject, _lead(application)
        )


def _read_version(version: SubmittedVersion) -> Contents:
    return Contents(
        file=lambda: archive.keep_archive_copy(version.pk).file,
        data=version.content,
        texts=list(register_reading.strings(version.content)),
    )


def _version_url(version: SubmittedVersion) -> str:
    args = [version.application_id, version.number]
    return reverse("applications:version", args=args)


def _attachments(application: Application) -> Iterator[Found]:
    rows = application.project.documents.filter(handed_in_at__isnull=False)
    for row in rows.order_by("handed_in_at", "pk"):
        yield Found(
            row,
            Direction.ARRIVED,
            row.handed_in_at,
            row.title,
            _lead(application),
            is_confidential=row.is_confidential,
        )


def _read_attachment(document: Document) -> Contents:
    return Contents(
        file=lambda: document.file,
        texts=register_reading.texts_of_file(document.file),
    )


def _withdrawals(application: Application) -> Iterator[Found]:
    return _ends(application, State.WITHDRAWN, Direction.ARRIVED, _("Withdrawal"))


def _ends(application, state: str, direction: str, subject: str) -> Iterator[Found]:
    """The case's end without a decision; the reason stands in the history."""
    if application.state == state:
        events = AuditEvent.objects.about(application).filter(to_state=state)
        for event in events[:1]:
            yield Found(application, direction, event.at, subject, _lead(application))


def _read_end(application: Application) -> Contents:
    events = AuditEvent.objects.about(application).filter(to_state=application.state)
    event = events.first()
    return Contents(sections=[(_("Reason"), event.note if event else "")])


# --- What the fund asks, and what is answered -----------------------------------------


def _supplement_requests(application: Application) -> Iterator[Found]:
    for row in application.supplement_requests.order_by("pk"):
        subject = _("Request for a supplement")
        yield Found(
            row, Direction.DISPATCHED, row.asked_at, subject, _lead(application)
        )


def _read_supplement_request(row: SupplementRequest) -> Contents:
    sections = [(str(part.of.title), part.question) for part in row.rows()]
    if row.question:
        sections.insert(0, (_("About all of it"), row.question))
    return Contents(sections=[*sections, (_("Answer by"), row.due_on.isoformat())])


def _opinion_requests(application: Application) -> Iterator[Found]:
    for row in application.opinions.select_related("board").order_by("pk"):
        subject = _("Request for an opinion")
        yield Found(row, Direction.DISPATCHED, row.asked_at, subject, row.board.name)


def _read_opinion_request(row: Opinion) -> Contents:
    return Contents(
        sections=[
            (_("Question"), row.question),
            (_("Answer by"), row.due_on.isoformat()),
        ]
    )


def _opinions(application: Application) -> Iterator[Found]:
    answers = [Opinion.State.ANSWERED, Opinion.State.DECLINED]
    rows = application.opinions.filter(state__in=answers).select_related("board")
    for row in rows.order_by("pk"):
        yield Found(row, Direction.ARRIVED, row.closed_at, _("Opinion"), row.board.name)


def _read_opinion(row: Opinion) -> Contents:
    stance = row.get_stance_display() or row.get_state_display()
    return Contents(sections=[(_("Stance"), stance), (_("Opinion"), row.text)])


def _opinion_url(row: Opinion) -> str:
    return reverse("applications:opinion", args=[row.pk])


# --- What the fund draws up -----------------------------------------------------------


def _formal_checks(application: Application) -> Iterator[Found]:
    """Finished when the preparation began, or when the case was dismissed."""
    ended = AuditEvent.objects.about(application).filter(
        from_state=State.FORMAL_CHECK, to_state__in=[State.PREPARATION, State.DISMISSED]
    )
    for event in ended.order_by("at", "pk")[:1]:
        yield Found(application, Direction.DRAWN_UP, event.at, _("Formal check"))


def _read_formal_check(application: Application) -> Contents:
    answers = application.formal_answers.order_by("pk")
    day = clock.day_of(application.submitted_at or clock.now())
    rules = application.fund.rule_set_at(day)
    titles = {rule.code: rule.label(rules) for rule in eligibility.RULES}
    return Contents(
        sections=[
            (
                titles.get(row.point, row.point),
                f"{row.get_verdict_display()}. {row.note}".strip(),
            )
            for row in answers
        ]
    )


def _assessments(application: Application) -> Iterator[Found]:
    """Only of a decided case; the scores were working notes until then."""
    if application.state not in (State.GRANTED, State.REJECTED):
        return
    rows = application.assessments.done().select_related("assessor").order_by("pk")
    decided = AuditEvent.objects.about(application).filter(to_state=application.state)
    event = decided.first()
    for row in rows:
        at = event.at if event else row.handed_in_at
        yield Found(row, Direction.DRAWN_UP, at, _("Assessment"), row.assessor.name)


def _read_assessment(row: Assessment) -> Contents:
    sections = [(_("Assessor"), row.assessor.name)]
    scores = row.scores.select_related("criterion").order_by("criterion__position")
    for score in scores:
        points = "–" if score.points is None else f"{score.points}/4"
        sections.append((str(score.criterion), f"{points}. {score.reason}".strip()))
    for check in row.perspectives.order_by("pk"):
        words = f"{check.get_verdict_display()}. {check.note}".strip()
        sections.append((check.get_perspective_display(), words))
    if row.summary:
        sections.append((_("Overall judgement"), row.summary))
    return Contents(sections=sections)


def _recommendations(application: Application) -> Iterator[Found]:
    rows = application.recommendations.select_related("signed_by").order_by("number")
    for row in rows:
        subject = _("Recommendation %(number)s") % {"number": row.number}
        yield Found(row, Direction.DRAWN_UP, row.signed_at, subject, row.signed_by.name)


def _read_recommendation(row: Recommendation) -> Contents:
    sections = [
        (_("Recommendation"), row.get_outcome_display()),
        (_("Reasons"), row.reasons),
    ]
    if row.conditions:
        sections.append((_("Conditions"), row.conditions))
    years = row.years.select_related("board").order_by("year", "board__name")
    amounts = [f"{each.year}, {each.board}: {each.amount}" for each in years]
    if amounts:
        sections.append((_("Amounts, kronor"), "\n".join(amounts)))
    return Contents(sections=sections)


def _memos(application: Application) -> Iterator[Found]:
    rows = application.memos.filter(state=Memo.State.FINISHED)
    for row in rows.select_related("finished_by").order_by("number"):
        subject = _("Memo %(number)s") % {"number": row.number}
        yield Found(
            row, Direction.DRAWN_UP, row.finished_at, subject, str(row.finished_by)
        )


def _read_memo(memo: Memo) -> Contents:
    parts = [(part.get_key_display(), part.text) for part in memo.parts.order_by("pk")]
    told = [{"heading": heading, "text": text} for heading, text in parts]
    return Contents(
        file=lambda: keep_pdf(memo.pk).file,
        data={"sections": told, "figures": memo.figures},
        texts=[
            *(text for _heading, text in parts),
            *register_reading.strings(memo.figures),
        ],
    )


# --- What is decided ------------------------------------------------------------------


def _decided(application: Application):
    decisions = Decision.objects.filter(application=application)
    return decisions.order_by("pk")


def _decisions(application: Application) -> Iterator[Found]:
    for row in _decided(application):
        words = _("Decision: %(outcome)s")
        if row.is_recommended:
            words = _("What the group recommends: %(outcome)s")
        subject = words % {"outcome": row.get_outcome_display()}
        yield Found(row, Direction.DRAWN_UP, row.recorded_at, subject, row.minute)


def _read_decision(decision: Decision) -> Contents:
    grant = decision.grant
    promised: Any = grant.years if grant else decision.proposed_years
    years = list(promised.select_related("board").order_by("year"))
    said = wording.decided(decision, years)
    told: dict[str, Any] = {
        "level": decision.level,
        "outcome": decision.outcome,
        "decided_on": decision.decided_on.isoformat(),
        "paragraph": decision.minute,
        "body": decision.body,
        "reasons": decision.reasons,
        "conditions": [row.text for row in decision.conditions.order_by("pk")],
        "amounts": [
            {"year": row.year, "board": row.board.name, "amount": str(row.amount)}
            for row in years
        ],
    }
    sections = [(each.heading.rstrip("."), each.text) for each in said]
    return Contents(sections=sections, data=told)


def _letters(application: Application) -> Iterator[Found]:
    for row in _decided(application):
        if row.outcome in FINAL and not row.is_recommended:
            subject = _("Letter about the decision")
            yield Found(
                row, Direction.DISPATCHED, row.recorded_at, subject, _lead(application)
            )


def _read_letter(decision: Decision) -> Contents:
    conditions = decision.conditions.order_by("pk").values_list("text", flat=True)
    return Contents(
        file=lambda: keep_decision_letter(decision.pk).file,
        texts=[decision.reasons, *conditions],
    )


def _dismissals(application: Application) -> Iterator[Found]:
    return _ends(
        application, State.DISMISSED, Direction.DISPATCHED, _("Decision to dismiss")
    )


OWN: dict[str, Any] = {"is_applicants_own": True}

# A new kind of paper is one line here, or in a list of its own app.
KINDS = [
    PaperKind("application", gettext_lazy("Application"), _versions, _read_version, _version_url, **OWN),
    PaperKind("attachment", gettext_lazy("Attachment"), _attachments, _read_attachment, lambda row: reverse("applications:document", args=[row.pk]), closes_case=False, **OWN),
    PaperKind("supplement_request", gettext_lazy("Request for a supplement"), _supplement_requests, _read_supplement_request, **OWN),
    PaperKind("formal_check", gettext_lazy("Formal check"), _formal_checks, _read_formal_check),
    PaperKind("opinion_request", gettext_lazy("Request for an opinion"), _opinion_requests, _read_opinion_request, _opinion_url),
    PaperKind("opinion", gettext_lazy("Opinion"), _opinions, _read_opinion, _opinion_url),
    PaperKind("recommendation", gettext_lazy("Recommendation"), _recommendations, _read_recommendation),
    PaperKind("memo", gettext_lazy("Memo"), _memos, _read_memo, lambda row: row.get_absolute_url()),
    PaperKind("decision", gettext_lazy("Decision"), _decisions, _read_decision),
    PaperKind("decision_letter", gettext_lazy("Letter about the decision"), _letters, _read_letter, **OWN),
    PaperKind("assessment", gettext_lazy("Assessment"), _assessments, _read_assessment),
    PaperKind("dismissal", gettext_lazy("Decision to dismiss"), _dismissals, _read_end, **OWN),
    PaperKind("withdrawal", gettext_lazy("Withdrawal"), _withdrawals, _read_end, **OWN),
]  # fmt: skip
