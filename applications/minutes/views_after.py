"""What is added to verified minutes: corrections, and their announcement."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import require
from applications.minutes import actions, permissions
from applications.minutes.forms import AnnounceForm, EntryForm
from applications.minutes.views_writing import get_minutes, page_about, verifiers_of
from core import clock
from core.days import in_words
from core.pages.confirm import ask_first
from core.pages.refusals import refusal_as_message


@require_http_methods(["GET", "POST"])
def entry_write(request, pk, number):
    """A correction of one §, or an addition to it. The § itself stays as it is."""
    minutes = get_minutes(request, pk, permissions.may_correct)
    paragraphs = minutes.paragraphs.select_related("minutes")
    paragraph = get_object_or_404(paragraphs, number=number)
    return ask_first(
        request,
        actions.write_entry,
        paragraph,
        form=EntryForm(request.POST or None),
        done=_("It is written down, and waits for a verifier."),
        then=actions.address_of(minutes, paragraph),
        title=_("Correct § %(number)s") % {"number": number},
        text=_(
            "Verified minutes are never changed. What you write stands beside the "
            "paragraph, with your name and the day, when a verifier has verified it."
        ),
        action=_("Write it down"),
        **page_about(minutes),
    )


@require_POST
def entry_verify(request, pk, entry_pk):
    """One of the verifiers verifies what was added."""
    minutes = get_minutes(request, pk)
    entries = minutes.entries.select_related("paragraph", "minutes", "verification")
    entry = get_object_or_404(entries, pk=entry_pk)
    verifiers = verifiers_of(minutes)
    require(permissions.may_verify_entry(request.user, entry, verifiers))
    with refusal_as_message(request):
        actions.verify_entry(entry, by=request.user)
        messages.success(request, _("It is verified, and stands in the papers."))
    return redirect(actions.address_of(minutes, entry.paragraph))


@require_http_methods(["GET", "POST"])
def minutes_announce(request, pk):
    """When and where it was announced; the time for an appeal runs from there."""
    minutes = get_minutes(request, pk, permissions.may_announce)
    usual = AnnounceForm.usual(clock.today())
    return ask_first(
        request,
        actions.announce,
        minutes,
        form=AnnounceForm(request.POST or None, initial=usual),
        done=lambda row: (
            _("Announced. The last day to appeal is %(day)s.")
            % {"day": in_words(row.last_day_to_appeal)}
        ),
        then=minutes,
        title=_("Announce the minutes"),
        text=_(
            "Put the notice on the municipality's notice board, and write down here "
            "when. The last day to appeal is counted from that day."
        ),
        action=_("Write down the announcement"),
        **page_about(minutes),
    )
