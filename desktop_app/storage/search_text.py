"""What the search index holds of a case file or an appeal, and what is asked of it: words, each found by its beginning.

A word with digits is glued, for numbers are typed in many ways: «ЛД-000123», «лд 123» and «123» find one case file.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, reduce
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address
from desktop_app.domain.search_key import fold, words

if TYPE_CHECKING:
    from Stemmer import Stemmer

VERSION = 3
"""Raised when rows are to be found by other words than before: at the next start the index is made anew."""

STEM_LENGTH = 8
"""Longer stems are cut: the words of a substance are many, and eight letters tell them apart."""

ADDRESS = "ь"
"""Begins a word of an address, and no Russian word: who looks for Ленина does not ask for all of Lenin street."""

DESIGNATORS = frozenset({
    "бул", "г", "город", "д", "дер", "деревня", "дом", "к", "кв", "квартира", "корп", "край", "кт", "мкр", "н", "наб",
    "обл", "область", "п", "пер", "переулок", "пл", "площадь", "пос", "поселок", "пр", "просп", "проспект", "р",
    "район", "с", "село", "стр", "ул", "улица", "ш", "шоссе",
})  # fmt: skip
"""Say what a name in an address is the name of; everybody leaves out others of them."""

SUBSTANCE = "ъ"
"""Begins a stem of a substance, and no Russian word: the stem of «Иванов» is not to find every Иван."""

LONGEST_NUMBER = 40
"""Characters without a space that may be a number: what is longer was pasted, not written."""

LONGEST_QUERY = 300
"""Of a longer text, pasted by mistake, the beginning is looked for."""

SHORTEST_PHONE_END = 4
"""A phone is found by its digits from any place on, so long as this many are left to its end."""

SHORT = 3
"""Letters: with fewer begins a good part of all names."""

DEEPEST = 8
"""Conditions that are put into one another; FTS5 bears 256 levels, and two are taken by each."""

NOTHING = '"ё"'
"""A word that no key has: it would be folded to «е»."""

_RUNS = re.compile(r"[0-9]+|[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_EXTENSION = "доб"


def case_file_key(case_file: CaseFile, former: Iterable[str] = ()) -> str:
    """Names, number, phones, date of birth and address; nothing of an annulled one: it is not to be found.

    One that was merged into another is found by its number alone: it stands on old papers, and leads there. The one
    that stays is found by its `former` names too, the words of those that were merged into it.
    """
    if case_file.merged_into_id is not None:
        return _key(_number_forms(case_file.number))
    if case_file.annulled:
        return ""
    return numbered_case_file_key(name_words(case_file), case_file.number, [*other_words(case_file), *former])


def numbered_case_file_key(names: Iterable[str], number: str, others: Iterable[str]) -> str:
    """What a case file is found by that gets its number only now."""
    return _key([*names, *_number_forms(number), *others])


def other_words(case_file: CaseFile) -> Iterator[str]:
    """All that a case file is found by besides its names and its number."""
    for phone in case_file.phones:
        yield from _phone_forms(phone)
    if case_file.birth_date:
        yield f"{case_file.birth_date.year}"
        yield from _number_forms(f"{case_file.birth_date:%d.%m.%Y}")
    for each in case_file.identifiers:
        yield from _identifier_forms(each.value)
    yield from _address_words(case_file.address)


def appeal_key(appeal: Appeal, case_file: CaseFile | None) -> str:
    """Number, stems of the substance, and the applicant's names; nothing of an annulled one."""
    if appeal.annulled:
        return ""
    names = name_words(case_file) if case_file else ()
    return numbered_appeal_key(appeal.number, substance_words(appeal.substance), names)


def numbered_appeal_key(number: str, said: Iterable[str], names: Iterable[str]) -> str:
    """What an appeal is found by that gets its number only now."""
    return _key([*_number_forms(number), *said, *names])


def substance_words(substance: str) -> Iterator[str]:
    """The stems of a substance, and the numbers in it."""
    for stemmed in _stemmer().stemWords(list(dict.fromkeys(words(substance)))):
        yield f"{SUBSTANCE}{stemmed[:STEM_LENGTH]}"
    for typed in substance.split():
        if _is_number(typed):
            yield from _number_forms(typed)


def _address_words(address: Address) -> Iterator[str]:
    for part in (address.district, address.locality, address.street, address.house, address.flat):
        for word in words(part):
            if word not in DESIGNATORS:
                yield f"{ADDRESS}{word}"


def name_words(case_file: CaseFile) -> tuple[str, ...]:
    """The words of the names, as the vocabulary counts them; none of an annulled case file."""
    if case_file.annulled:
        return ()
    return words_of(case_file.surname, case_file.name, case_file.patronymic, case_file.organisation)


def words_of(*names: str) -> tuple[str, ...]:
    """The words of some names."""
    return tuple(word for name in names for word in words(name))


Spelling = Callable[[str], str]
"""The full-text query for one typed word of letters or digits: what it may stand for in the index."""


def beginning(word: str) -> str:
    """A word that begins with this one."""
    return f'"{word}"*'


def exactly(word: str) -> str:
    """This word and no longer one."""
    return f'"{word}"'


