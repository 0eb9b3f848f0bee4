"""The evidence chain as tables, equal to the picture: its arrows, and its boxes.

Written out in Python: a long chain has hundreds of rows (see tables).
"""

from functools import cache
from html import escape

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from core import clock
from core.drawing import rows as drawing_rows
from core.numbers import MISSING
from core.templatetags import ui
from projects.chain.pictures import Assumption, Chain
from projects.measuring.queries import Reading
from projects.models import Edge, Node

STATUS_TONES = {
    Edge.Status.SUPPORTED: "ok",
    Edge.Status.PARTLY: "go",
    Edge.Status.CONTRADICTED: "stop",
}


def of_arrows(chain: Chain, *, may_revise: bool = False) -> SafeString:
    """The assumptions, how they stand and what they rest on."""
    status, evidence = cache(_status), cache(ui.evidence)
    again = escape(_("rate again"))
    columns = [
        drawing_rows.Column(label)
        for label in (_("Arrow"), _("Assumption"), _("Status"), _("Evidence"))
    ]
    rows = (
        drawing_rows.Row(
            [
                _link(one.url, one.label, again) if may_revise else one.label,
                _assumption(one),
                status("" if one.is_gap else one.edge.status),
                evidence(one.edge.evidence_level),
            ],
            one.anchor,
        )
        for one in chain.assumptions
    )
    caption = _("The assumptions on the arrows, how they stand and what they rest on")
    return drawing_rows.written(caption, columns, rows)


def of_boxes(chain: Chain) -> SafeString:
    """One row for each indicator, and at least one for each box."""
    columns = [
        drawing_rows.Column(_("What")),
        drawing_rows.Column(_("Link")),
        drawing_rows.Column(_("Measure")),
        drawing_rows.Column(_("Before"), is_number=True),
        drawing_rows.Column(_("Target"), is_number=True),
        drawing_rows.Column(_("Now"), is_number=True),
        drawing_rows.Column(_("Comparison")),
        drawing_rows.Column(_("Net")),
        drawing_rows.Column(_("Leads to")),
    ]
    caption = _(
        "The evidence chain: link, measure, baseline, target, now, comparison and what "
        "it leads to"
    )
    return drawing_rows.written(caption, columns, _rows_of_boxes(chain))


def _rows_of_boxes(chain: Chain) -> list[drawing_rows.Row]:
    leads: dict[int, list[str]] = {}
    for one in chain.assumptions:
        leads.setdefault(one.source.pk, []).append(f"{one.target} ({one.label})")
    kinds = {kind.value: str(kind.label) for kind in Node.Kind}
    waits = ui.badge("wait", _("Waits for approval"))
    rows = []
    for node in sorted(chain.nodes, key=lambda node: node.step):
        to = ", ".join(leads.get(node.pk, [])) or MISSING
        for reading in chain.readings_of.get(node.pk) or (None,):
            cells = [MISSING] * 6
            if reading:
                url = chain.indicator_address(reading.indicator.pk)
                cells = _cells(reading, url, waits)
            rows.append(drawing_rows.Row([node.text, kinds[node.kind], *cells, to]))
            to = MISSING  # said once for each box
    return rows


def _cells(reading: Reading, url: str, waits: SafeString) -> list[str]:
    return [
        _link(url, f"{reading.indicator.name}, {reading.indicator.unit}"),
        reading.before.number,
        reading.target_number,
        _now(reading, waits),
        reading.comparison_text,
        reading.net_text,
    ]


def _now(reading: Reading, waits: SafeString) -> str:
    latest = reading.latest
    is_old = latest.day is not None and latest.day.year < clock.today().year
    if latest.has_value and not reading.waiting and not is_old:
        return latest.number
    words = latest.number
    if latest.has_value and is_old:
        words += f'<br><small class="muted num">{latest.day}</small>'
    if not latest.has_value:
        words += f'<br><small class="muted">{escape(str(latest.why_missing))}</small>'
    if reading.waiting:
        words += f"<br>{waits}"
    return _safe(words)


def _assumption(one: Assumption) -> SafeString:
    words = escape(one.edge.assumption)
    if one.is_gap:
        words = f"<strong>{escape(_('Missing.'))}</strong>"
    between = f"{escape(one.source.text)} → {escape(one.target.text)}"
    words += f'<p class="small muted">{between}</p>'
    if one.edge.rationale:
        words += f'<p class="small">{escape(one.edge.rationale)}</p>'
    return _safe(words)


def _link(url: str, words: str, unseen: str = "") -> SafeString:
    hidden = f'<span class="vh"> {unseen}</span>' if unseen else ""
    return _safe(f'<a href="{url}">{escape(words)}{hidden}</a>')


def _safe(words: str) -> SafeString:
    return mark_safe(words)  # noqa: S308, every word has passed escape()


def _status(status: str) -> SafeString:
    """An arrow's state as shape, colour and word; "" is one without an assumption."""
    if not status:
        return ui.badge("wait", _("To be written"))
    known = Edge.Status(status)
    return ui.badge(STATUS_TONES.get(known, ""), known.label)
