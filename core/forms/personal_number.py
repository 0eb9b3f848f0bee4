"""Has somebody written a Swedish personal identity number where none should be?

Finds personnummer and samordningsnummer (day + 60), with or without century and mark,
and only those whose check digit is right, so that phone and case numbers pass. Texts are
asked about it since the program keeps nothing about single participants (GDPR, domain
11.2).
"""

import re

CANDIDATE = re.compile(
    r"(?<![\d-])"
    r"(?:(?:18|19|20)?(\d{2}))"  # year
    r"(0[1-9]|1[0-2])"  # month
    r"(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])"  # day, or day + 60
    r"[ ]?[-+\u2010-\u2013]?[ ]?"
    r"(\d{4})"
    r"(?![\d-])"
)


def contains_personal_number(text: str) -> bool:
    """True when `text` holds something that is a personal identity number."""
    return any(map(is_personal_number, CANDIDATE.finditer(text)))


def is_personal_number(found: re.Match[str]) -> bool:
    """Is a match of CANDIDATE a number whose check digit is right?"""
    return _check_digit_is_right("".join(found.groups()))


def _check_digit_is_right(ten_digits: str) -> bool:
    """The Luhn sum over the ten digits: every other one doubled, digits added."""
    total = 0
    for place, digit in enumerate(ten_digits):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value // 10 + value % 10
    return total % 10 == 0
