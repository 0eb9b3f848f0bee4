"""A call that never closes: criteria for each type of project, and questions of its own."""

from applications.calls import actions as calls
from applications.calls import actions_questions
from applications.calls.forms import weighed
from applications.models import Call, CallQuestion
from config.demo import plans
from config.demo.town import Town
from projects.models import Project

Kind = CallQuestion.Kind
TITLE = "Nya arbetssätt, löpande"
TEXT = (
    "För den som vill pröva, utveckla eller skapa ett arbetssätt över nämndgränser. "
    "Utlysningen är öppen tills vidare; ledningsgruppen tar upp ansökningar vid varje "
    "möte."
)
OTHERS = {
    "kind": Kind.YES_NO.value,
    "label": "Har någon annan kommun provat samma sak?",
}
LESSONS = {
    "kind": Kind.TEXT.value,
    "label": "Vad har ni lärt av dem?",
    "hint": "Vilken kommun, vad de såg, och vad ni gör annorlunda.",
    "example": (
        "Storby provade 2023–2024. Hälften av eleverna kom tillbaka, men handledarna "
        "slutade. Därför lånar vi ut personal i stället för att anställa."
    ),
    "limit": 150,
    "limit_unit": CallQuestion.Unit.WORDS.value,
    "depends_answer": "yes",
}
PLACE = {
    "kind": Kind.CHOICE.value,
    "label": "Var i kommunen arbetar ni mest?",
    "choices": "Centrum\nNorra\nSödra\nHela kommunen",
}
INTENT = {
    "kind": Kind.FILE.value,
    "label": "Avsiktsförklaring mellan parterna",
    "hint": "Om det finns någon.",
    "is_required": False,
}


def fill(town: Town, call: Call) -> None:
    """The coordinator writes the sets and the questions."""
    maria = town.people["maria"]
    names = ("code", *calls.CRITERION)
    common = [dict(zip(names, row, strict=True)) for row in plans.CRITERIA]
    for project_type in Project.Type.values:
        rows = weighed(common, project_type)
        calls.keep_criteria(call, project_type, rows, by=maria)
    others = actions_questions.ask(call, fields=OTHERS, by=maria)
    actions_questions.ask(call, fields={**LESSONS, "depends_on": others}, by=maria)
    for fields in (PLACE, INTENT):
        actions_questions.ask(call, fields=fields, by=maria)
