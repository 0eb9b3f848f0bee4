"""The ideas of Ekköping: one closed, one invited, one to decide on, one to screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from accounts.models import User
from applications.ideas import actions as ideas
from applications.ideas import screening
from applications.models import Idea, IdeaAnswer, IdeaOutcome
from config.demo.town import Town, moment

Thread = Iterator[datetime]
YES, NO, UNCLEAR = IdeaAnswer.Verdict.values


@dataclass(frozen=True)
class Sketch:
    """One page, as its author wrote it."""

    title: str
    by: str
    need: str
    group: str
    idea: str
    novelty: str = ""
    boards: tuple[str, ...] = ()
    others: str = ""


COUNSELLORS = Sketch(
    title="Fler kuratorer",
    by="rebecka",
    need="En kurator har 640 elever. Väntetiden till ett samtal är fem veckor.",
    group="Alla elever i årskurs 7–9, ungefär 1 900.",
    idea="Vi vill anställa två kuratorer till på högstadiet.",
    boards=("utbildning",),
)
PARENTS = Sketch(
    title="Läxhjälp som hela familjen går på",
    by="fadumo",
    need=(
        "Var tredje elev i Norra når inte målen i matematik. Föräldrarna säger att de "
        "vill hjälpa till men inte vet hur. Vi frågade 42 familjer i våras."
    ),
    group="Elever i årskurs 4–6 i Norra och deras föräldrar, ungefär 60 familjer.",
    idea=(
        "Vi vill pröva om läxhjälp där föräldrarna är med en kväll i veckan, tillsammans "
        "med en lärare från skolan, gör att fler når målen i matematik."
    ),
    novelty="Läxhjälpen finns. Det nya är att föräldrarna lär sig och att skolan är med.",
    boards=("utbildning", "kultur"),
    others="Hyresgästföreningen i Norra",
)
GARDENS = Sketch(
    title="Odla ihop på äldreboendet",
    by="sara",
    need=(
        "Hälften av de unga i daglig sysselsättning är borta varje måndag. De äldre på "
        "Ekbacken kommer ut en gång i veckan."
    ),
    group="Tolv unga i daglig sysselsättning och 30 äldre på Ekbacken.",
    idea=(
        "Vi vill utveckla en odling som de unga och de äldre sköter ihop, tre dagar i "
        "veckan, och se om de unga kommer oftare."
    ),
    novelty="Verksamheterna ligger vägg i vägg men har aldrig gjort något tillsammans.",
    boards=("social", "kultur"),
)
FIRST_WEEK = Sketch(
    title="Första veckan på jobbet",
    by="jonas",
    need=(
        "Av dem som får sitt första jobb efter försörjningsstöd har var fjärde slutat "
        "inom en månad. Arbetsgivarna säger att det händer den första veckan."
    ),
    group="Personer 20–35 år som börjar sitt första jobb, ungefär 80 om året.",
    idea=(
        "Vi vill pröva om en mentor på arbetsplatsen, som får en veckas utbildning och "
        "ett arvode, gör att fler är kvar efter sex månader."
    ),
    novelty="I dag möter vi den som börjar. Det nya är att vi rustar den som tar emot.",
    boards=("arbetsmarknad", "social"),
    others="Företagarna i Ekköping",
)

# What Maria answered: question → (answer, note); what is not here is a plain yes.
COUNSELLORS_SCREENED = {
    "preventive": (UNCLEAR, "Samtalen kommer tidigare, men är de förebyggande?"),
    "new": (NO, "Fler av samma tjänst."),
    "parties": (NO, "Bara utbildningsnämnden."),
    "not_ordinary": (NO, "En allmän utökning av nämndens ram."),
}
PARENTS_SCREENED = {
    "need": (YES, "Skolans siffror och föreningens egen enkät säger detsamma."),
    "lasting": (UNCLEAR, "Skolan behöver säga om en lärare kan vara med efteråt."),
}
GARDENS_SCREENED = {
    "need": (YES, "Närvaron är följd i ett år."),
    "lasting": (YES, "Båda cheferna är med från början."),
    "followed_up": (YES, "Närvaron finns redan i systemet."),
}
FRAME_INCREASE = (
    "Idén gäller fler av samma tjänst och är en allmän utökning av nämndens ram. Det är "
    "inte fondens uppgift att ge. Ni är välkomna tillbaka med ett nytt sätt att arbeta."
)
INVITED = (
    "Behovet är belagt och idén är ny här. I ansökan vill vi läsa vad skolan åtar sig, "
    "och hur ni följer upp tillsammans."
)
PROPOSED = "Två nämnder, en avgränsad grupp och en uppföljning som redan finns."


def threads(town: Town, ago) -> list[Thread]:
    """Each idea on its days; `ago` counts days back from the day of the telling."""
    return [
        _closed(town, ago),
        _invited(town, ago),
        _to_decide(town, ago),
        _to_screen(town, ago),
    ]


def _closed(town: Town, ago) -> Thread:
    """Fler kuratorer (A5): an increase of a board's budget, not taken further."""
    yield moment(ago(112), 9)
    idea = _hand_in(town, COUNSELLORS)
    yield moment(ago(106), 13)
    outcome = IdeaOutcome.NOT_TAKEN_FURTHER
    _propose(town, idea, COUNSELLORS_SCREENED, outcome, FRAME_INCREASE)
    yield moment(ago(98), 15)
    _decide(town, idea, outcome, FRAME_INCREASE, on=ago(98), number=38)