def every_one(parts: Iterable[str]) -> str:
    """All that is asked for at once, the rarest best first; what asks for nothing is left out.

    Each list is looked into only where all before it agree: of «"a" AND "b" AND "c"» FTS5 makes one node, and moves
    the longest list along with every row of the shortest. An OR between two ANDs keeps them two nodes.
    """
    asked = _known(parts)
    within, behind = asked[:DEEPEST], asked[DEEPEST:]
    begun = " AND ".join(within[:2])
    agreed = reduce(lambda before, part: f"(({before}) OR {NOTHING}) AND {part}", within[2:], begun)
    return f"({' AND '.join((agreed, *behind))})" if len(asked) > 1 else agreed


def any_one(parts: Iterable[str]) -> str:
    """One of these, or several."""
    asked = _known(parts)
    return f"({' OR '.join(asked)})" if len(asked) > 1 else "".join(asked)


def query(text: str, spelling: Spelling = beginning, number: Spelling = beginning) -> str:
    """The full-text query for what was typed: every word, in any order; empty when there is no word in it.

    Initials are looked at last: half of all names begin with some letters.

    `spelling` says how a word is looked for, `number` how one that is glued together of letters and digits.
    """
    parts = sorted(_parts(text[:LONGEST_QUERY], spelling, number), key=itemgetter(0), reverse=True)
    return every_one(part for _, part in parts)


def _parts(text: str, spelling: Spelling, number: Spelling) -> Iterator[tuple[int, str]]:
    """What is asked for by each word, and by numbers side by side, with how many letters it is told by."""
    for is_number, run in groupby(text.split(), key=_is_bare_number):
        if is_number:
            yield SHORT, _numbers(list(run), spelling, number)
        else:
            yield from ((min(len(each), SHORT), _word(each, spelling, number)) for each in run)


def in_substance(spelling: Spelling) -> Spelling:
    """The same in an appeal, where a word may stand in the substance too, in any of its forms."""

    def spelled(word: str) -> str:
        return any_one([spelling(word), said(word)])

    return spelled


def said(word: str) -> str:
    """An appeal with this word, in any of its forms, in its substance: nothing for a number, or for an initial."""
    if word.isdecimal() or len(word) == 1:
        return ""
    begun, whole = f"{SUBSTANCE}{word}", _stem(word)
    return beginning(begun) if whole.startswith(begun) else any_one([beginning(begun), exactly(whole)])


def stem(word: str) -> str:
    """What all forms of a word begin with."""
    return _stem(word).removeprefix(SUBSTANCE)


def whole_phone(phone: str) -> str:
    """The full-text query for a phone; empty for what is too short to be one."""
    whole = next(_phone_forms(phone))
    return exactly(whole) if len(whole) > SHORTEST_PHONE_END else ""


def _numbers(typed: list[str], spelling: Spelling, number: Spelling) -> str:
    """Numbers side by side: each by itself, or all together one number that was typed with spaces."""
    apart = every_one(_word(each, spelling, number) for each in typed)
    return any_one([apart, *map(number, _glued("".join(typed)))]) if len(typed) > 1 else apart


def _word(typed: str, spelling: Spelling, number: Spelling) -> str:
    parts = words(typed)
    apart = every_one(map(spelling, parts))
    return any_one([apart, *map(number, _glued(typed))]) if any(map(has_digit, parts)) else apart


def _glued(typed: str) -> tuple[str, ...]:
    """One number as it may stand in the index: with its zeros and without, with 7 for the 8 of an inland call."""
    runs = _RUNS.findall(fold(typed))
    whole = "".join(runs)
    called = f"7{whole[1:]}" if whole.startswith("8") and len(whole) > SHORTEST_PHONE_END else whole
    return tuple(dict.fromkeys(form for form in (whole, "".join(map(_without_zeros, runs)), called) if form))


def _number_forms(number: str) -> tuple[str, ...]:
    """«ОГ-0001/26» → ог000126, ог126, 000126, 126."""
    runs = _RUNS.findall(fold(number))
    first = next((at for at, run in enumerate(runs) if run.isdecimal()), len(runs))
    forms = ["".join(map(change, runs[start:])) for start in (0, first) for change in (str, _without_zeros)]
    return tuple(dict.fromkeys(form for form in forms if form))


def _identifier_forms(value: str) -> Iterator[str]:
    """A number whole, as it is glued from what was typed; a name at a portal by its words too."""
    yield from _number_forms(value)
    yield from (word for word in words(value) if not has_digit(word))


def _phone_forms(phone: str) -> Iterator[str]:
    digits = "".join(filter(str.isdecimal, fold(phone).partition(_EXTENSION)[0]))
    return (digits[at:] for at in range(max(len(digits) - SHORTEST_PHONE_END + 1, 1)))


def _stem(word: str) -> str:
    return f"{SUBSTANCE}{_stemmer().stemWord(word)[:STEM_LENGTH]}"


@cache
def _stemmer() -> "Stemmer":
    from Stemmer import Stemmer  # noqa: PLC0415 — not before the first search or finish

    return Stemmer("russian")


def _is_bare_number(typed: str) -> bool:
    return has_digit(typed) and not any(map(str.isalpha, typed))


def _is_number(typed: str) -> bool:
    return len(typed) <= LONGEST_NUMBER and has_digit(typed)


def has_digit(word: str) -> bool:
    """Whether it may be a number, or part of one."""
    return _DIGIT.search(word) is not None


def _without_zeros(run: str) -> str:
    return (run.lstrip("0") or "0") if run.isdecimal() else run


def _key(found: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(found))


def _known(parts: Iterable[str]) -> list[str]:
    return [part for part in dict.fromkeys(parts) if part]
