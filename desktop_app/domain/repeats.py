"""Whether an appeal says again what the same applicant has said before, and what the register should call it.

59-ФЗ knows the repeated appeal by its consequence only (art. 11 part 5: no new arguments after answers on the substance
were given several times); what counts as one is the practice of offices: the same person on the same question, after
the answer or after its term. The same text that comes while the first one is under review, or by another way, is a
duplicate and is answered together with it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.appeal import Channel, Mark
from desktop_app.domain.search_key import words

SAME_TEXT = 0.9
"""So much alike, two texts are one: a line was added or left out, a word written otherwise."""

SAME_QUESTION = 0.5
"""So much alike, they ask the same."""

SAME_QUESTION_OF_A_TOPIC = 0.25
"""The same code of the classifier leaves less to the words."""

ON_ANOTHER_WAY = timedelta(days=30)
"""So long may the copy of an appeal be on its way, from another body or by post."""

STEM = 6
"""The beginning of a word that stands for all its forms; shorter words are mostly of grammar."""

SHORTEST = 4
LONGEST_TEXT = 20_000
"""Characters of a text that it is known by."""

_OF_ANY_APPEAL = frozenset({
    "адрес", "более", "были", "было", "гражда", "жалоба", "заявле", "здравс", "когда", "которы", "может", "меры",
    "нужно", "обраща", "обраще", "ответ", "очень", "письме", "помочь", "после", "поскол", "принят", "прожив",
    "просим", "просьба", "прошен", "прошу", "разобр", "рассмо", "сообщи", "также", "только", "уважае", "этого",
    "этот",
})  # fmt: skip
"""What people write to an office whatever they ask for."""


@dataclass(frozen=True, slots=True)
class Said:
    """What an appeal says, and how it came: an earlier one, or the one that is being registered."""

    substance: str
    topics: frozenset[str]
    channel: Channel | None
    registered_on: date
    number: str = ""
    due_on: date | None = None
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Resemblance:
    """An earlier appeal that says the same, how much alike they are (0 to 1), and the mark to propose, if any.

    Without a mark the earlier one is under review still, and this one may have something new to say.
    """

    earlier: Said
    likeness: float
    mark: Mark | None


def resemblance(said: Said, earlier: Iterable[Said]) -> Resemblance | None:
    """The earlier appeal that this one says again: a duplicate before a repeat, of each the most alike."""
    mine = _stems(said.substance)
    told = [(each, _likeness(mine, _stems(each.substance))) for each in earlier]
    same = [(each, likeness) for each, likeness in told if _ask_the_same(said, each, likeness)]
    found = [Resemblance(each, likeness, _mark(said, each, likeness)) for each, likeness in same]
    answered = sum(each.answered_on is not None for each, _ in same)
    best = max(found, key=_rank, default=None)
    if best is not None and best.mark is Mark.REPEATED and answered > 1:
        return Resemblance(best.earlier, best.likeness, Mark.MULTIPLE)
    return best


def likeness(one: str, other: str) -> float:
    """How much of what two texts say is the same: Dice's coefficient of their words, without what every appeal says."""
    return _likeness(_stems(one), _stems(other))


def with_mark(marks: frozenset[Mark], mark: Mark) -> frozenset[Mark]:
    """The marks with one that has been accepted; what says it again is not the first one."""
    return marks - {Mark.FIRST, Mark.REPEATED, Mark.MULTIPLE, Mark.DUPLICATE} | {mark}


def _mark(said: Said, earlier: Said, alike: float) -> Mark | None:
    is_over = earlier.answered_on is not None or (earlier.due_on is not None and earlier.due_on < said.registered_on)
    is_soon = said.registered_on - earlier.registered_on <= ON_ANOTHER_WAY
    if alike >= SAME_TEXT and (not is_over or (is_soon and said.channel is not earlier.channel)):
        return Mark.DUPLICATE
    return Mark.REPEATED if is_over else None


def _ask_the_same(said: Said, earlier: Said, alike: float) -> bool:
    share_topic = not said.topics.isdisjoint(earlier.topics)
    return alike >= (SAME_QUESTION_OF_A_TOPIC if share_topic else SAME_QUESTION)


_PROPOSED: Sequence[Mark | None] = (None, Mark.REPEATED, Mark.DUPLICATE)


def _rank(found: Resemblance) -> tuple[int, float]:
    return _PROPOSED.index(found.mark), found.likeness


def _stems(text: str) -> frozenset[str]:
    found = (word[:STEM] for word in words(text[:LONGEST_TEXT]) if len(word) >= SHORTEST or word.isdecimal())
    return frozenset(found) - _OF_ANY_APPEAL


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    together = len(one) + len(other)
    return 2 * len(one & other) / together if together else 0.0
