"""How are the applications of the scale test spread, and what are they called?"""

from applications.models import Application
from projects.models import Project

State = Application.State

# Of a thousand applications, how many are where.
SPREAD = {
    State.DRAFT: 40,
    State.SUBMITTED: 8,
    State.REGISTERED: 8,
    State.FORMAL_CHECK: 10,
    State.SUPPLEMENT: 8,
    State.PREPARATION: 25,
    State.READY: 6,
    State.TABLED: 2,
    State.REFERRED_BACK: 2,
    State.GRANTED: 300,
    State.REJECTED: 430,
    State.DISMISSED: 101,
    State.WITHDRAWN: 60,
}
ASSESSED = {
    State.READY,
    State.TABLED,
    State.REFERRED_BACK,
    State.GRANTED,
    State.REJECTED,
}
WITHOUT_NUMBER = {State.DRAFT, State.SUBMITTED}
NEW = {
    State.DRAFT,
    State.SUBMITTED,
    State.REGISTERED,
    State.FORMAL_CHECK,
    State.SUPPLEMENT,
    State.PREPARATION,
    State.READY,
    State.TABLED,
    State.REFERRED_BACK,
}
STATE_OF_PROJECT: dict[str, list[Project.State]] = {
    State.GRANTED: [
        Project.State.STARTING,
        Project.State.ONGOING,
        Project.State.CLOSING,
        Project.State.REPORTED,
        Project.State.FOLLOWED_UP,
        Project.State.ARCHIVED,
    ],
    State.REJECTED: [Project.State.DECLINED],
    State.DISMISSED: [Project.State.DECLINED],
    State.WITHDRAWN: [Project.State.DECLINED],
}
HOW = [
    "Tidigt",
    "Öppet",
    "Tryggt",
    "Nytt",
    "Gemensamt",
    "Rörligt",
    "Lugnt",
    "Starkt",
    "Nära",
    "Samlat",
]
WHAT = [
    "stöd",
    "team",
    "hem",
    "möte",
    "steg",
    "torg",
    "lärande",
    "nätverk",
    "fritids",
    "arbete",
]
WHOM = [
    "unga i Norra",
    "barn i familjehem",
    "nyanlända föräldrar",
    "unga vuxna utan arbete",
    "elever med hög frånvaro",
    "äldre som bor ensamma",
    "familjer i Södra",
    "pojkar utan skolgång",
]
NEEDS = [
    "Var tredje elev lämnar skolan utan behörighet.",
    "Orosanmälningarna ökar.",
    "Unga säger att det inte finns någonstans att vara.",
    "Ensamheten är störst i Östra.",
    "Väntan på första samtalet är fem veckor.",
    "Placeringarna blir fler och dyrare.",
]
