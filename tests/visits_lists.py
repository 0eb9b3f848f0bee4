"""The pages that list rows: the visit, and what makes many rows (see `tests.visits`)."""

from tests import many, many_governed, visits_minutes, visits_records
from tests.visit import Fill, Visit

FUND, CALL, CASE = ("fund",), ("call",), ("application",)
PROJECT, MEETING, REPORT = ("project",), ("meeting",), ("report",)
IDEA, OPINION, PLAN = ("idea",), ("opinion",), ("fund", "adopted_plan")
FOUR_YEARS = "?kind=investment&first=2030&last=2033"
TWO = "?case={application}&case={second}"

PLANNED = Visit("planned", "coordinator", MEETING)

# Each page that lists something: the visit, and what there are 3 or 300 of.
LISTS: list[tuple[str, Visit, Fill]] = [
    ("start", Visit("prepared", "coordinator"), many.applications),
    ("start", Visit("running", "leader"), many.milestones),
    ("applications:list", Visit("prepared", "coordinator"), many.applications),
    (
        "applications:list",
        Visit("prepared", "coordinator", query="?q=projekt"),
        many.applications,
    ),
    *(
        ("search", Visit("town", "coordinator", query=f"?q={text}"), fill)
        for text, fill in (
            ("idé", many.ideas),
            ("projekt", many.projects),
            ("person", many.accounts),
            ("mål", many.plan_items),
        )
    ),
    ("search", Visit("prepared", "coordinator", query="?q=projekt"), many.applications),
    ("applications:ideas", Visit("idea_screened", "coordinator"), many.ideas),
    ("applications:ideas", Visit("idea_draft", "applicant"), many.ideas),
    ("start", Visit("idea_screened", "coordinator"), many.ideas),
    ("applications:ranking", Visit("assessed", "coordinator"), many.in_preparation),
    ("applications:views", Visit("opinion_asked", "coordinator"), many.views),
    ("applications:list", Visit("opinion_asked", "coordinator"), many.views),
    ("applications:detail", Visit("prepared", "coordinator", CASE), many.opinions),
    ("applications:calls", Visit("town", "applicant"), many.calls),
    ("applications:calls", Visit("town", "coordinator"), many.calls),
    ("applications:tasks", Visit("draft", "applicant", CASE), many.team),
    ("applications:team", Visit("draft", "applicant", CASE), many.team),
    ("applications:check", Visit("draft", "applicant", CASE), many.rows_of_the_plan),
    ("applications:detail", Visit("prepared", "coordinator", CASE), many.events),
    ("applications:meeting", PLANNED, many_governed.agenda),
    ("applications:meeting", Visit("session", "chair", MEETING), many_governed.agenda),
    ("applications:agenda_make", PLANNED, many_governed.agenda),
    ("applications:agenda_make", PLANNED, many_governed.ready),
    (
        "applications:item",
        Visit("session", "chair", ("meeting", 1)),
        many_governed.agenda,
    ),
    *visits_minutes.LISTS,
    (
        "projects:of_fund",
        Visit("conditional", "finance", FUND),
        many_governed.conditions,
    ),
    (
        "projects:conditions",
        Visit("conditional", "applicant", PROJECT),
        many_governed.conditions,
    ),
    ("projects:list", Visit("running", "coordinator"), many.projects),
    ("projects:detail", Visit("running", "leader", PROJECT), many.milestones),
    ("projects:detail", Visit("running", "leader", PROJECT), many.chain),
    ("projects:chain", Visit("running", "leader", PROJECT), many.chain),
    ("projects:plan", Visit("running", "leader", PROJECT), many.rows_of_the_plan),
    ("projects:money", Visit("running", "leader", PROJECT), many.entries),
    ("projects:team", Visit("running", "leader", PROJECT), many.team),
    ("projects:history", Visit("running", "leader", PROJECT), many.events),
    (
        "projects:indicator",
        Visit("running", "leader", ("project", "indicator")),
        many.measurements,
    ),
    ("evaluation:list", Visit("running", "coordinator"), many.lessons),
    ("evaluation:project", Visit("running", "leader", PROJECT), many.lessons),
    ("evaluation:project", Visit("running", "leader", PROJECT), many.reports),
    ("fund:detail", Visit("running", "coordinator", FUND), many.entries),
    ("fund:detail", Visit("running", "coordinator", FUND), many.grants),
    ("fund:ledger", Visit("running", "finance", FUND), many.entries),
    ("fund:commitments", Visit("running", "finance", FUND), many.grants),
    ("fund:plans", Visit("running", "coordinator", FUND), many.plans),
    ("fund:plan", Visit("town", "coordinator", PLAN), many.plan_items),
    ("fund:plan_export", Visit("town", "coordinator", PLAN), many.plan_items),
    ("fund:plans", Visit("owned", "coordinator", FUND), many.frames_left),
    ("fund:roles", Visit("running", "coordinator", FUND), many.appointments),
    ("fund:interests", Visit("town", "coordinator", FUND), many_governed.declarations),
    ("applications:conflicts", Visit("session", "chair", CASE), many_governed.answers),
    ("fund:people", Visit("town", "coordinator", FUND), many.accounts),
    ("fund:rules", Visit("running", "coordinator", FUND), many.rule_sets),
    ("fund:rules_compare", Visit("running", "coordinator", FUND), many.rule_sets),
    ("fund:group", Visit("running", "coordinator", FUND), many_governed.seats),
    ("fund:meetings", Visit("running", "coordinator", FUND), many_governed.meetings),
    (
        "applications:group_balance",
        Visit("session", "coordinator", FUND),
        many_governed.group_years,
    ),
    ("fund:ownership", Visit("owned", "coordinator", FUND), many_governed.ownerships),
    ("fund:wheel", Visit("owned", "coordinator", FUND), many_governed.duties),
    ("fund:ownership", Visit("owned", "coordinator", FUND), many_governed.duties),
    ("start", Visit("owned", "coordinator"), many_governed.duties),
    ("fund:checks", Visit("owned", "coordinator", FUND), many_governed.check_rounds),
    ("projects:checks", Visit("owned", "leader", PROJECT), many_governed.check_rounds),
]
LISTS += [(name, Visit(*visit), fill) for name, visit, fill in visits_records.LISTS]
