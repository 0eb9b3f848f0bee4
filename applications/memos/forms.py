"""How is a memo typed in, part by part, and what came of it?"""

from collections.abc import Iterable
from typing import Any

from applications.memos import actions
from applications.models.memo import Memo, MemoPart
from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import LongTextField
from projects.plan.answers import fingerprint
from projects.plan.forms_questions import FINGERPRINT


class MemoForm(WithoutPersonalNumbers, Form):
    """The parts of a memo. Nothing is required; what is right is saved, also while
    something else is wrong."""

    mark_optional = False

    def __init__(
        self, data, *, memo: Memo, parts: Iterable[MemoPart], drawn: dict[str, str]
    ):
        self.memo, self.drawn = memo, drawn
        self.parts = {part.key: part for part in parts}
        self.base_fields = {
            key: LongTextField(
                label=part.get_key_display(), max_length=4000, required=False
            )
            for key, part in self.parts.items()
        }
        self.marks = {key: fingerprint(part.text) for key, part in self.parts.items()}
        self.clashes: dict[str, actions.Clash] = {}
        super().__init__(
            data, initial={key: part.text for key, part in self.parts.items()}
        )

    def save(self, *, by, only: set[str] | None = None) -> None:
        """Save what is right and nobody else has changed; remember the clashes."""
        self.is_valid()
        typed = {
            key: self.cleaned_data[key]
            for key in self.parts
            if key in self.data
            and key in self.cleaned_data
            and (only is None or key in only)
        }
        seen = {
            key: self.data[FINGERPRINT + key]
            for key in self.parts
            if FINGERPRINT + key in self.data
        }
        clashes = actions.save_parts(self.memo, typed, seen=seen, by=by)
        self.clashes = {clash.key: clash for clash in clashes}
        for key, text in typed.items():
            clash = self.clashes.get(key)
            self.marks[key] = fingerprint(clash.saved if clash else text)

    def autosave(self, *, by) -> dict[str, Any]:
        """Save what has just been typed, and say how it went, part by part."""
        names = set(self.data.get("autosave_changed", "").split(","))
        self.save(by=by, only=names)
        return {
            "errors": {
                name: [str(text) for text in texts]
                for name, texts in self.errors.items()
                if name in names and name not in self.clashes
            },
            "conflicts": {
                key: {"theirs": clash.saved, "by": clash.saved_by}
                for key, clash in self.clashes.items()
            },
            "fingerprints": self.marks,
        }

    @property
    def is_whole(self) -> bool:
        """Is everything saved?"""
        return self.is_valid() and not self.clashes

    def rows(self) -> list[dict[str, Any]]:
        """Each part with its mark, the other text where two have written, and whether
        the data say something else than when it was drawn."""
        return [
            {
                "key": key,
                "field": self[key],
                "name": FINGERPRINT + key,
                "mark": self.marks.get(key),
                "clash": self.clashes.get(key),
                "is_edited": key in self.parts and self.parts[key].is_edited,
                "is_old": key in self.parts
                and self.parts[key].drawn != self.drawn[key],
            }
            for key in self.fields
        ]
