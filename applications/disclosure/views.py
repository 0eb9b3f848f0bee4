"""Handing out the papers of a case: the request, the checklist, the dossier."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from accounts.access import require
from accounts.audit import AuditEvent, record
from applications.disclosure import actions, checking, dossier
from applications.disclosure import tasks as disclosure_tasks
from applications.disclosure.forms import (
    DisclosureForm,
    HandOutForm,
    ReviewForm,
    VerdictForm,
)
from applications.found import edit_case
from applications.models import Disclosure, Dossier, PaperVerdict
from applications.records import permissions as allowed
from applications.records.views import find_case
from applications.register import reading as register_reading
from applications.register import secrecy
from applications.register.kinds import title_of
from core import clock
from core.files.kept import sha256_of
from core.files.sending import send_kept
from core.forms.reason import ReasonForm
from core.pages.confirm import ask_first, edit_page
from core.pages.refusals import refusal_as_message
from core.pages.rows import get_row

State = Disclosure.State


def _find(request, pk: int, *, keeps: bool = False) -> Disclosure:
    """The request, if this user may know of it; `keeps`: who may answer it, too. Locked
    for a change."""
    rows = Disclosure.objects.visible_to(request.user).select_related(
        "application__fund__municipality",
        "application__project__lead_board",
        "opened_by",
        "reviewed_by",
        "dossier",
    )
    found = get_row(request, rows, pk=pk)
    require(allowed.may_see_disclosures(request.user, found.application))
    if keeps:
        require(allowed.may_disclose(request.user, found.application))
    return found


@require_safe
def disclosure_list(request, pk):
    """What has been asked for in the case, and what was handed out."""
    application = find_case(request, pk, allowed.may_see_disclosures)
    context = {
        "application": application,
        "disclosures": application.disclosures.all().for_list(),
        "may_disclose": allowed.may_disclose(request.user, application),
        "may_make_complete": allowed.may_make_complete(request.user, application),
    }
    return render(request, "applications/disclosure/disclosures.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def disclosure_new(request, pk):
    application = find_case(request, pk, allowed.may_make_complete)
    may_request = allowed.may_disclose(request.user, application)
    return edit_case(
        request,
        application,
        actions.open_disclosure,
        application,
        form=DisclosureForm(request.POST or None, may_request=may_request),
        then=lambda opened: opened,
        title=_("Hand out papers"),
        lead=_(
            "A request is answered promptly, the same day if it can be. Do not ask who it "
            "is or what it is for, unless secrecy cannot be tried without it."
        ),
        action=_("Begin the review"),
        back_url=reverse("applications:disclosures", args=[application.pk]),
    )


@require_safe
def disclosure_detail(request, pk):
    """The checklist while it is answered; then the dossier, and what was handed out."""
    found = _find(request, pk)
    verdicts = found.verdicts.select_related("paper", "ground", "judged_by")
    rows = list(verdicts.order_by("paper__number"))
    for row in rows:
        row.paper.application = found.application
    context = {
        "disclosure": found,
        "application": found.application,
        "rows": [
            {
                "row": row,
                "kind": title_of(row.paper.kind),
                "findings": register_reading.in_words(row.findings),
            }
            for row in rows
        ],
        "unanswered": sum(not row.verdict for row in rows),
        "may_disclose": allowed.may_disclose(request.user, found.application),
        "dossier": getattr(found, "dossier", None),
        "events": AuditEvent.objects.about(found)[:50],
        **_making(found),
    }
    return render(request, "applications/disclosure/disclosure.html", context)


def _making(found: Disclosure) -> dict:
    """What templates/components/_making.html needs."""
    return {
        "is_ready": hasattr(found, "dossier"),
        "percent": dossier.progress(found.pk),
        "file_url": reverse("applications:dossier", args=[found.pk]),
        "fragment_url": reverse("applications:disclosure_progress", args=[found.pk]),
    }


@require_safe
def disclosure_progress(request, pk):
    """The part of the page that says how far the dossier has come."""
    found = _find(request, pk)
    context = {**_making(found), "page_url": found.get_absolute_url()}
    return render(request, "applications/disclosure/_making.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def verdict_write(request, pk, number):
    """Look at one paper, and answer for it."""
    found = _find(request, pk, keeps=True)
    rows = found.verdicts.select_related("paper__ground", "ground")
    row = get_object_or_404(rows, paper__number=number)
    row.disclosure, row.paper.application = found, found.application
    list_url = reverse("applications:disclosures", args=[found.application_id])
    way = (_("Handed-out papers"), list_url, _("The request"), found.get_absolute_url())
    form = VerdictForm(
        request.POST or None,
        request.FILES or None,
        instance=row,
        fund=found.application.fund,
    )
    return edit_page(
        request,
        actions.judge_paper,
        row,
        form=form,
        then=lambda judged: _next_url(found, number),
        template="applications/disclosure/verdict.html",
        application=found.application,
        row=row,
        findings=register_reading.in_words(row.findings),
        way=way,
        eyebrow=row.paper.file_number,
        title=row.paper.subject,
        lead=title_of(row.paper.kind),
        action=_("Save the answer"),
        back_url=found.get_absolute_url(),
    )


def _next_url(found: Disclosure, number: int) -> str:
    """To the next paper without an answer, or back to the list."""
    waiting = found.verdicts.filter(verdict="").order_by("paper__number")
    after = waiting.filter(paper__number__gt=number)
    following = after.values_list("paper__number", flat=True).first()
    if following is None:
        return found.get_absolute_url()
    return reverse("applications:verdict", args=[found.pk, following])


@require_POST
def verdict_rest(request, pk):
    found = _find(request, pk, keeps=True)
    with refusal_as_message(request):
        count = actions.judge_rest(found, by=request.user)
        messages.success(
            request, _("%(count)s papers will be handed out.") % {"count": count}
        )
    return redirect(found)


@require_http_methods(["GET", "HEAD", "POST"])
def review_finish(request, pk):
    """The review ends: with a decision where something is refused."""
    found = _find(request, pk, keeps=True)
    form = None
    if found.verdicts.filter(verdict__in=PaperVerdict.REFUSING).exists():
        initial = {"refusal": actions.usual_refusal(found)}
        form = ReviewForm(request.POST or None, initial=initial)
    return ask_first(
        request,
        actions.finish_review,
        found,
        form=form,
        then=found,
        title=_("Make the dossier?"),
        text=_("After this no answer can be changed. The dossier is made at once."),
        action=_("Make the dossier"),
        back_title=_("The request"),
    )


@require_POST
def dossier_retry(request, pk):
    """Begin the making anew, when the one that was begun has been lost."""
    found = _find(request, pk)
    if found.state == State.READY:
        disclosure_tasks.make_dossier.delay_on_commit(disclosure_id=found.pk)
    return redirect(found)


@require_safe
def dossier_file(request, pk):
    """The zip itself. Each download leaves a line in the history."""
    found = _find(request, pk)
    kept = get_object_or_404(Dossier, disclosure=found)
    if found.is_complete:
        require(secrecy.handles(request.user, found.application))
    require(found.state != State.CANCELLED)
    with refusal_as_message(request):
        answer = send_kept(kept.file, kept.name, "application/zip")
        record(found, "downloaded", by=request.user, version_hash=kept.sha256)
        return answer
    return redirect(found)


@require_safe
def dossier_check(request, pk):
    """Read the kept zip again, and compare it with its manifest and its checksum."""
    found = _find(request, pk)
    kept = get_object_or_404(Dossier, disclosure=found)
    with kept.file.open("rb") as opened:
        problems = checking.problems_of(opened)
        if sha256_of(opened) != kept.sha256:
            problems.append(_("The zip is not the one that was made."))
    context = {
        "disclosure": found,
        "application": found.application,
        "dossier": kept,
        "problems": problems,
    }
    return render(request, "applications/disclosure/check.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def disclosure_hand_out(request, pk):
    found = _find(request, pk, keeps=True)
    return ask_first(
        request,
        actions.hand_out,
        found,
        form=HandOutForm(request.POST or None, initial={"on": clock.today()}),
        refused_at="on",
        done=_("It is noted that the papers are handed out."),
        then=found,
        title=_("Have the papers been handed out?"),
        text=_("The program sends nothing. Write the day when they were sent or got."),
        action=_("Note it"),
        back_title=_("The request"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def disclosure_cancel(request, pk):
    found = _find(request, pk, keeps=True)
    hint = _("Such as: the request was taken back.")
    return ask_first(
        request,
        actions.cancel,
        found,
        form=ReasonForm(request.POST or None, hint=hint),
        then=found,
        title=_("End the request without handing anything out?"),
        text=_("To review anew, end this one and begin another."),
        action=_("End the request"),
        stop=True,
        back_title=_("The request"),
    )
