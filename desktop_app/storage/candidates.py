"""Case files that may be an applicant's, looked for in several ways and judged by the domain.

Each way is one question to the full-text index of case files, of things that are seldom wrong all at once: the phone,
the date of birth with a part of the name, the parts of the name with each other. Only where these find nobody are the
words read as slips of the hand.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from desktop_app.domain import given_names, slips
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.evidence import Reason
from desktop_app.domain.matching import Applicant, Candidate, Judgement, applicant_of, is_twin, judge, likely
from desktop_app.domain.ports import CaseFileLine
from desktop_app.domain.ports.finder import candidate_of
from desktop_app.domain.search_key import words
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import Database
from desktop_app.storage.lines import case_file_lines
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.search_text import any_one, beginning, every_one, exactly, whole_phone
from desktop_app.storage.table import every
from desktop_app.storage.vocabulary import Vocabulary

MOST_OF_A_WAY = 30
"""Of so many case files, the newest that one way finds, each is judged."""

MOST_NEAR = 12
"""So many words on file, the nearest, may have been meant by one that was typed."""

MOST_MISREAD = 3
"""Of so many readings in another alphabet, where none is on file, words are looked for that are near."""

SHORTEST_BEGINNING = 3
"""A surname of fewer letters, alone, would find half of the register."""

_FOUND = f"SELECT {NEWEST} - rowid FROM citizen_fts WHERE citizen_fts MATCH ? ORDER BY rowid LIMIT {MOST_OF_A_WAY}"  # noqa: S608 — our own numbers
_BY_IDENTIFIER = "SELECT c.touch FROM identifier AS i JOIN case_file AS c ON c.id = i.case_file_id WHERE i.value = ?"


class Judged(NamedTuple):
    """A case file with what was thought of it."""

    row_id: int
    judgement: Judgement


class Candidates:
    """Looks case files up over one connection. Without a vocabulary nothing is read as a slip of the hand."""

    def __init__(self, database: Database, vocabulary: Vocabulary | None = None) -> None:
        self._database = database
        self._vocabulary = vocabulary

    def of(self, applicant: Applicant, *, limit: int) -> tuple[Candidate, ...]:
        """Case files that may be this applicant, the likeliest first, each with its reasons."""
        if applicant.kind is ApplicantKind.ANONYMOUS:
            return ()
        touches = self._by_identifiers(applicant) | self._found(_ways(applicant))
        judged = self._judged(applicant, touches)
        if self._vocabulary is not None and _may_be_a_slip(applicant, judged):
            more = self._found(_ways_with_slips(applicant, self._vocabulary)) - touches
            judged += self._judged(applicant, more)
        proposed = likely([each.judgement for each in judged])
        told = [(each, is_likely) for each, is_likely in zip(judged, proposed, strict=True) if _speaks(each.judgement)]
        told.sort(key=lambda each: _rank(each[0]))
        lines = self._lines([each.row_id for each, _ in told[:limit]])
        return tuple(
            candidate_of(lines[each.row_id], each.judgement.reasons, is_likely=is_likely)
            for each, is_likely in told[:limit]
        )

    def twins(self, case_file: CaseFile) -> tuple[int, ...]:
        """Those that are almost surely the same citizen's as one that is to be opened, the likeliest first."""
        applicant = applicant_of(case_file)
        judged = self._judged(applicant, self._by_identifiers(applicant) | self._found(_ways_to_twins(applicant)))
        return tuple(each.row_id for each in sorted(judged, key=_rank) if is_twin(each.judgement.reasons))

    def _by_identifiers(self, applicant: Applicant) -> set[int]:
        values = {each.value for each in applicant.identifiers}
        return {touch for value in values for (touch,) in self._database.rows(_BY_IDENTIFIER, (value,))}

    def _found(self, ways: Iterator[str]) -> set[int]:
        queries = dict.fromkeys(query for query in ways if query)
        return {touch for query in queries for (touch,) in self._database.rows(_FOUND, (query,))}

    def _judged(self, applicant: Applicant, touches: set[int]) -> list[Judged]:
        if not touches:
            return []
        where = f"WHERE touch IN ({', '.join('?' * len(touches))}) AND annulled = 0 ORDER BY touch DESC"
        known = every(self._database, CASE_FILES, where, tuple(touches))
        return [Judged(case_file.id, judge(applicant, case_file)) for case_file in known]

    def _lines(self, ids: Sequence[int]) -> dict[int, CaseFileLine]:
        places = ", ".join("?" * len(ids))
        return {line.id: line for line in case_file_lines(self._database, places, ids)} if ids else {}


