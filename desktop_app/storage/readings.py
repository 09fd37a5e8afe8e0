"""The ways in which what was typed may be read, each as its full-text queries, the nearer ones first."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop_app.domain import cleaning
from desktop_app.domain.finding import Reading, Way
from desktop_app.domain.identifiers import without_label
from desktop_app.domain.search_key import words
from desktop_app.domain.slips import by_other_keys, by_shape, by_sound
from desktop_app.storage.search_text import (
    ADDRESS,
    DESIGNATORS,
    LONGEST_QUERY,
    Spelling,
    any_one,
    beginning,
    exactly,
    has_digit,
    in_substance,
    query,
    stem,
)
from desktop_app.storage.vocabulary import Vocabulary

FEWEST_LETTERS = 3
"""Less than that says nothing in any other way than it was typed."""

MOST_WORDS = 8
"""A longer text was pasted: it is looked for as it stands, and not for slips of the hand in each word."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One reading as the queries for case files and for appeals; an empty query asks for nothing."""

    reading: Reading
    case_files: str
    appeals: str


def ways_to_read(text: str, vocabulary: Vocabulary) -> Iterator[Asked]:
    """Every way that asks for anything. Each is made only when the nearer ones have found too little."""
    typed, _ = without_label(cleaning.line(text[:LONGEST_QUERY]))
    yield from _as_it_stands(typed, Way.EXACT)
    yield from _address(typed, Way.ADDRESS)
    if sum(map(str.isalpha, typed)) >= FEWEST_LETTERS:
        yield from _otherwise(typed, vocabulary)


def _otherwise(typed: str, vocabulary: Vocabulary) -> Iterator[Asked]:
    for way, turned in ((Way.LAYOUT, by_other_keys(typed)), (Way.SHAPE, by_shape(typed))):
        for each in turned:
            yield from _as_it_stands(each, way)
            yield from _address(each, way)
    if len(words(typed)) <= MOST_WORDS:
        yield from _respelled(typed, Way.SOUND, lambda word: _sounds(word, vocabulary))
        yield from _respelled(typed, Way.INSIDE, vocabulary.inside)
        yield from _respelled(typed, Way.TYPO, vocabulary.near)


def _as_it_stands(text: str, way: Way) -> Iterator[Asked]:
    sought = words(text)
    if sought:
        numbers = tuple("".join(words(part)) for part in text.split() if has_digit(part))
        stems = tuple(stem(word) for word in sought if not has_digit(word))
        reading = Reading(way, tuple(dict.fromkeys(sought + numbers)), stems)
        yield Asked(reading, query(text), query(text, in_substance(beginning)))


def _address(text: str, way: Way) -> Iterator[Asked]:
    """Only with a word that is no designator and no number: «5» alone is not the house of everybody."""
    sought = tuple(word for word in words(text) if word not in DESIGNATORS)
    if any(not has_digit(word) for word in sought):
        yield Asked(Reading(way, sought), query(text, _of_an_address, _nothing), "")


def _of_an_address(word: str) -> str:
    if word in DESIGNATORS:
        return ""
    place = beginning(f"{ADDRESS}{word}")
    return place if has_digit(word) else any_one([beginning(word), place])


def _nothing(_number: str) -> str:
    return ""


def _respelled(text: str, way: Way, respell: Callable[[str], tuple[str, ...]]) -> Iterator[Asked]:
    """Words of letters as names on file that they may stand for, and as they are typed."""
    respelled = {word: respell(word) for word in words(text) if not has_digit(word)}
    if not any(respelled.values()):
        return
    spelling = _either(respelled, beginning if way is Way.SOUND else exactly)
    sought = tuple(dict.fromkeys(each for word, others in respelled.items() for each in (word, *others)))
    if way is Way.INSIDE:
        sought = words(text)
    yield Asked(Reading(way, sought), query(text, spelling), query(text, spelling))


def _either(respelled: dict[str, tuple[str, ...]], as_other: Spelling) -> Spelling:
    return lambda word: any_one([beginning(word), *map(as_other, respelled.get(word, ()))])


def _sounds(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Spellings with which a name on file begins; else names near to the likeliest one, for ь is never heard."""
    spellings = by_sound(word)
    known = tuple(each for each in spellings if vocabulary.has_beginning(each))
    return known or (spellings[:1] + vocabulary.near(spellings[0]) if spellings else ())