def _invited(town: Town, ago) -> Thread:
    """Fadumo's idea, after the application that lacked a board: invited."""
    yield moment(ago(44), 19, 40)
    idea = _hand_in(town, PARENTS)
    yield moment(ago(36), 10)
    _propose(town, idea, PARENTS_SCREENED, IdeaOutcome.INVITE, INVITED)
    yield moment(ago(8), 14)
    _decide(town, idea, IdeaOutcome.INVITE, INVITED, on=ago(8), number=52)


def _to_decide(town: Town, ago) -> Thread:
    """Sara's idea: screened, and waits for the chair."""
    yield moment(ago(12), 11)
    idea = _hand_in(town, GARDENS)
    yield moment(ago(2), 16)
    _propose(town, idea, GARDENS_SCREENED, IdeaOutcome.INVITE, PROPOSED)


def _to_screen(town: Town, ago) -> Thread:
    """Jonas's idea: arrived, and waits for the coordinator."""
    yield moment(ago(4), 8, 20)
    _hand_in(town, FIRST_WEEK)


def _hand_in(town: Town, sketch: Sketch) -> Idea:
    author: User = town.people[sketch.by]
    idea = ideas.begin_idea(town.funds["main"], by=author)
    typed = {
        "title": sketch.title,
        "need": sketch.need,
        "target_group": sketch.group,
        "idea": sketch.idea,
        "novelty": sketch.novelty,
        "others": sketch.others,
        "boards": [town.boards[key] for key in sketch.boards],
    }
    ideas.keep_idea(idea, typed, seen={}, by=author)
    ideas.submit_idea(idea, by=author)
    return idea


def _propose(town: Town, idea: Idea, screened: dict, outcome: str, motive: str) -> None:
    maria = town.people["maria"]
    answers = dict.fromkeys(IdeaAnswer.Question.values, (YES, ""))
    screening.answer_questions(idea, {**answers, **screened}, by=maria)
    screening.sign_proposal(idea, outcome=outcome, motive=motive, by=maria)


def _decide(
    town: Town, idea: Idea, outcome: str, motive: str, *, on: date, number: int
) -> None:
    screening.decide(
        idea,
        outcome=outcome,
        motive=motive,
        reference=f"Ledningsgruppen {on} § {number}",
        by=town.people["ingrid"],
    )
