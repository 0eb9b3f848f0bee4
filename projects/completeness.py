"""What is still missing before a project plan can be handed in?

Each answer is a sentence for the applicants, gathered by section, so that the task list,
the section page and the refusal to hand in say the same thing.
"""

from collections.abc import Callable
from decimal import Decimal

from django.utils.translation import gettext as _

from projects import answers
from projects.models import BudgetLine, Node, Project
from projects.questions import SECTIONS, Kind, Question, Section

Payer = BudgetLine.Payer
NODE_KINDS = Node.Kind


def missing(project: Project) -> dict[str, list[str]]:
    """Section key → what is missing there, in plain sentences; empty lists when whole."""
    texts = answers.read_all(project)
    return {section.key: _missing_in(section, project, texts) for section in SECTIONS}


def begun(project: Project) -> set[str]:
    """The keys of the sections where somebody has written something."""
    texts = answers.read_all(project)
    started = {
        section.key
        for section in SECTIONS
        if any(texts[question.key] for question in section.questions)
    }
    return started | {
        section.key
        for section in SECTIONS
        if any(_rows(project, table) for table in section.tables)
    }


def _missing_in(section: Section, project: Project, texts: dict[str, str]) -> list[str]:
    found = [
        _("Answer: %(question)s") % {"question": question.label}
        for question in section.questions
        if question.is_required(project.type) and not _is_answered(question, texts)
    ]
    for table in section.tables:
        found += TABLES[table](project)
    return found


def _is_answered(question: Question, texts: dict[str, str]) -> bool:
    text = texts[question.key]
    return text == "yes" if question.kind is Kind.CONFIRM else bool(text)


def _rows(project: Project, table: str) -> bool:
    if table == "chain":
        return project.nodes.exists()
    if table == "budget":
        return project.budget_lines.exists()
    return getattr(project, table).exists()


def _at_least(relation: str, count: int, sentence: Callable[[], str]):
    def check(project: Project) -> list[str]:
        enough = getattr(project, relation).count() >= count
        return [] if enough else [sentence()]

    return check


def _parties(project: Project) -> list[str]:
    parties = list(project.parties.select_related("board", "endorsement"))
    found = []
    if not parties:
        found.append(_("Add the parties that take part."))
    lacking = [str(party) for party in parties if not hasattr(party, "endorsement")]
    if lacking:
        found.append(
            _("The authorised manager must endorse: %(parties)s.")
            % {"parties": ", ".join(lacking)}
        )
    if not (project.lead_board_id or project.lead_organisation_id):
        found.append(_("Choose who applies."))
    return found


def _chain(project: Project) -> list[str]:
    """One whole path from inputs to value, and what each outcome is measured by."""
    nodes = {node.pk: node for node in project.nodes.all()}
    edges = list(project.edges.all())
    found = []
    present = {node.kind for node in nodes.values()}
    empty = [str(kind.label) for kind in NODE_KINDS if kind not in present]
    if empty:
        found.append(
            _("Nothing is written under: %(links)s.") % {"links": ", ".join(empty)}
        )
    elif not _has_whole_path(nodes, edges):
        found.append(_("Draw at least one unbroken way from inputs to value creation."))
    unexplained = sum(edge.is_gap for edge in edges)
    if unexplained:
        found.append(_("%(count)s arrows lack an assumption.") % {"count": unexplained})
    measured = set(
        project.nodes.filter(indicators__isnull=False).values_list("kind", flat=True)
    )
    if not measured & {NODE_KINDS.ACTIVITY, NODE_KINDS.OUTPUT}:
        found.append(_("Add an indicator to an activity or an output."))
    if NODE_KINDS.OUTCOME not in measured:
        found.append(_("Add an indicator to an outcome."))
    return found


def _has_whole_path(nodes: dict[int, Node], edges) -> bool:
    onward: dict[int, list[int]] = {}
    for edge in edges:
        onward.setdefault(edge.source_id, []).append(edge.target_id)
    reached = {pk for pk, node in nodes.items() if node.kind == NODE_KINDS.INPUT}
    queue = list(reached)
    while queue:
        for target in onward.get(queue.pop(), []):
            if target not in reached:
                reached.add(target)
                queue.append(target)
    return any(nodes[pk].kind == NODE_KINDS.VALUE for pk in reached)


def _budget(project: Project) -> list[str]:
    lines = list(project.budget_lines.all())
    found = []
    if not any(line.payer == Payer.FUND for line in lines):
        found.append(_("Write what you ask the fund to pay."))
    outside = sorted({line.year for line in lines} - set(project.years()))
    if outside and project.years():
        found.append(
            _("The budget has money in years outside the plan: %(years)s.")
            % {"years": ", ".join(map(str, outside))}
        )
    return found


def _dates(project: Project) -> list[str]:
    if project.starts_on and project.ends_on and project.ends_on <= project.starts_on:
        return [_("The last day must come after the first.")]
    return []


def _milestones(project: Project) -> list[str]:
    enough = _at_least("milestones", 1, lambda: _("Add at least one milestone."))
    return _dates(project) + enough(project)


def _benefits(project: Project) -> list[str]:
    if project.type != Project.Type.TESTING:
        return []
    return _at_least("benefits", 1, lambda: _("Add who gets lower costs, and how."))(
        project
    )


TABLES: dict[str, Callable[[Project], list[str]]] = {
    "parties": _parties,
    "need_figures": _at_least(
        "need_figures", 2, lambda: _("Add at least two figures that show the need.")
    ),
    "chain": _chain,
    "milestones": _milestones,
    "staff": _at_least(
        "staff", 1, lambda: _("Add those who will work in the project.")
    ),
    "risks": _at_least("risks", 3, lambda: _("Add at least three risks.")),
    "budget": _budget,
    "benefits": _benefits,
    "plan_links": _at_least(
        "plan_links",
        1,
        lambda: _("Choose at least one goal or line of an adopted plan."),
    ),
    "documents": lambda project: [],
}


def requested_by_year(project: Project) -> dict[int, Decimal]:
    """Year → what the fund is asked to pay, kronor."""
    found: dict[int, Decimal] = {}
    for line in project.budget_lines.filter(payer=Payer.FUND).order_by("year"):
        found[line.year] = found.get(line.year, Decimal(0)) + line.amount
    return found


def evaluation_share(project: Project) -> Decimal | None:
    """The evaluation's percent of the whole cost (5–15 is advised); None without a cost."""
    lines = list(project.budget_lines.all())
    total = sum((line.amount for line in lines), Decimal(0))
    if not total:
        return None
    evaluation = sum(
        (x.amount for x in lines if x.cost_type == BudgetLine.CostType.EVALUATION),
        Decimal(0),
    )
    return round(evaluation / total * 100, 1)


def cost_per_person(project: Project) -> Decimal | None:
    """The whole cost ÷ persons reached over the years; None when either is unknown."""
    texts = answers.read_all(project)
    reached, years = texts["reached_per_year"], len(project.years())
    total = sum((line.amount for line in project.budget_lines.all()), Decimal(0))
    if not (reached.isdigit() and int(reached) and years and total):
        return None
    return round(total / (int(reached) * years))
