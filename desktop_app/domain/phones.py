"""Telephone numbers, stored the way screens and letters show them: «+7 912 345-67-89», «+7 495 123-45-67 доб. 12»."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain.cleaning import line

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_HOME = "RU"
_HOME_CODE = 7
_HOME_DIGITS = range(10**9, 10**10)
"""Numbers of the country have ten digits behind its code, whatever the library holds for possible."""

_INSIDE = re.compile(r"\b(?:вн|внутр|внутренний)\b\.?", re.IGNORECASE)
_ABROAD = re.compile(r"^00")
_BETWEEN = re.compile(
    r"\b(?:и|или|т|тел|телефон|моб|мобильный|дом|домашний|раб|рабочий|сот|сотовый|факс)\b", re.IGNORECASE
)
_USUAL = re.compile(r"(?:\+?7|8)?[ (-]*(9\d\d)[ )-]*(\d{3})[ -]*(\d\d)[ -]*(\d\d)", re.ASCII)
"""A mobile number of the country as almost everybody writes it: the library would need a hundred times as long."""

_LONGEST = 200


def clean(text: str) -> str:
    """One number in the stored form; a text that can't be read as one number comes back as it was typed."""
    typed = line(text)
    number = _parsed(typed)
    return _shown(number) if number else typed


def split(text: str) -> tuple[str, ...]:
    """All numbers of a pasted text, each in the stored form and once.

    A text comes back whole when it holds none, or says more than numbers: nothing that was typed gets lost.
    """
    from phonenumbers import Leniency, PhoneNumberMatcher

    typed = line(text)
    if not typed or len(typed) > _LONGEST or _parsed(typed):
        return (clean(typed),) if typed else ()
    rest, found = _plain(typed), []
    for match in PhoneNumberMatcher(rest, _HOME, Leniency.POSSIBLE):
        if not _is_whole(match.number):
            continue
        found.append(_shown(match.number))
        rest = rest.replace(match.raw_string, " ", 1)
    says_more = any(map(str.isalnum, _BETWEEN.sub("", rest)))
    return (typed,) if says_more or not found else tuple(dict.fromkeys(found))


def is_readable(text: str) -> bool:
    """Whether the text is one telephone number with its code; a number of a town without the code is not."""
    return _parsed(line(text)) is not None


@lru_cache(maxsize=4096)
def digits(phone: str) -> str:
    """The digits by which a stored number is compared and searched: without country code and extension.

    «+7 912 345-67-89» → «9123456789»; what is no number gives its digits as they are.
    """
    number = _parsed(phone)
    return str(number.national_number) if number else "".join(filter(str.isdecimal, phone))


@lru_cache(maxsize=256)
def _parsed(text: str) -> "PhoneNumber | None":
    from phonenumbers import NumberParseException, PhoneNumber, parse

    usual = _USUAL.fullmatch(text)
    if usual:
        return PhoneNumber(_HOME_CODE, int("".join(usual.groups())))
    if len(text) > _LONGEST:
        return None
    try:
        number = parse(_plain(text), _HOME)
    except NumberParseException:
        return None
    return number if _is_whole(number) else None


def _is_whole(number: "PhoneNumber") -> bool:
    """With its code: what can be dialled in one town only («222-33-46») is no number to call back from elsewhere."""
    from phonenumbers import ValidationResult, is_possible_number_with_reason

    if number.country_code == _HOME_CODE:
        return number.national_number in _HOME_DIGITS
    return is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE


def _plain(text: str) -> str:
    return _ABROAD.sub("+", _INSIDE.sub("доб.", text))


def _shown(number: "PhoneNumber") -> str:
    from phonenumbers import PhoneNumber, PhoneNumberFormat, format_number

    if number.country_code == _HOME_CODE:
        ten = str(number.national_number)
        main = f"+7 {ten[:3]} {ten[3:6]}-{ten[6:8]}-{ten[8:]}"
    else:
        alone = PhoneNumber(number.country_code, number.national_number, None, number.italian_leading_zero)
        main = format_number(alone, PhoneNumberFormat.INTERNATIONAL)
    return f"{main} доб. {number.extension}" if number.extension else main
