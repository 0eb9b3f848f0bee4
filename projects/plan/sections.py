"""What is asked of a project plan? Sections A–L of domain 5, as data.

Tables (parties, budget, chain, …) have models of their own and are named by their section.
"""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from projects.plan.questions import (
    COUNTERFACTUAL_METHODS,
    EVIDENCE_LEVELS,
    YES_NO_UNCLEAR,
    Kind,
    Question,
    Section,
    Type,
    optional,
)

SECTIONS: tuple[Section, ...] = (
    Section(
        "parties",
        "A",
        "prepare",
        _("Who takes part?"),
        _("What the project is called, and the parties that stand behind it."),
        (
            Question(
                "title", _("Project name"), kind=Kind.LINE, limit=80, column="title"
            ),
            Question(
                "short_name",
                _("Short name"),
                _("Used in lists and charts."),
                kind=Kind.LINE,
                limit=30,
                column="short_name",
            ),
            Question(
                "summary",
                _("The project in one sentence"),
                _("Anyone will be able to read it if the project is granted."),
                kind=Kind.LINE,
                limit=200,
                column="summary",
            ),
            Question(
                "owner_name",
                _("Project owner"),
                _("The manager who answers for the project: name and title."),
                kind=Kind.LINE,
                limit=120,
            ),
            optional(
                "leader_name", _("Project leader, if known"), kind=Kind.LINE, limit=120
            ),
            Question(
                "contact",
                _("Contact"),
                _("Name, e-mail and phone."),
                kind=Kind.LINE,
                limit=200,
            ),
        ),
        ("parties",),
    ),
    Section(
        "need",
        "B",
        "prepare",
        _("The need"),
        _("What the problem is, how large it is and how you know."),
        (
            Question(
                "need",
                _("Which need do you see?"),
                _("What it is, how large it is, and how you know."),
                limit=3000,
            ),
            Question("cause_individual", _("Causes in the individual's life")),
            Question("cause_organisation", _("Causes in how we work")),
            Question("cause_structure", _("Causes in society around")),
            Question("reference_scenario", _("What happens if nothing is done?")),
            Question(
                "child_rights",
                _("The best interests of the child"),
                _("How they were tried, and what you found."),
            ),
            Question("gender_equality", _("Gender equality")),
            Question("accessibility", _("Accessibility")),
            Question("non_discrimination", _("Non-discrimination")),
            Question("co_creation", _("How has the target group taken part?")),
        ),
        ("need_figures",),
    ),
    Section(
        "target_group",
        "C",
        "prepare",
        _("The target group"),
        _("Whom you want to reach, how many and how."),
        (
            Question(
                "target_group",
                _("Who is the target group?"),
                _("Who is included, and who is not."),
            ),
            Question("group_size", _("How many belong to the group?"), kind=Kind.WHOLE),
            Question(
                "reached_per_year",
                _("How many do you reach each year?"),
                kind=Kind.WHOLE,
            ),
            Question("recruitment", _("How do they find their way to you?")),
            Question(
                "dropout_percent",
                _("How many percent do you expect to leave before the end?"),
                kind=Kind.WHOLE,
            ),
            optional("indirect_groups", _("Others who are affected")),
            Question(
                "stigma_risk", _("Can the project do harm, or point somebody out?")
            ),
        ),
    ),
    Section(
        "knowledge",
        "D",
        "describe",
        _("What do you want to test, develop or create?"),
        _("The type of project decides how it is judged and evaluated."),
        (
            Question(
                "type",
                _("Type of project"),
                kind=Kind.CHOICE,
                column="type",
                choices=(
                    (Type.TESTING.value, _("Method-testing: “We will test whether …”")),
                    (
                        Type.DEVELOPMENT.value,
                        _("Method development: “We will develop …”"),
                    ),
                    (Type.INNOVATION.value, _("Social innovation: “We will create …”")),
                    (
                        Type.COLLABORATION.value,
                        _("Organisational change: “We will work across …”"),
                    ),
                ),
            ),
            Question(
                "knowledge_claim",
                _("What will we know afterwards?"),
                _("Begin: We will test whether …, We will develop …, We will create …"),
                limit=500,
            ),
            Question(
                "prior_evidence",
                _("How strong is the evidence from elsewhere?"),
                kind=Kind.CHOICE,
                choices=EVIDENCE_LEVELS,
            ),
            Question(
                "evidence_references",
                _("Which evidence, and what can be transferred to us?"),
            ),
            Question("novelty", _("What is new compared with ordinary operations?")),
            Question(
                "why_not_budget",
                _("Why can it not be done within the ordinary budget?"),
                _("The fund does not pay for a general increase of a board's budget."),
            ),
        ),
    ),
    Section(
        "chain",
        "E",
        "describe",
        _("The evidence chain"),
        _(
            "From what you put in to the value it creates, with an assumption on each arrow."
        ),
        (
            Question(
                "counterfactual_method",
                _("How will you know what would have happened anyway?"),
                kind=Kind.CHOICE,
                choices=COUNTERFACTUAL_METHODS,
            ),
            Question("counterfactual_plan", _("How will you do it?")),
        ),
        ("chain",),
    ),
    Section(
        "plan",
        "F",
        "describe",
        _("The plan and the risks"),
        _("When, who, and what would make you stop."),
        (
            Question("starts_on", _("First day"), kind=Kind.DATE, column="starts_on"),
            Question("ends_on", _("Last day"), kind=Kind.DATE, column="ends_on"),
            Question(
                "organisation",
                _("Who decides what?"),
                _("Steering, project group, reference group, and the line managers."),
            ),
            Question(
                "boundaries",
                _("Where is the boundary to ordinary operations?"),
                _("Time, money, staff, target group, mandate, information."),
            ),
            Question(
                "identity",
                _("Identity"),
                _("The name, where the staff say that they work, who speaks for it."),
                limit=500,
            ),
            Question("stop_criteria", _("What would make you stop?")),
            Question(
                "dependencies",
                _("Other projects and funds"),
                _("What the project depends on, and whether anything is paid twice."),
            ),
        ),
        ("milestones", "staff", "risks"),
    ),
    Section(
        "budget",
        "G",
        "count",
        _("Budget and financing"),
        _("What it costs each year, and who pays."),
        (optional("vat_note", _("Value added tax and larger purchases"), limit=500),),
        ("budget",),
    ),
    Section(
        "benefits",
        "H",
        "count",
        _("Benefits and return"),
        _("Who gets lower costs or more income, and what cannot be counted in kronor."),
        (
            Question(
                "return_proposal",
                _("Proposed return to the fund, or why there is none"),
            ),
            Question("non_monetary_value", _("The value that cannot be counted")),
            Question(
                "saving_pessimistic",
                _("Lower costs a year, if it goes badly"),
                kind=Kind.MONEY,
            ),
            Question(
                "saving_likely", _("Lower costs a year, most likely"), kind=Kind.MONEY
            ),
            Question(
                "saving_optimistic",
                _("Lower costs a year, if it goes well"),
                kind=Kind.MONEY,
            ),
        ),
        ("benefits",),
    ),
    Section(
        "evaluation",
        "I",
        "count",
        _("Evaluation and personal data"),
        _("How you will learn, and how people's data are protected."),
        (
            Question("evaluator", _("Who evaluates?"), kind=Kind.LINE, limit=200),
            Question(
                "evaluation_design",
                _("How is the evaluation done?"),
                _("Design, rhythm, seminars, cost."),
            ),
            Question("data_access", _("How do you get the data?")),
            Question("ethics", _("Ethical questions")),
            Question(
                "personal_data",
                _("Which personal data are handled, and on which legal ground?"),
            ),
            Question(
                "impact_assessment",
                _("Is a data protection impact assessment needed?"),
                kind=Kind.CHOICE,
                choices=YES_NO_UNCLEAR,
            ),
            Question("secrecy", _("Secrecy between the parties")),
        ),
    ),
    Section(
        "after",
        "J",
        "count",
        _("After the project"),
        _("Who keeps what works, what it costs and what may spread."),
        (
            Question("receiving_unit", _("Who takes over?"), kind=Kind.LINE, limit=200),
            Question(
                "cost_after", _("What does it cost a year afterwards?"), kind=Kind.MONEY
            ),
            Question(
                "implementation_decider",
                _("Who decides, and when?"),
                kind=Kind.LINE,
                limit=200,
            ),
            Question(
                "multiplier_plan", _("Which structures, units or methods may change?")
            ),
            Question(
                "communication_plan",
                _("How do you tell others?"),
                _("For whom, what and when."),
            ),
        ),
    ),
    Section(
        "strategy",
        "K",
        "count",
        _("Goals and plans"),
        _("What the boards and the municipality have already decided to do."),
        (
            Question(
                "council_goal",
                _("Which of the council's goals?"),
                kind=Kind.LINE,
                limit=300,
            ),
            Question(
                "agenda_2030", _("Goals of Agenda 2030"), kind=Kind.LINE, limit=200
            ),
        ),
        ("plan_links",),
    ),
    Section(
        "formal",
        "L",
        "count",
        _("Attachments and confirmations"),
        _("Files, and what you confirm before you hand in."),
        (
            optional(
                "democratic_values",
                _("The associations that take part are run on democratic values"),
                _("Needed when an association leads or is a party."),
                kind=Kind.CONFIRM,
            ),
            Question(
                "consent_publication",
                _("The application may be published if it is granted"),
                kind=Kind.CONFIRM,
            ),
            Question(
                "no_personal_data",
                _("The texts hold no data about individuals"),
                kind=Kind.CONFIRM,
            ),
            Question(
                "is_correct",
                _("What we have written is correct, and the parties agree"),
                kind=Kind.CONFIRM,
            ),
        ),
        ("documents",),
    ),
)


def section(key: str) -> Section:
    """The section with this key. Raises KeyError."""
    return {section.key: section for section in SECTIONS}[key]


def all_questions() -> Iterator[Question]:
    for each in SECTIONS:
        yield from each.questions
