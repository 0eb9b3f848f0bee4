"""Who was given what: the only module that talks to django-guardian.

Grants are rows: to a role's group or to one person, for one fund or one project.
They are read once per request, so a page's queries do not grow with its rows.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from itertools import chain
from typing import Any

from django.apps import apps
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db import connection, models
from guardian.models import GroupObjectPermissionBase, UserObjectPermissionBase
from psycopg import sql


def given(user, perm: str, row: models.Model) -> bool:
    """Was `perm` ("app.codename") given to `user` for this row?"""
    return row.pk in _rows_by_permission(user, type(row))[codename(perm)]


def given_anywhere(user, perm: str, model: type[models.Model]) -> bool:
    """Was `perm` given to `user` for at least one row of `model`?"""
    return bool(_rows_by_permission(user, model)[codename(perm)])


def rows_given(user, perms: str | Iterable[str], model: type[models.Model]) -> set[int]:
    """The primary keys of the rows of `model` for which one of `perms` was given."""
    perms = [perms] if isinstance(perms, str) else perms
    mine = _rows_by_permission(user, model)
    return set().union(*(mine[codename(perm)] for perm in perms))


def people_given(perm: str, row: models.Model) -> models.QuerySet:
    """The active users to whom `perm` was given for this row, by role or by name."""
    return people_in(type(row), row.pk, codename(perm))


def people_in(model: type[models.Model], pk: Any, name: Any) -> models.QuerySet:
    """The same of a row that is not at hand (core.kept)."""
    by_name, by_role = (
        table.objects.filter(content_object=pk, permission__codename=name)
        for table in _grant_tables(model)
    )
    users = by_name.model._meta.get_field("user").related_model
    return users.objects.filter(
        models.Q(pk__in=by_name.values("user"))
        | models.Q(groups__in=by_role.values("group")),
        is_active=True,
    ).distinct()


def give(perms: Collection[str], to: models.Model, row: models.Model) -> None:
    """Give `perms` to one person or role; what was given before stays given."""
    give_each({to: perms}, row)


def give_each(perms_of: Mapping[Any, Collection[str]], row: models.Model) -> None:
    """Give each person and role its own for this row, in as many statements for many as
    for one. Raises KeyError for a permission that rows of this model do not know."""
    rows = _permissions(type(row), chain.from_iterable(perms_of.values()))
    to_users, to_groups = _grant_tables(type(row))
    for table, kind in ((to_users, "user"), (to_groups, "group")):
        table.objects.bulk_create(
            (
                table(
                    **{kind: holder},
                    permission=rows[codename(perm)],
                    content_object=row,
                )
                for holder, perms in perms_of.items()
                if isinstance(holder, Group) == (kind == "group")
                for perm in perms
            ),
            ignore_conflicts=True,
        )
    for holder in perms_of:
        _forget(holder)


def take(perms: Iterable[str], back_from: models.Model, row: models.Model) -> None:
    """Take `perms` back; what was never given is no error."""
    to_users, to_groups = _grant_tables(type(row))
    is_group = isinstance(back_from, Group)
    table, kind = (to_groups, "group") if is_group else (to_users, "user")
    table.objects.filter(
        **{kind: back_from},
        content_object=row,
        permission__codename__in=map(codename, perms),
    ).delete()
    _forget(back_from)


def require(allowed: bool) -> None:
    """Answer 403 unless `allowed`."""
    if not allowed:
        raise PermissionDenied


def codename(perm: str) -> str:
    return perm.rpartition(".")[2]


@cache
def _grant_tables(model: Any) -> tuple[Any, Any]:
    """Where grants for rows of `model` are kept: to people, and to groups.

    Guardian knows them too, but asks the database for the type of the model first: a
    kept question that begins a process may not (core.kept).
    """
    to_users, to_groups = (
        next(table for table in _tables(base) if _is_about(table) is model)
        for base in (UserObjectPermissionBase, GroupObjectPermissionBase)
    )
    return to_users, to_groups


def _tables(base: type[models.Model]) -> list[Any]:
    return [table for table in apps.get_models() if issubclass(table, base)]


def _is_about(table: Any) -> Any:
    return table._meta.get_field("content_object").related_model


def _permissions(
    model: type[models.Model], perms: Iterable[str]
) -> dict[str, models.Model]:
    """Codename → its row, for those of `perms` that are about `model`."""
    table = _grant_tables(model)[0]._meta.get_field("permission").related_model
    rows = table.objects.filter(
        content_type=ContentType.objects.get_for_model(model),
        codename__in=set(map(codename, perms)),
    )
    return {row.codename: row for row in rows}


def _forget(holder) -> None:
    vars(holder).pop("_grants", None)


def _rows_by_permission(user, model: type[models.Model]) -> dict[str, set[int]]:
    """Codename → primary keys, read once and kept on the user for this request."""
    if not user.is_authenticated or not user.is_active:
        return defaultdict(set)
    grants = vars(user).setdefault("_grants", {})
    if not grants:
        granted = _granted_models()
        grants.update({each: defaultdict(set) for each in granted})
        with connection.cursor() as cursor:
            cursor.execute(_grants_sql(), [user.pk] * 2 * len(granted))
            for number, name, pks in cursor:
                grants[granted[number]][name].update(pks)
    return grants[model]


@cache
def _granted_models() -> list[type[models.Model]]:
    """What people are given permissions for a row of: funds and projects."""
    return [
        model
        for table in _tables(UserObjectPermissionBase)
        if (model := _is_about(table))
    ]


@cache
def _grants_sql() -> str:
    """What one person was given, by name and by role. Asked on every page, and so put
    together once: a line for each permission, however many rows it was given for."""
    questions = [
        _grants_for(number, model) for number, model in enumerate(_granted_models())
    ]
    return sql.SQL("UNION ALL").join(questions).as_string(None)


def _grants_for(number: int, model: type[models.Model]) -> sql.Composed:
    to_users, to_groups = _grant_tables(model)
    users = to_users._meta.get_field("user").related_model
    permissions = to_users._meta.get_field("permission").related_model
    tables = {
        "by_name": to_users,
        "by_role": to_groups,
        "members": users.groups.through,
        "permissions": permissions,
    }
    names = {key: sql.Identifier(table._meta.db_table) for key, table in tables.items()}
    query = sql.SQL(
        """
        SELECT {number}, permission.codename, array_agg(given.content_object_id)
        FROM (
            SELECT permission_id, content_object_id FROM {by_name}
            WHERE user_id = %s
            UNION ALL
            SELECT permission_id, content_object_id FROM {by_role}
            WHERE group_id IN (SELECT group_id FROM {members} WHERE user_id = %s)
        ) AS given
        JOIN {permissions} AS permission ON permission.id = given.permission_id
        GROUP BY permission.codename
        """
    )
    return query.format(number=sql.Literal(number), **names)
