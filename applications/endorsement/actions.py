"""How are the parties' managers asked to stand behind an application, and how do they
answer?"""

import hashlib
import secrets
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import people_given
from accounts.actions import notify, notify_address
from accounts.audit import record
from accounts.models import User
from applications.models import Application
from core import clock
from core.refusals import TransitionRefused
from projects import permissions as of_project
from projects.endorsement.actions import keep_answer, record_paper
from projects.models import Endorsement, EndorsementRequest, Party, Project

Answer, Way = Endorsement.Answer, Endorsement.Way

MOST_A_DAY = 30  # requests by one person: nobody mails the whole town from here
SUBJECT = gettext_lazy("You are asked to endorse a project")


@transaction.atomic
def ask_manager(
    party: Party, *, name: str, email: str, by: User
) -> tuple[EndorsementRequest, str]:
    """Ask a party's manager; what was asked before and not answered is closed.

    Whoever has an account answers signed in. Anybody else gets a link that works once;
    its token is returned, and of it only a hash is kept.
    """
    projects = Project.objects.select_related("fund").select_for_update(of=("self",))
    project = projects.get(pk=party.project_id)
    rules = project.fund.rules_on(clock.today())
    manager = User.objects.filter(email__iexact=email, is_active=True).first()
    _refuse_to_ask(project, email, manager, by=by)
    party.requests.unanswered().update(closed_at=clock.now(), closed_by=by)
    token = "" if manager else secrets.token_urlsafe(32)
    request = EndorsementRequest.objects.create(
        party=party,
        manager=manager,
        manager_name=name,
        manager_email=email,
        token_hash=hash_of(token) if token else "",
        asked_by=by,
        expires_at=clock.now() + timedelta(days=rules.endorsement_days),
    )
    record(project, "endorsement_asked", by=by, note=f"{party}: {name} <{email}>")
    if manager:
        notify([manager], subject=SUBJECT, path=address_of(request))
    else:
        path = reverse("applications:endorse_by_link", args=[token])
        notify_address(email, name=name, subject=SUBJECT, path=path)
    return request, token


def _refuse_to_ask(project: Project, email: str, manager: User | None, *, by) -> None:
    """Whoever writes does not endorse, and nobody sends mail without end."""
    writes = manager is not None and of_project.may_write_plan(manager, project)
    if writes or email.lower() == by.email.lower():
        raise TransitionRefused(
            _(
                "Somebody who writes the application cannot endorse it. Ask the manager "
                "who can speak for the party."
            )
        )
    since = clock.now() - timedelta(days=1)
    today = EndorsementRequest.objects.filter(asked_by=by, asked_at__gt=since)
    if today.count() >= MOST_A_DAY:
        raise TransitionRefused(_("You have asked many today. Go on tomorrow."))


def address_of(request: EndorsementRequest) -> str:
    """Where whoever has an account answers."""
    return reverse("applications:endorse", args=[request.pk])


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def is_over(request: EndorsementRequest) -> bool:
    """Answered, replaced, too old, or about something that is not applied for any more."""
    declined = request.party.project.state == Project.State.DECLINED
    return declined or not request.is_open or request.is_expired


@transaction.atomic
def answer_request(
    request: EndorsementRequest,
    *,
    answer: str,
    name: str,
    title: str,
    reason: str = "",
    by: User | None,
) -> Endorsement:
    """The manager endorses, or declines with a reason; once. `by` is None by the link."""
    request = (
        EndorsementRequest.objects.select_for_update(of=("self",))
        .select_related("party__project__fund", "party__board", "asked_by")
        .get(pk=request.pk)
    )
    if is_over(request):
        raise TransitionRefused(_("The request has been answered, or is too old."))
    kept = keep_answer(
        request.party,
        answer=answer,
        way=Way.ACCOUNT if by else Way.LINK,
        by=by,
        manager_name=name,
        manager_title=title,
        manager_email=request.manager_email,
        reason=reason if answer == Answer.DECLINED else "",
    )
    request.answer = kept
    request.save(update_fields=["answer"])
    _tell_applicants(request, kept)
    return kept


def _tell_applicants(request: EndorsementRequest, kept: Endorsement) -> None:
    project = request.party.project
    application = project.applications.order_by("-pk").first()
    if application is None:
        return
    writers = people_given(of_project.WRITE, project)
    notify(
        writers,
        subject=gettext_lazy("A party has endorsed your application")
        if kept.is_given
        else gettext_lazy("A party has declined to endorse your application"),
        path=reverse("applications:endorsements", args=[application.pk]),
    )


@transaction.atomic
def keep_paper(
    application: Application, party: Party, *, by: User, **paper: Any
) -> Endorsement:
    """A signed paper, kept with the case: staff can read it once the case is theirs."""
    kept = record_paper(party, **paper, by=by)
    if application.state != Application.State.DRAFT and kept.document:
        kept.document.handed_in_at = clock.now()
        kept.document.save(update_fields=["handed_in_at"])
    return kept
