"""How one field of two entries compares: the evidence that it gives, at most one piece; none where a side is silent.

The first side is what was typed, and may be half typed: a beginning speaks for what begins so.
"""

from collections.abc import Collection, Sequence
from datetime import date
from functools import lru_cache

from desktop_app.domain import given_names, slips
from desktop_app.domain.citizen import Address
from desktop_app.domain.evidence import Reason
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.phones import digits
from desktop_app.domain.search_key import fold, words

Names = tuple[str, str, str]
"""Surname, name, patronymic."""

SHORTEST_SLIP = 3
"""A shorter word that differs by a letter is another word."""

SHORTEST_PAIR_OF_SLIPS = 7
"""So long a surname may differ by two letters."""

SHORTEST_PHONE = 7

ONE_FOR_LIFE = frozenset({IdentifierKind.SNILS, IdentifierKind.TAXPAYER})
"""Given once for a lifetime: another one is another person's. Passports are changed."""


def persons(mine: Names, theirs: Names) -> Sequence[Reason]:
    """Surname, name and patronymic."""
    one, other = _in_parts(mine), _in_parts(theirs)
    last = max((at for at, part in enumerate(one) if part), default=0)
    found = (
        _surname(one[0], other[0], half_typed=last == 0),
        _name(one[1], other[1], half_typed=last == 1),
        _patronymic(one[2], other[2]),
    )
    if Reason.OTHER_SURNAME in found and _are_swapped(one, other):
        return (Reason.NAMES_SWAPPED,)
    return [each for each in found if each]


def organisations(mine: str, theirs: str) -> Sequence[Reason]:
    """Names of organisations: the same words in any order."""
    one, other = words(mine), words(theirs)
    if not one or not other:
        return ()
    if sorted(one) == sorted(other):
        return (Reason.SAME_ORGANISATION,)
    *whole, begun = one
    begins = set(whole) <= set(other) and any(each.startswith(begun) for each in other)
    return (Reason.ORGANISATION_BEGINS,) if begins else ()


def birth_dates(mine: date | None, theirs: date | None) -> Sequence[Reason]:
    """Dates of birth: a slip of the hand is another figure, or two that have changed their places."""
    if mine is None or theirs is None:
        return ()
    if mine == theirs:
        return (Reason.SAME_BIRTH_DATE,)
    if (mine.day, mine.month, mine.year) == (theirs.month, theirs.day, theirs.year):
        return (Reason.DAY_MONTH_SWAPPED,)
    is_year_off = (mine.day, mine.month) == (theirs.day, theirs.month) and abs(mine.year - theirs.year) == 1
    is_near = is_year_off or _differ_by_one_figure(f"{mine:%d%m%Y}", f"{theirs:%d%m%Y}")
    return (Reason.BIRTH_DATE_NEAR if is_near else Reason.OTHER_BIRTH_DATE,)


def phones(mine: Collection[str], theirs: Collection[str]) -> Sequence[Reason]:
    """Telephones: people have several, so that another one says nothing."""
    one, other = set(map(digits, mine)), set(map(digits, theirs))
    if one & other:
        return (Reason.SAME_PHONE,)
    is_near = any(len(each) >= SHORTEST_PHONE and _differ_by_one_figure(each, known) for each in one for known in other)
    return (Reason.PHONE_NEAR,) if is_near else ()


def addresses(mine: Address, theirs: Address) -> Sequence[Reason]:
    """Addresses: people move, so that another one says nothing."""
    if not (mine.street and mine.house):
        return ()
    pairs = ((mine.street, theirs.street), (mine.house, theirs.house), (mine.flat, theirs.flat))
    is_same = all(words(one) == words(other) for one, other in pairs)
    lie_apart = mine.locality and theirs.locality and words(mine.locality) != words(theirs.locality)
    return (Reason.SAME_ADDRESS,) if is_same and not lie_apart else ()


def identifiers(mine: Collection[Identifier], theirs: Collection[Identifier]) -> Sequence[Reason]:
    """Numbers of documents: one that is the same suffices, whatever others say."""
    one, other = ({(each.kind, each.value) for each in side} for side in (mine, theirs))
    if one & other:
        return (Reason.SAME_IDENTIFIER,)
    both = {kind for kind, _ in one} & {kind for kind, _ in other} & ONE_FOR_LIFE
    return (Reason.OTHER_IDENTIFIER,) if both else ()


def _surname(mine: str, theirs: str, *, half_typed: bool) -> Reason | None:
    if not mine or not theirs:
        return None
    if half_typed and _begins(mine, theirs):
        return Reason.SURNAME_BEGINS
    return next((reason for reason, holds in _SURNAMES if holds(mine, theirs)), Reason.OTHER_SURNAME)


def _name(mine: str, theirs: str, *, half_typed: bool) -> Reason | None:
    if not mine or not theirs:
        return None
    if half_typed and len(mine) > 1 and _begins(mine, theirs):
        return Reason.NAME_BEGINS
    return next((reason for reason, holds in _NAMES if holds(mine, theirs)), Reason.OTHER_NAME)


