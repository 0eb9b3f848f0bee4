"""The few tags and filters that every template may use, without loading anything."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from functools import cache
from typing import NamedTuple

from django import template
from django.forms import BaseForm
from django.forms.boundfield import BoundField
from django.template.defaulttags import CsrfTokenNode
from django.templatetags.static import static
from django.utils.functional import Promise
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from core import clock, days, numbers, states
from core.drawing import rows
from core.numbers import MISSING, Number
from core.pages import figures
from core.pages.sent_once import token_field

register = template.Library()

EVIDENCE_LEVELS = {
    0: gettext_lazy("Not described"),
    1: gettext_lazy("Is expected"),
    2: gettext_lazy("Coincides with the change"),
    3: gettext_lazy("Has led to the change"),
    4: gettext_lazy("Independently confirmed"),
    5: gettext_lazy("Works elsewhere too"),
}
NOTHING = (None, "")
SOON = 7  # days
WAITED = ((90, "stop"), (30, "wait"), (SOON, ""))  # days, and the tone from then on
NUMBERS = SafeString(' class="r"')
ROLES = tuple(
    SafeString(f' role="{role}"') for role in ("rowgroup", "row", "columnheader")
)


# --- Figures and days -----------------------------------------------------------------


@register.filter
def kronor(amount: Number | None) -> str:
    """1234567 → "1 234 567 kr", with spaces that do not break the line."""
    return MISSING if amount in NOTHING else numbers.in_kronor(amount)


@register.filter
def amount(value: Number | None) -> str:
    """1234567 → "1 234 567", for tables whose caption names the unit."""
    return MISSING if value in NOTHING else numbers.money(value)


@register.filter
def mkr(amount: Number | None, decimals: int = 1) -> str:
    """4200000 → "4,2 mkr"."""
    return MISSING if amount in NOTHING else numbers.in_millions(amount, decimals)


@register.simple_tag
def figure(name: str, of, value: Number | None, shown: str = "kronor", *parts, **about):
    """An official figure (core.pages.figures): {% figure "available" fund sum %}, or of a
    part: {% figure "decided" application sum "amount" year board_id %}.

    `shown` is how it is written; `unit`, `day` and `source` are said when they are not
    kronor of today's ledger. In millions the exact value stands behind the text.
    """
    text = SHOWN[shown](value)
    if value in NOTHING:
        return text
    return figures.figure_of(name, of, value, *parts, **about).written(text)


@register.filter
def number(value: Number | None, decimals: int | None = None) -> str:
    """1234.5 → "1 234,5"; `|number:1` for a fixed number of decimals."""
    if value in NOTHING:
        return MISSING
    return (
        numbers.figure(value) if decimals is None else numbers.written(value, decimals)
    )


SHOWN = {"kronor": kronor, "amount": amount, "mkr": mkr, "number": number}


@register.filter
def percent(share: Number | None, decimals: int = 1) -> str:
    """0.549 → "54,9 %"; a share of one, with at most `decimals` decimals."""
    return MISSING if share in NOTHING else numbers.in_percent(share, decimals)


@register.filter
def or_dash(value):
    """What is missing is a dash: never an empty cell, never a zero."""
    return MISSING if value in NOTHING else value


@register.filter
def beside(names: Iterable, values: Iterable) -> list[tuple]:
    """Each value with its name, where the cards of a narrow screen repeat the heading."""
    return list(zip(names, values, strict=True))


@register.filter
def day(value: date | None) -> str:
    """4 mars 2026, for running text."""
    return MISSING if value in NOTHING else days.in_words(value)


@register.filter
def day_iso(value: date | None) -> str:
    """2026-03-04, for tables."""
    return MISSING if value in NOTHING else days.as_day(value).isoformat()


@register.filter
def moment(value: datetime | None) -> str:
    """4 mars 2026 kl. 13.15"""
    return MISSING if value in NOTHING else days.moment_in_words(value)


@register.filter
def clock_time(value: datetime | time | None) -> str:
    """13.15"""
    return MISSING if value in NOTHING else days.clock_time(value)


# --- State and evidence ---------------------------------------------------------------


@register.simple_tag
def state_badge(row, label: str = "") -> SafeString:
    """The state of `row` (its `state` and `get_state_display()`) as shape, colour, word."""
    tone = states.tone(row.state, type(row).__name__)
    return badge(tone, label or row.get_state_display())


@register.simple_tag
def badge(tone: str, label: str | Promise) -> SafeString:
    """A tag for what is not a row's state: {% badge "wait" _("Two left") %}."""
    look = f"tag tag--{tone}" if tone else "tag"
    return format_html('<span class="{}">{}</span>', look, label)


