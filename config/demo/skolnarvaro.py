"""P2 Skolnärvaroteam: development and collaboration, no return. Domain 13.2."""

from datetime import date

from config.demo.drafts import Measure, Plan

PLAN = Plan(
    title="Skolnärvaroteam",
    short_name="Skolnärvaro",
    summary="Skola och socialtjänst hjälps åt innan frånvaron blir lång.",
    type="development",
    lead="utbildning",
    starts_on=date(2023, 3, 1),
    ends_on=date(2026, 12, 31),
    texts={
        "owner_name": "Birgitta Ahl, verksamhetschef grundskola",
        "leader_name": "Amira Hassan",
        "contact": "Amira Hassan, amira@ekkoping.example, 010-000 22 33",
        "need": (
            "Vid fyra skolor hade 42 elever mer än 20 procent frånvaro läsåret 2021/22. "
            "Skolan anmälde i snitt efter elva veckor, socialtjänsten började efter "
            "ytterligare nio."
        ),
        "cause_organisation": "Skola och socialtjänst väntar på varandra.",
        "target_group": (
            "Elever i årskurs 4–9 vid fyra skolor med mer än 20 procent frånvaro under "
            "fyra veckor. Elever med långvarig sjukdom ingår inte."
        ),
        "group_size": "42",
        "reached_per_year": "30",
        "recruitment": "Mentorn anmäler enligt frånvarorutinen.",
        "knowledge_claim": (
            "Vi ska utveckla ett gemensamt team för skolnärvaro, och veta hur det behöver "
            "organiseras för att nå eleven inom två veckor."
        ),
        "evidence_references": "Liknande team har följts upp före och efter, utan jämförelse.",
        "counterfactual_plan": (
            "Före och efter vid fyra skolor. Fyra skolor utan team följs som bakgrund."
        ),
        "organisation": "Fem områdesteam med egna chefer, ett per skola och ett mobilt.",
        "boundaries": "Teamet utreder inte; det gör skolan och socialtjänsten.",
        "identity": "Närvaroteamet. Socialsekreterarna är kvar på sin enhet.",
        "stop_criteria": "Mediantiden till kontakt är över fyra veckor efter två år.",
        "receiving_unit": "Elevhälsan",
        "cost_after": "2400000",
        "implementation_decider": "Utbildningsnämnden, senast juni 2026",
        "multiplier_plan": "En frånvarorutin som alla 22 skolor kan använda.",
        "council_goal": "Alla barn och unga klarar skolan",
    },
    parties=[
        ("utbildning", "Leder projektet", "Peter Åkesson", "utbildningschef"),
        ("social", "Lånar ut tre socialsekreterare", "Anders Ståhl", "socialdirektör"),
        ("kultur", "Öppnar fritidsgården på dagtid", "Olof Brink", "förvaltningschef"),
    ],
    needs=[
        (
            "Elever med över 20 procents frånvaro, fyra skolor",
            "42",
            2022,
            "Frånvarosystemet",
        ),
        ("Veckor från frånvaro till kontakt, median", "11", 2022, "Aktstudie"),
    ],
    staff=[
        ("Teamledare", 100, "Nyanställd"),
        ("Socialsekreterare", 300, "Lånas från Socialkontoret"),
        ("Närvaropedagog", 200, "Lånas från Utbildningskontoret"),
    ],
    risks=[
        ("Två chefer ger dubbla besked", 3, 2, "En överenskommelse om arbetsledning"),
        ("Skolorna anmäler olika", 2, 2, "Gemensam frånvarorutin"),
        (
            "Teamet blir en ersättning för elevhälsan",
            2,
            3,
            "Gränsen skrivs ner och följs",
        ),
    ],
    milestones=[
        ("Teamen är bemannade", date(2023, 5, 1)),
        ("Gemensam frånvarorutin är beslutad", date(2025, 6, 30)),
        ("Beslut om fortsättningen", date(2026, 6, 30)),
        ("Överlämning till Elevhälsan", date(2026, 12, 15)),
    ],
    budget={
        ("fund", "staff"): {
            2023: 1_610_000,
            2024: 2_320_000,
            2025: 2_410_000,
            2026: 1_850_000,
        },
        ("fund", "premises"): {2023: 60_000, 2024: 80_000, 2025: 80_000, 2026: 60_000},
        ("fund", "evaluation"): {
            2023: 230_000,
            2024: 300_000,
            2025: 310_000,
            2026: 290_000,
        },
        ("own_cash", "staff"): {
            2023: 400_000,
            2024: 500_000,
            2025: 500_000,
            2026: 500_000,
        },
    },
    links=[("utbildning", "1.3"), ("social", "2.1"), ("ks", "1.1")],
    nodes={
        "team": ("input", "Teamledare, tre socialsekreterare, två pedagoger"),
        "time": ("input", "Mentorernas tid"),
        "contact": ("activity", "Kontakt med hemmet inom två veckor"),
        "visits": ("activity", "Samtal hemma, på skolan och på fritidsgården"),
        "plans": ("output", "Elever med en plan som hålls"),
        "fast": ("output", "Kontakter inom två veckor"),
        "presence": ("outcome", "Färre elever med hög frånvaro"),
        "trust": ("outcome", "Eleven känner en vuxen på skolan"),
        "net": ("impact", "Färre elever med hög frånvaro, som beror på teamet"),
        "avoided": ("value", "Undvikna kostnader, bara till upplysning"),
        "routine": ("value", "Ett arbetssätt som fler skolor använder"),
    },
    horizons={"presence": "medium", "trust": "short"},
    edges=[
        ("team", "contact", "Arbetsledningen är tydlig för dem som lånas ut", 1),
        ("time", "contact", "Mentorn anmäler redan första veckan", 2),
        ("contact", "fast", "Hemmet svarar när någon ringer tidigt", 2),
        ("visits", "plans", "Eleven är med och bestämmer planen", 2),
        ("contact", "visits", "Första kontakten leder till ett samtal", 2),
        ("plans", "trust", "Elever som har en plan har också en vuxen", 1),
        ("trust", "presence", "Den som känner en vuxen på skolan kommer oftare", 2),
        ("presence", "net", "Minskningen beror på teamet, inte på ny rutin", 1),
        ("net", "avoided", "Närvaro minskar senare stöd från socialtjänsten", 1),
        ("net", "routine", "Andra skolor kan göra samma sak utan projektpengar", 2),
    ],
    measures=[
        Measure("fast", "Kontakt inom två veckor", "%", "9", "80"),
        Measure(
            "plans",
            "Elever med en plan som hålls",
            "elever",
            "0",
            "30",
            touches_life=True,
        ),
        Measure(
            "presence",
            "Elever med över 20 procents frånvaro",
            "elever",
            "42",
            "20",
            direction="down",
            source="Frånvarosystemet, fyra skolor, december",
            persons=42,
        ),
    ],
)

