"""What was typed or pasted whole into one of several fields, laid out into its parts."""

import re
from dataclasses import fields, replace

from desktop_app.domain.citizen import Address, FullName
from desktop_app.domain.given_names import is_whole
from desktop_app.domain.old_addresses import parted
from desktop_app.domain.search_key import fold
from desktop_app.domain.spelling import FOLLOWS_A_NAME

_PATRONYMIC = re.compile(r".{2,}(?:ич|вна|чна)", re.IGNORECASE)
_LINES = ("postal_code", "region", "district", "locality", "street")
"""The parts of an address that somebody begins to write all of it in; «5, корп. 2» is a house."""

_LEAST_PARTS = 3


def name_laid_out(full_name: FullName) -> FullName:
    """«Кузнецов Пётр Владимирович» in the place of the surname as surname, name and patronymic.

    So is «Пётр Владимирович Кузнецов»; names that nobody knows stay together, and so does what has a name beside it.
    """
    if full_name.name or full_name.patronymic:
        return full_name
    return _parted(full_name.surname.split()) or full_name


def _parted(words: list[str]) -> FullName | None:
    parts: tuple[str, ...]
    match words:
        case [name, surname] if _is_given(name) and not _is_given(surname):
            parts = surname, name
        case [surname, name] if _is_given(name):
            parts = surname, name
        case [name, patronymic, surname] if _is_given(name) and _PATRONYMIC.fullmatch(patronymic):
            parts = surname, name, patronymic
        case [_, _, patronymic] if _PATRONYMIC.fullmatch(patronymic):
            parts = tuple(words)
        case [surname, name, father, end] if end.casefold() in FOLLOWS_A_NAME:
            parts = surname, name, f"{father} {end}"
        case _:
            return None
    return FullName(*parts)


def address_laid_out(address: Address) -> Address:
    """«390000, г. Рязань, ул. Ленина, д. 5» in the place of one part as all of its parts.

    Only where a street and two parts more are found and the others are empty: nothing typed gives way to a guess.
    """
    for name in _LINES:
        whole = getattr(address, name)
        if "," not in whole:
            continue
        found = parted(whole)
        told = {each.name: text for each in fields(found) if (text := getattr(found, each.name))}
        is_free = not any(getattr(address, each) for each in told if each != name)
        if found.street and len(told) >= _LEAST_PARTS and is_free:
            return replace(address, **{name: "", **told})
    return address


def _is_given(word: str) -> bool:
    return is_whole(fold(word))
