"""The minutes as they are read: before, while and after they are verified."""

from django.contrib import messages
from django.db.models import F
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_GET,
    require_http_methods,
    require_POST,
    require_safe,
)

from accounts.access import require
from accounts.audit import record
from applications import permissions as of_case
from applications.found import find_application
from applications.minutes import actions, papers, permissions
from applications.minutes import tasks as minutes_tasks
from applications.minutes.forms import MinutesFilter, VerifyForm
from applications.minutes.views_writing import get_minutes, page_about, verifiers_of
from applications.paragraphs import record as minutes_record
from core import clock
from core.files.kept import is_whole
from core.files.sending import send_kept
from core.forms.reason import ReasonForm
from core.pages.confirm import ask_first
from core.pages.refusals import refusal_as_message
from fund import permissions as of_fund
from fund.adoption import queries as adoption
from fund.found import frame
from fund.models import Fund, Meeting, Minutes, MinutesFile, Verifier

PAGE = 25


@require_safe
def minutes_read(request, pk):
    """The minutes of a meeting, or the way to begin them."""
    rows = Minutes.objects.visible_to(request.user)
    if not rows.filter(meeting=pk).exists():
        return _none_yet(request, pk)
    minutes = get_minutes(request, pk)
    verifiers = verifiers_of(minutes)
    if not permissions.may_read(request.user, minutes, verifiers):
        return _none_yet(request, pk, minutes)
    return render(
        request,
        "applications/minutes/minutes.html",
        _page(request.user, minutes, verifiers),
    )


def _none_yet(request, pk: int, minutes: Minutes | None = None):
    """There are none, or they are being written: who sees the meeting is told that."""
    meetings = Meeting.objects.visible_to(request.user).select_related("fund")
    meeting = get_object_or_404(meetings, pk=pk)
    context = {
        "meeting": meeting,
        "minutes": minutes,
        "may_begin": minutes is None and permissions.may_begin(request.user, meeting),
    }
    return render(request, "applications/minutes/minutes_none.html", context)


def _page(user, minutes: Minutes, verifiers: list[Verifier]) -> dict:
    is_locked = minutes.state == Minutes.State.LOCKED
    entries = papers.entries_of(minutes) if is_locked else []
    announcement = papers.announcement_of(minutes) if is_locked else None
    kept = minutes.record or minutes_record.of(minutes, cases=False)
    closed = permissions.closed_to(user, minutes)
    secret = permissions.secret_to(user, minutes)
    content = papers.read(kept, entries, announcement)
    adopted = adoption.adopted_at(minutes.meeting)
    for row in content["paragraphs"]:
        row["is_closed"] = row["item"] in closed
        row["is_secret"] = row["item"] in secret
        row["adopted"] = adopted.get(row["item"])
    return {
        **content,
        "minutes": minutes,
        "meeting": minutes.meeting,
        "verifiers": verifiers,
        "may_manage": of_fund.may_manage(user, minutes.fund),
        "may_write": permissions.may_write(user, minutes),
        "may_verify": permissions.may_verify(user, minutes, verifiers),
        "may_take_back": permissions.may_take_back(user, minutes, verifiers),
        "may_correct": permissions.may_correct(user, minutes),
        "may_announce": permissions.may_announce(user, minutes),
        "to_verify": {
            entry.pk
            for entry in entries
            if permissions.may_verify_entry(user, entry, verifiers)
        },
        **(_files(minutes, secret) if is_locked else {"files": []}),
    }


def _files(minutes: Minutes, secret: set[int]) -> dict:
    """The papers of the latest edition, those before, and whether one is on its way; none
    in which a § about one of the items `secret` stands."""
    rows = list(
        minutes.files.select_related("paragraph").order_by(
            "-edition", F("paragraph__number").asc(nulls_first=True)
        )
    )
    whole = [row for row in rows if row.paragraph is None]
    latest = max((row.edition for row in whole), default=0)
    expected = papers.edition_of(minutes)
    rows = [row for row in rows if not permissions.stands_in(row, secret)]
    return {
        "files": [row for row in rows if row.edition == latest],
        "older": [row for row in rows if row.edition < latest],
        "is_making": latest < expected,
    }


@require_GET
def minutes_files(request, pk):
    """The part of the page with the papers, while they are made."""
    minutes = get_minutes(request, pk)
    require(minutes.state == Minutes.State.LOCKED)
    secret = permissions.secret_to(request.user, minutes)
    context = {"minutes": minutes, **_files(minutes, secret)}
    return render(request, "applications/minutes/_minutes_files.html", context)


@require_POST
def minutes_verify(request, pk):
    """One verifier has read and verifies."""
    minutes = get_minutes(request, pk)
    verifiers = verifiers_of(minutes)
    require(permissions.may_verify(request.user, minutes, verifiers))
    form = VerifyForm(request.POST)
    seen = form.cleaned_data["seen"] if form.is_valid() else ""
    with refusal_as_message(request):
        is_locked = actions.verify(minutes, seen=seen, by=request.user)
        done = _("Thank you. You have verified the minutes.")
        if is_locked:
            done = _("All have verified: the minutes are locked.")
        messages.success(request, done)
    return redirect(minutes)


