"""People who come a second time with a slip in their papers, and people who only look like somebody on file.

All are invented: families at one address with one telephone, and what hands, eyes, keyboards and passports make of
their names, dates and numbers.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from benchmarks.office import Crowd
from desktop_app.domain import given_names
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Gender
from desktop_app.domain.fields import cleaned
from desktop_app.domain.matching import Applicant
from desktop_app.domain.search_key import fold
from desktop_app.tasks.register_appeal.draft import Draft

TODAY = date(2026, 11, 20)
LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"

Corrupt = Callable[[Applicant, CaseFile, "Village"], Applicant | None]
"""What was typed of a person on file; None where this cannot happen to them."""

_KEYS = str.maketrans("ёйцукенгшщзхъфывапролджэячсмитьбю", "`qwertyuiop[]asdfghjkl;'zxcvbnm,.")
_SHAPES = str.maketrans("авсекморхуАВЕКМНОРСТХ", "abcekmopxyABEKMHOPCTX")
_PASSPORT = dict(
    zip(
        LETTERS,
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia".split(),  # noqa: SIM905 — thirty-three strings are read no better
        strict=True,
    )
)
"""As passports are written since 2014; the soft sign is left out."""


class Village:
    """Invented people, some of them in families, and what may happen to their papers."""

    def __init__(self, seed: int, size: int) -> None:
        self.chance = Random(seed)  # noqa: S311 — people are invented, not secrets
        self.crowd = Crowd(self.chance)
        self.people: list[CaseFile] = []
        while len(self.people) < size:
            self.people.extend(self._household())
        self.people = [replace(each, number=f"ЛД-{at:06}", id=0) for at, each in enumerate(self.people, start=1)]

    def stranger(self) -> CaseFile:
        """Somebody who has never been here."""
        return self.crowd.case_file(len(self.people) + 1)

    def typed(self, person: CaseFile) -> Applicant:
        """What is typed of somebody: the names, and mostly the date of birth or the phone or both."""
        told = Applicant(
            surname=person.surname,
            name=person.name,
            patronymic=person.patronymic,
            birth_date=person.birth_date,
            phone=next(iter(person.phones), ""),
        )
        chance = self.chance.random()
        if chance < 0.05:
            return replace(told, birth_date=None, phone="")
        if chance < 0.3:
            return replace(told, birth_date=None)
        return replace(told, phone="") if chance < 0.6 else told

    def relative(self, person: CaseFile) -> CaseFile:
        """Another one of the family, whoever it is."""
        other = replace(self.crowd.case_file(0), surname=person.surname, phones=(self.phone(),))
        return replace(other, address=person.address)

    def phone(self) -> str:
        """A telephone of nobody."""
        return self.stranger().phones[0]

    def _household(self) -> Iterator[CaseFile]:
        first = self.stranger()
        if self.chance.random() < 0.03:
            first = replace(first, surname=f"{first.surname}-{self._surname(first)}")
        if self.chance.random() < 0.1:
            first = replace(first, birth_date=None)
        if self.chance.random() < 0.1:
            first = replace(first, phones=())
        yield first
        if self.chance.random() < 0.3:
            other = self.stranger()
            surname = first.surname if other.gender is first.gender else self._surname(other)
            yield replace(other, surname=surname, address=first.address, phones=first.phones)

    def _surname(self, person: CaseFile) -> str:
        found = self.stranger()
        while found.gender is not person.gender:
            found = self.stranger()
        return found.surname


def inserted(word: str, chance: Random) -> str:
    """A letter too many."""
    at = chance.randrange(1, len(word) + 1)
    return f"{word[:at]}{chance.choice(LETTERS)}{word[at:]}"


def deleted(word: str, chance: Random) -> str:
    """A letter too few."""
    at = chance.randrange(1, len(word))
    return f"{word[:at]}{word[at + 1 :]}"


def replaced(word: str, chance: Random) -> str:
    """Another letter."""
    at = chance.randrange(1, len(word))
    return f"{word[:at]}{chance.choice(LETTERS.replace(word[at], ''))}{word[at + 1 :]}"


def transposed(word: str, chance: Random) -> str:
    """Two letters in each other's places."""
    at = chance.randrange(1, len(word) - 1)
    return f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"


