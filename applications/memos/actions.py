"""What is done with a memo: begin, write, write again from the data, finish."""

from collections.abc import Collection, Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.memos import content, drafting
from applications.memos import tasks as memos_tasks
from applications.memos.basis import Basis
from applications.models import Application
from applications.models.memo import Memo, MemoPart
from applications.permissions import MEMO_STATES
from applications.register import tasks as register_tasks
from core.refusals import TransitionRefused
from core.texts import parts as parts_of_text
from core.texts.clash import Clash

Key = MemoPart.Key


@transaction.atomic
def begin_memo(application: Any, *, by: User) -> Memo:
    """A new draft: a copy of the latest memo, or drawn from the data when it is the first.

    Of a copy, the parts that nobody had edited are drawn again. Two at once get the same
    draft.
    """
    Application.objects.select_for_update(of=("self",)).get(pk=application.pk)
    _require_open(application)
    if draft := draft_of(application):
        return draft
    latest = application.memos.order_by("-number").first()
    kept = {part.key: part for part in latest.parts.all()} if latest else {}
    drawn = drafting.draw(Basis(by, application))
    number = application.memos.aggregate(last=Max("number"))["last"] or 0
    memo = Memo.objects.create(application=application, number=number + 1, begun_by=by)
    MemoPart.objects.bulk_create(
        MemoPart(
            memo=memo,
            key=key,
            text=kept[key].text if key in kept and kept[key].is_edited else text,
            drawn=text,
            changed_by=by,
        )
        for key, text in drawn.items()
    )
    record(application, "memo_begun", by=by, note=str(memo.number))
    count_again(memo)
    return memo


def count_again(memo: Memo) -> None:
    """Have the pages of the draft counted, of the texts as they are now."""
    mark = content.mark_of_texts(memo.parts.all())
    if memo.counted_mark == mark and memo.counted_pages:
        return
    memo.counted_mark, memo.counted_pages = mark, None
    memo.save(update_fields=["counted_mark", "counted_pages"])
    memos_tasks.count_memo_pages.delay_on_commit(memo_id=memo.pk)


def draft_of(application: Application) -> Memo | None:
    return application.memos.filter(state=Memo.State.DRAFT).first()


def parts_of_draft(application: Application) -> list[MemoPart]:
    """The parts of the draft in their order, each with its memo; none without a draft."""
    parts = MemoPart.objects.filter(
        memo__application=application, memo__state=Memo.State.DRAFT
    )
    return in_order(parts.select_related("memo"))


@transaction.atomic
def save_parts(
    memo: Memo, texts: Mapping[str, str], *, seen: Mapping[str, str], by: User
) -> list[Clash]:
    """Save each part that nobody else has changed; return the clashes.

    `texts` maps part → text as sent, `seen` part → fingerprint of the text that the
    writer started from. Parts that clash are left as they are.
    """
    return parts_of_text.write(_locked(memo), texts, seen=seen, by=by)


@transaction.atomic
def redraw_parts(
    memo: Memo,
    drawn: Mapping[str, str],
    *,
    keys: Collection[str] | None = None,
    by: User,
) -> list[str]:
    """Put what the data say now (`drawn`) in the parts `keys`; without `keys`, in all
    that nobody has edited. Returns the parts that changed."""
    changed = parts_of_text.draft_again(_locked(memo), drawn, keys=keys, by=by)
    if changed:
        names = ", ".join(str(part.get_key_display()) for part in changed)
        record(memo.application, "memo_redrawn", by=by, note=names)
        count_again(memo)
    return [part.key for part in changed]


@transaction.atomic
def finish_memo(memo: Memo, application: Any, *, by: User) -> None:
    """Lock the memo with the figures of now, for the recommendation in force."""
    Application.objects.select_for_update(of=("self",)).get(pk=application.pk)
    _require_open(application)
    recommendation = application.recommendations.in_force().first()
    if recommendation is None:
        raise TransitionRefused(_("Sign the recommendation first."))
    parts = _locked(memo)
    if not any(part.text for part in parts):
        raise TransitionRefused(_("Write the memo first."))
    figures = content.figures(Basis(by, application), author=by)
    memo.finish(
        recommendation, figures=figures, sha256=content.mark_of(figures, parts), by=by
    )
    memos_tasks.make_memo_pdf.delay_on_commit(memo_id=memo.pk)
    register_tasks.record_papers.delay_on_commit(application_id=application.pk)


def _locked(memo: Memo) -> list[MemoPart]:
    """The parts in their order, locked until the transaction ends; of a draft only."""
    row = Memo.objects.select_for_update(of=("self",)).get(pk=memo.pk)
    if row.state != Memo.State.DRAFT:
        raise TransitionRefused(_("The memo is finished, and can only be read."))
    return in_order(row.parts.select_related("changed_by"))


def in_order(parts) -> list[MemoPart]:
    order = [key.value for key in Key]
    return sorted(parts, key=lambda part: order.index(part.key))


def _require_open(application: Application) -> None:
    if application.state not in MEMO_STATES:
        raise TransitionRefused(
            _("The memo can be written from the preparation until the decision.")
        )
