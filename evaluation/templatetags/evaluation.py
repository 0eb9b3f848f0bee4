"""Which words does the evidence bear? For the pages that say so."""

from django import template

from evaluation import claims

register = template.Library()


@register.simple_tag
def claim_verb(level: int) -> str:
    """The words for a level: "sammanfaller med"."""
    return claims.verb(level)