FIGURES = {
    "Kontakt inom två veckor": {
        date(2023, 12, 31): ("24", None, 21),
        date(2024, 12, 31): ("61", None, 28),
        date(2025, 12, 31): ("74", None, 31),
    },
    "Elever med en plan som hålls": {
        date(2023, 12, 31): ("12", None, 12),
        date(2024, 12, 31): ("22", None, 22),
        date(2025, 12, 31): ("27", None, 27),
    },
    "Elever med över 20 procents frånvaro": {
        date(2023, 12, 31): ("39", None, 39),
        date(2024, 12, 31): ("31", None, 31),
        date(2025, 12, 31): ("24", None, 24),
    },
}

# What the evaluator reported in March 2024, and what changed.
ADJUST = (
    "Teamen har egna chefer och arbetar olika. Fem områdesteam blir ett team med en "
    "ledare på Utbildningskontoret; socialsekreterarna lånas ut på heltid."
)
CHANGED_TEXTS = {
    "organisation": "Ett team med en ledare på Utbildningskontoret.",
    "boundaries": "Teamet utreder inte. Socialsekreterarna lånas ut på heltid.",
    "identity": "Närvaroteamet. Alla sitter tillsammans och har samma chef.",
}
VERDICTS = {
    ("team", "contact"): ("supported", "Med en chef gick tiden till kontakt ner."),
    ("time", "contact"): ("partly", "Anmälan kommer i snitt i tredje veckan."),
    ("contact", "fast"): ("supported", "Tre av fyra hem svarar inom två veckor."),
    ("trust", "presence"): ("partly", "18 elevintervjuer pekar åt samma håll."),
    ("presence", "net"): ("partly", "Fyra skolor utan team minskade också, mindre."),
}

LESSONS = [
    (
        date(2024, 3, 12),
        "Fem områdesteam med egna chefer arbetade på fem olika sätt.",
        "Två arbetsledare för samma person gav dubbla besked.",
        "Ett team från april 2024. Socialsekreterarna lånas ut på heltid.",
        "Båda förvaltningarna",
    ),
    (
        date(2025, 11, 18),
        "Sju av 42 elever är flickor, men hälften av de frånvarande är det.",
        "Lärare anmäler den frånvaro som stör.",
        "Frågan tas till nästa seminarium. Inget beslut än.",
        "Rektorer",
    ),
    (
        date(2026, 2, 11),
        "Tre av fyra elever som fick hembesök före åtta kom samma vecka.",
        "Tröskeln är morgonen hemma, inte skoldagen.",
        "Vi provar på alla fyra skolorna i mars.",
        "Rektorer",
    ),
]
MULTIPLIERS = [
    (
        date(2025, 6, 17),
        "routine",
        "Rutin vid frånvaro, 14 av 22 skolor använder den",
        "Utbildningsnämnden",
        "decided",
        "UN 2025-06-17 § 64",
    ),
    (
        date(2025, 10, 20),
        "municipality",
        "Arbetssättet kopieras på två skolor",
        "En grannkommun",
        "tried",
        "Studiebesök och avtal",
    ),
    (
        date(2026, 6, 16),
        "operations",
        "Tre av sex tjänster i ordinarie budget från 2027",
        "Utbildningskontoret",
        "financed",
        "UN 2026-06-16 § 71",
    ),
]
PULSES = [
    ("Vi ringer samma dag som mentorn anmäler. Det går fortare.", ""),
    ("Två skolor anmäler nästan ingen. Vi vet inte om det är bra.", ""),
    ("Hembesök före åtta fungerar bättre än samtal på skolan.", ""),
    ("Fritidsgården på dagtid blev en väg tillbaka för tre elever.", ""),
    ("Vi trodde att det var stök. Flera säger att det är matsalen.", "Lokal saknas."),
    ("Samma vuxen hela vägen gör skillnad, säger eleverna.", ""),
]

# When, tertial of which year, and what the leader wrote first.
REPORTS = [
    (
        date(2024, 5, 20),
        2024,
        1,
        "Fem team blev ett. Det kostade en termin, men vi når hemmen fortare.",
    ),
    (
        date(2026, 9, 14),
        2026,
        2,
        "Färre elever har hög frånvaro. Vi vet inte än hur mycket som beror på oss.",
    ),
]
