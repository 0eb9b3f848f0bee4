"""Which columns and rules do many models have alike: whose a row is, what is true of it?"""

from typing import Any, TypeVar

from django.db import models
from django.db.models import Q

Row = TypeVar("Row", bound=models.Model)


def belongs_to(
    to: type[Row], related_name: str, label: Any = None, **options: Any
) -> "models.ForeignKey[Row, Row]":
    """The row that this one belongs to: it is not deleted while this one is there."""
    named = {"related_name": related_name, "verbose_name": label}
    return models.ForeignKey(to, on_delete=models.PROTECT, **named | options)


def may_belong_to(
    to: type[Row], related_name: str, label: Any = None, **options: Any
) -> "models.ForeignKey[Row | None, Row | None]":
    """The same, of a row that may belong to none."""
    options = {"null": True, "blank": True} | options
    named = {"related_name": related_name, "verbose_name": label}
    return models.ForeignKey(to, on_delete=models.PROTECT, **named | options)


def part_of(
    to: type[Row], related_name: str, **options: Any
) -> "models.ForeignKey[Row, Row]":
    """The row that this one is a part of, and goes with."""
    options["related_name"] = related_name
    return models.ForeignKey(to, on_delete=models.CASCADE, **options)


def earlier(related_name: str, label: Any = None) -> Any:
    """A row of the same table that this one, and no other, answers, replaces or undoes."""
    return models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name=related_name,
        verbose_name=label,
    )


def kronor(label: Any = None, **options: Any) -> Any:
    """An amount of money, with its ören."""
    return models.DecimalField(label, max_digits=14, decimal_places=2, **options)


def once(name: str, *columns: str, **options: Any) -> models.UniqueConstraint:
    """There is one row with the same in these columns."""
    return models.UniqueConstraint(name=name, fields=columns, **options)


def holds(name: str, condition: Q, **options: Any) -> models.CheckConstraint:
    """What is true of every row, whoever writes it."""
    return models.CheckConstraint(name=name, condition=condition, **options)