@register.simple_tag
def evidence(level: int | None, words: bool = False) -> SafeString:
    """The evidence behind a claim, beside the claim: a bar and "3 of 5"."""
    if level is None:
        return mark_safe(MISSING)  # noqa: S308, a constant
    text = _("%(level)d of 5") % {"level": level}
    if words:
        text = f"{level} {EVIDENCE_LEVELS[level]}"
    return format_html(
        '<span class="ev" data-n="{}"><span class="vh">{} </span>{}</span>',
        level,
        _("Evidence"),
        text,
    )


# --- Files of our own -----------------------------------------------------------------


@register.simple_tag
@cache
def modules(names: str) -> SafeString:
    """Where each of the scripts lies, as js/verkan.js reads it; the same on every page."""
    return format_html_join(
        "\n    ",
        'data-{}="{}"',
        ((name, static(f"js/{name}.js")) for name in names.split()),
    )


# --- Forms ----------------------------------------------------------------------------


@register.simple_tag(takes_context=True)
def csrf_token(context) -> SafeString:
    """Every form comes from a page of ours, and is carried out once."""
    request = getattr(context, "request", None)  # included parts have it as well
    token = token_field(request) if request else ""
    return format_html("{}{}", CsrfTokenNode().render(context), token)


class FormError(NamedTuple):
    """One line of the error summary: what to do, and the control it is about."""

    anchor: str
    text: str


@register.simple_tag
def field(bound: BoundField, label: str = "", hint: str = "") -> SafeString:
    """One question with label, hint, error and control: {% field form.name %}."""
    if label:
        bound.label = label
    if hint:
        bound.help_text = hint
    return bound.as_field_group()


@register.simple_tag
def cell(bound: BoundField, label: str) -> SafeString:
    """A control in a table, named by `label` for those who do not see the table."""
    attrs: dict[str, str | bool] = {"aria-label": label}
    if bound.errors:
        attrs["aria-describedby"] = f"{bound.auto_id}_error"
    return bound.as_widget(attrs=attrs) + bound.errors.render()


@register.inclusion_tag("ui/_fields.html")
def fields(form: BaseForm) -> dict:
    """The questions of a form whose errors are summed up elsewhere on the page."""
    return {
        "fields": [(bound, bound.errors) for bound in form.visible_fields()],
        "hidden_fields": form.hidden_fields(),
    }


@register.filter
def in_lines(form: BaseForm) -> list[list[BoundField]]:
    """The questions of a row, line by line: as its form's `lines` say, else on one."""
    apart = {"DELETE", *getattr(form, "BEHIND", ())}  # folded away from the others
    rest = [bound for bound in form.visible_fields() if bound.name not in apart]
    found = []
    for names in getattr(form, "lines", ()):
        found.append([bound for bound in rest if bound.name in names])
        rest = [bound for bound in rest if bound.name not in names]
    return [line for line in [*found, rest] if line]


@register.inclusion_tag("ui/_summary.html")
def error_summary(*forms) -> dict:
    """Everything to correct in these forms and formsets, first on the page."""
    return {"mistakes": [mistake for form in forms for mistake in _mistakes(form)]}


def _mistakes(form) -> list[FormError]:
    if not form or not form.is_bound:
        return []
    if hasattr(form, "forms"):
        inside = [mistake for one in form.forms for mistake in _mistakes(one)]
        return [FormError("", text) for text in form.non_form_errors()] + inside
    return [
        FormError(_anchor(form, name), text)
        for name, texts in form.errors.items()
        for text in texts
    ]


def _anchor(form: BaseForm, name: str) -> str:
    """The id of the control to move to; of the first one when there are several."""
    if name not in form.fields:
        return ""
    bound = form[name]
    if bound.is_hidden:
        return ""
    return f"{bound.auto_id}_0" if bound.use_fieldset else bound.id_for_label


# --- Parts of pages -------------------------------------------------------------------


@register.simple_tag
def crumbs(*steps: str | Sequence[str]) -> SafeString:
    """The way here: title and address in turn, and last the title of this page.

    The way may come from the view, as a sequence: {% crumbs way title %}.
    """
    *way, here = steps
    if len(way) == 1:
        way = list(way[0])
    links = format_html_join(
        "", '<li><a href="{}">{}</a></li>', zip(way[1::2], way[::2], strict=True)
    )
    return format_html(
        '<nav class="crumbs" aria-label="{}"><ol>{}<li aria-current="page">{}</li></ol></nav>',
        _("You are here"),
        links,
        here,
    )


