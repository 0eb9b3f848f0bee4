"""What is done when a party's manager has answered about a plan."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.audit import record
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from projects.documents.actions import add_document
from projects.models import Document, Endorsement, Party
from projects.parties import queries as parties
from projects.versions import snapshot

Answer, Way = Endorsement.Answer, Endorsement.Way

# The two things that a manager stands behind, in the words that are shown and kept.
ENDORSES = gettext_lazy(
    "I endorse the effort: we take part as it says here, with what it says we give."
)
INTENDS = gettext_lazy(
    "We intend to implement what works, in our ordinary operations, after the project."
)

VERBS = {
    Answer.ENDORSED.value: "endorsed",
    Answer.DECLINED.value: "endorsement_declined",
}


@transaction.atomic
def keep_answer(
    party: Party, *, answer: str, way: str, by: User | None, **more: Any
) -> Endorsement:
    """Write the answer down beside the text that it is about. It is never changed."""
    project = party.project
    whole = parties.terms_of(
        project, project.parties.select_related("board"), parties.shares_of(project)
    )
    with translation.override("sv"):
        kept = Endorsement.objects.create(
            project=project,
            party=party,
            party_name=str(party),
            answer=answer,
            way=way,
            statement=f"{ENDORSES}\n{INTENDS}" if answer == Answer.ENDORSED else "",
            text_hash=snapshot.text_hash(project),
            terms=parties.terms_for(party, whole),
            recorded_by=by,
            **{"answered_on": clock.today(), **more},
        )
        note = f"{kept.party_name}: {kept.by_whom} ({kept.get_way_display()})"
    record(
        project,
        VERBS[answer],
        by=by or User.objects.system(),
        note=note,
        version_hash=kept.text_hash,
    )
    return kept


@transaction.atomic
def record_paper(
    party: Party, *, name: str, title: str, on: date, document: dict[str, Any], by: User
) -> Endorsement:
    """Keep an endorsement that was signed on paper, with the signed document."""
    if on > clock.today():
        raise TransitionRefused(_("Choose a day that has been."))
    signed: Document = add_document(party.project, **document, by=by)
    waiting = party.requests.unanswered()
    waiting.update(closed_at=clock.now(), closed_by=by)
    return keep_answer(
        party,
        answer=Answer.ENDORSED,
        way=Way.PAPER,
        by=by,
        manager_name=name,
        manager_title=title,
        answered_on=on,
        document=signed,
    )
