"""What the search index holds of a case file or an appeal, and what is asked of it: words, each found by its beginning.

A word with digits is glued, for numbers are typed in many ways: «ЛД-000123», «лд 123» and «123» find one case file.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.matching import Applicant
from desktop_app.domain.search_key import fold, words

if TYPE_CHECKING:
    from Stemmer import Stemmer

STEM_LENGTH = 8
"""Longer stems are cut: the words of a substance are many, and eight letters tell them apart."""

SUBSTANCE = "ъ"
"""Begins a stem of a substance, and no Russian word: the stem of «Иванов» is not to find every Иван."""

LONGEST_NUMBER = 40
"""Characters without a space that may be a number: what is longer was pasted, not written."""

LONGEST_QUERY = 300
"""Of a longer text, pasted by mistake, the beginning is looked for."""

SHORTEST_PHONE_END = 4
"""A phone is found by its digits from any place on, so long as this many are left to its end."""

_RUNS = re.compile(r"[0-9]+|[^\W\d_]+")
_EXTENSION = "доб"


def case_file_key(case_file: CaseFile) -> str:
    """Names, number, phones and date of birth."""
    born = case_file.birth_date
    found = [
        *name_words(case_file),
        *_number_forms(case_file.number),
        *(form for phone in case_file.phones for form in _phone_forms(phone)),
        *((f"{born.year}", *_number_forms(f"{born:%d.%m.%Y}")) if born else ()),
    ]
    return _key(found)


def appeal_key(appeal: Appeal, case_file: CaseFile | None) -> str:
    """Number, stems of the substance, and the applicant's names."""
    found = [
        *_number_forms(appeal.number),
        *map(_stem, dict.fromkeys(words(appeal.substance))),
        *(form for typed in appeal.substance.split() if _is_number(typed) for form in _number_forms(typed)),
        *(name_words(case_file) if case_file else ()),
    ]
    return _key(found)


def name_words(case_file: CaseFile) -> tuple[str, ...]:
    """The words of the names, as the vocabulary counts them."""
    named = (case_file.surname, case_file.name, case_file.patronymic, case_file.organisation)
    return tuple(word for name in named for word in words(name))


def query(text: str, *, stemmed: bool = False) -> str:
    """The full-text query for what was typed: every word, in any order; empty when there is no word in it.

    With `stemmed` a word is looked for by its stem too, as the substance of an appeal is indexed.
    """
    runs = groupby(text[:LONGEST_QUERY].split(), key=_is_bare_number)
    parts = (
        part
        for is_number, run in runs
        for part in ([_numbers(list(run))] if is_number else [_word(typed, stemmed=stemmed) for typed in run])
    )
    return " AND ".join(part for part in parts if part)


def alike(applicant: Applicant) -> str:
    """The full-text query for case files that may be this applicant; empty while too little is known.

    The whole surname (or organisation) with the name or its initial, or the phone, or the date of birth with the name.
    """
    name = _all(_name_or_initial(word) for word in words(applicant.name))
    born = f"{applicant.birth_date:%d%m%Y}" if applicant.birth_date else ""
    named = applicant.organisation if applicant.kind is ApplicantKind.ORGANISATION else applicant.surname
    surname = _all(map(_exactly, words(named)))
    phone = next(_phone_forms(applicant.phone), "")
    return _any([
        _all([surname, name]) if surname else "",
        _exactly(phone) if len(phone) > SHORTEST_PHONE_END else "",
        _all([_exactly(born), name]) if born and name else "",
    ])  # fmt: skip


def _name_or_initial(word: str) -> str:
    return _beginning(word) if len(word) == 1 else _any([_exactly(word), _exactly(word[0])])


def _numbers(typed: list[str]) -> str:
    """Numbers side by side: each by itself, or all together one number that was typed with spaces."""
    apart = _all(_word(each, stemmed=False) for each in typed)
    return _any([apart, *(_beginning(each) for each in _glued("".join(typed)))]) if len(typed) > 1 else apart


def _word(typed: str, *, stemmed: bool) -> str:
    parts = words(typed)
    apart = _all(_letters(part, stemmed=stemmed) for part in parts)
    if not any(map(_has_digit, parts)):
        return apart
    return _any([apart, *(_beginning(form) for form in _glued(typed))])


def _letters(word: str, *, stemmed: bool) -> str:
    if not stemmed:
        return _beginning(word)
    return _any([_beginning(word), _beginning(f"{SUBSTANCE}{word}"), _exactly(_stem(word))])


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
    return _has_digit(typed) and not any(map(str.isalpha, typed))


def _is_number(typed: str) -> bool:
    return len(typed) <= LONGEST_NUMBER and _has_digit(typed)


def _has_digit(word: str) -> bool:
    return any(map(str.isdecimal, word))


def _without_zeros(run: str) -> str:
    return (run.lstrip("0") or "0") if run.isdecimal() else run


def _key(found: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(found))


def _exactly(word: str) -> str:
    return f'"{word}"'


def _beginning(word: str) -> str:
    return f'"{word}"*'


def _all(parts: Iterable[str]) -> str:
    return _joined(" AND ", parts)


def _any(parts: Iterable[str]) -> str:
    return _joined(" OR ", parts)


def _joined(operator: str, parts: Iterable[str]) -> str:
    known = [part for part in dict.fromkeys(parts) if part]
    return f"({operator.join(known)})" if len(known) > 1 else "".join(known)
