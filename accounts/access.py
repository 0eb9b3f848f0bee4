"""Who was given what: the only module that talks to django-guardian.

Grants are rows: to a role's group or to one person, for one fund or one project.
They are read once per request and model, so a page's queries do not grow with its rows.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from django.db import models
from guardian.models import GroupObjectPermissionBase, UserObjectPermissionBase
from guardian.shortcuts import assign_perm, remove_perm
from guardian.utils import get_group_obj_perms_model, get_user_obj_perms_model

__all__ = [
    "GroupObjectPermissionBase",
    "UserObjectPermissionBase",
    "give",
    "given",
    "given_anywhere",
    "people_given",
    "require",
    "rows_given",
    "take",
]


def given(user, perm: str, row: models.Model) -> bool:
    """Was `perm` ("app.codename") given to `user` for this row?"""
    return row.pk in _rows_by_permission(user, type(row))[_codename(perm)]


def given_anywhere(user, perm: str, model: type[models.Model]) -> bool:
    """Was `perm` given to `user` for at least one row of `model`?"""
    return bool(_rows_by_permission(user, model)[_codename(perm)])


def rows_given(user, perms: str | Iterable[str], model: type[models.Model]) -> set[int]:
    """The primary keys of the rows of `model` for which one of `perms` was given."""
    perms = [perms] if isinstance(perms, str) else perms
    mine = _rows_by_permission(user, model)
    return set().union(*(mine[_codename(perm)] for perm in perms))


def people_given(perm: str, row: models.Model) -> models.QuerySet:
    """The active users to whom `perm` was given for this row, by role or by name."""
    by_name, by_role = (
        table.objects.filter(content_object=row, permission__codename=_codename(perm))
        for table in _grant_tables(type(row))
    )
    users = by_name.model._meta.get_field("user").related_model
    return users.objects.filter(
        models.Q(pk__in=by_name.values("user"))
        | models.Q(groups__in=by_role.values("group")),
        is_active=True,
    ).distinct()


def give(perms: Iterable[str], to: Group | models.Model, row: models.Model) -> None:
    for perm in perms:
        assign_perm(perm, to, row)
    _forget(to)


def take(
    perms: Iterable[str], back_from: Group | models.Model, row: models.Model
) -> None:
    for perm in perms:
        remove_perm(perm, back_from, row)
    _forget(back_from)


def require(allowed: bool) -> None:
    """Answer 403 unless `allowed`."""
    if not allowed:
        raise PermissionDenied


def _codename(perm: str) -> str:
    return perm.rpartition(".")[2]


def _grant_tables(model: Any) -> tuple[Any, Any]:
    """Where grants for rows of `model` are kept: to people, and to groups."""
    return get_user_obj_perms_model(model), get_group_obj_perms_model(model)


def _forget(holder) -> None:
    vars(holder).pop("_grants", None)


def _rows_by_permission(user, model: type[models.Model]) -> dict[str, set[int]]:
    """Codename → primary keys, read once and kept on the user for this request."""
    if not user.is_authenticated or not user.is_active:
        return defaultdict(set)
    grants = vars(user).setdefault("_grants", {})
    if model not in grants:
        to_users, to_groups = _grant_tables(model)
        by_name = to_users.objects.filter(user=user)
        by_role = to_groups.objects.filter(group__user=user)
        columns = ("permission__codename", "content_object_id")
        rows = by_name.values_list(*columns).union(by_role.values_list(*columns))
        grants[model] = defaultdict(set)
        for codename, pk in rows:
            grants[model][codename].add(pk)
    return grants[model]
