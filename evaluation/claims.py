"""Which words may be used at each level of evidence? (domain 8.5; design 5, rule 6)

0 not described, 1 account, 2 correlation, 3 causation, 4 independently confirmed,
5 works elsewhere. A text may use the words of its own level and of those below. What is
denied ("har inte lett till") and what is asked ("Har det lett till …?") claims nothing.
"""

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from core.numbers import in_swedish

LEVELS = range(6)

# The words for each level, ready to stand between what was done and what was seen.
VERBS = {
    "sv": (
        "är tänkt att leda till",
        "förväntas leda till",
        "sammanfaller med",
        "har lett till",
        "har bekräftats oberoende ha lett till",
        "fungerar även i andra miljöer och har lett till",
    ),
    "en": (
        "is meant to lead to",
        "is expected to lead to",
        "coincides with",
        "has led to",
        "has been independently confirmed to have led to",
        "works in other settings too and has led to",
    ),
}

_DOER_SV = (
    r"(?:projektet|insatsen|insatserna|metoden|arbetssättet|teamet|satsningen|stödet"
    r"|verksamheten|modellen|programmet|arbetet)"
)
_DOER_EN = (
    r"(?:the )?(?:project|effort|method|team|support|programme|intervention|work)"
)

# What needs at least each level: Swedish first, then English. Whole words, inflected.
_PATTERNS: dict[int, tuple[str, ...]] = {
    1: (
        r"förvänta(?:s|des|ts)",
        r"förväntade effekte(?:rna|r|n)",
        r"(?:is|are|was|were) expected to",
    ),
    2: (
        r"samman(?:faller|föll|fallit) med",
        r"sam(?:varierar|varierade|varierat) med",
        r"(?:har|hade|finns|visar|ser) (?:ett )?samband (?:med|mellan)",
        r"coincide[sd]? with",
        r"correlate[sd]? with",
        r"(?:is|are|was|were) (?:associated|correlated) with",
    ),
    3: (
        r"(?:har|hade|ha) (?:\w+ )?lett (?:\w+ )?till",
        r"lett till",
        r"leder (?:\w+ )?till",
        r"ledde (?:\w+ )?till",
        r"(?:har |hade )?resulterat i",
        r"resultera(?:r|de) i",
        r"orsaka(?:r|de|t|ts|s)",
        r"för-?orsaka(?:r|de|t|ts)",
        r"medför(?:t|de)?",
        r"åstadkom(?:mer|mit)?",
        r"(?:har |hade )?bidra(?:r|git) till",
        r"bidrog till",
        r"(?:har |hade )?gett (?:en |ett )?(?:\w+ )?(?:effekt|effekter|resultat|utslag)",
        r"(?:har |hade )?haft (?:en )?(?:\w+ )?effekt",
        r"har effekt",
        rf"{_DOER_SV} (?:har |hade )?(?:gjort|gjorde|gör) att",
        (
            rf"{_DOER_SV} (?:har |hade )?(?:minska|öka|förbättra|stärk|förkorta|förebygg|"
            rf"förhindra|höj|sänk|halvera|fördubbla)(?:r|de|t|te|er)"
        ),
        rf"tack vare (?:\w+ )?{_DOER_SV}",
        rf"till följd av (?:\w+ )?{_DOER_SV}",
        rf"på grund av (?:\w+ )?{_DOER_SV}",
        rf"(?:beror|berodde|berott) på (?:\w+ )?{_DOER_SV}",
        rf"(?:en )?effekt av {_DOER_SV}",
        r"(?:has|have|had) (?:\w+ )?led to",
        r"le(?:d|ads) to",
        r"result(?:s|ed) in",
        r"cause[sd]",
        r"(?:has |have )?contribute[sd] to",
        r"brought about",
        r"(?:has |have |had )an? (?:\w+ )?effect",
        rf"(?:thanks|due) to {_DOER_EN}",
        rf"(?:because|as a consequence|as a result) of {_DOER_EN}",
        (
            rf"{_DOER_EN} (?:has |have |had )?(?:reduced|increased|improved|strengthened|"
            rf"shortened|prevented|raised|lowered|halved|doubled)"
        ),
    ),
    4: (
        r"(?:har )?bekräft(?:ats|as|ades|ad|at|ade) (?:av )?oberoende",
        r"oberoende (?:bekräft|granskat och bekräft)(?:ats|ad|at|ade|as)",
        r"bevisa(?:r|de|t|d|s|ts)?",
        r"bevisligen",
        (
            r"(?:säkerställd|säkerställt|fastställd|fastställt|belagd|belagt) "
            r"(?:effekt|att|samband)"
        ),
        r"vetenskapligt (?:säkerställ\w+|belag\w+|bevis\w+)",
        r"(?:has been |have been |is |are )?independently (?:confirmed|verified)",
        r"prove[sdn]?",
        r"(?:has|have) been proven",
    ),
    5: (
        r"fungerar (?:även |också |lika bra )?i (?:andra|alla) \w+",
        r"fungerar (?:även |också )?(?:överallt|för alla|hos andra|på andra håll)",
        r"(?:har )?fungerat (?:även |också )?i (?:andra|alla) \w+",
        r"garantera(?:r|de|t|s|d)?",
        r"works? (?:\w+ )?in (?:other|all) \w+",
        r"works? (?:everywhere|elsewhere|for everyone|for all)",
        r"guarantee[sd]?",
    ),
}
_NEEDS = {
    level: re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)
    for level, patterns in _PATTERNS.items()
}
_SPACE = re.compile(r"\s")
_CLAUSE = re.compile(r"[^.!?;:]*[.!?;:]?")
_DENIED = re.compile(
    r"(?<!\w)(?:inte|ej|aldrig|varken|knappast|not|never|neither|n't|n’t)"
    r"(?! (?:bara|endast|enbart|only|just|merely)(?!\w))"
    r"(?: \w+){0,2} ?$",
    re.IGNORECASE,
)
# A denial that stands inside the phrase itself: "har inte lett till".
_DENIED_INSIDE = re.compile(
    r"(?<!\w)(?:inte|ej|aldrig|knappast|not|never)(?!\w)", re.IGNORECASE
)


