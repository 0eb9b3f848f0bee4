"""How is a memo typed in, part by part, and what came of it?"""

from collections.abc import Iterable, Mapping
from typing import Any

from applications.memos import actions
from applications.models.memo import Memo, MemoPart
from core.texts.clash import Clash
from core.texts.forms import PartsForm


class MemoForm(PartsForm):
    """The parts of a memo; `drawn` is what the data say now."""

    longest = 4000

    def __init__(
        self, data, *, memo: Memo, parts: Iterable[MemoPart], drawn: dict[str, str]
    ):
        self.memo, self.drawn = memo, drawn
        super().__init__(data, parts=parts)

    def keep(
        self, typed: Mapping[str, str], *, seen: Mapping[str, str], by
    ) -> list[Clash]:
        return actions.save_parts(self.memo, typed, seen=seen, by=by)

    def row(self, key: str) -> dict[str, Any]:
        """With whether the data say something else than when the part was drawn."""
        part = self.parts.get(key)
        return {
            **super().row(key),
            "is_edited": part is not None and part.is_edited,
            "is_old": part is not None and part.drawn != self.drawn[key],
        }
