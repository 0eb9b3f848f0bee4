"""Changing the evidence chain: what is kept together, and what can no longer go.

Used where a plan is written and where a running project is adjusted; who may do it is
asked there.
"""

from collections.abc import Callable

from django.db import transaction
from django.db.models import Max, ProtectedError
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from core.refusals import TransitionRefused
from projects.models import (
    Baseline,
    ChainVersion,
    Edge,
    Indicator,
    Node,
    Project,
    Target,
)
from projects.plan import starting
from projects.plan.starting import Start
from projects.versions import snapshot


@transaction.atomic
def keep(row: Node | Edge) -> None:
    """Save a box or an arrow; a new one comes after those that are there already."""
    if row.pk is None:
        rows = type(row)._default_manager.filter(project=row.project)
        Project.objects.select_for_update(of=("self",)).get(pk=row.project_id)
        last = rows.aggregate(last=Max("position"))["last"]
        row.position = 0 if last is None else last + 1
    row.save()


@transaction.atomic
def begin_with(project: Project, start: Start, *, by: User) -> None:
    """Fill an empty chain with questions and arrows; refused when something is there."""
    Project.objects.select_for_update(of=("self",)).get(pk=project.pk)
    if project.nodes.exists():
        raise TransitionRefused(_("There is something in the chain already."))
    nodes = Node.objects.bulk_create(
        Node(project=project, kind=kind, text=text, position=place)
        for place, ((kind, _text), text) in enumerate(
            zip(start.boxes, starting.texts_of(start), strict=True)
        )
    )
    Edge.objects.bulk_create(
        Edge(project=project, source=nodes[a], target=nodes[b], position=place)
        for place, (a, b) in enumerate(start.arrows)
    )
    record(project, "chain_begun", by=by)


@transaction.atomic
def keep_indicator(
    indicator: Indicator, *, baseline: Baseline | None, target: Target | None
) -> None:
    """Save an indicator with where it starts and what should be reached; None is none."""
    indicator.save()
    for kept, model in ((baseline, Baseline), (target, Target)):
        if kept is None:
            model._default_manager.filter(indicator=indicator).delete()
        else:
            kept.indicator = indicator
            kept.save()


def remove(row: Node | Edge | Indicator) -> None:
    """Take a part of the chain away, unless something has been measured by it."""
    try:
        with transaction.atomic():
            row.delete()
    except ProtectedError as problem:
        raise TransitionRefused(
            _("Something has been measured here, so it has to stay.")
        ) from problem


@transaction.atomic
def revise(
    project: Project, change: Callable[[], None], *, reason: str, by: User
) -> ChainVersion:
    """Change the chain of a running project: each change is a version, with its reason."""
    change()
    return freeze_chain(project, reason=reason, by=by)


@transaction.atomic
def freeze_chain(project: Project, *, reason: str, by) -> ChainVersion:
    """Keep the chain as it stands now, word for word."""
    Project.objects.select_for_update(of=("self",)).get(pk=project.pk)
    with translation.override("sv"):
        content = snapshot.as_json(snapshot.chain_content(project))
    version = ChainVersion.objects.create(
        project=project,
        number=project.chain_versions.count() + 1,
        content=content,
        reason=reason[:200],
        frozen_by=by,
    )
    record(project, "chain_frozen", by=by, note=f"{version.number}: {version.reason}")
    return version
