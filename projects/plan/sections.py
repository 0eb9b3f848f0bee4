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
    choice,
    confirm,
    day,
    line,
    money,
    optional,
    whole,
)

SECTIONS: tuple[Section, ...] = (
    Section(
        "parties",
        "A",
        "prepare",
        _("Who takes part?"),
        _("What the project is called, and the parties that stand behind it."),
        (
            line("title", _("Project name"), limit=80, column="title"),
            line(
                "short_name",
                _("Short name"),
                _("Used in lists and charts."),
                limit=30,
                column="short_name",
            ),
            line(
                "summary",
                _("The project in one sentence"),
                _("Anyone will be able to read it if the project is granted."),
                limit=200,
                column="summary",
            ),
            line(
                "owner_name",
                _("Project owner"),
                _("The manager who answers for the project: name and title."),
                limit=120,
            ),
            optional(
                "leader_name", _("Project leader, if known"), kind=Kind.LINE, limit=120
            ),
            line("contact", _("Contact"), _("Name, e-mail and phone."), limit=200),
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
            whole("group_size", _("How many belong to the group?")),
            whole("reached_per_year", _("How many do you reach each year?")),
            Question("recruitment", _("How do they find their way to you?")),
            whole(
                "dropout_percent",
                _("How many percent do you expect to leave before the end?"),
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
            choice(
                "type",
                _("Type of project"),
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
            choice(
                "prior_evidence",
                _("How strong is the evidence from elsewhere?"),
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
            choice(
                "counterfactual_method",
                _("How will you know what would have happened anyway?"),
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
            day("starts_on", _("First day"), column="starts_on"),
            day("ends_on", _("Last day"), column="ends_on"),
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
            money("saving_pessimistic", _("Lower costs a year, if it goes badly")),
            money("saving_likely", _("Lower costs a year, most likely")),
            money("saving_optimistic", _("Lower costs a year, if it goes well")),
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
            line("evaluator", _("Who evaluates?"), limit=200),
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
            choice(
                "impact_assessment",
                _("Is a data protection impact assessment needed?"),
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
            line("receiving_unit", _("Who takes over?"), limit=200),
            money("cost_after", _("What does it cost a year afterwards?")),
            line("implementation_decider", _("Who decides, and when?"), limit=200),
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
            line("council_goal", _("Which of the council's goals?"), limit=300),
            line("agenda_2030", _("Goals of Agenda 2030"), limit=200),
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
            confirm(
                "consent_publication",
                _("The application may be published if it is granted"),
            ),
            confirm("no_personal_data", _("The texts hold no data about individuals")),
            confirm(
                "is_correct",
                _("What we have written is correct, and the parties agree"),
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
