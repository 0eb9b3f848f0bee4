"""What the applicants do with an application: begin, hand in, take back."""

from django.contrib.postgres.search import SearchVector
from django.db import transaction
from django.db.models import Value
from django.db.models.expressions import CombinedExpression
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import people_given
from accounts.actions import notify
from accounts.models import User
from applications.calls import late_codes
from applications.models import Application, Call, Criterion, SubmittedVersion
from applications.models.supplement import open_request
from applications.process.messages import tell_staff
from applications.process.voiding import Cause, void_recommendation
from applications.questions import queries as questions
from applications.register import tasks as register_tasks
from applications.supplements import actions as supplements
from core import clock
from core.kept import kept
from core.refusals import TransitionRefused
from projects.plan import completeness
from projects.plan.actions import propose_project
from projects.versions import snapshot

State = Application.State
# Others' words, the same in most applications: "all children and young people" would find
# every case for whoever looks for those about young people.
GOALS = ("council_goal", "agenda_2030")


@transaction.atomic
def create_application(call: Call, *, title: str, by: User, **project) -> Application:
    """Begin an application: a proposed project and the request about it, one draft."""
    if not call.is_open():
        raise TransitionRefused(_("The call does not take applications now."))
    proposed = propose_project(fund=call.fund, title=title, by=by, **project)
    return Application.objects.create(
        fund=call.fund, call=call, project=proposed, created_by=by
    )


@transaction.atomic
def submit_application(
    application: Application, *, by: User, late_code: str = ""
) -> SubmittedVersion:
    """Hand in: freeze what is written as a version, tell both sides.

    Refused with what is missing by section, and after the call has closed, but for the
    minutes of grace and a late code. A supplement is handed in the same way; it goes
    back to where the case was.
    """
    application = _locked(application)
    is_supplement = application.state == State.SUPPLEMENT
    if not is_supplement:
        _let_in(application, late_code, by=by)
    facts = questions.Asked(application)
    missing = completeness.missing(application.project, facts)
    if any(missing.values()):
        count = sum(len(rows) for rows in missing.values())
        raise TransitionRefused(
            _("%(count)s things are missing. They are listed below.") % {"count": count}
        )
    if is_supplement:
        _refuse_another_type(application)
    content = snapshot.plan_content(application.project, facts)
    if asked := open_request(application):
        supplements.require_settled(asked, content)
    if is_supplement:  # about a draft nothing has been recommended
        void_recommendation(application, Cause.VERSION, by=by)
    version = _freeze(application, content, by=by)
    application.submit(
        by=by,
        version_hash=version.sha256,
        requested_amount=content["budget"]["requested"],
        search=_findable(application, content),
    )
    if is_supplement:
        application.supplement_requests.filter(received_at=None).update(
            received_at=clock.now(), received_by=by
        )
    _tell_about_hand_in(application, is_supplement=is_supplement, by=by)
    register_tasks.make_archive_copy.delay_on_commit(version_id=version.pk)
    register_tasks.record_papers.delay_on_commit(application_id=application.pk)
    return version


@transaction.atomic
def withdraw_application(application: Application, *, reason: str, by: User) -> None:
    """Take the application back. What was handed in stays on record."""
    application = _locked(application)
    was_draft = application.state == State.DRAFT
    application.withdraw(by=by, note=reason)
    application.project.decline(by=by, note=reason)
    register_tasks.record_papers.delay_on_commit(application_id=application.pk)
    if not was_draft:
        notify(
            people_given("fund.prepare_cases", application.fund),
            subject=gettext_lazy("An application was withdrawn"),
            path=application.get_absolute_url(),
        )


@kept
def _now(pk):
    beside = ("project__lead_board", "project__lead_organisation", "call", "fund")
    rows = Application.objects.filter(pk=pk).select_related(*beside).defer("search")
    return rows.select_for_update(of=("self",))


def _locked(application: Application) -> Application:
    """The same application as it is now, locked until the transaction ends."""
    [now] = _now(pk=application.pk)
    now.project.fund = now.fund
    return now


def _let_in(application: Application, late_code: str, *, by: User) -> None:
    """In time, or with a code: then it is spent, if all the rest goes well."""
    call = application.call
    if call.takes_hand_ins():
        return
    if not (late_code and call.is_published and call.has_closed()):
        raise TransitionRefused(_("The call has closed."))
    late_codes.use(late_code, application=application, by=by)


def _refuse_another_type(application: Application) -> None:
    """The type decides what the case is judged by; a supplement must not change that."""
    judged = Criterion.objects.filter(scores__assessment__application=application)
    if judged.exclude(pk__in=application.criteria().values("pk")).exists():
        raise TransitionRefused(
            _(
                "The application is being assessed by the criteria of its type of "
                "project. Choose the same type as when you handed in."
            )
        )


@kept
def _numbers(application):
    rows = SubmittedVersion.objects.filter(application=application)
    return rows.values_list("number")


def _freeze(application: Application, content: dict, *, by: User) -> SubmittedVersion:
    if content["documents"]:
        fresh = application.project.documents.filter(handed_in_at=None)
        fresh.update(handed_in_at=clock.now())
    return SubmittedVersion.objects.create(
        application=application,
        number=len(_numbers(application=application.pk)) + 1,
        content=content,
        sha256=snapshot.sha256_of(content),
        frozen_by=by,
    )


def _findable(application: Application, content: dict) -> CombinedExpression:
    """The texts of the version as they are found: name first, then summary, then the
    rest."""
    words = " ".join(
        answer["text"]
        for part in content["sections"]
        for answer in part["answers"]
        if answer["key"] not in GOALS
    )
    summary = f"{content['summary']} {application.registry_number}"
    return (
        SearchVector(Value(content["title"]), weight="A", config="swedish")
        + SearchVector(Value(summary), weight="B", config="swedish")
        + SearchVector(Value(words), weight="C", config="swedish")
    )


def _tell_about_hand_in(application: Application, *, is_supplement: bool, by) -> None:
    path = application.get_absolute_url()
    notify(
        [by], subject=gettext_lazy("Receipt: your application has arrived"), path=path
    )
    arrived = gettext_lazy("An application has arrived")
    if is_supplement:
        arrived = gettext_lazy("A supplement has arrived")
    tell_staff(application, "fund.register_cases", arrived)