def _slip(field: str, slip: Callable[[str, Random], str]) -> Corrupt:
    def corrupt(typed: Applicant, _person: CaseFile, village: Village) -> Applicant | None:
        word: str = getattr(typed, field)
        if len(word) < 4:
            return None
        changed: dict[str, Any] = {field: slip(word, village.chance)}
        return replace(typed, **changed)

    return corrupt


def _names(turn: Callable[[str], str]) -> Corrupt:
    def corrupt(typed: Applicant, _person: CaseFile, _village: Village) -> Applicant | None:
        names: dict[str, Any] = {field: turn(getattr(typed, field)) for field in ("surname", "name", "patronymic")}
        turned = replace(typed, **names)
        return turned if turned != typed else None

    return corrupt


def _through(table: dict[int, int]) -> Callable[[str], str]:
    """As keys or look-alikes write it; the first letter stays a capital where the alphabet has one."""
    return lambda word: f"{word[:1].lower().translate(table).upper()}{word[1:].translate(table)}"


def _transliterated(word: str) -> str:
    return "".join(_PASSPORT.get(letter, letter) for letter in word.lower()).replace("_", "").capitalize()


def _other_e(word: str) -> str:
    return word.replace("ё", "е") if "ё" in word else word.replace("е", "ё", 1)


def _maiden(typed: Applicant, person: CaseFile, village: Village) -> Applicant | None:
    if person.gender is not Gender.FEMALE:
        return None
    return replace(typed, surname=village._surname(person))  # noqa: SLF001 — of this file


def _swapped(typed: Applicant, _person: CaseFile, _village: Village) -> Applicant:
    return replace(typed, surname=typed.name, name=typed.surname)


def _initials(typed: Applicant, _person: CaseFile, _village: Village) -> Applicant:
    return replace(typed, name=f"{typed.name[0]}.", patronymic=f"{typed.patronymic[0]}.")


def _short(typed: Applicant, _person: CaseFile, village: Village) -> Applicant | None:
    known = given_names.spellings_of(fold(typed.name))
    short = [each for each in known if not given_names.is_whole(each)]
    return replace(typed, name=village.chance.choice(short).capitalize()) if short else None


def _day_month(typed: Applicant, _person: CaseFile, _village: Village) -> Applicant | None:
    born = typed.birth_date
    if born is None or born.day > 12 or born.day == born.month:
        return None
    return replace(typed, birth_date=born.replace(day=born.month, month=born.day))


def _year_off(typed: Applicant, _person: CaseFile, village: Village) -> Applicant | None:
    born = typed.birth_date
    if born is None or (born.day, born.month) == (29, 2):
        return None
    return replace(typed, birth_date=born.replace(year=born.year + village.chance.choice((-1, 1))))


def _day_slip(typed: Applicant, _person: CaseFile, village: Village) -> Applicant | None:
    born = typed.birth_date
    if born is None:
        return None
    other = born.day // 10 * 10 + village.chance.randrange(1, 9)
    return replace(typed, birth_date=born.replace(day=min(other, 28))) if other != born.day else None


def _relatives_phone(typed: Applicant, person: CaseFile, village: Village) -> Applicant | None:
    return replace(typed, phone=village.relative(person).phones[0]) if typed.phone else None


def _phone_slip(typed: Applicant, _person: CaseFile, village: Village) -> Applicant | None:
    if not typed.phone:
        return None
    last = village.chance.choice([figure for figure in "0123456789" if figure != typed.phone[-1]])
    return replace(typed, phone=f"{typed.phone[:-1]}{last}")


def _half(typed: Applicant, _person: CaseFile, village: Village) -> Applicant | None:
    halves = typed.surname.split("-")
    return replace(typed, surname=village.chance.choice(halves)) if len(halves) == 2 else None


def _doubled(typed: Applicant, person: CaseFile, village: Village) -> Applicant | None:
    if person.gender is not Gender.FEMALE or "-" in typed.surname:
        return None
    return replace(typed, surname=f"{typed.surname}-{village._surname(person)}")  # noqa: SLF001 — of this file


