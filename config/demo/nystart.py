"""P3 Nystart: outcome contract; the fund pays for the evaluation. Domain 13.3."""

from datetime import date

from config.demo.drafts import Measure, Plan

PLAN = Plan(
    title="Nystart",
    short_name="Nystart",
    summary="Unga som bott på institution får skolstöd och ett team som stannar.",
    type="development",
    lead="social",
    starts_on=date(2025, 1, 1),
    ends_on=date(2027, 12, 31),
    texts={
        "owner_name": "Göran Malm, verksamhetschef",
        "leader_name": "David Lindgren",
        "contact": "David Lindgren, david@ekkoping.example, 010-000 33 44",
        "need": (
            "61 unga placerades på HVB eller SiS 2022–2023. De dyraste placeringarna "
            "kostar nära en miljon kronor om året. Var tredje går inte i skolan alls."
        ),
        "target_group": (
            "Unga 12–19 år som placeras på HVB eller SiS, och deras familjer. 60 personer "
            "på tre år."
        ),
        "group_size": "61",
        "reached_per_year": "20",
        "knowledge_claim": (
            "Vi ska utveckla ett stöd som följer den unga ut från institutionen, och veta "
            "om ett utfallskontrakt får oss att hålla i längre."
        ),
        "evidence_references": (
            "Ett liknande kontrakt gav bättre skolgång inom två år. Lägre kostnader "
            "syntes först efter tre."
        ),
        "counterfactual_plan": (
            "Kostnaderna för 61 unga följs två år före. Tiden för uppföljning, tre år, "
            "låses före starten."
        ),
        "stop_criteria": "Färre än 30 unga har börjat efter halva tiden.",
        "dependencies": (
            "En extern finansiär betalar insatsen, högst 12 miljoner tillbaka. Fonden "
            "betalar bara utvärdering och mellanhand."
        ),
        "return_proposal": "Ingen. Utbetalning till finansiären sker utanför fonden.",
        "evaluation_design": (
            "Oberoende utvärdering av två mått: skolgång och kostnad. Tre års uppföljning."
        ),
        "receiving_unit": "Barn och unga, öppenvård",
        "cost_after": "1900000",
        "council_goal": "Fler försörjer sig genom eget arbete",
    },
    parties=[
        ("social", "Leder projektet", "Anders Ståhl", "socialdirektör"),
        (
            "utbildning",
            "Ger skolstöd var den unga än bor",
            "Peter Åkesson",
            "utbildningschef",
        ),
        ("hogskolan", "Utvärderar oberoende", "Lena Friberg", "dekan"),
    ],
    needs=[
        ("Unga på HVB eller SiS", "61", 2023, "Socialkontoret"),
        ("Går inte i skolan", "34 %", 2023, "Socialkontoret"),
    ],
    staff=[
        ("Projektledare", 50, "Socialkontoret"),
        ("Utvärderare", 40, "Högskolan i Ekköping"),
    ],
    risks=[
        ("För kort tid för att se lägre kostnader", 3, 2, "Uppföljning i tre år"),
        ("Finansiären drar sig ur", 1, 3, "Avtalet går att överlåta"),
        ("Unga med störst behov väljs bort", 2, 3, "Utvärderaren granskar urvalet"),
    ],
    milestones=[
        ("Avtalet är undertecknat", date(2025, 2, 28)),
        ("De första 20 unga har börjat", date(2025, 12, 31)),
        ("Halvtidsrapport", date(2026, 6, 30)),
        ("Slutlig mätning av skolgång", date(2027, 11, 30)),
    ],
    budget={
        ("fund", "evaluation"): {2025: 430_000, 2026: 430_000, 2027: 400_000},
        ("fund", "services"): {2025: 200_000, 2026: 180_000, 2027: 160_000},
        ("external", "staff"): {2025: 3_400_000, 2026: 3_400_000, 2027: 3_200_000},
    },
    links=[("social", "2.1"), ("utbildning", "1.1")],
    nodes={
        "money": ("input", "10 miljoner från extern finansiär"),
        "team": ("input", "Ett team över två förvaltningar"),
        "school": ("activity", "Skolstöd under och efter placeringen"),
        "follow": ("activity", "Samma kontaktperson hela vägen"),
        "started": ("output", "Unga som har börjat"),
        "kept": ("output", "Unga som är kvar efter ett år"),
        "better": ("outcome", "Bättre skolgång"),
        "cost": ("outcome", "Lägre kostnad för placeringar"),
        "net": ("impact", "Det som beror på Nystart"),
        "worth": ("value", "Utfall som finansiären får betalt för"),
    },
    horizons={"better": "short", "cost": "long"},
    edges=[
        ("money", "school", "Pengarna räcker till skolstöd på institutionen", 1),
        ("team", "follow", "Kontaktpersonen byts inte ut", 2),
        ("school", "started", "Den unga säger ja", 2),
        ("follow", "kept", "Relationen håller efter utskrivning", 2),
        ("started", "better", "Stödet är tätt nog", 2),
        ("kept", "cost", "Den som är kvar placeras inte om", 1),
        ("better", "net", "Bättre än jämförelsen från tidigare år", 1),
        ("cost", "net", "Tre år räcker för att se det", 1),
        ("net", "worth", "Måtten i avtalet fångar det som betyder något", 1),
    ],
    measures=[
        Measure("started", "Unga som har börjat", "personer", "0", "60"),
        Measure("better", "Unga med bättre skolgång", "%", "31", "55", persons=61),
        Measure(
            "cost",
            "Placeringskostnad per person",
            "tkr",
            "412",
            "330",
            "412",
            "down",
            persons=61,
            touches_life=False,
        ),
    ],
)
FIGURES = {
    "Unga som har börjat": {date(2025, 12, 31): ("19", None, 19)},
    "Unga med bättre skolgång": {date(2026, 6, 12): ("42", None, 19)},
}
LESSONS = [
    (
        date(2025, 12, 9),
        "Tre unga av 22 tackade nej när erbjudandet kom på institutionen.",
        "Frågan kommer när allt annat också är nytt.",
        "Vi frågar först efter två veckor.",
        "Socialsekreterare",
    ),
    (
        date(2026, 6, 18),
        "Skolgången är bättre, men kostnaderna har inte sjunkit.",
        "Uppföljningens längd avgör vilket svar vi får.",
        "Tre års uppföljning hålls fast, som avtalet säger.",
        "Ledningsgruppen",
    ),
]
MULTIPLIERS: list = []
VERDICTS = {
    ("team", "follow"): ("supported", "Bara ett byte av kontaktperson på 19 unga."),
    ("school", "started"): ("partly", "Frågan behöver komma senare."),
}
PULSES = [
    ("Två unga har börjat. Båda har samma kontaktperson kvar.", ""),
    ("Skolstöd på distans fungerar om någon sitter bredvid.", ""),
    ("En ung flyttade hem tidigare än planerat, skolan höll.", ""),
    ("Institutionerna ger oss olika mycket tid.", "Avtal saknas med en av dem."),
]