@dataclass(frozen=True)
class Overclaim:
    """Words that need a higher level: what was written, where, and what to write."""

    words: str
    needs: int
    allowed: str
    start: int
    end: int


def verb(level: int) -> str:
    """The words for `level` in the language of the moment: "sammanfaller med"."""
    return VERBS["sv" if in_swedish() else "en"][level]


def overclaims(text: str, level: int) -> list[Overclaim]:
    """What in `text` claims more than `level` bears, in the order it stands."""
    plain = _SPACE.sub(" ", text)
    found = [
        Overclaim(plain[start:end], needs, verb(level), start, end)
        for clause in _CLAUSE.finditer(plain)
        if not clause[0].endswith("?")
        for start, end, needs in _strong_words(plain, clause.start(), clause.end())
        if needs > level
    ]
    return sorted(found, key=lambda one: one.start)


def _strong_words(text: str, first: int, last: int) -> list[tuple[int, int, int]]:
    """Start, end and level of the phrases of one clause, the longest where they overlap."""
    phrases = [
        (match.start(), match.end(), level)
        for level, pattern in _NEEDS.items()
        for match in pattern.finditer(text, first, last)
        if not _is_denied(text[first : match.start()], match[0])
    ]
    phrases.sort(key=lambda phrase: (phrase[0], -phrase[2], -phrase[1]))
    kept: list[tuple[int, int, int]] = []
    for phrase in phrases:
        if not kept or phrase[0] >= kept[-1][1]:
            kept.append(phrase)
        elif phrase[2] > kept[-1][2]:
            kept[-1] = phrase
    return kept


def _is_denied(before: str, words: str) -> bool:
    return bool(_DENIED.search(before) or _DENIED_INSIDE.search(words))


def refusal(text: str, level: int) -> str:
    """What to tell the writer, or "" when the words are within the evidence."""
    found = overclaims(text, level)
    if not found:
        return ""
    words = ", ".join(dict.fromkeys(f"”{one.words}”" for one in found))
    return _(
        "%(words)s claims more than the evidence bears. It needs level %(needs)s and the "
        "project is at %(level)s. Write for example ”%(allowed)s”."
    ) % {
        "words": words,
        "needs": max(one.needs for one in found),
        "level": level,
        "allowed": found[0].allowed,
    }


def tempered(text: str, level: int) -> str:
    """`text` as it may be printed: words too strong are changed, in square brackets.

    For what was written elsewhere, before anybody asked about its evidence.
    """
    pieces, last = [], 0
    for one in overclaims(text, level):
        pieces += [text[last : one.start], f"[{one.allowed}]"]
        last = one.end
    return "".join([*pieces, text[last:]])
