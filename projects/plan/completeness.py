"""What is still missing before a project plan can be handed in?

Each answer is a sentence for the applicants, gathered by section, so that the task list,
the section page and the refusal to hand in say the same thing.
"""

from collections.abc import Callable

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import Organisation
from projects.models import Document, Indicator, Node, Project
from projects.plan import starting
from projects.plan.facts import Facts, Payer
from projects.plan.questions import Kind, Question, Section

ENDORSEMENTS = "endorsements"  # beside the keys of the sections

NODE_KINDS = Node.Kind
ASSOCIATION = Organisation.Kind.ASSOCIATION
OF_ASSOCIATIONS = (
    Document.Kind.STATUTES,
    Document.Kind.ACCOUNTS,
    Document.Kind.SIGNATORY,
)


def missing(project: Project, facts: Facts | None = None) -> dict[str, list[str]]:
    """Section key → what is missing there, in plain sentences; empty lists when whole.

    Under `ENDORSEMENTS`: the parties whose managers are still to be asked.
    """
    facts = facts or Facts(project)
    found = {section.key: missing_in(section, facts) for section in facts.sections}
    return {**found, ENDORSEMENTS: endorsements_missing(facts)}


def begun(project: Project, facts: Facts | None = None) -> set[str]:
    """The keys of the sections where somebody has written something."""
    facts = facts or Facts(project)
    return {
        section.key
        for section in facts.sections
        if any(facts.texts[question.key] for question in section.questions)
        or any(_has_rows(facts, table) for table in section.tables)
    }


def missing_in(section: Section, facts: Facts) -> list[str]:
    """What is missing in one section, in plain sentences."""
    project_type = facts.project.type
    found = [
        _("Answer: %(question)s") % {"question": question.label}
        for question in section.questions
        if question.is_required(project_type)
        and not _is_answered(question, facts.texts)
    ]
    for table in section.tables:
        found += TABLES[table](facts)
    return found


def _is_answered(question: Question, texts: dict[str, str]) -> bool:
    text = texts[question.key]
    return text == "yes" if question.kind is Kind.CONFIRM else bool(text)


def _has_rows(facts: Facts, table: str) -> bool:
    match table:
        case "chain":
            return bool(facts.nodes)
        case "parties":
            return bool(facts.parties)
        case "budget":
            return bool(facts.table("budget_lines"))
    return bool(facts.table(table))


def _at_least(relation: str, count: int, sentence: Callable[[], str]):
    def check(facts: Facts) -> list[str]:
        return [] if len(facts.table(relation)) >= count else [sentence()]

    return check


def _parties(facts: Facts) -> list[str]:
    project, parties = facts.project, facts.parties
    found = []
    if not parties:
        found.append(_("Add the parties that take part."))
    if not (project.lead_board_id or project.lead_organisation_id):
        found.append(_("Choose who applies."))
    elif parties and not any(map(project.is_led_by, parties)):
        found.append(
            _("Add %(lead)s to the parties: who applies is one of them.")
            % {"lead": project.lead}
        )
    return found


def endorsements_missing(facts: Facts) -> list[str]:
    """Whom the applicants must still ask; whether they endorse is seen in the check."""
    found = []
    unasked = [each for each in facts.standings if each.needs_asking]
    declined = [str(each.party) for each in unasked if each.is_declined]
    if declined:
        found.append(
            _(
                "Has declined to endorse: %(parties)s. Ask again, or take the party away."
            )
            % {"parties": ", ".join(declined)}
        )
    others = [str(each.party) for each in unasked if not each.is_declined]
    if others:
        found.append(
            _("Ask the authorised manager to endorse: %(parties)s.")
            % {"parties": ", ".join(others)}
        )
    return found


def _chain(facts: Facts) -> list[str]:
    """One whole path from inputs to value, and what each outcome is measured by."""
    nodes, edges = {node.pk: node for node in facts.nodes}, facts.edges
    found = []
    present = {node.kind for node in nodes.values()}
    empty = [str(kind.label) for kind in NODE_KINDS if kind not in present]
    if empty:
        found.append(
            _("Nothing is written under: %(links)s.") % {"links": ", ".join(empty)}
        )
    elif not _has_whole_path(nodes, edges):
        found.append(_("Draw at least one unbroken way from inputs to value creation."))
    asked = sum(starting.is_question(node.text) for node in facts.nodes)
    if asked:
        words = ngettext(
            "%(count)d box is still a question. Write your own answer.",
            "%(count)d boxes are still questions. Write your own answers.",
            asked,
        )
        found.append(words % {"count": asked})
    unexplained = sum(edge.is_gap for edge in edges)
    if unexplained:
        words = ngettext(
            "%(count)d arrow lacks an assumption.",
            "%(count)d arrows lack an assumption.",
            unexplained,
        )
        found.append(words % {"count": unexplained})
    found += [_indicator(row) for row in facts.indicators if _lacks(row)]
    measured = {nodes[row.node_id].kind for row in facts.indicators}
    if not measured & {NODE_KINDS.ACTIVITY, NODE_KINDS.OUTPUT}:
        found.append(_("Add an indicator to an activity or an output."))
    if NODE_KINDS.OUTCOME not in measured:
        found.append(_("Add an indicator to an outcome."))
    return found


