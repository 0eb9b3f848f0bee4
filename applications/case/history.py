"""What does a line of a case's history say, in the words of its reader?

The notes are kept as they were written, so that the trail says the same in ten years.
"""

import re
from collections.abc import Iterable

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.audit import AuditEvent
from accounts.naming import as_read
from applications.models import Application
from applications.separation.hints import KINDS

STATES = dict(Application.State.choices)
VERBS: dict[str, str | Promise] = {
    "assessor_released": gettext_lazy("An assessor was taken off the case"),
    "findings_accepted": gettext_lazy(
        "Points of the formal check were accepted as the program found them"
    ),
    "silence_accepted": gettext_lazy(
        "Goals that the applicants do not point at were accepted as not mentioning the case"
    ),
    "put_without_memo": gettext_lazy("It was put on an agenda without a finished memo"),
    "alignment": gettext_lazy("The plans were judged"),
    "calibration_opened": gettext_lazy("A talk about the points was opened"),
    "calibration_closed": gettext_lazy("The talk about the points was closed"),
    "consensus_saved": gettext_lazy("The agreed points were saved"),
    "dissented": gettext_lazy(
        "Somebody noted that they differ from the recommendation"
    ),
    "recommendation_voided": gettext_lazy("The recommendation no longer holds"),
    "late_code_used": gettext_lazy("It was handed in late, with a code"),
    "tabled_at_closing": gettext_lazy("It was tabled when the meeting was closed"),
    "memo_begun": gettext_lazy("A memo was begun"),
    "memo_redrawn": gettext_lazy("Parts of the memo were written from the data again"),
    "disclosed": gettext_lazy("Papers of the case were handed out"),
    "disclosure_opened": gettext_lazy("A request to read the papers was noted"),
    "appeal_registered": gettext_lazy("An appeal of the decision was registered"),
    "appeal_followed": gettext_lazy("It was noted what became of an appeal"),
    "paper_recorded": gettext_lazy("A paper was recorded by hand"),
    "downloaded": gettext_lazy("A paper of the case was downloaded"),
    "slip_taken_out": gettext_lazy("The registration slip was taken out"),
    "renumbered": gettext_lazy("The registry number was corrected"),
    "supplement_changed": gettext_lazy("The request for a supplement was changed"),
    "chosen_anyway": gettext_lazy("Somebody was chosen in spite of a hint"),
    "decided_untried": gettext_lazy("It was decided over a tie that nobody had tried"),
    "opinion_asked": gettext_lazy("An opinion was asked for"),
    "opinion_answered": gettext_lazy("An opinion arrived"),
    "opinion_refrained": gettext_lazy("Somebody refrained from giving an opinion"),
    "opinion_withdrawn": gettext_lazy("A question to a board was taken back"),
    "opinion_moved": gettext_lazy("A board was given more time"),
}
TIES = re.compile(r"\(([a-z]+(?:, [a-z]+)*)\): ")


def history(events: Iterable[AuditEvent]) -> list[dict]:
    """Each line with its words, the state before and the note."""
    events = list(events)
    notes = as_read(_note(event) for event in events)
    return [
        {
            "at": event.at,
            "by": event.by,
            "words": STATES.get(event.to_state) or VERBS.get(event.verb, event.verb),
            "from_words": STATES.get(event.from_state, ""),
            "note": note,
        }
        for event, note in zip(events, notes, strict=True)
    ]


def _note(event: AuditEvent) -> str:
    if event.verb == "memo_begun" and event.note.isdigit():
        return _("Memo %(number)s") % {"number": event.note}
    if event.verb == "chosen_anyway":
        return TIES.sub(lambda found: f"({_ties(found[1])}): ", event.note, count=1)
    return event.note


def _ties(keys: str) -> str:
    return ", ".join(str(KINDS.get(key, key)) for key in keys.split(", "))
