"""How is a question of a form written as HTML, and each control of it?

In Python, and not as templates: a form draws a dozen controls of some parts each, and the
engine took longer for them than for the page around. What is not here is a template.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.forms.boundfield import BoundField
from django.utils.html import conditional_escape, escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from core.numbers import written

Context = Mapping[str, Any]
# The names by which Django asks for what is ours.
QUESTION, CARDS, ROW = "ui/question", "ui/cards", "ui/row"
NO_CHOICE = "---------"  # Django's; a row of dashes says nothing


def attributes(attrs: Mapping[str, Any]) -> str:
    """The attributes of a control, with a space before each."""
    return "".join(
        f" {name}" if value is True else f' {name}="{conditional_escape(value)}"'
        for name, value in attrs.items()
        if value is not False
    )


def one_line(context: Context) -> str:
    """A control of one line, a file, a box to tick, or one that is hidden."""
    widget = context["widget"]
    value = widget["value"]
    if value is not None:
        value = f' value="{escape(str(value))}"'
    return (
        f'<input type="{widget["type"]}" name="{escape(widget["name"])}"{value or ""}'
        f"{attributes(widget['attrs'])}>"
    )


def several_lines(context: Context) -> str:
    """A long text. The line break that the browser takes away keeps that of the text."""
    widget = context["widget"]
    return (
        f'<textarea name="{escape(widget["name"])}"{attributes(widget["attrs"])}>\n'
        f"{conditional_escape(widget['value'] or '')}</textarea>"
    )


def select(context: Context) -> str:
    """A list to choose from, all its choices in one go: there can be a hundred."""
    widget = context["widget"]
    parts = [f'<select name="{escape(widget["name"])}"{attributes(widget["attrs"])}>']
    for group, options, _index in widget["optgroups"]:
        shown = "".join(map(_option, options))
        if group:
            shown = f'<optgroup label="{conditional_escape(group)}">{shown}</optgroup>'
        parts.append(shown)
    return "".join([*parts, "</select>"])


def _option(option: Context) -> str:
    value, label = option["value"], option["label"]
    return (
        f'<option value="{"" if value is None else escape(str(value))}"'
        f"{' selected' if option['selected'] else ''}>"
        f"{_('Choose') if label == NO_CHOICE else conditional_escape(label)}</option>"
    )


def cards(context: Context) -> str:
    """Choices as cards; what explains a choice stands under its name."""
    widget = context["widget"]
    columns = f" picks--{widget['columns']}" if widget["columns"] else ""
    shown = [
        f"<label>{_choice(option)}<span>{_on_card(option)}</span></label>"
        for _group, options, _index in widget["optgroups"]
        for option in options
    ]
    return f'<div class="picks{columns}">{"".join(shown)}</div>'


def row(context: Context) -> str:
    """A few short answers beside each other."""
    shown = [
        f"<label>{_choice(option)}{conditional_escape(option['label'])}</label>"
        for _group, options, _index in context["widget"]["optgroups"]
        for option in options
    ]
    return f'<div class="seg">{"".join(shown)}</div>'


def _on_card(option: Context) -> str:
    label = conditional_escape(option["label"])
    if not option["description"]:
        return label
    about = conditional_escape(option["description"])
    return f"<strong>{label}</strong><small>{about}</small>"


def choices(context: Context) -> str:
    """Radio buttons and boxes to tick below each other, each with its label."""
    parts = []
    for group, options, _index in context["widget"]["optgroups"]:
        if group:
            parts.append(f'<p class="label">{conditional_escape(group)}</p>')
        parts += [
            f'<label class="pick">{_choice(option)}'
            f"<span>{conditional_escape(option['label'])}</span></label>"
            for option in options
        ]
    return "\n".join(parts)


def _choice(option: Context) -> str:
    return one_line({"widget": option})


def errors(context: Context) -> str:
    """What is wrong with one answer."""
    found = context["errors"]
    if not found:
        return ""
    anchor = f' id="{escape(found.field_id)}_error"' if found.field_id else ""
    before = f'<span class="vh">{_("Error:")}</span>'
    texts = " ".join(f"{before} {conditional_escape(error)}" for error in found)
    return f'<span class="err"{anchor}>{texts}</span>'


def question(context: Context) -> str:
    """One question of a form: label, hint, errors, control."""
    field: BoundField = context["field"]
    kind = field.widget_type
    wrong = field.errors
    look = "field field--err" if wrong else "field"
    said = wrong.render() if wrong else ""
    if kind == "checkbox":
        return (
            f'<div class="{look}">{said}<label class="pick">{field}<span>'
            f"{conditional_escape(field.label)}{_hint(field, 'small')}"
            "</span></label></div>"
        )
    if field.use_fieldset:
        described = field.aria_describedby
        by = f' aria-describedby="{escape(described)}"' if described else ""
        return (
            f'<fieldset class="{look}"{by}><legend>{_label(field)}</legend>'
            f"{_hint(field)}{said}{field}</fieldset>"
        )
    if kind in ("file", "clearablefile"):
        look += " upload"
    return (
        f'<div class="{look}"><label for="{escape(field.id_for_label or "")}">'
        f"{_label(field)}</label>{_hint(field)}{said}{_with_unit(field)}"
        f"{_room(field) if kind == 'textarea' else ''}{_example(field)}</div>"
    )


def _label(field: BoundField) -> str:
    label = conditional_escape(field.label)
    if field.field.required or not getattr(field.form, "mark_optional", False):
        return label
    return f'{label} <span class="muted">{_("(optional)")}</span>'


def _hint(field: BoundField, tag: str = "div") -> str:
    """What helps to answer; it may hold links, and is written by us."""
    if not field.help_text:
        return ""
    look = ' class="hint"' if tag == "div" else ""
    return f'<{tag}{look} id="{field.auto_id}_helptext">{field.help_text}</{tag}>'


def _with_unit(field: BoundField) -> str:
    if unit := getattr(field.field, "unit", ""):
        return f'<span class="unit">{field} {conditional_escape(unit)}</span>'
    return str(field)


def _room(field: BoundField) -> str:
    """How much may be written, and how much is: counted anew while somebody types."""
    if most := getattr(field.field, "max_words", None):
        figures = {"max": written(most)}
        unit = ' data-unit="words"'
        text, over = (
            _("{n} of %(max)s words"),
            _("{n} of %(max)s words, {over} too many"),
        )
        now = _("At most %(max)s words") % figures
    elif most := getattr(field.field, "max_length", None):
        figures = {"max": written(most), "count": written(length_of(field))}
        unit = ""
        text = _("{n} of %(max)s characters")
        over = _("{n} of %(max)s characters, {over} too many")
        now = _("%(count)s of %(max)s characters") % figures
    else:
        return ""
    return (
        f'<p class="count" data-counter="{escape(field.id_for_label or "")}"'
        f' data-max="{most}"{unit} data-text="{escape(text % figures)}"'
        f' data-over="{escape(over % figures)}">{escape(now)}</p>'
    )


def length_of(field: BoundField) -> int:
    """How many characters have been written, counted as the server counts them."""
    return len(str(field.value() or "").replace("\r\n", "\n").strip())


def _example(field: BoundField) -> str:
    if not (example := getattr(field.field, "example", "")):
        return ""
    return (
        f"<details><summary>{_('Show an example')}</summary>"
        f'<p class="small">{conditional_escape(example)}</p></details>'
    )


# What Django asks for by the name of a template.
DRAWN: dict[str, Callable[[Context], str]] = {
    QUESTION: question,
    CARDS: cards,
    ROW: row,
    "django/forms/errors/list/default.html": errors,
    "django/forms/widgets/select.html": select,
    "django/forms/widgets/textarea.html": several_lines,
    "django/forms/widgets/radio.html": choices,
    "django/forms/widgets/checkbox_select.html": choices,
    **dict.fromkeys(
        (
            f"django/forms/widgets/{kind}.html"
            for kind in (
                "checkbox",
                "date",
                "email",
                "file",
                "hidden",
                "number",
                "password",
                "text",
                "url",
            )
        ),
        one_line,
    ),
}


def draw(template_name: str, context: Context) -> SafeString | None:
    """The HTML for what is drawn here; None for what is a template."""
    drawn = DRAWN.get(template_name)
    return mark_safe(drawn(context)) if drawn else None  # noqa: S308, each part is escaped
