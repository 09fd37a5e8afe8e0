"""Case files that may be one citizen's, looked for in the whole register.

To hold every case file against every other one would take years. Doubles share something that is seldom wrong all at
once: a phone, a number of a document, the date of birth with a part of the name. Only those of one such *block* are
held against each other.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.matching import SUFFICIENT, Judgement, is_twin
from desktop_app.domain.search_key import words

MOST_IN_A_BLOCK = 40
"""What more people than that share tells nothing: the phone of a social service, the address of a home for the aged."""

MOST_FOUND = 10_000
"""So many pairs, the likeliest, are listed; when they have been gone through, others come with the next look."""

SHORTEST_PHONE = 6

_LATIN = str.maketrans("abcehkmoptxy", "авсенкмортху")
_SOUNDS = str.maketrans("бвгджзйоэюяые", "пфктшсиаиуиии", "ьъ")
_REPEATED = re.compile(r"(.)\1+")
_ENDING = re.compile(r"[аиу]+$")


class Entry(NamedTuple):
    """What a case file is blocked by; phones and identifiers as they are compared."""

    id: int
    kind: ApplicantKind
    surname: str
    name: str
    patronymic: str
    organisation: str
    birth_date: date | None
    phones: tuple[str, ...]
    email: str
    address: Address
    identifiers: tuple[str, ...]


class Pair(NamedTuple):
    """Two case files by their ids, the older first, and what speaks for their being one, in bits."""

    weight: float
    one_id: int
    other_id: int


def blocks(entry: Entry) -> Iterator[tuple[str, ...]]:
    """What a case file shares with each that may be its double."""
    for phone in entry.phones:
        if len(phone) >= SHORTEST_PHONE:
            yield "phone", phone
    for identifier in entry.identifiers:
        yield "identifier", identifier
    if entry.email:
        yield "email", entry.email.casefold()
    if entry.kind is ApplicantKind.ORGANISATION:
        if named := sounds(entry.organisation):
            yield "organisation", *sorted(named)
        return
    surname, name, patronymic = map(sounds, (entry.surname, entry.name, entry.patronymic))
    if entry.birth_date is not None:
        # Day and month are in the order of their size: who swaps them swaps nothing here.
        day, month = sorted((entry.birth_date.day, entry.birth_date.month))
        born = f"{day}.{month}.{entry.birth_date.year}"
        yield "born", born, *surname
        if name and patronymic:
            yield "born", born, *name, *patronymic
        yield "named", born, *sorted((*surname, *name))
    if name and entry.address.house:
        yield "lives", *sorted((*surname, *name)), *words(entry.address.street), *words(entry.address.house)


def sounds(name: str) -> tuple[str, ...]:
    """The words of a name as they are heard, without their endings: «Щербакова» is heard like «Щербаков»."""
    return tuple(_heard(word) for word in words(name))


def is_double(judgement: Judgement) -> bool:
    """Whether a pair is worth a look."""
    return not judgement.is_contradicted and (judgement.weight >= SUFFICIENT or is_twin(judgement.reasons))


def _heard(word: str) -> str:
    plain = word.translate(_LATIN) if any("а" <= letter <= "я" for letter in word) else word
    heard = _REPEATED.sub(r"\1", plain.translate(_SOUNDS))
    return _ENDING.sub("", heard) or heard
