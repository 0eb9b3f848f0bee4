"""What happens when another board is asked for its opinion of a case (yttrande)?"""

from datetime import date

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import Board, User
from applications import permissions
from applications.models import Application, Opinion
from applications.opinions.queries import asked_in
from applications.process.messages import tell_staff
from applications.process.voiding import Cause, void_recommendation
from applications.register import tasks as register_tasks
from applications.separation import hints
from core import clock
from core.refusals import TransitionRefused
from projects.conflicts.queries import is_aside
from projects.models.conflict import HANDLING

PREPARES = "fund.prepare_cases"


@transaction.atomic
def ask_opinion(
    application: Application,
    asked: User,
    *,
    question: str,
    due_on: date,
    reason: str = "",
    by: User,
) -> Opinion:
    """Ask somebody who works for another board; with a conflict hint only for a reason."""
    application = _lock(application)
    if not permissions.may_ask_opinion(by, application):
        raise TransitionRefused(_("Opinions are not asked for in this case now."))
    if due_on <= clock.today():
        raise TransitionRefused(_("Give them at least until tomorrow."))
    board = _board_of(asked)
    if is_aside(asked, application):
        raise TransitionRefused(
            _("%(name)s cannot be asked in this case.") % {"name": asked}
        )
    found = hints.hints_for(application, [asked]).get(asked.pk, [])
    hints.require_reason(found, reason, asked)
    opinion = _create(application, asked, board, question, due_on, by=by)
    note = f"{board}, {asked.email}. {reason}".strip()
    record(opinion, "asked", by=by, note=note)
    record(application, "opinion_asked", by=by, note=note)
    _tell(opinion, gettext_lazy("The fund asks for your opinion of an application"))
    register_tasks.record_papers.delay_on_commit(application_id=application.pk)
    return opinion


def _create(application, asked, board: Board, question, due_on, *, by: User) -> Opinion:
    try:
        with transaction.atomic():
            return Opinion.objects.create(
                application=application,
                board=board,
                asked=asked,
                question=question,
                due_on=due_on,
                asked_at=clock.now(),
                asked_by=by,
            )
    except IntegrityError as twice:
        raise TransitionRefused(
            _("%(name)s has been asked already.") % {"name": asked}
        ) from twice


def _board_of(person: User) -> Board:
    if person.department is None or not person.is_active:
        raise TransitionRefused(
            _("%(name)s does not work for a board.") % {"name": person}
        )
    return person.department.board


@transaction.atomic
def answer_opinion(opinion: Opinion, *, stance: str, text: str, by: User) -> None:
    """The board's word, on the version handed in last; the coordinators are told."""
    application = _lock(opinion.application)
    opinion.application = application
    _require(permissions.may_answer_opinion(by, opinion))
    version = application.versions.latest("number")
    if application.state == Application.State.READY:
        void_recommendation(application, Cause.OPINION, why=str(opinion.board), by=by)
    opinion.answer(stance=stance, text=text, version=version, by=by)
    record(
        application,
        "opinion_answered",
        by=by,
        note=f"{opinion.board}: {opinion.get_stance_display()}",
        version_hash=version.sha256,
    )
    tell_staff(application, PREPARES, gettext_lazy("An opinion has arrived"))
    register_tasks.record_papers.delay_on_commit(application_id=opinion.application_id)


@transaction.atomic
def decline_opinion(opinion: Opinion, *, reason: str, by: User) -> None:
    """The person asked does not answer, and says why."""
    opinion.application = _lock(opinion.application)
    _require(permissions.may_answer_opinion(by, opinion))
    opinion.decline(reason=reason, by=by)
    note = f"{opinion.board}: {reason}"
    record(opinion.application, "opinion_refrained", by=by, note=note)
    subject = gettext_lazy("An opinion will not come")
    tell_staff(opinion.application, PREPARES, subject)
    register_tasks.record_papers.delay_on_commit(application_id=opinion.application_id)


@transaction.atomic
def withdraw_opinion(opinion: Opinion, *, reason: str, by: User) -> None:
    """The coordinator takes the question back; the person reads nothing any longer."""
    opinion.application = _lock(opinion.application)
    _require(permissions.may_withdraw_opinion(by, opinion))
    opinion.withdraw(reason=reason, by=by)
    note = f"{opinion.board}: {reason}"
    record(opinion.application, "opinion_withdrawn", by=by, note=note)
    _tell(opinion, gettext_lazy("The fund no longer asks for your opinion"))


@transaction.atomic
def move_deadline(opinion: Opinion, *, due_on: date, reason: str, by: User) -> None:
    """Give them more time; it is written down."""
    opinion.application = _lock(opinion.application)
    locked = Opinion.objects.select_for_update(of=("self",)).get(pk=opinion.pk)
    locked.application = opinion.application
    _require(permissions.may_withdraw_opinion(by, locked))
    if due_on <= max(locked.due_on, clock.today()):
        raise TransitionRefused(_("Choose a day that is later than the one they have."))
    note = f"{locked.due_on} → {due_on}. {reason}".strip()
    record(locked, "deadline_moved", by=by, note=note)
    record(locked.application, "opinion_moved", by=by, note=f"{locked.board}: {note}")
    locked.move_deadline(due_on)
    _tell(locked, gettext_lazy("You have more time for your opinion"))


def _lock(application: Application) -> Application:
    rows = Application.objects.select_related("project", "fund")
    return rows.select_for_update(of=("self",)).get(pk=application.pk)


def _require(allowed: bool) -> None:
    if not allowed:
        raise TransitionRefused(_("This question is closed. Reload the page."))


def _tell(opinion: Opinion, subject) -> None:
    notify(asked_in(opinion), subject=subject, path=opinion.get_absolute_url())


def candidates(application: Application, *, by: User):
    """Those who can be asked, board by board: who work for one of the municipality's
    boards, do not stand aside, and are not `by`."""
    people = User.objects.filter(
        department__board__municipality=application.fund.municipality_id, is_active=True
    ).exclude(
        Q(pk=by.pk)
        | Q(pk__in=application.asides.from_(HANDLING).values("user"))
        | Q(pk__in=application.opinions.open().values("asked"))
    )
    return people.select_related("department__board").order_by(
        "department__board__name", "name", "pk"
    )
