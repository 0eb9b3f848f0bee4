"""What does a whole consist of, and what was aimed for? Bars with a mark at the target."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from core.drawing.pen import NARROW, Picture, no_data, width_of, wrapped
from core.numbers import in_millions, in_percent

ROW, BAR = 52, 16


@dataclass(frozen=True)
class Share:
    """One part: kronor, its share of the whole (of one), and the share aimed for."""

    name: str
    amount: Decimal
    share: Decimal
    target: Decimal | None = None


def mix(
    shares: Sequence[Share], heading: str, *, narrow: bool = False, width: float = 600
) -> SafeString:
    """One bar for each part, where the whole width is all; a dotted line is the target."""
    width = NARROW if narrow else width
    if not any(share.amount for share in shares):
        return no_data(heading, _("Nothing is committed yet."), width=width)
    picture = Picture(width, len(shares) * ROW)
    sentences = []
    for index, share in enumerate(shares):
        y = index * ROW
        words = _in_words(share)
        label = wrapped(share.name, width - width_of(words) - 12, 12, 1)[0]
        picture.text(0, y + 13, label, weight=600)
        picture.text(width, y + 13, words, anchor="end", look="t2")
        picture.bar(0, y + 22, width, BAR, "used", forecast=True, round_by=3)
        picture.bar(0, y + 22, float(share.share) * width, BAR, "free", round_by=3)
        if share.target is not None:
            x = min(float(share.target) * width, width - 1)
            picture.line((x, y + 18), (x, y + 42), "axis", width=2, dash="3 3")
        sentences.append(f"{share.name}: {words}")
    return picture.svg(f"{heading}. {'; '.join(sentences)}.")


def _in_words(share: Share) -> str:
    words = {"share": in_percent(share.share, 0), "amount": in_millions(share.amount)}
    if share.target is None:
        return _("%(share)s, %(amount)s") % words
    words["target"] = in_percent(share.target, 0)
    return _("%(share)s, %(amount)s, target %(target)s") % words
