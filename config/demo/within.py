"""A case so small that one who has it by delegation decides it: it waits for Henrik."""

from config.demo.smaller import Case, effect

CASE = Case(
    key="simlek",
    title="Simlek före skolstart",
    short_name="Simlek",
    summary="Tio tillfällen i badhuset för barn som aldrig har badat med andra.",
    type="development",
    lead="kultur",
    parties={
        "kultur": "Leder, lånar ut badhuset",
        "utbildning": "Förskolan följer med de första gångerna",
    },
    need="Vart femte barn i Östra har aldrig varit i en bassäng när skolan börjar.",
    group="Barn mellan fem och sex år på fyra förskolor i Östra.",
    size=96,
    reached=48,
    claim="Vi ska utveckla en väg till badhuset som familjerna själva går vidare på.",
    figures=[
        ("Barn som aldrig badat i bassäng, Östra", "21 %", 2025, "Enkät"),
        ("Barn mellan fem och sex år", "96", 2025, "Egen statistik"),
    ],
    chain=(
        "En simledare och badhuset på lördagar",
        "Tio tillfällen med barn och förälder",
        "Barn som kommit minst sju gånger",
        "Barn som är trygga i vatten",
        "Fler än på de andra förskolorna",
        "Färre som inte kan simma i årskurs 3",
    ),
    effect=effect("Trygga i vatten", "%", "38", "75"),
    yearly=120_000,
    years=1,
    own_time=20_000,
    links=[("kultur", "4.1")],
)
SCORES = ((3, 3, 3, 2, 3, 2, 3, 3), (3, 3, 3, 2, 3, 3, 3, 3))
REASONS = "Litet belopp, tydlig målgrupp, och båda förvaltningarna bär sin del."
CONDITIONS = "Badhuset är bokat före start."
