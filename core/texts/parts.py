"""How is a text kept whose parts are drafted from data and then edited by several?

A part is a row with `key`, `text`, `drawn` (what the data said when it was drafted),
`is_edited`, `changed_by` and `changed_at`. Give the parts as they are read under the lock
of the whole text, each with who changed it.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from core import clock
from core.texts.clash import Clash, Saved, compare


def write(
    parts: Iterable[Any], sent: Mapping[str, str], *, seen: Mapping[str, str], by
) -> list[Clash]:
    """Save each part that nobody else has changed; return the clashes, which are left
    as they are. `seen` holds the marks of the texts that the writer started from."""
    rows = {part.key: part for part in parts}
    saved = {key: Saved(row.text, str(row.changed_by)) for key, row in rows.items()}
    written, clashes = compare(sent, saved, seen)
    for key, text in written.items():
        rows[key].text = text
    _keep([rows[key] for key in written], ["text"], by=by)
    return clashes


def draft_again(
    parts: Iterable[Any],
    fresh: Mapping[str, str],
    *,
    keys: Collection[str] | None = None,
    by,
) -> list[Any]:
    """Put what the data say now (`fresh`) in the parts `keys`; without `keys`, in all
    that nobody has edited. Returns the parts that changed."""
    changed = []
    for part in parts:
        is_wanted = part.key in keys if keys is not None else not part.is_edited
        now = fresh.get(part.key)
        if now is None or not is_wanted or part.text == part.drawn == now:
            continue
        part.text = part.drawn = now
        changed.append(part)
    _keep(changed, ["text", "drawn"], by=by)
    return changed


def _keep(changed: list[Any], columns: list[str], *, by) -> None:
    for part in changed:
        part.changed_by, part.changed_at = by, clock.now()
    if changed:
        rows = type(changed[0])._default_manager
        rows.bulk_update(changed, [*columns, "changed_by", "changed_at"])
