"""P1 Skolfam: method-testing, with return. Domain 13.1."""

from datetime import date

from config.demo.drafts import Measure, Plan

PLAN = Plan(
    title="Skolfam Ekköping",
    short_name="Skolfam",
    summary="Bättre skolgång och tryggare familjehem för barn 7–14 år.",
    type="testing",
    lead="social",
    starts_on=date(2023, 1, 1),
    ends_on=date(2025, 12, 31),
    texts={
        "owner_name": "Göran Malm, verksamhetschef",
        "leader_name": "Karin Nyström",
        "contact": "Karin Nyström, karin@ekkoping.example, 010-000 11 22",
        "need": (
            "61 barn mellan 7 och 14 år bor i familjehem i Ekköping. Av dem som lämnade "
            "årskurs 9 de tre senaste åren blev 55 procent behöriga till gymnasiet, mot "
            "86 procent av alla elever. Var tredje placering avbröts i förtid."
        ),
        "cause_individual": "Luckor i kunskap efter flera skolbyten.",
        "cause_organisation": "Ingen har uppdraget att följa barnets skolgång.",
        "reference_scenario": (
            "Dygnen på HVB minskar långsamt, från 31 till ungefär 27 per barn och år, "
            "som i jämförelsegruppen."
        ),
        "co_creation": "Åtta barn och sex familjehem har berättat vad som saknas.",
        "target_group": (
            "Barn 7–14 år som bor i familjehem i Ekköping sedan minst sex månader. "
            "Barn i jourhem ingår inte."
        ),
        "group_size": "61",
        "reached_per_year": "8",
        "recruitment": "Familjehemssekreteraren frågar barnet och familjehemmet.",
        "dropout_percent": "5",
        "knowledge_claim": (
            "Vi ska pröva om Skolfam ger bättre skolresultat och färre avbrutna "
            "placeringar för barn 7–14 år i familjehem i Ekköping."
        ),
        "prior_evidence": "3",
        "evidence_references": (
            "Skolfam har prövats i flera kommuner med kontrollgrupp. Barnen fick bättre "
            "betyg. Efter fem år motsvarade besparingen ungefär kostnaden."
        ),
        "counterfactual_method": "matched",
        "counterfactual_plan": (
            "24 barn i två grannkommuner, lika i ålder, placeringstid och skolresultat."
        ),
        "organisation": "Styrgrupp med båda verksamhetscheferna, möte var sjätte vecka.",
        "boundaries": "Psykologen gör inga utredningar åt elevhälsan.",
        "stop_criteria": "Båda tjänsterna har inte kunnat tillsättas inom ett halvår.",
        "return_proposal": (
            "70 procent av den verifierade besparingen återförs 2026–2030: "
            "socialnämnden 80 procent, utbildningsnämnden 20 procent."
        ),
        "non_monetary_value": "Tryggare skolgång, och färre flyttar för barnen.",
        "saving_pessimistic": "350000",
        "saving_likely": "868000",
        "saving_optimistic": "1400000",
        "receiving_unit": "Familjehemsenheten",
        "cost_after": "1650000",
        "implementation_decider": "Socialnämnden, senast juni 2025",
        "council_goal": "Alla barn och unga klarar skolan",
    },
    parties=[
        (
            "social",
            "Leder projektet, anställer psykologen",
            "Anders Ståhl",
            "socialdirektör",
        ),
        (
            "utbildning",
            "Anställer specialpedagogen, ger skolorna tid",
            "Peter Åkesson",
            "utbildningschef",
        ),
    ],
    needs=[
        (
            "Behöriga till gymnasiet, barn i familjehem",
            "55 %",
            2022,
            "Egen uppföljning",
        ),
        ("Behöriga till gymnasiet, alla elever", "86 %", 2022, "Utbildningskontoret"),
        ("Dygn på HVB per barn och år", "31", 2022, "Socialkontoret"),
    ],
    staff=[
        ("Psykolog", 100, "Nyanställd"),
        ("Specialpedagog", 100, "Lånas från Utbildningskontoret"),
    ],
    risks=[
        (
            "Psykolog går inte att rekrytera",
            2,
            3,
            "Annonsera redan i november",
            "Enhetschefen för familjehem",
        ),
        (
            "Skolorna prioriterar inte mötena",
            2,
            2,
            "Rektor är med i styrgruppen",
            "Skolchefen",
        ),
        ("Familjehem tackar nej", 1, 3, "Informera tillsammans med handläggaren"),
    ],
    milestones=[
        ("Båda tjänsterna är tillsatta", date(2023, 2, 1)),
        ("De första åtta barnen är kartlagda", date(2023, 6, 15)),
        ("Alla 24 barn är kartlagda", date(2025, 3, 31)),
        ("Nämnderna har beslutat om fortsättningen", date(2025, 6, 30)),
    ],
    budget={
        ("fund", "staff"): {2023: 1_260_000, 2024: 1_720_000, 2025: 1_600_000},
        ("fund", "services"): {2023: 90_000, 2024: 90_000, 2025: 90_000},
        ("fund", "evaluation"): {2023: 150_000, 2024: 190_000, 2025: 210_000},
        ("own_time", "staff"): {2023: 300_000, 2024: 320_000, 2025: 320_000},
    },
    benefits=[
        (
            "Socialnämnden",
            "Färre dygn på HVB när placeringar håller",
            2026,
            312,
            "dygn",
            5200,
            "Genomsnittligt avtalspris 2022",
            70,
        )
    ],
    links=[("social", "1.2"), ("utbildning", "1.1"), ("ks", "1.1")],
    nodes={
        "staff": ("input", "Psykolog 1,0 och specialpedagog 1,0"),
        "coaching": ("input", "Handledning och familjehemmens tid"),
        "mapping": ("activity", "Kartläggning av varje barn"),
        "plan": ("activity", "Plan i skolan, uppföljning två gånger om året"),
        "mapped": ("output", "Barn med färdig kartläggning"),
        "in_time": ("output", "Kartläggningar klara inom åtta veckor"),
        "reading": ("outcome", "Bättre läsförmåga"),
        "days": ("outcome", "Färre dygn på HVB"),
        "eligible": ("outcome", "Behörig till gymnasiet"),
        "net": ("impact", "HVB-dygn, netto: 17 minus 4"),
        "net_reading": ("impact", "Läsförmåga, netto: 0,9 minus 0,2"),
        "avoided": ("value", "Undvikna kostnader för placeringar"),
        "calm": ("value", "Tryggare skolgång"),
    },
    horizons={"reading": "short", "days": "medium", "eligible": "long"},
    edges=[
        ("staff", "mapping", "Båda tjänsterna tillsätts före terminsstart", 3),
        ("coaching", "plan", "Familjehemmen har tid för handledning", 1),
        ("mapping", "mapped", "Alla familjehem och skolor tackar ja", 3),
        ("plan", "in_time", "Skolan prioriterar mötena även mitt i terminen", 2),
        ("mapped", "reading", "Kartläggningen ändrar vad läraren gör", 2),
        ("in_time", "days", "Tidig plan minskar sammanbrott i familjehemmet", 3),
        ("reading", "net_reading", "Jämförelsegruppen liknar våra barn", 3),
        ("days", "net", "Ingen annan insats minskade HVB-dygnen samtidigt", 3),
        ("net", "avoided", "70 procent av dygnskostnaden går att dra ner", 2),
    ],
    measures=[
        Measure(
            "plan",
            "Metodtrogenhet",
            "%",
            None,
            "85",
            source="Granskning två gånger om året",
        ),
        Measure("mapped", "Barn med färdig kartläggning", "barn", "0", "24"),
        Measure("in_time", "Klara inom åtta veckor", "%", None, "90"),
        Measure(
            "reading",
            "Läsförmåga, stanine",
            "poäng",
            "3.6",
            "4.4",
            "3.7",
            decimals=1,
            source="Skolfams kartläggning",
            persons=24,
        ),
        Measure(
            "days",
            "Dygn på HVB per barn och år",
            "dygn",
            "31",
            "20",
            "31",
            "down",
            source="Socialkontoret, 24 barn och 24 i jämförelsegruppen",
            persons=24,
        ),
        Measure("eligible", "Behöriga till gymnasiet", "%", "55", "75", "54"),
    ],
)