def _ways_to_twins(applicant: Applicant) -> Iterator[str]:
    """The few questions that find everything of the same name with the same phone or date of birth, or organisation."""
    yield from map(whole_phone, applicant.phones)
    if applicant.kind is ApplicantKind.ORGANISATION:
        yield _organisation(applicant.organisation)
    elif applicant.birth_date:
        yield _born(applicant.birth_date, _meant(applicant.surname))


def _ways(applicant: Applicant) -> Iterator[str]:
    """Questions for who was typed without a slip, the surest first."""
    for phone in applicant.phones:
        yield whole_phone(phone)
    if applicant.kind is ApplicantKind.ORGANISATION:
        yield _organisation(applicant.organisation)
        return
    surname, name, patronymic = map(_meant, _parts(applicant))
    if applicant.birth_date:
        yield _born(applicant.birth_date, (*surname, *name, *patronymic)) if name or surname else ""
    yield from _by_names(surname, name, patronymic)


def _born(on: date, named: Sequence[str]) -> str:
    return every_one([exactly(f"{on:%d%m%Y}"), any_one(map(exactly, named))]) if named else ""


def _by_names(surname: Sequence[str], name: Sequence[str], patronymic: Sequence[str]) -> Iterator[str]:
    if not surname:
        return
    whole = any_one(map(exactly, surname))
    if name and patronymic:
        yield every_one([whole, _given(name), _given(patronymic, half_typed=True)])
    if name:
        yield every_one([whole, _given(name, half_typed=not patronymic)])
    elif len(surname[0]) >= SHORTEST_BEGINNING:
        yield whole
        yield any_one(map(beginning, surname))


def _ways_with_slips(applicant: Applicant, vocabulary: Vocabulary) -> Iterator[str]:
    """The questions of names again, of each word and those on file that are near to it."""
    if applicant.kind is ApplicantKind.PERSON:
        yield from _by_names(*(_near(part, vocabulary) for part in map(_meant, _parts(applicant))))


def _near(meant: Sequence[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    """What is on file of the words that were meant, and what is near to the first of them."""
    known = [word for word in meant if vocabulary.has_beginning(word)]
    first = meant[:1] if known or len(meant) == 1 else meant[:MOST_MISREAD]
    near = (vocabulary.near(word)[:MOST_NEAR] for word in first if not given_names.is_whole(word))
    return tuple(dict.fromkeys((*meant[:1], *known, *chain.from_iterable(near))))


def _given(names: Sequence[str], *, half_typed: bool = False) -> str:
    """A name or a patronymic, in any of its spellings, or on file by its initial only."""
    typed, *others = names
    is_begun = half_typed or len(typed) == 1
    spelled = (exactly(each) for word in names for each in given_names.spellings_of(word))
    first = beginning(typed) if is_begun else exactly(typed)
    return any_one([first, exactly(typed[0]), *map(exactly, others), *spelled])


def _organisation(typed: str) -> str:
    found = words(typed)
    if len("".join(found)) < SHORTEST_BEGINNING:
        return ""
    *whole, begun = found
    return every_one([*map(exactly, whole), beginning(begun)])


def _parts(applicant: Applicant) -> tuple[str, str, str]:
    """Surname, name and patronymic; «П. В.» in the place of the name are both."""
    name, _, rest = applicant.name.replace(".", ". ").partition(" ")
    return applicant.surname, name, applicant.patronymic or rest


def _meant(part: str) -> tuple[str, ...]:
    """The words of a part of a name, and what they are in another alphabet or keyboard layout."""
    typed = part.replace("’", "'")
    turned = (*slips.by_other_keys(typed), *slips.by_shape(typed)) if typed.isascii() else slips.by_shape(typed)
    spoken = slips.by_sound("".join(words(typed)))
    return tuple(dict.fromkeys((*words(part), *(word for each in turned for word in words(each)), *spoken)))


def _may_be_a_slip(applicant: Applicant, judged: Sequence[Judged]) -> bool:
    """Nobody has been found for sure; a surname that is being typed is no slip while anything begins so."""
    is_sure = any(likely([each.judgement for each in judged]))
    return not is_sure and bool(applicant.name or not judged)


def _speaks(judgement: Judgement) -> bool:
    """Worth showing: something speaks for it; where something speaks against it, at least the phone is the same."""
    shared = {Reason.SAME_PHONE, Reason.SAME_IDENTIFIER}
    return judgement.weight > 0 or not shared.isdisjoint(judgement.reasons)


def _rank(judged: Judged) -> tuple[bool, float]:
    return judged.judgement.is_contradicted, -judged.judgement.weight
