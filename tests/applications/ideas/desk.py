"""Ideas as far as a test wants them, made through the actions a user would call."""

from datetime import timedelta

from accounts.models import User
from applications.ideas import actions as ideas
from applications.ideas import screening
from applications.models import Call, Idea, IdeaAnswer
from core import clock
from fund.models import Fund

QUESTIONS = IdeaAnswer.Question.values
TEXTS = {
    "title": "Skolan ringer hem",
    "need": "Var femte elev i Södra är borta.\nVi har räknat själva, våren 2026.",
    "target_group": "Elever i årskurs 7–9 med mer än 15 procents frånvaro, ungefär 60.",
    "idea": "Vi vill pröva om ett besök hemma inom en vecka får eleven tillbaka.",
    "novelty": "Skola och socialtjänst åker tillsammans.",
    "others": "Läxhjälpen i Norra\nIdrottsklubben Framåt",
    "contact": "Karin Berg, karin@example.org",
}
YES = dict.fromkeys(QUESTIONS, ("yes", "Styrkt"))


def begin(fund: Fund, by: User) -> Idea:
    return ideas.begin_idea(fund, by=by)


def written(fund: Fund, by: User, **changed) -> Idea:
    """A draft with everything written, of Socialnämnden."""
    idea = begin(fund, by)
    boards = fund.municipality.boards
    typed = {
        **TEXTS,
        "lead_board": boards.get(name="Socialnämnden"),
        "boards": list(boards.filter(name__in=["Socialnämnden", "Utbildningsnämnden"])),
        **changed,
    }
    ideas.keep_idea(idea, typed, seen={}, by=by)
    return idea


def handed_in(fund: Fund, by: User, **changed) -> Idea:
    """In the screening, with its registry number."""
    idea = written(fund, by, **changed)
    ideas.submit_idea(idea, by=by)
    return fresh(idea)


def asked(idea: Idea, *, by: User, days: int = 7) -> Idea:
    screening.ask_for_supplement(
        idea,
        question="Hur många är de?",
        due_on=clock.today() + timedelta(days=days),
        by=by,
    )
    return fresh(idea)


def proposed(idea: Idea, *, by: User, outcome: str = "invite") -> Idea:
    """All eight questions answered, and a proposal signed."""
    screening.answer_questions(idea, YES, by=by)
    screening.sign_proposal(idea, outcome=outcome, motive="Nytt här.", by=by)
    return fresh(idea)


def decided(idea: Idea, *, by: User, chair: User, outcome: str = "invite") -> Idea:
    proposed(idea, by=by, outcome=outcome)
    screening.decide(
        idea, outcome=outcome, motive="Behovet är belagt.", reference="§ 4", by=chair
    )
    return fresh(idea)


def applied(idea: Idea, call: Call, *, by: User) -> Idea:
    ideas.make_application(idea, call, by=by)
    return fresh(idea)


def fresh(idea: Idea) -> Idea:
    return Idea.objects.for_page().get(pk=idea.pk)
