"""Who lives in the demo, and what does each of them do?"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

DOMAIN = "ekkoping.example"


@dataclass(frozen=True)
class Person:
    """Somebody to be in the demo: `line` says what one can try as this person."""

    key: str
    name: str
    title: str
    line: str | Promise
    department: str = ""
    organisation: str = ""

    @property
    def email(self) -> str:
        return f"{self.key}@{DOMAIN}"


# The groups of the sign-in page, in its order.
GROUPS: list[tuple[str | Promise, list[Person]]] = [
    (
        _("Runs the fund"),
        [
            Person(
                "maria",
                "Maria Lindqvist",
                "fondsamordnare",
                _("Takes cases from arrival to a recommendation. Begin here."),
                "ledning",
            ),
            Person(
                "gunilla",
                "Gunilla Ek",
                "registrator",
                _("Gives what arrives its registry number."),
                "ledning",
            ),
            Person(
                "johan",
                "Johan Berg",
                "ekonom",
                _("Keeps the ledger and closes the books."),
                "ledning",
            ),
        ],
    ),
    (
        _("Assesses and evaluates"),
        [
            Person(
                "eva",
                "Eva Brandt",
                "utredare",
                _("Assesses applications. Has one waiting."),
                "social",
            ),
            Person(
                "petra",
                "Petra Hall",
                "utvecklingsledare",
                _("Assesses applications. Has handed in one."),
                "utbildning",
            ),
            Person(
                "elin",
                "Elin Sandberg",
                "följeforskare",
                _("Evaluates the projects, and is co-opted to the group."),
                organisation="hogskolan",
            ),
            Person(
                "bengt",
                "Bengt Hallberg",
                "förtroendevald revisor",
                _("Reads everything, changes nothing."),
            ),
        ],
    ),
    (
        _("Applies"),
        [
            Person(
                "sara",
                "Sara Holm",
                "enhetschef, familjestöd",
                _("Has a draft, and applications on the way."),
                "social",
            ),
            Person(
                "rebecka",
                "Rebecka Vik",
                "rektor, Södra skolan",
                _("Is asked for a supplement."),
                "utbildning",
            ),
            Person(
                "jonas",
                "Jonas Eklund",
                "enhetschef, arbetsmarknad",
                _("One case tabled, one that begins too early."),
                "arbetsmarknad",
            ),
            Person(
                "fadumo",
                "Fadumo Ali",
                "ordförande, Läxhjälpen i Norra",
                _("An association whose idea is invited to become an application."),
                organisation="laxhjalpen",
            ),
        ],
    ),
    (
        _("Leads a project"),
        [
            Person(
                "karin",
                "Karin Nyström",
                "projektledare",
                _("Led Skolfam, whose effects are followed up."),
                "social",
            ),
            Person(
                "amira",
                "Amira Hassan",
                "projektledare",
                _("Leads Skolnärvaroteam: pulse and figures."),
                "utbildning",
            ),
            Person(
                "david",
                "David Lindgren",
                "projektledare",
                _("Leads Nystart. Last month's pulse is missing."),
                "social",
            ),
            Person(
                "goran",
                "Göran Malm",
                "verksamhetschef, barn och unga",
                _("Owns Skolfam and Nystart."),
                "social",
            ),
            Person(
                "birgitta",
                "Birgitta Ahl",
                "verksamhetschef, grundskola",
                _("Owns Skolnärvaroteam and approves its figures."),
                "utbildning",
            ),
            Person(
                "nils",
                "Nils Berglund",
                "fritidsutvecklare",
                _("Led Grannskapslabbet, which was stopped and taught us something."),
                "kultur",
            ),
        ],
    ),
    (
        _("Decides: elected members"),
        [
            Person(
                "ingrid",
                "Ingrid Wall",
                "kommunalråd, ordförande",
                _("Chairs the group and records its decisions."),
            ),
            Person(
                "bjorn",
                "Björn Lund",
                "ledamot, socialnämnden",
                _("Elected member from the majority."),
            ),
            Person(
                "samira",
                "Samira Haddad",
                "ledamot, utbildningsnämnden",
                _("Elected member from the opposition."),
            ),
            Person(
                "mats",
                "Mats Viklund",
                "ersättare, kommunstyrelsen",
                _("Deputy for the chair's seat."),
            ),
            Person(
                "hanna",
                "Hanna Kjellberg",
                "ersättare, kommunstyrelsen",
                _("Second deputy for the chair's seat."),
            ),
            Person(
                "leila",
                "Leila Farsi",
                "ersättare, utbildningsnämnden",
                _("Deputy from the opposition."),
            ),
            Person(
                "olle",
                "Olle Ström",
                "ordförande, Ekköpings föreningsråd",
                _("Co-opted for civil society, without a vote."),
                organisation="foreningsradet",
            ),
        ],
    ),
    (
        _("Decides: officials"),
        [
            Person(
                "anders",
                "Anders Ståhl",
                "socialdirektör",
                _("Member, head of social services."),
                "social",
            ),
            Person(
                "peter",
                "Peter Åkesson",
                "utbildningschef",
                _("Member, head of education."),
                "utbildning",
            ),
            Person(
                "nadia",
                "Nadia Rahimi",
                "arbetsmarknadschef",
                _("Member, head of the labour market office."),
                "arbetsmarknad",
            ),
            Person(
                "olof",
                "Olof Brink",
                "kultur- och fritidschef",
                _("Member, head of culture and leisure."),
                "kultur",
            ),
            Person(
                "henrik",
                "Henrik Sjö",
                "ekonomidirektör",
                _("Member, with a conflict of interest in one case."),
                "ledning",
            ),
            Person(
                "tove",
                "Tove Ekman",
                "folkhälsostrateg",
                _("Member, speaks for the long view."),
                "ledning",
            ),
        ],
    ),
]

# Those who are there when `seed_scale` has been run, to see what thousands look like.
SCALE = [
    Person(
        "skala.samordnare",
        "Signe Skalman",
        "samordnare i Skalprov",
        _("Coordinates thousands of applications."),
    ),
    Person(
        "skala.bedomare",
        "Sigge Skalman",
        "bedömare i Skalprov",
        _("Assesses some of them."),
    ),
    Person(
        "skala.ekonom", "Siri Skalman", "ekonom i Skalprov", _("Keeps a long ledger.")
    ),
    Person(
        "skala.sokande",
        "Sune Skalman",
        "sökande i Skalprov",
        _("Has written many of them."),
    ),
]

# What the sign-in page offers; who is not in the database is left out.
SHOWN = [*GROUPS, (_("Measures with thousands of rows"), SCALE)]

PEOPLE: dict[str, Person] = {
    person.key: person for _group, people in GROUPS for person in people
}

# The roles in the fund that do not come with a seat in the steering group.
ROLES = [
    ("maria", "coordinator"),
    ("gunilla", "registrar"),
    ("johan", "finance"),
    ("eva", "assessor"),
    ("petra", "assessor"),
    ("elin", "evaluator"),
    ("bengt", "auditor"),
]

# Domain 13.5: nine voting seats and two adjuncts; title, board, side, competences,
# member, deputies in order.
SEATS = [
    ("Ordförande", "ks", "majority", ["development"], "ingrid", ["mats", "hanna"]),
    ("Ledamot, socialnämnden", "social", "majority", ["operations"], "bjorn", []),
    (
        "Ledamot, utbildningsnämnden",
        "utbildning",
        "opposition",
        ["operations"],
        "samira",
        ["leila"],
    ),
    ("Socialdirektör", "social", "official", ["operations"], "anders", []),
    ("Utbildningschef", "utbildning", "official", ["operations"], "peter", []),
    ("Arbetsmarknadschef", "arbetsmarknad", "official", ["operations"], "nadia", []),
    ("Kultur- och fritidschef", "kultur", "official", ["operations"], "olof", []),
    ("Ekonomidirektör", "ks", "official", ["economy"], "henrik", []),
    ("Folkhälsostrateg", "ks", "official", ["development"], "tove", []),
]
VICE_CHAIR = "samira"

# What the members have said of themselves, for B7: shown to nobody one by one.
GENDERS = {
    **dict.fromkeys(("ingrid", "samira", "nadia", "tove"), "woman"),
    **dict.fromkeys(("bjorn", "anders", "peter", "olof", "henrik"), "man"),
}

# What the seats speak for (domain 3.3: time and logic).
PERSPECTIVES = {
    "Folkhälsostrateg": ["long_term", "experiment"],
    "Ekonomidirektör": ["budget", "plan"],
    "Socialdirektör": ["budget"],
    "Kultur- och fritidschef": ["experiment"],
}
ADJUNCTS = [
    ("Utvärderare", ["evaluation"], "elin"),
    ("Civilsamhället", ["target_group"], "olle"),
]

# Innovationspotten, the small fund beside it: six seats, two for each of three boards.
SMALL_SEATS = [
    ("Ordförande", "ks", "official", ["development"], "tove"),
    ("Ekonomidirektör", "ks", "official", ["economy"], "henrik"),
    ("Socialdirektör", "social", "official", ["operations"], "anders"),
    ("Ledamot, socialnämnden", "social", "majority", [], "bjorn"),
    ("Utbildningschef", "utbildning", "official", ["operations"], "peter"),
    ("Ledamot, utbildningsnämnden", "utbildning", "opposition", [], "samira"),
]