# indicator → day → value of the project's group, of the comparison group, persons
FIGURES = {
    "Metodtrogenhet": {
        date(2023, 12, 31): ("78", None, None),
        date(2024, 12, 31): ("86", None, None),
        date(2025, 12, 31): ("91", None, None),
    },
    "Barn med färdig kartläggning": {
        date(2023, 12, 31): ("9", None, 9),
        date(2024, 12, 31): ("18", None, 18),
        date(2025, 12, 31): ("24", None, 24),
    },
    "Klara inom åtta veckor": {
        date(2023, 12, 31): ("78", None, 9),
        date(2024, 12, 31): ("83", None, 18),
        date(2025, 12, 31): ("88", None, 24),
    },
    "Läsförmåga, stanine": {
        date(2023, 12, 31): ("3.8", "3.7", 9),
        date(2024, 12, 31): ("4.2", "3.8", 18),
        date(2025, 12, 31): ("4.5", "3.9", 24),
    },
    "Dygn på HVB per barn och år": {
        date(2023, 12, 31): ("28", "30", 9),
        date(2024, 12, 31): ("20", "28", 18),
        date(2025, 12, 31): ("14", "27", 24),
    },
}
# What could not be measured is said, not left out: indicator, day, why.
NOT_MEASURED = ("Behöriga till gymnasiet", date(2025, 12, 31), "Mäts våren 2027")