def _lacks(indicator: Indicator) -> list[str]:
    """What has to be known of an indicator before anybody can measure by it."""
    target = getattr(indicator, "target", None)
    known = {
        _("a baseline, or why there is none"): hasattr(indicator, "baseline"),
        _("a target"): target,
        _("the day of the target"): target is None or target.due_on,
        _("a source"): indicator.source.strip(),
        _("who measures"): indicator.responsible.strip(),
    }
    return [words for words, is_there in known.items() if not is_there]


def _indicator(indicator: Indicator) -> str:
    return _("The indicator “%(name)s” lacks: %(parts)s.") % {
        "name": indicator.name,
        "parts": ", ".join(_lacks(indicator)),
    }


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


def _budget(facts: Facts) -> list[str]:
    found, years = [], facts.project.years()
    if not facts.asks_the_fund:
        found.append(_("Write what you ask the fund to pay."))
    outside = [year for year in facts.budget_years if year not in years]
    if outside and years:
        found.append(
            _("The budget has money in years outside the plan: %(years)s.")
            % {"years": ", ".join(map(str, outside))}
        )
    own_time = [
        line for line in facts.table("budget_lines") if line["payer"] == Payer.OWN_TIME
    ]
    if any(line["hours"] is None for line in own_time):
        found.append(_("Write hours and kronor per hour for the working time."))
    return found


def _dates(project: Project) -> list[str]:
    if project.starts_on and project.ends_on and project.ends_on <= project.starts_on:
        return [_("The last day must come after the first.")]
    return []


def _milestones(facts: Facts) -> list[str]:
    milestones, found = facts.table("milestones"), _dates(facts.project)
    if not milestones:
        return [*found, _("Add at least one milestone.")]
    if not any(milestone["is_decision"] for milestone in milestones):
        found.append(_("Mark the milestone where you decide whether to go on."))
    return found


def _staff(facts: Facts) -> list[str]:
    staff = facts.table("staff")
    if not staff:
        return [_("Add those who will work in the project.")]
    if without := [row["role"] for row in staff if row["cost"] is None]:
        return [_("Write what they cost: %(roles)s.") % {"roles": ", ".join(without)}]
    return []


def _benefits(facts: Facts) -> list[str]:
    """Who gains is asked of everyone; to count it, of those who test a method."""
    benefits = facts.table("benefits")
    if not benefits:
        return [_("Add who gets lower costs, and how.")]
    uncounted = [row["actor"] for row in benefits if row["unit_cost"] is None]
    if uncounted and facts.project.type == Project.Type.TESTING:
        return [
            _("Count quantity and cost per unit for: %(actors)s.")
            % {"actors": ", ".join(uncounted)}
        ]
    return []


def _documents(facts: Facts) -> list[str]:
    """An association shows its papers, and that it is run on democratic values."""
    count, rows = _associations(facts), facts.table("documents")
    if not count:
        return []
    attached = [row["kind"] for row in rows]
    lacking = [
        str(kind.label) for kind in OF_ASSOCIATIONS if attached.count(kind) < count
    ]
    found = []
    if lacking:
        found.append(
            _("Attach for each association: %(papers)s.")
            % {"papers": ", ".join(lacking)}
        )
    if facts.texts["democratic_values"] != "yes":
        found.append(_("Confirm that the associations are run on democratic values."))
    return found


def _associations(facts: Facts) -> int:
    """How many associations lead or take part; the leader is usually a party too."""
    leader = facts.project.lead_organisation
    leads = leader is not None and leader.kind == ASSOCIATION
    parties = sum(party.kind == ASSOCIATION for party in facts.parties)
    return max(parties, int(leads))


TABLES: dict[str, Callable[[Facts], list[str]]] = {
    "parties": _parties,
    "need_figures": _at_least(
        "need_figures", 2, lambda: _("Add at least two figures that show the need.")
    ),
    "chain": _chain,
    "milestones": _milestones,
    "staff": _staff,
    "risks": _at_least("risks", 3, lambda: _("Add at least three risks.")),
    "budget": _budget,
    "benefits": _benefits,
    "plan_links": _at_least(
        "plan_links",
        1,
        lambda: _("Choose at least one goal or line of an adopted plan."),
    ),
    "documents": _documents,
}
