"""How are numbers written and read by people, in Swedish and in English?

Swedish: 1 234,5 with a hard space between thousands. English: 1,234.5. A minus is always
U+2212, and what is missing is a dash, never a zero.
"""

import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from django.utils.translation import get_language

HARD_SPACE = "\u00a0"
MINUS = "\u2212"
MISSING = "\u2013"

Number = Decimal | int | float

_SPACES = re.compile(r"\s+")
_MINUSES = str.maketrans({MINUS: "-", "\u2013": "-", "\u2010": "-", "\u2011": "-"})
_CURRENCY = re.compile(r"^sek|(?:kronor|(?<![mntd])kr\.?|(?<![mt])sek|:-)$")
_MULTIPLES = {
    "miljarder": 10**9,
    "miljard": 10**9,
    "mdkr": 10**9,
    "miljoner": 10**6,
    "million": 10**6,
    "millions": 10**6,
    "miljon": 10**6,
    "mkr": 10**6,
    "mnkr": 10**6,
    "msek": 10**6,
    "tkr": 10**3,
    "tsek": 10**3,
    "tusen": 10**3,
    "thousand": 10**3,
}
_MULTIPLE = re.compile(rf"({'|'.join(sorted(_MULTIPLES, key=len, reverse=True))})$")
_SPACED = re.compile(r"-?[0-9]{1,3}( [0-9]{3})+([,.][0-9]*)?")
_PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def in_swedish() -> bool:
    return (get_language() or "sv").startswith("sv")


def written(number: Number, decimals: int | None = None) -> str:
    """1234.5 → "1 234,5". Without `decimals`, those that the number has are kept."""
    exact = number if isinstance(number, Decimal) else Decimal(str(number))
    if decimals is not None:
        exact = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = f"{abs(exact):,f}"
    negative = exact < 0 and text.strip("0,.") != ""
    if in_swedish():
        text = text.replace(",", HARD_SPACE).replace(".", ",")
    return (MINUS if negative else "") + text


def money(amount: Number) -> str:
    """1234567 → "1 234 567"; the ören are shown only when there are any."""
    exact = amount if isinstance(amount, Decimal) else Decimal(str(amount))
    whole = exact == exact.to_integral_value()
    return written(exact, 0 if whole else 2)


def figure(value: Any) -> str:
    """As many decimals as it needs, also of a number that is kept as text."""
    return written(without_idle_zeros(Decimal(str(value))))


def in_kronor(amount: Number) -> str:
    """1234567 → "1 234 567 kr"."""
    return _with_currency(money(amount), "kr", "")


def in_millions(amount: Number, decimals: int = 1) -> str:
    """4200000 → "4,2 mkr", for charts and public text."""
    return _with_currency(written(Decimal(str(amount)) / 10**6, decimals), "mkr", "m")


def in_percent(share: Number, decimals: int = 1) -> str:
    """0.549 → "54,9 %", a share of one; decimals only when there are any."""
    exact = round(Decimal(str(share)) * 100, decimals)
    space = HARD_SPACE if in_swedish() else ""
    return f"{written(without_idle_zeros(exact))}{space}%"


def without_idle_zeros(value: Decimal) -> Decimal:
    """12.50 → 12.5 and 40.00 → 40."""
    whole = value == value.to_integral_value()
    return value.quantize(Decimal(1)) if whole else value.normalize()


def _with_currency(number: str, swedish: str, english: str) -> str:
    if in_swedish():
        return f"{number}{HARD_SPACE}{swedish}"
    sign, digits = (MINUS, number[1:]) if number[0] == MINUS else ("", number)
    unit = HARD_SPACE + english if english else ""
    return f"{sign}SEK{HARD_SPACE}{digits}{unit}"


def read(text: str, *, thousands_only: bool = False) -> Decimal:
    """What somebody typed, as a number: "1 150 000", "1,15 mkr", "−3,5", "1150000 kr".

    A lone separator before exactly three digits is a thousands separator when
    `thousands_only` (money has at most two decimals), otherwise the decimal separator
    of the language decides. A space in the wrong place is a slip of the finger, and is
    refused. Raises ValueError for anything that is not a number.
    """
    bare = _SPACES.sub(" ", text.translate(_MINUSES)).strip().lower()
    bare = _CURRENCY.sub("", bare).strip()
    multiple = 1
    if found := _MULTIPLE.search(bare):
        multiple = _MULTIPLES[found[1]]
        bare = bare[: found.start()].strip()
    if " " in bare:
        if not _SPACED.fullmatch(bare):
            raise ValueError(text)
        bare = bare.replace(" ", "")
    plain = _plain(bare, thousands_only=thousands_only and multiple == 1)
    if not _PLAIN.fullmatch(plain):
        raise ValueError(text)
    try:
        return Decimal(plain) * multiple
    except InvalidOperation as problem:
        raise ValueError(text) from problem


def _plain(bare: str, *, thousands_only: bool) -> str:
    """The digits with a full stop before the decimals, and nothing else."""
    separators = [mark for mark in bare if mark in ",."]
    if len(separators) > 1:
        return _grouped(bare, separators)
    if not separators:
        return bare
    before, _mark, after = bare.partition(separators[0])
    is_english_thousand = separators[0] == "," and not in_swedish()
    if len(after) == 3 and (thousands_only or is_english_thousand):
        return before + after
    return f"{before}.{after}"


def _grouped(bare: str, separators: list[str]) -> str:
    """1.234.567,50 and 1,234,567.50: the last mark is the decimal one if it is alone."""
    *groups, last = separators
    decimals = ""
    if last not in groups:
        bare, _mark, decimals = bare.rpartition(last)
    if len(set(groups)) > 1 or not re.fullmatch(r"-?[0-9]{1,3}([,.][0-9]{3})+", bare):
        return ""
    whole = re.sub(r"[,.]", "", bare)
    return f"{whole}.{decimals}" if last not in groups else whole
