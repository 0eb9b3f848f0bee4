"""The minutes while they are written: begun, typed § by §, drafted again, sent."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import require
from applications.minutes import actions, permissions
from applications.minutes.forms import (
    BeginForm,
    MinutesForm,
    OwnParagraphForm,
    VerifiersForm,
    usual_verifiers,
    verifiers_now,
)
from applications.paragraphs import drafting
from core.pages.confirm import ask_first
from core.pages.refusals import refusal_as_message
from core.pages.rows import May, get_row
from core.templatetags.ui import day
from core.texts.answers import autosaved, is_autosave, not_saved, status_of, too_late
from fund.minutes import actions as minutes_actions
from fund.models import Meeting, Minutes, MinutesParagraph, Verifier


def get_minutes(request, pk: int, may: May | None = None) -> Minutes:
    """The minutes of the meeting `pk`, if this user may know that there are any. Locked
    for a change."""
    rows = Minutes.objects.visible_to(request.user).select_related(
        "meeting", "fund__municipality", "begun_by"
    )
    return get_row(request, rows, may, meeting=pk)


def get_draft(request, pk: int) -> Minutes:
    return get_minutes(request, pk, permissions.may_write)


def verifiers_of(minutes: Minutes) -> list[Verifier]:
    rows = minutes.verifiers.select_related("user")
    return list(rows.order_by("-is_chair", "pk"))


def page_about(minutes: Minutes, **page) -> dict[str, Any]:
    """What a page about the minutes says, with the way back to them."""
    title = _("Minutes %(day)s") % {"day": day(minutes.meeting.starts_at)}
    return {"back_url": minutes.get_absolute_url(), "back_title": title, **page}


def writing_url(minutes: Minutes, number: int | None = None) -> str:
    """The draft, at the § that is named."""
    place = f"#par-{number}" if number else ""
    address = reverse("applications:minutes_write", args=[minutes.meeting_id])
    return f"{address}{place}"


@require_http_methods(["GET", "POST"])
def minutes_begin(request, pk):
    """Who verifies, and from which number; then everything is drafted."""
    meetings = Meeting.objects.visible_to(request.user).select_related(
        "fund__municipality"
    )
    meeting = get_object_or_404(meetings, pk=pk)
    require(permissions.may_begin(request.user, meeting))
    if Minutes.objects.filter(meeting=meeting).exists():
        return redirect("applications:minutes", pk=pk)
    terms = drafting.who_can_verify(meeting)
    form = BeginForm(
        request.POST or None,
        terms=terms,
        following=minutes_actions.numbers_begin(meeting),
        initial={"first_number": 1, **usual_verifiers(terms)},
    )
    return ask_first(
        request,
        actions.begin_minutes,
        meeting,
        form=form,
        done=_("Drafted from what is on record. Read it through and change it."),
        then=writing_url,
        title=_("Write the minutes"),
        text=_(
            "Time and place, those present and each item are drafted from what is on "
            "record. You change what you want before it goes to the verifiers."
        ),
        action=_("Draft the minutes"),
        back_url=meeting.get_absolute_url(),
        back_title=day(meeting.starts_at),
    )


@require_http_methods(["GET", "POST"])
def minutes_write(request, pk):
    """The draft, § by §. The header X-Autosave asks for the answer as JSON."""
    minutes = get_minutes(request, pk)
    paragraphs = minutes_actions.paragraphs_of(minutes)
    closed = permissions.closed_to(request.user, minutes)
    mine = [row for row in paragraphs if row.item_id not in closed]
    posted = request.POST if request.method == "POST" else None
    form = MinutesForm(posted, minutes=minutes, paragraphs=mine)
    if not permissions.may_write(request.user, minutes):
        return _closed(request, minutes, form)
    if request.method == "POST":
        return _save(request, minutes, paragraphs, form)
    return _form_page(request, minutes, paragraphs, form)


def _closed(request, minutes: Minutes, form: MinutesForm):
    """One who may not write any longer, or never might."""
    if request.method == "GET":
        return redirect(minutes)
    require(permissions.writes(request.user, minutes))
    page = page_about(
        minutes,
        title=_("The minutes are not a draft any longer."),
        lead=too_late(),
        action=_("Read the minutes as a whole"),
    )
    return not_saved(request, form.unsaved, **page)


def _save(request, minutes: Minutes, paragraphs, form: MinutesForm):
    if is_autosave(request):
        return autosaved([form], request.POST, by=request.user)
    with refusal_as_message(request):
        form.save(by=request.user)
        if not form.is_whole:
            status = status_of(form)
            return _form_page(request, minutes, paragraphs, form, status=status)
        if "send" in request.POST:
            return redirect("applications:minutes_send", pk=minutes.meeting_id)
        messages.success(request, _("The minutes are saved."))
        return redirect(writing_url(minutes))
    return redirect(minutes)


def _form_page(request, minutes: Minutes, paragraphs, form: MinutesForm, *, status=200):
    context = {
        "minutes": minutes,
        "meeting": minutes.meeting,
        "form": form,
        "rows": [
            (row, form.row(row.key) if row.key in form.parts else None)
            for row in paragraphs
        ],
        "verifiers": verifiers_of(minutes),
        "is_over": minutes.meeting.state == Meeting.State.CLOSED,
    }
    return render(
        request, "applications/minutes/minutes_write.html", context, status=status
    )


@require_http_methods(["GET", "POST"])
def minutes_verifiers(request, pk):
    """Other verifiers, before the minutes are sent."""
    minutes = get_draft(request, pk)
    form = VerifiersForm(
        request.POST or None,
        terms=drafting.who_can_verify(minutes.meeting),
        initial=verifiers_now(minutes),
    )
    return ask_first(
        request,
        actions.choose_verifiers,
        minutes,
        form=form,
        done=_("The verifiers are chosen."),
        then=writing_url(minutes),
        title=_("Who verifies the minutes?"),
        action=_("Save the verifiers"),
        **page_about(minutes),
    )


@require_POST
def minutes_take_again(request, pk):
    """All § that nobody has edited, again from what happened."""
    minutes = get_draft(request, pk)
    with refusal_as_message(request):
        changed = actions.take_again(minutes, by=request.user)
        if changed:
            messages.success(
                request, _("Drafted again: %(numbers)s.") % {"numbers": _told(changed)}
            )
        if differ := drafting.differing(minutes):
            messages.warning(
                request,
                _(
                    "You have edited %(numbers)s, and something has happened there since. "
                    "Compare the texts."
                )
                % {"numbers": _told(differ)},
            )
        if not changed and not differ:
            messages.info(request, _("Nothing has happened since it was drafted."))
        return redirect(writing_url(minutes))
    return redirect(minutes)


def _told(numbers: list[int]) -> str:
    return ", ".join(f"§ {number}" for number in numbers)


def _get_paragraph(minutes: Minutes, number: int, *, user) -> MinutesParagraph:
    """A § of the draft that this person may read."""
    rows = minutes.paragraphs.select_related("minutes__fund", "minutes__meeting")
    paragraph = get_object_or_404(rows, number=number)
    require(paragraph.item_id not in permissions.closed_to(user, minutes))
    return paragraph


@require_http_methods(["GET", "POST"])
def paragraph_take_again(request, pk, number):
    """One § again from what happened: both texts are shown before one is replaced."""
    minutes = get_draft(request, pk)
    paragraph = _get_paragraph(minutes, number, user=request.user)
    fresh = drafting.text_for(minutes, paragraph)
    if fresh is None:
        raise Http404
    return ask_first(
        request,
        partial(actions.take_again, numbers={number}),
        minutes,
        done=_("§ %(number)s is drafted again.") % {"number": number},
        then=writing_url(minutes, number),
        template="applications/minutes/minutes_redraw.html",
        minutes=minutes,
        paragraph=paragraph,
        fresh=fresh,
    )


@require_http_methods(["GET", "POST"])
def paragraph_add(request, pk):
    """A § about something that was not on the agenda."""
    minutes = get_draft(request, pk)
    return ask_first(
        request,
        minutes_actions.add_paragraph,
        minutes,
        form=OwnParagraphForm(request.POST or None),
        done=lambda row: _("§ %(number)s is added.") % {"number": row.number},
        then=lambda row: writing_url(minutes, row.number),
        title=_("Add a paragraph"),
        text=_("For what was not on the agenda. It comes before the last paragraph."),
        action=_("Add the paragraph"),
        **page_about(minutes),
    )


@require_http_methods(["GET", "POST"])
def paragraph_remove(request, pk, number):
    """Take away a § that was added by hand."""
    minutes = get_draft(request, pk)
    return ask_first(
        request,
        minutes_actions.remove_paragraph,
        _get_paragraph(minutes, number, user=request.user),
        done=_("The paragraph is taken away."),
        then=writing_url(minutes),
        title=_("Take away § %(number)s?") % {"number": number},
        text=_("Its text stays in the history. The numbers after it move back."),
        action=_("Take it away"),
        stop=True,
        **page_about(minutes),
    )


@require_http_methods(["GET", "POST"])
def minutes_send(request, pk):
    """To the verifiers; from then on the words stand still. An empty § is told of before
    anybody is asked to confirm."""
    minutes = get_draft(request, pk)
    if request.method == "POST":
        return _sent(request, minutes)
    context = {
        "title": _("Send the minutes to the verifiers?"),
        "text": _(
            "Each verifier gets a mail. You can take the minutes back until the last "
            "one has verified; then they are locked."
        ),
        "action": _("Send to the verifiers"),
        **page_about(minutes),
    }
    with refusal_as_message(request):
        minutes_actions.require_texts(minutes)
        return render(request, "components/confirm.html", context)
    return redirect(writing_url(minutes))


def _sent(request, minutes: Minutes) -> HttpResponse:
    with refusal_as_message(request):
        stale = actions.send_to_verifiers(minutes, by=request.user)
        if not stale:
            messages.success(request, _("The minutes are with the verifiers."))
            return redirect(minutes)
        messages.warning(
            request,
            _(
                "Something had happened since: %(numbers)s are drafted again. Read "
                "them, then send."
            )
            % {"numbers": _told(stale)},
        )
        return redirect(writing_url(minutes, stale[0]))
    return redirect(writing_url(minutes))