@register.simple_tag(takes_context=True)
def menu_word(context: Mapping, url: str, other: str) -> str:
    """What the person's menu calls the page at `url`; `other` when it is not there."""
    words = {entry.url: str(entry.title) for entry in context.get("menu") or ()}
    return words.get(url, other)


@register.simple_block_tag
def head(
    content: str, title: str, eyebrow: str = "", lead: str = "", look: str = "lead"
) -> SafeString:
    """The head of a page with its buttons: {% head _("Plans") eyebrow=fund.name %}…{% endhead %}."""
    above = format_html('<p class="eyebrow">{}</p>', eyebrow) if eyebrow else ""
    below = format_html('<p class="{}">{}</p>', look, lead) if lead else ""
    words = format_html("<div>{}<h1>{}</h1>{}</div>", above, title, below)
    return format_html('<div class="head">{}{}</div>', words, content)


@register.simple_block_tag
def alert(content: str, tone: str = "") -> SafeString:
    """News on the page: {% alert "warn" %}<p><strong>The news.</strong> More.</p>{% endalert %}."""
    look = f"alert alert--{tone}" if tone else "alert"
    return format_html('<div class="{}">{}</div>', look, content)


@register.simple_block_tag
def section(
    content: str, name: str, title: str, figure: str = "", is_open: bool = False
) -> SafeString:
    """A part of a long page (parts.css): {% section "plans" _("The plans") figure %}…{% endsection %}.

    Where there is room it stands open. On a phone it is folded, and so its heading carries
    the `figure` that most come for. The anchor is inside: a link to it unfolds the part.
    """
    told = format_html("<small>{}</small>", figure) if figure else ""
    return format_html(
        '<details class="sec card" data-unfold{}><summary><h2 id="{}-title">{}</h2>{}'
        '</summary><div id="{}">{}</div></details>',
        SafeString(" open") if is_open else "",
        name,
        title,
        told,
        name,
        content,
    )


@register.simple_block_tag
def table(content: str, label: str) -> SafeString:
    """The frame of a table that may be wider than the screen; `label` names it."""
    return format_html(
        '<div class="scroll" tabindex="0" role="group" aria-label="{}">{}</div>',
        label,
        content,
    )


@register.simple_tag
def heads(
    *titles: str, figures: str = "", roles: Iterable = ("", "", "")
) -> SafeString:
    """The headings of a table: {% heads _("Year") _("Amount") figures="2" %}."""
    group, row, head = roles
    cells = (
        (head, NUMBERS if str(number) in figures.split(",") else "", title)
        for number, title in enumerate(titles, 1)
    )
    drawn = format_html_join("", '<th{} scope="col"{}>{}</th>', cells)
    return format_html("<thead{}><tr{}>{}</tr></thead>", group, row, drawn)


@register.simple_tag
def fold_heads(*titles: str, figures: str = "") -> SafeString:
    """The same of a table that folds to cards but has a caption to be seen (`folded`)."""
    return heads(*titles, figures=figures, roles=ROLES)


@register.simple_block_tag
def folded(
    content: str, label: str, caption: str, *heads: str, figures: str = "", look="fold"
) -> SafeString:
    """A table in its frame, whose rows are cards where the screen is narrow:
    {% folded _("Calls") _("Calls by day") _("Call") _("Frame") figures="2" %}. A heading
    without words is of a column that is not there."""
    numbered = enumerate(filter(None, heads), 1)
    columns = [rows.Column(head, str(n) in figures.split(",")) for n, head in numbered]
    return table(rows.around(content, caption, columns, look), label)


@register.simple_tag
def due_badge(due: date | None, since: date | None = None) -> SafeString:
    """When something is due: late, soon, or the day; without a day, since when it waits."""
    if due is None:
        return _waited_badge(since) if since else SafeString()
    left = (due - clock.today()).days
    if left < 0:
        words = ngettext("%(count)d day late", "%(count)d days late", -left)
        return badge("stop", words % {"count": -left})
    return badge("wait" if left <= SOON else "", days.distance(due, clock.today()))


def _waited_badge(since: date) -> SafeString:
    """The tag grows in weight with the wait: words, a tag, a mark, a stop."""
    waited = (clock.today() - days.as_day(since)).days
    if waited <= 0:
        return badge("", _("new today"))
    words = _("waited %(span)s") % {"span": days.span(waited)}
    if waited < SOON:
        return format_html('<span class="small muted">{}</span>', words)
    return badge(next(tone for least, tone in WAITED if waited >= least), words)