def _patronymic(mine: str, theirs: str) -> Reason | None:
    if not mine or not theirs or _is_initial(mine, theirs) or (mine != theirs and theirs.startswith(mine)):
        return None
    if mine == theirs:
        return Reason.SAME_PATRONYMIC
    if _are_near(mine, theirs):
        return Reason.PATRONYMIC_NEAR
    return Reason.PATRONYMIC_SPELLED if _read_alike(mine, theirs) else Reason.OTHER_PATRONYMIC


def _in_parts(names: Names) -> Names:
    """Folded; «П. В.» and «Пётр Владимирович» in the place of the name are a name and a patronymic."""
    surname, name, patronymic = map(_folded, names)
    if not patronymic:
        name, _, patronymic = name.partition(" ")
    return surname, name, patronymic


@lru_cache(maxsize=4096)
def _folded(part: str) -> str:
    """Without what parts words; where Latin keys were pressed for Russian letters, these lie on signs too: «Cj;ty»."""
    typed = part.replace("’", "'")
    return fold(typed) if typed.isascii() else " ".join(words(part))


def _are_swapped(mine: Names, theirs: Names) -> bool:
    """The same words in other places; a patronymic may be left out."""
    if all(mine) and all(theirs):
        return sorted(mine) == sorted(theirs)
    return bool(mine[1]) and mine[:2] == (theirs[1], theirs[0])


def _is_initial(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) == 1 and longer.startswith(shorter)


def _of_a_man(surname: str) -> str:
    """«кузнецова» → «кузнецов», «белая» → «белый», «заречная» and «заречный» alike."""
    for feminine, masculine in (("ская", "ский"), ("цкая", "цкий"), ("ая", "ый")):
        if surname.endswith(feminine):
            return f"{surname.removesuffix(feminine)}{masculine}"
    return surname.removesuffix("а") if surname.endswith(("ова", "ева", "ина", "ына")) else surname


def _is_half(one: str, other: str) -> bool:
    mine, theirs = set(one.split()), set(other.split())
    return mine < theirs or theirs < mine


def _are_of_one_family(one: str, other: str) -> bool:
    return _of_a_man(one) == _of_a_man(other)


def _are_farther(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= SHORTEST_PAIR_OF_SLIPS and _edits(one, other, most=2) <= 2  # noqa: PLR2004 — a pair


def _begins(mine: str, theirs: str) -> bool:
    return mine != theirs and theirs.startswith(mine)


def _are_whole(one: str, other: str) -> bool:
    return given_names.is_whole(one) and given_names.is_whole(other)


def _stand_for_one(one: str, other: str) -> bool:
    return bool(given_names.names_of(one) & given_names.names_of(other))


def _are_one_name(one: str, other: str) -> bool:
    """«Наталия» is «Наталья»."""
    return one == other or (_are_whole(one, other) and _stand_for_one(one, other))


def _is_slip_of_a_name(one: str, other: str) -> bool:
    return not _are_whole(one, other) and _are_near(one, other)


def _is_begun_name(mine: str, theirs: str) -> bool:
    return _begins(mine, theirs) and not _are_whole(mine, theirs)


def _are_near(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= SHORTEST_SLIP and _edits(one, other, most=1) <= 1


def _read_alike(one: str, other: str) -> bool:
    """Whether the one, read in another alphabet or keyboard layout, is the other; a letter may have been lost."""
    return any(
        each == against or _are_near(each, against)
        for typed, against in ((one, other), (other, one))
        for each in _readings(typed)
    )


@lru_cache(maxsize=256)
def _readings(typed: str) -> tuple[str, ...]:
    if typed.isascii():
        turned = (*slips.by_other_keys(typed), *slips.by_shape(typed))
        return (*map(_folded, turned), *slips.by_sound("".join(words(typed))))
    return tuple(map(_folded, slips.by_shape(typed)))


def _differ_by_one_figure(one: str, other: str) -> bool:
    if len(one) != len(other):
        return False
    places = [at for at, (mine, theirs) in enumerate(zip(one, other, strict=True)) if mine != theirs]
    if len(places) != 2:  # noqa: PLR2004 — two figures that change their places
        return len(places) == 1
    first, second = places
    return second == first + 1 and one[first] == other[second] and one[second] == other[first]


def _edits(one: str, other: str, *, most: int) -> int:
    """Letters put in, left out, exchanged, or two in each other's places (optimal string alignment)."""
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=most)


_SURNAMES = (
    (Reason.SAME_SURNAME, str.__eq__),
    (Reason.SURNAME_HALF, _is_half),
    (Reason.SURNAME_OF_FAMILY, _are_of_one_family),
    (Reason.SURNAME_NEAR, _are_near),
    (Reason.SURNAME_SPELLED, _read_alike),
    (Reason.SURNAME_FARTHER, _are_farther),
    (Reason.SURNAME_BEGINS, _begins),
)
_NAMES = (
    (Reason.SAME_GIVEN_NAME, _are_one_name),
    (Reason.INITIAL_FITS, _is_initial),
    (Reason.NAME_SHORT, _stand_for_one),
    (Reason.NAME_NEAR, _is_slip_of_a_name),
    (Reason.NAME_SPELLED, _read_alike),
    (Reason.NAME_BEGINS, _is_begun_name),
)
"""What holds first is the evidence: the nearer ways stand before the farther ones."""
