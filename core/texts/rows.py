"""How is a row of a table typed, so that nobody writes over what another has written?

A row carries a key, "pk:mark", that says which row it is and how it looked when the
writer saw it. A new row gets its key when it is first saved, so that saving twice makes
one row, and a row that somebody else has changed meanwhile is not overwritten.
"""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.forms.base import ModelForm, WithoutPersonalNumbers
from core.texts.clash import FINGERPRINT, fingerprint

NO_KEY = ""


class RowForm(WithoutPersonalNumbers, ModelForm):
    """One row of a table."""

    key = forms.CharField(required=False, widget=forms.HiddenInput)
    instance: Any

    def __init__(self, *args, rows: "RowsByKey", row=None, **kwargs):
        self.rows, self.clash, self.is_left_as_found = rows, False, False
        sent = kwargs.get("data")
        if sent is not None:
            row = rows.named(sent.get(FINGERPRINT + kwargs["prefix"], ""))
        super().__init__(*args, instance=row, **kwargs)
        self.initial = {**self.initial, "key": rows.key(self.instance.pk)}

    def add_prefix(self, field_name: str) -> str:
        if field_name == "key":
            return FINGERPRINT + str(self.prefix)
        return super().add_prefix(field_name)

    def has_changed(self) -> bool:
        if self.is_left_as_found:
            return False
        return bool(set(self.changed_data) - {"key", self.PERSONAL_NUMBER_OK})

    def _post_clean(self):
        super()._post_clean()
        pk, sent = self.instance.pk, self.cleaned_data.get("key", "")
        if not pk or sent == self.rows.key(pk):
            return
        if sent == key_of(pk, self.rows.texts_of(self.instance)):
            self.is_left_as_found = True
            return
        self.clash = True
        self.remember_key()
        theirs = ", ".join(filter(None, self.rows.texts[pk].values()))
        self.add_error(
            None,
            _(
                "Someone else has changed this row while you were writing. It now "
                "says: %(row)s. Save again to keep what you have written."
            )
            % {"row": theirs},
        )

    def keep(self) -> None:
        """Save the row; call only when it is valid and something has changed."""
        for name, owner in self.rows.owner.items():
            setattr(self.instance, name, owner)
        self.instance.save()
        self.rows.add(self.instance)
        self.remember_key()

    def remember_key(self) -> None:
        """Send the key of the row as it now stands along with the page."""
        data = self.data.copy()
        data[self.add_prefix("key")] = self.rows.key(self.instance.pk)
        self.data = data

    @property
    def sent_key(self) -> str:
        """The key that goes with what the page shows: the one it was sent with, or the
        one of the row as it was saved, or of the other text where two have written."""
        return self.data.get(self.add_prefix("key"), NO_KEY)


class RowsByKey:
    """The rows of one table of one `owner` (column → row), found by their keys."""

    def __init__(self, rows: Iterable[models.Model], owner: dict[str, models.Model]):
        self.owner = owner
        self.by_pk: dict[int, Any] = {}
        self.texts: dict[int, dict[str, str]] = {}
        for row in rows:
            self.add(row)

    def add(self, row: models.Model) -> None:
        self.by_pk[row.pk] = row
        self.texts[row.pk] = self.texts_of(row)

    def texts_of(self, row: models.Model) -> dict[str, str]:
        """What people have written in a row, as text that is the same when read again."""
        return {
            column.name: _text(column, getattr(row, column.attname))
            for column in row._meta.concrete_fields
            if column.name not in {"id", *self.owner}
        }

    def key(self, pk: int | None) -> str:
        return key_of(pk, self.texts[pk]) if pk in self.texts else NO_KEY

    def named(self, key: str) -> Any:
        """The row that a form is about, of this owner; None for a new one."""
        pk = key.partition(":")[0]
        return self.by_pk.get(int(pk)) if pk.isdecimal() and len(pk) < 19 else None


def key_of(pk: int, texts: dict[str, str]) -> str:
    # Between the texts what none of them can hold, so that no text slides into the next.
    joined = "\0".join(texts.values())
    return f"{pk}:{fingerprint(joined)}"


def _text(column: models.Field, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(column, models.DecimalField):
        return f"{value:.{column.decimal_places}f}"
    return str(value)
