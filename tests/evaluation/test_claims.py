"""Rule 6: a report's words never claim more than its evidence level allows."""

import pytest
from django.utils import translation

from evaluation import claims

LED_TO = "Projektet har lett till färre dygn på HVB."


def test_has_led_to_is_refused_at_level_2():
    (found,) = claims.overclaims(LED_TO, 2)
    assert (found.words, found.needs) == ("har lett till", 3)
    assert found.allowed == "sammanfaller med"
    assert LED_TO[found.start : found.end] == "har lett till"
    assert claims.refusal(LED_TO, 2) == (
        "”har lett till” säger mer än beläggen bär. Det kräver nivå 3 och projektet är "
        "på nivå 2. Skriv till exempel ”sammanfaller med”."
    )


@pytest.mark.parametrize("level", [3, 4, 5])
def test_has_led_to_is_allowed_from_level_3(level):
    assert claims.overclaims(LED_TO, level) == []
    assert claims.refusal(LED_TO, level) == ""


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("Insatsen förväntas ge lugnare klassrum.", 1),
        ("De förväntade effekterna är lugnare klassrum.", 1),
        ("Färre dygn sammanfaller med projektet.", 2),
        ("Minskningen sammanföll med starten.", 2),
        ("Frånvaron samvarierar med stödet.", 2),
        ("Teamet ledde till fler på plats.", 3),
        ("Det leder nu till färre placeringar.", 3),
        ("Stödet har redan lett till mycket.", 3),
        ("Stödet HAR LETT TILL mycket.", 3),
        ("Stödet har\u00a0lett\ntill mycket.", 3),
        ("Stödet har\u00a0lett till mycket.", 3),
        ("Metoden resulterade i bättre läsning.", 3),
        ("Projektet har minskat frånvaron.", 3),
        ("Färre dygn tack vare projektet.", 3),
        ("Det beror på insatsen.", 3),
        ("Arbetet har bidragit till ro.", 3),
        ("Det har inte bara lett till färre dygn utan till ro.", 3),
        ("Det finns ett samband mellan stöd och ro.", 2),
        ("Insatserna har resulterat i färre dygn.", 3),
        ("Det orsakade oro.", 3),
        ("Det förorsakade oro.", 3),
        ("Arbetssättet medförde ro.", 3),
        ("Vi åstadkom ro.", 3),
        ("Arbetet bidrog till ro.", 3),
        ("Det har gett en tydlig effekt.", 3),
        ("Det har haft en god effekt.", 3),
        ("Besöken har effekt.", 3),
        ("Metoden gör att fler kommer.", 3),
        ("Färre dygn till följd av insatsen.", 3),
        ("Färre dygn på grund av stödet.", 3),
        ("Lugnet är en effekt av projektet.", 3),
        ("Det är oberoende bekräftat.", 4),
        ("Det hjälper bevisligen.", 4),
        ("Det är fastställt att det hjälper.", 4),
        ("Metoden fungerar överallt.", 5),
        ("Metoden har fungerat i andra kommuner.", 5),
        ("Vi har bevisat att det fungerar.", 4),
        ("Effekten har bekräftats av oberoende forskare.", 4),
        ("Det är vetenskapligt belagt.", 4),
        ("Metoden fungerar även i andra miljöer.", 5),
        ("Metoden fungerar i alla kommuner.", 5),
        ("Detta garanterar närvaro.", 5),
        ("The project is expected to help.", 1),
        ("Fewer days coincide with the project.", 2),
        ("The project has led to fewer days.", 3),
        ("The method reduced absence.", 3),
        ("It resulted in calm.", 3),
        ("Absence correlates with support.", 2),
        ("Calm is associated with support.", 2),
        ("It leads to calm.", 3),
        ("It caused calm.", 3),
        ("The visits contributed to calm.", 3),
        ("The visits brought about calm.", 3),
        ("It had a great effect.", 3),
        ("Fewer days thanks to the project.", 3),
        ("Fewer days because of the project.", 3),
        ("The outcome was independently confirmed.", 4),
        ("It is proven.", 4),
        ("It works in other schools.", 5),
        ("It works everywhere.", 5),
        ("We guarantee calm.", 5),
    ],
)
def test_each_phrase_needs_its_level(text, needs):
    assert [one.needs for one in claims.overclaims(text, needs - 1)] == [needs]
    assert claims.overclaims(text, needs) == []


@pytest.mark.parametrize(
    ("text", "level", "words"),
    [
        ("Calm had slowly led to more.", 2, ["had slowly led to"]),
        ("It has been proven.", 3, ["has been proven"]),
        # The stronger of two that overlap, whichever begins first, and that one alone.
        ("Det har gett en bevisad effekt.", 2, ["bevisad"]),
        ("Det har gett en bevisad effekt.", 3, ["bevisad"]),
        ("Det är en fastställd effekt av projektet.", 2, ["fastställd effekt"]),
        ("It works proven in all proven ways.", 3, ["works proven in all proven"]),
        ("Det orsakade ro och bidrog till mer.", 2, ["orsakade", "bidrog till"]),
    ],
)
def test_of_words_that_overlap_the_whole_and_the_strongest_are_told(text, level, words):
    assert [one.words for one in claims.overclaims(text, level)] == words


def test_a_refusal_names_the_level_of_the_strongest_words():
    assert claims.refusal("Det bidrog till ro. Det är bevisat.", 2) == (
        "”bidrog till”, ”bevisat” säger mer än beläggen bär. Det kräver nivå 4 och "
        "projektet är på nivå 2. Skriv till exempel ”sammanfaller med”."
    )


@pytest.mark.parametrize(
    ("language", "words"), [("sv", "sammanfaller med"), ("en", "coincides with")]
)
def test_the_words_to_use_are_in_the_language_of_the_reader(language, words):
    with translation.override(language):
        assert claims.verb(2) == words


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Tre av fyra elever kom till skolan samma vecka.",
        "Det har inte lett till färre dygn.",
        "Det har ännu inte lett till färre dygn.",
        "Projektet ledde aldrig till någon förändring.",
        "Har projektet lett till färre dygn?",
        "Vi såg att skolans ledning saknade tid.",
        "Teamet har förbeställt lokaler och bevistat mötet.",
        "Samordnaren leder mötet. Till hösten byter vi lokal.",
        "Vi vill undersöka orsaken.",
        "It has not led to fewer days.",
        "The leading team met.",
    ],
)
def test_denials_questions_and_everyday_words_claim_nothing(text):
    assert claims.overclaims(text, 0) == []


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("level", claims.LEVELS)
def test_the_words_of_a_level_are_allowed_at_that_level_and_not_below(language, level):
    with translation.override(language):
        sentence = f"Projektet {claims.verb(level)} mer ro."
        assert claims.overclaims(sentence, level) == []
        if level:
            assert claims.overclaims(sentence, level - 1)


@pytest.mark.parametrize("level", claims.LEVELS)
@pytest.mark.parametrize(
    "text", [LED_TO, "Det är bevisat att det ledde till ro och fungerar för alla."]
)
def test_what_was_written_elsewhere_is_tempered_and_shows_it(text, level):
    tempered = claims.tempered(text, level)
    assert claims.overclaims(tempered, level) == []
    assert (tempered == text) == (not claims.overclaims(text, level))


def test_tempering_keeps_the_rest_word_for_word():
    assert claims.tempered(f"A. {LED_TO} B.", 2) == (
        "A. Projektet [sammanfaller med] färre dygn på HVB. B."
    )