CORRUPTIONS: dict[str, Corrupt] = {
    "surname: a letter too many": _slip("surname", inserted),
    "surname: a letter too few": _slip("surname", deleted),
    "surname: another letter": _slip("surname", replaced),
    "surname: letters swapped": _slip("surname", transposed),
    "name: another letter": _slip("name", replaced),
    "name: a letter too few": _slip("name", deleted),
    "patronymic: another letter": _slip("patronymic", replaced),
    "patronymic: letters swapped": _slip("patronymic", transposed),
    "ё and е": _names(_other_e),
    "all in capitals": _names(str.upper),
    "keyboard layout": _names(_through(_KEYS)),
    "Latin look-alikes": _names(lambda word: word.translate(_SHAPES)),
    "as a passport spells it": _names(_transliterated),
    "maiden name": _maiden,
    "surname and name swapped": _swapped,
    "no patronymic": lambda typed, _person, _village: replace(typed, patronymic=""),
    "initials only": _initials,
    "short name": _short,
    "half of a double surname": _half,
    "surname doubled by marriage": _doubled,
    "day and month swapped": _day_month,
    "year off by one": _year_off,
    "another day": _day_slip,
    "phone of a relative": _relatives_phone,
    "phone missing": lambda typed, _person, _village: replace(typed, phone="") if typed.birth_date else None,
    "phone: another figure": _phone_slip,
    "date of birth missing": lambda typed, _person, _village: replace(typed, birth_date=None) if typed.phone else None,
}
"""What happens to papers; each to one person at a time."""


def pairs(village: Village, people: Sequence[CaseFile], each: int) -> Iterator[tuple[str, CaseFile, Applicant]]:
    """So many people for each kind of corruption, with what was typed of them, cleaned as the screen cleans it."""
    for title, corrupt in CORRUPTIONS.items():
        left = each
        for person in village.chance.sample(people, len(people)):
            typed = corrupt(village.typed(person), person, village)
            if typed is not None:
                yield title, person, as_entered(typed)
                left -= 1
            if not left:
                break


def as_entered(typed: Applicant) -> Applicant:
    """What the fields of the registration make of it."""
    names = {field: cleaned(Draft, field, getattr(typed, field), TODAY) for field in ("surname", "name", "patronymic")}
    return replace(typed, phone=cleaned(Draft, "phone", typed.phone, TODAY), **names)


def homonyms(village: Village, people: Sequence[CaseFile]) -> Iterator[tuple[str, CaseFile, Applicant]]:
    """Others who look like a person on file: what tells them apart is said."""
    for person in people:
        if person.birth_date is None:
            continue
        yield from _alike(village, person, person.birth_date)


def _alike(village: Village, person: CaseFile, born: date) -> Iterator[tuple[str, CaseFile, Applicant]]:
    chance = village.chance
    phone = next(iter(person.phones), "")
    same = Applicant(
        surname=person.surname, name=person.name, patronymic=person.patronymic, birth_date=born, phone=phone
    )
    years = timedelta(days=chance.randrange(7000, 12000))
    yield "of the same name, born another day", person, replace(same, birth_date=born + years, phone=village.phone())
    yield "father and son of one name, one phone", person, replace(same, birth_date=born + years)
    other = _of_gender(village, person)
    yield "twins", person, replace(same, name=other.name)
    yield "brothers or sisters", person, replace(same, name=other.name, birth_date=born + timedelta(days=700))
    spouse = village.stranger()
    yield (
        "another one of the household",
        person,
        replace(same, name=spouse.name, patronymic=spouse.patronymic, birth_date=spouse.birth_date),
    )
    yield (
        "of the same name but the patronymic",
        person,
        replace(same, patronymic=_of_gender(village, person, patronymic=True).patronymic, birth_date=None),
    )


def _of_gender(village: Village, person: CaseFile, *, patronymic: bool = False) -> CaseFile:
    """Another one of the same gender, of another name or patronymic."""
    while True:
        found = village.stranger()
        differs = found.patronymic != person.patronymic if patronymic else found.name != person.name
        if found.gender is person.gender and differs:
            return found
