"""How are texts typed that several people write, and what came of each of them?"""

from collections.abc import Iterable, Mapping
from typing import Any

from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import LongTextField
from core.texts.clash import FINGERPRINT, Clash, fingerprint, in_text


class SavedForm(WithoutPersonalNumbers, Form):
    """What is saved while somebody writes. Nothing is required in order to save, and what
    is right is saved also while something else is wrong.

    `shown` maps field → value as it is saved now, of those that several people may
    change: each gets a mark, which the page carries (components/_marks.html).
    """

    mark_optional = False

    def __init__(self, *args, shown: Mapping[str, Any] | None = None, **kwargs):
        super().__init__(*args, **kwargs)
        now = {
            name: fingerprint(in_text(value)) for name, value in (shown or {}).items()
        }
        # What could not be saved keeps the mark it was sent with. A fresh one would say
        # that its writer has seen what somebody else has saved meanwhile.
        self.sent_marks = {
            name: self.data[key]
            for name in now
            if (key := FINGERPRINT + self.add_prefix(name)) in self.data
        }
        self.marks = now | self.sent_marks

    def save(self, *, by, only: set[str] | None = None) -> None:
        """Save what is right; `only` the controls named."""
        raise NotImplementedError

    def is_meant(self, name: str, only: set[str] | None) -> bool:
        """Was something right typed in the field, and is it to be saved now?"""
        is_named = only is None or self.add_prefix(name) in only
        return is_named and self.is_bound and name in self.cleaned_data

    def as_text(self, name: str) -> str:
        """What was typed, as it is marked."""
        return in_text(self.cleaned_data[name])

    def is_left_as_found(self, name: str) -> bool:
        """Does the field hold what was shown in it? Then it is nobody's change, whatever
        somebody else has saved meanwhile."""
        return self.sent_marks.get(name) == fingerprint(self.as_text(name))

    def mark_as_saved(self, *names: str) -> None:
        """The page shows in these fields what was just saved."""
        for name in names:
            self.marks[name] = fingerprint(self.as_text(name))

    @property
    def has_mistakes(self) -> bool:
        return self.is_bound and not self.is_valid()

    def mistakes(self, names: set[str]) -> dict[str, list[str]]:
        """Control → what is wrong with it, of those named."""
        wrong = {self.add_prefix(name): texts for name, texts in self.errors.items()}
        return {
            name: [str(text) for text in texts]
            for name, texts in wrong.items()
            if name in names
        }

    def clashed(self) -> dict[str, dict[str, str]]:
        """Control → the other text, and whose it is."""
        return {}

    def fingerprints(self, names: set[str]) -> dict[str, str]:
        """Control → the mark of what it now shows; only of those sent as changed. The
        browser shows an older text of the rest, and with a fresh mark it would write over
        what somebody else has written."""
        marks = {self.add_prefix(name): mark for name, mark in self.marks.items()}
        return {name: mark for name, mark in marks.items() if name in names}

    def asked_last(self) -> list[Any]:
        """The question about a personal identity number, when it has to be asked."""
        name = self.PERSONAL_NUMBER_OK
        return [self[name]] if name in self.fields else []


class TextsForm(SavedForm):
    """Texts that several people may write in at the same time.

    `texts` maps field → text as it is saved now, `choices` field → value of what is
    chosen beside them. A text that clashes is left as it is: both are shown, and who
    saves again has seen the other one.
    """

    def __init__(
        self,
        data,
        *,
        texts: Mapping[str, str],
        choices: Mapping[str, Any] | None = None,
        **kwargs,
    ):
        super().__init__(data, shown={**texts, **(choices or {})}, **kwargs)
        self.texts = texts
        self.clashes: dict[str, Clash] = {}

    def keep(
        self, typed: Mapping[str, Any], *, seen: Mapping[str, str], by
    ) -> list[Clash]:
        """Save these fields, but for texts that clash, which are returned."""
        raise NotImplementedError

    def is_sent(self, name: str) -> bool:
        """What the browser did not send is left as it is."""
        return name in self.data

    def as_kept(self, name: str) -> Any:
        """What was typed, as it is saved."""
        return self.as_text(name)

    def typed(self, only: set[str] | None = None) -> dict[str, Any]:
        """Field → what was typed in it, of what is right and changed; `only` those named."""
        self.is_valid()
        return {
            name: self.as_kept(name)
            for name in self.marks
            if self.is_sent(name)
            and self.is_meant(name, only)
            and not self.is_left_as_found(name)
        }

    def save(self, *, by, only: set[str] | None = None) -> None:
        """Save what is right and nobody else has changed; remember the clashes."""
        typed = self.typed(only)
        clashes = self.keep(typed, seen=self.sent_marks, by=by)
        self.clashes = {clash.key: clash for clash in clashes}
        for name in typed:
            clash = self.clashes.get(name)
            self.marks[name] = fingerprint(clash.saved if clash else self.as_text(name))

    @property
    def is_whole(self) -> bool:
        """Is everything saved?"""
        return self.is_valid() and not self.clashes

    def clashed(self) -> dict[str, dict[str, str]]:
        return {
            name: {"theirs": clash.saved, "by": clash.saved_by}
            for name, clash in self.clashes.items()
        }

    def unsaved(self) -> list[tuple[Any, str]]:
        """(label, text) of what was typed, right or wrong, and is not what was shown: to
        be copied when nothing can be saved any longer."""
        self.is_valid()
        typed = {
            name: self.as_text(name)
            if name in self.cleaned_data
            else self.data.get(name, "")
            for name in self.texts
            if self.is_sent(name)
        }
        return [
            (self.fields[name].label, text)
            for name, text in typed.items()
            if fingerprint(text)
            not in (self.marks[name], fingerprint(self.texts[name]))
        ]

    def row(self, key: str) -> dict[str, Any]:
        """A question with its mark and, where two have written, the other text."""
        return {
            "key": key,
            "field": self[key],
            "name": FINGERPRINT + key,
            "mark": self.marks.get(key),
            "clash": self.clashes.get(key),
        }

    def rows(self) -> list[dict[str, Any]]:
        """Every question, one by one."""
        return [self.row(key) for key in self.fields]


class PartsForm(TextsForm):
    """A text in parts (core.texts.parts), each with a `title` and a field of its own."""

    longest: int

    def __init__(self, data, *, parts: Iterable[Any]):
        self.parts = {part.key: part for part in parts}
        texts = {key: part.text for key, part in self.parts.items()}
        self.base_fields = {
            key: LongTextField(
                label=part.title, max_length=self.longest, required=False
            )
            for key, part in self.parts.items()
        }
        super().__init__(data, texts=texts, initial=texts)
