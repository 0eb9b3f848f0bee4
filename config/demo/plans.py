"""What had the boards of the demo already made up their minds to do?

Frames are kronor by year. The years of the last plans follow the day of the telling.
"""

from collections.abc import Iterable
from datetime import date

# board → title, items (code, text, priority) of its operations plan, renewed each third year
OPERATIONS = {
    "ks": [
        ("1.1", "Alla barn och unga klarar skolan", "high"),
        ("1.4", "Fler försörjer sig genom eget arbete", "high"),
        ("2.3", "Jämlik hälsa i hela kommunen", "normal"),
    ],
    "social": [
        ("1.2", "Färre avbrutna placeringar för barn i familjehem", "high"),
        ("1.4", "Kortare tid med försörjningsstöd", "high"),
        ("2.1", "Stöd tidigt i familjen, hellre än placering", "normal"),
    ],
    "utbildning": [
        ("1.1", "Fler elever behöriga till gymnasiet", "high"),
        ("1.3", "Högre närvaro i grundskolan", "high"),
        ("3.2", "Elevhälsan arbetar förebyggande", "normal"),
    ],
    "arbetsmarknad": [
        ("3.2", "Fler unga vidare till arbete eller studier", "high"),
        ("3.5", "Närmare samarbete med vården", "normal"),
    ],
    "kultur": [
        ("4.1", "En fritid för alla, också i Södra", "normal"),
        ("4.2", "Mötesplatser som unga själva formar", "low"),
    ],
}
OPERATIONS_YEARS = [(2022, 2024), (2025, 2027)]

# first year, adopted, reference → lines with frames
INVESTMENT = [
    (
        2023,
        2026,
        date(2022, 10, 17),
        "KS 2022-10-17 § 187",
        [
            (
                "U1",
                "Barn i familjehem",
                {2023: 1_600_000, 2024: 2_100_000, 2025: 2_000_000, 2026: 0},
            ),
            (
                "U2",
                "Närvaro i skolan",
                {2023: 2_000_000, 2024: 2_800_000, 2025: 2_900_000, 2026: 2_300_000},
            ),
            (
                "U3",
                "Unga till arbete",
                {2023: 500_000, 2024: 500_000, 2025: 500_000, 2026: 500_000},
            ),
        ],
    ),
    (
        2024,
        2027,
        date(2023, 11, 20),
        "KS 2023-11-20 § 203",
        [
            (
                "U4",
                "Unga som placerats på institution",
                {2024: 0, 2025: 700_000, 2026: 700_000, 2027: 700_000},
            )
        ],
    ),
]

# Line → area of need, and what is done with the frame that a year leaves.
ABOUT_LINES = {
    "Barn i familjehem": {"area": "Barn och unga i samhällets vård"},
    "Närvaro i skolan": {"area": "Skola och lärande", "carry_over": "auto"},
    "Unga till arbete": {"area": "Arbete och försörjning", "carry_over": "ask"},
    "Unga som placerats på institution": {
        "area": "Barn och unga i samhällets vård",
        "carry_over": "auto",
    },
    "Tidigt stöd i familjen": {"area": "Föräldraskap", "carry_over": "auto"},
    "Närvaro och trygghet i skolan": {"area": "Skola och lärande"},
    "Fritid och mötesplatser": {"area": "Jämlik hälsa", "status": "planned"},
}

# The first plan revised: more for the young who look for work in its last year.
REVISED_ON, REVISED_REFERENCE = date(2025, 11, 17), "KS 2025-11-17 § 211"
REVISED_FRAMES = {"U3": {2026: 900_000}}

# The lines of the plan that begins next year, with the frame of each of its four years.
NEXT_LINES = [
    ("S1", "Unga till arbete", 3_500_000),
    ("S2", "Tidigt stöd i familjen", 2_500_000),
    ("S3", "Närvaro och trygghet i skolan", 2_500_000),
    ("S4", "Fritid och mötesplatser", 1_000_000),
]

# Domain 6.3: code, name, weight, what 0, 2 and 4 mean, is 0 a stop.
CRITERIA = [
    (
        "C1",
        "Behov och målgrupp",
        15,
        "Behovet påstås",
        "Enstaka uppgifter, utan källa",
        "Beskrivet med vissa uppgifter",
        "Omfattning och orsaker, men inte gemensamt",
        "Gemensam analys: omfattning och orsaker",
        True,
    ),
    (
        "C2",
        "Beviskedja och antaganden",
        15,
        "Bara aktiviteter",
        "Aktiviteter och mål utan led emellan",
        "En kedja med glapp",
        "Alla led, men antaganden som inte går att pröva",
        "Alla led, antaganden som går att pröva",
        True,
    ),
    (
        "C3",
        "Stöd i verksamhetsplan och investeringsplan",
        15,
        "Inget stöd",
        "Målen nämns, men inget stödjer insatsen",
        "Allmän hänvisning till mål",
        "Namngiven i minst en nämnds plan",
        "Namngiven och prioriterad i varje nämnds plan",
        False,
    ),
    (
        "C4",
        "Utvärdering och mätbarhet",
        15,
        "Saknas",
        "Avsikt att följa upp",
        "Mått, men ingen jämförelse",
        "Mått och jämförelse, men data inte säkrade",
        "Upplägg som passar typen, data säkrade",
        True,
    ),
    (
        "C5",
        "Nyhet och kunskapsanspråk",
        10,
        "Ordinarie verksamhet",
        "Liten ändring av det som redan görs",
        "Nytt här",
        "Nytt här, med fråga men utan plan för svaret",
        "Tydligt anspråk och vad vi vet efteråt",
        False,
    ),
    (
        "C6",
        "Samverkan och organisation",
        10,
        "En nämnd",
        "Fler nämnder nämns, men utan uppgift",
        "Rollerna är delvis klara",
        "Rollerna är klara, men inte mandatet",
        "Roller, mandat och gränser är klara",
        False,
    ),
    (
        "C7",
        "Ekonomi",
        10,
        "Saknas",
        "Belopp utan underlag",
        "Grovt räknat",
        "Enhetskostnader, men ingen känslighet",
        "Enhetskostnader, känslighet, nämnderna är överens",
        False,
    ),
    (
        "C8",
        "Hålla i och sprida",
        10,
        "Ingen avsikt",
        "Frågan nämns",
        "Avsikt",
        "Avsikt och ägare, men inga pengar",
        "Ägare, pengar och datum",
        False,
    ),
]


def anchors_of(means: Iterable[str]) -> dict[str, str]:
    """What 0 to 4 points mean, by the names of the model."""
    return {f"anchor_{points}": words for points, words in enumerate(means)}


# The worked example of domain 6.3: 75.0 in total.
WORKED_SCORES = (3, 4, 3, 2, 3, 2, 4, 3)

# Who decides alone in the main fund: as what, and up to how many kronor.
DELEGATES = [
    ("ingrid", "ordförande i kommunstyrelsen", 400_000),
    ("henrik", "ekonomidirektör", 150_000),
]