# Which arrows were tested, how it went and why: (from, to) → status, reason.
VERDICTS = {
    ("staff", "mapping"): ("supported", "Båda fanns på plats i februari 2023."),
    ("coaching", "plan"): ("partly", "Hälften av familjehemmen kom varje gång."),
    ("mapping", "mapped"): ("supported", "Ingen familj eller skola tackade nej."),
    ("plan", "in_time"): ("partly", "Mötena flyttades ofta i slutet av terminen."),
    ("mapped", "reading"): ("supported", "Lärarna beskriver ändrad undervisning."),
    ("in_time", "days"): ("supported", "Fyra sammanbrott, väntat var elva."),
    ("reading", "net_reading"): ("supported", "Grupperna var lika vid starten."),
    ("days", "net"): ("supported", "Ingen annan insats för samma barn."),
    ("net", "avoided"): ("partly", "Avtalen löper ut först 2026."),
}
# Arrows that the follow-up showed to be missing: drawn, but nobody can say why yet.
GAPS = [("in_time", "eligible"), ("net_reading", "calm")]

LESSONS = [
    (
        date(2023, 6, 20),
        "Kartläggningen tog elva veckor för de första barnen, inte åtta.",
        "Skolans underlag kommer när terminen är lugn.",
        "Vi ber om underlaget redan när familjehemmet tackar ja.",
        "Rektorer och familjehemssekreterare",
    ),
    (
        date(2024, 11, 12),
        "Barn vars lärare var med på första mötet lästes ikapp snabbare.",
        "Det är läraren som ändrar undervisningen, inte planen.",
        "Läraren är alltid med på första mötet.",
        "Lärare",
    ),
    (
        date(2025, 10, 7),
        "Bara fem av 24 barn har själva intervjuats.",
        "Vi vet mer om dygn och poäng än om hur barnen har det.",
        "Intervjuer läggs in i uppföljningen efter slutet.",
        "Styrgruppen",
    ),
]
MULTIPLIERS = [
    (
        date(2025, 6, 16),
        "operations",
        "Socialnämnden tar över psykologtjänsten i ordinarie budget",
        "Familjehemsenheten",
        "financed",
        "SN 2025-06-16 § 88",
    ),
    (
        date(2025, 9, 2),
        "competence",
        "Kartläggningen används också för nyplacerade tonåringar",
        "Familjehemsenheten",
        "tried",
        "Beskrivning i årsrapporten",
    ),
]
PULSES = [
    ("Kartläggningen av två barn är klar.", ""),
    ("Familjehemmen frågar mer om läxor än om kartläggningen.", ""),
    (
        "Lärarna vill ha planen på en sida.",
        "Mötena på två skolor har flyttats tre gånger.",
    ),
    ("Handledningen fungerar bättre på kvällstid.", ""),
    (
        "Ett barn bytte skola utan att planen följde med.",
        "Rutinen vid skolbyte saknas.",
    ),
    ("Planen följde med vid skolbytet: ny rutin fungerade.", ""),
]

SUMMARY = (
    "Barnen läser bättre och bor mer sällan på HVB. Det är värt pengarna för barnen, men "
    "betalar inte tillbaka hela kostnaden på fem år."
)