@require_http_methods(["GET", "POST"])
def minutes_take_back(request, pk):
    """Something is to be changed; who has verified does it again."""
    minutes = get_minutes(request, pk)
    require(permissions.may_take_back(request.user, minutes, verifiers_of(minutes)))
    label = _("What is to be changed?")
    return ask_first(
        request,
        actions.take_back,
        minutes,
        form=ReasonForm(request.POST or None, label=label, most=1000),
        done=_("The minutes are a draft again."),
        then=minutes,
        title=_("Send the minutes back to be changed?"),
        text=_("Those who have verified already will be asked again."),
        action=_("Send back"),
        **page_about(minutes),
    )


# --- Papers ---------------------------------------------------------------------------


@require_safe
def minutes_file(request, pk, file_pk):
    """A kept PDF, to those who may read the minutes."""
    minutes = get_minutes(request, pk)
    file = get_object_or_404(minutes.files.select_related("paragraph"), pk=file_pk)
    require(permissions.may_read_file(request.user, minutes, file))
    return _answer(request, minutes, file, about=minutes)


def _answer(request, minutes: Minutes, file: MinutesFile, *, about):
    """`about`: the minutes or the case that the file is read for; its page is returned to
    when there is nothing to send."""
    day = clock.day_of(minutes.meeting.starts_at).isoformat()
    name = _("minutes-%(day)s") % {"day": day}
    if file.paragraph:
        name = _("extract-%(day)s-%(number)s") % {
            "day": day,
            "number": file.paragraph.number,
        }
    with refusal_as_message(request):
        answer = send_kept(file.file, f"{name}.pdf")
        record(about, "downloaded", by=request.user, version_hash=file.sha256)
        return answer
    return redirect(about)


@require_safe
def case_extract(request, pk):
    """The extract of the minutes about a case, to those who may read its letter."""
    application = find_application(request, pk)
    require(of_case.may_read_letter(request.user, application))
    files = MinutesFile.objects.filter(paragraph__item__case__application=application)
    rows = files.select_related("minutes__meeting", "paragraph")
    file = rows.order_by("-minutes__locked_at", "-edition", "-pk").first()
    if file is None:
        messages.error(
            request, _("There is no extract: the minutes are not verified yet.")
        )
        return redirect(application)
    return _answer(request, file.minutes, file, about=application)


@require_safe
def minutes_check(request, pk):
    """Every kept file against its checksum."""
    minutes = get_minutes(request, pk)
    require(permissions.may_read(request.user, minutes, []))
    files = minutes.files.select_related("paragraph")
    made = list(
        files.order_by("-edition", F("paragraph__number").asc(nulls_first=True), "pk")
    )
    secret = permissions.secret_to(request.user, minutes)
    rows = [
        (file, is_whole(file.file))
        for file in made
        if not permissions.stands_in(file, secret)
    ]
    if not made:
        minutes_tasks.make_minutes_files.delay_on_commit(minutes_id=minutes.pk)
    context = {
        "minutes": minutes,
        "rows": rows,
        "are_whole": all(whole for _file, whole in rows),
    }
    return render(request, "applications/minutes/minutes_check.html", context)


# --- All of the fund's ----------------------------------------------------------------


@require_safe
def minutes_list(request, fund_pk):
    """All minutes of the fund, the latest first, by year, § and state."""
    funds = Fund.objects.visible_to(request.user).for_page()
    fund = get_object_or_404(funds, pk=fund_pk)
    rows = Minutes.objects.filter(fund=fund)
    years = list(rows.values_list("year", flat=True).distinct().order_by("-year"))
    form = MinutesFilter(request.GET or None, years=years)
    chosen = form.chosen()
    found = _after(_chosen(rows, chosen), request.GET.get("before", ""))
    here = list(found.for_list()[: PAGE + 1])
    last = here[PAGE - 1] if len(here) > PAGE else None
    context = {
        **frame(request, fund),
        "form": form,
        "minutes": here[:PAGE],
        "is_filtered": bool(chosen),
        "is_first": not request.GET.get("before"),
        "next_url": _next_url(request, last),
    }
    return render(request, "applications/minutes/minutes_list.html", context)


def _next_url(request, last: Minutes | None) -> str:
    if last is None:
        return ""
    asked = request.GET.copy()
    asked["before"] = f"{last.year}.{last.first_number}"
    return f"?{asked.urlencode()}"


def _chosen(rows, chosen: dict):
    if year := chosen.get("year"):
        rows = rows.filter(year=year)
    if state := chosen.get("state"):
        rows = rows.filter(state=state)
    if number := chosen.get("number"):
        rows = rows.with_paragraph(number)
    return rows


def _after(rows, mark: str):
    """Those that come after the place that the address names."""
    year, _dot, number = mark.partition(".")
    if not (year.isdecimal() and number.isdecimal()) or len(mark) > 12:
        return rows
    same = rows.filter(year=year, first_number__lt=number)
    return same | rows.filter(year__lt=year)
