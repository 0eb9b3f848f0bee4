"""What do the two assessors write of a case, each in her own words?"""

from collections.abc import Mapping
from typing import NamedTuple

from applications.models import Criterion


class Voices(NamedTuple):
    """What each would write: Eva looks at how it is built, Petra at who shall do it."""

    eva: str
    petra: str


# Criterion and points → reasons. Only what somebody in the demo gives has words.
REASONS = {
    ("C1", 3): Voices(
        "Behovet är belagt med egen statistik. Orsakerna kunde redas ut mer.",
        "Jag känner igen bilden. Det saknas hur målgruppen själv ser på saken.",
    ),
    ("C1", 4): Voices(
        "Omfattning och orsaker är utredda tillsammans, med källor.",
        "Parterna ser samma behov och har räknat på det tillsammans.",
    ),
    ("C2", 2): Voices(
        "Steget från insats till effekt är antaget, inte beskrivet.",
        "Jag ser vad som ska göras, men inte hur det leder fram till målet.",
    ),
    ("C2", 3): Voices(
        "Alla led finns. Ett av antagandena är svårt att pröva.",
        "Kedjan hänger ihop. Jag undrar om stödet räcker så långt som det står.",
    ),
    ("C2", 4): Voices(
        "Alla led finns, och varje antagande går att pröva.",
        "Lätt att följa från start till mål, också för den som ska göra arbetet.",
    ),
    ("C3", 2): Voices(
        "Målen nämns, men ingen plan pekar ut insatsen.",
        "Planerna ger stöd i stort. Insatsen är inte prioriterad i någon av dem.",
    ),
    ("C3", 3): Voices(
        "Namngiven i planen hos den som leder, men inte hos alla parter.",
        "Stöds av den som leder. De andra nämnderna har inte prioriterat den.",
    ),
    ("C3", 4): Voices(
        "Varje nämnd som är med har målet i sin plan.",
        "Högt prioriterad hos alla parter. Det märks i bemanningen.",
    ),
    ("C4", 1): Voices(
        "Det går att mäta före och efter. Jag hittar ingen att jämföra med.",
        "Måtten är få, och ingen har ansvar för att ta fram dem.",
    ),
    ("C4", 2): Voices(
        "Måtten är bra, men det är inte säkert vad de ska jämföras med.",
        "Uppgifterna finns hos oss. Jämförelsen är tänkt men inte ordnad.",
    ),
    ("C4", 3): Voices(
        "Upplägget passar typen av projekt. En del uppgifter är inte säkrade.",
        "Måtten följer målen, och det finns något att jämföra med.",
    ),
    ("C5", 2): Voices(
        "Nytt här, men anspråket säger inte vad vi vet efteråt.",
        "Vi har prövat något liknande. Det nya borde lyftas fram.",
    ),
    ("C5", 3): Voices(
        "Metoden är känd från annat håll. Frågan är om den fungerar här.",
        "Så här har förvaltningarna inte arbetat förut. Anspråket är rimligt.",
    ),
    ("C5", 4): Voices(
        "Frågan är tydlig, och svaret är användbart hur det än blir.",
        "Det här har ingen prövat, och vi får veta något oavsett hur det går.",
    ),
    ("C6", 1): Voices(
        "Roller och mandat är inte beskrivna.",
        "En nämnd leder, den andra lånar ut. Ingen chef har sagt vem som bestämmer.",
    ),
    ("C6", 2): Voices(
        "Rollerna är klara. Det är oklart vad styrgruppen får besluta om.",
        "Parterna vet vad de ska göra, men inte vem som säger till när det skaver.",
    ),
    ("C6", 3): Voices(
        "Roller och mandat är klara. Gränsen mot ordinarie arbete är lite otydlig.",
        "Cheferna har gett tid för det här. Någon av rollerna är ännu inte tillsatt.",
    ),
    ("C7", 2): Voices(
        "Kostnaderna är grovt räknade, utan källa till enhetskostnaderna.",
        "Budgeten går ihop. Det saknas vad det kostar om färre kommer än planerat.",
    ),
    ("C7", 3): Voices(
        "Enhetskostnader med källa. Känsligheten är bara delvis räknad.",
        "Rimligt räknat. Nämnderna är inte helt överens om vem som får nyttan.",
    ),
    ("C7", 4): Voices(
        "Enhetskostnader med källa, och en känslighetsanalys.",
        "Nämnderna är överens om både kostnaden och nyttan.",
    ),
    ("C8", 2): Voices(
        "Avsikten att fortsätta finns, men inget datum för beslut.",
        "Mottagaren är tillfrågad men har inte sagt ja till kostnaden.",
    ),
    ("C8", 3): Voices(
        "Mottagare finns. Beslutet om pengar återstår.",
        "Det är klart vem som tar över och när det avgörs. Summan är osäker.",
    ),
    ("C8", 4): Voices(
        "Ägare, pengar och datum finns.",
        "Den som tar över är med från början och har lagt in kostnaden.",
    ),
}
SUMMARIES = Voices(
    "Ett genomtänkt förslag. Svagaste delen: {}.",
    "Jag tror att det går att göra här. Mer arbete behövs: {}.",
)


def reason(assessor: str, code: str, points: int) -> str:
    """Why `assessor` gives this many points."""
    return getattr(REASONS[code, points], assessor)


def summary(assessor: str, given: Mapping[Criterion, int | None]) -> str:
    """The whole in two sentences, with the criterion that got the fewest points."""
    judged = {name: points for name, points in given.items() if points is not None}
    weakest = min(judged, key=judged.__getitem__)
    return getattr(SUMMARIES, assessor).format(weakest.name.lower())
