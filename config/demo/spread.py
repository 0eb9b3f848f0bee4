"""How are the applications of the scale test spread, and what are they called?"""

from applications.models import Application
from applications.models.decision import Outcome

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
# Written in the last three months, in the call that is open.
NEW = {
    State.DRAFT,
    State.SUBMITTED,
    State.REGISTERED,
    State.FORMAL_CHECK,
    State.SUPPLEMENT,
    State.PREPARATION,
    State.READY,
}
# The steps on the way to where a case is.
_BEGUN = [State.DRAFT, State.SUBMITTED, State.REGISTERED, State.FORMAL_CHECK]
_TRIED = [*_BEGUN, State.PREPARATION, State.READY]
STEPS: dict[str, list[State]] = {
    **{state: _TRIED[: _TRIED.index(state) + 1] for state in _TRIED},
    State.SUPPLEMENT: [*_BEGUN, State.SUPPLEMENT],
    State.DISMISSED: [*_BEGUN, State.DISMISSED],
    State.WITHDRAWN: [State.DRAFT, State.SUBMITTED, State.WITHDRAWN],
}
# What a meeting of the steering group came to.
OUTCOMES: dict[str, Outcome] = {
    State.GRANTED: Outcome.GRANT,
    State.REJECTED: Outcome.REJECT,
    State.TABLED: Outcome.TABLE,
    State.REFERRED_BACK: Outcome.REFER_BACK,
}
STEPS |= {state: [*_TRIED, State.ON_AGENDA, State(state)] for state in OUTCOMES}
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
