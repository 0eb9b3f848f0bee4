"""A case on which the assessors are far apart: what do they say to each other?"""

from config.demo.drafts import Measure
from config.demo.smaller import Case

CASE = Case(
    key="studiero",
    title="Studiero i mellanstadiet",
    short_name="Studiero",
    summary="Skola och fritid delar på en vuxen i varje klass, hela dagen.",
    type="development",
    lead="utbildning",
    parties={"utbildning": "Leder", "kultur": "Lånar ut fritidsledare"},
    need=(
        "Var fjärde elev i årskurs 4–6 säger att det är svårt att arbeta på lektionerna. "
        "Det är oroligast efter rast, när vuxna byts av."
    ),
    group="Elever i årskurs 4–6 på tre skolor.",
    size=410,
    reached=150,
    claim="Vi ska utveckla en dag där samma vuxna möter barnen i skola och på fritid.",
    figures=[
        ("Elever utan studiero", "26 %", 2025, "Elevenkät"),
        ("Elever i årskurs 4–6", "410", 2025, "Utbildningskontoret"),
    ],
    chain=(
        "Tre fritidsledare i klassrummen",
        "Samma vuxen på lektion och fritid",
        "Klasser med en gemensam vuxen",
        "Fler elever med studiero",
        "Fler än på de andra skolorna",
        "Fler som klarar skolan",
    ),
    effect=Measure("effect", "Elever med studiero", "%", "74", "85"),
    yearly=600_000,
    links=[("utbildning", "3.2"), ("kultur", "4.1")],
)

NO_COMPARISON = (
    "Jag har läst bilagan en gång till: de tre andra skolorna följs med samma enkät. Ser du "
    "det som en jämförelse?"
)
CANNOT_JUDGE = (
    "Jag har varit med och räknat på utbildningskontorets schabloner tidigare."
)
AGREED = "Vi läser underlaget likadant efter samtalet."
